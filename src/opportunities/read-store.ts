import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { todayHere, userNames } from '../programme/store.ts'
import { openWords } from '../reintegration/words-store.ts'
import type { Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import type { Sulh } from '../server/sulh.ts'
import { attendanceNoun, attendanceRuleNoun, sessionsIn } from './attendance.ts'
import { opportunityCycleNoun, opportunityNoun, providerNoun } from './opportunity.ts'
import { enrolmentNoun, referralNoun } from './referral.ts'
import { ruleInForce } from './store.ts'
import {
  AttendanceRulesView,
  type CaseOpportunitiesView,
  type OpportunitiesQuery,
  OpportunitiesView,
  type OpportunityPlacesQuery,
  OpportunityPlacesView,
  OpportunityView,
  type ProvidersQuery,
  ProvidersView,
  type Wanted,
} from './views.ts'

/** Seats that are left in the rounds of `o` that are open and not over. */
export const leftOf = (today: string) =>
  `coalesce((select sum(y.seats - y.taken) from opportunity_cycles y where y.opportunity_id = o.id and y.status = 'open'
    and y.ends_on >= ${today}::date), 0)::integer`

/** Lists that a side knows as a whole, also at a site; said once more for the index. */
function ofSide(conditions: Conditions, actor: Actor, alias: string): void {
  if (!actor.joint) conditions.add((place) => `${alias}.side_id = ${place}`, actor.sideId)
}

/** What was asked for of kind, place and what is there; a place means also those that lie in it. */
function asWanted(conditions: Conditions, { type, place, childcare, accessible }: Wanted): void {
  if (type !== 'all') conditions.add((at) => `o.type = ${at}`, type)
  if (childcare === 'yes') conditions.say('o.childcare')
  if (accessible === 'yes') conditions.say('o.accessible')
  if (place !== 'all')
    conditions.add(
      (at) => `o.place_code in (with recursive inside as (select ${at}::text as code
        union select l.code from places l join inside i on l.parent_code = i.code) select code from inside)`,
      place,
    )
}

export const opportunityOrders = { added: 'o.added_at', title: 'o.title', place: 'o.place_code' } as const

/** Which opportunities `o` a query asks for; `$1` is the day. */
export function opportunitiesAsked(query: OpportunitiesQuery, actor: Actor, today: string): Conditions {
  const conditions = new Conditions([today])
  conditions.say('$1::date is not null')
  ofSide(conditions, actor, 'o')
  conditions.say(query.show === 'closed' ? `o.status = 'closed'` : `o.status = 'open'`)
  asWanted(conditions, query)
  if (query.sector !== 'all') conditions.add((place) => `o.sector = ${place}`, query.sector)
  if (query.show === 'free') conditions.say(`${leftOf('$1')} > 0`)
  if (query.search !== '')
    conditions.add(
      (place) =>
        `(o.title ilike ${place} or exists (select from providers v where v.id = o.provider_id and v.name ilike ${place}))`,
      anywhere(query.search),
    )
  return conditions
}

/** A page of what there is to learn and to do, with the seats that are left. */
export async function readOpportunities(
  tx: Tx,
  query: OpportunitiesQuery,
  actor: Actor,
  now: Date,
): Promise<OpportunitiesView> {
  const conditions = opportunitiesAsked(query, actor, await todayHere(tx, now))
  const from = `from opportunities o where ${conditions.where}`
  const order = orderBy(query.order, opportunityOrders, 'o.id')
  const { rows } = await tx.query(
    `select to_jsonb(o) as opportunity, v.name as "providerName", l.name as "placeName", ${leftOf('$1')} as "seatsLeft",
       (select jsonb_build_object('id', y.id, 'startsOn', y.starts_on, 'endsOn', y.ends_on, 'seats', y.seats, 'taken', y.taken)
         from opportunity_cycles y where y.opportunity_id = o.id and y.status = 'open' and y.ends_on >= $1::date
         order by y.starts_on, y.n limit 1) as cycle
     from (select o.* ${from} ${order} ${pageAt(query.page)}) o join providers v on v.id = o.provider_id
       join places l on l.code = o.place_code ${order}`,
    conditions.values,
  )
  const opportunities = rows.map((row) => ({ ...row, opportunity: recordOf(opportunityNoun, row.opportunity) }))
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return OpportunitiesView.parse({ opportunities, ...total, page: query.page, pageSize })
}

/** The map of opportunities: places with what there is of each kind and the seats that are left, most seats first. */
export async function readOpportunityPlaces(
  tx: Tx,
  query: OpportunityPlacesQuery,
  actor: Actor,
  now: Date,
): Promise<OpportunityPlacesView> {
  const conditions = new Conditions([await todayHere(tx, now)])
  conditions.say('$1::date is not null')
  ofSide(conditions, actor, 'o')
  conditions.say(`o.status = 'open'`)
  asWanted(conditions, query)
  const { page } = query
  const kinds = `select o.place_code, o.type, count(*)::integer as n, sum(${leftOf('$1')})::integer as "left"
    from opportunities o where ${conditions.where} group by 1, 2`
  const grouped = `from (select k.place_code, sum(k.n)::integer as n, sum(k.left)::integer as "left",
      jsonb_agg(jsonb_build_object('type', k.type, 'opportunities', k.n, 'seatsLeft', k.left) order by k.left desc, k.type) as kinds
    from (${kinds}) k group by 1) g`
  const { rows } = await tx.query(
    `select l.code, l.name, u.name as "parentName", g.n as opportunities, g.left as "seatsLeft", g.kinds ${grouped}
       join places l on l.code = g.place_code left join places u on u.code = l.parent_code
     order by g.left desc, l.code ${pageAt(page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${grouped}`, conditions.values)
  return OpportunityPlacesView.parse({ places: rows, ...total, page, pageSize })
}

/** An opportunity with its rounds. */
export async function readOpportunity(tx: Tx, id: Id): Promise<OpportunityView | undefined> {
  const { rows } = await tx.query(
    `select to_jsonb(o) as opportunity, to_jsonb(v) as provider, l.name as "placeName"
     from opportunities o join providers v on v.id = o.provider_id join places l on l.code = o.place_code where o.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const { rows: cycles } = await tx.query(
    `select ${columnsOf(opportunityCycleNoun)} from opportunity_cycles where opportunity_id = $1 order by n desc limit 100`,
    [id],
  )
  return OpportunityView.parse({
    ...{ opportunity: recordOf(opportunityNoun, row.opportunity), provider: recordOf(providerNoun, row.provider) },
    ...{ placeName: row.placeName, cycles: cycles.map((cycle) => recordOf(opportunityCycleNoun, cycle)) },
  })
}

export const providerOrders = { name: 'v.name' } as const

/** Which providers a query asks for: conditions on `v`. */
export function providersAsked(query: ProvidersQuery, actor: Actor): Conditions {
  const conditions = new Conditions()
  ofSide(conditions, actor, 'v')
  if (query.search !== '') conditions.add((place) => `v.name ilike ${place}`, anywhere(query.search))
  return conditions
}

/** A page of those who offer something. */
export async function readProviders(tx: Tx, query: ProvidersQuery, actor: Actor): Promise<ProvidersView> {
  const conditions = providersAsked(query, actor)
  const from = `from providers v where ${conditions.where}`
  const { rows } = await tx.query(
    `select to_jsonb(v) as provider, (select l.name from places l where l.code = v.place_code) as "placeName",
       (select count(*) from opportunities o where o.provider_id = v.id and o.status = 'open') as opportunities
     ${from} ${orderBy(query.order, providerOrders, 'v.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const providers = rows.map(({ provider, ...row }) => ({ ...recordOf(providerNoun, provider), ...row }))
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return ProvidersView.parse({ providers, ...total, page: query.page, pageSize })
}

/** Every version of the rule of attendance within reach. */
export async function readAttendanceRules(tx: Tx, language: string): Promise<AttendanceRulesView> {
  const { rows } = await tx.query(
    `select ${columnsOf(attendanceRuleNoun, 'r')}, a.name as side_name from attendance_rules r
       join authorities a on a.id = r.side_id order by a.position, r.version desc`,
  )
  const rules = rows.map(({ side_name, ...row }) => ({ ...recordOf(attendanceRuleNoun, row), sideName: side_name }))
  const names = await userNames(
    tx,
    rules.flatMap(({ proposedBy, signedBy }) => [proposedBy, signedBy]),
    language,
  )
  return AttendanceRulesView.parse({
    rules: rules.map((rule) => ({
      ...rule,
      proposedByName: names.get(rule.proposedBy) ?? '',
      signedByName: names.get(rule.signedBy ?? '') ?? '',
    })),
  })
}

const ever = { from: '0001-01-01', until: '9999-12-31' }

/** Where somebody of a case was sent, their seats, and how often they came; undefined where the reader does not see the case. */
export async function readCaseOpportunities(
  sulh: Sulh,
  caseId: Id,
  actor: Actor,
): Promise<CaseOpportunitiesView | undefined> {
  const found = await sulh.database.read(actor, async (tx) => {
    const { rows: cases } = await tx.query<{ side: Id }>(
      'select side_id as side from reintegration_cases where id = $1',
      [caseId],
    )
    const [one] = cases
    if (!one) return undefined
    const today = await todayHere(tx, sulh.now())
    const { rows: sent } = await tx.query(
      `select to_jsonb(r) as referral, o.title, coalesce((select jsonb_agg(jsonb_build_object('id', y.id, 'startsOn', y.starts_on,
           'endsOn', y.ends_on, 'seats', y.seats, 'taken', y.taken) order by y.starts_on) from opportunity_cycles y
         where y.opportunity_id = o.id and y.status = 'open' and y.ends_on >= $2), '[]') as cycles
       from referrals r join opportunities o on o.id = r.opportunity_id where r.case_id = $1 order by r.sent_at desc, r.id limit 100`,
      [caseId, today],
    )
    const { rows: seats } = await tx.query(
      `select to_jsonb(e) as enrolment, o.title from enrolments e join opportunity_cycles y on y.id = e.cycle_id
         join opportunities o on o.id = y.opportunity_id where e.case_id = $1 order by e.enrolled_at desc, e.id limit 100`,
      [caseId],
    )
    const { rows: came } = await tx.query(
      `select ${columnsOf(attendanceNoun)} from attendances where case_id = $1 order by from_day desc, recorded_at desc limit 1000`,
      [caseId],
    )
    const attendances = came.map((row) => recordOf(attendanceNoun, row))
    return {
      percent: (await ruleInForce(tx, one.side))?.percent ?? null,
      referrals: sent.map((row) => ({
        ...{ referral: recordOf(referralNoun, row.referral), title: String(row.title), cycles: row.cycles },
      })),
      enrolments: seats.map((row) => {
        const enrolment = recordOf(enrolmentNoun, row.enrolment)
        const of = attendances.filter(({ enrolmentId }) => enrolmentId === enrolment.id)
        return { enrolment, title: String(row.title), attendances: of, ...sessionsIn(of, ever) }
      }),
    }
  })
  if (!found) return undefined
  const entries = [
    ...found.referrals.flatMap(({ referral }) => [referral.entryId, referral.answerEntryId]),
    ...found.enrolments.map(({ enrolment }) => enrolment.endEntryId),
  ]
  return {
    ...found,
    words: await openWords(
      sulh,
      entries.filter((id) => id !== null),
    ),
  }
}
