import type { Feature } from '../kernel/feature.ts'

/** Filters are kept for their makers, as sessions are: nothing of the record. */
export const savedFiltersFeature = { name: 'saved-filters', nouns: [], actions: [] } satisfies Feature
