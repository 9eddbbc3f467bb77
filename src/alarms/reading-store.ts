import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { thresholdsOf } from './alarm.ts'
import { ReaderDay, readingAlarmsOf } from './reading-alarm.ts'
import { readThresholds } from './store.ts'
import type { ReadingAlarmsView } from './views.ts'

/** How far back days are looked at, and how far before each its usual is worked out. */
const daysShown = 14
const daysUsual = 28
/** Those with the most alarms, newest first. */
const shownAtMost = 200

/** What was alarming about anybody's reading in the last two weeks, as far as the reader sees who read. */
export async function readReadingAlarms(
  tx: Tx,
  actor: Actor,
  { now, language }: { now: Date; language: string },
): Promise<ReadingAlarmsView> {
  const history = await readThresholds(tx)
  const thresholds = thresholdsOf(history, actor.sideId)
  const found = (await readDays(tx, actor, now)).flatMap((day) => {
    const alarms = readingAlarmsOf(day, thresholds)
    return alarms.length > 0 ? [{ day, alarms }] : []
  })
  const days = found
    .toSorted((a, b) => b.day.day.localeCompare(a.day.day) || b.alarms.length - a.alarms.length)
    .slice(0, shownAtMost)
  const names = await userNames(
    tx,
    days.map(({ day }) => day.readerId),
    language,
  )
  return { days: days.map((one) => ({ ...one, readerName: names.get(one.day.readerId) ?? '' })), thresholds }
}

async function readDays(tx: Tx, actor: Actor, now: Date): Promise<ReaderDay[]> {
  const { rows } = await tx.query(
    `with zone as (select time_zone from programmes),
     since as (select ($1::timestamptz at time zone (select time_zone from zone))::date as today),
     noted as (
       select reader_id, at at time zone (select time_zone from zone) as local, kind,
         case when record_id is null and compartment is null then null else coalesce(record_id::text, id::text) end as record,
         0 as refused, 0::bigint as rows
       from record_reads where at >= $1::timestamptz - make_interval(days => $2) and ($3::uuid is null or side_id = $3)
       union all
       select reader_id, at at time zone (select time_zone from zone), kind, null, 1, 0
       from refused_reads where at >= $1::timestamptz - make_interval(days => $2) and ($3::uuid is null or side_id = $3)
       union all
       select given_to, given_at at time zone (select time_zone from zone), '', null, 0, rows
       from list_export_files where given_at >= $1::timestamptz - make_interval(days => $2) and ($3::uuid is null or side_id = $3)),
     days as (
       select reader_id, local::date as day, count(distinct (kind, record)) filter (where record is not null) as records,
         count(distinct (kind, record)) filter (where record is not null
           and (extract(hour from local) >= 22 or extract(hour from local) < 5)) as night,
         sum(refused) as refused, sum(rows) as rows
       from noted group by 1, 2),
     usual as (
       select *, avg(records) over before as usual_records, avg(rows) over before as usual_rows, count(*) over before as days_before
       from days window before as (partition by reader_id order by day
         range between interval '${daysUsual} days' preceding and interval '1 day' preceding))
     select reader_id as "readerId", day, records, night, refused::integer as refused, rows::float8 as rows,
       coalesce(usual_records, 0)::float8 as "usualRecords", coalesce(usual_rows, 0)::float8 as "usualRows",
       days_before as "daysBefore"
     from usual where day > (select today from since) - ${daysShown} order by day desc, reader_id`,
    [now, daysShown + daysUsual + 1, actor.joint ? null : actor.sideId],
  )
  return ReaderDay.array().parse(rows)
}
