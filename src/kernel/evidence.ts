import { z } from 'zod'
import { Instant } from './dates.ts'
import { type Refusal, refuse } from './decision.ts'
import { Id } from './ids.ts'
import type { Actor } from './roles.ts'
import { requiredText } from './texts.ts'

/** What a hold as evidence says, whatever it is that is held (IDDRS 6.40: no destruction while evidence could be lost). */
export const holdShape = {
  /** The court, prosecutor or panel that asked, and its reference. */
  authority: requiredText(200),
  reference: requiredText(200),
  reason: requiredText(1000),
  status: z.enum(['placed', 'lifted']),
  placedBy: Id,
  placedAt: Instant,
  /** The paper with which the same authority let it go. */
  liftedWith: z.string().nullable(),
  liftedBy: Id.nullable(),
  liftedAt: Instant.nullable(),
}
type Hold = z.infer<z.ZodObject<typeof holdShape>>

/** A hold that stands from now on. */
export function placedBy({ id, at }: { id: Id; at: Instant }) {
  const placed = { status: 'placed', placedBy: id, placedAt: at } as const
  return { ...placed, liftedWith: null, liftedBy: null, liftedAt: null }
}

/** What is said to let something go. */
export const liftInput = z.strictObject({ id: Id, authority: requiredText(200), liftedWith: requiredText(300) })

/** How it is refused to let something go. */
interface LiftCodes {
  readonly lifted: string
  readonly twoPersonRule: string
  readonly otherAuthority: string
}

/** Lets go what is held, with the paper of the same authority that asked for it; by another than who placed the hold. */
export function lift<H extends Hold>(
  hold: H,
  { authority, liftedWith }: z.output<typeof liftInput>,
  { actor, at }: { actor: Pick<Actor, 'id'>; at: Instant },
  codes: LiftCodes,
): H | Refusal {
  if (hold.status !== 'placed') return refuse(codes.lifted)
  if (hold.placedBy === actor.id) return refuse(codes.twoPersonRule)
  if (authority !== hold.authority) return refuse(codes.otherAuthority, {}, 'authority')
  return { ...hold, status: 'lifted', liftedWith, liftedBy: actor.id, liftedAt: at }
}
