import type { Point } from '../kernel/geo.ts'
import type { Language } from '../kernel/texts.ts'
import { squareDegrees } from '../public-bulletins/public-hazards.ts'
import { directionOf, printable } from '../server/documents/display.ts'
import { paperCell } from '../server/documents/paper-head.ts'
import type { TemplateData, TemplateFile } from '../server/documents/typst.ts'
import { paperTexts } from './code-lists.ts'
import { drawMap } from './map-papers.ts'
import { hasHidden, type PartTable, titleOf, valueWords } from './part-table.ts'
import type { ReportPart } from './report-content.ts'

/** How large circles of a map are, in millimetres. */
const smallestCircle = 1.8
const largestCircle = 7

/** A part as the page sets it, and the pictures that it needs. */
export function printedPart(
  part: ReportPart,
  table: PartTable,
  { at, language, country }: { at: number; language: Language; country: string | null },
): { data: TemplateData; files: TemplateFile[] } {
  const words = (key: keyof typeof paperTexts) => paperTexts[key][language]
  const says = 'says' in part ? printable(part.says[language], 300) : ''
  const note = hasHidden(part) ? words('smallCells') : ''
  const head = { title: printable(titleOf(part, language), 160), says, note }
  const lines = {
    widths: [...table.widths],
    headers: table.headers.map((header) => printable(header, 80)),
    rows: table.rows.map((row) =>
      row.map((cell) => paperCell(String(cell), 300, typeof cell === 'number' || isCode(cell))),
    ),
  }
  /** A map with a circle for each point, as large as its count, and the table by whose numbers they are called. */
  const mapOf = (spots: readonly { readonly point: Point | null; readonly count: number | null }[]) => {
    const drawn = drawMap(
      country,
      spots.flatMap(({ point }) => (point ? [point] : [])),
    )
    const most = Math.max(1, ...spots.map(({ count }) => count ?? 0))
    const circles = spots.flatMap(({ point, count }, spot) => {
      const r = smallestCircle + (largestCircle - smallestCircle) * Math.sqrt((count ?? 0) / most)
      return point ? [{ ...drawn.place(point), r, label: String(spot + 1) }] : []
    })
    const path = `/map-${at}.svg`
    return {
      data: { kind: 'map', ...head, ...lines, path, ratio: drawn.ratio, spots: circles },
      files: [{ path, bytes: new TextEncoder().encode(drawn.svg) }],
    }
  }
  switch (part.kind) {
    case 'text': {
      const text = printable(part.text[language], 2500)
      return { data: { kind: 'text', paragraphs: [{ runs: runsOf(text), dir: directionOf(text) }] }, files: [] }
    }
    case 'bars': {
      const most = Math.max(1, ...part.bars.map(({ count }) => count ?? 0))
      const bars = part.bars.map(({ name, count }) => ({
        name: printable(name[language], 80),
        share: count === null ? null : count / most,
        count: count === null ? '–' : String(count),
      }))
      return { data: { kind: 'bars', ...head, bars }, files: [] }
    }
    case 'weeks': {
      const totals = part.weeks.map(({ counts }) => counts.reduce<number>((sum, count) => sum + (count ?? 0), 0))
      const most = Math.max(1, ...totals)
      const columns = part.weeks.map(({ until, counts }, week) => ({
        label: until.slice(5),
        total: counts.some((count) => count === null) ? '–' : String(totals[week] ?? 0),
        pieces: counts.flatMap((count, series) => (count ? [{ series, share: count / most }] : [])),
      }))
      const series = part.series.map((name) => printable(name[language], 60))
      return { data: { kind: 'columns', ...head, columns, series, none: words('none') }, files: [] }
    }
    case 'trend': {
      const values = part.points.map(({ figure }) => Number(figure.value ?? 0))
      const most = Math.max(1e-9, ...values.map(Math.abs))
      const columns = part.points.map(({ from, figure }, point) => ({
        label: from.slice(0, 7),
        total: valueWords(figure, part.unit, language, '–'),
        pieces: (values[point] ?? 0) > 0 ? [{ series: 0, share: (values[point] ?? 0) / most }] : [],
      }))
      return { data: { kind: 'columns', ...head, columns, series: [], none: words('noTrend') }, files: [] }
    }
    case 'map':
      return mapOf(part.places)
    case 'fieldMap':
      return mapOf(part.squares.map(({ corner, count }) => ({ point: corner && middleOf(corner), count })))
    case 'indicators':
    case 'amounts':
    case 'ordnanceYear':
      return { data: { kind: 'lines', ...head, ...lines }, files: [] }
  }
}

function middleOf([lon, lat]: Point): Point {
  return [lon + squareDegrees / 2, lat + squareDegrees / 2]
}

/** A text in runs: a day or a number of several parts stands alone, since between Arabic words its parts would change places. */
export function runsOf(text: string): { text: string; alone: boolean }[] {
  return text
    .split(/(\d+(?:[-./:]\d+)+)/)
    .map((run, at) => ({ text: run, alone: at % 2 === 1 }))
    .filter((run) => run.text !== '')
}

const isCode = (cell: string | number) => typeof cell === 'string' && /^[A-Z0-9][A-Z0-9 .:–%/-]*$/.test(cell)
