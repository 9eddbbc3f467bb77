import { z } from 'zod'
import { type Day, Day as DaySchema } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { Amount, Currency, compareAmounts, isNothing, isPayable, shareOf, sumOf } from '../kernel/money.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'

/** What a benefit is for: the weeks after leaving, or the first year at home (IDDRS 4.20 §7). Never for a weapon. */
export const Support = z.enum(['transitional', 'reinsertion'])
export type Support = z.infer<typeof Support>

/** On what ground somebody gets more; each is announced before anybody is paid (ddr.md §1.9). */
export const Ground = z.enum(['dependants', 'longService', 'remotePlace', 'disability', 'singleParent'])
export type Ground = z.infer<typeof Ground>

/** One instalment: how much, and between which days after leaving it can be paid. */
export const InstalmentPlan = z.strictObject({
  amount: Amount,
  opensAfter: z.int().min(0).max(365),
  closesAfter: z.int().min(1).max(365),
  /** Whether it hangs on having come to what one is enrolled in. */
  attendance: z.boolean(),
})
export type InstalmentPlan = z.infer<typeof InstalmentPlan>

/** What is added to each instalment on a ground, in hundredths, and where that was announced. */
export const Supplement = z.strictObject({
  ground: Ground,
  percent: z.int().min(1).max(100),
  announcement: requiredText(300),
})
export type Supplement = z.infer<typeof Supplement>

/**
 * What a side pays to whom and when, as a version that two people sign (R-PAY2; ddr.md §1.9). A version never changes: whoever was
 * granted by it keeps its instalments, and the next version is for those who come after.
 */
export const BenefitRule = z.object({
  id: Id,
  sideId: Id,
  support: Support,
  version: z.int().min(1),
  title: requiredText(160),
  currency: Currency,
  instalments: z.array(InstalmentPlan).min(1).max(12),
  supplements: z.array(Supplement).max(Ground.options.length),
  /** When it was made public, so that nobody is paid by what others could not know. */
  announcedOn: DaySchema,
  status: z.enum(['draft', 'inForce', 'retired', 'turnedDown']),
  ...signatureShape,
})
export type BenefitRule = z.infer<typeof BenefitRule>
export const benefitRuleNoun = defineNoun({ name: 'benefitRule', table: 'benefit_rules', schema: BenefitRule })

type Content = Pick<BenefitRule, 'currency' | 'instalments' | 'supplements'>

/** Days within which the last instalment is paid: support is for a year at most (R-PAY2). */
export const longestDays = 365

/** What makes a rule impossible: amounts that cannot be paid or that grow, windows out of order, or a ground twice (R-PAY2). */
export function misfitOf({ currency, instalments, supplements }: Content): Refusal | undefined {
  for (const [i, { amount, opensAfter, closesAfter }] of instalments.entries()) {
    const before = instalments[i - 1]
    if (isNothing(amount)) return refuse('benefitRule.nothing', {}, `instalments.${i}.amount`)
    if (!isPayable(amount, currency)) return refuse('money.places', { currency }, `instalments.${i}.amount`)
    if (closesAfter <= opensAfter) return refuse('benefitRule.window', {}, `instalments.${i}.closesAfter`)
    if (before && opensAfter <= before.opensAfter) return refuse('benefitRule.order', {}, `instalments.${i}.opensAfter`)
    if (before && compareAmounts(amount, before.amount) > 0)
      return refuse('benefitRule.grows', {}, `instalments.${i}.amount`)
  }
  if (new Set(supplements.map(({ ground }) => ground)).size < supplements.length)
    return refuse('benefitRule.groundTwice', {}, 'supplements')
  return undefined
}

/** One instalment of a person, with its amount and days. */
export interface Due {
  readonly n: number
  readonly amount: string
  readonly opensOn: Day
  readonly closesOn: Day
  readonly attendance: boolean
}

/**
 * The instalments of somebody who left on a day, with what the grounds add; a supplement is rounded down to what can be paid
 * (R-PAY2).
 */
export function instalmentsFrom(rule: Content, left: Day, grounds: readonly Ground[]): Due[] {
  const percent = percentOf(rule.supplements, grounds)
  return rule.instalments.map(({ amount, opensAfter, closesAfter, attendance }, i) => ({
    n: i + 1,
    amount: sumOf([amount, shareOf(amount, percent, rule.currency)], rule.currency),
    opensOn: daysAfter(left, opensAfter),
    closesOn: daysAfter(left, closesAfter),
    attendance,
  }))
}

/** What all grounds of a person add together, in hundredths. */
export function percentOf(supplements: readonly Supplement[], grounds: readonly Ground[]): number {
  return supplements.filter(({ ground }) => grounds.includes(ground)).reduce((sum, { percent }) => sum + percent, 0)
}
