import { dayOf } from '../kernel/dates.ts'
import { type Actor, holds, reachOf } from '../kernel/roles.ts'
import { findProgramme } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions } from '../server/lists.ts'
import type { PanelSource } from './panel-store.ts'
import { panels } from './panels-store.ts'
import { panelReaders } from './readers.ts'
import { type DashboardQuery, DashboardView, type PanelView } from './views.ts'

/**
 * The dashboard of a side, of a site, or of all that the reader may see. One statement after the other in one transaction: every panel is
 * of the same moment. Undefined where the reader may not see that side or site, or there is none.
 */
export async function readDashboard(
  tx: Tx,
  { side, site }: DashboardQuery,
  { actor, now }: { actor: Actor; now: Date },
): Promise<DashboardView | undefined> {
  const timeZone = (await findProgramme(tx))?.timeZone ?? 'UTC'
  const today = dayOf(now.toISOString(), timeZone)
  const { sides, sites } = await choicesOf(tx, actor)
  if (side !== undefined && !sides.some(({ id }) => id === side)) return undefined
  if (site !== undefined && !sites.some(({ id }) => id === site)) return undefined
  const scope = { actor, sideId: side, siteId: site, now, today, timeZone }
  const ofOneSite = site !== undefined || reachOf(actor) === 'site'
  const shown: PanelView[] = []
  for (const source of panelsOf(actor, ofOneSite))
    shown.push({ ...(await source.read(tx, scope)), key: source.key, href: source.href })
  return { asOf: today, sides, sites, panels: shown }
}

function panelsOf(actor: Actor, ofOneSite: boolean): readonly PanelSource[] {
  return panels.filter((source) => holds(actor, panelReaders[source.key]) && (source.ofSites || !ofOneSite))
}

/** Of what this reader may ask for a dashboard: of their own site alone where they see no other. */
async function choicesOf(tx: Tx, actor: Actor): Promise<Pick<DashboardView, 'sides' | 'sites'>> {
  const reach = reachOf(actor)
  const where = new Conditions()
  if (reach === 'site') where.add((place) => `s.id = ${place}`, actor.siteId)
  if (reach === 'side') where.add((place) => `s.side_id = ${place}`, actor.sideId)
  const sites = await tx.query(
    `select s.id, s.side_id as "sideId", s.name from sites s where s.kind = 'registrationSite' and ${where.where} order by s.code`,
    where.values,
  )
  const sides =
    reach !== 'programme'
      ? []
      : (await tx.query(`select id, name from authorities where kind = 'side' order by position`)).rows
  return DashboardView.pick({ sides: true, sites: true }).parse({ sides, sites: sites.rows })
}
