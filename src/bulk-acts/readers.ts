import type { Role } from '../kernel/roles.ts'

/** Who may do any act on many rows: whoever may do it on one. A list of its own, since the menu of every page asks it. */
export const bulkActors: readonly Role[] = [
  ...(['screener', 'adjudicator', 'groupOfficer', 'registrationOfficer', 'siteManager', 'caseworker'] as const),
  ...(['trainingOfficer', 'teamLeader', 'ordnanceOfficer', 'qualityOfficer', 'director'] as const),
  ...(['ceasefireOfficer', 'incidentAnalyst', 'administrator'] as const),
]

/** Who sees what others did so; everybody else sees their own. */
export const bulkOverseers: readonly Role[] = ['director', 'auditor']
export const bulkReaders: readonly Role[] = [...new Set([...bulkActors, ...bulkOverseers])]
