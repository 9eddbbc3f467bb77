import { isOfProgramme } from '../dossiers/evidence.ts'
import type { Identity } from '../dossiers/identity.ts'
import type { DossierView, EvidenceRow } from '../dossiers/views.ts'
import { type Day, dayOf } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { standsFor } from '../kernel/origins.ts'
import { textsIn } from '../kernel/texts-in.ts'
import { dossierReleaseNumber, type IdentityPart, type LawfulAuthority, type ShareWords } from './release.ts'
import {
  type ReleasedEvidence,
  ReleasedIdentity,
  type StatementOfCase,
  standing,
  subjectRef,
} from './statement-of-case.ts'

/** What is chosen for a release: which findings go, by their `rootId`, and which parts of the identity are kept back. */
export interface Choice {
  readonly findings: readonly Id[]
  readonly withheldIdentity: readonly IdentityPart[]
}

export interface Addressed extends ShareWords {
  readonly releaseId: Id
  readonly authority: LawfulAuthority
  readonly expiresOn: Day
  /** Where the programme works: days are said as they are there. */
  readonly timeZone: string
}

/** A statement of case, or why there is none; `tells` counts protected or withheld names that stand in the words that would go out. */
export type Composed =
  | { readonly statement: StatementOfCase; readonly tells: number }
  | { readonly why: 'sealed' | 'noFinding' | 'unknownFinding' | 'unsupported' | 'notSearched' }

type Row = EvidenceRow & { readonly words: NonNullable<EvidenceRow['words']> }

/**
 * Composes what leaves a dossier from what is in it (ddr.md §3.4; R-DOS "export strips fields flagged not releasable"). Everything is copied
 * part by part from what may leave: nothing is struck out of a whole. Left where it is are evidence that is withheld, the source and files of a
 * protected source, the number of a record of somebody in the programme, findings that were not chosen, links that rest on withheld evidence
 * alone, who is in none of the links that go, notes and reasons between officers, and the parts of the identity that are kept back.
 */
export function composeStatement(view: DossierView, choice: Choice, to: Addressed): Composed {
  const { identity, searches, dossier } = view
  const search = searches[0]
  if (!identity) return { why: 'sealed' }
  if (!search) return { why: 'notSearched' }
  if (choice.findings.length === 0) return { why: 'noFinding' }
  const standingRows = view.findings.filter((row) => row.standing)
  const chosen = standingRows.filter(({ finding }) => choice.findings.includes(finding.rootId))
  if (chosen.length < new Set(choice.findings).size) return { why: 'unknownFinding' }
  if (chosen.some(({ text }) => text === null)) return { why: 'sealed' }
  const roots = chosen.map(({ finding }) => finding.rootId)
  const current = view.evidence.filter(({ replacedBy }) => replacedBy === null)
  const going = current.filter((row): row is Row => row.words !== null && goes(row, roots))
  const findingRefs = refsOf('F', roots)
  const evidenceRefs = refsOf(
    'E',
    going.map(({ evidence }) => evidence.id),
  )
  const bearing = (rootId: Id, bears: 'supports' | 'contradicts') =>
    going.flatMap(({ evidence }) =>
      evidence.bears === bears && evidence.findingIds.includes(rootId) ? [evidenceRefs(evidence.id)] : [],
    )
  if (roots.some((rootId) => bearing(rootId, 'supports').length === 0)) return { why: 'unsupported' }
  const links = linksOf(view, evidenceRefs)
  const released = releasedIdentity(identity, choice.withheldIdentity)
  const standingLinks = view.links.filter((row) => row.standing)
  const statement: StatementOfCase = {
    format: 'sulh-statement-of-case-1',
    ...{ number: dossierReleaseNumber(to.releaseId), dossier: view.reference, preparedOn: view.today },
    ...{ authority: to.authority, recipient: to.recipient, purpose: to.purpose, legalBasis: to.legalBasis },
    ...{ expiresOn: to.expiresOn, standing },
    subject: { kind: dossier.kind, identity: released.identity, listed: view.listed },
    findings: chosen.map(({ finding, text, criterion }) => ({
      ref: findingRefs(finding.rootId),
      criterion: {
        ...{ code: criterion.code, version: criterion.version, regime: criterion.regime },
        ...{ instrument: criterion.instrument, paragraph: criterion.paragraph, title: criterion.title },
        ...{ text: criterion.text, reference: criterion.reference, checked: criterion.checked },
      },
      text: text ?? { ar: '', en: '', fr: '' },
      supportedBy: bearing(finding.rootId, 'supports'),
      contradictedBy: bearing(finding.rootId, 'contradicts'),
    })),
    natures: naturesOf(going),
    evidence: going.map((row) => releasedEvidence(row, { view, roots, findingRefs, evidenceRefs, going })),
    exculpatory: {
      outcome: search.search.outcome,
      on: dayOf(search.search.signedAt, to.timeZone),
      evidence: going.flatMap(({ evidence }) => (evidence.bears === 'exculpatory' ? [evidenceRefs(evidence.id)] : [])),
    },
    ...links,
    withheld:
      standingRows.length -
      chosen.length +
      (current.length - going.length) +
      released.withheld +
      (standingLinks.length - links.links.length),
  }
  return { statement, tells: told(view, going, statement) }
}

