import { z } from 'zod'
import { fold } from '../../names/normalize.ts'

/** The address of a list without what it was searched for, and that; undefined where it was not searched. */
export function searchIn(path: string): { readonly list: string; readonly words: string } | undefined {
  const [route = '', query = ''] = path.split('?')
  const asked = new URLSearchParams(query)
  const words = asked.get('search')
  if (!words) return undefined
  asked.delete('search')
  return { list: `${route}?${asked}`, words }
}

const List = z.record(z.string(), z.unknown())

/** A kept list with those rows alone that say all of the words: a search is asked of the server, and without it of what is here. */
export function foundIn(list: unknown, words: string): unknown {
  const answer = List.safeParse(list).data
  if (!answer) return list
  return Object.fromEntries(
    Object.entries(answer).map(([key, part]) => [
      key,
      Array.isArray(part) ? part.filter((row) => saysAll(row, words)) : part,
    ]),
  )
}

/** Whether somewhere in a record stand all of the words, however they are written. */
export function saysAll(record: unknown, words: string): boolean {
  const said = textsIn(record).map(fold).join(' ')
  return fold(words)
    .split(/\s+/)
    .every((word) => said.includes(word))
}

/** Every text in a record, in its order. */
export function textsIn(record: unknown): string[] {
  if (typeof record === 'string') return [record]
  if (typeof record !== 'object' || record === null) return []
  return Object.values(record).flatMap(textsIn)
}
