import type { Feature } from '../kernel/feature.ts'
import * as accounts from './account-actions.ts'
import { benefitExceptionNoun } from './benefit-exception.ts'
import { benefitRuleNoun } from './benefit-rule.ts'
import { entitlementNoun, instalmentNoun } from './entitlement.ts'
import { endEntitlement, grantEntitlement } from './entitlement-actions.ts'
import * as exceptions from './exception-actions.ts'
import { benefitHoldNoun } from './hold.ts'
import { liftHold, placeHold } from './hold-actions.ts'
import { payeeAccountNoun } from './payee-account.ts'
import { provePresence } from './presence-actions.ts'
import { presenceProofNoun } from './presence-proof.ts'
import * as rules from './rule-actions.ts'
import * as salaries from './salary-actions.ts'
import { salaryNoticeNoun } from './salary-notice.ts'

export const benefitsFeature = {
  name: 'benefits',
  nouns: [
    benefitRuleNoun,
    entitlementNoun,
    instalmentNoun,
    payeeAccountNoun,
    presenceProofNoun,
    benefitHoldNoun,
    salaryNoticeNoun,
    benefitExceptionNoun,
  ],
  actions: [
    rules.draftBenefitRule,
    rules.signBenefitRule,
    rules.declineBenefitRule,
    grantEntitlement,
    endEntitlement,
    accounts.proposeAccount,
    accounts.confirmAccount,
    accounts.closeAccount,
    provePresence,
    placeHold,
    liftHold,
    salaries.enterSalary,
    salaries.answerSalary,
    salaries.endSalary,
    exceptions.proposeException,
    exceptions.secondException,
    exceptions.refuseException,
  ],
} satisfies Feature
