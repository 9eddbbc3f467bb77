import type { Id } from '../kernel/ids.ts'
import { pageSize, rowsAtMost, type Total, totalOf } from '../kernel/paging.ts'
import { type Actor, reachOf } from '../kernel/roles.ts'
import type { Tx } from './database.ts'

/** Conditions of a `where` with their values, put together piece by piece. */
export class Conditions {
  readonly values: unknown[]
  readonly #parts: string[] = []

  /** Two of them can share the values of one statement. */
  constructor(values: unknown[] = []) {
    this.values = values
  }

  /** Takes a value and gives its place, `$3`, for any piece of the statement. */
  value(value: unknown): string {
    this.values.push(value)
    return `$${this.values.length}`
  }

  /** Adds a condition; `sql` gets the place of the value. */
  add(sql: (place: string) => string, value: unknown): void {
    this.#parts.push(sql(this.value(value)))
  }

  /** Adds a condition that needs no value. */
  say(sql: string): void {
    this.#parts.push(sql)
  }

  /**
   * Says once more, as a plain comparison, what the row policy says of an officer of a site or a side: the policy has an
   * `or` in it, which no index answers. The policy remains the wall; this is the way to the index.
   */
  within(actor: Actor, alias: string): void {
    const reach = reachOf(actor)
    if (reach === 'site') this.add((place) => `${alias}.site_id = ${place}`, actor.siteId)
    if (reach === 'side') this.add((place) => `${alias}.side_id = ${place}`, actor.sideId)
  }

  get where(): string {
    return this.#parts.length === 0 ? 'true' : this.#parts.join(' and ')
  }
}

/** Counts the rows of a statement, at most so many: what there is beyond is `more`. */
export async function countUpTo(
  tx: Tx,
  sql: string,
  values: readonly unknown[],
  atMost: number = rowsAtMost,
): Promise<Total> {
  const { rows } = await tx.query<{ n: number }>(
    `select count(*) as n from (select from (${sql}) every_one limit ${atMost + 1}) counted`,
    [...values],
  )
  const n = rows[0]?.n ?? 0
  return { total: Math.min(n, atMost), more: n > atMost }
}

/** A text that somebody typed, as a pattern that finds it anywhere in another: its own signs stand for themselves. */
export function anywhere(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`
}

/** A condition for `Conditions.add`: a name in several languages, such as a place's, has the pattern in one of them. */
export function namedIn(column: string): (place: string) => string {
  return (place) => `exists (select from jsonb_each_text(${column}) n where n.value ilike ${place})`
}

/**
 * `order by` for an order as queries give it (`-registered`): the key's column and then the id, both in one direction,
 * so that no row is on two pages and one index serves both directions.
 */
export function orderBy(order: string, columns: Readonly<Record<string, string>>, id: string): string {
  const down = order.startsWith('-')
  const column = columns[down ? order.slice(1) : order]
  if (column === undefined) throw new Error(`a list has no order ${order}`)
  const direction = down ? 'desc' : 'asc'
  return `order by ${column} ${direction}, ${id} ${direction}`
}

/** `limit` and `offset` of a page. */
export function pageAt(page: number): string {
  return `limit ${pageSize} offset ${(page - 1) * pageSize}`
}

/** The ids of a page, in their order, and how many there are in all. */
export interface PageOfIds extends Total {
  readonly ids: readonly Id[]
}

/**
 * A page of a list that can be searched by people. Without a search an index gives the page in its order, and counting ends
 * early. With one, finding the rows is what takes long, so they are all found once: counted and sorted together.
 */
export async function pageOfIds(
  tx: Tx,
  list: { from: string; values: readonly unknown[]; id: string; order: string },
  { search, page }: { search: string; page: number },
): Promise<PageOfIds> {
  const { from, id, order } = list
  const counted = search === '' ? '' : ', count(*) over () as n'
  const { rows } = await tx.query<{ id: Id; n?: number }>(
    `select ${id} as id${counted} ${from} ${order} ${pageAt(page)}`,
    [...list.values],
  )
  const ids = rows.map((row) => row.id)
  const n = rows[0]?.n
  return { ids, ...(n === undefined ? await countUpTo(tx, `select ${from}`, list.values) : totalOf(n)) }
}
