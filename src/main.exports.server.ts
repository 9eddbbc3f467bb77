import { refusals as apiTokenTexts } from './api-tokens/refusals.ts'
import { apiTokenRoutes } from './api-tokens/routes.ts'
import { commitmentRows } from './commitments/list-store.ts'
import { refusals as exportTexts } from './exports/refusals.ts'
import { exportRoutes } from './exports/routes.ts'
import { exportLookups, exportWork } from './exports/store.ts'
import { groupRows } from './groups/list-store.ts'
import { incidentRows } from './incidents/list-store.ts'
import { entryRows } from './ledger/list-store.ts'
import { reportRows } from './ordnance-reports/list-store.ts'
import { peopleRows } from './people/list-store.ts'
import type { ListRows } from './server/list-rows.ts'
import type { ServerPart } from './server/part.ts'
import { stockCheckRows } from './stock/list-store.ts'
import { weaponRows } from './weapons/list-store.ts'

/** How the rows of each exported list are read. */
export const listRows: readonly ListRows[] = [
  ...[peopleRows, weaponRows, entryRows, incidentRows, reportRows, groupRows, commitmentRows, stockCheckRows],
]

/** The part of `main.server.ts` that puts together what leaves the programme. */
export const exportsPart: ServerPart = {
  lookups: exportLookups,
  catalogues: [exportTexts, apiTokenTexts],
  work: exportWork,
  jobs: () => [],
  routes(http, sulh) {
    exportRoutes(http, sulh, listRows)
    apiTokenRoutes(http, sulh)
  },
}
