import { consentFor } from '../consents/store.ts'
import { readNumber } from '../kernel/check-digit.ts'
import type { Day } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Noun, RecordOf } from '../kernel/record.ts'
import { type Actor, holds } from '../kernel/roles.ts'
import { whereSought } from '../people/sought-store.ts'
import { todayHere, userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt, pageOfIds } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import type { Sulh } from '../server/sulh.ts'
import { caseAppointmentNoun } from './appointment.ts'
import { caseStepNoun } from './case-step.ts'
import { caseFollowUpNoun } from './follow-up.ts'
import { reintegrationGrantNoun } from './grant.ts'
import { placementNoun } from './placement.ts'
import { reintegrationCaseNoun } from './reintegration-case.ts'
import { plansOf } from './store.ts'
import {
  type CalendarQuery,
  CalendarView,
  type CandidatesQuery,
  CandidatesView,
  CasePerson,
  CaseRow,
  type CasesQuery,
  type CasesView,
  type CaseView,
  type GrantsQuery,
  type GrantsView,
  itemReaders,
} from './views.ts'
import { openWords } from './words-store.ts'

/** How somebody reads: when, and in which language. */
export interface How {
  readonly now: Date
  readonly language: string
}

const caseOrder = { opened: 'c.opened_at', number: 'c.number' }
const followUpDue = (today: string) =>
  `exists (select from case_follow_ups f where f.case_id = c.id and f.status = 'due' and f.due_on <= ${today}::date)`

/** A page of the cases within reach. Who only counts them gets no name, and finds none by a name. */
export async function readCases(tx: Tx, query: CasesQuery, actor: Actor, how: How): Promise<CasesView> {
  const knows = holds(actor, ['caseworker'])
  const conditions = new Conditions()
  conditions.within(actor, 'c')
  if (query.of === 'mine' && knows)
    conditions.add((place) => `(c.caseworker_id = ${place} or c.hand_over_to = ${place})`, actor.id)
  if (query.status === 'open') conditions.say(`c.status <> 'closed'`)
  else if (query.status !== 'all') conditions.add((place) => `c.status = ${place}`, query.status)
  if (query.show === 'noPlan') conditions.say(`c.planned_at is null`)
  if (query.show === 'handedOver') conditions.say('c.hand_over_to is not null')
  if (query.show === 'high') conditions.say(`c.need = 'high'`)
  if (query.show === 'followUpDue') conditions.add(followUpDue, await todayHere(tx, how.now))
  const number = readNumber(query.search)
  if (number.startsWith('RC-')) conditions.add((place) => `c.number collate "C" ^@ ${place}`, number)
  else if (query.search !== '' && !knows) conditions.say('false')
  else await whereSought(tx, conditions, 'c.person_id', query.search, actor)
  const from = `from reintegration_cases c where ${conditions.where}`
  const sorted = orderBy(query.order, caseOrder, 'c.id')
  const { ids, total, more } = await pageOfIds(
    tx,
    { from, values: conditions.values, id: 'c.id', order: sorted },
    query,
  )
  const { rows } = await tx.query(
    `select to_jsonb(c) as case, to_jsonb(p) as person,
       (select min(f.due_on) from case_follow_ups f where f.case_id = c.id and f.status = 'due') as "followUpOn",
       (select min(a.starts_at) from case_appointments a where a.case_id = c.id and a.status = 'planned') as "meetAt"
     from unnest($1::uuid[]) with ordinality wanted (id, place) join reintegration_cases c on c.id = wanted.id
       join people p on p.id = c.person_id order by wanted.place`,
    [ids],
  )
  const found = rows.map((row) => ({ ...row, case: recordOf(reintegrationCaseNoun, row.case) }))
  const names = await userNames(
    tx,
    found.map((row) => row.case.caseworkerId),
    how.language,
  )
  const cases = found.map((row) =>
    CaseRow.parse({
      ...{
        case: row.case,
        person: knows ? personOf(row.person) : null,
        followUpOn: row.followUpOn,
        meetAt: row.meetAt,
      },
      caseworkerName: names.get(row.case.caseworkerId) ?? '',
    }),
  )
  return { cases, total, more, page: query.page, pageSize }
}

/** A row of `to_jsonb(people)` as who somebody is. */
function personOf(row: Record<string, unknown>) {
  const { id, number, name_arabic: nameArabic, name_latin: nameLatin, sex } = row
  return CasePerson.parse({ id, number, nameArabic, nameLatin, sex })
}

