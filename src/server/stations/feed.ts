import type { Id } from '../../kernel/ids.ts'
import type { Noun } from '../../kernel/record.ts'
import type { Actor } from '../../kernel/roles.ts'
import { stationKeyNoun } from '../../station-register/station.ts'
import { stationScopeNoun } from '../../station-register/station-scope.ts'
import { type Database, inTransaction, type Tx } from '../database.ts'
import type { Followed } from '../followers.ts'
import { loadRecords, recordKey } from '../records.ts'
import { nobody, readableNouns, type Scope, scopeOf } from './feed-scopes.ts'

/** For whom a feed is read: an officer of the site who holds no role, on the login role of its side. */
export interface FeedReader {
  readonly station: Id
  readonly sideId: Id
  readonly side: string
  readonly siteId: Id
}

/** A change of the feed: the record as the reader may have it now, null where it has to go. */
export interface FeedChange {
  readonly n: number
  readonly noun: string
  readonly id: Id
  readonly record: Readonly<Record<string, unknown>> | null
}

export interface FeedPage {
  readonly changes: readonly FeedChange[]
  readonly upTo: number
  readonly more: boolean
}

interface Changed {
  readonly noun: string
  readonly id: Id
  readonly scope: Scope
}

/**
 * The changes of a tier's records that its stations copy, by sites. It is written in perform()'s transaction, under the lock of
 * the journal's head: so a number that was told has all smaller ones before it. A site has a feed from its first station on.
 */
export class Feed {
  readonly #database: Database
  readonly #nouns: readonly Noun[]
  #readable: ReadonlySet<string> | undefined

  constructor(database: Database, nouns: readonly Noun[]) {
    this.#database = database
    this.#nouns = nouns
  }

  /** Appends what acts left: a follower of perform(). */
  async follow(tx: Tx, acts: readonly Followed[]): Promise<void> {
    const { rows } = await tx.query({ name: 'sites with feeds', text: 'select from feed_scopes limit 1' })
    if (rows.length === 0) return
    const readable = await this.#readableNames(tx)
    const changed = acts.flatMap(({ left }) => {
      const ofSites = left.flatMap(({ noun, record }) => (record ? (scopeOf(noun, record)?.sites ?? []) : []))
      return left
        .filter(({ noun }) => readable.has(noun.name))
        .map(({ noun, id, record }): Changed => {
          const own = record ? scopeOf(noun, record) : { sites: [], sideId: nobody }
          return { noun: noun.name, id, scope: own ?? { sites: ofSites, sideId: nobody } }
        })
    })
    await this.append(tx, [...changed, ...(await keysThatMoved(tx, acts))])
  }

  /** Appends changes that came otherwise than by an act: what a hub copied. The caller holds the lock of the journal's head. */
  async append(tx: Tx, changed: readonly Changed[]): Promise<void> {
    const rows = changed.flatMap(({ noun, id, scope: { sites, sideId } }) => {
      const places: (Id | null)[] = sites.length > 0 ? [...sites] : [null]
      return places.map((site) => ({ noun, id, site, side: site === null ? sideId : null }))
    })
    if (rows.length === 0) return
    await tx.query({
      name: 'append to feeds',
      text: appendSql,
      values: [
        rows.map(({ noun }) => noun),
        rows.map(({ id }) => id),
        rows.map(({ site }) => site),
        rows.map(({ side }) => side),
      ],
    })
  }

