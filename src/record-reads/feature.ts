import type { Feature } from '../kernel/feature.ts'

export const recordReadsFeature = { name: 'record-reads', nouns: [], actions: [] } satisfies Feature