/** Whether evidence may leave at all: it is not withheld, and its legal basis holds today. */
export function mayGo({ evidence, covered }: EvidenceRow): boolean {
  return evidence.releasable && covered
}

/** Whether evidence leaves: it may, and it speaks of a finding that goes, or for the subject. */
function goes(row: EvidenceRow, roots: readonly Id[]): boolean {
  const { bears, findingIds } = row.evidence
  return mayGo(row) && (bears === 'exculpatory' || findingIds.some((id) => roots.includes(id)))
}

/** The evidence that stands in place of one by now: what goes back to it, or rests on it, does so to that other. */
const nowOf = ({ evidence }: DossierView, id: Id) =>
  standsFor(
    id,
    evidence.map((row) => row.evidence),
  )

/** Numbers of our own in the order of the statement: the ids inside say when something was written, and by which device. */
function refsOf(letter: string, ids: readonly Id[]): (id: Id) => string {
  return (id) => `${letter}${ids.indexOf(id) + 1}`
}

function naturesOf(going: readonly Row[]): StatementOfCase['natures'] {
  const counts = new Map<ReleasedEvidence['nature'], number>()
  for (const { evidence } of going) counts.set(evidence.nature, (counts.get(evidence.nature) ?? 0) + 1)
  return [...counts].map(([nature, count]) => ({ nature, count }))
}

function releasedEvidence(
  { evidence, words, source, record }: Row,
  {
    view,
    roots,
    findingRefs,
    evidenceRefs,
    going,
  }: {
    view: DossierView
    roots: readonly Id[]
    findingRefs: (id: Id) => string
    evidenceRefs: (id: Id) => string
    going: readonly Row[]
  },
): ReleasedEvidence {
  const open = evidence.protected ? null : source
  const basedOn = evidence.basedOn && nowOf(view, evidence.basedOn)
  const basis = going.find((one) => one.evidence.id === basedOn && !one.evidence.protected)
  return {
    ...{ ref: evidenceRefs(evidence.id), nature: evidence.nature, bears: evidence.bears },
    findings: evidence.findingIds.filter((id) => roots.includes(id)).map(findingRefs),
    grade: { reliability: evidence.reliability, credibility: evidence.credibility },
    ...{ text: words.text, finance: words.finance, basedOn: basis ? evidenceRefs(basis.evidence.id) : null },
    source: open && { from: open.source.from, asOf: open.source.asOf, reference: open.source.reference },
    files: (open?.files ?? []).map(({ name, sha256, custody }) => ({
      ...{ name, sha256 },
      custody: custody.map(({ holder, since }) => ({ holder, since })),
    })),
    // A record of somebody in the programme is said to be one, and not which.
    record:
      record && record.number !== null && !isOfProgramme(record.kind)
        ? { kind: record.kind, number: record.number }
        : null,
  }
}

