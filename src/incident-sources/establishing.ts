import type { Incident, IncidentState } from '../incidents/incident.ts'
import type { Id } from '../kernel/ids.ts'
import { origins, originsOf } from '../kernel/origins.ts'
import { isGoodGrade } from '../kernel/source.ts'
import { type Disagreement, disagreement, type Established } from './agreeing.ts'
import type { Evidence, FileEvidence, NamedActor, StatementEvidence } from './evidence.ts'

/** Why a statement does not count. */
export type Exclusion = 'withdrawn' | 'ungraded' | 'lowGrade' | 'sameRoot' | Disagreement

/** A statement with what the rules make of it. */
export interface Weighed {
  readonly id: Id
  /** Why it does not count; null where it does. */
  readonly excluded: Exclusion | null
  /** The statement that counts in its place, where both go back to one source. */
  readonly sharesWith: Id | null
}

/** What is established of an incident, and why: shown to a person, who decides. */
export interface Judgement {
  /** The statements that it happened, each with why it counts or does not. */
  readonly statements: readonly Weighed[]
  /** Independent statements that count: different roots, each A–C and 1–3, agreeing on place, time and what. */
  readonly counted: readonly Id[]
  /** Others that say it happened as it is written, of an origin of their own, but are graded low or not yet. */
  readonly weak: readonly Id[]
  /** Statements graded A–C and 1–3, and observations, that it did not happen (so). */
  readonly contradicting: readonly Id[]
  /** Own observations of monitors and authenticated files that agree. */
  readonly basis: readonly Id[]
  /** Who observed it, whatever they found: they neither propose nor approve what rests on it. */
  readonly observers: readonly Id[]
  /** 1 − Π(1 − p) over the independent statements. */
  readonly confidence: number
  readonly suggested: Exclude<IncidentState, 'logged' | 'assessing' | 'duplicate'>
}

/** Whether a statement has a grade that is good enough to count. */
export function isGood(grade: StatementEvidence['grade']): boolean {
  return grade !== null && isGoodGrade(grade)
}

const ofSource = { A: 0.95, B: 0.8, C: 0.65, D: 0.35, E: 0.1, F: 0.3 } as const
const ofWords = { 1: 1, 2: 0.85, 3: 0.65, 4: 0.35, 5: 0.1, 6: 0.3 } as const
/** No statement is surer than this (§2.3). */
export const surest = 0.95

/**
 * How likely one statement alone makes it that something happened, by its grade; at most .95 (§2.3). The table is a convention of ours
 * and an aid to the eye: no state follows from it (docs/decisions/0043-incident-sources.md).
 */
export function likelihood(grade: NonNullable<StatementEvidence['grade']>): number {
  return Math.min(surest, ofSource[grade.reliability] * ofWords[grade.credibility])
}

/** Confidence of independent statements together: 1 − Π(1 − p), each p at most .95 (§2.3). Of none it is 0. */
export function confidenceOf(likelihoods: readonly number[]): number {
  return 1 - likelihoods.reduce((left, p) => left * (1 - Math.min(surest, p)), 1)
}

/**
 * Whether a file is authenticated: no approved finding doubts it, and what it needs is found. A satellite picture or the analysis of a
 * crater needs one finding; a picture or a film needs its place, and beside it its time, its metadata, or that it was seen nowhere before.
 */
export function isAuthenticated({ kind, findings }: Pick<FileEvidence, 'kind' | 'findings'>): boolean {
  if (findings.some(({ verdict }) => verdict !== 'authentic')) return false
  const found = new Set(findings.map(({ method }) => method))
  if (kind === 'satellite' || kind === 'crater') return found.size > 0
  if (kind !== 'image' && kind !== 'video') return false
  return found.has('geolocation') && (found.has('chronolocation') || found.has('metadata') || found.has('reverseImage'))
}

/**
 * What is established of an incident (§2.3): which statements count and why others do not, the observations and files on which
 * `verified` can rest, and the state that the rules suggest. A person decides.
 */
export function judge(incident: Established, { statements, observations, files }: Evidence): Judgement {
  const occurred = statements.filter(({ says }) => says === 'occurred')
  const { weighed, counted, weak } = weigh(incident, occurred)
  const against = statements.filter((one) => one.says === 'contradicts' && !one.withdrawn && isGood(one.grade))
  const unseen = observations.filter(({ says }) => says === 'contradicts').map(({ id }) => id)
  const seen = observations.filter((one) => one.says === 'occurred' && disagreement(incident, one) === undefined)
  const basis = [...seen, ...files.filter(isAuthenticated)].map(({ id }) => id)
  const byId = new Map(statements.map((one) => [one.id, one]))
  const likelihoods = counted.flatMap((id) => byId.get(id)?.grade ?? []).map(likelihood)
  const isRefuted = counted.length === 0 && basis.length === 0 && (unseen.length > 0 || origins(against).length >= 2)
  return {
    ...{ statements: weighed, counted, weak, basis },
    contradicting: [...against.map(({ id }) => id), ...unseen],
    observers: [...new Set(observations.map(({ observedBy }) => observedBy))],
    confidence: confidenceOf(likelihoods),
    suggested: isRefuted ? 'refuted' : suggestionOf({ counted, weak, basis }),
  }
}

