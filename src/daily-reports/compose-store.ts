import { createHash } from 'node:crypto'
import { z } from 'zod'
import { givenIn, givenTexts } from '../ceasefire/given-texts.ts'
import { DayPrecision, IncidentState, Means } from '../incidents/incident.ts'
import { Toll } from '../incidents/tolls.ts'
import { canonicalJson } from '../journal/canonical.ts'
import { dayOf, Instant } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import { Point } from '../kernel/geo.ts'
import type { Id } from '../kernel/ids.ts'
import { Texts } from '../kernel/texts.ts'
import { coverageOf, hoursOf, united, type Watched, watchedSpans, within } from '../monitoring/coverage.ts'
import { districtOf, readWatched } from '../monitoring/coverage-store.ts'
import { PostKind, Suspension } from '../monitoring/monitoring-post.ts'
import { Course, Observation } from '../monitoring/sighting.ts'
import { RestrictionKind, restrictionReference } from '../movement-restrictions/movement-restriction.ts'
import { findProgramme } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { type Line, lineNoun, Sighting } from '../withdrawal-lines/line.ts'
import { isCeasefireType } from './ceasefire-types.ts'
import { annexOf, articlesOf, type Confirmed, type Counted, casualtiesOf, countsOf, standingOf } from './composing.ts'
import { previousFrom } from './daily-report.ts'
import { type HeavySeen, heavyByLine } from './heavy-sightings.ts'
import { type Compared, ReportContent } from './report-content.ts'

/** Of which period, and of whose records: null of a joint body, which sees all of them. */
export interface Wanted {
  readonly fromAt: Instant
  readonly untilAt: Instant
  readonly sideId: Id | null
}

/** A report with the hash of its content. */
export interface Composed {
  readonly content: ReportContent
  readonly sha256: string
}

const Row = z.object({
  id: z.string(),
  type: z.string(),
  at: Instant,
  hourKnown: z.boolean(),
  precision: DayPrecision,
  recordedAt: Instant,
  districtCode: z.string(),
  place: Texts,
  point: Point.nullable(),
  count: z.int().nullable(),
  means: Means,
  weapon: z.string(),
  state: IncidentState,
  tolls: z.array(Toll),
})
type Row = z.infer<typeof Row>

/** SQL of the moment of an incident `i`; noon of its day where its hour is not known. The zone is the statement's first value. */
const momentOf = `((i.started_on + coalesce(nullif(i.started_time, ''), '12:00')::time) at time zone $1)`

/** The incidents of both periods, and those told in this one of an earlier time. What was refuted, or is a duplicate, counts nowhere. */
async function readIncidents(tx: Tx, wanted: Wanted, timeZone: string): Promise<Row[]> {
  const previous = previousFrom(wanted)
  const day = (moment: Instant, by: number) => daysAfter(dayOf(moment, timeZone), by)
  const { rows } = await tx.query<{ row: Record<string, unknown> & { at: string; recordedAt: string } }>(
    `select jsonb_build_object('id', i.id, 'type', i.type, 'at', ${momentOf}, 'hourKnown', i.started_time <> '',
       'precision', i.day_precision, 'recordedAt', i.recorded_at, 'districtCode', ${districtOf}, 'place', p.name, 'point', i.point,
       'count', i.count, 'means', i.means, 'weapon', i.weapon, 'state', i.state, 'tolls', i.tolls) as row
     from incidents i join places p on p.code = i.place_code
     where i.state not in ('refuted', 'duplicate') and ($2::uuid is null or i.side_id = $2)
       and ((i.started_on between $3 and $4) or (i.started_on < $3 and i.recorded_at >= $5 and i.recorded_at < $6))
     order by ${momentOf}, i.id limit 20000`,
    [timeZone, wanted.sideId, day(previous, -1), day(wanted.untilAt, 1), wanted.fromAt, wanted.untilAt],
  )
  const instant = (text: string) => new Date(text).toISOString()
  return rows.map(({ row }) => Row.parse({ ...row, at: instant(row.at), recordedAt: instant(row.recordedAt) }))
}

