import { z } from 'zod'
import { readNumber } from '../kernel/check-digit.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { type Actor, holds } from '../kernel/roles.ts'
import { whereSought } from '../people/sought-store.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, orderBy, pageOfIds } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { openEntries } from '../server/sealed-entry.ts'
import type { Sulh } from '../server/sulh.ts'
import { passNoun, stationEventNoun } from './pass.ts'
import { ProfileAnswers, profileNoun } from './profile.ts'
import { siteSectorNoun } from './sector.ts'
import { newestPlan } from './store.ts'
import { termsAnswerNoun } from './terms.ts'
import {
  PersonVisitsView,
  type ProfileView,
  type SectorRow,
  type SiteVisitsQuery,
  type SiteVisitsView,
  SiteVisitView,
  VisitRow,
} from './views.ts'
import { siteVisitNoun } from './visit.ts'

const order = { arrived: 'v.arrived_at', leaveBy: 'v.leave_by' }
const here = (which: string) =>
  `exists (select from station_passes p where p.visit_id = v.id and p.status in ('waiting', 'called')${which})`

/** A page of the visits within reach. */
export async function readVisits(tx: Tx, query: SiteVisitsQuery, actor: Actor, now: Date): Promise<SiteVisitsView> {
  const conditions = new Conditions()
  conditions.within(actor, 'v')
  if (query.site !== '') conditions.add((place) => `v.site_id = ${place}`, query.site)
  if (query.status !== 'all') conditions.add((place) => `v.status = ${place}`, query.status)
  if (query.station === 'none') conditions.say(`not ${here('')}`)
  else if (query.station !== 'all') conditions.add((place) => here(` and p.station = ${place}`), query.station)
  if (query.show === 'late') conditions.add((place) => `v.status = 'open' and v.leave_by < ${place}`, now)
  if (query.show === 'under18') conditions.say(`v.age_group = 'under18'`)
  if (query.show === 'unregistered') conditions.say(`v.person_id is null and v.age_group = 'adult'`)
  if (query.show === 'noBed') conditions.say('v.sector_id is null')
  const number = readNumber(query.search)
  if (number.startsWith('V-')) conditions.add((place) => `v.number collate "C" ^@ ${place}`, number)
  else {
    await whereSought(tx, conditions, 'v.person_id', query.search, actor)
    // A child is found by nobody's name.
    if (query.search !== '') conditions.say(`v.age_group = 'adult'`)
  }
  const from = `from site_visits v where ${conditions.where}`
  const sorted = orderBy(query.order, order, 'v.id')
  const page = await pageOfIds(tx, { from, values: conditions.values, id: 'v.id', order: sorted }, query)
  const { ids, total, more } = page
  return { visits: await visitRows(tx, ids, now), total, more, page: query.page, pageSize }
}

/** Visits as lists show them, in the order of their ids. */
export async function visitRows(tx: Tx, ids: readonly Id[], now: Date): Promise<VisitRow[]> {
  const { rows } = await tx.query(
    `select to_jsonb(v) as visit, to_jsonb(p) as person, s.code as "siteCode", k.code as "sectorCode",
       a.station, a.status as "stationStatus", case a.status when 'called' then a.called_at else a.entered_at end as since,
       a.called_by as "calledBy"
     from unnest($1::uuid[]) with ordinality wanted (id, place) join site_visits v on v.id = wanted.id
       join sites s on s.id = v.site_id left join site_sectors k on k.id = v.sector_id
       left join people p on p.id = v.person_id and v.age_group = 'adult'
       left join station_passes a on a.visit_id = v.id and a.status in ('waiting', 'called') order by wanted.place`,
    [ids],
  )
  return rows.map(({ visit, person, ...row }) => {
    const record = recordOf(siteVisitNoun, visit)
    return VisitRow.parse({
      ...{ ...row, visit: record, person: person && nameColumns(person) },
      late: record.status === 'open' && Date.parse(record.leaveBy) < now.getTime(),
    })
  })
}

/** A row of `to_jsonb(people)` as the number and name of somebody. */
function nameColumns(person: Record<string, unknown>) {
  const { id, number, name_arabic: nameArabic, name_latin: nameLatin } = person
  return { id, number, nameArabic, nameLatin }
}

