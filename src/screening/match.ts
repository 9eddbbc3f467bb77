import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { openReview, type ReopenCause, reopened, reviewShape, standingVerdict } from '../kernel/review.ts'
import { Evidence, ListHit } from './evidence.ts'
import { type ScreeningResult, standing } from './result.ts'

/**
 * A possible match of a registered person, a group or a commander with an entry of a list. The machine suggests it; two
 * people decide.
 */
export const Match = z.object({
  id: Id,
  sideId: Id,
  /** Null for a group and a commander: what is said of groups is for the offices of a side. */
  siteId: Id.nullable(),
  personId: Id.nullable(),
  /** The group that it asks about, or whose commander. */
  groupId: Id.nullable(),
  /** The estimate that names the commander. */
  estimateId: Id.nullable(),
  listId: Id,
  listVersion: z.string(),
  entryId: Id,
  entryHash: z.string(),
  score: z.number().min(0).max(1),
  evidence: Evidence,
  raisedAt: Instant,
  ...reviewShape,
})
export type Match = z.infer<typeof Match>
export const matchNoun = defineNoun({ name: 'match', table: 'matches', schema: Match })

/** Whom a case asks about. */
export type Subject = Pick<Match, 'sideId' | 'siteId' | 'personId' | 'groupId' | 'estimateId'>

export function personSubject({ id, sideId, siteId }: { id: Id; sideId: Id; siteId: Id }): Subject {
  return { sideId, siteId, personId: id, groupId: null, estimateId: null }
}

export function groupSubject({ id, sideId }: { id: Id; sideId: Id }): Subject {
  return { sideId, siteId: null, personId: null, groupId: id, estimateId: null }
}

/** A commander as an estimate names him; two estimates that name one alike are one subject, of which this is the first. */
export function commanderSubject({ id, sideId, groupId }: { id: Id; sideId: Id; groupId: Id }): Subject {
  return { sideId, siteId: null, personId: null, groupId, estimateId: id }
}

/** Which kind of subject a case has. */
export function kindOfSubject({ personId, estimateId }: Subject): 'person' | 'group' | 'commander' {
  if (personId !== null) return 'person'
  return estimateId === null ? 'group' : 'commander'
}

/** Under whose key what people write about a case is sealed. */
export function keyOwnerOf({ personId, estimateId, groupId }: Subject): Id | null {
  return personId ?? estimateId ?? groupId
}

/** The case that a hit raises for somebody. */
export function matchFrom(hit: ListHit, subject: Subject, raised: { actionId: Id; at: Instant }): Match {
  const { listId, listVersion, entryId, entryHash, score, evidence } = hit
  const { sideId, siteId, personId, groupId, estimateId } = subject
  // One action can enter several groups that one entry is like.
  const label = personId === null ? `match ${estimateId ?? groupId} ${entryId}` : `match ${entryId}`
  return {
    id: derivedId(raised.actionId, label),
    ...{ sideId, siteId, personId, groupId, estimateId },
    listId,
    listVersion,
    entryId,
    entryHash,
    score,
    evidence,
    raisedAt: raised.at,
    ...openReview,
  }
}

/** Cases as entries of the journal keep them: those from before groups were screened do not say that they are of none. */
const KeptMatch = z.preprocess((kept) => {
  const fields = z.looseObject({}).safeParse(kept)
  return fields.success ? { groupId: null, estimateId: null, ...fields.data } : kept
}, Match)

/** What is known about somebody when they are screened again: the hits, their cases, and how the cases' entries are now. */
export const Rescreened = z.object({
  hits: z.array(ListHit),
  cases: z.array(KeptMatch),
  /** Content hash of each case's entry as it is in force; null where it left its list. */
  entries: z.record(Id, z.string().nullable()),
})
export type Rescreened = z.infer<typeof Rescreened>

/**
 * The cases that screening somebody again adds or reopens; those that are left out stay as they are. A hit that has no
 * case raises one. A decided non-match is asked again only when the entry or the person changed, so that what speaks for
 * and against it changed; a confirmed match only when its entry changed or left, and it stands meanwhile.
 */
export function casesAfter(
  { hits, cases, entries }: Rescreened,
  subject: Subject,
  raised: { actionId: Id; at: Instant },
): Match[] {
  const hitOf = new Map(hits.map((hit) => [hit.entryId, hit]))
  const known = new Set(cases.map(({ entryId }) => entryId))
  const reopenedCases = cases.flatMap((one) => {
    const hit = hitOf.get(one.entryId)
    const hash = entries[one.entryId] ?? null
    const moved = hash !== one.entryHash
    if (hit && isNews(one, hit)) return [asked(one, hit, moved ? 'entryChanged' : 'personChanged', raised.at)]
    if (hit || !moved || one.status !== 'same') return []
    const now = hash === null ? {} : { entryHash: hash }
    return [asked(one, now, hash === null ? 'entryLeft' : 'entryChanged', raised.at)]
  })
  const raisedCases = hits.filter(({ entryId }) => !known.has(entryId)).map((hit) => matchFrom(hit, subject, raised))
  return [...reopenedCases, ...raisedCases]
}

/**
 * The hits of somebody who is as they were. Where the entry is as it was too, the case's own evidence stands: how names
 * weigh in a list that grew, or with a new version of the name engine, is no news about a pair that did not change.
 */
export function hitsOfUnchanged(hits: readonly ListHit[], cases: readonly Match[]): ListHit[] {
  return hits.map((hit) => {
    const known = cases.find((one) => one.entryId === hit.entryId && one.entryHash === hit.entryHash)
    return known ? { ...hit, score: known.score, evidence: known.evidence } : hit
  })
}

/** Whether the hit says something else than what the case was judged by. */
function isNews(one: Match, hit: ListHit): boolean {
  if (one.entryHash === hit.entryHash && one.status === 'same') return false
  return one.entryHash !== hit.entryHash || canonical(one.evidence) !== canonical(hit.evidence)
}

function canonical({ name, parts, particulars }: Evidence): string {
  const said = parts.map(({ left, right, how }) => [left, right, how])
  return JSON.stringify([name, said, particulars.map(({ code }) => code)])
}

function asked(one: Match, now: Partial<ListHit>, cause: ReopenCause, at: Instant): Match {
  const review = one.status === 'open' ? {} : reopened(one, { cause, reason: null, by: null, at })
  return { ...one, ...now, ...review }
}

/** How somebody stands with these cases: one that holds as confirmed outweighs every waiting one (R-EL4). */
export function standingWith(cases: readonly Match[]): ScreeningResult['status'] {
  return standing({
    confirmed: cases.some((one) => standingVerdict(one) === 'same'),
    waiting: cases.some(({ status }) => status === 'open' || status === 'proposed'),
  })
}

/** The cases as they stand once some of them were replaced and some were added. */
export function withChanges(cases: readonly Match[], changes: readonly Match[]): Match[] {
  const changed = new Map(changes.map((one) => [one.id, one]))
  const kept = cases.map((one) => changed.get(one.id) ?? one)
  return [...kept, ...changes.filter(({ id }) => !cases.some((one) => one.id === id))]
}
