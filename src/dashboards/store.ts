import { type Day, dayOf } from '../kernel/dates.ts'
import { type Actor, holds, reachOf } from '../kernel/roles.ts'
import { findProgramme } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions } from '../server/lists.ts'
import type { PanelSource } from './panel-store.ts'
import { panels } from './panels-store.ts'
import { panelReaders } from './readers.ts'
import { spansOf } from './span.ts'
import { type DashboardQuery, DashboardView, type PanelView } from './views.ts'

/**
 * The dashboard of a side, of a site, or of all that the reader may see. One statement after the other in one transaction: every panel is
 * of the same moment. Undefined where the reader may not see that side or site, or there is none.
 */
export async function readDashboard(
  tx: Tx,
  { side, site, ...asked }: DashboardQuery,
  { actor, now }: { actor: Actor; now: Date },
): Promise<DashboardView | undefined> {
  const timeZone = (await findProgramme(tx))?.timeZone ?? 'UTC'
  const today = dayOf(now.toISOString(), timeZone)
  const { sides, sites } = await choicesOf(tx, actor)
  if (side !== undefined && !sides.some(({ id }) => id === side)) return undefined
  if (site !== undefined && !sites.some(({ id }) => id === site)) return undefined
  const begun = asked.period === 'all' ? await begunOn(tx, { today, timeZone }) : today
  const spans = spansOf(asked, { today, begun })
  const scope = { actor, sideId: side, siteId: site, now, today, timeZone, spans }
  const ofOneSite = site !== undefined || reachOf(actor) === 'site'
  const shown: PanelView[] = []
  for (const source of panelsOf(actor, ofOneSite))
    shown.push({ ...(await source.read(tx, scope)), key: source.key, href: source.href })
  return { asOf: today, sides, sites, panels: shown }
}

/** The first day on which something happened that a chart over time counts and the reader may see; today where there is none. */
async function begunOn(tx: Tx, { today, timeZone }: { today: Day; timeZone: string }): Promise<Day> {
  const { rows } = await tx.query<{ day: Day | null }>(
    `select to_char(least((least((select min(registered_at) from people), (select min(taken_in_at) from weapons),
         (select min(settled_at) from payments), (select min(received_at) from ordnance_reports)) at time zone $1)::date,
       (select min(started_on) from incidents where day_precision in ('day', 'week'))), 'YYYY-MM-DD') as day`,
    [timeZone],
  )
  return rows[0]?.day ?? today
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
