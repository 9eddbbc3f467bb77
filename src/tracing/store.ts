import { z } from 'zod'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { type Actor, reachOf } from '../kernel/roles.ts'
import { Texts } from '../kernel/texts.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { traceAnswerNoun } from './trace-answer.ts'
import { Marks, TraceRequest, TraceState, traceRequestNoun, tracingOffices } from './trace-request.ts'
import { traceWaiverNoun } from './trace-waiver.ts'
import type {
  TracesQuery,
  TracesView,
  TraceView,
  TraceWaiverRow,
  TraceWaiversQuery,
  TraceWaiversView,
} from './views.ts'
import { TraceRow, type WeaponTraceView } from './views.ts'

/** SQL: how the trace of the weapon `w` stands, as a `TraceState`. What is open keeps it, also where a waiver stands. */
export const traceOfWeapon = `coalesce(
  (select jsonb_build_object('state', 'open', 'reference', r.number) from trace_requests r
    where r.weapon_id = w.id and r.status in ('drafted', 'released')),
  (select jsonb_build_object('state', 'done', 'reference', r.number) from trace_requests r
    where r.weapon_id = w.id and r.status = 'closed' order by r.closed_at desc limit 1),
  (select jsonb_build_object('state', 'waived', 'reference', v.reason) from trace_waivers v
    where v.status = 'signed' and v.weapon_id = w.id order by v.signed_at desc limit 1),
  (select jsonb_build_object('state', 'waived', 'reference', v.reason) from trace_waivers v
    where v.status = 'signed' and v.side_id = w.side_id and v.weapon_class = w.class order by v.signed_at desc limit 1),
  jsonb_build_object('state', 'none', 'reference', ''))`

async function officeCodeOf(tx: Tx, actor: Actor): Promise<string | null> {
  const { rows } = await tx.query<{ code: string }>(
    'select o.code from users u join offices o on o.id = u.office_id where u.id = $1',
    [actor.id],
  )
  return rows[0]?.code ?? null
}

/** Facts of the tracing actions that need SQL. */
export const tracingLookups: Readonly<Record<string, Lookup>> = {
  'trace.draft': { facts: (tx, input) => draftFacts(tx, input) },
  'trace.release': { facts: async (tx, _input, actor) => ({ officeCode: await officeCodeOf(tx, actor) }) },
  'trace.answer': { facts: async (tx, _input, actor) => ({ officeCode: await officeCodeOf(tx, actor) }) },
  'trace.close': {
    facts: async (tx, input) => {
      const { rows } = await tx.query('select kind from trace_answers where request_id = $1 order by recorded_at, id', [
        input.id,
      ])
      return { answers: rows.map(({ kind }) => kind) }
    },
  },
  'traceWaiver.propose': {
    facts: async (tx, input, actor) => ({
      waits: await exists(
        tx,
        `select from trace_waivers where status = 'proposed' and (weapon_id = $1 or (side_id = $2 and weapon_class = $3))`,
        [input.weaponId, actor.sideId, input.weaponClass],
      ),
    }),
  },
}

async function draftFacts(tx: Tx, input: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { rows } = await tx.query<{ code: string; earlier: number }>(
    `select s.code, (select count(*) from trace_requests r where r.number like 'T-' || s.code || '-%') as earlier
     from weapons w join sites s on s.id = w.site_id where w.id = $1`,
    [input.weaponId],
  )
  const said = TraceRequest.pick({ found: true, photos: true, illicit: true }).safeParse(input).data
  return {
    siteCode: rows[0]?.code ?? '',
    earlier: rows[0]?.earlier ?? 0,
    open: await exists(tx, `select from trace_requests where weapon_id = $1 and status in ('drafted', 'released')`, [
      input.weaponId,
    ]),
    placeKnown: await exists(tx, 'select from places where code = $1', [said?.found.placeCode ?? '']),
    photosKnown: !(await exists(
      tx,
      'select from unnest($1::text[]) hash where not exists (select from photos where sha256 = hash)',
      [said?.photos ?? []],
    )),
    namesGiver: await namesGiver(tx, input),
  }
}

