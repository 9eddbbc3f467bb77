import type { CsvRow } from './csv.ts'
import { EventFileRefusal, textOfFile } from './file-text.ts'

/** JSON is parsed whole, so that it must be shorter than CSV. */
const jsonBytes = 48 * 1024 * 1024

/**
 * The objects of a JSON list as rows of a table, the names of the first object's fields as its first row: what Insecurity Insight publishes
 * beside its CSV. Refuses what is no list of flat objects.
 */
export function* jsonRows(file: Uint8Array): Generator<CsvRow> {
  if (file.length > jsonBytes) throw new EventFileRefusal('recordTooLong', { line: 1 })
  const list = parsed([...textOfFile(file).pieces()].join(''))
  if (!Array.isArray(list) || list.length === 0) throw new EventFileRefusal('unknown')
  const [first] = list
  if (!isObject(first)) throw new EventFileRefusal('unknown')
  const names = Object.keys(first)
  yield { line: 1, cells: names, cut: false }
  let line = 1
  for (const one of list) {
    line++
    // What is no object has no field: as a row it is ragged, and the report names it.
    const cells = isObject(one) ? names.map((name) => said(Reflect.get(one, name))) : []
    yield { line, cells, cut: false }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new EventFileRefusal('damaged', { line: 1 })
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function said(value: unknown): string {
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : ''
}
