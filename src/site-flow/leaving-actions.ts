import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, acceptWithFlags, type Flag, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { plainText } from '../kernel/texts.ts'
import { isBarred, ScreeningResult } from '../screening/result.ts'
import { DischargePlan } from './discharge-plan.ts'
import { dropAll, passesLeft, StationPass, stepWrites } from './pass.ts'
import { keyOf, LeaveReason, passesOf, siteVisitNoun, visitMay } from './visit.ts'

/**
 * Discharges somebody as their plan says (R-SITE): only once every station was passed, or skipped with its reason, so that the visit
 * can be attested by a certificate. Refuses without a plan, who is on a sanctions list (R-EL4), who is a child, and a woman whose small
 * child has not left yet. The bed is free from then on.
 */
export const discharge = defineAction({
  name: 'siteVisit.discharge',
  kind: 'intent',
  noun: siteVisitNoun,
  roles: ['registrationOfficer', 'siteManager'],
  input: z.strictObject({ id: Id, note: plainText(500) }),
  sealed: ['note'],
  sealedUnder: (_input, visit) => keyOf(visit),
  facts: z.object({
    passes: z.array(StationPass.nullable()),
    plan: DischargePlan.nullable(),
    listing: ScreeningResult.shape.status,
    accompanied: z.boolean(),
  }),
  needs: (_input, _actor, visit) => ({ passes: passesOf(visit) }),
  decide(visit, { note }, { passes, plan, listing, accompanied }, { actor, at, actionId }) {
    if (!visit || !reaches(actor, visit)) return refuse('siteVisit.unknown')
    if (!visitMay('leave', visit)) return refuse('siteVisit.over')
    if (visit.ageGroup === 'under18') return refuse('siteVisit.child')
    if (visit.personId === null) return refuse('station.notRegistered')
    if (isBarred(listing)) return refuse('siteVisit.barred')
    const known = passes.filter((pass) => pass !== null)
    const left = passesLeft(known).filter(({ station }) => station !== 'discharge')
    if (left.length > 0) return refuse('siteVisit.stationsLeft', { count: left.length })
    if (!plan) return refuse('station.planOpen')
    if (accompanied) return refuse('siteVisit.childStays')
    const doing = { actionId, at, by: actor.id }
    const own = known.filter(({ station }) => station === 'discharge')
    const done = { status: 'done', finishedAt: at, finishedBy: actor.id, outcome: 'passed' } as const
    return accept([
      put(siteVisitNoun, {
        ...visit,
        ...{ status: 'discharged', leftAt: at, leftBy: actor.id, leaveNote: note },
        ...{ destination: plan.placeCode, transport: plan.transport },
      }),
      ...own.flatMap((pass) => stepWrites({ ...pass, ...done }, { kind: 'finished', outcome: 'passed' }, doing)),
    ])
  },
})

/**
 * Records that somebody left without being discharged: on their own, to hospital, into a protected pathway. A fact: stations that were
 * not passed are flagged. Of a child it says only that they were handed over, never where to.
 */
export const recordLeaving = defineAction({
  name: 'siteVisit.leave',
  kind: 'fact',
  noun: siteVisitNoun,
  roles: ['registrationOfficer', 'siteManager', 'childProtectionOfficer'],
  input: z.strictObject({ id: Id, reason: LeaveReason, note: plainText(500) }),
  sealed: ['reason', 'note'],
  sealedUnder: (_input, visit) => keyOf(visit),
  facts: z.object({ passes: z.array(StationPass.nullable()), accompanied: z.boolean() }),
  needs: (_input, _actor, visit) => ({ passes: passesOf(visit) }),
  decide(visit, { reason, note }, { passes, accompanied }, { actor, at, actionId }) {
    if (!visit || !reaches(actor, visit)) return refuse('siteVisit.unknown')
    if (!visitMay('leave', visit)) return refuse('siteVisit.over')
    if (reason === 'childPathway' && visit.ageGroup !== 'under18') return refuse('siteVisit.noChild', {}, 'reason')
    if (reason === 'withCompanion' && visit.accompanies === null)
      return refuse('siteVisit.accompaniesNobody', {}, 'reason')
    if (visit.ageGroup === 'under18' && note !== '') return refuse('siteVisit.nothingOfChild', {}, 'note')
    const left = passesLeft(passes.filter((pass) => pass !== null))
    const gone = { status: 'left', leftAt: at, leftBy: actor.id, leaveReason: reason, leaveNote: note } as const
    const writes = [put(siteVisitNoun, { ...visit, ...gone }), ...dropAll(left, { actionId, at, by: actor.id })]
    const facts = { number: visit.number }
    const flags: Flag[] = [
      ...(left.length > 0 && visit.ageGroup === 'adult'
        ? [{ code: 'siteVisit.leftUnfinished', facts: { ...facts, count: left.length } }]
        : []),
      ...(accompanied ? [{ code: 'siteVisit.childLeftBehind', facts }] : []),
    ]
    return flags.length === 0 ? accept(writes) : acceptWithFlags(flags, writes)
  },
})
