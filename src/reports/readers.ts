import { PanelKey, panelReaders } from '../dashboards/readers.ts'
import { indicatorReaders } from '../indicators/indicator.ts'
import type { Role } from '../kernel/roles.ts'
import { landReaders } from '../land-release/land-product.ts'

const readersOf: readonly (readonly [string, readonly Role[]])[] = [
  ['indicators', indicatorReaders],
  ['ordnanceYear', landReaders],
  ...PanelKey.options.map((panel) => [`panel ${panel}`, panelReaders[panel]] as const),
]

/** What somebody of these roles may be shown: what they may read on the pages themselves. */
export function shownTo(roles: readonly Role[]): string[] {
  return readersOf.filter(([, readers]) => readers.some((role) => roles.includes(role))).map(([what]) => what)
}

/** Whether somebody of these roles may be shown all of it. */
export function maySee(roles: readonly Role[], shows: readonly string[]): boolean {
  const allowed = shownTo(roles)
  return shows.every((what) => allowed.includes(what))
}

/** Who reads reports: whoever works in an office that reads anything that can be in one. */
export const reportReaders: readonly Role[] = indicatorReaders.filter((role) => shownTo([role]).length > 0)

/** Who writes templates, approves them, schedules, shares and issues reports: never two of these steps by one where two are asked. */
export const reportEditors: readonly Role[] = ['director', 'ordnanceOfficer', 'ceasefireOfficer']
