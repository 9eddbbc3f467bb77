import { z } from 'zod'
import type { ListedBirth, ListedEntry } from './listed-entry.ts'

/** What an entry states; `order` stands for the order or the quality of statements that are otherwise the same. */
export const EntryField = z.enum([
  'kind',
  'reference',
  'names',
  'births',
  'nationalities',
  'sex',
  'identifiers',
  'programmes',
  'listedOn',
  'remarks',
  'order',
])
export type EntryField = z.infer<typeof EntryField>

/** Statements that only the earlier version of an entry makes, and those that only the later one makes. */
export const EntryDifference = z.object({ field: EntryField, before: z.array(z.string()), after: z.array(z.string()) })
export type EntryDifference = z.infer<typeof EntryDifference>

/** What changed in an entry from one version of its list to the next, field by field; empty where nothing did. */
export function entryDifferences(before: ListedEntry, after: ListedEntry): EntryDifference[] {
  const [old, now] = [statementsOf(before), statementsOf(after)]
  const found = EntryField.options.flatMap((field) => {
    const [said, says] = [old[field], now[field]]
    const gone = said.filter((one) => !says.includes(one))
    const come = says.filter((one) => !said.includes(one))
    return gone.length + come.length > 0 ? [{ field, before: gone, after: come }] : []
  })
  const same = found.length > 0 || JSON.stringify(before) === JSON.stringify(after)
  return same ? found : [{ field: 'order', before: [], after: [] }]
}

function statementsOf(entry: ListedEntry): Readonly<Record<EntryField, readonly string[]>> {
  const one = (text: string | null) => (text === null ? [] : [text])
  return {
    kind: [entry.kind],
    reference: one(entry.reference),
    names: entry.names.map(({ text }) => text),
    births: entry.births.map(birthText),
    nationalities: entry.nationalities,
    sex: one(entry.sex),
    identifiers: entry.identifiers.map(({ type, number, country }) =>
      [type, number, country].filter((part) => part !== null).join(' '),
    ),
    programmes: entry.programmes,
    listedOn: one(entry.listedOn),
    remarks: entry.remarks?.split('\n') ?? [],
    order: [],
  }
}

/** A date as it is known: a day, or the span in which it lies, `~` where the list is not sure of it. */
export function birthText({ from, to, precision }: ListedBirth): string {
  const span = from === to ? from : `${from} / ${to}`
  return precision === 'approximate' ? `~ ${span}` : span
}
