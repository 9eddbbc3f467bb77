import type { z } from 'zod'
import { inForceOn } from '../designation-criteria/store.ts'
import type { Id } from '../kernel/ids.ts'
import { normalNumber } from '../kernel/numbers.ts'
import { notReplaced } from '../kernel/origins.ts'
import type { Noun, RecordOf } from '../kernel/record.ts'
import type { Actor } from '../kernel/roles.ts'
import { todayHere } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { sealField } from '../server/sealed-field.ts'
import type { Sealer } from '../server/sealer.ts'
import { dossierEvidenceNoun, EvidenceSource, RecordRef } from './evidence.ts'
import { dossierFindingNoun, standingFindings } from './finding.ts'
import { legalBasisNoun } from './legal-basis.ts'
import { dossierActorNoun, dossierLinkNoun } from './link.ts'
import { Content } from './readiness.ts'
import { exculpatorySearchNoun } from './search.ts'

/** All rows of a table of a dossier, in the order in which they were written. */
export async function rowsOf<S extends z.ZodObject>(
  tx: Tx,
  noun: Noun<string, S>,
  dossierId: unknown,
  order: string,
): Promise<RecordOf<Noun<string, S>>[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(noun)} from ${noun.table} where dossier_id = $1 order by ${order}, id`,
    [dossierId],
  )
  return rows.map((row) => recordOf(noun, row))
}

/**
 * SQL: everybody who wrote in the dossier of that id, as `writer`: identity blocks, findings, evidence, statements, actors and links. None
 * of them reviews it.
 */
export const writersOf = (
  dossierId: string,
) => `(select written_by as writer from dossier_identities where dossier_id = ${dossierId}
  union select recorded_by from dossier_findings where dossier_id = ${dossierId}
  union select recorded_by from dossier_evidence where dossier_id = ${dossierId}
  union select recorded_by from dossier_actors where dossier_id = ${dossierId}
  union select recorded_by from dossier_links where dossier_id = ${dossierId}
  union select signed_by from dossier_searches where dossier_id = ${dossierId})`

/** What is written in a dossier, as its tables have it, and who wrote in it. */
export async function writtenIn(tx: Tx, dossierId: unknown) {
  const findings = await rowsOf(tx, dossierFindingNoun, dossierId, 'recorded_at')
  const evidence = await rowsOf(tx, dossierEvidenceNoun, dossierId, 'recorded_at')
  const bases = await rowsOf(tx, legalBasisNoun, dossierId, 'proposed_at')
  const searches = await rowsOf(tx, exculpatorySearchNoun, dossierId, 'signed_at')
  const { rows } = await tx.query<{ writer: Id }>(`select writer from ${writersOf('$1')} w order by writer`, [
    dossierId,
  ])
  return { findings, evidence, bases, searches, writers: rows.map(({ writer }) => writer) }
}

/** What of that the rules ask: the journal keeps it with the act, so that no words are in it, sealed ones neither. */
const contentOf = async (tx: Tx, dossierId: unknown): Promise<Content> => contentIn(await writtenIn(tx, dossierId))

/** What of a dossier decides whether it can be read by a lawyer. */
export function contentIn({ searches, ...written }: Awaited<ReturnType<typeof writtenIn>>): Content {
  return Content.parse({ ...written, search: searches.at(-1) ?? null })
}

interface Sealing {
  readonly tx: Tx
  readonly sealer: Sealer
  readonly actor: Actor
}

/**
 * Sealing under the key of a dossier of the actor's own authority; of any other what comes of it is empty, so that no key is made for what
 * is refused.
 */
async function sealing({ tx, sealer, actor }: Sealing, dossierId: unknown) {
  const own = await exists(tx, 'select from dossiers where id = $1 and side_id = $2', [dossierId, actor.sideId])
  return async (value: unknown) => (own ? sealField(tx, sealer, String(dossierId), value) : '')
}

/** The same of one value. */
export async function sealedIn(how: Sealing, dossierId: unknown, value: unknown): Promise<string> {
  return (await sealing(how, dossierId))(value)
}

const texts = (value: unknown) => (typeof value === 'string' ? value : '')

/** Whether the group and the entry of a list that are named are there, the group in the actor's own register; true where none is named. */
async function namedKnown(tx: Tx, { groupId, listedEntryId }: Record<string, unknown>, actor: Actor) {
  const group = 'select from armed_groups where id = $1 and side_id = $2'
  return {
    groupKnown: groupId === null || (await exists(tx, group, [groupId, actor.sideId])),
    entryKnown:
      listedEntryId === null || (await exists(tx, 'select from listed_entries where id = $1', [listedEntryId])),
  }
}

/** The words of an act on a dossier between officers, sealed. */
const spoken: Lookup = {
  facts: async (tx, { id, reason }, actor, _record, sealer) => ({
    words: await sealedIn({ tx, sealer, actor }, id, { note: texts(reason) }),
  }),
}

/** Rows of another version of something, found by its `rootId`, within a dossier. */
async function newestOf<S extends z.ZodObject>(
  tx: Tx,
  noun: Noun<string, S>,
  { rootId, dossierId }: Record<string, unknown>,
): Promise<RecordOf<Noun<string, S>> | null> {
  if (rootId === null) return null
  const { rows } = await tx.query(
    `select ${columnsOf(noun)} from ${noun.table} where root_id = $1 and dossier_id = $2 order by version desc limit 1`,
    [rootId, dossierId],
  )
  return rows[0] ? recordOf(noun, rows[0]) : null
}

/**
 * Where records of each kind are. Those of the vetting desk and of complaints are named by their id alone: they lie in compartments of
 * their own, and nothing of them is looked up from here.
 */
const registers = {
  incident: 'incidents',
  armsDelivery: 'embargo_deliveries',
  weaponTrace: 'trace_requests',
  group: 'armed_groups',
  registration: 'people',
  eligibility: 'eligibility_decisions',
  vetting: null,
  complaint: null,
  benefit: 'benefit_claims',
} as const satisfies Record<RecordRef['kind'], string | null>

/** Whether a record is in the register of the actor's own authority. */
async function recordKnown(tx: Tx, record: unknown, actor: Actor): Promise<boolean> {
  if (record === null) return true
  const { kind, id } = RecordRef.parse(record)
  // Who was handed over to child protection is in nobody's register here.
  if (kind === 'registration')
    return exists(tx, 'select from people where id = $1 and side_id = $2 and transferred_at is null', [
      id,
      actor.sideId,
    ])
  const table = registers[kind]
  return table === null || exists(tx, `select from ${table} where id = $1 and side_id = $2`, [id, actor.sideId])
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Facts of dossiers that need SQL; all words are sealed here, since `decide` is pure. */
export const dossierLookups: Readonly<Record<string, Lookup>> = {
  'dossier.open': {
    facts: async (tx, input, actor, dossier, sealer) => {
      const named = await namedKnown(tx, input, actor)
      if (dossier || !named.groupKnown || !named.entryKnown) return { ...named, sealed: '', sealedVersion: '' }
      const { id, identity } = input
      return {
        ...named,
        sealed: await sealField(tx, sealer, String(id), identity),
        sealedVersion: await sealField(tx, sealer, String(id), { identity, change: '' }),
      }
    },
  },
  'dossier.identify': {
    facts: async (tx, { id, identity, change, ...input }, actor, _dossier, sealer) => {
      const seal = await sealing({ tx, sealer, actor }, id)
      const sealed = { sealed: await seal(identity), sealedVersion: await seal({ identity, change }) }
      return { ...(await namedKnown(tx, input, actor)), ...sealed }
    },
  },
  'dossier.send': {
    facts: async (tx, { id, note }, actor, _dossier, sealer) => ({
      content: await contentOf(tx, id),
      words: await sealedIn({ tx, sealer, actor }, id, { note: texts(note) }),
    }),
  },
  'dossier.reopen': spoken,
  'dossier.close': spoken,
  'dossierFinding.record': {
    facts: async (tx, input, actor, _finding, sealer, received) => {
      const { text, change, criterionId, dossierId } = input
      const today = await todayHere(tx, new Date(received))
      return {
        newest: await newestOf(tx, dossierFindingNoun, input),
        inForce: await exists(tx, `select from designation_criteria c where c.id = $1 and ${inForceOn('$2::date')}`, [
          criterionId,
          today,
        ]),
        sealed: await sealedIn({ tx, sealer, actor }, dossierId, { text, change }),
      }
    },
  },
  'dossierFinding.drop': {
    facts: async (tx, input, actor, _finding, sealer) => {
      const dropped = { text: null, change: texts(input.reason) }
      return {
        newest: await newestOf(tx, dossierFindingNoun, input),
        sealed: await sealedIn({ tx, sealer, actor }, input.dossierId, dropped),
      }
    },
  },
  'dossierLegalBasis.propose': {
    facts: async (tx, { dossierId, words }, actor, _basis, sealer) => ({
      sealed: await sealedIn({ tx, sealer, actor }, dossierId, words),
    }),
  },
  'dossierLegalBasis.settle': ofBasis(),
  'dossierLegalBasis.revoke': ofBasis(),
  'dossierEvidence.record': { facts: evidenceFacts },
  'dossierSearch.sign': {
    facts: async (tx, { dossierId, words }, actor, _search, sealer) => ({
      content: await contentOf(tx, dossierId),
      sealed: await sealedIn({ tx, sealer, actor }, dossierId, words),
    }),
  },
  'dossierActor.name': {
    facts: async (tx, { dossierId, words, ...input }, actor, _actor, sealer) => ({
      ...(await namedKnown(tx, input, actor)),
      sealed: await sealedIn({ tx, sealer, actor }, dossierId, words),
    }),
  },
  'dossierLink.record': {
    facts: async (tx, input, actor, _link, sealer) => {
      const { dossierId, fromId, toId, words } = input
      const actors = await rowsOf(tx, dossierActorNoun, dossierId, 'recorded_at')
      const ends: unknown[] = [dossierId, ...actors.map(({ id }) => id)]
      const evidence = notReplaced(await rowsOf(tx, dossierEvidenceNoun, dossierId, 'recorded_at'))
      return {
        newest: await newestOf(tx, dossierLinkNoun, input),
        endsKnown: ends.includes(fromId) && ends.includes(toId),
        evidenceKnown: listOf(input.evidenceIds).every((id) => evidence.some((one) => one.id === id)),
        sealed: await sealedIn({ tx, sealer, actor }, dossierId, words),
      }
    },
  },
  'dossierLink.drop': {
    facts: async (tx, input, actor, _link, sealer) => ({
      newest: await newestOf(tx, dossierLinkNoun, input),
      sealed: await sealedIn({ tx, sealer, actor }, input.dossierId, { note: '', change: texts(input.reason) }),
    }),
  },
  'dossierReview.record': {
    facts: async (tx, { dossierId, words }, actor, _review, sealer) => ({
      content: await contentOf(tx, dossierId),
      sealed: await sealedIn({ tx, sealer, actor }, dossierId, words),
    }),
  },
}

/** Why a legal basis was settled or revoked, sealed under the key of its dossier. */
function ofBasis(): Lookup {
  return {
    facts: async (tx, { reason }, actor, basis, sealer) => ({
      sealedReason: await sealedIn({ tx, sealer, actor }, basis?.dossierId ?? null, { note: texts(reason) }),
    }),
  }
}

/** What a piece of evidence names, whether it is there, and whom it is from, as a fingerprint that tells nobody who it is. */
async function evidenceFacts(tx: Tx, input: Record<string, unknown>, actor: Actor, _evidence: unknown, sealer: Sealer) {
  const { dossierId, basedOn, replaces, words } = input
  const source = EvidenceSource.parse(input.source)
  const all = await rowsOf(tx, dossierEvidenceNoun, dossierId, 'recorded_at')
  const findings = standingFindings(await rowsOf(tx, dossierFindingNoun, dossierId, 'recorded_at'))
  const isThere = (id: unknown) => all.some((one) => one.id === id)
  const standing = notReplaced(all)
  const replaced =
    replaces === null
      ? 'none'
      : !isThere(replaces)
        ? 'unknown'
        : standing.some(({ id }) => id === replaces)
          ? 'known'
          : 'before'
  const seal = await sealing({ tx, sealer, actor }, dossierId)
  return {
    findingsKnown: listOf(input.findingIds).every((id) => findings.some(({ rootId }) => rootId === id)),
    basedOnKnown: basedOn === null || isThere(basedOn),
    recordKnown: await recordKnown(tx, input.record, actor),
    replaced,
    ...{ sealedWords: await seal(words), sealedSource: await seal(source) },
    origin: sealer.fingerprint('dossier source', normalNumber(source.source.from)),
    ...{ reliability: source.source.reliability, credibility: source.source.credibility },
  }
}
