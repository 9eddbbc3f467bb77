import type { Feature } from '../kernel/feature.ts'

export const workFeature = { name: 'work', nouns: [], actions: [] } satisfies Feature
