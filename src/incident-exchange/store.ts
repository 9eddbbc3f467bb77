import { z } from 'zod'
import { incidentReference } from '../incidents/incident.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { shortCodeOf } from '../server/short-code.ts'
import { undated, type WorkSource } from '../server/work-source.ts'
import type { Leaving } from './export-table.ts'
import { IncidentExport, incidentExportNoun } from './incident-export.ts'
import { incidentReleaseNoun } from './incident-release.ts'
import {
  type IncidentExportsQuery,
  IncidentExportsView,
  type IncidentReleasesQuery,
  IncidentReleasesView,
} from './views.ts'

type Chosen = Pick<IncidentExport, 'audience' | 'fromDay' | 'toDay'>
const Chosen = IncidentExport.pick({ audience: true, fromDay: true, toDay: true })

const established = `i.state in ('corroborated', 'verified') and not i.disputed`

/** Incidents that an export of a side holds: of the public only what two people released, as it is told now. */
function leaving({ audience, fromDay, toDay }: Chosen, sideId: Id, until: string): { from: string; values: unknown[] } {
  const conditions = new Conditions()
  conditions.add((place) => `i.side_id = ${place}`, sideId)
  conditions.add((place) => `coalesce(i.ended_on, i.started_on) >= ${place}`, fromDay)
  conditions.add((place) => `i.started_on <= ${place}`, toDay)
  conditions.add((place) => `i.recorded_at <= ${place}`, until)
  conditions.say(established)
  if (audience === 'public')
    conditions.add(
      (
        place,
      ) => `exists (select from incident_releases r where r.incident_id = i.id and r.version = i.version and r.state = 'released'
        and r.decided_at <= ${place})`,
      until,
    )
  return { from: `from incidents i where ${conditions.where}`, values: conditions.values }
}

/** Facts of the actions that release and export. */
export const incidentExchangeLookups: Readonly<Record<string, Lookup>> = {
  'incidentRelease.propose': {
    facts: async (tx, { incidentId }) => ({
      standing: await exists(
        tx,
        `select from incident_releases where incident_id = $1 and state in ('proposed', 'released')`,
        [incidentId],
      ),
    }),
  },
  'incidentExport.record': {
    facts: async (tx, input, actor, _record, _sealer, received) => {
      const { from, values } = leaving(Chosen.parse(input), actor.sideId, received)
      const { rows } = await tx.query<{ n: number }>(`select count(*)::int as n ${from}`, values)
      return { rows: rows[0]?.n ?? 0 }
    },
  },
}

/** An export that this person recorded. */
export async function findIncidentExport(tx: Tx, id: Id, by: Id): Promise<IncidentExport | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(incidentExportNoun)} from incident_exports where id = $1 and exported_by = $2`,
    [id, by],
  )
  return rows[0] && recordOf(incidentExportNoun, rows[0])
}

/** The incidents of an export. What must not leave is not read: not even the coordinates, but the tenth of a degree that they lie in. */
export async function readLeaving(tx: Tx, given: IncidentExport): Promise<Leaving[]> {
  const { from, values } = leaving(given, given.sideId, given.exportedAt)
  const tenth = (at: number) => `floor((i.point ->> ${at})::float8 * 10) / 10 + 0.05`
  const { rows } = await tx.query(
    `select i.id, i.type, i.started_on, i.ended_on, i.day_precision, i.state, i.killed_low, i.killed_best, i.killed_high, i.injured_low,
       i.injured_best, i.injured_high, i.displaced, i.damaged, ${tenth(0)} as x, ${tenth(1)} as y,
       (select jsonb_build_object('code', d.code, 'name', d.name) from places p
         join places d on d.code = case p.kind when 'town' then p.parent_code else p.code end where p.code = i.place_code) as district
     ${from} order by i.started_on, i.id`,
    values,
  )
  return rows.map((row) => ({
    ...{ reference: incidentReference(row.id), type: row.type, startedOn: row.started_on, endedOn: row.ended_on },
    ...{ dayPrecision: row.day_precision, state: row.state, district: row.district, displaced: row.displaced },
    tenth: row.x === null ? null : [Number(row.x), Number(row.y)],
    killed: { low: row.killed_low, best: row.killed_best, high: row.killed_high },
    injured: { low: row.injured_low, best: row.injured_best, high: row.injured_high },
    damaged: row.damaged,
  }))
}

/** A page of the exports of a side. */
export async function readIncidentExports(
  tx: Tx,
  query: IncidentExportsQuery,
  actor: Actor,
  language: string,
): Promise<IncidentExportsView> {
  const conditions = new Conditions()
  conditions.within(actor, 'x')
  const from = `from incident_exports x where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${columnsOf(incidentExportNoun, 'x')} ${from} ${orderBy(query.order, { exported: 'x.exported_at' }, 'x.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const given = rows.map((row) => recordOf(incidentExportNoun, row))
  const names = await userNames(
    tx,
    given.map(({ exportedBy }) => exportedBy),
    language,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return IncidentExportsView.parse({
    exports: given.map((one) => ({ given: one, exportedByName: names.get(one.exportedBy) ?? '' })),
    ...{ ...total, page: query.page, pageSize },
  })
}

const ReleaseOrNone = z.record(z.string(), z.unknown()).nullable()

/** A page of releases in a state, or of incidents that could be released. */
export async function readReleases(
  tx: Tx,
  query: IncidentReleasesQuery,
  actor: Actor,
  language: string,
): Promise<IncidentReleasesView> {
  const conditions = new Conditions()
  conditions.within(actor, 'i')
  if (query.shown === 'candidates') {
    conditions.say(established)
    conditions.say('r.id is null')
  } else conditions.add((place) => `r.state = ${place}`, query.shown)
  const join =
    query.shown === 'candidates'
      ? `left join incident_releases r on r.incident_id = i.id and r.state in ('proposed', 'released')`
      : 'join incident_releases r on r.incident_id = i.id'
  const from = `from incidents i join places p on p.code = i.place_code ${join} where ${conditions.where}`
  const column = query.shown === 'candidates' ? 'i.started_on' : 'r.proposed_at'
  const { rows } = await tx.query(
    `select i.id, i.type, i.started_on as "startedOn", i.state, i.disputed, i.version, p.name, to_jsonb(r) as release,
       (${established}) and (r.id is null or r.version = i.version) as standing
     ${from} ${orderBy(query.order, { proposed: column }, 'i.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const found = rows.map(({ name, release, standing, ...incident }) => {
    const said = ReleaseOrNone.parse(release)
    return { incident, placeName: name, standing, release: said && recordOf(incidentReleaseNoun, said) }
  })
  const names = await userNames(
    tx,
    found.flatMap(({ release }) => (release ? [release.proposedBy] : [])),
    language,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return IncidentReleasesView.parse({
    releases: found.map((one) => ({ ...one, proposedByName: names.get(one.release?.proposedBy ?? '') ?? '' })),
    ...{ ...total, page: query.page, pageSize },
  })
}

/** Releases that wait for another person. */
export const incidentExchangeWork: readonly WorkSource[] = [
  {
    kind: 'incidentRelease.decide',
    roles: ['incidentAnalyst', 'director'],
    sql: `select r.id, ${shortCodeOf('IN', 'r.incident_id')} as label, r.proposed_at as since, ${undated}
      from me, incident_releases r where r.state = 'proposed' and r.proposed_by is distinct from me.id`,
  },
]