  /** A page of a site's feed after a number, at most `limit` changes. A site that has no feed yet gets one, filled with what it may read. */
  async page(reader: FeedReader, after: number, limit: number): Promise<FeedPage> {
    const { last, places } =
      (await this.#places(reader.siteId, after, limit)) ??
      (await this.#begin(reader).then(() => this.#places(reader.siteId, after, limit))) ??
      noFeed()
    const nouns = new Map(this.#nouns.map((noun) => [noun.name, noun]))
    const refs = places.flatMap(({ noun: name, id }) => {
      const noun = nouns.get(name)
      return noun ? [{ noun, id }] : []
    })
    const found = await this.#database.read(actorOf(reader), (tx) => loadRecords(tx, refs))
    const changes = places.map(({ n, noun: name, id }): FeedChange => {
      const noun = nouns.get(name)
      return { n, noun: name, id, record: (noun && found.get(recordKey(noun, id))) ?? null }
    })
    const upTo = places.length < limit ? last : (places.at(-1)?.n ?? after)
    return { changes: after === 0 ? changes.filter(({ record }) => record !== null) : changes, upTo, more: upTo < last }
  }

  async #places(siteId: Id, after: number, limit: number) {
    return inTransaction(
      this.#database.writer,
      async (tx) => {
        const { rows: scopes } = await tx.query<{ last: number }>('select last from feed_scopes where site_id = $1', [
          siteId,
        ])
        const [scope] = scopes
        if (!scope) return undefined
        const { rows } = await tx.query<{ n: number; noun: string; id: Id }>(
          `select n, noun, record_id as id from feed_changes where site_id = $1 and n > $2 order by n limit $3`,
          [siteId, after, limit],
        )
        return { last: scope.last, places: rows }
      },
      'begin isolation level repeatable read read only',
    )
  }

  /** Begins the feed of a site with everything that its officers may read, while nothing else is decided. */
  async #begin(reader: FeedReader): Promise<void> {
    await inTransaction(this.#database.writer, async (tx) => {
      await tx.query('select from journal_head for update')
      const { rowCount } = await tx.query(
        'insert into feed_scopes (site_id, side_id, last) values ($1, $2, 0) on conflict do nothing',
        [reader.siteId, reader.sideId],
      )
      if (rowCount === 0) return
      const scope = { sites: [reader.siteId], sideId: null }
      for (const noun of await readableNouns(tx, this.#nouns)) {
        const ids = await this.#database.read(actorOf(reader), async (read) => {
          const ours = noun.name === 'user' ? `where site_id is null or site_id = '${reader.siteId}'` : ''
          const { rows } = await read.query<{ id: Id }>(`select id from ${noun.table} ${ours} order by id`)
          return rows.map(({ id }) => id)
        })
        for (let from = 0; from < ids.length; from += filledAtOnce) {
          const some = ids.slice(from, from + filledAtOnce)
          await this.append(
            tx,
            some.map((id) => ({ noun: noun.name, id, scope })),
          )
        }
      }
    })
  }

  async #readableNames(tx: Tx): Promise<ReadonlySet<string>> {
    this.#readable ??= new Set((await readableNouns(tx, this.#nouns)).map(({ name }) => name))
    return this.#readable
  }
}

/** The keys of tablets that went to another site: its server has to know what they sign, and no act wrote them now. */
async function keysThatMoved(tx: Tx, acts: readonly Followed[]): Promise<Changed[]> {
  const moved = acts.flatMap(({ left }) =>
    left.flatMap(({ noun, record }) =>
      noun === stationScopeNoun && record ? [stationScopeNoun.schema.parse(record)] : [],
    ),
  )
  if (moved.length === 0) return []
  const { rows } = await tx.query<{ id: Id; station_id: Id }>(
    'select id, station_id from station_keys where station_id = any($1)',
    [moved.map(({ stationId }) => stationId)],
  )
  return rows.map(({ id, station_id: station }) => ({
    ...{ noun: stationKeyNoun.name, id },
    scope: { sites: moved.flatMap((one) => (one.stationId === station ? [one.siteId] : [])), sideId: null },
  }))
}

const filledAtOnce = 5000

function noFeed(): never {
  throw new Error('a feed that was begun is there')
}

function actorOf({ station, sideId, side, siteId }: FeedReader): Actor {
  return { id: station, name: '', sideId, side, joint: false, siteId, roles: [] }
}

/** Every site that a change concerns, and every one that has the record: where it may stay no longer, the copy has to go. */
const appendSql = `
  with given as (
    select * from unnest($1::text[], $2::uuid[], $3::uuid[], $4::uuid[]) with ordinality as g(noun, id, site, side, place)
  ), reached as (
    select s.site_id, g.noun, g.id, g.place from given g join feed_scopes s on s.site_id = g.site
      or (g.site is null and (g.side is null or g.side = s.side_id))
    union all
    select f.site_id, g.noun, g.id, g.place from given g join feed_changes f on f.noun = g.noun and f.record_id = g.id
  ), once as (
    select site_id, noun, id, max(place) as place from reached group by site_id, noun, id
  ), numbered as (
    select o.site_id, o.noun, o.id, s.last + row_number() over (partition by o.site_id order by o.place, o.noun, o.id) as n
    from once o join feed_scopes s on s.site_id = o.site_id
  ), counted as (
    update feed_scopes s set last = m.n from (select site_id, max(n) as n from numbered group by site_id) m
    where m.site_id = s.site_id
  )
  insert into feed_changes (site_id, n, noun, record_id) select site_id, n, noun, id from numbered
  on conflict (site_id, noun, record_id) do update set n = excluded.n`
