import type { Action } from '../kernel/action.ts'
import type { Day, PartialDate } from '../kernel/dates.ts'
import type { Texts } from '../kernel/texts.ts'

/** What a cell holds, and so how it is read. */
export type FieldKind = 'text' | 'date' | 'day' | 'number' | 'place' | 'choice'

/** What a column of a spreadsheet can hold for one kind of record. */
export interface ImportField {
  readonly key: string
  readonly kind: FieldKind
  readonly words: Texts
  /** Headers by which clerks call it, as `normalize` gives them, parted by `|`. */
  readonly headers: string
  readonly required: boolean
  /** Of a choice: each value with the words that stand for it, as `normalize` gives them. */
  readonly choices?: Readonly<Record<string, readonly string[]>>
}

/** A cell after it was read by its kind; undefined where it is empty or not mapped. */
export type ReadValue = string | number | PartialDate | undefined

/** The values of a row by the keys of their fields. */
export type RowValues = Readonly<Record<string, ReadValue>>

/**
 * A kind of record that comes in by a spreadsheet. Each row becomes the input of `action`, which decides it as if an officer had typed it:
 * an import is no second way around a rule.
 */
export interface ImportSubject {
  readonly name: string
  readonly title: Texts
  readonly action: Action
  /** What the action answers where a row is there already. */
  readonly exists: string
  readonly fields: readonly ImportField[]
  /** The input of a row without its id; what is wrong with it the action's own schema and rules say. */
  readonly inputOf: (values: RowValues, today: Day) => Record<string, unknown>
}

/** The text of a field; empty where there is none. */
export function textIn(values: RowValues, key: string): string {
  const value = values[key]
  return typeof value === 'string' ? value : ''
}