/** Whether the words of a request hold the number, or given and family name together, of who handed the weapon in. */
async function namesGiver(tx: Tx, input: Record<string, unknown>): Promise<boolean> {
  const said = TraceRequest.pick({
    found: true,
    illicit: true,
    intendedUse: true,
    confidentiality: true,
    previous: true,
  })
    .extend({ marks: Marks })
    .safeParse(input).data
  if (!said) return false
  const { found, illicit, marks, intendedUse, confidentiality, previous } = said
  const words = [
    ...[found.circumstances, illicit.legalBasis, intendedUse, confidentiality, previous],
    ...[marks.other, marks.physical, marks.location],
  ].join(' ')
  const both = (column: string) =>
    `(nullif(${column} ->> 'given', '') is not null and nullif(${column} ->> 'family', '') is not null
      and position(lower(${column} ->> 'given') in said) > 0 and position(lower(${column} ->> 'family') in said) > 0)`
  return exists(
    tx,
    `select from weapons w join people p on p.id = w.person_id, lower($2) said
     where w.id = $1 and (position(lower(p.number) in said) > 0 or ${both('p.name_arabic')} or ${both('p.name_latin')})`,
    [input.weaponId, words],
  )
}

const orders = { proposed: 'r.proposed_at', due: 'r.due_on', number: 'r.number' }
const rowColumns = columnsOf({ ...traceRequestNoun, schema: TraceRow }, 'r')
const rowOf = (row: Record<string, unknown>) => recordOf({ ...traceRequestNoun, schema: TraceRow }, row)

/** A page of the requests within reach; found by number or by the weapon's tag or serial. */
export async function readTraces(tx: Tx, query: TracesQuery, actor: Actor, today: string): Promise<TracesView> {
  const conditions = new Conditions()
  conditions.within(actor, 'r')
  if (query.status === 'overdue') {
    conditions.say(`r.status = 'released'`)
    conditions.add((place) => `r.due_on < ${place}`, today)
  } else if (query.status !== 'all') conditions.add((place) => `r.status = ${place}`, query.status)
  if (query.search !== '')
    conditions.add(
      (place) =>
        `(r.number ilike ${place} or r.weapon ->> 'tag' ilike ${place} or r.weapon ->> 'serial' ilike ${place})`,
      anywhere(query.search),
    )
  const from = `from trace_requests r where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${rowColumns} ${from} ${orderBy(query.order, orders, 'r.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { traces: rows.map(rowOf), ...total, page: query.page, pageSize }
}

/** A request within reach with its answers, oldest first; row policies keep the answers from officers at a site. */
export async function readTrace(tx: Tx, id: Id, actor: Actor, language: string): Promise<TraceView | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(traceRequestNoun, 'r')}, coalesce(p.name ->> $2, '') as place_name,
       coalesce(o.name ->> $2, '') as office_name
     from trace_requests r left join places p on p.code = r.found ->> 'placeCode' left join offices o on o.id = r.office_id
     where r.id = $1`,
    [id, language],
  )
  const [row] = rows
  if (!row) return undefined
  const request = recordOf(traceRequestNoun, row)
  const { rows: said } = await tx.query(
    `select ${columnsOf(traceAnswerNoun)} from trace_answers where request_id = $1 order by recorded_at, id`,
    [id],
  )
  const answers = said.map((one) => recordOf(traceAnswerNoun, one))
  const people = [request.proposedBy, request.signedBy, request.closedBy, ...answers.map((one) => one.recordedBy)]
  const code = await officeCodeOf(tx, actor)
  return {
    request,
    placeName: row.place_name,
    officeName: row.office_name,
    answers,
    names: Object.fromEntries(await userNames(tx, people, language)),
    mayRelease: code !== null && tracingOffices.includes(code),
  }
}

