import type { Role } from '../kernel/roles.ts'

/** Who reads payment lists and their lines. */
export const listReaders: readonly Role[] = [
  ...(['benefitsOfficer', 'paymentApprover', 'accountant', 'cashier', 'siteManager', 'director', 'auditor'] as const),
]
/** Who looks for ghosts, shared accounts, double pay and arrears. */
export const moneyWatchers: readonly Role[] = ['benefitsOfficer', 'accountant', 'director', 'auditor']
