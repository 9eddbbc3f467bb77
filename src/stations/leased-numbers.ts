import { z } from 'zod'
import { printedNumber, readNumber } from '../kernel/check-digit.ts'
import { Id } from '../kernel/ids.ts'
import { westernDigits } from '../kernel/numbers.ts'
import { Lease, left } from './leases.ts'

/** What is numbered out of leases. */
export const NumberSeries = z.enum(['card', 'tag'])
export type NumberSeries = z.infer<typeof NumberSeries>

/** A block of numbers as a device has it: how far it was given, and what is printed before the count. */
export const LeasedNumbers = z.strictObject({
  ...Lease.shape,
  series: NumberSeries,
  id: Id,
  prefix: z.string().min(1).max(12),
})
export type LeasedNumbers = z.infer<typeof LeasedNumbers>

/** The lease in which a number is, as the device that gives it says and as it is; null: in none. */
export interface GivenOutOf {
  readonly said: Id | null
  readonly is: Id | null
}

/** A number that was taken out of a lease. */
export interface TakenNumber {
  readonly number: string
  readonly leaseId: Id
}

/** A number of a lease as it is printed. */
export function printedOf({ prefix }: Pick<LeasedNumbers, 'prefix'>, count: number): string {
  return printedNumber(prefix, count)
}

/** The lease of which a number is that was scanned or typed; undefined for one of none of them. */
export function leaseWith(leases: readonly LeasedNumbers[], text: string): LeasedNumbers | undefined {
  const read = westernDigits(readNumber(text)).replace(/\p{Cf}/gu, '')
  const count = Number(/-(\d{6,9})-\d$/.exec(read)?.[1] ?? Number.NaN)
  return leases.find((lease) => count >= lease.from && count <= lease.to && printedOf(lease, count) === read)
}

/** How many numbers a server gives a tablet at once. */
const givenAtOnce = [5, 10, 25, 50, 100]

/**
 * What a site's own server can give a tablet of a series: out of the block with the most numbers left, since a tablet gets an unbroken end
 * of one, and how many. Undefined where none is left.
 */
export function givableOf(
  leases: readonly LeasedNumbers[],
  series: NumberSeries,
): { lease: LeasedNumbers; counts: readonly number[] } | undefined {
  const [lease] = leases.filter((one) => one.series === series).toSorted((a, b) => left([b]) - left([a]))
  const unused = lease ? left([lease]) : 0
  if (!lease || unused === 0) return undefined
  return { lease, counts: [...givenAtOnce.filter((one) => one < unused), unused] }
}

/**
 * `GET /api/leased-numbers`: the blocks of this server where it is a site's own, and whether the numbers that it gives are final.
 * At the centre they always are, and it leases none to itself.
 */
export const LeasedNumbersView = z.strictObject({
  tier: z.enum(['centre', 'hub']),
  leases: z.array(LeasedNumbers),
  /** The next of each series; null where none is left. */
  next: z.record(NumberSeries, z.strictObject({ number: z.string(), leaseId: Id }).nullable()),
  /** The server was set back to a backup: it does not know what it gave, and gives nothing more until it is enrolled anew. */
  isSetBack: z.boolean(),
})
export type LeasedNumbersView = z.infer<typeof LeasedNumbersView>

/** `POST /api/stations/leases`, signed: the blocks of the station that asks, and how many numbers it has left of each series. */
export const LeasesRequest = z.strictObject({
  protocol: z.int().positive(),
  left: z.partialRecord(NumberSeries, z.int().nonnegative()),
})
export type LeasesRequest = z.infer<typeof LeasesRequest>
export const LeasesAnswer = z.strictObject({ leases: z.array(LeasedNumbers) })
export type LeasesAnswer = z.infer<typeof LeasesAnswer>
