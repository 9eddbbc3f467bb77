import type { Tx } from './database.ts'

/** How many rows a page of a list has. */
export const pageSize = 50
/** Up to how many rows are counted; one more says "more than this". */
export const countedAtMost = 10_000

/** What a list is filtered by: conditions and their parameters, numbered as they come. */
export class Filters {
  readonly values: unknown[] = []
  readonly #conditions: string[] = []

  /** Adds a condition; `{}` in it stands for the parameter. */
  add(condition: string, value?: unknown): void {
    if (value === undefined) {
      this.#conditions.push(condition)
      return
    }
    this.values.push(value)
    this.#conditions.push(condition.replaceAll('{}', `$${this.values.length}`))
  }

  get where(): string {
    return this.#conditions.length === 0 ? 'true' : this.#conditions.join(' and ')
  }
}

/** How many rows there are, counted no further than `countedAtMost` and one: a long list need not be read to its end. */
export async function countRows(tx: Tx, from: string, filters: Filters): Promise<number> {
  const { rows } = await tx.query<{ total: number }>(
    `select count(*) as total from (select from ${from} where ${filters.where} limit ${countedAtMost + 1}) counted`,
    filters.values,
  )
  return rows[0]?.total ?? 0
}

/** `limit` and `offset` of a page, counted from 1. */
export function pageOf(page: number): string {
  return `limit ${pageSize} offset ${(page - 1) * pageSize}`
}
