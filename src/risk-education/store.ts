import type { z } from 'zod'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, namedIn, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { recordOf } from '../server/records.ts'
import { MaterialKind, nobody, peopleKeys, RiskSession, riskSessionNoun } from './risk-session.ts'
import {
  RiskEducationTotals,
  RiskSessionRow,
  type RiskSessionsQuery,
  type RiskSessionsView,
  RiskSessionView,
} from './views.ts'

/** Facts of risk education that need SQL. */
export const riskEducationLookups: Readonly<Record<string, Lookup>> = {
  'riskSession.record': {
    facts: async (tx, { placeCode, replaces }) => ({
      placeKnown: await exists(tx, 'select from places where code = $1', [placeCode]),
      replacedBefore:
        replaces !== null && (await exists(tx, 'select from risk_sessions where replaces = $1', [replaces])),
    }),
  },
}

interface Found extends Record<string, unknown> {
  readonly session: Record<string, unknown>
}

const columns = `to_jsonb(s) as session, p.name as place_name, (select r.id from risk_sessions r where r.replaces = s.id) as replaced_by`
const from = 'from risk_sessions s join places p on p.code = s.place_code'
const standing = 'not exists (select from risk_sessions r where r.replaces = s.id)'

const rowOf = ({ session, place_name, replaced_by }: Found) =>
  RiskSessionRow.parse({
    session: recordOf(riskSessionNoun, session),
    placeName: place_name,
    replacedBy: replaced_by,
  })

export const riskSessionOrders = { held: 's.starts_on' } as const

/** Which sessions a query asks for: conditions on `s`. */
export function riskSessionsAsked(query: RiskSessionsQuery): Conditions {
  const conditions = new Conditions()
  if (query.status === 'standing') conditions.say(standing)
  if (query.category !== 'all') conditions.add((place) => `s.category = ${place}`, query.category)
  if (query.search !== '') conditions.add(namedIn('p.name'), anywhere(query.search))
  return conditions
}

/** A page of risk education. */
export async function readRiskSessions(tx: Tx, query: RiskSessionsQuery): Promise<RiskSessionsView> {
  const conditions = riskSessionsAsked(query)
  const order = orderBy(query.order, riskSessionOrders, 's.id')
  const { rows } = await tx.query<Found>(
    `select ${columns} ${from} where ${conditions.where} ${order} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from} where ${conditions.where}`, conditions.values)
  return { sessions: rows.map(rowOf), ...total, page: query.page, pageSize }
}

/** One record of risk education; undefined outside the reader's reach. */
export async function readRiskSession(tx: Tx, id: Id, language: string): Promise<RiskSessionView | undefined> {
  const { rows } = await tx.query<Found>(`select ${columns} ${from} where s.id = $1`, [id])
  const [row] = rows
  if (!row) return undefined
  const found = rowOf(row)
  const names = await userNames(tx, [found.session.recordedBy], language)
  return RiskSessionView.parse({ ...found, recordedByName: names.get(found.session.recordedBy) ?? '' })
}

/** What of risk education is counted. */
const Counted = RiskSession.pick({
  ...{ category: true, sessions: true, total: true, people: true, firstTime: true, materials: true, startsOn: true },
  placeCode: true,
}).extend({ placeName: Texts })
type Counted = z.infer<typeof Counted>

/**
 * Risk education of a year within the reader's reach, or of one side, for the yearly roll-up (§1.1, MDR "RE sessions and audience"). What
 * was replaced is not counted; a broadcast belongs to the year and month in which it began.
 */
export async function riskEducationTotals(
  tx: Tx,
  year: number,
  sideId: Id | null = null,
): Promise<RiskEducationTotals> {
  const { rows } = await tx.query(
    `select s.category, s.sessions, s.total, s.people, s.first_time as "firstTime", s.materials, s.starts_on as "startsOn",
       s.place_code as "placeCode", p.name as "placeName"
     ${from} where ${standing} and s.starts_on between make_date($1, 1, 1) and make_date($1, 12, 31)
       and ($2::uuid is null or s.side_id = $2)`,
    [year, sideId],
  )
  const given = Counted.array().parse(rows)
  const held = given.filter(({ category }) => category === 'session')
  const sum = (of: typeof given, count: (session: Counted) => number) => of.reduce((all, one) => all + count(one), 0)
  const people = { ...nobody }
  for (const key of peopleKeys) people[key] = sum(held, (session) => session.people[key])
  const quantityOf = (kind: MaterialKind) =>
    sum(given, ({ materials }) => materials.find((one) => one.kind === kind)?.quantity ?? 0)
  const codes = [...new Map(held.map((session) => [session.placeCode, session.placeName]))]
  const counted = (of: typeof held) => ({
    sessions: sum(of, ({ sessions }) => sessions),
    total: sum(of, ({ total }) => total),
  })
  return RiskEducationTotals.parse({
    ...{ year, ...counted(held), broadcasts: given.length - held.length, people },
    firstTime: sum(held, ({ firstTime }) => firstTime),
    materials: MaterialKind.options.map((kind) => ({ kind, quantity: quantityOf(kind) })),
    months: Array.from({ length: 12 }, (_, i) => ({
      month: i + 1,
      ...counted(held.filter(({ startsOn }) => Number(startsOn.slice(5, 7)) === i + 1)),
    })),
    places: codes
      .map(([code, name]) => ({ code, name, ...counted(held.filter(({ placeCode }) => placeCode === code)) }))
      .sort((a, b) => b.total - a.total),
  })
}
