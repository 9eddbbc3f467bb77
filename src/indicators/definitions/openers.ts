import { commanderListReaders } from '../../commander-lists/commander-list.ts'
import { communityReaders } from '../../community-projects/readers.ts'
import { incidentReaders } from '../../incidents/incident.ts'
import { compartmentRole } from '../../kernel/compartments.ts'
import { reportReaders } from '../../ordnance-reports/ordnance-report.ts'
import { listReaders } from '../../payment-lists/readers.ts'
import { publicReleaseReaders } from '../../public-releases/release.ts'
import { caseReaders } from '../../reintegration/views.ts'
import { flowReaders } from '../../site-flow/station.ts'
import { stationReaders } from '../../station-register/station.ts'
import { surveyReaders } from '../../surveys/readers.ts'
import type { MeasuredIndicator } from '../indicator.ts'

const armourers = ['armourer', 'director', 'auditor'] as const
const groupReaders = ['groupOfficer', 'screener', 'adjudicator', 'director', 'auditor'] as const
const panel = ['screener', 'adjudicator', 'appealsOfficer', 'director', 'auditor'] as const

/** The page of each kind of record, and who may open it: the same as at its route. */
export const openers = {
  publicBulletin: { href: '/public-bulletins/{id}', readers: ['director', 'auditor'] },
  weapon: { href: '/weapons/{id}', readers: armourers },
  lot: { href: '/ammunition/{id}', readers: armourers },
  stock: { href: '/stock', readers: [...armourers, 'registrationOfficer'] },
  stockCheck: { href: '/stock-checks/{id}', readers: [...armourers, 'registrationOfficer'] },
  survey: { href: '/perception-surveys', readers: surveyReaders },
  group: { href: '/groups/{id}', readers: groupReaders },
  commanderList: { href: '/commander-lists/{id}', readers: commanderListReaders },
  person: {
    href: '/people/{id}',
    readers: [
      ...(['registrationOfficer', 'screener', 'armourer', 'director', 'auditor', 'dataProtectionOfficer'] as const),
      ...(['groupOfficer', 'adjudicator', 'siteManager', 'caseworker'] as const),
    ],
  },
  payee: {
    href: '/people/{id}/benefits',
    readers: ['benefitsOfficer', 'paymentApprover', 'accountant', 'director', 'auditor'],
  },
  paymentList: { href: '/payment-lists/{id}', readers: listReaders },
  visit: { href: '/site-visits/{id}', readers: flowReaders },
  board: { href: '/site-board/{id}', readers: ['siteManager', 'director', 'auditor'] },
  decision: { href: '/eligibility/{id}', readers: panel },
  appeal: { href: '/appeals/{id}', readers: panel },
  case: { href: '/reintegration/{id}', readers: caseReaders },
  user: { href: '/programme', readers: ['administrator', 'director', 'auditor'] },
  project: { href: '/community-projects/{id}', readers: communityReaders },
  committee: { href: '/community-committees', readers: communityReaders },
  foreignCase: { href: '/foreign-cases/{id}', readers: ['repatriationOfficer', 'screener', 'director'] },
  ordnanceReport: { href: '/ordnance-reports/{id}', readers: reportReaders },
  incident: { href: '/incidents/{id}', readers: incidentReaders },
  release: { href: '/public-releases/{id}', readers: publicReleaseReaders },
  heldEntry: { href: '/held-entries', readers: stationReaders },
  childCase: { href: '/child-cases/{id}', readers: [compartmentRole.child] },
  vettingCase: { href: '/vetting-cases/{id}', readers: [compartmentRole.vetting] },
  complaint: { href: '/complaints/{id}', readers: [compartmentRole.sgbv] },
} as const satisfies Record<string, MeasuredIndicator['opens']>
