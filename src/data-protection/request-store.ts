import type { Day } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { accessRequestNoun } from './access-request.ts'
import { correctionRequestNoun } from './correction-request.ts'
import type {
  AccessRequestsView,
  AccessRequestView,
  CorrectionRequestsView,
  CorrectionRequestView,
  RequestsQuery,
} from './views.ts'

const openAccess = `status in ('recorded', 'released')`
const openCorrection = `status in ('recorded', 'accepted', 'appealed')`

/** Facts of the requests' actions. */
export const requestLookups: Readonly<Record<string, Lookup>> = {
  'accessRequest.record': {
    facts: async (tx, { personId }) => ({
      open: await exists(tx, `select from access_requests where person_id = $1 and ${openAccess}`, [personId]),
    }),
  },
  'correctionRequest.record': {
    facts: async (tx, { personId }) => ({
      open: await exists(tx, `select from correction_requests where person_id = $1 and ${openCorrection}`, [personId]),
    }),
  },
  'correctionRequest.finish': {
    facts: async (tx, _input, _actor, request) => {
      const { rows } = await tx.query<{ id: Id }>(
        `select id from corrections where person_id = $1 and corrected_at >= $2 order by corrected_at desc limit 1`,
        [request?.personId ?? null, request?.appealDecidedAt ?? request?.decidedAt ?? null],
      )
      return { correctionId: rows[0]?.id ?? null }
    },
  },
}

/** A page of requests of one kind: the number of who asked, the days, and how it stands. */
async function pageOfRequests(
  tx: Tx,
  { table, open }: { table: 'access_requests' | 'correction_requests'; open: string },
  query: RequestsQuery,
  actor: Actor,
) {
  const conditions = new Conditions()
  conditions.within(actor, 'r')
  if (query.status === 'open') conditions.say(`r.${open}`)
  if (query.status === 'closed') conditions.say(`not r.${open}`)
  if (query.search !== '') conditions.add((place) => `p.number ilike ${place}`, anywhere(query.search))
  const from = `from ${table} r join people p on p.id = r.person_id where ${conditions.where}`
  const order = orderBy(query.order, { due: 'r.due_on', recorded: 'r.recorded_at' }, 'r.id')
  const { rows } = await tx.query(
    `select r.id, r.person_id as "personId", r.asked_on as "askedOn", r.due_on as "dueOn", r.status, p.number
     ${from} ${order} ${pageAt(query.page)}`,
    conditions.values,
  )
  return {
    requests: rows,
    ...(await countUpTo(tx, `select ${from}`, conditions.values)),
    page: query.page,
    pageSize,
  }
}

/** A page of who asked to see what is kept of them. */
export function readAccessRequests(tx: Tx, query: RequestsQuery, actor: Actor): Promise<AccessRequestsView> {
  return pageOfRequests(tx, { table: 'access_requests', open: openAccess }, query, actor)
}

/** A page of who asked for a correction. */
export function readCorrectionRequests(tx: Tx, query: RequestsQuery, actor: Actor): Promise<CorrectionRequestsView> {
  return pageOfRequests(tx, { table: 'correction_requests', open: openCorrection }, query, actor)
}

interface How {
  readonly today: Day
  readonly language: string
}

/** One request to see. */
export async function readAccessRequest(
  tx: Tx,
  id: Id,
  { today, language }: How,
): Promise<AccessRequestView | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(accessRequestNoun, 'r')}, p.number from access_requests r join people p on p.id = r.person_id
     where r.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const request = recordOf(accessRequestNoun, row)
  const names = await userNames(tx, [request.recordedBy, request.decidedBy, request.handedOverBy], language)
  return { request, number: row.number, names: Object.fromEntries(names), today }
}

/** One request for a correction. */
export async function readCorrectionRequest(
  tx: Tx,
  id: Id,
  { today, language }: How,
): Promise<CorrectionRequestView | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(correctionRequestNoun, 'r')}, p.number from correction_requests r
       join people p on p.id = r.person_id where r.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const request = recordOf(correctionRequestNoun, row)
  const names = await userNames(tx, [request.recordedBy, request.decidedBy, request.appealDecidedBy], language)
  return { request, number: row.number, names: Object.fromEntries(names), today }
}
