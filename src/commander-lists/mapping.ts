import { z } from 'zod'
import { normalize } from '../names/normalize.ts'
import { type ColumnRole, headerWords } from './header-words.ts'

/** What a column holds. Names stand in one column or in four, in the script in which each cell is written. */
export const columnRoles = [
  'name',
  'given',
  'father',
  'grandfather',
  'family',
  'birth',
  'role',
  'rank',
  'joined',
  'weapon',
  'ignore',
] as const satisfies readonly ColumnRole[]

/** In which order numbers of a date stand: 03/07/1985 is the third of July or the seventh of March. */
export const DateOrder = z.enum(['dmy', 'mdy', 'ymd'])
export type DateOrder = z.infer<typeof DateOrder>

const MappedColumn = z.strictObject({
  column: z.int().min(0).max(199),
  role: z.enum(columnRoles).exclude(['ignore']),
  /** Of a column of dates. */
  order: DateOrder.nullable(),
})

/** How a file is read: which sheet, where its headers stand, and what each column holds; other columns are left alone. */
export const Mapping = z.strictObject({
  sheet: z.int().min(0).max(255),
  /** Number of the row that holds the headers; 0 where there is none. */
  headerRow: z.int().min(0).max(1_100_000),
  columns: z.array(MappedColumn).min(1).max(30),
})
export type Mapping = z.infer<typeof Mapping>

const nameRoles: readonly string[] = ['name', 'given', 'father', 'grandfather', 'family']
const partRoles: readonly string[] = ['given', 'father', 'grandfather', 'family']

/**
 * What is wrong with a mapping, or undefined: it needs the name, and one column for each other role; a name may stand
 * in two columns of one role, one for each script.
 */
export function mappingFault(mapping: Mapping): 'mapping.noName' | 'mapping.twice' | undefined {
  const count = (role: string) => mapping.columns.filter((one) => one.role === role).length
  if (count('name') === 0 && count('given') === 0) return 'mapping.noName'
  const columns = new Set(mapping.columns.map(({ column }) => column))
  const tooOften = mapping.columns.some(({ role }) => count(role) > (nameRoles.includes(role) ? 2 : 1))
  return tooOften || columns.size < mapping.columns.length ? 'mapping.twice' : undefined
}

/** What a header says its column holds; undefined where it is no word for anything that is known. */
export function roleOfHeader(header: string): ColumnRole | undefined {
  const text = normalize(header)
    .replace(/(^| )ال/g, '$1')
    .slice(0, 100)
  if (text === '') return undefined
  for (const [role, words] of headerWords) if (words.some((word) => word === text)) return role
  for (const [role, words] of headerWords) {
    if (words.some((word) => word.length >= 4 && ` ${text} `.includes(` ${word} `))) return role
  }
  return undefined
}

/** Which of the first rows holds the headers: the one that says most; 0 where none says what a list needs. */
export function findHeaderRow(rows: readonly { number: number; texts: readonly string[] }[]): number {
  let best = { number: 0, known: 1 }
  for (const { number, texts } of rows) {
    const roles = new Set(texts.flatMap((text) => roleOfHeader(text) ?? []))
    const named = [...roles].some((role) => nameRoles.includes(role))
    if (named && roles.size > best.known) best = { number, known: roles.size }
    else if (named && best.number === 0 && texts.filter((text) => text.trim() !== '').length <= 2)
      best = { number, known: 1 }
  }
  return best.number
}

/** Proposes what each column holds, from its header. `orders` says how the dates of a column seem to be written. */
export function proposeColumns(headers: readonly string[], orders: (column: number) => DateOrder): Mapping['columns'] {
  const columns: Mapping['columns'] = []
  for (const [column, header] of headers.entries()) {
    const role = roleOfHeader(header)
    if (role === undefined || role === 'ignore') continue
    const already = columns.filter((one) => one.role === role).length
    if (already >= (nameRoles.includes(role) ? 2 : 1)) continue
    columns.push({ column, role, order: role === 'birth' || role === 'joined' ? orders(column) : null })
  }
  // "Name" beside "father" is the given name alone.
  const parts = columns.some(({ role }) => role !== 'given' && partRoles.includes(role))
  const given = columns.some(({ role }) => role === 'given')
  return parts && !given
    ? columns.map((one) => (one.role === 'name' ? { ...one, role: 'given' as const } : one))
    : columns
}
