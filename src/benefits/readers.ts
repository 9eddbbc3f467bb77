import type { Role } from '../kernel/roles.ts'

/** Who reads the rules of benefits: they are public in any case. */
export const ruleReaders: readonly Role[] = [
  ...(['benefitsOfficer', 'paymentApprover', 'accountant', 'cashier', 'caseworker', 'siteManager'] as const),
  ...(['registrationOfficer', 'reviewCommittee', 'director', 'auditor'] as const),
]
/** Who reads what one person is to be paid, and what stands in the way. */
export const benefitReaders: readonly Role[] = [
  ...(['benefitsOfficer', 'paymentApprover', 'accountant', 'cashier', 'caseworker', 'siteManager'] as const),
  ...(['registrationOfficer', 'reviewCommittee', 'adjudicator', 'director', 'auditor'] as const),
]
/** Who reads why payments to somebody were stopped, and of which institution a salary comes. */
export const reasonReaders: readonly Role[] = [
  'benefitsOfficer',
  'accountant',
  'reviewCommittee',
  'director',
  'auditor',
]
