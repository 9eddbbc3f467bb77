import fc from 'fast-check'
import { newId } from '../../src/kernel/ids.ts'
import { makeRandom } from '../../src/linkage/random.ts'
import type { Operation } from './description.ts'
import { hostileHeaders, hostileValues, rawBodies, uploads } from './hostile.ts'
import { type Known, plausible } from './plausible.ts'

/** Who sends: their side tells what they may read; null where nobody is signed in. */
export interface Sender {
  readonly label: string
  readonly side: 'north' | 'south' | 'commission' | null
  readonly cookie: string | null
}

/** What a request is made of, as numbers: small, quick to draw, and shrunk to the change that matters. */
export interface Drawn {
  readonly operation: number
  readonly sender: number
  readonly seed: number
  /** Where something is changed, and to what. */
  readonly changes: readonly { readonly where: number; readonly what: number }[]
  readonly header: number | null
  /** One in some is no JSON at all. */
  readonly raw: number | null
  readonly again: 'no' | 'same' | 'other'
}

const number = fc.nat({ max: 0x7fffffff })
const fixed = fc.noShrink(number)

/** A number once in so many, and nothing otherwise. */
const seldom = (once: number) =>
  fc.oneof({ weight: once - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: number })

export const drawn: fc.Arbitrary<Drawn> = fc.record({
  operation: fixed,
  sender: fixed,
  seed: fixed,
  changes: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 3, arbitrary: fc.array(fc.record({ where: number, what: number }), { minLength: 1, maxLength: 4 }) },
  ),
  header: seldom(8),
  raw: seldom(20),
  again: fc.oneof(
    { weight: 20, arbitrary: fc.constant('no' as const) },
    { weight: 2, arbitrary: fc.constant('same' as const) },
    { weight: 1, arbitrary: fc.constant('other' as const) },
  ),
})

/** The world that requests are made for. */
export interface Ground {
  readonly operations: readonly Operation[]
  readonly known: Known
  /** Who may come near an operation's work: those of the right role among them. */
  sendersFor(operation: Operation): readonly Sender[]
  /** Ids for the parameter that ends a path such as `/api/people/{id}`, or for the subject of an action. */
  idsFor(place: string): readonly string[]
}

/** A request as it is sent. */
export interface Wire {
  readonly operation: Operation
  readonly sender: Sender
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly payload: string | Buffer | undefined
  readonly again: Drawn['again']
}

interface Parts {
  path: Record<string, unknown>
  query: Record<string, unknown>
  body: unknown
}

/** The request that was drawn, in this world. */
export function wireOf(ground: Ground, given: Drawn): Wire {
  const operation = ground.operations[given.operation % ground.operations.length]
  if (!operation) throw new Error('there is no operation')
  const senders = ground.sendersFor(operation)
  const sender = senders[given.sender % senders.length]
  if (!sender) throw new Error('there is no sender')
  const parts = partsOf(ground, operation, makeRandom(given.seed))
  for (const change of given.changes) changeOne(parts, change)
  const headers = {
    'accept-language': 'en',
    ...(given.header === null ? {} : hostileHeaders[given.header % hostileHeaders.length]),
    ...(sender.cookie === null ? {} : { cookie: sender.cookie }),
  }
  const sent = payloadOf(operation, parts, given)
  return {
    ...{ operation, sender, url: urlOf(operation.path, parts), again: given.again },
    headers: { ...headers, ...sent.headers },
    payload: sent.payload,
  }
}

