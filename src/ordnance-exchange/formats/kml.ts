import type { Point } from '../../kernel/geo.ts'
import {
  Budget,
  closedRing,
  degreesText,
  degreesWritten,
  exchangeLimits,
  type FileHead,
  type OutFeature,
  opened,
  type ReadFeature,
  type RowFault,
  type Shape,
  type Words,
  type Written,
  wordsOf,
} from './feature.ts'
import { allBelow, childOf, childrenOf, readXml, textIn, type XmlElement, xmlText } from './xml.ts'

const placemarks = new Set(['Placemark'])
const geometries = new Set(['Point', 'LineString', 'LinearRing', 'Polygon', 'Track', 'MultiGeometry', 'MultiTrack'])

/** Reads the placemarks of KML 2.2 (OGC 07-147r2) with their ExtendedData. Links to other files are not followed. */
export function readKml(text: string): ReadFeature[] {
  const budget = new Budget()
  const root = readXml(text)
  const found = root.name === 'Placemark' ? [root] : allBelow(root, placemarks)
  return found.flatMap((placemark, i) => {
    budget.feature()
    const common = { row: i + 1, sourceId: placemark.attributes.id ?? null, words: wordsIn(placemark) }
    const parts = childrenIn(placemark).flatMap((geometry) => partsOf(geometry, budget, 0))
    if (parts.length === 0) return [{ ...common, part: 0, shape: null, fault: 'noPlace' as const }]
    return parts.map((shape, part) =>
      typeof shape === 'string'
        ? { ...common, part, shape: null, fault: shape }
        : { ...common, part, shape, fault: null },
    )
  })
}

const childrenIn = (element: XmlElement) => element.children.filter(({ name }) => geometries.has(name))

function wordsIn(placemark: XmlElement): Words {
  const extended = childOf(placemark, 'ExtendedData')
  return wordsOf([
    ['name', textIn(placemark, 'name')],
    ['description', withoutTags(textIn(placemark, 'description'))],
    ['when', textIn(childOf(placemark, 'TimeStamp'), 'when')],
    ...childrenOf(extended, 'Data').map((one): [string, string] => [one.attributes.name ?? '', textIn(one, 'value')]),
    ...childrenOf(extended, 'SchemaData').flatMap((schema) =>
      childrenOf(schema, 'SimpleData').map((one): [string, string] => [one.attributes.name ?? '', one.text]),
    ),
  ])
}

/** A description may be a page of HTML; what it says is its text. Less-than signs that open no tag stay. */
function withoutTags(text: string): string {
  return text.replace(/<\/?[a-z!][^<>]{0,2000}>/gi, ' ').replace(/[ \t]+/g, ' ')
}

type Part = Shape<Written> | RowFault

function partsOf(geometry: XmlElement, budget: Budget, depth: number): Part[] {
  switch (geometry.name) {
    case 'Point':
      return [pointOf(geometry, budget)]
    case 'LineString':
      return [lineOf(coordinatesOf(textIn(geometry, 'coordinates'), budget))]
    case 'LinearRing':
      return [areaOf([coordinatesOf(textIn(geometry, 'coordinates'), budget)])]
    case 'Polygon':
      return [areaOf(ringsOf(geometry).map((ring) => coordinatesOf(textIn(ring, 'coordinates'), budget)))]
    case 'Track':
      return [lineOf(trackOf(geometry, budget))]
    default:
      return depth > 8 ? ['unknownShape'] : childrenIn(geometry).flatMap((one) => partsOf(one, budget, depth + 1))
  }
}

function ringsOf(polygon: XmlElement): XmlElement[] {
  return [...childrenOf(polygon, 'outerBoundaryIs'), ...childrenOf(polygon, 'innerBoundaryIs')].flatMap((boundary) =>
    childrenOf(boundary, 'LinearRing'),
  )
}

