import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { type Day, dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { plainText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { educators, RiskSession, riskSessionNoun, told, totalOf } from './risk-session.ts'

const Told = z.strictObject(told)
type Told = z.infer<typeof Told>

/** What of it cannot be: days and hours out of order, more newcomers than people, a broadcast with an audience that was counted. */
function wrongIn(said: Told, today: Day): Refusal | undefined {
  if (said.startsOn > today) return refuse('riskSession.notYet', {}, 'startsOn')
  if (said.category === 'broadcast') {
    if (said.endsOn === null || said.endsOn < said.startsOn) return refuse('riskSession.endsFirst', {}, 'endsOn')
    if (totalOf(said.people) > 0 || said.firstTime > 0) return refuse('riskSession.uncounted', {}, 'firstTime')
  } else {
    if (said.endsOn !== null) return refuse('riskSession.oneDay', {}, 'endsOn')
    if (said.reachEstimate !== null) return refuse('riskSession.counted', {}, 'reachEstimate')
    if (totalOf(said.people) === 0) return refuse('riskSession.nobody', {}, 'people.male18')
  }
  if (said.startTime !== '' && said.endTime !== '' && said.endTime < said.startTime)
    return refuse('riskSession.endsFirst', {}, 'endTime')
  if (said.firstTime > totalOf(said.people)) return refuse('riskSession.moreNew', {}, 'firstTime')
  if (new Set(said.materials.map(({ kind }) => kind)).size < said.materials.length)
    return refuse('riskSession.materialTwice', {}, 'materials')
  return undefined
}

/**
 * Records risk education that was given (§1.2). The total is the sum of the six cells and is not asked for (LR-8). A correction is
 * another record that stands in place of the one it replaces, which stays, and says why.
 */
export const recordRiskSession = defineAction({
  name: 'riskSession.record',
  kind: 'fact',
  noun: riskSessionNoun,
  roles: educators,
  input: z.strictObject({ id: Id, ...told, replaces: Id.nullable(), change: plainText(1000) }),
  facts: z.object({
    programme: Programme.nullable(),
    placeKnown: z.boolean(),
    /** The one that is replaced. */
    replaced: RiskSession.nullable(),
    /** Whether another record replaced it already. */
    replacedBefore: z.boolean(),
  }),
  needs: ({ replaces }) => ({
    programme: programmeRef,
    replaced: replaces === null ? null : { noun: riskSessionNoun, id: replaces },
  }),
  decide(session, { id, replaces, change, ...said }, { programme, placeKnown, replaced, replacedBefore }, context) {
    const { actor, at, received } = context
    if (session) return refuse('riskSession.exists')
    if (!placeKnown) return refuse('place.unknown', { code: said.placeCode }, 'placeCode')
    if (replaces !== null && (replaced?.sideId !== actor.sideId || replacedBefore))
      return refuse('riskSession.notReplaceable')
    if (replaces !== null && change === '') return refuse('riskSession.reasonNeeded', {}, 'change')
    const wrong = wrongIn(said, dayOf(received, programme?.timeZone ?? 'UTC'))
    if (wrong) return wrong
    const by = { sideId: actor.sideId, recordedBy: actor.id, recordedAt: at }
    return accept([put(riskSessionNoun, { ...said, ...by, id, replaces, change, total: totalOf(said.people) })])
  },
})
