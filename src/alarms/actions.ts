import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { put } from '../kernel/record.ts'
import { AlarmThreshold, alarmThresholdNoun } from './alarm.ts'

/**
 * Sets a threshold of the director's side, with the reason; the earlier ones stay readable. Thresholds are settings of
 * the programme and not a standard (ddr.md §9). Refuses a bound that nothing could ever cross.
 */
export const setThreshold = defineAction({
  name: 'alarm.setThreshold',
  kind: 'intent',
  noun: alarmThresholdNoun,
  roles: ['director'],
  input: AlarmThreshold.omit({ sideId: true, setBy: true, setAt: true }).strict(),
  facts: noFacts,
  decide(threshold, input, _facts, { actor, at }) {
    if (threshold) return refuse('alarm.thresholdExists')
    if (input.value === 0) return refuse('alarm.thresholdZero', {}, 'value')
    return accept([put(alarmThresholdNoun, { ...input, sideId: actor.sideId, setBy: actor.id, setAt: at })])
  },
})
