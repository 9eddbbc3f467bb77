import type { Role } from '../kernel/roles.ts'

/** Who oversees checks of every office of their side; who holds none of these sees their own office's alone. */
export const checkOverseers: readonly Role[] = [
  'screener',
  'adjudicator',
  'groupOfficer',
  'director',
  'auditor',
  'appealsOfficer',
]
