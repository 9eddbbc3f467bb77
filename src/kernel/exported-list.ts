import type { z } from 'zod'
import type { Role } from './roles.ts'
import type { Texts } from './texts.ts'

/** A column of a list as it goes out. */
export interface ExportedColumn<Key extends string = string> {
  /** What programs call it; it never changes. */
  readonly key: Key
  readonly words: Texts
  /** Its hashtag of the Humanitarian Exchange Language (hxlstandard.org, 1.1); null where none fits. */
  readonly tag: string | null
  /** Whether it goes out by the word of two people: personal data, and what would put people or stores in danger in bulk. */
  readonly guarded: boolean
}

/**
 * A list that goes out as a file: one declaration in its feature, beside the query by which the list is read. What reads its rows
 * is a `ListRows` of the feature's store (src/server/list-rows.ts).
 */
export interface ExportedList<Key extends string = string, Query extends z.ZodObject = z.ZodObject> {
  readonly name: string
  /** The route that reads its pages. */
  readonly path: string
  readonly title: Texts
  /** Who reads it, and so may let it out. */
  readonly readers: readonly Role[]
  readonly query: Query
  readonly columns: readonly ExportedColumn<Key>[]
  /** What a row is in FollowTheMoney (followthemoney.tech): its schema, the column that names it, and the property that each column is. */
  readonly entity?: {
    readonly schema: 'Person' | 'Organization'
    readonly id: Key
    readonly properties: Readonly<Partial<Record<Key, string>>>
  }
  /** That its rows are data values of DHIS2, whose columns `dataValueKeys` are among its own. */
  readonly dataValues?: true
}

/** What a data value of DHIS2 is made of (docs.dhis2.org, dataValueSets). */
export const dataValueKeys = ['dataElement', 'period', 'orgUnit', 'categoryOptionCombo', 'value'] as const

/** Declares a list; the compiler keeps the keys of its columns. */
export function defineExportedList<const Key extends string, Query extends z.ZodObject>(
  list: ExportedList<Key, Query>,
): ExportedList<Key, Query> {
  return list
}

/** A column that anybody who reads the list may let out alone. */
export function column<const Key extends string>(
  key: Key,
  words: Texts,
  tag: string | null = null,
): ExportedColumn<Key> {
  return { key, words, tag, guarded: false }
}

/** A column that goes out by the word of two people. */
export function guardedColumn<const Key extends string>(
  key: Key,
  words: Texts,
  tag: string | null = null,
): ExportedColumn<Key> {
  return { key, words, tag, guarded: true }
}
