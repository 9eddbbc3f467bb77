import type { Figure } from '../indicators/cells.ts'
import { fill, type Language } from '../kernel/texts.ts'
import { paperTexts } from './code-lists.ts'
import type { ReportPart } from './report-content.ts'

/** A part as a table: of the workbook, and of the page where it is no chart. */
export interface PartTable {
  readonly headers: readonly string[]
  /** How wide the columns are beside one another. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** What a part is called. */
export function titleOf(part: ReportPart, language: Language): string {
  switch (part.kind) {
    case 'text':
      return ''
    case 'indicators':
      return paperTexts.indicators[language]
    case 'trend':
      return `${part.code} · ${part.name[language]}`
    case 'ordnanceYear':
      return fill(paperTexts.year[language], { year: part.year })
    default:
      return part.title[language]
  }
}

/** Whether a count of it is left out. */
export function hasHidden(part: ReportPart): boolean {
  switch (part.kind) {
    case 'weeks':
      return part.weeks.some(({ counts }) => counts.includes(null))
    case 'bars':
      return part.bars.some(({ count }) => count === null)
    case 'map':
      return part.places.some(({ count }) => count === null)
    case 'ordnanceYear':
      return part.lines.some(({ figure }) => figure === null)
    default:
      return false
  }
}

/** The value of a figure to its last digit, or why there is none. */
export function valueWords({ value, hidden }: Figure, unit: string, language: Language, none: string): string {
  if (hidden) return none === '–' ? none : paperTexts.hidden[language]
  if (value === null) return none
  return unit === 'percent' ? `${value} %` : value
}

const shown = (count: number | null) => count ?? '–'

/** A corner as `32.1N 13.2E`, which reads alike in every language. */
function cornerWords([lon, lat]: readonly [number, number]): string {
  const degrees = (value: number, [above, below]: readonly [string, string]) =>
    `${Math.abs(value).toFixed(1)}${value < 0 ? below : above}`
  return `${degrees(lat, ['N', 'S'])} ${degrees(lon, ['E', 'W'])}`
}

/** The figures of a part in rows. */
export function tableOf(part: ReportPart, language: Language): PartTable {
  const words = (...keys: (keyof typeof paperTexts)[]) => keys.map((key) => paperTexts[key][language])
  switch (part.kind) {
    case 'text':
      return { headers: [], widths: [1], rows: [[part.text[language]]] }
    case 'indicators':
      return {
        headers: words('code', 'indicator', 'value', 'sums', 'period'),
        widths: [1.1, 3.2, 1.5, 1.3, 2.7],
        rows: part.rows.map(({ code, name, unit, published }) => {
          if (published === null) return [code, name[language], ...words('unpublished'), '', '']
          const { figure, from, to, periods } = published
          const summed = periods === undefined ? '' : ` ${fill(paperTexts.summed[language], { n: periods })}`
          const sums =
            figure.denominator === null || figure.numerator === null
              ? ''
              : `${figure.numerator} / ${figure.denominator}`
          const none = paperTexts.none[language]
          const said = valueWords(figure, unit, language, none)
          return [code, `${name[language]}${summed}`, said, sums, `${from} – ${to}`]
        }),
      }
    case 'trend':
      return {
        headers: words('period', 'value'),
        widths: [2, 1],
        rows: part.points.map(({ from, to, figure }) => [
          `${from} – ${to}`,
          valueWords(figure, part.unit, language, paperTexts.none[language]),
        ]),
      }
    case 'weeks':
      return {
        headers: [...words('week'), ...part.series.map((name) => name[language])],
        widths: [2, ...part.series.map(() => 1)],
        rows: part.weeks.map(({ until, counts }) => [until, ...counts.map(shown)]),
      }
    case 'bars':
      return {
        headers: words('what', 'count'),
        widths: [4, 1],
        rows: part.bars.map(({ name, count }) => [name[language], shown(count)]),
      }
    case 'amounts':
      return {
        headers: words('currency', 'paid', 'waiting', 'failed'),
        widths: [1, 2, 2, 2],
        rows: part.amounts.map(({ currency, paid, waiting, failed }) => [currency, paid, waiting, failed]),
      }
    case 'map':
      return {
        headers: ['#', ...words('site', 'town', 'count')],
        widths: [0.5, 3, 3, 1],
        rows: part.places.map(({ name, place, count }, at) => [at + 1, name[language], place[language], shown(count)]),
      }
    case 'fieldMap':
      return {
        headers: ['#', ...words('district', 'square', 'count')],
        widths: [0.5, 3, 3, 1],
        rows:
          part.squares.length === 0
            ? [['', ...words('none'), '', '']]
            : part.squares.map(({ district, corner, count }, at) => [
                at + 1,
                (district ?? paperTexts.elsewhere)[language],
                corner === null ? paperTexts.noPlace[language] : cornerWords(corner),
                count,
              ]),
      }
    case 'ordnanceYear':
      return {
        headers: words('part', 'what', 'count'),
        widths: [2, 4, 1],
        rows: part.lines.map((line) => [line.part[language], line.what[language], shown(line.figure)]),
      }
  }
}
