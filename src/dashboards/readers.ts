import { z } from 'zod'
import { commanderListReaders } from '../commander-lists/commander-list.ts'
import { commitmentReaders } from '../commitments/commitment.ts'
import { hazardReaders } from '../hazards/hazard.ts'
import { incidentReaders } from '../incidents/incident.ts'
import { Role } from '../kernel/roles.ts'
import { cashReaders } from '../ledger/readers.ts'
import { reportReaders } from '../ordnance-reports/ordnance-report.ts'
import { indicatorReaders } from '../reintegration/views.ts'
import { flowReaders } from '../site-flow/station.ts'

/** The panels, in the order of a dashboard. */
export const PanelKey = z.enum([
  ...([
    'pathway',
    'registrations',
    'sites',
    'visits',
    'cases',
    'armsReceived',
    'armsStock',
    'payments',
    'amounts',
  ] as const),
  ...(['ordnanceReports', 'ordnanceStates', 'hazards', 'incidents', 'commitments'] as const),
])
export type PanelKey = z.infer<typeof PanelKey>

const registrars: readonly Role[] = [
  ...(['registrationOfficer', 'screener', 'siteManager', 'groupOfficer', 'director', 'auditor'] as const),
]
const armsReaders: readonly Role[] = ['armourer', 'siteManager', 'director', 'auditor']

/**
 * To whom each panel is shown: who may open the records behind it. A count of what somebody may not read would tell it.
 */
export const panelReaders: Readonly<Record<PanelKey, readonly Role[]>> = {
  pathway: [...new Set([...registrars, ...commanderListReaders])],
  registrations: registrars,
  sites: registrars,
  visits: flowReaders,
  cases: indicatorReaders,
  armsReceived: armsReaders,
  armsStock: armsReaders,
  payments: cashReaders,
  amounts: cashReaders,
  ordnanceReports: reportReaders,
  ordnanceStates: reportReaders,
  hazards: hazardReaders,
  incidents: incidentReaders,
  commitments: commitmentReaders,
}

/** Who has a dashboard: whoever reads one of its panels. */
export const dashboardReaders: readonly Role[] = Role.options.filter((role) =>
  Object.values(panelReaders).some((readers) => readers.includes(role)),
)
