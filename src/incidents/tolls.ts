import { z } from 'zod'

const Heads = z.int().min(0).max(1_000_000)

/** A number as it is known: at least, most likely, at most (UCDP low/best/high); never one number alone. */
export const Estimate = z.strictObject({ low: Heads, best: Heads, high: Heads })
export type Estimate = z.infer<typeof Estimate>

export const TollHarm = z.enum(['killed', 'injured', 'abducted', 'detained', 'missing'])
export type TollHarm = z.infer<typeof TollHarm>

/** How many people of one kind came to one harm. */
export const Toll = z.strictObject({
  harm: TollHarm,
  sex: z.enum(['female', 'male', 'unknown']),
  age: z.enum(['child', 'adult', 'unknown']),
  status: z.enum(['civilian', 'combatant', 'unknown']),
  ...Estimate.shape,
})
export type Toll = z.infer<typeof Toll>

export const noEstimate: Estimate = { low: 0, best: 0, high: 0 }

/** Whether low ≤ best ≤ high: six of 3,194 events of UCDP GED 19.1 break that. */
export function isInOrder({ low, best, high }: Estimate): boolean {
  return low <= best && best <= high
}

/** How many came to a harm, of all kinds of people together. */
export function sumOf(tolls: readonly Toll[], harm: TollHarm): Estimate {
  const of = tolls.filter((toll) => toll.harm === harm)
  const all = (key: keyof Estimate) => of.reduce((sum, toll) => sum + toll[key], 0)
  return { low: all('low'), best: all('best'), high: all('high') }
}
