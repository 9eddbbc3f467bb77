import type { Feature } from '../kernel/feature.ts'

export const settingsFeature = { name: 'settings', nouns: [], actions: [] } satisfies Feature
