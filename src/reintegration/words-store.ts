import { z } from 'zod'
import type { Id } from '../kernel/ids.ts'
import { openEntries } from '../server/sealed-entry.ts'
import type { Sulh } from '../server/sulh.ts'
import type { WordsOf } from './views.ts'

/** The fields in which a caseworker writes; codes and days beside them stand in the tables. */
const written = ['note', 'goals', 'steps', 'words', 'where', 'about', 'items', 'saidBy'] as const

const sealedInput = z.object({ input: z.record(z.string(), z.unknown()) })

/** What was written in entries of the journal. The caller has seen to it that the reader may know. */
export async function openWords(sulh: Sulh, entries: readonly Id[]): Promise<WordsOf> {
  const opened = await openEntries(sulh, [...new Set(entries)], sealedInput)
  return Object.fromEntries([...opened].map(([id, entry]) => [id, entry && writtenIn(entry.input)]))
}

/** What was written in an input that was sealed, by the name of the field. */
export function writtenIn(input: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    written.flatMap((key) => {
      const said = input[key]
      return typeof said === 'string' && said !== '' ? [[key, said]] : []
    }),
  )
}