function pointOf(geometry: XmlElement, budget: Budget): Part {
  const read = coordinatesOf(textIn(geometry, 'coordinates'), budget)
  if (typeof read === 'string') return read
  const [at] = read
  return at && read.length === 1 ? { kind: 'point', at } : 'badPlace'
}

function lineOf(line: Written[] | RowFault): Part {
  return typeof line === 'string' ? line : { kind: 'line', line }
}

function areaOf(rings: readonly (Written[] | RowFault)[]): Part {
  const read: Written[][] = []
  for (const ring of rings) {
    if (typeof ring === 'string') return ring
    read.push(opened(ring))
  }
  return read.length === 0 ? 'badPlace' : { kind: 'area', rings: read }
}

/** `lon,lat[,alt]` apart by spaces. Some programs write spaces after commas; those are taken out first. */
function coordinatesOf(text: string, budget: Budget): Written[] | RowFault {
  const tuples = text
    .replace(/\s+/g, ' ')
    .replace(/ ?, ?/g, ',')
    .split(' ')
    .filter((tuple) => tuple !== '')
  if (tuples.length === 0) return 'badPlace'
  if (tuples.length > exchangeLimits.pointsOfOne) return 'tooManyPoints'
  budget.points(tuples.length)
  return readEach(tuples.map((tuple) => tuple.split(',')))
}

function trackOf(track: XmlElement, budget: Budget): Written[] | RowFault {
  const coords = childrenOf(track, 'coord')
  if (coords.length > exchangeLimits.pointsOfOne) return 'tooManyPoints'
  budget.points(coords.length)
  return coords.length === 0 ? 'badPlace' : readEach(coords.map(({ text }) => text.trim().split(/\s+/)))
}

function readEach(tuples: readonly string[][]): Written[] | RowFault {
  const read: Written[] = []
  for (const [lon = '', lat = ''] of tuples) {
    const found = degreesWritten(lat, lon)
    if (!found) return /^[-+.\de]+$/i.test(lon) && /^[-+.\de]+$/i.test(lat) ? 'outOfRange' : 'badPlace'
    read.push(found)
  }
  return read
}

/** Writes KML 2.2 piece by piece; words of a feature are its ExtendedData. */
export async function* writeKml(features: AsyncIterable<OutFeature>, head: FileHead): AsyncGenerator<string> {
  const about = head.lines.map(([name, word]) => `${name}: ${word}`).join('\n')
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>\n'
  yield `<name>${xmlText(head.title)}</name>\n<description>${xmlText(about)}</description>\n`
  for await (const { id, shape, words } of features) {
    const title = words.find(([column]) => column === 'name')?.[1] ?? id
    yield `<Placemark id="${xmlText(id)}"><name>${xmlText(title)}</name><ExtendedData>${words
      .filter(([column]) => column !== 'name')
      .map(([column, word]) => `<Data name="${xmlText(column)}"><value>${xmlText(word)}</value></Data>`)
      .join('')}</ExtendedData>${geometryOf(shape)}</Placemark>\n`
  }
  yield '</Document>\n</kml>\n'
}

function geometryOf(shape: OutFeature['shape']): string {
  if (shape === null) return ''
  if (shape.kind === 'point') return `<Point><coordinates>${tuplesOf([shape.at])}</coordinates></Point>`
  if (shape.kind === 'line') return `<LineString><coordinates>${tuplesOf(shape.line)}</coordinates></LineString>`
  const boundaries = shape.rings.map((ring, i) => {
    const boundary = i === 0 ? 'outerBoundaryIs' : 'innerBoundaryIs'
    const tuples = tuplesOf(closedRing(ring, 'counterclockwise'))
    return `<${boundary}><LinearRing><coordinates>${tuples}</coordinates></LinearRing></${boundary}>`
  })
  return `<Polygon>${boundaries.join('')}</Polygon>`
}

function tuplesOf(points: readonly Point[]): string {
  return points.map(([lon, lat]) => `${degreesText(lon)},${degreesText(lat)}`).join(' ')
}
