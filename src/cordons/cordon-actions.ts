import { z } from 'zod'
import { type ActMoment, defineAction, noFacts } from '../kernel/action.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { Point } from '../kernel/geo.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { dangerRadius } from '../ordnance-reports/danger-area.ts'
import { Affected } from './consequences.ts'
import {
  Cordon,
  CordonStep,
  cordonMay,
  cordonNoun,
  cordonOrderers,
  cordonPlanners,
  cordonStepNoun,
  mostRadiusM,
  plannedCordon,
} from './cordon.ts'
import { cordonRing } from './ground.ts'
import { Weights } from './item-weights.ts'

function stepOf(cordon: Cordon, kind: CordonStep['kind'], note: string, { actionId, actor, at }: ActMoment) {
  const { id: cordonId, sideId, until } = cordon
  const id = derivedId(actionId, kind)
  return put(cordonStepNoun, { id, sideId, cordonId, kind, note, until, takenBy: actor.id, takenAt: at })
}

/** The cordon within the actor's reach, in a status in which this step is possible; or why not. */
function stepOn(cordon: Cordon | undefined, step: Parameters<typeof cordonMay>[0], actor: Actor): Cordon | Refusal {
  if (!cordon || !reaches(actor, { sideId: cordon.sideId, siteId: null })) return refuse('cordon.unknown')
  return cordonMay(step, cordon) ? cordon : refuse('cordon.notNow')
}

/** What is missing for the radius that was chosen: an expert where blast reaches further, a named operator where it is smaller. */
function missingFor(cordon: Omit<Cordon, 'ring'>): Refusal | undefined {
  if (cordon.askSomebody && cordon.asked === '') return refuse('cordon.askSomebody', {}, 'asked')
  if (cordon.orderedM >= cordon.computedM) return undefined
  const facts = { computed: cordon.computedM }
  if (cordon.operatorName === '') return refuse('cordon.smaller', facts, 'operatorName')
  if (cordon.operatorLevel === null) return refuse('cordon.smaller', facts, 'operatorLevel')
  if (cordon.smallerReason === '') return refuse('cordon.smaller', facts, 'smallerReason')
  return undefined
}

/**
 * Plans a cordon around a reported item or a hazardous area (SD-1…SD-3). Without a weight the upper weight of the class counts.
 * Larger than computed is free; smaller needs a named operator of level 2 or 3 and the reason. It takes effect when another orders it.
 */
export const planCordon = defineAction({
  name: 'cordon.plan',
  kind: 'intent',
  noun: cordonNoun,
  roles: cordonPlanners,
  input: z.strictObject({
    ...{ id: Id, ...plannedCordon, kg: Cordon.shape.kg.nullable() },
    orderedM: Cordon.shape.orderedM.nullable(),
  }),
  facts: z.object({
    /** Where the item or area is, and how exactly that is known; null where that cannot be told. */
    centre: z.object({ around: z.array(Point), accuracyM: z.int() }).nullable(),
    reportKnown: z.boolean(),
    hazardKnown: z.boolean(),
    weights: Weights,
    weightsVersion: z.int(),
  }),
  decide(cordon, { kg, orderedM, ...input }, { centre, reportKnown, hazardKnown, weights, weightsVersion }, context) {
    if (cordon) return refuse('cordon.exists')
    if (input.reportId === null && input.hazardId === null) return refuse('cordon.ofNothing', {}, 'reportId')
    if (!reportKnown) return refuse('ordnanceReport.unknown', {}, 'reportId')
    if (!hazardKnown) return refuse('hazard.unknown', {}, 'hazardId')
    if (!centre) return refuse('cordon.nowhere', {}, 'reportId')
    if (input.until <= input.validFrom) return refuse('cordon.untilBeforeFrom', {}, 'until')
    const { actor, at } = context
    const weight = kg ?? weights[input.itemClass]
    const radius = dangerRadius(weight, input.situation)
    const computedM = Math.ceil(radius.metres) + centre.accuracyM
    if (computedM > mostRadiusM) return refuse('cordon.tooLarge', { most: mostRadiusM }, 'kg')
    const next = {
      ...{ ...input, ...centre, sideId: actor.sideId, kg: weight, kgKnown: kg !== null },
      ...{ weightsVersion: kg === null ? weightsVersion : null, askSomebody: radius.askSomebody },
      ...{ computedM, orderedM: orderedM ?? computedM, status: 'planned' as const },
      ...{ plannedBy: actor.id, plannedAt: at, orderedBy: null, orderedAt: null, affected: null },
    }
    const missing = missingFor(next)
    if (missing) return missing
    const planned: Cordon = { ...next, ring: cordonRing(next.around, next.orderedM) }
    return accept([put(cordonNoun, planned), stepOf(planned, 'planned', '', context)])
  },
})

/** Orders a cordon: somebody else than who planned it. What lies inside is kept with it, as it is at that moment (SD-4; R-SOD). */
export const orderCordon = defineAction({
  name: 'cordon.order',
  kind: 'intent',
  noun: cordonNoun,
  roles: cordonOrderers,
  input: z.strictObject({ id: Id, note: CordonStep.shape.note }),
  facts: z.object({ affected: z.array(Affected) }),
  decide(cordon, { note }, { affected }, context) {
    const found = stepOn(cordon, 'order', context.actor)
    if (isRefusal(found)) return found
    if (found.plannedBy === context.actor.id) return refuse('signature.twoPersonRule')
    if (found.until <= context.received) return refuse('cordon.over', {}, 'until')
    const ordered = { orderedBy: context.actor.id, orderedAt: context.at, affected }
    const next: Cordon = { ...found, ...ordered, status: 'ordered' }
    return accept([put(cordonNoun, next), stepOf(next, 'ordered', note, context)])
  },
})

/** Lets an ordered cordon stand longer, with the reason. It never ends by itself. */
export const extendCordon = defineAction({
  name: 'cordon.extend',
  kind: 'intent',
  noun: cordonNoun,
  roles: cordonOrderers,
  input: z.strictObject({ id: Id, until: Cordon.shape.until, note: requiredText(2000) }),
  facts: noFacts,
  decide(cordon, { until, note }, _facts, context) {
    const found = stepOn(cordon, 'extend', context.actor)
    if (isRefusal(found)) return found
    if (until <= found.until || until <= context.received) return refuse('cordon.notLonger', {}, 'until')
    const next = { ...found, until }
    return accept([put(cordonNoun, next), stepOf(next, 'extended', note, context)])
  },
})

/** An action that ends a cordon, with the reason. */
function endStep(name: 'cordon.lift' | 'cordon.withdraw', step: 'lift' | 'withdraw', left: 'lifted' | 'withdrawn') {
  return defineAction({
    name,
    kind: 'intent',
    noun: cordonNoun,
    roles: cordonOrderers,
    input: z.strictObject({ id: Id, note: requiredText(2000) }),
    facts: noFacts,
    decide(cordon, { note }, _facts, context) {
      const found = stepOn(cordon, step, context.actor)
      if (isRefusal(found)) return found
      const next: Cordon = { ...found, status: left }
      return accept([put(cordonNoun, next), stepOf(next, left, note, context)])
    },
  })
}

/** Lifts an ordered cordon, with the reason. It says that the cordon is over, and of no land that it is safe. */
export const liftCordon = endStep('cordon.lift', 'lift', 'lifted')
/** Gives a plan up before it was ordered, with the reason. */
export const withdrawCordon = endStep('cordon.withdraw', 'withdraw', 'withdrawn')
