import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { Entry } from '../journal/entry.ts'
import { encodeVerifierKey } from '../journal/note.ts'
import { encodeEntryBundle, parseTilePath, tileWidthAt } from '../journal/tiles.ts'
import { leafHash } from '../journal/tree.ts'
import { JournalPage, KeysView } from '../journal/views.ts'
import { Proof } from '../kernel/answer.ts'
import { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import { inTransaction, type Tx } from './database.ts'
import { languageOf } from './http/language.ts'
import { type Http, readerOf, sendProblem } from './http/server.ts'
import { leavesOf } from './journal-leaves.ts'
import { Conditions } from './lists.ts'
import type { Sulh } from './sulh.ts'

/** The journal for officers, and its hashes for everybody (C2SP tlog-tiles under /log). */
export function journalRoutes(http: Http, sulh: Sulh): void {
  http.get('/api/journal/keys', { schema: { response: { 200: KeysView } } }, async () => ({
    origin: sulh.journal.origin,
    keys: [encodeVerifierKey(sulh.journal.publicKey)],
  }))

  http.get(
    '/api/journal',
    {
      schema: {
        querystring: z.object({ before: z.coerce.number().int().min(0).optional() }),
        response: { 200: JournalPage },
      },
    },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, ['auditor', 'administrator', 'director'])
      if (!actor) return reply
      return sulh.database.read(actor, (tx) =>
        readJournal(tx, request.query.before ?? null, actor, languageOf(request)),
      )
    },
  )

  http.get(
    '/api/journal/entries/:id/proof',
    { schema: { params: z.object({ id: Id }), response: { 200: Proof } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply)
      if (!actor) return reply
      const proof = await sulh.database.read(actor, async (tx) => {
        const { rows } = await tx.query<{ leaf_index: number; body: string }>(
          'select leaf_index, body::text from journal where id = $1',
          [request.params.id],
        )
        const [row] = rows
        if (!row) return undefined
        const leaf = { index: row.leaf_index, hash: leafHash(Buffer.from(row.body)) }
        const [found] = await sulh.journal.prove(tx, [leaf], await sulh.journal.head(tx))
        return found
      })
      return proof ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get('/log/checkpoint', async (_request, reply) => {
    const head = await inTransaction(sulh.database.writer, (tx) => sulh.journal.head(tx), 'begin read only')
    return reply
      .header('content-type', 'text/plain; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(head.checkpoint)
  })

  http.get('/log/tile/*', async (request, reply) => {
    const { '*': rest } = z.object({ '*': z.string() }).parse(request.params)
    const address = parseTilePath(`tile/${rest}`)
    if (!address) return sendProblem(sulh, request, reply, 404, 'notFound')
    // Entry bundles name sites and officers' ids, so they are served to those who audit, and hashes to everybody.
    if (address.level === 'entries') {
      const actor = await readerOf(sulh, request, reply, ['auditor'])
      if (!actor) return reply
      if (!actor.joint) return sendProblem(sulh, request, reply, 403, 'notAllowed')
    }
    const bytes = await inTransaction(sulh.database.writer, (tx) => readTile(sulh, tx, address), 'begin read only')
    return bytes ? sendTile(reply, bytes, address.width) : sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get(
    '/api/journal/consistency',
    {
      schema: {
        querystring: z.object({ first: z.coerce.number().int().min(1), second: z.coerce.number().int().min(1) }),
        response: { 200: z.object({ path: z.array(z.string()) }) },
      },
    },
    async (request, reply) => {
      const { first, second } = request.query
      const path = await inTransaction(
        sulh.database.writer,
        async (tx) => {
          const head = await sulh.journal.head(tx)
          if (first > second || second > head.size) return undefined
          return sulh.journal.proveConsistency(tx, { first, second })
        },
        'begin read only',
      )
      return path ? { path } : sendProblem(sulh, request, reply, 400, 'journal.noSuchSize')
    },
  )
}

function sendTile(reply: FastifyReply, bytes: Uint8Array, width: number): FastifyReply {
  const caching = width === 256 ? 'public, max-age=31536000, immutable' : 'no-store'
  return reply
    .header('content-type', 'application/octet-stream')
    .header('cache-control', caching)
    .send(Buffer.from(bytes))
}

async function readTile(
  sulh: Sulh,
  tx: Tx,
  address: { level: number | 'entries'; tile: number; width: number },
): Promise<Uint8Array | undefined> {
  const { size } = await sulh.journal.head(tx)
  const level = address.level === 'entries' ? 0 : address.level
  if (address.width > tileWidthAt(level, address.tile, size)) return undefined
  if (address.level === 'entries') return readEntryBundle(sulh, tx, address.tile * 256, address.width)
  const { rows } = await tx.query<{ hashes: Buffer }>(
    'select hashes from journal_tiles where level = $1 and tile = $2',
    [level, address.tile],
  )
  return rows[0]?.hashes.subarray(0, address.width * 32)
}

async function readEntryBundle(sulh: Sulh, tx: Tx, from: number, width: number): Promise<Uint8Array | undefined> {
  const leaves = await leavesOf(tx, sulh.sealer, from, from + width)
  // An erased paper has no bytes any more: an empty entry stands in its place, and its hash in the tile.
  const entries = leaves.map((leaf) => leaf.bytes ?? new Uint8Array())
  return leaves.length === width ? encodeEntryBundle(entries) : undefined
}

async function readJournal(tx: Tx, before: number | null, actor: Actor, language: string): Promise<JournalPage> {
  const { rows: heads } = await tx.query<{ size: number }>('select size from journal_head')
  const conditions = new Conditions()
  if (before !== null) conditions.add((place) => `leaf_index < ${place}`, before)
  // The row policy says the same with an `or`, which no index answers: a side whose entries are rare would wait for long.
  if (!actor.joint) conditions.add((place) => `side_id = ${place}`, actor.sideId)
  const { rows } = await tx.query<{ leaf_index: number; body: string }>(
    `select leaf_index, body::text from journal where ${conditions.where} order by leaf_index desc limit ${pageSize}`,
    conditions.values,
  )
  const entries = rows.map((row) => ({ leafIndex: row.leaf_index, entry: Entry.parse(JSON.parse(row.body)) }))
  const names = await userNames(
    tx,
    entries.map(({ entry }) => entry.actor.id),
    language,
  )
  return {
    size: heads[0]?.size ?? 0,
    entries: entries.map(({ leafIndex, entry }) => ({
      leafIndex,
      id: entry.id,
      action: entry.action,
      subject: entry.subject,
      actorName: names.get(entry.actor.id) ?? '',
      at: entry.at,
      received: entry.received,
      outcome: entry.outcome,
      flags: entry.flags.map((flag) => flag.code),
    })),
  }
}
