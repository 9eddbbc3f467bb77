import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches, reachOf } from '../kernel/roles.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { Weapon, weaponNoun } from '../weapons/weapon.ts'
import { TraceWaiver, traceWaiverNoun, waiverMay } from './trace-waiver.ts'

/**
 * Proposes that a weapon, or every weapon of a class on the actor's side, is not traced (MOSAIC 05.31). Refused for both at
 * once, and for a class to who does not answer for a whole side.
 */
export const proposeTraceWaiver = defineAction({
  name: 'traceWaiver.propose',
  kind: 'intent',
  noun: traceWaiverNoun,
  roles: ['armourer', 'checkOfficer', 'director'],
  input: TraceWaiver.pick({ id: true, weaponId: true, weaponClass: true, ground: true, reason: true }).strict(),
  facts: z.object({ weapon: Weapon.nullable(), waits: z.boolean() }),
  needs: (input) => ({ weapon: input.weaponId === null ? null : { noun: weaponNoun, id: input.weaponId } }),
  decide(waiver, input, { weapon, waits }, { actor, at }) {
    if (waiver) return refuse('traceWaiver.exists')
    if ((input.weaponId === null) === (input.weaponClass === null)) return refuse('traceWaiver.weaponOrClass')
    if (input.weaponClass !== null && reachOf(actor) !== 'side') return refuse('traceWaiver.wholeSide')
    if (input.weaponId !== null && (!weapon || !reaches(actor, weapon))) return refuse('weapon.unknown', {}, 'weaponId')
    if (waits) return refuse('traceWaiver.waits')
    const place = weapon ? { sideId: weapon.sideId, siteId: weapon.siteId } : { sideId: actor.sideId, siteId: null }
    const open = { status: 'proposed', endedFor: null, endedBy: null, endedAt: null } as const
    return accept([put(traceWaiverNoun, { ...input, ...place, ...proposedBy({ id: actor.id, at }), ...open })])
  },
})

/** Signs a waiver, as another than who proposed it: from now on its weapons may be disposed of untraced. */
export const signTraceWaiver = defineAction({
  name: 'traceWaiver.sign',
  kind: 'intent',
  noun: traceWaiverNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(waiver, _input, _facts, { actor, at }) {
    if (!within(actor, waiver)) return refuse('traceWaiver.unknown')
    if (!waiverMay('sign', waiver)) return refuse('traceWaiver.wrongStatus', { status: waiver.status })
    const next = signed(waiver, { id: actor.id, at })
    return isRefusal(next) ? next : accept([put(traceWaiverNoun, { ...next, status: 'signed' })])
  },
})

/** Turns a waiver down, with the reason; also by who proposed it. */
export const declineTraceWaiver = defineAction({
  name: 'traceWaiver.decline',
  kind: 'intent',
  noun: traceWaiverNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  facts: noFacts,
  decide(waiver, { reason }, _facts, { actor, at }) {
    if (!within(actor, waiver)) return refuse('traceWaiver.unknown')
    if (!waiverMay('decline', waiver)) return refuse('traceWaiver.wrongStatus', { status: waiver.status })
    const ended = { status: 'declined', endedFor: reason, endedBy: actor.id, endedAt: at } as const
    return accept([put(traceWaiverNoun, { ...waiver, ...ended })])
  },
})

/** Ends a waiver that stood, with the reason: what was disposed of by it stays so, what is still here has to be traced. */
export const endTraceWaiver = defineAction({
  name: 'traceWaiver.end',
  kind: 'intent',
  noun: traceWaiverNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  facts: noFacts,
  decide(waiver, { reason }, _facts, { actor, at }) {
    if (!within(actor, waiver)) return refuse('traceWaiver.unknown')
    if (!waiverMay('end', waiver)) return refuse('traceWaiver.wrongStatus', { status: waiver.status })
    const ended = { status: 'ended', endedFor: reason, endedBy: actor.id, endedAt: at } as const
    return accept([put(traceWaiverNoun, { ...waiver, ...ended })])
  },
})

function within(actor: Actor, waiver: TraceWaiver | undefined): waiver is TraceWaiver {
  return waiver !== undefined && reaches(actor, waiver)
}
