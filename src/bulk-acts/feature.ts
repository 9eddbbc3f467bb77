import type { Feature } from '../kernel/feature.ts'
import * as actions from './bulk-actions.ts'
import { bulkRefusalNoun, bulkRunNoun } from './bulk-run.ts'

export const bulkActsFeature = {
  name: 'bulk-acts',
  nouns: [bulkRunNoun, bulkRefusalNoun],
  actions: [actions.beginBulkRun, actions.stopBulkRun, actions.resumeBulkRun, actions.advanceBulkRun],
} satisfies Feature
