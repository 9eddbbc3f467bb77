import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { AttendanceRule, attendanceRuleNoun } from './attendance.ts'
import { isOfSide } from './opportunity.ts'

/** Drafts how often somebody has to come for support to go on (ddr.md §10.5). One draft at a time. */
export const draftAttendanceRule = defineAction({
  name: 'attendanceRule.draft',
  kind: 'intent',
  noun: attendanceRuleNoun,
  roles: ['benefitsOfficer', 'director'],
  input: AttendanceRule.pick({ id: true, percent: true, reason: true }).strict(),
  facts: z.object({ versions: z.int(), draft: z.boolean() }),
  decide(rule, input, { versions, draft }, { actor, at }) {
    if (rule) return refuse('attendanceRule.exists')
    if (actor.joint) return refuse('attendanceRule.ofASide')
    if (draft) return refuse('attendanceRule.draftWaits')
    const next = { ...input, sideId: actor.sideId, version: versions + 1, status: 'draft' } as const
    return accept([put(attendanceRuleNoun, { ...next, ...proposedBy({ id: actor.id, at }) })])
  },
})

/** Puts it into force as a director, never of who drafted it; the one before is retired and stays. */
export const signAttendanceRule = defineAction({
  name: 'attendanceRule.sign',
  kind: 'intent',
  noun: attendanceRuleNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id }),
  facts: z.object({ inForce: AttendanceRule.nullable() }),
  decide(rule, _input, { inForce }, { actor, at }) {
    if (!rule || !isOfSide(actor, rule)) return refuse('attendanceRule.unknown')
    const next = signed(rule, { id: actor.id, at })
    if (isRefusal(next)) return next
    return accept([
      ...(inForce ? [put(attendanceRuleNoun, { ...inForce, status: 'retired' })] : []),
      put(attendanceRuleNoun, { ...next, status: 'inForce' }),
    ])
  },
})