const waiverSelect = `select ${columnsOf(traceWaiverNoun, 'v')}, w.tag from trace_waivers v left join weapons w on w.id = v.weapon_id`

async function namedWaivers(
  tx: Tx,
  rows: readonly Record<string, unknown>[],
  language: string,
): Promise<TraceWaiverRow[]> {
  const waivers = rows.map((row) => ({
    ...recordOf(traceWaiverNoun, row),
    tag: typeof row.tag === 'string' ? row.tag : null,
  }))
  const names = await userNames(
    tx,
    waivers.flatMap((waiver) => [waiver.proposedBy, waiver.signedBy]),
    language,
  )
  return waivers.map((waiver) => ({
    ...waiver,
    proposedByName: names.get(waiver.proposedBy) ?? '',
    signedByName: names.get(waiver.signedBy ?? '') ?? '',
  }))
}

export const traceWaiverOrders = { proposed: 'v.proposed_at' } as const

/** Which waivers a query asks for: conditions on `v`. */
export function traceWaiversAsked(query: TraceWaiversQuery): Conditions {
  const conditions = new Conditions()
  if (query.status !== 'all') conditions.add((place) => `v.status = ${place}`, query.status)
  return conditions
}

/** A page of the waivers within reach. */
export async function readTraceWaivers(tx: Tx, query: TraceWaiversQuery, language: string): Promise<TraceWaiversView> {
  const conditions = traceWaiversAsked(query)
  const { rows } = await tx.query(
    `${waiverSelect} where ${conditions.where}
     ${orderBy(query.order, traceWaiverOrders, 'v.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select from trace_waivers v where ${conditions.where}`, conditions.values)
  return { waivers: await namedWaivers(tx, rows, language), ...total, page: query.page, pageSize }
}

/** How the trace of a weapon within reach stands, with the waivers that can be its own. */
export async function readWeaponTrace(tx: Tx, weaponId: Id, language: string): Promise<WeaponTraceView | undefined> {
  const { rows } = await tx.query(`select ${traceOfWeapon} as trace from weapons w where w.id = $1`, [weaponId])
  const [row] = rows
  if (!row) return undefined
  const { rows: requests } = await tx.query(
    `select ${rowColumns} from trace_requests r where r.weapon_id = $1 order by r.proposed_at desc, r.id`,
    [weaponId],
  )
  const { rows: waivers } = await tx.query(
    `${waiverSelect} where v.weapon_id = $1 or (v.status = 'signed' and exists (select from weapons o
       where o.id = $1 and o.class = v.weapon_class and o.side_id = v.side_id)) order by v.proposed_at desc, v.id`,
    [weaponId],
  )
  return {
    trace: TraceState.parse(row.trace),
    requests: requests.map(rowOf),
    waivers: await namedWaivers(tx, waivers, language),
  }
}

const About = z.object({ authority: Texts, office: Texts.nullable(), country: z.string(), place: Texts, title: Texts })

/** A request with the names of authority, office and place that its packet states, and its photos. */
export async function readPacketParts(tx: Tx, id: Id) {
  const { rows } = await tx.query(
    `select ${columnsOf(traceRequestNoun, 'r')}, jsonb_build_object('authority', a.name, 'office', o.name,
       'country', g.country, 'place', p.name, 'title', g.title) as about
     from trace_requests r join authorities a on a.id = r.side_id left join offices o on o.id = r.office_id
     join places p on p.code = r.found ->> 'placeCode' cross join programmes g where r.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const request = recordOf(traceRequestNoun, row)
  const { rows: photos } = await tx.query<{ sha256: string; bytes: Buffer }>(
    'select sha256, bytes from photos where sha256 = any($1) and bytes is not null order by array_position($1, sha256)',
    [request.photos],
  )
  return { request, about: About.parse(row.about), photos }
}

/** Whether an actor is at an office that reads who the last owner was; officers of a site do not. */
export function readsOwners(actor: Actor): boolean {
  return reachOf(actor) !== 'site' && actor.roles.some((role) => role === 'checkOfficer' || role === 'director')
}
