import { z } from 'zod'
import { type ActMoment, defineAction } from '../kernel/action.ts'
import { dayOf, type Instant, instantAt } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { withinReach } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  Answer,
  ForceDetail,
  type ForceUse,
  forceReviewNoun,
  forceShape,
  forceUseNoun,
  forceUseVersionNoun,
  registerKeepers,
  reportHours,
} from './force-use.ts'

const told = { ...forceShape, detail: ForceDetail }
const sealedTold = [
  ...(['occurredOn', 'occurredTime', 'placeCode', 'unitId', 'kinds', 'reason', 'warning', 'killedLow'] as const),
  ...(['killedBest', 'killedHigh', 'injuredLow', 'injuredBest', 'injuredHigh', 'children', 'medical'] as const),
  ...(['reportedAt', 'incidentIds', 'complaintIds', 'detail'] as const),
] as const
type Told = z.output<z.ZodObject<typeof forceShape>>

const factsTold = {
  programme: Programme.nullable(),
  placeKnown: z.boolean(),
  unitKnown: z.boolean(),
  linksKnown: z.object({ incidentIds: z.boolean(), complaintIds: z.boolean() }),
  sealed: z.string(),
  version: z.string(),
}
type Facts = z.output<z.ZodObject<typeof factsTold>>

/** What is wrong with what was told; undefined where nothing is. */
function wrongWith(input: Told, facts: Facts, received: Instant): Refusal | undefined {
  const timeZone = facts.programme?.timeZone ?? 'UTC'
  if (!facts.placeKnown) return refuse('place.unknown', { code: input.placeCode }, 'placeCode')
  if (!facts.unitKnown) return refuse('forceUse.noSuchUnit', {}, 'unitId')
  for (const key of ['incidentIds', 'complaintIds'] as const)
    if (!facts.linksKnown[key]) return refuse('forceUse.noSuchLink', {}, key)
  if (input.occurredOn > dayOf(received, timeZone)) return refuse('forceUse.notYet', {}, 'occurredOn')
  if (input.reportedAt > received) return refuse('forceUse.notYet', {}, 'reportedAt')
  if (dayOf(input.reportedAt, timeZone) < input.occurredOn) return refuse('forceUse.reportedBefore', {}, 'reportedAt')
  for (const of of ['killed', 'injured'] as const) {
    const [low, best, high] = [input[`${of}Low`], input[`${of}Best`], input[`${of}High`]]
    if (low > best || best > high) return refuse('forceUse.heads', {}, `${of}Best`)
  }
  return undefined
}

/** Whether it was reported later than within a day of when it happened; without a time, of the day's end. */
function isLate({ occurredOn, occurredTime, reportedAt }: Told, timeZone: string): boolean {
  const ended = instantAt(occurredOn, occurredTime || '23:59', timeZone) ?? reportedAt
  return Date.parse(reportedAt) - Date.parse(ended) > reportHours * 3_600_000
}

function versionOf({ id: forceUseId, sideId, version }: ForceUse, sealed: string, { actionId, actor, at }: ActMoment) {
  const of = { id: derivedId(actionId, 'version'), sideId, forceUseId, version }
  return put(forceUseVersionNoun, { ...of, writtenBy: actor.id, writtenAt: at, sealed })
}

/**
 * Writes down a use of force: who, of what kind, why, whether they warned, and what it did to people, at least, most likely and at most
 * (Basic Principles on the Use of Force and Firearms 1990, 5, 10, 22). Refused of a day to come, and of links to what nobody of the side knows.
 */
export const recordForce = defineAction({
  name: 'forceUse.record',
  kind: 'fact',
  noun: forceUseNoun,
  roles: registerKeepers,
  input: z.strictObject({ id: Id, ...told }),
  sealed: sealedTold,
  sealedUnder: ({ id }) => id,
  facts: z.object(factsTold),
  needs: () => ({ programme: programmeRef }),
  decide(use, { id, detail: _, ...input }, facts, context) {
    const { actor, at, received } = context
    if (use) return refuse('forceUse.exists')
    if (actor.joint) return refuse('forceUse.ofASide')
    const wrong = wrongWith(input, facts, received)
    if (wrong) return wrong
    const next: ForceUse = {
      ...{ id, sideId: actor.sideId, version: 1, ...input, late: isLate(input, facts.programme?.timeZone ?? 'UTC') },
      ...{ reviewId: null, recordedBy: actor.id, recordedAt: at, changedBy: actor.id, changedAt: at },
      sealed: facts.sealed,
    }
    return accept([put(forceUseNoun, next), versionOf(next, facts.version, context)])
  },
})

/** Says anew what happened, with the reason. What was said before stays as a version, and it waits to be reviewed again. */
export const correctForce = defineAction({
  name: 'forceUse.correct',
  kind: 'fact',
  noun: forceUseNoun,
  roles: registerKeepers,
  input: z.strictObject({ id: Id, ...told, change: requiredText(1000) }),
  sealed: [...sealedTold, 'change'],
  sealedUnder: ({ id }) => id,
  facts: z.object(factsTold),
  needs: () => ({ programme: programmeRef }),
  decide(use, { id: _id, detail: _, change: _change, ...input }, facts, context) {
    const { actor, at, received } = context
    const found = withinReach(actor, use, refuse('forceUse.unknown'))
    if (isRefusal(found)) return found
    const wrong = wrongWith(input, facts, received)
    if (wrong) return wrong
    const next: ForceUse = {
      ...{ ...found, ...input, late: isLate(input, facts.programme?.timeZone ?? 'UTC'), version: found.version + 1 },
      ...{ reviewId: null, changedBy: actor.id, changedAt: at, sealed: facts.sealed },
    }
    return accept([put(forceUseNoun, next), versionOf(next, facts.version, context)])
  },
})

/**
 * Finds of the newest version whether force was lawful, necessary and proportionate (Basic Principles 1990, 4–5, 22); by somebody who wrote
 * no version of it. A review stands; what is corrected is reviewed again.
 */
export const reviewForce = defineAction({
  name: 'forceUse.review',
  kind: 'intent',
  noun: forceUseNoun,
  roles: registerKeepers,
  input: z.strictObject({
    ...{ id: Id, version: z.int().min(1), lawful: Answer, necessary: Answer, proportionate: Answer },
    note: requiredText(4000),
  }),
  sealed: ['lawful', 'necessary', 'proportionate', 'note'],
  sealedUnder: ({ id }) => id,
  facts: z.object({ wrote: z.boolean(), words: z.string() }),
  decide(use, { version, lawful, necessary, proportionate }, { wrote, words }, { actionId, actor, at }) {
    const found = withinReach(actor, use, refuse('forceUse.unknown'))
    if (isRefusal(found)) return found
    if (wrote) return refuse('forceUse.byAnother')
    if (version !== found.version) return refuse('forceUse.toldAnew', {}, 'version')
    if (found.reviewId !== null) return refuse('forceUse.reviewed')
    const reviewId = derivedId(actionId, 'review')
    const judged = { lawful, necessary, proportionate, reviewedBy: actor.id, reviewedAt: at, sealed: words }
    return accept([
      put(forceUseNoun, { ...found, reviewId }),
      put(forceReviewNoun, { id: reviewId, sideId: found.sideId, forceUseId: found.id, version, ...judged }),
    ])
  },
})
