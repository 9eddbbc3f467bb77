import type { z } from 'zod'
import type { Id } from './ids.ts'

/**
 * A noun: one kind of record. Its schema is at once the row, the JSON, the form's shape, the description in the API
 * and the offline copy (design.md, sentence 5). Every record has an `id`; `table` is where PostgreSQL keeps it.
 */
export interface Noun<Name extends string = string, Schema extends z.ZodObject = z.ZodObject> {
  readonly name: Name
  readonly table: string
  readonly schema: Schema
  /** History: a record is added once and never changes. The writer's database role cannot change it either. */
  readonly appendOnly?: true
}

export function defineNoun<const Name extends string, Schema extends z.ZodObject>(
  noun: Noun<Name, Schema>,
): Noun<Name, Schema> {
  return noun
}

export type RecordOf<N extends Noun> = z.output<N['schema']>

/** A record as the kernel handles it: whatever noun, it has an id. */
export type AnyRecord = { readonly id: Id } & Readonly<Record<string, unknown>>

/** Points at one record. */
export interface Ref {
  readonly noun: Noun
  readonly id: Id
}

/** One record that an action leaves behind. */
export interface Write {
  readonly noun: Noun
  readonly record: AnyRecord
}

/** Says that the action leaves this record behind; the compiler holds the record against the noun's schema. */
export function put<N extends Noun>(noun: N, record: RecordOf<N> & { id: Id }): Write {
  return { noun, record }
}
