import type { ExportedList } from '../../kernel/exported-list.ts'
import type { Language } from '../../kernel/texts.ts'
import type { Cell } from '../../server/list-rows.ts'

/** A column as it stands above its cells. */
export interface OutColumn {
  readonly key: string
  readonly words: string
  readonly tag: string | null
}

/** What goes out: a table, its rows some at a time, and what the file says of itself. */
export interface OutTable {
  readonly name: string
  readonly language: Language
  readonly columns: readonly OutColumn[]
  /** What a row is in FollowTheMoney; undefined of lists whose rows are no person or body. */
  readonly entity: ExportedList['entity']
  /** Whose it is, what for and until when, in the order in which it is said. */
  readonly about: readonly (readonly [string, string])[]
  readonly rows: AsyncIterable<readonly (readonly Cell[])[]>
}

/** The row of hashtags; undefined where no column has one. */
export function tagsOf({ columns }: OutTable): string[] | undefined {
  return columns.some(({ tag }) => tag !== null) ? columns.map(({ tag }) => tag ?? '') : undefined
}
