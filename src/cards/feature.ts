import type { Feature } from '../kernel/feature.ts'
import { biometricNoun } from './biometric.ts'
import { recordBiometric, recordBiometricUntil2, withdrawBiometric } from './biometric-actions.ts'
import { cardNoun } from './card.ts'
import { issueCard, issueCardUntil2, printCard, reportCard } from './card-actions.ts'
import { dischargeCertificateNoun } from './certificate.ts'
import { issueCertificate, issueCertificateUntil2 } from './certificate-actions.ts'
import { certificateRevocationNoun } from './certificate-revocation.ts'
import {
  proposeCertificateRevocation,
  signCertificateRevocation,
  turnDownCertificateRevocation,
} from './certificate-revocation-actions.ts'
import { cardBlockNoun, cardNumberNoun } from './number.ts'
import { leaseNumbers, voidNumbers } from './number-actions.ts'
import { cardRevocationNoun } from './revocation.ts'
import {
  liftRevocation,
  proposeRevocation,
  proposeRevocationUntil2,
  signRevocation,
  turnDownRevocation,
} from './revocation-actions.ts'
import { cardSettingNoun } from './setting.ts'
import { proposeCardSetting, signCardSetting, turnDownCardSetting } from './setting-actions.ts'

export const cardsFeature = {
  name: 'cards',
  nouns: [
    cardSettingNoun,
    cardBlockNoun,
    cardNumberNoun,
    cardNoun,
    cardRevocationNoun,
    dischargeCertificateNoun,
    certificateRevocationNoun,
    biometricNoun,
  ],
  actions: [
    proposeCardSetting,
    signCardSetting,
    turnDownCardSetting,
    leaseNumbers,
    voidNumbers,
    issueCard,
    printCard,
    reportCard,
    proposeRevocation,
    signRevocation,
    turnDownRevocation,
    liftRevocation,
    issueCertificate,
    proposeCertificateRevocation,
    signCertificateRevocation,
    turnDownCertificateRevocation,
    recordBiometric,
    withdrawBiometric,
  ],
  former: [issueCardUntil2, proposeRevocationUntil2, issueCertificateUntil2, recordBiometricUntil2],
} satisfies Feature
