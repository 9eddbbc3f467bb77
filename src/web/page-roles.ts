import { protectionReaders } from '../data-protection/access-request.ts'
import { Role } from '../kernel/roles.ts'

/** For whom the pages are that several features share; a feature with readers of its own names them itself. */
export const officers: readonly Role[] = [
  ...(['registrationOfficer', 'screener', 'armourer', 'director', 'auditor', 'dataProtectionOfficer'] as const),
]
export const screeners: readonly Role[] = ['screener', 'director', 'auditor']
export const armourers: readonly Role[] = ['armourer', 'director', 'auditor']
export const tracers: readonly Role[] = ['checkOfficer', ...armourers]
export const gateAnswerers: readonly Role[] = ['screener', ...tracers]
export const stockKeepers: readonly Role[] = ['armourer', 'registrationOfficer', 'director', 'auditor']
export const gatekeepers: readonly Role[] = ['groupOfficer', 'director', 'adjudicator', 'auditor']
export const groupReaders: readonly Role[] = ['groupOfficer', 'screener', 'adjudicator', 'director', 'auditor']
export const overseers: readonly Role[] = ['auditor', 'administrator', 'director']

export const foreignReaders: readonly Role[] = ['repatriationOfficer', 'screener', 'director']
export const panel: readonly Role[] = ['screener', 'adjudicator', 'appealsOfficer', 'director', 'auditor']

export const signedIn = Role.options
export const weighers: readonly Role[] = [
  'screener',
  'adjudicator',
  'groupOfficer',
  'director',
  'auditor',
  'appealsOfficer',
]
export const checkers: readonly Role[] = ['checkOfficer', ...weighers]
export const interviewReaders: readonly Role[] = ['registrationOfficer', ...weighers]
export const personReaders: readonly Role[] = [
  ...(['armourer', 'siteManager', 'caseworker', 'dataProtectionOfficer'] as const),
  ...interviewReaders,
]
export const correctionReaders: readonly Role[] = [
  ...protectionReaders,
  ...(['registrationOfficer', 'caseworker', 'complaintsOfficer', 'appealsOfficer'] as const),
]
