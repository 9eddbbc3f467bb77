import type { z } from 'zod'
import type { Action } from '../kernel/action.ts'
import type { Id } from '../kernel/ids.ts'
import type { AnyRecord, Noun } from '../kernel/record.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Texts } from '../kernel/texts.ts'

/** Rows that one officer may choose for one act: as many as somebody can look through before confirming. */
export const mostRows = 200

/** One of several, from which a field is filled. */
export interface BulkChoice {
  readonly key: string
  readonly label: Texts | string
}

/** What is asked once for all rows; `key` is the field of the act's input. */
export interface BulkField {
  readonly key: string
  readonly label: Texts
  readonly kind: 'words' | 'day' | 'choice'
  readonly optional?: true
  readonly hint?: Texts
  readonly choices?: readonly BulkChoice[]
  /** Where the choices are read, and which they are in the answer. */
  readonly read?: { readonly path: string; readonly choices: (view: unknown) => readonly BulkChoice[] }
}

/** What was filled in, by the keys of the fields; empty where nothing was. */
export type SaidOnce = (key: string) => string

/** What a row is called where it is shown: its own number, or that of a person. */
export type RowName = { readonly text: string } | { readonly personId: Id }

/** An act that an officer may do on many rows of a list. Each row becomes the input of `action`, which decides it as if it came alone. */
export interface BulkAct {
  readonly name: string
  readonly title: Texts
  readonly action: Action
  /** The kind of record that a row of the list is. */
  readonly row: Noun
  /** The address of the reading route of the list. */
  readonly list: string
  readonly fields: readonly BulkField[]
  readonly nameOf: (row: AnyRecord) => RowName
  /** `fresh` is the id of the record that the act makes, where it makes one. */
  readonly inputOf: (row: AnyRecord, said: SaidOnce, fresh: Id) => Record<string, unknown>
}

/** Completes a definition for rows of one noun. */
export function defineBulkAct<S extends z.ZodObject>(
  given: Omit<BulkAct, 'name' | 'row' | 'nameOf' | 'inputOf'> & {
    readonly row: Noun<string, S>
    readonly nameOf: (row: z.output<S>) => RowName
    readonly inputOf: (row: z.output<S>, said: SaidOnce, fresh: Id) => Record<string, unknown>
  },
): BulkAct {
  const parsed = (row: AnyRecord): z.output<S> => given.row.schema.parse(row)
  return {
    ...given,
    name: given.action.name,
    nameOf: (row) => given.nameOf(parsed(row)),
    inputOf: (row, said, fresh) => given.inputOf(parsed(row), said, fresh),
  }
}

/** A list in which rows are chosen: the ids of the rows on one of its pages, and where a row has its page, if this reader may open it. */
export interface BulkList {
  readonly path: string
  readonly idsOf: (view: unknown) => readonly Id[]
  readonly href: (id: Id, reader: Actor) => string | undefined
}

/** A list whose pages are of this view. */
export function defineBulkList<S extends z.ZodType>(given: {
  readonly path: string
  readonly view: S
  readonly idsOf: (view: z.output<S>) => readonly Id[]
  readonly href: (id: Id, reader: Actor) => string | undefined
}): BulkList {
  const { path, view, idsOf, href } = given
  return { path, href, idsOf: (answer) => idsOf(view.parse(answer)) }
}
