import type { Feature } from '../kernel/feature.ts'
import * as access from './access-actions.ts'
import { accessRequestNoun } from './access-request.ts'
import * as corrections from './correction-actions.ts'
import { correctionRequestNoun } from './correction-request.ts'
import { erasureNoun } from './erasure.ts'
import * as erasures from './erasure-actions.ts'
import { retentionRuleNoun } from './retention.ts'
import * as retention from './retention-actions.ts'

export const dataProtectionFeature = {
  name: 'data-protection',
  nouns: [accessRequestNoun, correctionRequestNoun, retentionRuleNoun, erasureNoun],
  actions: [
    access.recordAccess,
    access.releaseAccess,
    access.refuseAccess,
    access.handAccessOver,
    corrections.recordCorrectionRequest,
    corrections.decideCorrectionRequest,
    corrections.appealCorrectionRequest,
    corrections.decideCorrectionAppeal,
    corrections.finishCorrectionRequest,
    retention.draftRetentionRule,
    retention.signRetentionRule,
    erasures.requestErasure,
    erasures.recommendErasure,
    erasures.decideErasure,
    erasures.executeErasure,
    erasures.repeatErasure,
  ],
} satisfies Feature
