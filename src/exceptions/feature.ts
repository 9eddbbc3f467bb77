import type { Feature } from '../kernel/feature.ts'
import { exceptionNoun } from './exception.ts'

export const exceptionsFeature = { name: 'exceptions', nouns: [exceptionNoun], actions: [] } satisfies Feature
