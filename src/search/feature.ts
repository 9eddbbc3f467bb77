import type { Feature } from '../kernel/feature.ts'

/** Search only reads: what it finds belongs to the features whose records it is. */
export const searchFeature = { name: 'search', nouns: [], actions: [] } satisfies Feature
