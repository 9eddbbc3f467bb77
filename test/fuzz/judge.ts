import { z } from 'zod'
import type { HttpWorld } from '../http.ts'
import { foundIn, markers } from '../matrix-world.ts'
import { otherUnderTheSameId, type Wire } from './requests.ts'

/** What an answer showed that it must not. */
export interface Fault {
  readonly kind: 'fails' | 'tells' | 'leaks' | 'unbounded' | 'slow' | 'open' | 'twice'
  readonly operation: string
  readonly says: string
}

/** An answer and how long it took. */
interface Answered {
  readonly status: number
  readonly body: string
  readonly bytes: number
  readonly headers: string
  readonly retryAfter: boolean
  readonly ms: number
}

/** The most that one answer may be, and the most rows of one list in it. The description itself is larger, and the same for everybody. */
export const bounds = { bytes: 2_000_000, rows: 2_000, ms: 2_000 }

/** What the inside of the program looks like in an answer: frames of a stack, and the words of PostgreSQL. */
const inside =
  /\bat [\w.<>[\] ]*\(?[\w:/.-]+\.(ts|js|mjs):\d+|node_modules|\b(syntax error at or near|violates [\w-]+ constraint|duplicate key value|invalid input syntax|out of range for type|does not exist at character|invalid byte sequence|current transaction is aborted|permission denied for|row-level security)\b|ZodError|ECONNREFUSED|"stack":/

/** What is for everybody, with and without a session. */
const open =
  /^\/(api\/(public|session|basemap|card-trust|wording|openapi\.json|journal\/(keys|consistency))|public|log)(\/|$|\?)/

/** Sends a request, as often as it says, and says what was wrong with the answers. `alone`: nothing else is asked meanwhile. */
export async function judged(
  http: HttpWorld['http'],
  wire: Wire,
  alone: boolean,
): Promise<{ faults: Fault[]; statuses: number[] }> {
  const first = await ask(http, wire)
  const faults = faultsOf(wire, first, alone)
  if (wire.again === 'no' || !wire.operation.path.startsWith('/api/actions/'))
    return { faults, statuses: [first.status] }
  const payload = wire.again === 'same' ? wire.payload : otherUnderTheSameId(wire)
  if (payload === undefined) return { faults, statuses: [first.status] }
  const second = await ask(http, { ...wire, payload })
  faults.push(...faultsOf(wire, second, alone), ...repeated(wire, first, second))
  return { faults, statuses: [first.status, second.status] }
}

async function ask(http: HttpWorld['http'], { operation, url, headers, payload }: Wire): Promise<Answered> {
  const from = performance.now()
  const response = await http.inject({
    ...{ method: operation.method, url, headers },
    ...(payload === undefined ? {} : { payload }),
  })
  const ms = performance.now() - from
  const isText = /json|text|csv|xml|javascript|pdf/.test(String(response.headers['content-type']))
  return {
    status: response.statusCode,
    body: isText ? response.body : '',
    bytes: response.rawPayload.length,
    headers: JSON.stringify(response.headers),
    retryAfter: response.headers['retry-after'] !== undefined,
    ms,
  }
}

function faultsOf({ operation, sender, url }: Wire, answered: Answered, alone: boolean): Fault[] {
  const { status, body, bytes, headers, retryAfter, ms } = answered
  const found: Fault[] = []
  const add = (kind: Fault['kind'], says: string) =>
    found.push({ kind, operation: `${operation.method} ${operation.path}`, says: `${sender.label}: ${says}` })
  if (status >= 500 && !(status === 503 && retryAfter)) add('fails', `${status} ${body.slice(0, 200)}`)
  const told = inside.exec(body) ?? inside.exec(headers)
  if (told) add('tells', told[0])
  // What two people published during the run is everybody's; that a proposal is nobody's, test/matrix.test.ts asks.
  const isPublished = operation.path.startsWith('/api/public/releases/')
  for (const marker of isPublished ? [] : foundIn(`${body}${headers}`)) {
    const place = markers[marker]
    const may = place && (place.told || sender.side === 'commission' || sender.side === place.side)
    if (!may || (sender.side === null && !place?.told)) {
      add('leaks', marker)
      break
    }
  }
  if (operation.path !== '/api/openapi.json') {
    const rows = bytes <= bounds.bytes && body.length > 20_000 && /^[[{]/.test(body) ? longest(JSON.parse(body)) : 0
    if (bytes > bounds.bytes) add('unbounded', `${bytes} bytes`)
    else if (rows > bounds.rows) add('unbounded', `${rows} rows`)
  }
  if (sender.side === null && status < 300 && !open.test(url)) add('open', `${status} without a session`)
  if (ms > bounds.ms && alone) add('slow', `${Math.round(ms)} ms`)
  return found
}

/** The length of the longest list in a value. */
function longest(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = Array.isArray(value) ? value.length : 0
  return Math.max(own, ...Object.values(value).map(longest))
}

const Outcome = z.object({
  outcome: z.enum(['accepted', 'flagged']),
  id: z.string(),
  subject: z.string(),
  documents: z.array(z.string()),
})

/** The same request again gets its first answer; another under its id gets none of its own. */
function repeated({ operation, sender, again }: Wire, first: Answered, second: Answered): Fault[] {
  if (first.status !== 200 || [first, second].some(({ status }) => status === 503)) return []
  const before = Outcome.safeParse(JSON.parse(first.body))
  const after = second.status === 200 ? Outcome.safeParse(JSON.parse(second.body)) : undefined
  // A session may have been ended, or a role taken, by the act itself.
  const ended = second.status === 401 || second.status === 403
  const right =
    again === 'same' ? ended || JSON.stringify(before.data) === JSON.stringify(after?.data) : second.status !== 200
  if (right) return []
  const says = `${again} again: ${first.status} then ${second.status}`
  return [{ kind: 'twice', operation: `${operation.method} ${operation.path}`, says: `${sender.label}: ${says}` }]
}

/** Whether an answer that took too long beside others also does alone, three times: a busy machine makes anything slow now and then. */
export async function isSlow(http: HttpWorld['http'], wire: Wire): Promise<Fault[]> {
  for (let attempt = 1; ; attempt++) {
    const { faults } = await judged(http, { ...wire, again: 'no' }, true)
    const slow = faults.filter(({ kind }) => kind === 'slow')
    if (slow.length === 0 || attempt === 3) return slow
  }
}