/** The sectors of a site that are open, and how many sleep in each. */
export async function sectorsOf(tx: Tx, siteId: Id): Promise<SectorRow[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(siteSectorNoun, 's')},
       (select count(*) from site_visits v where v.sector_id = s.id and v.status = 'open') as taken
     from site_sectors s where s.site_id = $1 and s.status = 'open' order by s.kind, s.code`,
    [siteId],
  )
  return rows.map((row) => ({ sector: recordOf(siteSectorNoun, row), taken: row.taken }))
}

/** Who needs to know where people go from a site: those who plan it and who answer for it. */
const seesDestination = ['caseworker', 'registrationOfficer', 'siteManager', 'director', 'auditor'] as const

/** One visit with its stations, papers and history. */
export async function readVisit(
  tx: Tx,
  id: Id,
  actor: Actor,
  { language, now }: { language: string; now: Date },
): Promise<SiteVisitView | undefined> {
  const { rows } = await tx.query(
    `select to_jsonb(v) as visit, to_jsonb(p) as person, to_jsonb(k) as sector, s.name as site_name
     from site_visits v join sites s on s.id = v.site_id left join site_sectors k on k.id = v.sector_id
       left join people p on p.id = v.person_id and v.age_group = 'adult' where v.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const told = holds(actor, seesDestination)
  const known = recordOf(siteVisitNoun, row.visit)
  const child = known.ageGroup === 'under18'
  const visit = {
    ...known,
    personId: child ? null : known.personId,
    destination: told ? known.destination : null,
    transport: told ? known.transport : null,
  }
  const { rows: passes } = await tx.query(
    `select ${columnsOf(passNoun)} from station_passes where visit_id = $1 order by place`,
    [id],
  )
  const { rows: events } = await tx.query(
    `select ${columnsOf(stationEventNoun)} from station_events where visit_id = $1 order by at desc, id desc limit 200`,
    [id],
  )
  const { rows: terms } = await tx.query(
    `select ${columnsOf(termsAnswerNoun)} from terms_answers where visit_id = $1 order by recorded_at desc limit 20`,
    [id],
  )
  const { rows: profiles } = await tx.query(
    `select ${columnsOf(profileNoun)} from profiles where visit_id = $1 order by recorded_at desc limit 20`,
    [id],
  )
  const plan = told ? await planOf(tx, id) : null
  const { rows: others } = await tx.query(
    `select id, number, status from site_visits where id = $1 or accompanies = $2 or id = any($3) order by n limit 40`,
    [known.accompanies, id, plan?.companions ?? []],
  )
  const steps = events.map((event) => recordOf(stationEventNoun, event))
  const answers = terms.map((one) => recordOf(termsAnswerNoun, one))
  const made = profiles.map((one) => recordOf(profileNoun, one))
  const users = [
    ...[visit.receivedBy, visit.leftBy, plan?.recordedBy ?? null],
    ...steps.map(({ by }) => by),
    ...answers.flatMap(({ witnessId, recordedBy }) => [witnessId, recordedBy]),
    ...made.map(({ recordedBy }) => recordedBy),
  ]
  return SiteVisitView.parse({
    ...{ visit, siteName: row.site_name, person: row.person && nameColumns(row.person), plan, others },
    sector: row.sector && recordOf(siteSectorNoun, row.sector),
    passes: passes.map((pass) => recordOf(passNoun, pass)),
    ...{ events: steps, terms: child ? [] : answers, profiles: child ? [] : made },
    sectors: visit.status === 'open' ? await sectorsOf(tx, visit.siteId) : [],
    late: visit.status === 'open' && Date.parse(visit.leaveBy) < now.getTime(),
    names: Object.fromEntries(await userNames(tx, users, language)),
  })
}

async function planOf(tx: Tx, visitId: Id) {
  const plan = await newestPlan(tx, visitId)
  if (!plan) return null
  const { rows } = await tx.query('select name from places where code = $1', [plan.placeCode])
  return { ...plan, placeName: rows[0]?.name }
}

/** The visits of a person, newest first; of somebody who turned out to be a child the flow of the site says nothing. */
export async function readPersonVisits(tx: Tx, personId: Id): Promise<PersonVisitsView> {
  const { rows } = await tx.query(
    `select to_jsonb(v) as visit, s.name as "siteName", a.station
     from site_visits v join sites s on s.id = v.site_id join people p on p.id = v.person_id
       left join station_passes a on a.visit_id = v.id and a.status in ('waiting', 'called')
     where v.person_id = $1 and v.age_group = 'adult' order by v.arrived_at desc, v.id limit 50`,
    [personId],
  )
  return PersonVisitsView.parse({
    visits: rows.map(({ visit, ...row }) => ({ ...recordOf(siteVisitNoun, visit), ...row })),
  })
}

const sealedAnswers = z.object({ input: z.object({ answers: ProfileAnswers }) })

/**
 * A profile with its answers, opened from the journal with the person's key. That the reader may see the profile is decided first, on
 * their own login role; the box is opened by the writer, who alone reads the keys.
 */
export async function readProfile(
  sulh: Sulh,
  id: Id,
  actor: Actor,
  language: string,
): Promise<ProfileView | undefined> {
  const found = await sulh.database.read(actor, async (tx) => {
    const { rows } = await tx.query(
      `select ${columnsOf(profileNoun, 'f')} from profiles f join site_visits v on v.id = f.visit_id
       where f.id = $1 and v.age_group = 'adult'`,
      [id],
    )
    const profile = rows[0] && recordOf(profileNoun, rows[0])
    return profile && { profile, names: await userNames(tx, [profile.recordedBy], language) }
  })
  if (!found) return undefined
  const { profile, names } = found
  const opened = await openEntries(sulh, [profile.entryId], sealedAnswers)
  const answers = opened.get(profile.entryId)?.input.answers ?? null
  return { profile, answers, byName: names.get(profile.recordedBy) ?? '' }
}
