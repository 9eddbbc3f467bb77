import type { Feature } from '../kernel/feature.ts'
import * as alarms from './actions.ts'
import { alarmThresholdNoun } from './alarm.ts'

export const alarmsFeature = {
  name: 'alarms',
  nouns: [alarmThresholdNoun],
  actions: [alarms.setThreshold],
} satisfies Feature
