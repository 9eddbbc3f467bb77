import { z } from 'zod'
import { Incident, incidentNoun, incidentReference, Reason } from '../incidents/incident.ts'
import { foundIncident, stepped } from '../incidents/incident-actions.ts'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { isRefusal } from '../kernel/review.ts'
import { Evidence } from './evidence.ts'
import { analysts } from './source.ts'
import { afterChange } from './source-actions.ts'

/** An act on the other of the two incidents: it takes a step of its own. */
const besides = <C extends { actionId: Id }>(context: C): C => ({
  ...context,
  actionId: derivedId(context.actionId, 'other'),
})

/**
 * Says that an incident is one that was written down already, with the reason (§2.3, D-1). It stays; its statements, observations and
 * files count for the one that is kept. Refused into itself, into another side's, into one that is a duplicate, and of one that has
 * duplicates. It can be undone.
 */
export const markDuplicate = defineAction({
  name: 'incident.markDuplicate',
  kind: 'intent',
  noun: incidentNoun,
  roles: analysts,
  input: z.strictObject({ id: Id, ofId: Id, note: Reason }),
  facts: z.object({
    ...{ of: Incident.nullable(), hasDuplicates: z.boolean(), isProposed: z.boolean() },
    /** Of the one that is kept, and of this one. */
    ...{ evidence: Evidence, own: Evidence },
  }),
  needs: ({ ofId }) => ({ of: { noun: incidentNoun, id: ofId } }),
  decide(incident, { ofId, note }, { of, hasDuplicates, isProposed, evidence, own }, context) {
    const found = foundIncident(incident, context.actor)
    if (isRefusal(found)) return found
    if (found.state === 'duplicate' || found.handling === 'closed') return refuse('incident.notNow')
    if (found.id === ofId) return refuse('incident.ofItself', {}, 'ofId')
    const kept = foundIncident(of, context.actor)
    if (isRefusal(kept) || kept.sideId !== found.sideId) return refuse('incident.unknown', {}, 'ofId')
    if (kept.state === 'duplicate') return refuse('incident.ofDuplicate', {}, 'ofId')
    if (hasDuplicates) return refuse('incident.hasDuplicates')
    if (isProposed) return refuse('incidentProposal.open')
    const gone = { attribution: 'none', attributedTo: '', unsupported: false } as const
    const change = { state: 'duplicate', duplicateOf: kept.id, ...gone } as const
    const after = joined(evidence, own)
    const other = afterChange(kept, { before: evidence, after }, besides(context))
    return accept([
      ...stepped(found, change, { kind: 'duplicate', note: `${incidentReference(kept.id)}: ${note}` }, context),
      ...(other.length > 0 ? other : stepped(kept, {}, merged(found), besides(context))),
    ])
  },
})

const merged = ({ id }: Incident) => ({ kind: 'merged', note: incidentReference(id) }) as const

/** What speaks of two incidents together. */
export function joined(a: Evidence, b: Evidence): Evidence {
  return {
    statements: [...a.statements, ...b.statements],
    observations: [...a.observations, ...b.observations],
    files: [...a.files, ...b.files],
  }
}

/** What is left without the statements, observations and files of one incident. */
export function without({ statements, observations, files }: Evidence, incidentId: Id): Evidence {
  const isOther = (one: { incidentId: Id }) => one.incidentId !== incidentId
  return {
    statements: statements.filter(isOther),
    observations: observations.filter(isOther),
    files: files.filter(isOther),
  }
}

/**
 * Says that an incident is no duplicate after all, with the reason: it is assessed anew, and its statements count for it alone. Where the
 * other one loses what it rested on, that is shown, and a person is asked (§2.3).
 */
export const restoreIncident = defineAction({
  name: 'incident.restore',
  kind: 'intent',
  noun: incidentNoun,
  roles: analysts,
  input: z.strictObject({ id: Id, note: Reason }),
  facts: z.object({ kept: Incident.nullable(), evidence: Evidence }),
  needs: (_input, _actor, incident) => ({
    kept: incident?.duplicateOf ? { noun: incidentNoun, id: incident.duplicateOf } : null,
  }),
  decide(incident, { note }, { kept, evidence }, context) {
    const found = foundIncident(incident, context.actor)
    if (isRefusal(found)) return found
    if (found.state !== 'duplicate' || !kept) return refuse('incident.notNow')
    const change = { state: 'assessing', duplicateOf: null } as const
    const other = afterChange(kept, { before: evidence, after: without(evidence, found.id) }, besides(context))
    return accept([
      ...stepped(found, change, { kind: 'restored', note }, context),
      ...(other.length > 0 ? other : stepped(kept, {}, { ...merged(found), kind: 'parted' }, besides(context))),
    ])
  },
})
