import type { PanelSource } from './panel.ts'
import { armsReceivedPanel, armsStockPanel } from './panels/arms.ts'
import { commitmentsPanel } from './panels/commitments.ts'
import { hazardsPanel, incidentsPanel, ordnanceReportsPanel, ordnanceStatesPanel } from './panels/field.ts'
import { amountsPanel, paymentsPanel } from './panels/money.ts'
import { casesPanel, pathwayPanel, registrationsPanel, sitesPanel, visitsPanel } from './panels/people.ts'

/** Every panel, in the order of a dashboard. Who reads none of them has no dashboard. */
export const panels: readonly PanelSource[] = [
  pathwayPanel,
  registrationsPanel,
  sitesPanel,
  visitsPanel,
  casesPanel,
  armsReceivedPanel,
  armsStockPanel,
  paymentsPanel,
  amountsPanel,
  ordnanceReportsPanel,
  ordnanceStatesPanel,
  hazardsPanel,
  incidentsPanel,
  commitmentsPanel,
]
