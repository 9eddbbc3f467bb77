import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** How much difficulty somebody has (Washington Group short set on functioning). */
export const Difficulty = z.enum(['none', 'some', 'aLot', 'cannot'])
export type Difficulty = z.infer<typeof Difficulty>

/** The six questions of the short set, each about doing something (IDDRS 5.80). */
export const Functioning = z.strictObject({
  seeing: Difficulty,
  hearing: Difficulty,
  walking: Difficulty,
  remembering: Difficulty,
  selfCare: Difficulty,
  communicating: Difficulty,
})
export type Functioning = z.infer<typeof Functioning>

/** Whether the answers count as a disability: a lot of difficulty, or cannot, in one of the six (the group's own cut-off). */
export function isDisabled(functioning: Functioning): boolean {
  return Object.values(functioning).some((one) => one === 'aLot' || one === 'cannot')
}

/** What a clinician found on first contact (IDDRS 5.70). */
export const ScreeningDetail = z.strictObject({
  findings: requiredText(4000),
  injuries: plainText(2000),
  medication: plainText(1000),
  urgent: z.boolean(),
  functioning: Functioning,
})

/** A test that somebody wanted, with their consent; opt-in and counselled (IDDRS 5.60). */
export const TestDetail = z.strictObject({
  test: z.enum(['hiv', 'tuberculosis', 'hepatitisB', 'malaria', 'pregnancy', 'other']),
  consent: z.boolean(),
  counselled: z.boolean(),
  result: z.enum(['negative', 'positive', 'inconclusive', 'waiting']),
  note: plainText(1000),
})

export const ReferralDetail = z.strictObject({
  to: requiredText(200),
  reason: requiredText(1000),
  urgent: z.boolean(),
})

export const VaccinationDetail = z.strictObject({ vaccine: requiredText(100), givenOn: Day, note: plainText(500) })

/** Signs of an outbreak and what was done: fever with rash, watery diarrhoea, and the like. */
export const OutbreakDetail = z.strictObject({ signs: requiredText(500), measures: requiredText(1000) })

/** An entry as it is opened for a clinician: what was said, by its kind. */
export const HealthDetail = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('screening'), ...ScreeningDetail.shape }),
  z.object({ kind: z.literal('test'), ...TestDetail.shape }),
  z.object({ kind: z.literal('referral'), ...ReferralDetail.shape }),
  z.object({ kind: z.literal('vaccination'), ...VaccinationDetail.shape }),
  z.object({ kind: z.literal('outbreak'), ...OutbreakDetail.shape }),
])
export type HealthDetail = z.infer<typeof HealthDetail>

/** One entry of somebody's health, in the compartment `health`; what was entered is not changed, but entered anew. */
export const HealthEntry = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  personId: Id,
  /** Whose key seals it: `healthKey` of the person. */
  keyId: Id,
  kind: z.enum(['screening', 'test', 'referral', 'vaccination', 'outbreak']),
  enteredBy: Id,
  enteredAt: Instant,
  /** `HealthDetail`, sealed under the person's health key. */
  sealed: z.string(),
})
export type HealthEntry = z.infer<typeof HealthEntry>
export const healthEntryNoun = defineNoun({
  name: 'healthEntry',
  table: 'health_entries',
  schema: HealthEntry,
  appendOnly: true,
})

/** The key of a person's health, another than the person's own: the one is erased without the other. */
export function healthKey(personId: Id): Id {
  return derivedId(personId, 'health')
}
