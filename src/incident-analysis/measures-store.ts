import type { Day } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import type { Id } from '../kernel/ids.ts'
import { dayBegins } from '../monitoring/coverage.ts'
import { districtOf, monitoredHours } from '../monitoring/coverage-store.ts'
import { findProgramme } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { type AlertRule, statesFrom } from './alert-rule.ts'
import { mostIncidents } from './incident-alert.ts'
import type { DayCount, DayHours, WatchedRecord } from './measuring.ts'

/** SQL of the codes of a place, given by the place of a value, and of all places within it. */
export const within = (place: string) =>
  `(with recursive within as (select code from places where code = ${place}
     union select c.code from places c join within w on c.parent_code = w.code) select code from within)`

/**
 * SQL of the incidents `i` that a rule looks at, with their places `p`: values $1 to $6 are side (null: all, of a joint body), states,
 * types (empty: all), place (null: all), first and last day. One whose day is known to a month alone falls in no day and no week.
 */
const lookedAt = (period: AlertRule['period']) => `from incidents i join places p on p.code = i.place_code
  where ($1::uuid is null or i.side_id = $1) and i.state = any ($2) and (cardinality($3::text[]) = 0 or i.type = any ($3))
    and ($4::text is null or i.place_code in ${within('$4')}) and i.started_on between $5 and $6
    and i.day_precision in (${period === 'day' ? `'day'` : `'day', 'week'`})`

type Looking = Pick<AlertRule, 'level' | 'types' | 'placeCode' | 'period'>

function valuesOf(rule: Looking, scope: Id | null, from: Day, until: Day): unknown[] {
  return [scope, statesFrom[rule.level], rule.types, rule.placeCode, from, until]
}

/** The side whose incidents a rule of an authority looks at; null for a joint body, which looks at all. */
export async function scopeOf(tx: Tx, sideId: Id): Promise<Id | null> {
  const { rows } = await tx.query<{ kind: string }>('select kind from authorities where id = $1', [sideId])
  return rows[0]?.kind === 'joint' ? null : sideId
}

/** What a rule is held against, from a day to another; hours only where the rule measures a rate. */
export async function readMeasures(
  tx: Tx,
  rule: Looking & Pick<AlertRule, 'measure' | 'sideId'>,
  { from, until }: { from: Day; until: Day },
): Promise<WatchedRecord> {
  const scope = await scopeOf(tx, rule.sideId)
  const place = rule.placeCode === null ? districtOf : '$4'
  const { rows: counts } = await tx.query<DayCount>(
    `select ${place} as "placeCode", i.started_on as day, count(*)::integer as incidents, sum(i.killed_best)::integer as killed,
       (count(*) filter (where i.means <> 'told'))::integer as noticed ${lookedAt(rule.period)} group by 1, 2`,
    valuesOf(rule, scope, from, until),
  )
  const { rows: first } = await tx.query<{ since: Day | null; places: number }>(
    `select (select min(started_on) from incidents where $1::uuid is null or side_id = $1) as since,
       (select count(*) from places where kind = 'district')::integer as places`,
    [scope],
  )
  const places = rule.placeCode === null ? (first[0]?.places ?? 0) : 1
  const hours = rule.measure === 'rate' ? await readHours(tx, rule, { scope, from, until }) : []
  return { counts, hours, since: first[0]?.since ?? null, places }
}

async function readHours(
  tx: Tx,
  { placeCode }: Looking,
  { scope, from, until }: { scope: Id | null; from: Day; until: Day },
): Promise<DayHours[]> {
  const found = await hoursWatched(tx, { from, until, sideId: scope, placeCode })
  return found.map((one) => ({ ...one, placeCode: placeCode ?? one.placeCode }))
}

/** The hours watched by district and day, both days whole, where the programme works; of one side, or of all that may be seen. */
export async function hoursWatched(
  tx: Tx,
  { from, until, sideId, placeCode }: { from: Day; until: Day; sideId: Id | null; placeCode: string | null },
): Promise<DayHours[]> {
  const timeZone = (await findProgramme(tx))?.timeZone ?? 'UTC'
  const instant = (day: Day) => new Date(dayBegins(day, timeZone)).toISOString()
  const found = await monitoredHours(tx, {
    ...{ from: instant(from), until: instant(daysAfter(until, 1)) },
    ...(sideId === null ? {} : { sideId }),
    ...(placeCode === null ? {} : { placeCodes: [placeCode] }),
  })
  return found.map(({ districtCode, day, hours }) => ({ placeCode: districtCode, day, hours }))
}

/** The incidents behind what a rule measured in a place and a period, the newest first, as many as an alert keeps. */
export async function readBehind(
  tx: Tx,
  rule: Looking & Pick<AlertRule, 'sideId'>,
  { placeCode, from, until }: { placeCode: string; from: Day; until: Day },
): Promise<Id[]> {
  const scope = await scopeOf(tx, rule.sideId)
  const inDistrict = rule.placeCode === null ? `and ${districtOf} = $7` : 'and $7::text is not null'
  const { rows } = await tx.query<{ id: Id }>(
    `select i.id ${lookedAt(rule.period)} ${inDistrict} order by i.started_on desc, i.id limit ${mostIncidents}`,
    [...valuesOf(rule, scope, from, until), placeCode],
  )
  return rows.map(({ id }) => id)
}
