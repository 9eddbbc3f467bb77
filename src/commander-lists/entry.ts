import { z } from 'zod'
import { PartialDate } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { Listing } from './listing.ts'

export const EntryState = Listing.shape.state
export type EntryState = z.infer<typeof EntryState>
export const entryStates = EntryState.options

/** Why the machine put an entry where it is, or null where there was nothing to say. */
export const EntryCause = z.enum(['sameInList', 'inOtherGroup', 'afterCutOff', 'mayBeUnder18', 'carriedOver'])
export type EntryCause = z.infer<typeof EntryCause>

/**
 * An entry as it was taken from the file: never changed afterwards, and covered by the list's content hash. Of somebody
 * who may be under eighteen it holds the row's number and nothing else (R-CHD1); the sealed file keeps the row. The id is
 * random, so that the hash in the journal does not give a name away to who guesses it.
 */
export const TakenEntry = z.strictObject({
  id: Id,
  row: z.int().min(1),
  nameArabic: z.string(),
  nameLatin: z.string(),
  birth: PartialDate.nullable(),
  birthCalendar: z.enum(['gregorian', 'hijri']).nullable(),
  role: z.string(),
  rank: z.string(),
  joined: PartialDate.nullable(),
  joinedCalendar: z.enum(['gregorian', 'hijri']).nullable(),
  weapon: z.string(),
  /** The same for the same name and birth in every list; null for a minor. */
  entryKey: z.string().nullable(),
  /** Which of the entries with this key in this list it is, from 1. */
  occurrence: z.int().min(1),
  takenState: EntryState,
  cause: EntryCause.nullable(),
  /** Whom the machine suggests, and how like they are (0–1): an aid, never a decision. */
  suggestedId: Id.nullable(),
  score: z.number().min(0).max(1).nullable(),
  /** The person whose match with the same entry of the version before carried over. */
  takenPersonId: Id.nullable(),
  /** Beside the version before: null in a first version and for a minor. */
  change: z.enum(['added', 'changed', 'same']).nullable(),
  previousId: Id.nullable(),
})
export type TakenEntry = z.infer<typeof TakenEntry>

/** How many entries stand in each state. */
export const EntryCounts = z.strictObject({
  unmatched: z.int(),
  suggested: z.int(),
  matched: z.int(),
  lateRecruit: z.int(),
  absent: z.int(),
  minor: z.int(),
  duplicate: z.int(),
  rejected: z.int(),
})
export type EntryCounts = z.infer<typeof EntryCounts>

export const noEntries: EntryCounts = {
  unmatched: 0,
  suggested: 0,
  matched: 0,
  lateRecruit: 0,
  absent: 0,
  minor: 0,
  duplicate: 0,
  rejected: 0,
}

/** How many entries are new, changed or the same beside the version before. */
export const ChangeCounts = z.strictObject({ added: z.int(), changed: z.int(), same: z.int() })
export type ChangeCounts = z.infer<typeof ChangeCounts>

/** The counts after more entries, or after entries that went from one state to another. */
export function countsAfter(before: EntryCounts, changes: readonly { state: EntryState; by: number }[]): EntryCounts {
  const after = { ...before }
  for (const { state, by } of changes) after[state] += by
  return after
}

/** Everybody who is on the list, in whatever state. */
export function listed(counts: EntryCounts): number {
  return entryStates.reduce((sum, state) => sum + counts[state], 0)
}

/**
 * How many entries count against the group's cap: those that may still enter. Late recruits, minors, duplicates, absent
 * and rejected entries stand apart, each with its number (R-EL2; ddr.md §8, Nepal's categories).
 */
export function countedAgainstCap(counts: EntryCounts): number {
  return counts.unmatched + counts.suggested + counts.matched
}

/** By how many the list exceeds the cap; null where none was agreed. */
export function excessOver(cap: number | null, counts: EntryCounts): number | null {
  return cap === null ? null : Math.max(0, countedAgainstCap(counts) - cap)
}

/** What an officer can do with an entry in which state. Nothing with a minor's: that is the child protection officer's. */
export const entryCan = {
  match: ['unmatched', 'suggested', 'lateRecruit', 'duplicate', 'absent'],
  notThisPerson: ['suggested'],
  reject: ['unmatched', 'suggested', 'matched', 'lateRecruit', 'duplicate', 'absent'],
  markAbsent: ['unmatched', 'suggested', 'matched', 'lateRecruit'],
  reopen: ['matched', 'absent', 'rejected', 'duplicate', 'lateRecruit'],
} as const satisfies Record<string, readonly EntryState[]>

/** Whether this can be done with an entry as it is. */
export function entryMay(step: keyof typeof entryCan, { state }: { state: EntryState }): boolean {
  const states: readonly EntryState[] = entryCan[step]
  return states.includes(state)
}

/** Whether somebody joined after the group's cut-off, so far as their date of joining is known: only then is it said. */
export function joinedAfter(cutOff: string | null, joined: PartialDate | null): boolean {
  return cutOff !== null && joined !== null && joined.from > cutOff
}