function suggestionOf(of: {
  counted: readonly Id[]
  weak: readonly Id[]
  basis: readonly Id[]
}): Judgement['suggested'] {
  if (of.basis.length > 0) return 'verified'
  if (of.counted.length >= 2) return 'corroborated'
  return of.counted.length === 1 && of.weak.length > 0 ? 'partlyCorroborated' : 'unverified'
}

/** Each statement that it happened: of those of one origin the best graded counts, and the others go back to it. */
function weigh(incident: Established, statements: readonly StatementEvidence[]) {
  const excluded = new Map<Id, Exclusion>()
  for (const one of statements) {
    const why = one.withdrawn ? 'withdrawn' : (disagreement(incident, one) ?? gradeWanting(one.grade))
    if (why !== undefined) excluded.set(one.id, why)
  }
  const byId = new Map(statements.map((one) => [one.id, one]))
  const rank = (id: Id) => {
    const grade = byId.get(id)?.grade
    return grade ? likelihood(grade) : 0
  }
  const counted: Id[] = []
  const weak: Id[] = []
  const shares = new Map<Id, Id>()
  // What was withdrawn still tells who heard from whom, so that an origin stays one.
  for (const ids of origins(statements)) {
    const good = ids.filter((id) => !excluded.has(id)).sort((a, b) => rank(b) - rank(a))
    const [best, ...others] = good
    if (best === undefined) {
      const one = ids.find((id) => isWeak(excluded.get(id)))
      if (one !== undefined) weak.push(one)
      continue
    }
    counted.push(best)
    for (const id of others) {
      excluded.set(id, 'sameRoot')
      shares.set(id, best)
    }
  }
  const weighed = statements.map(({ id }) => {
    return { id, excluded: excluded.get(id) ?? null, sharesWith: shares.get(id) ?? null }
  })
  return { weighed, counted, weak }
}

function gradeWanting(grade: StatementEvidence['grade']): Exclusion | undefined {
  if (grade === null) return 'ungraded'
  return isGood(grade) ? undefined : 'lowGrade'
}

const isWeak = (why: Exclusion | undefined) => why === 'ungraded' || why === 'lowGrade'

/** Whether the rules allow a state: what is less than is established may always be said, more never (§2.3). */
export function allows(judgement: Judgement, state: IncidentState): boolean {
  const { counted, weak, basis } = judgement
  if (state === 'verified') return basis.length > 0
  if (state === 'corroborated') return counted.length >= 2
  if (state === 'partlyCorroborated') return counted.length >= 2 || (counted.length === 1 && weak.length > 0)
  if (state === 'refuted') return judgement.contradicting.length > 0
  return true
}

/** Whether two statements mean the same actor: the same group of the register, or the same name. */
export function isSameActor(a: NamedActor, b: NamedActor): boolean {
  if (a.groupId !== null && b.groupId !== null) return a.groupId === b.groupId
  return plainName(a.name) === plainName(b.name)
}

const plainName = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/** How many independent statements that count name an actor (§2.3): of one origin, one. */
export function independentNaming({ statements }: Evidence, judgement: Judgement, actor: NamedActor): number {
  const counts = new Set(
    judgement.statements.filter(({ excluded }) => excluded === null || excluded === 'sameRoot').map(({ id }) => id),
  )
  const naming = statements.filter(({ id, named }) => counts.has(id) && named !== null && isSameActor(named, actor))
  return originsOf(naming, statements)
}

/**
 * Whether the rules allow an attribution, which has a stricter state of its own and needs one step more than that it happened (§2.3):
 * `claimed` one statement that names the actor; `corroborated` an incident that is corroborated or verified, and two independent
 * statements that count and name the same actor; `verified` an incident that is verified, beside those two.
 */
export function allowsAttribution(
  incident: Pick<Incident, 'state'>,
  evidence: Evidence,
  judgement: Judgement,
  { attribution, actor }: { attribution: Incident['attribution']; actor: NamedActor },
): boolean {
  if (attribution === 'none') return true
  if (attribution === 'claimed')
    return evidence.statements.some(({ named, withdrawn }) => !withdrawn && named !== null && isSameActor(named, actor))
  const isThere = incident.state === 'verified' || (attribution === 'corroborated' && incident.state === 'corroborated')
  return isThere && independentNaming(evidence, judgement, actor) >= 2
}
