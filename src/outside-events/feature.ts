import type { Feature } from '../kernel/feature.ts'
import { eventImportNoun, eventPairNoun } from './event-import.ts'
import * as imports from './import-actions.ts'
import { decidePair } from './pair-actions.ts'

export const outsideEventsFeature = {
  name: 'outside-events',
  nouns: [eventImportNoun, eventPairNoun],
  actions: [
    imports.beginImport,
    imports.takeEventRows,
    imports.finishImport,
    imports.failImport,
    imports.holdImport,
    imports.withdrawImport,
    decidePair,
  ],
} satisfies Feature
