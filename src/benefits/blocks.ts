import { z } from 'zod'
import type { Day } from '../kernel/dates.ts'

/** What stands between an instalment and its payment (R-PAY1, R-PAY3, R-PAY4, R-EL4, R-EL5, R-DUP3). */
export const Block = z.enum([
  ...(['paid', 'onAList', 'transferred', 'barred', 'ended', 'deceased', 'revoked', 'suspended', 'allegation'] as const),
  ...([
    'duplicate',
    'linked',
    'salary',
    'notYetOpen',
    'windowClosed',
    'noAccount',
    'accountShared',
    'notProved',
  ] as const),
  'attendance',
])
export type Block = z.infer<typeof Block>

/** What is said of each block: what is in the way, and what to do next. */
export const blockCodes: Readonly<Record<Block, string>> = {
  paid: 'block.paid',
  onAList: 'block.onAList',
  transferred: 'block.transferred',
  barred: 'block.barred',
  ended: 'block.ended',
  deceased: 'block.deceased',
  revoked: 'block.revoked',
  suspended: 'block.suspended',
  allegation: 'block.allegation',
  duplicate: 'block.duplicate',
  linked: 'block.linked',
  salary: 'block.salary',
  notYetOpen: 'block.notYetOpen',
  windowClosed: 'block.windowClosed',
  noAccount: 'block.noAccount',
  accountShared: 'block.accountShared',
  notProved: 'block.notProved',
  attendance: 'block.attendance',
}

/** What is known of an instalment and its person on a day; every answer comes from one query (`blocks-store.ts`). */
export interface Known {
  readonly opensOn: Day
  readonly closesOn: Day
  readonly transferred: boolean
  readonly barred: boolean
  readonly ended: boolean
  readonly holds: readonly ('allegation' | 'suspended' | 'revoked' | 'deceased')[]
  /** Whether a question stands open that they are one with somebody else. */
  readonly duplicate: boolean
  /** Whether a registration that is linked with theirs was granted the same support before. */
  readonly linked: boolean
  readonly salary: boolean
  readonly account: 'confirmed' | 'shared' | 'none'
  readonly proved: boolean
  readonly attendance: 'noRule' | 'nothingHeld' | 'met' | 'notMet' | 'notAsked'
  readonly payment: 'none' | 'listed' | 'paid'
  readonly exceptions: readonly ('receiver' | 'presence' | 'salary')[]
}

/** Everything that blocks an instalment on a day; nothing may be paid where anything does, and each is shown with what to do. */
export function blocksOf(known: Known, today: Day): Block[] {
  const blocks: [boolean, Block][] = [
    [known.payment === 'paid', 'paid'],
    [known.payment === 'listed', 'onAList'],
    [known.transferred, 'transferred'],
    [known.barred, 'barred'],
    [known.ended, 'ended'],
    [known.holds.includes('deceased'), 'deceased'],
    [known.holds.includes('revoked'), 'revoked'],
    [known.holds.includes('suspended'), 'suspended'],
    [known.holds.includes('allegation'), 'allegation'],
    [known.duplicate, 'duplicate'],
    [known.linked, 'linked'],
    [known.salary && !known.exceptions.includes('salary'), 'salary'],
    [today < known.opensOn, 'notYetOpen'],
    [today > known.closesOn, 'windowClosed'],
    [known.account === 'none', 'noAccount'],
    [known.account === 'shared', 'accountShared'],
    [!known.proved && !known.exceptions.includes('presence'), 'notProved'],
    [known.attendance === 'notMet', 'attendance'],
  ]
  return blocks.filter(([stands]) => stands).map(([, block]) => block)
}

/** Blocks of the person, not of the moment: those are looked at again at the desk, when the payment is on a list (R-PAY1). */
export function deskBlocks(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => block !== 'onAList' && block !== 'windowClosed')
}
