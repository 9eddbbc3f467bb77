import type { Role } from '../kernel/roles.ts'

/** Who holds interviews. */
export const interviewers = ['registrationOfficer', 'screener', 'groupOfficer'] as const

/** Who reads what somebody said in them; to everybody else a person's page has no such part. */
export const interviewReaders: readonly Role[] = [
  ...interviewers,
  ...(['adjudicator', 'director', 'auditor', 'appealsOfficer'] as const),
]