const heavyTypes: readonly string[] = ['heavyWeapon', 'notWithdrawn']
const HeavyRow = Sighting.pick({
  ...{ point: true, radiusM: true, weaponClass: true, seenOn: true, partySideId: true, count: true, incidentId: true },
}).extend({ at: Instant, party: Texts, place: Texts, isIncident: z.boolean() })

const Seen = z.object({
  incidentId: z.string(),
  seenAt: Instant,
  means: Means,
  number: z.int().nullable(),
  observation: Observation,
  course: Course,
  weapon: z.string(),
  bearing: z.int().nullable(),
  distanceM: z.int().nullable(),
  watcher: z.string(),
  point: Point.nullable(),
})

async function readSightings(tx: Tx, incidents: readonly Row[]) {
  const { rows } = await tx.query<{ seenAt: string }>(
    `select s.incident_id as "incidentId", s.seen_at as "seenAt", s.means, s.number, s.observation, s.course, s.weapon, s.bearing,
       s.distance_m as "distanceM", coalesce(m.name, t.name) as watcher, m.point
     from sightings s left join monitoring_posts m on m.id = s.post_id left join patrols t on t.id = s.patrol_id
     where s.incident_id = any($1) and s.withdrawn_because is null order by s.seen_at, s.id`,
    [incidents.map(({ id }) => id)],
  )
  return rows.map((row) => Seen.parse(row))
}

/** Violations that two people confirmed of these incidents, without what a joint body found to be no breach; words that were not given in a language are those that were. */
async function readConfirmed(tx: Tx, incidents: readonly Row[]): Promise<Confirmed[]> {
  const { rows } = await tx.query(
    `select v.incident_id as "incidentId", v.article_id as "articleId", g.title as agreement, a.number as article, a.heading,
       coalesce(p.name, jsonb_build_object('ar', v.party, 'en', v.party, 'fr', v.party)) as party
     from violations v join ceasefire_articles a on a.id = v.article_id join ceasefire_agreements g on g.id = v.agreement_id
       left join authorities p on p.code = v.party
     where v.status = 'confirmed' and v.finding is distinct from 'noBreach' and v.incident_id = any($1) order by v.recorded_at, v.id`,
    [incidents.map(({ id }) => id)],
  )
  const Words = givenTexts(2000).transform((given) => ({
    ...{ ar: givenIn(given, 'ar').words, en: givenIn(given, 'en').words, fr: givenIn(given, 'fr').words },
  }))
  const Line = z.object({
    ...{ incidentId: z.string(), articleId: z.string(), agreement: Words, article: z.string(), heading: Words },
    party: Words,
  })
  return rows.map((row) => Line.parse(row))
}

async function readDistricts(tx: Tx) {
  const { rows } = await tx.query(
    `select p.code, p.name, r.name as region from places p left join places r on r.code = p.parent_code
     where p.code = ${districtOf} order by r.code nulls last, p.code`,
  )
  return z.array(z.object({ code: z.string(), name: Texts, region: Texts.nullable() })).parse(rows)
}

async function readRestrictions(tx: Tx, { fromAt, untilAt, sideId }: Wanted) {
  const { rows } = await tx.query(
    `select r.id, r.kind, p.name as place, r.began_at as "beganAt", r.ended_at as "endedAt", r.imposed_by as "imposedBy",
       coalesce(m.name, t.name) as watcher
     from movement_restrictions r join places p on p.code = r.place_code left join monitoring_posts m on m.id = r.post_id
       left join patrols t on t.id = r.patrol_id
     where r.began_at >= $1 and r.began_at < $2 and ($3::uuid is null or r.side_id = $3) order by r.began_at, r.id limit 2000`,
    [fromAt, untilAt, sideId],
  )
  const Line = z.object({
    ...{ id: z.string(), kind: RestrictionKind, place: Texts, beganAt: Instant, endedAt: Instant.nullable() },
    ...{ imposedBy: z.string(), watcher: z.string().nullable() },
  })
  return rows.map((row) => {
    const { id, ...line } = Line.parse(row)
    return { reference: restrictionReference(id), ...line }
  })
}

