import { z } from 'zod'
import { LogName } from './entry.ts'

/**
 * A block of numbers (cards, tags, lines of a payment list) that one log alone may give: numbers of two stations that cannot
 * speak to one another never meet. It belongs to the log, not the device: one that is enrolled anew asks for another.
 */
export const Lease = z.strictObject({
  ...LogName.shape,
  /** What the numbers are of, such as `card`. */
  series: z.string().min(1).max(60),
  from: z.int().positive(),
  /** The last number of the block. */
  to: z.int().positive(),
  /** The number that is given next; one after `to` for a block that is spent. */
  next: z.int().positive(),
})
export type Lease = z.infer<typeof Lease>

/** A block that was leased to a log, all of it unused. Refuses a block that ends before it begins. */
export function newLease(log: LogName, series: string, block: { from: number; to: number }): Lease {
  if (block.to < block.from) throw new RangeError('a block ends after it begins')
  return { station: log.station, epoch: log.epoch, series, ...block, next: block.from }
}

/** How many numbers of these blocks are left. */
export function left(leases: readonly Lease[]): number {
  return leases.reduce((sum, { next, to }) => sum + Math.max(0, to - next + 1), 0)
}

/**
 * Whether to ask for another block: less than half of one is left. Early, since the link may not come back for weeks.
 */
export function isAnotherNeeded(leases: readonly Lease[], blockSize: number): boolean {
  return left(leases) * 2 < blockSize
}

/**
 * The next number, and the blocks as they are once it was given; undefined where all are spent. The blocks are written in the
 * transaction that writes the entry with the number: a number is given once or not at all.
 */
export function takeNumber(leases: readonly Lease[]): { number: number; leases: Lease[] } | undefined {
  const at = leases.findIndex(({ next, to }) => next <= to)
  const lease = leases[at]
  if (!lease) return undefined
  return { number: lease.next, leases: leases.map((one, i) => (i === at ? { ...one, next: one.next + 1 } : one)) }
}

/** The blocks once a number of theirs was seen in an entry or a record: it and those before it are spent. */
export function seen(leases: readonly Lease[], number: number): Lease[] {
  return leases.map((lease) => (number >= lease.next && number <= lease.to ? { ...lease, next: number + 1 } : lease))
}

/**
 * The blocks of a station that was set back to a backup: all are spent. It cannot know what it gave since, and what nobody saw
 * yet may be printed on a card already.
 */
export function spent(leases: readonly Lease[]): Lease[] {
  return leases.map((lease) => ({ ...lease, next: lease.to + 1 }))
}

/**
 * The block that a tier leases next, after the last number that it knows to be leased or given. `leap` is for a tier that was
 * restored: more numbers than it can have leased since its oldest backup, left out once.
 */
export function nextBlock(lastKnown: number, size: number, leap = 0): { from: number; to: number } {
  if (size < 1 || leap < 0) throw new RangeError('a block has at least one number, and no leap goes back')
  return { from: lastKnown + leap + 1, to: lastKnown + leap + size }
}
