import type { z } from 'zod'
import { designationCriterionNoun } from '../designation-criteria/criterion.ts'
import { inForceOn } from '../designation-criteria/store.ts'
import type { Day } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { notReplaced } from '../kernel/origins.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { isGoodGrade } from '../kernel/source.ts'
import { todayHere, userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { recordOf } from '../server/records.ts'
import { openField } from '../server/sealed-field.ts'
import type { Sealer } from '../server/sealer.ts'
import { whereCode } from '../server/short-code.ts'
import { dossierNoun, dossierReference, dossierStepNoun } from './dossier.ts'
import { type DossierEvidence, EvidenceSource, EvidenceWords } from './evidence.ts'
import { type DossierFinding, FindingWords, standingFindings } from './finding.ts'
import { dossierIdentityNoun, Identity, IdentityWords, nameOf } from './identity.ts'
import { BasisWords, isCovered, type LegalBasis } from './legal-basis.ts'
import { legalReviewNoun, ReviewWords } from './legal-review.ts'
import { ActorWords, dossierActorNoun, dossierLinkNoun, LinkWords } from './link.ts'
import { lacksOf } from './readiness.ts'
import { readListed, readRecords } from './record-store.ts'
import { type ExculpatorySearch, SearchWords } from './search.ts'
import { SpokenWords } from './spoken.ts'
import { contentIn, rowsOf, writtenIn } from './store.ts'
import type {
  ActorRow,
  BasisRow,
  DossierRow,
  DossiersQuery,
  DossiersView,
  DossierView,
  EvidenceRow,
  FindingRow,
  LinkRow,
} from './views.ts'
import { weightOf } from './weighing.ts'

const orders = { changed: 'd.changed_at', opened: 'd.opened_at' } as const

interface Found extends Record<string, unknown> {
  readonly dossier: Record<string, unknown>
  readonly findings: number
  readonly evidence: number
}

/** SQL: how many findings stand in the dossier `d`, and how many pieces of evidence. */
const counted = `(select count(*) from dossier_findings f where f.dossier_id = d.id and not f.dropped and not exists
    (select from dossier_findings n where n.root_id = f.root_id and n.version > f.version)) as findings,
  (select count(*) from dossier_evidence e where e.dossier_id = d.id and not exists
    (select from dossier_evidence r where r.replaces = e.id)) as evidence`

async function rowOf(tx: Tx, sealer: Sealer, { dossier, findings, evidence }: Found): Promise<DossierRow> {
  const { sealed, ...shown } = recordOf(dossierNoun, dossier)
  const identity = await openField(tx, sealer, shown.id, sealed, Identity)
  const name = identity && nameOf(identity)
  return { dossier: shown, reference: dossierReference(shown.id), name, findings, evidence }
}

/** A page of the dossiers of the reader's own authority. */
export async function readDossiers(
  tx: Tx,
  query: DossiersQuery,
  { actor, sealer }: { actor: Actor; sealer: Sealer },
): Promise<DossiersView> {
  const conditions = new Conditions()
  conditions.add((place) => `d.side_id = ${place}`, actor.sideId)
  if (query.status === 'open') conditions.say(`d.status not in ('closed', 'listed', 'notListed', 'delisted')`)
  else if (query.status !== 'all') conditions.add((place) => `d.status = ${place}`, query.status)
  if (query.kind !== 'all') conditions.add((place) => `d.kind = ${place}`, query.kind)
  whereCode(conditions, 'd.id', { prefix: 'DS', search: query.search })
  const { rows } = await tx.query<Found & { id: Id }>(
    `select d.id, to_jsonb(d) as dossier, ${counted} from dossiers d where ${conditions.where}
     ${orderBy(query.order, orders, 'd.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select from dossiers d where ${conditions.where}`, conditions.values)
  await sealer.learn(
    tx,
    rows.map(({ id }) => id),
  )
  const dossiers: DossierRow[] = []
  for (const row of rows) dossiers.push(await rowOf(tx, sealer, row))
  return { dossiers, ...total, page: query.page, pageSize }
}

/** Opens sealed fields of one dossier. */
type Open = <S extends z.ZodType>(sealed: string, schema: S) => Promise<z.output<S> | null>

async function findingRows(
  tx: Tx,
  all: readonly DossierFinding[],
  evidence: readonly DossierEvidence[],
  { open, today }: { open: Open; today: Day },
): Promise<FindingRow[]> {
  const standing = standingFindings(all)
  const { rows } = await tx.query<{ criterion: Record<string, unknown>; newer: boolean }>(
    `select to_jsonb(c) as criterion, exists (select from designation_criteria n where n.side_id = c.side_id and n.code = c.code
       and n.version > c.version and n.status = 'signed') or not ${inForceOn('$2::date')} as newer
     from designation_criteria c where c.id = any($1)`,
    [all.map(({ criterionId }) => criterionId), today],
  )
  const criteria = rows.map((row) => ({
    criterion: recordOf(designationCriterionNoun, row.criterion),
    newer: row.newer,
  }))
  const found: FindingRow[] = []
  for (const { sealed, ...finding } of all) {
    const of = criteria.find(({ criterion }) => criterion.id === finding.criterionId)
    if (!of) continue
    const words = await open(sealed, FindingWords)
    found.push({
      ...{ finding, text: words?.text ?? null, change: words?.change ?? '', ...of },
      standing: standing.some(({ id }) => id === finding.id),
      weight: weightOf(finding.rootId, evidence),
    })
  }
  return found
}

async function evidenceRows(
  tx: Tx,
  all: readonly DossierEvidence[],
  bases: readonly LegalBasis[],
  { open, today, actor }: { open: Open; today: Day; actor: Actor },
): Promise<EvidenceRow[]> {
  const standing = new Set(notReplaced(all).map(({ id }) => id))
  const covered = all.filter((one) => isCovered(one, bases, today))
  // Of programme data whose legal basis has ended not even the number is shown.
  const records = await readRecords(tx, covered, actor)
  const shown: EvidenceRow[] = []
  for (const one of all) {
    const { sealedWords, sealedSource, origin: _, ...evidence } = one
    const { recordKind: kind, recordId } = evidence
    const nothing = { number: null, state: null, on: null, opens: false }
    shown.push({
      evidence,
      words: await open(sealedWords, EvidenceWords),
      source: await open(sealedSource, EvidenceSource),
      replacedBy: all.find(({ replaces }) => replaces === one.id)?.id ?? null,
      counts: standing.has(one.id) && isGoodGrade(one),
      record:
        kind === null || recordId === null
          ? null
          : (records.find((record) => record.kind === kind && record.id === recordId) ?? {
              kind,
              id: recordId,
              ...nothing,
            }),
      covered: covered.includes(one),
    })
  }
  return shown
}

interface How {
  readonly actor: Actor
  readonly sealer: Sealer
  readonly language: string
  readonly now: Date
}

/** One dossier with everything that is said in it; undefined where it is not the reader's own authority's. */
export async function readDossier(tx: Tx, id: Id, how: How): Promise<DossierView | undefined> {
  const { actor, sealer } = how
  const { rows } = await tx.query<Found & { group: DossierView['group'] }>(
    `select to_jsonb(d) as dossier, ${counted},
       (select jsonb_build_object('code', g.code, 'name', g.name_arabic) from armed_groups g where g.id = d.group_id) as group
     from dossiers d where d.id = $1 and d.side_id = $2`,
    [id, actor.sideId],
  )
  const [row] = rows
  if (!row) return undefined
  const { sealed, ...dossier } = recordOf(dossierNoun, row.dossier)
  const open: Open = (words, schema) =>
    words === '' ? Promise.resolve(null) : openField(tx, sealer, id, words, schema)
  const today = await todayHere(tx, how.now)
  const identity = await open(sealed, Identity)
  const written = await writtenIn(tx, id)
  const { evidence, bases } = written
  const findings = await findingRows(tx, written.findings, evidence, { open, today })
  const course = await courseOf(tx, id, { open, searches: written.searches })
  const drawn = await drawnOf(tx, id, { open, identity, dossier })
  const { listed, ...drawing } = drawn
  const evidenceShown = await evidenceRows(tx, evidence, bases, { open, today, actor })
  const users = [
    ...[...findings.map(({ finding }) => finding.recordedBy), ...evidence.map(({ recordedBy }) => recordedBy)],
    ...bases.flatMap(({ proposedBy, signedBy, revokedBy }) => [proposedBy, signedBy, revokedBy]),
    ...course.users,
    ...drawing.links.map(({ link }) => link.recordedBy),
    ...[dossier.openedBy, dossier.changedBy, dossier.sentBy],
  ]
  return {
    ...{ dossier, reference: dossierReference(id), today, identity, group: row.group ?? null, listed },
    ...{ findings, evidence: evidenceShown, bases: await basisRows(bases, open) },
    ...{ identities: course.identities, searches: course.searches, reviews: course.reviews, steps: course.steps },
    ...drawing,
    lacks: lacksOf(contentIn(written), today),
    wrote: written.writers.includes(actor.id) || dossier.sentBy === actor.id,
    names: Object.fromEntries(await userNames(tx, users, how.language)),
  }
}

async function basisRows(bases: readonly LegalBasis[], open: Open): Promise<BasisRow[]> {
  const shown: BasisRow[] = []
  for (const { sealed, sealedReason, ...basis } of bases)
    shown.push({
      basis,
      words: await open(sealed, BasisWords),
      reason: (await open(sealedReason, SpokenWords))?.note ?? '',
    })
  return shown
}

/** What was written of a dossier in the course of time: identity blocks, statements of search, reviews and steps. */
async function courseOf(tx: Tx, id: Id, { open, searches: all }: { open: Open; searches: ExculpatorySearch[] }) {
  const identities: DossierView['identities'] = []
  for (const { sealed, ...version } of await rowsOf(tx, dossierIdentityNoun, id, 'version desc')) {
    const words = await open(sealed, IdentityWords)
    identities.push({ version, identity: words?.identity ?? null, change: words?.change ?? '' })
  }
  const searches: DossierView['searches'] = []
  for (const { sealed, ...search } of all.toReversed())
    searches.push({ search, words: await open(sealed, SearchWords) })
  const reviews: DossierView['reviews'] = []
  for (const { sealed, ...review } of await rowsOf(tx, legalReviewNoun, id, 'reviewed_at desc'))
    reviews.push({ review, words: await open(sealed, ReviewWords) })
  const steps: DossierView['steps'] = []
  for (const { sealed, ...step } of await rowsOf(tx, dossierStepNoun, id, 'taken_at'))
    steps.push({ step, note: (await open(sealed, SpokenWords))?.note ?? '' })
  const users = [
    ...identities.map(({ version }) => version.writtenBy),
    ...searches.map(({ search }) => search.signedBy),
    ...reviews.map(({ review }) => review.reviewedBy),
    ...steps.map(({ step }) => step.takenBy),
  ]
  return { identities, searches, reviews, steps, users }
}

/** Who is drawn with the subject, and the links between them. */
async function drawnOf(
  tx: Tx,
  id: Id,
  { open, identity, dossier }: { open: Open; identity: Identity | null; dossier: DossierView['dossier'] },
): Promise<{ actors: ActorRow[]; links: LinkRow[]; listed: DossierView['listed'] }> {
  const named = await rowsOf(tx, dossierActorNoun, id, 'recorded_at')
  const listedOf = await readListed(tx, [dossier.listedEntryId, ...named.map(({ listedEntryId }) => listedEntryId)])
  const name = identity && nameOf(identity)
  const subject: ActorRow = {
    ...{ actor: null, id, kind: dossier.kind, words: name && { name: name.original, nameLatin: name.latin } },
    listed: listedOf(dossier.listedEntryId),
  }
  const actors = [subject]
  for (const { sealed, ...actor } of named)
    actors.push({
      ...{ actor, id: actor.id, kind: actor.kind, words: await open(sealed, ActorWords) },
      listed: listedOf(actor.listedEntryId),
    })
  const all = await rowsOf(tx, dossierLinkNoun, id, 'recorded_at')
  const standing = standingFindings(all)
  const links: LinkRow[] = []
  for (const { sealed, ...link } of all)
    links.push({ link, words: await open(sealed, LinkWords), standing: standing.some((one) => one.id === link.id) })
  return { actors, links, listed: subject.listed }
}