async function readPosts(tx: Tx, { untilAt, sideId }: Wanted, timeZone: string) {
  const { rows } = await tx.query(
    `select m.id, m.name, m.kind, p.name as place, m.suspensions, m.closed_on as "closedOn" from monitoring_posts m
       join places p on p.code = m.place_code
     where m.opened_on <= $1 and ($2::uuid is null or m.side_id = $2) order by m.name, m.id limit 1000`,
    [dayOf(untilAt, timeZone), sideId],
  )
  const Line = z.object({
    ...{ id: z.string(), name: z.string(), kind: PostKind, place: Texts, suspensions: z.array(Suspension) },
    closedOn: z.string().nullable(),
  })
  return rows.map((row) => Line.parse(row))
}

async function countPatrols(tx: Tx, { fromAt, untilAt, sideId }: Wanted) {
  const { rows } = await tx.query<{ status: string; now: boolean; n: number }>(
    `select t.status, t.began_at >= $1 as now, count(*)::int as n from patrols t
     where t.status in ('carriedOut', 'turnedBack') and t.began_at >= $2 and t.began_at < $3 and ($4::uuid is null or t.side_id = $4)
     group by 1, 2`,
    [fromAt, previousFrom({ fromAt, untilAt }), untilAt, sideId],
  )
  const of = (status: string): Compared => ({
    now: rows.find((row) => row.status === status && row.now)?.n ?? 0,
    before: rows.find((row) => row.status === status && !row.now)?.n ?? 0,
  })
  return { carriedOut: of('carriedOut'), turnedBack: of('turnedBack') }
}

/** Heavy weapons seen in both periods, but for those that an officer dismissed, and the lines in force in them. */
async function readHeavySeen(tx: Tx, wanted: Wanted, timeZone: string): Promise<{ seen: HeavySeen[]; lines: Line[] }> {
  const moment = `((s.seen_on + coalesce(nullif(s.seen_time, ''), '12:00')::time) at time zone $1)`
  const { rows } = await tx.query<{ at: Instant }>(
    `select s.point, s.radius_m as "radiusM", s.weapon_class as "weaponClass", s.seen_on as "seenOn", s.count,
       s.party_side_id as "partySideId", s.incident_id as "incidentId", ${moment} as at, p.name as place,
       coalesce(a.name, jsonb_build_object('ar', s.party, 'en', s.party, 'fr', s.party)) as party,
       exists (select from incidents i where i.id = s.incident_id and i.type = any($2)) as "isIncident"
     from weapon_sightings s join places p on p.code = s.place_code left join authorities a on a.code = s.party
     where s.status <> 'dismissed' and ($3::uuid is null or s.side_id = $3)
       and (${moment} >= $4 and ${moment} < $5 or s.incident_id is not null and s.seen_on between $6 and $7)
     order by s.seen_on, s.id limit 20000`,
    [
      ...[timeZone, heavyTypes, wanted.sideId, previousFrom(wanted), wanted.untilAt],
      ...[daysAfter(dayOf(previousFrom(wanted), timeZone), -31), daysAfter(dayOf(wanted.untilAt, timeZone), 31)],
    ],
  )
  const { rows: lines } = await tx.query(
    `select ${columnsOf(lineNoun)} from ceasefire_lines where status = 'inForce' order by valid_from, id`,
  )
  return { seen: rows.map((row) => HeavyRow.parse(row)), lines: lines.map((row) => recordOf(lineNoun, row)) }
}

const hundredth = (hours: number) => Math.round(hours * 100) / 100

