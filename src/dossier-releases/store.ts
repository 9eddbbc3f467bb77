import { z } from 'zod'
import { readDossier } from '../dossiers/read-store.ts'
import { SpokenWords } from '../dossiers/spoken.ts'
import { sealedIn } from '../dossiers/store.ts'
import { canonicalJson } from '../journal/canonical.ts'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import { findProgramme } from '../programme/store.ts'
import { contentHash } from '../public-releases/content.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { openField, sealField } from '../server/sealed-field.ts'
import type { Sealer } from '../server/sealer.ts'
import { composeStatement } from './composing.ts'
import {
  type DossierRelease,
  dossierReleaseNoun,
  IdentityPart,
  LawfulAuthority,
  SealedRelease,
  ShareWords,
} from './release.ts'

const Proposed = z.object({
  ...{ id: Id, dossierId: Id, authority: LawfulAuthority, expiresOn: Day },
  ...{ findings: z.array(Id), withheldIdentity: z.array(IdentityPart), words: ShareWords },
})

/** Composes the statement that is proposed, hashes it, and seals it under the dossier's key; of another's dossier nothing is looked up. */
async function composedFact(tx: Tx, input: Record<string, unknown>, actor: Actor, sealer: Sealer, received: string) {
  const { id, dossierId, authority, expiresOn, findings, withheldIdentity, words } = Proposed.parse(input)
  const none = { why: 'sealed', tells: 0, withheld: 0, sha256: '', sealed: '' } as const
  const view = await readDossier(tx, dossierId, { actor, sealer, language: 'ar', now: new Date(received) })
  if (!view) return none
  const timeZone = (await findProgramme(tx))?.timeZone ?? 'UTC'
  const to = { ...words, releaseId: id, authority, expiresOn, timeZone }
  const made = composeStatement(view, { findings, withheldIdentity }, to)
  if ('why' in made) return { ...none, why: made.why }
  const content = canonicalJson(made.statement)
  return {
    ...{ why: '', tells: made.tells, withheld: made.statement.withheld, sha256: contentHash(content) },
    sealed: await sealField(tx, sealer, dossierId, { share: words, content }),
  }
}

/** Facts of what leaves a dossier and of what became of it. */
export const dossierReleaseLookups: Readonly<Record<string, Lookup>> = {
  'dossierRelease.propose': {
    facts: async (tx, input, actor, _release, sealer, received) => ({
      waiting: await exists(tx, `select from dossier_releases where dossier_id = $1 and state = 'proposed'`, [
        input.dossierId,
      ]),
      composed: await composedFact(tx, input, actor, sealer, received),
    }),
  },
  'dossierRelease.decide': {
    facts: async (tx, { note }, actor, release, sealer) => ({
      sealedNote: note === '' ? '' : await sealedIn({ tx, sealer, actor }, release?.dossierId ?? null, { note }),
    }),
  },
  'dossierCopy.record': {
    facts: async (tx, { releaseId }) => ({ first: await firstCopy(tx, releaseId) }),
  },
  'dossierOutcome.record': {
    facts: async (tx, { dossierId, entryId, words }, actor, _outcome, sealer) => ({
      entryKnown: entryId === null || (await exists(tx, 'select from listed_entries where id = $1', [entryId])),
      sealed: await sealedIn({ tx, sealer, actor }, dossierId, words),
    }),
  },
  'dossierSuggestion.raise': {
    facts: askedFacts,
  },
  'dossierSuggestion.decide': {
    facts: async (tx, { reference, note }, actor, suggestion, sealer) => ({
      sealed: await sealedIn({ tx, sealer, actor }, suggestion?.dossierId ?? null, { reference, note }),
    }),
  },
}

/** An entry as it is now, and whether the same was asked of it already as it is. */
export async function askedFacts(tx: Tx, { dossierId, kind, entryId }: Record<string, unknown>) {
  const { rows } = await tx.query<{ hash: string; listVersion: string }>(
    `select e.content_hash as hash, l.version as "listVersion" from listed_entries e join lists l on l.id = e.list_id where e.id = $1`,
    [entryId],
  )
  const [entry] = rows
  return {
    entry: entry ?? null,
    asked: await exists(
      tx,
      `select from dossier_suggestions where dossier_id = $1 and kind = $2 and entry_id = $3
         and (state = 'open' or (kind = 'listed' and entry_hash = $4) or (kind = 'delisted' and list_version = $5))`,
      [dossierId, kind, entryId, entry?.hash ?? '', entry?.listVersion ?? ''],
    ),
  }
}

/** The hash of the first copy of a release. */
export async function firstCopy(tx: Tx, releaseId: unknown): Promise<string | null> {
  const { rows } = await tx.query<{ sha256: string }>(
    'select sha256 from dossier_copies where release_id = $1 order by made_at, id limit 1',
    [releaseId],
  )
  return rows[0]?.sha256 ?? null
}

/** A release of the reader's own authority. */
export async function findDossierRelease(tx: Tx, id: Id, actor: Actor): Promise<DossierRelease | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(dossierReleaseNoun)} from dossier_releases where id = $1 and side_id = $2`,
    [id, actor.sideId],
  )
  return rows[0] && recordOf(dossierReleaseNoun, rows[0])
}

/** What is sealed of a release; null once the dossier's key is destroyed. */
export function openRelease(tx: Tx, sealer: Sealer, { dossierId, sealed }: DossierRelease) {
  return openField(tx, sealer, dossierId, sealed, SealedRelease)
}

/** Words between officers that were sealed; empty where there are none. */
export async function openNote(tx: Tx, sealer: Sealer, dossierId: Id, sealed: string): Promise<string> {
  return sealed === '' ? '' : ((await openField(tx, sealer, dossierId, sealed, SpokenWords))?.note ?? '')
}