/** The same request with another act in it, under the id of the first. */
export function otherUnderTheSameId({ payload }: Wire): string | undefined {
  if (typeof payload !== 'string') return undefined
  const changed = payload.replace(/"at":"(\d{4})/, (_whole, year) => `"at":"${Number(year) - 1}`)
  return changed === payload ? undefined : changed
}

function partsOf(ground: Ground, { path, parameters, body }: Operation, random: () => number): Parts {
  const parts: Parts = { path: {}, query: {}, body: undefined }
  for (const { in: where, name, schema } of parameters) {
    if (where === 'query' && random() < 0.7) parts.query[name] = plausible(schema, name, random, ground.known)
  }
  for (const [hole, name = ''] of path.matchAll(/\{([\w*]+)\}/g)) {
    const ids = ground.idsFor(path.slice(0, path.indexOf(hole) + hole.length))
    parts.path[name] = ids[Math.floor(random() * ids.length)] ?? newId()
  }
  if (!body) return parts
  parts.body = plausible(body, 'body', random, ground.known)
  const action = /^\/api\/actions\/(.+)$/.exec(path)?.[1]
  if (action === undefined || typeof parts.body !== 'object' || parts.body === null) return parts
  const envelope: Record<string, unknown> = { ...parts.body, id: newId(), at: new Date().toISOString() }
  const subjects = ground.idsFor(action)
  if (typeof envelope.input === 'object' && envelope.input !== null)
    envelope.input = {
      ...envelope.input,
      id: (random() < 0.6 ? subjects[Math.floor(random() * subjects.length)] : undefined) ?? newId(),
    }
  parts.body = envelope
  return parts
}

interface Place {
  readonly holder: Record<string, unknown> | unknown[]
  readonly key: string | number
}

/** Changes one value somewhere in the request: to a hostile one, to none, to one more, to one in a list. */
function changeOne(parts: Parts, { where, what }: { where: number; what: number }): void {
  const places: Place[] = []
  const visit = (holder: unknown, depth: number) => {
    if (typeof holder !== 'object' || holder === null || depth > 8 || places.length > 400) return
    if (Array.isArray(holder)) {
      for (const [n, value] of holder.entries()) {
        places.push({ holder, key: n })
        visit(value, depth + 1)
      }
      return
    }
    const record: Record<string, unknown> = Object.assign(holder)
    for (const key of Object.keys(record)) {
      places.push({ holder: record, key })
      visit(record[key], depth + 1)
    }
  }
  visit(parts.path, 0)
  visit(parts.query, 0)
  visit(parts.body, 0)
  const place = places[where % Math.max(1, places.length)]
  const kind = what % (hostileValues.length + 12)
  // A copy: another change may go into it.
  const value = structuredClone(hostileValues[kind])
  if (!place) {
    parts.query.more = value
    return
  }
  const { holder, key } = place
  const set = (one: unknown) => {
    if (Array.isArray(holder)) holder[Number(key)] = one
    else holder[key] = one
  }
  const before = Array.isArray(holder) ? holder[Number(key)] : holder[key]
  if (kind < hostileValues.length) set(value)
  else if (kind < hostileValues.length + 5 && !Array.isArray(holder)) delete holder[key]
  else if (kind < hostileValues.length + 7) set([before, before])
  else if (kind < hostileValues.length + 9) set(JSON.stringify(before) ?? 'undefined')
  else if (!Array.isArray(holder)) holder[`${key}X`] = before
}

function urlOf(path: string, { path: holes, query }: Parts): string {
  const filled = path.replace(/\{([\w*]+)\}/g, (_hole, name: string) => inUrl(holes[name]))
  const asked = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value.slice(0, 50) : [value]).map((one) => `${inUrl(name)}=${inUrl(one)}`),
  )
  return asked.length > 0 ? `${filled}?${asked.join('&')}` : filled
}

/** Percent-encoded, whatever it is; what is percent-encoded already stays as it is, so that %00 and %2f arrive. */
function inUrl(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  if (/^[\w.]*%[\w.%]*$/.test(text)) return text
  // Half of a pair of surrogates, which has no bytes, becomes the sign for that.
  return encodeURIComponent(Buffer.from(text.slice(0, 12_000)).toString())
}

function payloadOf(operation: Operation, parts: Parts, { raw, seed }: Drawn) {
  if (operation.method === 'GET') return { headers: {}, payload: undefined }
  if (operation.method === 'PUT' && !operation.body && raw === null) {
    const file = uploads()[seed % uploads().length]
    return { headers: { 'content-type': file?.type ?? '' }, payload: file?.body }
  }
  if (raw !== null) {
    const one = rawBodies[raw % rawBodies.length]
    const encoding: Record<string, string> = one?.encoding === undefined ? {} : { 'content-encoding': one.encoding }
    return { headers: { 'content-type': one?.type ?? '', ...encoding }, payload: one?.body }
  }
  if (!operation.body) return { headers: {}, payload: undefined }
  return { headers: { 'content-type': 'application/json' }, payload: JSON.stringify(parts.body) ?? 'null' }
}
