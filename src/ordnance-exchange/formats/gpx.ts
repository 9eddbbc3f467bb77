import {
  Budget,
  degreesText,
  degreesWritten,
  exchangeLimits,
  type FileHead,
  FileRefusal,
  type OutFeature,
  type ReadFeature,
  type Words,
  type Written,
  wordsOf,
} from './feature.ts'
import { childOf, childrenOf, readXml, textIn, type XmlElement, xmlText } from './xml.ts'

/** Where words that GPX has no element for are kept; an extension with a name of its own, as GPX 1.1 wants it. */
const wordsSpace = 'https://sulh.invalid/words/1'

/** Reads GPX 1.1 (and 1.0): waypoints are points; each segment of a track and each route is a line, which may become a ring. */
export function readGpx(text: string): ReadFeature[] {
  const root = readXml(text)
  if (root.name !== 'gpx') throw new FileRefusal('unknown', 'no gpx')
  const budget = new Budget()
  let row = 0
  const next = () => {
    budget.feature()
    return ++row
  }
  const points = childrenOf(root, 'wpt').map((wpt): ReadFeature => {
    budget.points(1)
    const at = placeOf(wpt)
    const shape = at ? ({ kind: 'point', at } as const) : null
    const common = { row: next(), part: 0, sourceId: idIn(wpt), words: wordsIn(wpt) }
    return { ...common, shape, fault: at ? null : 'outOfRange' }
  })
  const routes = childrenOf(root, 'rte').map((rte) => lineOf(next(), 0, rte, childrenOf(rte, 'rtept'), budget))
  const tracks = childrenOf(root, 'trk').flatMap((trk) => {
    const number = next()
    return childrenOf(trk, 'trkseg').map((segment, part) =>
      lineOf(number, part, trk, childrenOf(segment, 'trkpt'), budget),
    )
  })
  return [...points, ...routes, ...tracks]
}

function placeOf({ attributes: { lat = '', lon = '' } }: XmlElement): Written | undefined {
  return degreesWritten(lat, lon)
}

function lineOf(row: number, part: number, of: XmlElement, points: readonly XmlElement[], budget: Budget): ReadFeature {
  const common = { row, part, sourceId: idIn(of), words: wordsIn(of) }
  if (points.length > exchangeLimits.pointsOfOne) return { ...common, shape: null, fault: 'tooManyPoints' }
  budget.points(points.length)
  const line = points.flatMap((point) => placeOf(point) ?? [])
  if (line.length < points.length) return { ...common, shape: null, fault: 'outOfRange' }
  if (line.length === 0) return { ...common, shape: null, fault: 'noPlace' }
  return { ...common, shape: { kind: 'line', line }, fault: null }
}

function ownWords(element: XmlElement): XmlElement[] {
  return childrenOf(childOf(element, 'extensions'), 'word')
}

function idIn(element: XmlElement): string | null {
  return ownWords(element).find(({ attributes }) => attributes.name === 'id')?.text ?? null
}

function wordsIn(element: XmlElement): Words {
  const plain = ['name', 'desc', 'cmt', 'sym', 'type', 'time', 'ele', 'src']
  return wordsOf([
    ...plain.map((name): [string, string] => [name, textIn(element, name)]),
    ...ownWords(element)
      .filter(({ attributes }) => attributes.name !== 'id')
      .map((word): [string, string] => [word.attributes.name ?? '', word.text]),
  ])
}

/**
 * Writes GPX 1.1 piece by piece: points as waypoints, and the outer rings of areas as tracks that come back to their start. GPX wants
 * waypoints before tracks; what is written is all of one kind or stands in that order.
 */
export async function* writeGpx(features: AsyncIterable<OutFeature>, head: FileHead): AsyncGenerator<string> {
  const about = head.lines.map(([name, word]) => `${name}: ${word}`).join('\n')
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield `<gpx version="1.1" creator="Sulh" xmlns="http://www.topografix.com/GPX/1/1" xmlns:w="${wordsSpace}">\n`
  yield `<metadata><name>${xmlText(head.title)}</name><desc>${xmlText(about)}</desc></metadata>\n`
  for await (const feature of features) yield elementOf(feature)
  yield '</gpx>\n'
}

function elementOf({ id, shape, words }: OutFeature): string {
  if (shape === null) return ''
  const name = words.find(([column]) => column === 'name')?.[1] ?? id
  const others: Words = [['id', id], ...words.filter(([column]) => column !== 'name')]
  const said = `<name>${xmlText(name)}</name><extensions>${others
    .map(([column, word]) => `<w:word name="${xmlText(column)}">${xmlText(word)}</w:word>`)
    .join('')}</extensions>`
  const place = ([lon, lat]: readonly [number, number]) => `lat="${degreesText(lat)}" lon="${degreesText(lon)}"`
  if (shape.kind === 'point') return `<wpt ${place(shape.at)}>${said}</wpt>\n`
  const line = shape.kind === 'line' ? shape.line : closed(shape.rings[0] ?? [])
  return `<trk>${said}<trkseg>${line.map((point) => `<trkpt ${place(point)}/>`).join('')}</trkseg></trk>\n`
}

function closed<P>(ring: readonly P[]): P[] {
  return ring[0] === undefined ? [] : [...ring, ring[0]]
}
