import type { Feature } from '../kernel/feature.ts'

/** Notices say that work waits; what waits belongs to the features whose work it is. */
export const noticesFeature = { name: 'notices', nouns: [], actions: [] } satisfies Feature
