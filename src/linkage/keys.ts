/**
 * What two records may have in common to be looked at together, each in words that a person can read: "same sound of
 * family", "same year of dob". A rule of blocking (blocking.ts) asks for one to three of them at once.
 */
import { isRounded } from './births.ts'
import type { Column, RecordTable } from './columns.ts'
import { text } from './fields.ts'

export interface BlockingKey {
  /** Places of the columns that it reads. */
  readonly columns: readonly number[]
  readonly text: string
  /** A number that is equal where the records agree; 0 where the record has none, and then it agrees with nobody. */
  readonly of: (record: number) => number
  /** The chance that two records of one person agree in it, by the level of its first column. */
  readonly holdsAt: readonly number[]
}

const whole = levels({ [text.same]: 1, [text.sound]: 1 })
const starting = levels({ [text.same]: 1, [text.sound]: 0.75, [text.near]: 0.75, [text.alike]: 0.6 })
const sameOnly = levels({ [text.same]: 1 })
const wholeDate = levels({ 10: 1, 8: 1 })
const year = levels({ 10: 1, 9: 1, 8: 1, 7: 0.7, 6: 0.4, 5: 1, 3: 1 })
const dayAndMonth = levels({ 11: 1, 10: 1, 8: 1, 7: 0.5, 6: 0.3 })

function levels(chances: Readonly<Record<number, number>>): readonly number[] {
  return Array.from({ length: 12 }, (_, level) => chances[level] ?? 0)
}

/** Every key that the columns of a table offer. */
export function keysOf(table: RecordTable): BlockingKey[] {
  return [...table.columns.flatMap((column, at) => ofColumn(column, at)), ...exchangedNames(table), ...anyLine(table)]
}

function ofColumn(column: Column, at: number): BlockingKey[] {
  const sound = (record: number) => column.sounds[column.at(record)] ?? 0
  const start = (record: number) => column.starts[column.at(record)] ?? 0
  const key = (words: string, of: (record: number) => number, holdsAt: readonly number[]): BlockingKey => ({
    columns: [at],
    text: `${words} ${column.name}`,
    of,
    holdsAt,
  })
  switch (column.role) {
    case 'sex':
      return []
    case 'dob':
      return [
        key('same', (record) => dateKey(number(column, record)), wholeDate),
        key('same year of', (record) => Math.floor(number(column, record) / 10_000), year),
        key('same day and month of', (record) => dayKey(number(column, record)), dayAndMonth),
      ]
    case 'phone':
    case 'document':
      return [key('same', (record) => column.at(record), sameOnly)]
    case 'name':
      return [key('same sound of all parts of', sound, whole), key('same first letters of', start, starting)]
    case 'address':
      return [key('same', sound, whole), key('same first letters of', start, starting)]
    default:
      return [key('same sound of', sound, whole), key('same first letters of', start, starting)]
  }
}

function number(column: Column, record: number): number {
  return column.numbers[column.at(record)] ?? 0
}

/** The date with the smaller of month and day first, so that exchanging them changes nothing; none for 1 January. */
function dateKey(date: number): number {
  return date === 0 || isRounded(date) ? 0 : Math.floor(date / 10_000) * 10_000 + dayKey(date)
}

function dayKey(date: number): number {
  if (date === 0 || isRounded(date)) return 0
  const month = Math.floor(date / 100) % 100
  const day = date % 100
  return Math.min(month, day) * 100 + Math.max(month, day)
}

/** Given and family name in either order: forms are filled in with the one in the other's place. */
function exchangedNames(table: RecordTable): BlockingKey[] {
  const first = table.columns.findIndex((column) => column.role === 'given')
  const last = table.columns.findIndex((column) => column.role === 'family')
  const given = table.columns[first]
  const family = table.columns[last]
  if (!given || !family) return []
  const of = (record: number) => {
    const a = given.sounds[given.at(record)] ?? 0
    const b = family.sounds[family.at(record)] ?? 0
    if (a === 0 || b === 0) return 0
    return mix(Math.min(a, b), Math.max(a, b))
  }
  return [
    {
      columns: [first, last],
      text: `same sound of ${given.name} and ${family.name} in either order`,
      of,
      holdsAt: levels({ [text.same]: 1, [text.sound]: 1, [text.moved]: 1 }),
    },
  ]
}

/** The lines of an address as a heap: the street number and the street taken together, whatever the order of the lines. */
function anyLine(table: RecordTable): BlockingKey[] {
  const places = table.columns.flatMap((column, at) => (column.role === 'address' ? [at] : []))
  const [first = -1, second = -1] = places
  const a = table.columns[first]
  const b = table.columns[second]
  if (!a || !b) return []
  const of = (record: number) => {
    const soundA = a.sounds[a.at(record)] ?? 0
    const soundB = b.sounds[b.at(record)] ?? 0
    if (soundA === 0 || soundB === 0) return 0
    return mix(Math.min(soundA, soundB), Math.max(soundA, soundB))
  }
  return [
    {
      columns: [first, second],
      text: `same ${a.name} and ${b.name} in either order`,
      of,
      holdsAt: levels({ [text.same]: 1, [text.sound]: 1, [text.moved]: 1 }),
    },
  ]
}

/** Two numbers into one that is not 0. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b << 13) ^ (b >>> 19), 0x9e3779b1)
  hash ^= Math.imul(b, 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  hash ^= hash >>> 13
  return hash === 0 ? 1 : hash | 0
}
