import { z } from 'zod'
import type { Context } from '../kernel/action.ts'
import { Instant } from '../kernel/dates.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { defineNoun, put, type Write } from '../kernel/record.ts'
import { type Lot, lotNoun, Quantity } from './lot.ts'

/**
 * Where a quantity can be: still at its origin, laid apart where it was found, in a compartment of a magazine, on the road
 * with a consignment, under dispute after one; or nowhere any more, because it is missing from a site or was disposed of.
 */
export const AmmunitionHolder = z
  .string()
  .regex(/^(origin|inSitu|compartment|transit|disputed|missing|disposed):[0-9a-f-]{36}$/)
export type AmmunitionHolder = z.infer<typeof AmmunitionHolder>

/** What a transfer is the trace of. */
export const TransferKind = z.enum(['takeIn', 'move', 'send', 'receive', 'settle', 'miss', 'find', 'dispose'])
export type TransferKind = z.infer<typeof TransferKind>

/**
 * A quantity that went from one holder to another. Transfer n of a lot follows n−1; only number 0 starts at the origin, so
 * that nothing comes from nowhere (trust.md C3).
 */
export const AmmunitionTransfer = z.object({
  id: Id,
  sideId: Id,
  lotId: Id,
  n: z.int().min(0),
  kind: TransferKind,
  fromHolder: AmmunitionHolder,
  toHolder: AmmunitionHolder,
  quantity: Quantity,
  /** The consignment, report, plan or task that it carries out. */
  reference: Id.nullable(),
  at: Instant,
  by: Id,
})
export type AmmunitionTransfer = z.infer<typeof AmmunitionTransfer>
export const transferNoun = defineNoun({
  name: 'ammunitionTransfer',
  table: 'ammunition_transfers',
  schema: AmmunitionTransfer,
  appendOnly: true,
})

/** One of the two legs of a transfer: what it did to one holder's balance. */
export const AmmunitionPosting = z.object({
  id: Id,
  sideId: Id,
  transferId: Id,
  lotId: Id,
  holder: AmmunitionHolder,
  leg: z.enum(['out', 'in']),
  quantity: Quantity,
  seq: z.int().min(1),
  before: z.int(),
  after: z.int(),
})
export type AmmunitionPosting = z.infer<typeof AmmunitionPosting>
export const postingNoun = defineNoun({
  name: 'ammunitionPosting',
  table: 'ammunition_postings',
  schema: AmmunitionPosting,
  appendOnly: true,
})

/** What a holder has of a lot now; that of an origin is what it gave, below zero, so that all of them add up to nothing. */
export const AmmunitionBalance = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  lotId: Id,
  holder: AmmunitionHolder,
  quantity: z.int(),
  /** The number of its newest posting. */
  seq: z.int().min(1),
})
export type AmmunitionBalance = z.infer<typeof AmmunitionBalance>
export const balanceNoun = defineNoun({
  name: 'ammunitionBalance',
  table: 'ammunition_balances',
  schema: AmmunitionBalance,
})

/** The record of a holder's balance has an id that follows from both, so that an action can name it before there is one. */
export function balanceRef(lotId: Id | undefined, holder: string | null) {
  return lotId === undefined || holder === null
    ? null
    : { noun: balanceNoun, id: derivedId(lotId, `balance ${holder}`) }
}

/** A holder and the site where what it holds lies, or is going. */
export interface Place {
  readonly holder: AmmunitionHolder
  readonly siteId: Id
}

interface Move {
  readonly kind: TransferKind
  readonly from: Place
  readonly to: Place
  readonly quantity: number
  readonly reference?: Id
}

/**
 * The records of these transfers of one lot: each with its two legs, both balances, and the lot. Refuses a quantity that its
 * holder does not have. `known` are the balances of the holders concerned, as they are.
 */
export function transferred(
  lot: Lot,
  known: readonly (AmmunitionBalance | null)[],
  moves: readonly Move[],
  { actionId, actor, at }: Context,
): Write[] | Refusal {
  const balances = new Map(known.flatMap((balance) => (balance ? [[balance.holder, balance]] : [])))
  const writes: Write[] = []
  let n = lot.transfers
  for (const { kind, from, to, quantity, reference } of moves) {
    const isOrigin = from.holder.startsWith('origin:')
    const held = balances.get(from.holder)?.quantity ?? 0
    if (!isOrigin && held < quantity) return refuse('lot.notSoMany', { tag: lot.tag, held }, 'quantity')
    n = isOrigin ? 0 : n + 1
    const id = derivedId(actionId, `transfer ${lot.id} ${n}`)
    const shared = { sideId: lot.sideId, lotId: lot.id, quantity }
    writes.push(
      put(transferNoun, {
        ...{ ...shared, id, n, kind, fromHolder: from.holder, toHolder: to.holder },
        ...{ reference: reference ?? null, at, by: actor.id },
      }),
    )
    for (const { place, leg } of [
      { place: from, leg: 'out' as const },
      { place: to, leg: 'in' as const },
    ]) {
      const old = balances.get(place.holder)
      const before = old?.quantity ?? 0
      const after = leg === 'in' ? before + quantity : before - quantity
      const seq = (old?.seq ?? 0) + 1
      const ref = derivedId(lot.id, `balance ${place.holder}`)
      balances.set(place.holder, {
        ...{ id: ref, sideId: lot.sideId, siteId: place.siteId, lotId: lot.id },
        ...{ holder: place.holder, quantity: after, seq },
      })
      const posted = {
        ...shared,
        id: derivedId(id, leg),
        transferId: id,
        holder: place.holder,
        leg,
        seq,
        before,
        after,
      }
      writes.push(put(postingNoun, posted))
    }
  }
  const touched = new Set(moves.flatMap(({ from, to }) => [from.holder, to.holder]))
  const changed = [...balances.values()].filter(({ holder }) => touched.has(holder))
  return [...writes, ...changed.map((balance) => put(balanceNoun, balance)), put(lotNoun, { ...lot, transfers: n })]
}
