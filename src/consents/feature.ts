import type { Feature } from '../kernel/feature.ts'
import * as consents from './actions.ts'
import { consentNoun } from './consent.ts'
import { consentTextNoun } from './consent-text.ts'

export const consentsFeature = {
  name: 'consents',
  nouns: [consentTextNoun, consentNoun],
  actions: [consents.draftConsentText, consents.signConsentText, consents.recordConsent, consents.withdrawConsent],
} satisfies Feature
