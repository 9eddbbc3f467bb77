import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText } from '../kernel/texts.ts'

/** What people are asked whether they agree with; the same everywhere, so that places and years can be compared (ddr.md §10.1, 10.6). */
export const Statement = z.enum([
  ...(['safeByDay', 'safeAtNight', 'fewerWeapons', 'welcomesReturn', 'trustsPolice', 'programmeFair'] as const),
])
export type Statement = z.infer<typeof Statement>

/** Whom they are counted among: by sex and age, as the indicators ask. */
export const Respondents = z.enum(['youngWomen', 'olderWomen', 'youngMen', 'olderMen'])
export type Respondents = z.infer<typeof Respondents>

const Heads = z.int().min(0).max(100_000)
const Answers = z.strictObject({ agree: Heads, disagree: Heads })

/** How many of a group were asked, and how many agreed or disagreed with each statement; the rest were between, or silent. */
export const GroupAnswers = z.strictObject({
  asked: Heads,
  safeByDay: Answers,
  safeAtNight: Answers,
  fewerWeapons: Answers,
  welcomesReturn: Answers,
  trustsPolice: Answers,
  programmeFair: Answers,
})
export type GroupAnswers = z.infer<typeof GroupAnswers>

/** The answers of a place as counts. Nobody is named, and no answer is kept by itself. */
export const Counts = z.strictObject({
  youngWomen: GroupAnswers,
  olderWomen: GroupAnswers,
  youngMen: GroupAnswers,
  olderMen: GroupAnswers,
})
export type Counts = z.infer<typeof Counts>

/**
 * What people of one place think of their safety, of those who come back, and of the programme (IDDRS 4.30 and 2.30; ddr.md §10.6).
 * What turns out wrong is replaced by another survey and stays.
 */
export const PerceptionSurvey = z.object({
  id: Id,
  sideId: Id,
  placeCode: z.string().min(2).max(20),
  heldOn: Day,
  method: z.enum(['households', 'street', 'focusGroups', 'telephone']),
  counts: Counts,
  note: plainText(2000),
  replaces: Id.nullable(),
  recordedBy: Id,
  recordedAt: Instant,
})
export type PerceptionSurvey = z.infer<typeof PerceptionSurvey>
export const perceptionSurveyNoun = defineNoun({
  name: 'perceptionSurvey',
  table: 'perception_surveys',
  schema: PerceptionSurvey,
  appendOnly: true,
})

/** Days after which people are asked again where a project runs (ddr.md appendix B: half-yearly). */
export const perceptionDays = 182

/** Of fewer people than this no answers are shown: in a village two are known (R-SHR). */
export const fewest = 5

/** The groups that are large enough to be shown. */
export function shownGroups(counts: Counts): Respondents[] {
  return Respondents.options.filter((group) => counts[group].asked >= fewest)
}

/** What share of those asked agrees, from 0 to 1, over groups that may be shown; null where there is none. */
export function agreeing(counts: Counts, statement: Statement, groups: readonly Respondents[]): number | null {
  const asked = groups.reduce((sum, group) => sum + counts[group].asked, 0)
  if (asked === 0) return null
  return groups.reduce((sum, group) => sum + counts[group][statement].agree, 0) / asked
}
