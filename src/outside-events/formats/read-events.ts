import type { Box } from '../../kernel/geo.ts'
import { acledColumnsOf, acledMissing, readAcled } from './acled.ts'
import { type CsvRow, readCsv } from './csv.ts'
import { EventFileRefusal, eventFileLimits, type FileText, textOfFile } from './file-text.ts'
import { Finished } from './finish-event.ts'
import { gedColumns, gedMissing, readGed } from './ged.ts'
import { isTagRow, readTag } from './hxl.ts'
import { hxlMissing, hxlPlaces, readHxl } from './hxl-events.ts'
import { insecurityColumns, insecurityMissing, readInsecurity } from './insecurity.ts'
import { jsonRows } from './json-rows.ts'
import type { EventFormat, OutsideEvent, ToldEvent } from './outside-event.ts'
import { Counting, type Report, type Rule, type Say } from './report.ts'

/** A row as it was read: the event, or null where it is none, and everything that is wrong with it. */
export interface Reading {
  readonly row: number
  readonly id: string
  readonly event: OutsideEvent | null
  readonly faults: readonly { readonly rule: Rule; readonly said: string }[]
}

/** A file of events: what it is, and its rows. The report is whole when the rows were read to their end. */
export interface EventFile {
  readonly format: EventFormat
  readonly readings: () => Generator<Reading>
  readonly report: () => Report
}

interface Shape {
  readonly format: EventFormat
  readonly width: number
  readonly header: boolean
  readonly missing: readonly string[]
  readonly read: (cells: readonly string[], say: Say, unmapped: (word: string) => void) => ToldEvent
}

/**
 * Finds what a file is by what it says and not by its name, and reads its events: ACLED, UCDP GED, Insecurity Insight, or a table with HXL
 * hashtags. `box` is the country of the programme: what lies outside of it is counted, and taken. Refuses by name what is none of
 * these, lacks a column without which a row is no event, or holds counts of months instead of events.
 */
export function openEvents(file: Uint8Array, box: Box | undefined): EventFile {
  const text = textOfFile(file)
  const json = firstSign(file) === '[' || firstSign(file) === '{'
  const rows = () => (json ? jsonRows(file) : readCsv(text.pieces()))
  const { shape, skipped } = shapeOf(rows())
  let counting = new Counting()
  let finished = new Finished(box)
  return {
    format: shape.format,
    *readings() {
      counting = new Counting()
      finished = new Finished(box)
      let place = 0
      for (const row of rows()) {
        if (place++ < skipped) continue
        if (finished.rows >= eventFileLimits.rows) throw new EventFileRefusal('tooManyRows')
        yield readingOf(row, { shape, counting, finished })
      }
      if (finished.rows === 0) throw new EventFileRefusal('empty')
    },
    report: () => reportOf(text, { shape, counting, finished }),
  }
}

function firstSign(file: Uint8Array): string {
  for (const byte of file.subarray(0, 64)) {
    if (byte > 0x20 && byte < 0x7f) return String.fromCharCode(byte)
  }
  return ''
}

/** What the first rows show: the format, and how many of them are headers. */
function shapeOf(rows: Iterable<CsvRow>): { shape: Shape; skipped: number } {
  const first: (readonly string[])[] = []
  for (const { cells } of rows) {
    first.push(cells)
    if (first.length === 2) break
  }
  const [one, two] = first
  if (!one) throw new EventFileRefusal('empty')
  if (isTagRow(one)) return { shape: hxlShape(one, []), skipped: 1 }
  const tags = two && isTagRow(two) ? two : undefined
  const known = knownShape(one)
  if (known) return { shape: known, skipped: (known.header ? 1 : 0) + (tags ? 1 : 0) }
  if (tags) return { shape: hxlShape(tags, one), skipped: 2 }
  if (one.some(isPeriod)) throw new EventFileRefusal('aggregates')
  throw new EventFileRefusal('unknown')
}

function knownShape(first: readonly string[]): Shape | undefined {
  const width = first.length
  const ged = gedColumns(first)
  if (ged) {
    const missing = checked(gedMissing(ged.columns))
    return { format: 'ged', width, header: ged.header, missing, read: (cells, say) => readGed(ged.columns, cells, say) }
  }
  const acled = acledColumnsOf(first)
  if (acled) {
    const missing = checked(acledMissing(acled))
    const read: Shape['read'] = (cells, say, unmapped) => readAcled(acled, cells, say, unmapped)
    return { format: 'acled', width, header: true, missing, read }
  }
  const insecurity = insecurityColumns(first)
  if (!insecurity) return undefined
  const missing = checked(insecurityMissing(insecurity))
  const read: Shape['read'] = (cells, say, unmapped) => readInsecurity(insecurity, cells, say, unmapped)
  return { format: 'insecurityInsight', width, header: true, missing, read }
}

function hxlShape(tags: readonly string[], names: readonly string[]): Shape {
  const read = tags.map(readTag)
  // HAPI's conflict events, and tables like them, count a month in a district: no row is an event (§2.1).
  if (names.some(isPeriod) || aggregated(read)) throw new EventFileRefusal('aggregates')
  const places = hxlPlaces(tags, names)
  const missing = checked({ needed: hxlMissing(places), other: [] })
  return {
    ...{ format: 'hxl', width: tags.length, header: names.length > 0, missing },
    read: (cells, say, unmapped) => readHxl(places, cells, say, unmapped),
  }
}

const isPeriod = (name: string) => /^\ufeff?reference_period_start$/i.test(name.trim())
const aggregated = (tags: readonly ReturnType<typeof readTag>[]) =>
  tags.some((tag) => tag?.tag === '#event' && tag.attributes.includes('num'))

function checked({ needed, other }: { needed: readonly string[]; other: readonly string[] }): readonly string[] {
  if (needed.length > 0) throw new EventFileRefusal('missingColumns', { columns: needed.join(', ') })
  return other
}

interface Course {
  readonly shape: Shape
  readonly counting: Counting
  readonly finished: Finished
}

const broken = /\ufffd|â€|Ã[\u0080-\u00bf]|Ø[\u00a0-\u00bf]Ù/

function readingOf({ cells, cut }: CsvRow, { shape, counting, finished }: Course): Reading {
  const faults: { rule: Rule; said: string }[] = []
  const say: Say = (rule, said = '') => {
    faults.push({ rule, said: said.length > 120 ? `${said.slice(0, 117)}…` : said })
  }
  if (cut) say('cutRow')
  else if (cells.length !== shape.width) say('raggedRow', `${cells.length} ≠ ${shape.width}`)
  if (cells.some((cell) => broken.test(cell)))
    say(
      'encoding',
      cells.find((cell) => broken.test(cell)),
    )
  const told = faults.some(({ rule }) => rule === 'cutRow' || rule === 'raggedRow')
    ? undefined
    : shape.read(cells, say, (word) => counting.unmapped(word))
  const { row, event } = finished.take(told, faults, say)
  const id = told?.providerId ?? ''
  for (const { rule, said } of faults) counting.note(rule, { row, id, said })
  return { row, id, event, faults }
}

function reportOf(text: FileText, { shape, counting, finished }: Course): Report {
  return {
    ...{ encoding: text.encoding, bom: text.bom, header: shape.header, missing: [...shape.missing] },
    ...{ rows: finished.rows, taken: finished.taken, refused: finished.rows - finished.taken },
    ...{ rules: counting.rules, unmapped: counting.words, killed: finished.killed },
    ...{ from: finished.from, to: finished.to },
  }
}
