import type { Role } from '../kernel/roles.ts'

/** Who reads the projects of communities: they name nobody, and are still no business of an officer at a site. */
export const communityReaders: readonly Role[] = ['cvrOfficer', 'reviewCommittee', 'director', 'auditor']
