import type { Feature } from '../kernel/feature.ts'
import { lineNoun, sightingNoun } from './line.ts'
import { proposeLine, signLine, turnDownLine } from './line-actions.ts'
import { examineSighting, recordSighting } from './sighting-actions.ts'

export const withdrawalLinesFeature = {
  name: 'withdrawal-lines',
  nouns: [lineNoun, sightingNoun],
  actions: [proposeLine, signLine, turnDownLine, recordSighting, examineSighting],
} satisfies Feature
