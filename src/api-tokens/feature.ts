import type { Feature } from '../kernel/feature.ts'
import { apiTokenNoun } from './api-token.ts'
import * as actions from './token-actions.ts'

export const apiTokensFeature = {
  name: 'api-tokens',
  nouns: [apiTokenNoun],
  actions: [actions.makeApiToken, actions.revokeApiToken],
} satisfies Feature
