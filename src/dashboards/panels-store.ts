import type { PanelSource } from './panel-store.ts'
import { armsReceivedPanel, armsStockPanel } from './panels/arms-store.ts'
import { commitmentsPanel } from './panels/commitments-store.ts'
import { hazardsPanel, incidentsPanel, ordnanceReportsPanel, ordnanceStatesPanel } from './panels/field-store.ts'
import { amountsPanel, paymentsPanel } from './panels/money-store.ts'
import { casesPanel, pathwayPanel, registrationsPanel, sitesPanel, visitsPanel } from './panels/people-store.ts'

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
