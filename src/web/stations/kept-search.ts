import { z } from 'zod'
import { fold } from '../../names/normalize.ts'
import { saysAll } from './says-all.ts'
import { pageOf, pagesMost, rowsIn, workingLists } from './working-lists.ts'

/** What is kept under an address, and since when. */
export interface KeptUnder {
  readonly json: unknown
  readonly at: number
}

/** Addresses that give one row of a list by a number of it: where in the row that number is. */
const byNumber = [{ path: '/api/tags/', list: '/api/weapons', record: 'weapon', key: 'tag' }] as const

const WithPage = z.looseObject({ total: z.int(), page: z.int() })

/**
 * Without a network, what a search finds among the lists that the tablet keeps: a number that was typed or scanned, or words of a
 * name as they were written. Searches themselves are never kept. Undefined where the address asks for none, or nothing is kept of its list.
 */
export async function foundInKept(
  path: string,
  read: (path: string) => Promise<KeptUnder | undefined>,
): Promise<KeptUnder | undefined> {
  const { pathname, searchParams } = new URL(path, 'http://tablet')
  const numbered = byNumber.find((one) => pathname.startsWith(one.path))
  if (numbered) {
    const wanted = fold(decodeURIComponent(pathname.slice(numbered.path.length)))
    const kept = await keptRows(numbered.list, read)
    const row = kept?.rows.find((one) => {
      const record = z.looseObject({}).safeParse(one[numbered.record]).data
      return fold(String(record?.[numbered.key] ?? '')) === wanted
    })
    return kept && row && { json: row, at: kept.at }
  }
  const words = searchParams.get('search') ?? ''
  if (words.trim() === '') return undefined
  const kept = await keptRows(pathname, read)
  if (!kept) return undefined
  const rows = kept.rows.filter((row) => saysAll(row, words))
  const json = { ...kept.first, [kept.name]: rows, total: rows.length, more: false, page: 1 }
  return { json, at: kept.at }
}

/** All rows that are kept of a list, its first page, and from when the oldest of it is. */
async function keptRows(path: string, read: (path: string) => Promise<KeptUnder | undefined>) {
  const list = workingLists.find((one) => one.path === path)
  const kept = list && (await read(pageOf(list, 1)))
  const first = WithPage.safeParse(kept?.json).data
  if (!list || !kept || !first) return undefined
  const rows = rowsIn(kept.json, list)
  let { at } = kept
  for (let page = 2; page <= pagesMost; page++) {
    const next = await read(pageOf(list, page))
    const more = next ? rowsIn(next.json, list) : []
    if (!next || more.length === 0) break
    rows.push(...more)
    at = Math.min(at, next.at)
  }
  return { name: list.rows, first, rows, at }
}
