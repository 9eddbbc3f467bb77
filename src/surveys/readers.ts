import type { Role } from '../kernel/roles.ts'

/** Who asks employers and people, and writes down what was said. */
export const surveyors: readonly Role[] = ['caseworker', 'siteManager', 'cvrOfficer', 'director']
/** Who reads surveys: they name nobody. */
export const surveyReaders: readonly Role[] = [...surveyors, 'reviewCommittee', 'benefitsOfficer', 'auditor']