/** Those who were discharged and for whom nobody opened a case, first come first. */
export async function readCandidates(
  tx: Tx,
  query: CandidatesQuery,
  actor: Actor,
  { language }: How,
): Promise<CandidatesView> {
  const conditions = new Conditions()
  conditions.within(actor, 'v')
  conditions.say(
    `v.status = 'discharged' and not exists (select from reintegration_cases c where c.person_id = v.person_id)`,
  )
  await whereSought(tx, conditions, 'v.person_id', query.search, actor)
  const from = `from site_visits v where ${conditions.where}`
  const order = orderBy('left', { left: 'v.left_at' }, 'v.id')
  const { ids, ...total } = await pageOfIds(tx, { from, values: conditions.values, id: 'v.id', order }, query)
  const { rows } = await tx.query(
    `select to_jsonb(p) as person, v.left_at as "dischargedAt" from unnest($1::uuid[]) with ordinality wanted (id, place)
       join site_visits v on v.id = wanted.id join people p on p.id = v.person_id order by wanted.place`,
    [ids],
  )
  const people = rows.map(({ person, dischargedAt }) => ({ person: personOf(person), dischargedAt }))
  const caseworkers = actor.siteId === null ? [] : await caseworkersAt(tx, actor.siteId, language)
  return CandidatesView.parse({ people, caseworkers, ...total, page: query.page, pageSize })
}

/** More than this work at no site. */
const caseworkersShown = 200

/** Who works at a site as a caseworker. */
export async function caseworkersAt(tx: Tx, siteId: Id, language: string) {
  const { rows } = await tx.query<{ id: Id; name: string }>(
    `select id, coalesce(name ->> $2, name ->> 'ar') as name from users
     where site_id = $1 and status = 'appointed' and 'caseworker' = any (roles) order by 2 limit ${caseworkersShown}`,
    [siteId, language],
  )
  return rows
}

const stepsShown = 300

