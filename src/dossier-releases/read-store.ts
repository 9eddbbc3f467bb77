import { nameOf } from '../dossiers/identity.ts'
import { readDossier } from '../dossiers/read-store.ts'
import { readListed } from '../dossiers/record-store.ts'
import { rowsOf } from '../dossiers/store.ts'
import type { DossierView } from '../dossiers/views.ts'
import type { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { openField } from '../server/sealed-field.ts'
import type { Sealer } from '../server/sealer.ts'
import { mayGo } from './composing.ts'
import { dossierOutcomeNoun, dossierSuggestionNoun, OutcomeWords } from './outcome.ts'
import { type DossierCopy, dossierCopyNoun, dossierReleaseNoun, dossierReleaseNumber, IdentityPart } from './release.ts'
import { mayLeave } from './release-actions.ts'
import { openNote, openRelease } from './store.ts'
import type { LeavingView, ReleaseRow } from './views.ts'

interface How {
  readonly actor: Actor
  readonly sealer: Sealer
  readonly language: string
  readonly now: Date
}

/** What may leave a dossier, what left it and what became of it; undefined where it is not the reader's own authority's. */
export async function readLeaving(tx: Tx, id: Id, how: How): Promise<LeavingView | undefined> {
  const { sealer } = how
  const view = await readDossier(tx, id, how)
  if (!view) return undefined
  const releases = await releaseRows(tx, id, sealer)
  const outcomes = await rowsOf(tx, dossierOutcomeNoun, id, 'recorded_at')
  const suggestions = await rowsOf(tx, dossierSuggestionNoun, id, 'raised_at desc')
  const entryOf = await readListed(
    tx,
    [...outcomes, ...suggestions].map(({ entryId }) => entryId),
  )
  const shownOutcomes: LeavingView['outcomes'] = []
  for (const { sealed, ...outcome } of outcomes)
    shownOutcomes.push({
      ...{ outcome, words: await openField(tx, sealer, id, sealed, OutcomeWords), entry: entryOf(outcome.entryId) },
    })
  const shownSuggestions: LeavingView['suggestions'] = []
  for (const { sealed, ...suggestion } of suggestions)
    shownSuggestions.push({
      ...{ suggestion, words: await openNote(tx, sealer, id, sealed), entry: entryOf(suggestion.entryId) },
    })
  const users = [
    ...releases.flatMap(({ release, copies }) => [
      ...[release.proposedBy, release.decidedBy],
      ...copies.map(({ madeBy }) => madeBy),
    ]),
    ...outcomes.map(({ recordedBy }) => recordedBy),
    ...suggestions.map(({ decidedBy }) => decidedBy),
  ]
  return {
    ...{ dossierId: id, reference: view.reference, name: view.identity && nameOf(view.identity) },
    ...{ status: view.dossier.status, today: view.today, mayLeave: mayLeave(view.dossier) },
    ...{ findings: findingsOf(view), identityParts: partsOf(view), releases },
    ...{ outcomes: shownOutcomes, suggestions: shownSuggestions },
    names: Object.fromEntries(await userNames(tx, users, how.language)),
  }
}

async function releaseRows(tx: Tx, dossierId: Id, sealer: Sealer): Promise<ReleaseRow[]> {
  const copies = await rowsOf(tx, dossierCopyNoun, dossierId, 'made_at')
  const shown: ReleaseRow[] = []
  for (const release of await rowsOf(tx, dossierReleaseNoun, dossierId, 'proposed_at desc')) {
    const { sealed: _, sealedNote, ...said } = release
    shown.push({
      release: said,
      number: dossierReleaseNumber(release.id),
      share: (await openRelease(tx, sealer, release))?.share ?? null,
      note: await openNote(tx, sealer, dossierId, sealedNote),
      copies: copies.filter(({ releaseId }) => releaseId === release.id),
    })
  }
  return shown
}

function findingsOf({ findings, evidence }: DossierView): LeavingView['findings'] {
  const current = evidence.filter(({ replacedBy }) => replacedBy === null)
  return findings
    .filter(({ standing }) => standing)
    .map(({ finding, text, criterion }) => {
      const of = current.filter((row) => row.evidence.findingIds.includes(finding.rootId))
      const going = of.filter(mayGo)
      const staying = of.filter((row) => !going.includes(row))
      return {
        ...{ rootId: finding.rootId, criterion: criterion.title, text, going: going.length, staying: staying.length },
        stayingAgainst: staying.filter((row) => row.evidence.bears !== 'supports').length,
      }
    })
}

function partsOf({ identity }: DossierView): IdentityPart[] {
  const said = new Map(Object.entries(identity ?? {}))
  return IdentityPart.options.filter((part) => {
    const value = said.get(part)
    return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
  })
}

/** A copy that this person recorded. */
export async function findCopy(tx: Tx, id: Id, by: Id): Promise<DossierCopy | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(dossierCopyNoun)} from dossier_copies where id = $1 and made_by = $2`,
    [id, by],
  )
  return rows[0] && recordOf(dossierCopyNoun, rows[0])
}
