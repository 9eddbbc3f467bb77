import { createHash } from 'node:crypto'
import { base64, utf8 } from '../journal/bytes.ts'
import type { Id } from '../kernel/ids.ts'
import type { Tx } from '../server/database.ts'
import { inTransaction } from '../server/database.ts'
import type { Http } from '../server/http/server.ts'
import { keepBody, stationBehind } from '../server/stations/station-auth.ts'
import type { Sulh } from '../server/sulh.ts'
import { stationPaths } from '../stations/exchange.ts'
import { fold } from '../stations/fold.ts'
import { ListedAnswer, ListedQuery, listedPerPage, type StationListed } from '../stations/list-pages.ts'
import { ListedEntry } from './formats/listed-entry.ts'
import { kindOfName } from './list-index.ts'

/**
 * Formats in which lists are published for everybody to read; an invented list names nobody. A list that came as a plain file may be
 * an office's own, which no tablet gets: what is stolen with it would tell whom the office looks for.
 */
const published = ['unXml', 'ofacCsv', 'euXml', 'ukCsv'] as const

/** What stations in force read of the published lists: whom a tablet warns of without a network. */
export function stationListRoutes(http: Http, sulh: Sulh): void {
  http.get(
    stationPaths.lists,
    { preParsing: keepBody, schema: { querystring: ListedQuery, response: { 200: ListedAnswer } } },
    async (request, reply) => {
      if (!(await stationBehind(sulh, request, reply))) return reply
      const { signature, after } = request.query
      const answer = (tx: Tx) => listedPage(tx, signature, after)
      return inTransaction(sulh.database.writer, answer, 'begin isolation level repeatable read read only')
    },
  )
}

async function listedPage(tx: Tx, known: string, asked: ListedQuery['after']): Promise<ListedAnswer> {
  const { rows: lists } = await tx.query<{
    id: Id
    title: string
    version: string
    invented: boolean
    content_hash: string
  }>('select id, title, version, invented, content_hash from lists where format = any($1) or invented order by id', [
    published,
  ])
  const hashes = lists.map(({ id, content_hash: content }) => `${id} ${content}`).join('\n')
  const signature = createHash('sha256').update(`form 1\n${hashes}`).digest('hex')
  const said = { signature, lists: lists.map(({ title, version, invented }) => ({ title, version, invented })) }
  if (known === signature && asked === '') return { ...said, after: '', entries: null, next: null }
  const after = known === signature ? asked : ''
  const { rows } = await tx.query<{ id: Id; list_id: Id; body: unknown }>(
    `select id, list_id, body from listed_entries
     where in_force and list_id = any($1) and ($2 = '' or id > nullif($2, '')::uuid) order by id limit $3`,
    [lists.map(({ id }) => id), after, listedPerPage],
  )
  const at = new Map(lists.map(({ id }, n) => [id, n]))
  const entries = rows.flatMap(({ list_id: list, body }) => stationListed(ListedEntry.parse(body), at.get(list) ?? 0))
  const folded = base64(new Uint8Array(await fold(utf8(JSON.stringify(entries)), 'deflate-raw')))
  return { ...said, after, entries: folded, next: rows.length < listedPerPage ? null : (rows.at(-1)?.id ?? null) }
}

/** An entry as a tablet compares it; nothing where it is no person: whom a tablet registers is one. */
export function stationListed(entry: ListedEntry, list: number): StationListed[] {
  const kind = kindOfName(entry.kind)
  if (kind === 'organisation' || entry.kind === 'vessel' || entry.kind === 'aircraft') return []
  const { names, births, nationalities, sex, identifiers } = entry
  const texts = [...new Set(names.map(({ text }) => text))]
  return [{ list, kind: kind === 'person' ? 'person' : 'other', names: texts, births, nationalities, sex, identifiers }]
}