/** Links that rest on evidence that goes, and the actors that they are between. */
function linksOf(view: DossierView, evidenceRefs: (id: Id) => string): Pick<StatementOfCase, 'actors' | 'links'> {
  const { links, actors, dossier } = view
  // `E0` is the number of what does not go.
  const going = (ids: readonly Id[]) => ids.map(evidenceRefs).filter((ref) => ref !== 'E0')
  const kept = links.flatMap(({ link, standing: stands }) => {
    const on = going(link.evidenceIds.map((id) => nowOf(view, id)))
    return stands && on.length > 0 ? [{ link, on }] : []
  })
  const named = actors.filter(
    ({ id, words }) => id !== dossier.id && words && kept.some(({ link }) => link.fromId === id || link.toId === id),
  )
  const refs = refsOf(
    'A',
    named.map(({ id }) => id),
  )
  const endOf = (id: Id) => (id === dossier.id ? subjectRef : refs(id))
  return {
    actors: named.map(({ id, kind, words, listed }) => ({
      ...{ ref: refs(id), kind, name: words?.name ?? '', nameLatin: words?.nameLatin ?? '', listed },
    })),
    links: kept.map(({ link, on }, i) => ({
      ...{ ref: `L${i + 1}`, kind: link.kind, from: endOf(link.fromId), to: endOf(link.toId) },
      ...{ since: link.since, until: link.until, confidence: link.confidence, evidence: on },
    })),
  }
}

const isEmpty = (value: unknown) => value === '' || (Array.isArray(value) && value.length === 0)

/** An identity block without what is kept back and without what says nothing; and how many parts that said something are kept back. */
export function releasedIdentity(
  identity: Identity,
  withheld: readonly IdentityPart[],
): { identity: ReleasedIdentity; withheld: number } {
  const { form, nameOriginal, nameLatin, ...parts } = identity
  const said = Object.entries(parts).filter(([, value]) => !isEmpty(value))
  const isKeptBack = (key: string) => withheld.some((part) => part === key)
  const names = (name: string | readonly string[]) => (typeof name === 'string' ? [name] : [...name])
  return {
    identity: ReleasedIdentity.parse({
      ...{ form, nameOriginal: names(nameOriginal), nameLatin: names(nameLatin).filter((part) => part !== '') },
      ...Object.fromEntries(said.filter(([key]) => !isKeptBack(key))),
    }),
    withheld: said.filter(([key]) => isKeptBack(key)).length,
  }
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
const shortest = 4

/**
 * How many names of sources, holders and files that stay are said in the words that would go: an aid to the reader, since a finding can quote
 * whom it should not. A source that is named openly in other evidence is no secret.
 */
function told(view: DossierView, going: readonly Row[], statement: StatementOfCase): number {
  const openly = new Set(going.flatMap((row) => (row.evidence.protected ? [] : namesIn(row))))
  const stays = view.evidence.filter((row) => row.evidence.protected || !going.some((one) => one === row))
  const secrets = new Set(stays.flatMap(namesIn).filter((name) => name.length >= shortest && !openly.has(name)))
  const out = textsIn({ ...statement, purpose: '', legalBasis: '', recipient: '' }).map(folded)
  return [...secrets].filter((name) => out.some((text) => text.includes(name))).length
}

function namesIn({ source }: EvidenceRow): string[] {
  if (!source) return []
  const holders = source.files.flatMap(({ name, custody }) => [name, ...custody.map(({ holder }) => holder)])
  return [source.source.from, ...holders].map(folded)
}
