import type { Feature } from '../kernel/feature.ts'

/** Dashboards only read: what they count belongs to the features whose records it is. */
export const dashboardsFeature = { name: 'dashboards', nouns: [], actions: [] } satisfies Feature
