import { z } from 'zod'
import type { Needs } from '../kernel/action.ts'
import { defineAction } from '../kernel/action.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { currentPass, enterNext, Outcome, passMay, StationPass, stepWrites } from './pass.ts'
import { flowRoles, StationKind, stationRoles, topicsLeft } from './station.ts'
import { keyOf, passesOf, type SiteVisit, siteVisitNoun, visitMay } from './visit.ts'

const passFacts = z.object({ passes: z.array(StationPass.nullable()) })
const needPasses = (_input: unknown, _actor: unknown, visit: SiteVisit | undefined): Needs => ({
  passes: passesOf(visit),
})
const where = { id: Id, station: StationKind }
const sealedForVisit = { sealedUnder: (_input: unknown, visit: SiteVisit | undefined) => keyOf(visit) }

interface Found {
  readonly visit: SiteVisit
  readonly passes: StationPass[]
  readonly pass: StationPass
}

/** The visit, its passes and the one of the station; or why the officer may do nothing with it. */
function found(
  visit: SiteVisit | undefined,
  station: StationKind,
  known: readonly (StationPass | null)[],
  actor: Actor,
): Found | Refusal {
  if (!visit || !reaches(actor, visit)) return refuse('siteVisit.unknown')
  if (!visitMay('pass', visit)) return refuse('siteVisit.over')
  const passes = known.filter((pass) => pass !== null)
  const pass = passes.find((one) => one.station === station)
  if (!pass) return refuse('station.notTheirs', {}, 'station')
  return { visit, passes, pass }
}

/** Refuses who does not work at the station; the site manager may order the queues of all of them. */
function stranger(actor: Actor, station: StationKind): Refusal | undefined {
  return actor.roles.some((role) => stationRoles[station].includes(role)) ? undefined : refuse('station.notYours')
}
const manages = (actor: Actor) => actor.roles.includes('siteManager')

/** Calls somebody who waits to a station. Refused where another desk called them, or they wait elsewhere now. */
export const callVisit = defineAction({
  name: 'siteVisit.call',
  kind: 'intent',
  noun: siteVisitNoun,
  roles: flowRoles,
  input: z.strictObject(where),
  facts: passFacts,
  needs: needPasses,
  decide(visit, { station }, { passes }, { actor, at, actionId }) {
    const here = found(visit, station, passes, actor)
    if (isRefusal(here)) return here
    const wrong = stranger(actor, station)
    if (wrong) return wrong
    if (!passMay('call', here.pass)) return refuse('station.notWaiting', { number: here.visit.number })
    const called = { ...here.pass, status: 'called', calledAt: at, calledBy: actor.id } as const
    return accept(stepWrites(called, { kind: 'called' }, { actionId, at, by: actor.id }))
  },
})

/** Puts who did not come when called back at the end of the queue. */
export const putBack = defineAction({
  name: 'siteVisit.putBack',
  kind: 'intent',
  noun: siteVisitNoun,
  roles: flowRoles,
  input: z.strictObject(where),
  facts: passFacts,
  needs: needPasses,
  decide(visit, { station }, { passes }, { actor, at, actionId }) {
    const here = found(visit, station, passes, actor)
    if (isRefusal(here)) return here
    if (!manages(actor)) {
      const wrong = stranger(actor, station)
      if (wrong) return wrong
    }
    if (!passMay('putBack', here.pass)) return refuse('station.notCalled', { number: here.visit.number })
    const waits = { ...here.pass, status: 'waiting', enteredAt: at, calledAt: null, calledBy: null } as const
    return accept(stepWrites(waits, { kind: 'putBack' }, { actionId, at, by: actor.id }))
  },
})

/**
 * Sends somebody to another station that lies ahead of them, where a queue is shorter; the one they leave lies ahead again. No
 * station is lost by it: all are asked for before they are discharged (R-SITE).
 */
export const sendTo = defineAction({
  name: 'siteVisit.sendTo',
  kind: 'intent',
  noun: siteVisitNoun,
  roles: ['registrationOfficer', 'siteManager', 'caseworker'],
  input: z.strictObject(where),
  facts: passFacts,
  needs: needPasses,
  decide(visit, { station }, { passes }, { actor, at, actionId }) {
    const here = found(visit, station, passes, actor)
    if (isRefusal(here)) return here
    if (!passMay('send', here.pass)) return refuse('station.notAhead')
    const doing = { actionId, at, by: actor.id }
    const now = currentPass(here.passes)
    if (now?.status === 'called') return refuse('station.stillThere', { number: here.visit.number })
    const left = now ? stepWrites({ ...now, status: 'ahead', enteredAt: null }, { kind: 'sentOn' }, doing) : []
    return accept([
      ...left,
      ...stepWrites({ ...here.pass, status: 'waiting', enteredAt: at }, { kind: 'entered' }, doing),
    ])
  },
})

/**
 * Says that somebody passed a station, and takes them into the next queue. Refused before the person was called; where topics of a
 * briefing were not said; at registration before the visit is bound; and at terms, profiling and planning while the paper of that
 * station is not there. Of health nothing is written but that it was passed (IDDRS 5.70). Discharge is an act of its own.
 */