async function allOf<N extends Noun>(tx: Tx, noun: N, caseId: Id, order: string): Promise<RecordOf<N>[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(noun)} from ${noun.table} where case_id = $1 order by ${order} limit ${stepsShown}`,
    [caseId],
  )
  return rows.map((row) => recordOf<N['schema']>(noun, row))
}

/**
 * A case with its timeline, and the words that were written in it. That the reader may see the case is decided first, on their own
 * login; the words are opened by the writer, who alone reads keys.
 */
export async function readCase(
  sulh: Sulh,
  id: Id,
  actor: Actor,
  { now, language }: How,
): Promise<CaseView | undefined> {
  const found = await sulh.database.read(actor, async (tx) => {
    const { rows } = await tx.query(
      `select to_jsonb(c) as case, to_jsonb(p) as person,
         (select f.id from profiles f where f.person_id = c.person_id order by f.recorded_at desc limit 1) as "profileId"
       from reintegration_cases c join people p on p.id = c.person_id where c.id = $1`,
      [id],
    )
    const [row] = rows
    if (!row) return undefined
    const one = recordOf(reintegrationCaseNoun, row.case)
    const steps = await allOf(tx, caseStepNoun, id, 'taken_at desc, id desc')
    const plans = await plansOf(tx, id)
    const grants = await allOf(tx, reintegrationGrantNoun, id, 'proposed_at desc, id')
    const users = [
      ...[one.caseworkerId, one.openedBy, one.handOverTo, one.handOverBy, one.closedBy],
      ...steps.map(({ takenBy }) => takenBy),
      ...plans.map(({ proposedBy }) => proposedBy),
      ...grants.flatMap(({ proposedBy, answeredBy }) => [proposedBy, answeredBy]),
    ]
    return {
      ...{ case: one, person: personOf(row.person), profileId: row.profileId, steps, plans, grants },
      caseworkers: await caseworkersAt(tx, one.siteId, language),
      followUps: await allOf(tx, caseFollowUpNoun, id, 'due_on, id'),
      appointments: await allOf(tx, caseAppointmentNoun, id, 'starts_at desc, id'),
      placements: await allOf(tx, placementNoun, id, 'started_on desc, id'),
      consents: {
        shareEmployer: await consentFor(tx, one.personId, 'shareEmployer'),
        contactAfterDischarge: await consentFor(tx, one.personId, 'contactAfterDischarge'),
      },
      names: Object.fromEntries(await userNames(tx, users, language)),
      today: await todayHere(tx, now),
    }
  })
  if (!found) return undefined
  const { steps, appointments } = found
  const entries = [...steps.map(({ entryId }) => entryId), ...appointments.map(({ entryId }) => entryId)]
  return { ...found, words: await openWords(sulh, entries) }
}

/** Days that a calendar shows. */
const weekDays = 7
/** More than this is no week of a caseworker. */
const shownInAWeek = 500

/** A week: the appointments in it, and the follow-ups that are due until its end. */
export async function readCalendar(tx: Tx, query: CalendarQuery, actor: Actor, how: How): Promise<CalendarView> {
  const from: Day = query.from === '' ? await todayHere(tx, how.now) : query.from
  const until = daysAfter(from, weekDays - 1)
  const whose = new Conditions([from, until])
  whose.within(actor, 'c')
  if (query.of === 'mine') whose.add((place) => `c.caseworker_id = ${place}`, actor.id)
  const zone = '(select time_zone from programmes)'
  const { rows: appointments } = await tx.query(
    `select a.id, a.case_id as "caseId", a.kind, a.starts_at as "startsAt", a.minutes, a.status, c.number, to_jsonb(p) as person,
       c.caseworker_id as "caseworkerId"
     from case_appointments a join reintegration_cases c on c.id = a.case_id join people p on p.id = c.person_id
     where ${whose.where} and a.status <> 'cancelled' and a.starts_at >= $1::date::timestamp at time zone ${zone}
       and a.starts_at < ($2::date + 1)::timestamp at time zone ${zone} order by a.starts_at, a.id limit ${shownInAWeek}`,
    whose.values,
  )
  // What was due before this week and is not done stands in it, too, while it is the present one.
  const { rows: followUps } = await tx.query(
    `select f.id, f.case_id as "caseId", f.months, f.due_on as "dueOn", c.number, to_jsonb(p) as person,
       c.caseworker_id as "caseworkerId"
     from case_follow_ups f join reintegration_cases c on c.id = f.case_id join people p on p.id = c.person_id
     where ${whose.where} and f.status = 'due' and f.due_on <= $2 and (f.due_on >= $1 or $1 <= ${whose.value(await todayHere(tx, how.now))}::date)
     order by f.due_on, f.id limit ${shownInAWeek}`,
    whose.values,
  )
  const names = await userNames(
    tx,
    [...appointments, ...followUps].map(({ caseworkerId }) => caseworkerId),
    how.language,
  )
  const named = ({
    person,
    caseworkerId,
    ...row
  }: Record<string, unknown> & { person: Record<string, unknown>; caseworkerId: Id }) => ({
    ...{ ...row, person: personOf(person), caseworkerName: names.get(caseworkerId) ?? '' },
  })
  const put = (row: Record<string, unknown>) =>
    named({ ...row, person: Object(row.person), caseworkerId: String(row.caseworkerId) })
  return CalendarView.parse({ from, until, appointments: appointments.map(put), followUps: followUps.map(put) })
}

/** A page of the grants within reach, and what they buy for who may know it. */
export async function readGrants(sulh: Sulh, query: GrantsQuery, actor: Actor, { language }: How): Promise<GrantsView> {
  const { rows, names, ...rest } = await sulh.database.read(actor, async (tx) => {
    const conditions = new Conditions()
    conditions.within(actor, 'g')
    if (query.status !== 'all') conditions.add((place) => `g.status = ${place}`, query.status)
    const from = `from reintegration_grants g where ${conditions.where}`
    const { rows: found } = await tx.query(
      `select to_jsonb(g) as grant, coalesce((select c.number from reintegration_cases c where c.id = g.case_id), '') as "caseNumber",
         coalesce((select p.number from people p where p.id = g.person_id), '') as "personNumber" ${from}
       ${orderBy(query.order, { proposed: 'g.proposed_at' }, 'g.id')} ${pageAt(query.page)}`,
      conditions.values,
    )
    const all = found.map((row) => ({
      ...{ grant: recordOf(reintegrationGrantNoun, row.grant) },
      ...{ caseNumber: String(row.caseNumber), personNumber: String(row.personNumber) },
    }))
    const users = all.flatMap(({ grant }) => [grant.proposedBy, grant.answeredBy])
    const total = await countUpTo(tx, `select ${from}`, conditions.values)
    return { rows: all, names: await userNames(tx, users, language), ...total }
  })
  const knows = holds(actor, itemReaders)
  const words = knows
    ? await openWords(
        sulh,
        rows.map(({ grant }) => grant.entryId),
      )
    : {}
  const grants = rows.map((row) => ({
    ...{ ...row, items: words[row.grant.entryId]?.items ?? null, own: row.grant.proposedBy === actor.id },
    proposedByName: names.get(row.grant.proposedBy) ?? '',
    answeredByName: row.grant.answeredBy === null ? '' : (names.get(row.grant.answeredBy) ?? ''),
  }))
  return { grants, ...rest, page: query.page, pageSize }
}
