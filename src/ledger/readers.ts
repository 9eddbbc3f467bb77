import type { Role } from '../kernel/roles.ts'

/** Who reads the books of a side. */
export const bookReaders: readonly Role[] = ['accountant', 'paymentApprover', 'benefitsOfficer', 'director', 'auditor']
/** Who also reads the cash of a site: its cashier sees the desk of that site alone. */
export const cashReaders: readonly Role[] = [...bookReaders, 'cashier']
/** Who signs what an accountant proposed (R-SOD). */
export const secondSigners: readonly Role[] = ['paymentApprover', 'director']
