import { commitmentList } from '../commitments/commitment-list.ts'
import { groupList } from '../groups/group-list.ts'
import { incidentList } from '../incidents/incident-list.ts'
import type { ExportedList } from '../kernel/exported-list.ts'
import { entryList } from '../ledger/entry-list.ts'
import { reportList } from '../ordnance-reports/report-list.ts'
import { peopleList } from '../people/people-list.ts'
import { stockCheckList } from '../stock/stock-check-list.ts'
import { weaponList } from '../weapons/weapon-list.ts'

/** Every list that goes out, each declared in its feature. */
export const exportedLists: readonly ExportedList[] = [
  ...[peopleList, weaponList, entryList, incidentList, reportList, groupList, commitmentList, stockCheckList],
]

/** The list of a name, or undefined: names come from outside. */
export function findExportedList(name: string): ExportedList | undefined {
  return exportedLists.find((list) => list.name === name)
}