/** Counts the report of a period: what happened, what was watched, and the period of equal length before beside it. */
export async function composeReport(tx: Tx, wanted: Wanted): Promise<Composed> {
  const { fromAt, untilAt, sideId } = wanted
  const timeZone = (await findProgramme(tx))?.timeZone ?? 'UTC'
  const earlier: Wanted = { fromAt: previousFrom(wanted), untilAt: fromAt, sideId }
  const rows = await readIncidents(tx, wanted, timeZone)
  const exact = rows.filter(({ precision }) => precision === 'day')
  const during = (period: Wanted) => exact.filter(({ at }) => at >= period.fromAt && at < period.untilAt)
  const incidents = { now: during(wanted), before: during(earlier) }
  const late = exact.filter(
    ({ at, recordedAt, type }) => at < fromAt && recordedAt >= fromAt && recordedAt < untilAt && isCeasefireType(type),
  )
  const days = [dayOf(fromAt, timeZone), dayOf(untilAt, timeZone)]
  const imprecise = rows.filter(({ precision, at }) => {
    const day = dayOf(at, timeZone)
    return precision !== 'day' && day >= (days[0] ?? '') && day <= (days[1] ?? '')
  })
  const watches = await readWatched(tx, {
    ...{ from: earlier.fromAt, until: untilAt },
    ...(sideId === null ? {} : { sideId }),
  })
  const now = Date.parse(untilAt)
  const hours = (period: Wanted) => coverageOf(watches, { window: spanOf(period), timeZone, now }).districts
  const watched = { now: hours(wanted), before: hours(earlier) }
  const counts = countsOf(incidents, watched, await readDistricts(tx))
  const confirmed = await readConfirmed(tx, [...incidents.now, ...incidents.before])
  const counted = incidents.now.filter(({ type }) => isCeasefireType(type))
  const sightings = await readSightings(tx, [...counted, ...late])
  const restrictionLines = await readRestrictions(tx, wanted)
  const restrictions = { now: restrictionLines.length, before: (await readRestrictions(tx, earlier)).length }
  const { seen, lines } = await readHeavySeen(tx, wanted, timeZone)
  const heavy = { now: incidents.now.filter(isHeavy), before: incidents.before.filter(isHeavy) }
  const content = ReportContent.parse({
    ...{ joint: sideId === null, fromAt, untilAt, previousFromAt: earlier.fromAt, timeZone, ...counts },
    ...{
      articles: articlesOf(incidents, confirmed, counts.total.hours),
      casualties: casualtiesOf(incidents),
      restrictions,
      restrictionLines,
    },
    heavyWeapons: counted.filter(isHeavy).map((one) => ({
      reference: annexOf([one], [], false)[0]?.reference,
      ...{ type: one.type, place: one.place, at: one.at, weapon: one.weapon, number: one.count },
      standing: standingOf(one.state),
    })),
    heavyByLine: heavyByLine(heavy, seen, { lines, fromAt }),
    posts: postLines(await readPosts(tx, wanted, timeZone), watches, { wanted, earlier, timeZone }),
    patrols: await countPatrols(tx, wanted),
    annex: [...annexOf(counted, sightings, false), ...annexOf(late, sightings, true)],
    left: {
      ...{ late: late.length, imprecise: imprecise.length },
      hourUnknown: counted.filter(({ hourKnown }) => !hourKnown).length,
    },
  })
  return { content, sha256: createHash('sha256').update(canonicalJson(content)).digest('hex') }
}

const isHeavy = ({ type }: Counted) => heavyTypes.includes(type)
const spanOf = ({ fromAt, untilAt }: Wanted) => ({ from: Date.parse(fromAt), until: Date.parse(untilAt) })

/** What each post watched, and how long it was down: interruptions and suspensions within the period, each moment once. */
function postLines(
  posts: Awaited<ReturnType<typeof readPosts>>,
  watches: readonly Watched[],
  { wanted, earlier, timeZone }: { wanted: Wanted; earlier: Wanted; timeZone: string },
) {
  const until = Date.parse(wanted.untilAt)
  const first = dayOf(wanted.fromAt, timeZone)
  return posts
    .filter(({ closedOn }) => closedOn === null || closedOn >= first)
    .map(({ id, name, kind, place, suspensions }) => {
      const own = watches.filter(({ watcherId }) => watcherId === id)
      const hours = (period: Wanted) =>
        hundredth(hoursOf(own.flatMap((watch) => within(watchedSpans(watch, until), spanOf(period)))))
      const holes = [...own.flatMap(({ interruptions }) => interruptions), ...suspensions].map((hole) => ({
        from: Date.parse(hole.from),
        until: hole.until === null ? until : Date.parse(hole.until),
      }))
      const down = united(within(holes, spanOf(wanted)))
      return {
        ...{ name, kind, place, hours: { now: hours(wanted), before: hours(earlier) } },
        ...{ downHours: hundredth(hoursOf(down)), isDown: down.some((hole) => hole.until === until) },
      }
    })
}
