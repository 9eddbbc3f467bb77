/** The name of a column as it is compared: lower case, words joined by one underscore. */
export function columnName(raw: string): string {
  return raw
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
}

/** Where each column of a file stands; the first of two with one name is meant. */
export class Columns {
  readonly names: readonly string[]
  readonly #places = new Map<string, number>()

  constructor(header: readonly string[]) {
    this.names = header.map(columnName)
    this.names.forEach((name, at) => {
      if (name !== '' && !this.#places.has(name)) this.#places.set(name, at)
    })
  }

  has(name: string): boolean {
    return this.#places.has(name)
  }

  /** What a row says in a column; empty where the file has none of that name. */
  of(cells: readonly string[], name: string): string {
    const place = this.#places.get(name)
    return place === undefined ? '' : (cells[place] ?? '')
  }

  /** Those of these columns that the file has not. */
  missing(wanted: readonly string[]): string[] {
    return wanted.filter((name) => !this.#places.has(name))
  }
}
