import type { Feature } from '../kernel/feature.ts'
import { declareWeapons, examineInspection, inspectSite, openWeaponSite } from './site-actions.ts'
import {
  declaredWeaponNoun,
  siteInspectionNoun,
  weaponSiteNoun,
  withdrawalAnswerNoun,
  withdrawalNoun,
  withdrawalStepNoun,
} from './withdrawal.ts'
import { answerWithdrawal, cancelWithdrawal, planWithdrawal, verifyWithdrawal } from './withdrawal-actions.ts'

export const withdrawalsFeature = {
  name: 'withdrawals',
  nouns: [
    ...[weaponSiteNoun, withdrawalNoun, declaredWeaponNoun, withdrawalAnswerNoun, withdrawalStepNoun],
    siteInspectionNoun,
  ],
  actions: [
    ...[openWeaponSite, declareWeapons, inspectSite, examineInspection],
    ...[planWithdrawal, answerWithdrawal, verifyWithdrawal, cancelWithdrawal],
  ],
} satisfies Feature
