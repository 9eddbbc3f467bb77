import { incidentReference } from '../incidents/incident.ts'
import { wayBetween } from '../kernel/coordinates/geodesic.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, namedIn, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { openField } from '../server/sealed-field.ts'
import type { Sealer } from '../server/sealer.ts'
import { whereCode } from '../server/short-code.ts'
import {
  type CitizenReport,
  citizenReference,
  citizenReportNoun,
  citizenReportStepNoun,
  StepWords,
  Told,
} from './citizen-report.ts'
import { photosOf } from './photo-store.ts'
import { citizenPhotos } from './store.ts'
import {
  CitizenFollowAnswer,
  CitizenFormView,
  CitizenReportRow,
  type CitizenReportsQuery,
  type CitizenReportsView,
  CitizenReportView,
  PlaceAnswer,
} from './views.ts'

const select = `select to_jsonb(r) as report, p.name as place_name, a.name as side_name
  from citizen_reports r left join places p on p.code = r.place_code left join authorities a on a.id = r.side_id`

interface Found extends Record<string, unknown> {
  readonly report: Record<string, unknown>
}

function reportOf(row: Found): CitizenReport {
  return recordOf(citizenReportNoun, row.report)
}

function rowOf(row: Found): CitizenReportRow {
  const report = reportOf(row)
  return CitizenReportRow.parse({
    ...{ report, reference: citizenReference(report.id) },
    ...{ placeName: row.place_name ?? null, sideName: row.side_name ?? null },
  })
}

const orders = { received: 'r.received_at' } as const
const filters: Readonly<Record<'open' | 'held' | 'withdrawn' | 'all', string>> = {
  open: `r.withdrawn_at is null and (r.unread or (r.status in ('received', 'looked', 'asked', 'taken', 'referred', 'setAside')
    and not (r.held and r.status = 'received')))`,
  held: `r.held and r.status = 'received' and r.withdrawn_at is null`,
  withdrawn: 'r.withdrawn_at is not null',
  all: 'true',
}
const audiences = { all: 'true', joint: 'r.side_id is null', side: 'r.side_id is not null' } as const

/** A page of the reports that the reader may see; those that came too fast stand apart. */
export async function readCitizenReports(tx: Tx, query: CitizenReportsQuery): Promise<CitizenReportsView> {
  const conditions = new Conditions()
  const { status, audience } = query
  if (status === 'open' || status === 'held' || status === 'withdrawn' || status === 'all')
    conditions.say(filters[status])
  else conditions.add((place) => `r.status = ${place}`, status)
  conditions.say(audiences[audience])
  whereCode(conditions, 'r.id', { prefix: 'CR', search: query.search })
  const { rows } = await tx.query<Found>(
    `${select} where ${conditions.where} ${orderBy(query.order, orders, 'r.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select from citizen_reports r where ${conditions.where}`, conditions.values)
  return { reports: rows.map(rowOf), ...total, page: query.page, pageSize }
}

interface How {
  readonly actor: Actor
  readonly sealer: Sealer
  readonly language: string
}

/** One report with what was told, opened unless its consent was withdrawn; undefined for whom it is not. */
export async function readCitizenReport(tx: Tx, id: Id, how: How): Promise<CitizenReportView | undefined> {
  const { rows } = await tx.query<Found>(`${select} where r.id = $1`, [id])
  const [row] = rows
  if (!row) return undefined
  const report = reportOf(row)
  const open = report.withdrawnAt === null
  const { rows: taken } = await tx.query(
    `select ${columnsOf(citizenReportStepNoun)} from citizen_report_steps where report_id = $1 order by taken_at, id`,
    [id],
  )
  const steps: { step: Record<string, unknown>; takenBy: Id | null; words: StepWords | null }[] = []
  for (const one of taken) {
    const step = recordOf(citizenReportStepNoun, one)
    const words = open ? await openField(tx, how.sealer, id, step.sealed, StepWords) : null
    steps.push({ step, takenBy: step.takenBy, words })
  }
  const officers = [report.setAsideBy, ...steps.map(({ takenBy }) => takenBy)].filter((one) => one !== null)
  const names = await userNames(tx, officers, how.language)
  const photos = await photosOf(tx, citizenPhotos, id)
  return CitizenReportView.parse({
    ...rowOf(row),
    told: open ? await openField(tx, how.sealer, id, report.sealed, Told) : null,
    steps: steps.map(({ step, takenBy, words }) => ({
      ...{ step, words },
      takenByName: takenBy === null ? '' : (names.get(takenBy) ?? ''),
    })),
    photos: open ? photos : [],
    nearReports: await nearReports(tx, report),
    nearIncidents: await nearIncidents(tx, report, how.actor),
    setAsideByName: report.setAsideBy === null ? '' : (names.get(report.setAsideBy) ?? ''),
  })
}

/** Days on either side, and kilometres between two places, within which something may be the same; suggestions alone. */
const nearDays = 3
const nearKm = 25
const mostNear = 10

interface Beside {
  readonly id: Id
  readonly on: string | null
  readonly place_name: unknown
  readonly lon: number | null
  readonly lat: number | null
  readonly here: boolean
  readonly of_today: boolean
  readonly from_lon: number | null
  readonly from_lat: number | null
}

