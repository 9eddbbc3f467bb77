import type { Role } from '../kernel/roles.ts'

/** Who works with cards, and who oversees it. */
export const cardReaders: readonly Role[] = ['registrationOfficer', 'siteManager', 'caseworker', 'director', 'auditor']

/** Who also sees what cards are set to say. */
export const settingReaders: readonly Role[] = [...cardReaders, 'dataProtectionOfficer']
