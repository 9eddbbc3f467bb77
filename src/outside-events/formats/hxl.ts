import { csvLine } from './csv.ts'

/** A hashtag of the Humanitarian Exchange Language with its attributes: `#affected+killed`. */
export interface HxlTag {
  readonly tag: string
  readonly attributes: readonly string[]
}

/** A table with a row of hashtags: in its first row, or in the second under the columns' names, as HDX puts it. */
export interface HxlTable {
  /** The names of the columns; null where the row of hashtags is the first. */
  readonly names: readonly string[] | null
  /** The hashtags as they are written; empty for a column without one. */
  readonly tags: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * A hashtag read: in any case, with spaces around its attributes, also where their plus was forgotten, as it is in files of others;
 * undefined where the cell is none.
 */
export function readTag(cell: string): HxlTag | undefined {
  const found = /^#([a-z][a-z0-9_]*)((?:(?:\s*\+\s*|\s+)[a-z][a-z0-9_]*)*)$/i.exec(cell.trim())
  if (!found) return undefined
  const attributes = (found[2] ?? '').toLowerCase().split(/[\s+]+/)
  return { tag: `#${found[1]?.toLowerCase()}`, attributes: attributes.filter((one) => one !== '') }
}

/** Whether a row is one of hashtags: at least one, and nothing else beside empty cells. */
export function isTagRow(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => cell.trim() !== '')
  return said.length > 0 && said.every((cell) => readTag(cell) !== undefined)
}

/** The place of the first column with this hashtag and these attributes, and none of the others; -1 where there is none. */
export function columnOf(
  tags: readonly (HxlTag | undefined)[],
  tag: string,
  having: readonly string[] = [],
  without: readonly string[] = [],
): number {
  return tags.findIndex(
    (one) =>
      one?.tag === tag &&
      having.every((attribute) => one.attributes.includes(attribute)) &&
      !without.some((attribute) => one.attributes.includes(attribute)),
  )
}

/** The table that rows of CSV are; undefined where neither the first nor the second is a row of hashtags. */
export function hxlTable(rows: readonly (readonly string[])[]): HxlTable | undefined {
  const [first, second] = rows
  if (first && isTagRow(first)) return { names: null, tags: first, rows: rows.slice(1) }
  if (first && second && isTagRow(second)) return { names: first, tags: second, rows: rows.slice(2) }
  return undefined
}

/** A table as CSV: names, hashtags, rows, each line ended by a line feed, quoted where it must be (RFC 4180). */
export function writeHxl({ names, tags, rows }: HxlTable): string {
  const lines = [...(names ? [names] : []), tags, ...rows]
  return lines.map((cells) => `${csvLine(cells)}\n`).join('')
}

/** How many columns have a hashtag. */
export function tagged({ tags }: Pick<HxlTable, 'tags'>): number {
  return tags.filter((tag) => tag.trim() !== '').length
}