/** Those that are near enough, the nearest first; where a place has no coordinates, those of the same place. */
function nearest(rows: readonly Beside[], referenceOf: (id: Id) => string) {
  return rows
    .flatMap((row) => {
      const known = row.lon !== null && row.lat !== null && row.from_lon !== null && row.from_lat !== null
      const metres =
        row.here || !known ? 0 : wayBetween([row.from_lon ?? 0, row.from_lat ?? 0], [row.lon ?? 0, row.lat ?? 0]).metres
      const kilometres = Math.round(metres / 1000)
      const near = row.of_today || row.here || (known && kilometres <= nearKm)
      return near
        ? [{ id: row.id, reference: referenceOf(row.id), on: row.on, placeName: row.place_name, kilometres }]
        : []
    })
    .sort((a, b) => a.kilometres - b.kilometres)
    .slice(0, mostNear)
}

const besideColumns = `p.name as place_name, p.longitude as lon, p.latitude as lat, p.code = h.code as here,
  h.longitude as from_lon, h.latitude as from_lat`
/** A box of two thirds of a degree around the place, which holds the circle that is measured afterwards. */
const inTheBox = `(p.code = h.code or (abs(p.latitude - h.latitude) < 0.34 and abs(p.longitude - h.longitude) < 0.34))`

async function nearReports(tx: Tx, { id, placeCode, occurredOn }: CitizenReport) {
  if (placeCode === null || occurredOn === null) return []
  const { rows } = await tx.query<Beside>(
    `select r.id, r.occurred_on as on, ${besideColumns}, false as of_today
     from places h, citizen_reports r join places p on p.code = r.place_code
     where h.code = $2 and r.id <> $1 and r.occurred_on between $3::date - ${nearDays} and $3::date + ${nearDays} and ${inTheBox}
     order by r.received_at desc limit 200`,
    [id, placeCode, occurredOn],
  )
  return nearest(rows, citizenReference)
}

/** Incidents of the reader's own log: near in day and place, or written down by the reader in the last day. */
async function nearIncidents(tx: Tx, { placeCode, occurredOn }: CitizenReport, actor: Actor) {
  const { rows } = await tx.query<Beside>(
    `select i.id, i.started_on as on, ${besideColumns},
       i.recorded_by = $4 and i.recorded_at > now() - interval '1 day' as of_today
     from incidents i join places p on p.code = i.place_code left join places h on h.code = $1
     where i.side_id = $3 and i.state not in ('duplicate', 'refuted')
       and ((i.recorded_by = $4 and i.recorded_at > now() - interval '1 day')
         or (i.started_on between $2::date - ${nearDays} and $2::date + ${nearDays} and ${inTheBox}))
     order by i.recorded_at desc limit 200`,
    [placeCode, occurredOn, actor.sideId, actor.id],
  )
  return nearest(rows, incidentReference)
}

/** What the citizen sees of a step: nothing of what is between officers. */
const told = `('received', 'added', 'withdrawn', 'looked', 'asked', 'taken', 'referred', 'notFollowed', 'closed', 'reopened')`

/** How far a report is, and what officers wrote for the citizen; undefined where the code leads to none. */
export async function followCitizenReport(
  tx: Tx,
  sealer: Sealer,
  mark: string,
): Promise<CitizenFollowAnswer | undefined> {
  const { rows } = await tx.query<Found>(`${select} where r.follow_mark = $1`, [mark])
  const [row] = rows
  if (!row) return undefined
  const report = reportOf(row)
  const { rows: steps } = await tx.query<{ id: Id; kind: string; on: string; sealed: string }>(
    `select s.id, case s.kind when 'keptOn' then 'looked' else s.kind end as kind, s.sealed,
       (s.taken_at at time zone (select time_zone from programmes))::date as on
     from citizen_report_steps s where s.report_id = $1 and (s.kind in ${told} or s.kind = 'keptOn') order by s.taken_at, s.id`,
    [report.id],
  )
  const messages = []
  for (const { sealed, ...step } of steps) {
    const words = report.withdrawnAt === null ? await openField(tx, sealer, report.id, sealed, StepWords) : null
    messages.push({ ...step, words: words?.feedback ?? '' })
  }
  return CitizenFollowAnswer.parse({
    ...{ reference: citizenReference(report.id), consent: report.consent, messages },
    status: report.status === 'setAside' ? 'looked' : report.status,
    withdrawn: report.withdrawnAt !== null,
    useStopped: report.useStoppedAt !== null,
  })
}

/** The authorities of the sides, which a citizen may let read their report, too. */
export async function readCitizenForm(tx: Tx): Promise<CitizenFormView> {
  const { rows } = await tx.query(`select id, name from authorities where kind = 'side' order by position`)
  return CitizenFormView.parse({ authorities: rows })
}

const mostPlaces = 8

/** Places whose name has the words, with what they lie in. */
export async function findPlaces(tx: Tx, search: string): Promise<PlaceAnswer> {
  if (search === '') return { found: [] }
  const conditions = new Conditions()
  conditions.add(namedIn('p.name'), anywhere(search))
  const { rows } = await tx.query(
    `select p.code, p.name, d.name as within from places p left join places d on d.code = p.parent_code
     where ${conditions.where} order by p.kind desc, length(p.name ->> 'ar'), p.code limit ${mostPlaces}`,
    conditions.values,
  )
  return PlaceAnswer.parse({ found: rows })
}