export const finishStation = defineAction({
  name: 'siteVisit.finish',
  kind: 'intent',
  noun: siteVisitNoun,
  roles: flowRoles,
  input: z.strictObject({
    ...where,
    outcome: Outcome,
    note: plainText(500),
    topics: z.array(z.string().max(40)).max(30),
  }),
  sealed: ['note'],
  ...sealedForVisit,
  facts: passFacts.extend({ papers: z.object({ terms: z.boolean(), profile: z.boolean(), plan: z.boolean() }) }),
  needs: needPasses,
  decide(visit, { station, outcome, note, topics }, { passes, papers }, { actor, at, actionId }) {
    const here = found(visit, station, passes, actor)
    if (isRefusal(here)) return here
    const wrong = stranger(actor, station) ?? misfit(here, { station, outcome, note, topics }, papers)
    if (wrong) return wrong
    const doing = { actionId, at, by: actor.id }
    const done = { ...here.pass, status: 'done', finishedAt: at, finishedBy: actor.id, outcome } as const
    return accept([...stepWrites(done, { kind: 'finished', outcome, note }, doing), ...enterNext(here.passes, doing)])
  },
})

function misfit(
  { visit, pass }: Found,
  said: { station: StationKind; outcome: Outcome; note: string; topics: readonly string[] },
  papers: { terms: boolean; profile: boolean; plan: boolean },
): Refusal | undefined {
  const { station } = said
  if (!passMay('finish', pass)) return refuse('station.notCalled', { number: visit.number })
  if (station === 'discharge') return refuse('station.dischargeApart')
  if (station === 'health' && (said.note !== '' || said.outcome !== 'passed')) return refuse('station.nothingOfHealth')
  if (visit.ageGroup === 'under18' && said.note !== '') return refuse('siteVisit.nothingOfChild', {}, 'note')
  const left = visit.ageGroup === 'under18' ? [] : topicsLeft(station, said.topics)
  if (left.length > 0) return refuse('station.topicsLeft', { count: left.length }, 'topics')
  if (station === 'registration' && visit.personId === null) return refuse('station.notRegistered')
  if (station === 'terms' && !papers.terms) return refuse('station.termsOpen')
  if (station === 'profiling' && !papers.profile) return refuse('station.profileOpen')
  if (station === 'dischargePlanning' && !papers.plan) return refuse('station.planOpen')
  return undefined
}

/**
 * Skips a station, with the reason; it goes to the director's work list to be looked at (R-SITE). Refused for reception, registration
 * and discharge, without which nobody leaves as discharged.
 */
export const skipStation = defineAction({
  name: 'siteVisit.skip',
  kind: 'intent',
  noun: siteVisitNoun,
  roles: flowRoles,
  input: z.strictObject({ ...where, reason: requiredText(500) }),
  sealed: ['reason'],
  ...sealedForVisit,
  facts: passFacts,
  needs: needPasses,
  decide(visit, { station, reason }, { passes }, { actor, at, actionId }) {
    const here = found(visit, station, passes, actor)
    if (isRefusal(here)) return here
    if (!manages(actor)) {
      const wrong = stranger(actor, station)
      if (wrong) return wrong
    }
    if (['reception', 'registration', 'discharge'].includes(station)) return refuse('station.neverSkipped')
    if (!passMay('skip', here.pass)) return refuse('station.past', { number: here.visit.number })
    const doing = { actionId, at, by: actor.id }
    const skipped = {
      ...here.pass,
      status: 'skipped',
      finishedAt: at,
      finishedBy: actor.id,
      skippedFor: reason,
    } as const
    const stood = here.pass.status !== 'ahead'
    return accept([
      ...stepWrites(skipped, { kind: 'skipped', note: reason }, doing),
      ...(stood
        ? enterNext(
            here.passes.filter(({ id }) => id !== here.pass.id),
            doing,
          )
        : []),
    ])
  },
})

/** Looks at a station that was skipped, as a director who is another than who skipped it; the note is kept with it. */
export const reviewSkip = defineAction({
  name: 'siteVisit.reviewSkip',
  kind: 'intent',
  noun: siteVisitNoun,
  roles: ['director'],
  input: z.strictObject({ ...where, note: requiredText(500) }),
  sealed: ['note'],
  ...sealedForVisit,
  facts: passFacts,
  needs: needPasses,
  decide(visit, { station, note }, { passes }, { actor, at, actionId }) {
    if (!visit || !reaches(actor, visit)) return refuse('siteVisit.unknown')
    const pass = passes.find((one) => one?.station === station)
    if (!pass || !passMay('review', pass)) return refuse('station.notSkipped')
    if (pass.reviewedBy !== null) return refuse('station.reviewed')
    if (pass.finishedBy === actor.id) return refuse('station.twoPersonRule')
    const reviewed = { ...pass, reviewedBy: actor.id, reviewedAt: at }
    return accept(stepWrites(reviewed, { kind: 'reviewed', note }, { actionId, at, by: actor.id }))
  },
})
