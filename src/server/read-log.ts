import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import { compartmentOf, ReadKind as Kinds, kindOfRoute, type ReadKind, readKinds } from '../record-reads/record-read.ts'
import type { Database } from './database.ts'
import { derivedKey, open, seal } from './seal.ts'

interface Read {
  readonly at: Date
  readonly reader: Actor
  readonly kind: ReadKind
  /** Null of a list. */
  readonly record: Id | null
}

interface RefusedRead {
  readonly at: Date
  readonly reader: Actor
  readonly kind: ReadKind
  /** What was named, which is not kept. */
  readonly asked: string
  readonly status: 403 | 404
}

interface WaitingRead {
  readonly read: Read
  readonly done: () => void
  readonly failed: (error: unknown) => void
}

/** Reading one record again within so long is one reading: a page asks for its parts one by one. */
const sameReadingMs = 5 * 60_000
const rememberedAtMost = 20_000

const personOf = Kinds.options
  .map((kind) => {
    const { table } = readKinds[kind]
    return table === null ? '' : `when '${kind}' then (select x.person_id from ${table} x where x.id = n.record)`
  })
  .join(' ')

const insert = `insert into record_reads (at, side_id, reader_id, kind, record_id, person_id, compartment, sealed)
  select n.at, coalesce(p.side_id, n.side), n.reader, n.kind, n.record, p.id, n.compartment, n.sealed
  from (select n.*, case n.kind when 'person' then n.record ${personOf} end as person
    from unnest($1::timestamptz[], $2::uuid[], $3::uuid[], $4::text[], $5::uuid[], $6::text[], $7::bytea[])
      as n(at, side, reader, kind, record, compartment, sealed)) n
  left join people p on p.id = n.person`

/** Notes who reads whose record. Those that come while others are written are written together, in one statement. */
export class ReadLog {
  readonly #database: Database
  readonly #key: Buffer
  readonly #noted = new Map<string, number>()
  #waiting: WaitingRead[] = []
  #running = false

  constructor(database: Database, master: Uint8Array) {
    this.#database = database
    this.#key = derivedKey(master, 'reads in compartments')
  }

  /** Notes a reading; done once it is in the database, so that nothing is shown whose reading could not be noted. */
  async note(read: Read): Promise<void> {
    const key = `${read.reader.id} ${read.kind} ${read.record}`
    const before = this.#noted.get(key)
    if (before !== undefined && read.at.getTime() - before < sameReadingMs) return
    await new Promise<void>((done, failed) => {
      this.#waiting.push({ read, done, failed })
      if (!this.#running) void this.#drain()
    })
    if (this.#noted.size >= rememberedAtMost) this.#noted.clear()
    this.#noted.set(key, read.at.getTime())
  }

  /** Notes that a record was asked for and not shown; asking for the same again within the minutes of one reading is one. */
  async noteRefused({ at, reader, kind, asked, status }: RefusedRead): Promise<void> {
    const key = `${reader.id} ${kind} ${asked} ${status}`
    const before = this.#noted.get(key)
    if (before !== undefined && at.getTime() - before < sameReadingMs) return
    await this.#database.writer.query(
      'insert into refused_reads (at, side_id, reader_id, kind, status) values ($1, $2, $3, $4, $5)',
      [at, reader.sideId, reader.id, kind, status],
    )
    if (this.#noted.size >= rememberedAtMost) this.#noted.clear()
    this.#noted.set(key, at.getTime())
  }

  /** Which record of a compartment a reading was of, for those who work in it. */
  recordOf(sealed: Uint8Array, kind: string): Id | undefined {
    return Id.safeParse(open(this.#key, sealed, kind)?.toString()).data
  }

  async #drain(): Promise<void> {
    this.#running = true
    while (this.#waiting.length > 0) {
      const batch = this.#waiting
      this.#waiting = []
      try {
        await this.#write(batch.map(({ read }) => read))
        for (const { done } of batch) done()
      } catch (error) {
        for (const { failed } of batch) failed(error)
      }
    }
    this.#running = false
  }

  async #write(reads: readonly Read[]): Promise<void> {
    const inside = reads.map(({ kind }) => compartmentOf(kind))
    await this.#database.writer.query(insert, [
      reads.map(({ at }) => at.toISOString()),
      reads.map(({ reader }) => reader.sideId),
      reads.map(({ reader }) => reader.id),
      reads.map(({ kind }) => kind),
      reads.map(({ record }, i) => (inside[i] ? null : record)),
      inside.map((compartment) => compartment ?? null),
      reads.map(({ record, kind }, i) =>
        inside[i] && record !== null ? seal(this.#key, Buffer.from(record), kind) : null,
      ),
    ])
  }
}

const Named = z.looseObject({ id: Id })
const Asked = z.looseObject({ id: z.string().optional() })

/** Notes an answer that shows somebody's record, or refuses it, before it leaves. `reader` is who was found to ask. */
export async function noteRead(
  log: ReadLog,
  {
    request,
    reply,
    reader,
    now,
  }: { request: FastifyRequest; reply: FastifyReply; reader: Actor | undefined; now: Date },
): Promise<void> {
  const { statusCode: status } = reply
  if (request.method !== 'GET' || !reader || (status !== 200 && status !== 403 && status !== 404)) return
  const shown = kindOfRoute(request.routeOptions.url ?? '')
  if (!shown) return
  if (status !== 200) {
    const { id: asked = '' } = Asked.parse(request.params)
    return log.noteRefused({ at: now, reader, kind: shown.kind, asked, status })
  }
  const record = shown.list ? null : Named.parse(request.params).id
  await log.note({ at: now, reader, kind: shown.kind, record })
}
