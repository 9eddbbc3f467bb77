import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { Source } from '../kernel/source.ts'
import { plainText } from '../kernel/texts.ts'

/** What is estimated in numbers, in words, as a place, or from the list of interests (ddr.md §1.3, IDDRS 6.30, 6.40). */
export const numberKinds = ['strength', 'women', 'children', 'smallArms', 'heavyWeapons'] as const
export const textKinds = ['commander', 'barracks', 'umbrella', 'salarySource', 'legalStatus'] as const
export const EstimateKind = z.enum([...numberKinds, ...textKinds, 'area', 'interest'])
export type EstimateKind = z.infer<typeof EstimateKind>

/** What a group lives from or fights for. */
export const Interest = z.enum([
  'fuel',
  'ports',
  'airports',
  'detention',
  'smuggling',
  'land',
  'checkpoints',
  'banks',
  'water',
  'trade',
  'other',
])
export type Interest = z.infer<typeof Interest>

/** How the value was come by. None of them makes it verified: only counting persons does that. */
export const EstimateMethod = z.enum([
  'claimed',
  'observed',
  'payroll',
  'documents',
  'interviews',
  'media',
  'expert',
  'other',
])
export type EstimateMethod = z.infer<typeof EstimateMethod>

const Count = z.int().min(0).max(1_000_000)
/** Never one number: the least, the likeliest and the most that it can be. */
export const Amount = z.strictObject({ low: Count, best: Count, high: Count })
export type Amount = z.infer<typeof Amount>

/**
 * What a source says of a group. Several that disagree stand beside each other (ddr.md §1.3: "every value dated and
 * sourced, several estimates may coexist"); none is the truth. One that was wrong is withdrawn and stays readable.
 */
export const Estimate = z.object({
  id: Id,
  sideId: Id,
  groupId: Id,
  kind: EstimateKind,
  /** Of the kinds in numbers. */
  amount: Amount.nullable(),
  /** Of the kinds in words, in the script in which it was said; beside an interest, what it is exactly. */
  text: plainText(300),
  /** The same in Latin letters, where a name has a known spelling: a commander is screened under both. */
  latin: plainText(300),
  /** Of the kind `area`. */
  placeCode: z.string().min(2).max(20).nullable(),
  interest: Interest.nullable(),
  method: EstimateMethod,
  source: Source,
  status: z.enum(['standing', 'withdrawn']),
  recordedBy: Id,
  recordedAt: Instant,
  withdrawnBy: Id.nullable(),
  withdrawnAt: Instant.nullable(),
  withdrawnReason: plainText(1000).nullable(),
})
export type Estimate = z.infer<typeof Estimate>
export const estimateNoun = defineNoun({ name: 'estimate', table: 'estimates', schema: Estimate })

export type EstimateValue = Pick<Estimate, 'kind' | 'amount' | 'text' | 'latin' | 'placeCode' | 'interest'>

/** Whether a kind is estimated in numbers. */
export function isNumberKind(kind: EstimateKind): kind is (typeof numberKinds)[number] {
  return numberKinds.some((one) => one === kind)
}

/** Whether a kind is told in words. */
export function isTextKind(kind: EstimateKind): kind is (typeof textKinds)[number] {
  return textKinds.some((one) => one === kind)
}

/** Why a value does not fit its kind: a kind has its own sort of value and no other. Undefined where it fits. */
export function valueFault({ kind, amount, text, latin, placeCode, interest }: EstimateValue): Refusal | undefined {
  if (isNumberKind(kind) !== (amount !== null)) return refuse('estimate.amountNeeded', {}, 'amount')
  if (amount && !(amount.low <= amount.best && amount.best <= amount.high))
    return refuse('estimate.amountOrder', {}, 'amount.best')
  if (isTextKind(kind) && text === '' && latin === '') return refuse('estimate.textNeeded', {}, 'text')
  if (isNumberKind(kind) && (text !== '' || latin !== '')) return refuse('estimate.amountNeeded', {}, 'text')
  if ((kind === 'area') !== (placeCode !== null)) return refuse('estimate.placeNeeded', {}, 'placeCode')
  if ((kind === 'interest') !== (interest !== null)) return refuse('estimate.interestNeeded', {}, 'interest')
  return undefined
}

/** The least and the most that standing estimates of one kind say, which is all that can be said of them together. */
export function spanOf(
  estimates: readonly Pick<Estimate, 'amount' | 'status'>[],
): { low: number; high: number } | null {
  const amounts = estimates.flatMap(({ amount, status }) => (amount && status === 'standing' ? [amount] : []))
  if (amounts.length === 0) return null
  return { low: Math.min(...amounts.map(({ low }) => low)), high: Math.max(...amounts.map(({ high }) => high)) }
}
