import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { put } from '../kernel/record.ts'
import { findMeasured } from './definitions.ts'
import { indicatorPublishers } from './publication.ts'
import { IndicatorTarget, indicatorTargetNoun } from './target.ts'

/**
 * Sets baseline, target and owner of an indicator for the director's authority, with the reason (IDDRS 3.50: each against a baseline). A
 * number without its day says nothing, and is refused.
 */
export const setIndicatorTarget = defineAction({
  name: 'indicatorTarget.set',
  kind: 'intent',
  noun: indicatorTargetNoun,
  roles: indicatorPublishers,
  input: IndicatorTarget.omit({ sideId: true, setBy: true, setAt: true }).strict(),
  facts: noFacts,
  decide(before, input, _facts, { actor, at }) {
    if (before) return refuse('indicatorTarget.exists')
    if (!findMeasured(input.code)) return refuse('indicator.unknown', { code: input.code }, 'code')
    const halfSaid = halfOf(input)
    if (halfSaid) return refuse('indicatorTarget.withoutDay', {}, halfSaid)
    return accept([put(indicatorTargetNoun, { ...input, sideId: actor.sideId, setBy: actor.id, setAt: at })])
  },
})

/** The field that is missing beside another: a number without its day, or a day without its number. */
function halfOf({
  baseline,
  baselineOn,
  target,
  targetOn,
}: Pick<IndicatorTarget, 'baseline' | 'baselineOn' | 'target' | 'targetOn'>) {
  if (baseline === null && baselineOn !== null) return 'baseline'
  if (baseline !== null && baselineOn === null) return 'baselineOn'
  if (target === null && targetOn !== null) return 'target'
  if (target !== null && targetOn === null) return 'targetOn'
  return undefined
}
