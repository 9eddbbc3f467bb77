import { readPoint } from '../../kernel/coordinates/coordinates.ts'
import { isRefusal } from '../../kernel/review.ts'
import {
  Budget,
  degreesWritten,
  exchangeLimits,
  type ReadFeature,
  type Shape,
  type Words,
  type Written,
  wordsOf,
} from './feature.ts'
import { readXml, type XmlElement } from './xml.ts'

/**
 * Reads what is known of IMSMA NG's MaXML: the header `FieldReportInfo` with its two identifiers, and geopoints under their
 * geospatialinfo (ordnance-incidents-maps.md §1.1). No whole file of a field report could be seen, so names are compared without case
 * and underscores, a value may be an attribute or an element, and everything else of the file is left alone.
 */
export function readMaXml(text: string): ReadFeature[] {
  const root = readXml(text)
  const budget = new Budget()
  const features: ReadFeature[] = []
  eachReport(root, [], (report, header) => {
    const shapes = shapesIn(report)
    const groups = shapes.length > 0 ? shapes : [report]
    for (const group of groups) {
      budget.feature()
      features.push(...featuresOf(group, header, features.at(-1)?.row ?? 0, budget))
    }
  })
  return features
}

const plain = (name: string) => name.toLowerCase().replaceAll('_', '')

/** A value by its name: an attribute of the element or the text of a child. */
function valueIn(element: XmlElement, ...names: readonly string[]): string {
  for (const name of names) {
    const attribute = Object.entries(element.attributes).find(([key]) => plain(key) === name)?.[1]
    const child = element.children.find((one) => plain(one.name) === name)?.text
    const value = (attribute ?? child ?? '').trim()
    if (value !== '') return value
  }
  return ''
}

/** The geopoints of a file belong to the last FieldReportInfo before them; each header begins a report. */
function eachReport(root: XmlElement, inherited: Words, take: (report: XmlElement, header: Words) => void): void {
  const own = root.children.find((child) => plain(child.name) === 'fieldreportinfo')
  const header = own ? headerOf(own) : inherited
  const deeper = root.children.filter((child) => holdsHeader(child) && child !== own)
  if (deeper.length === 0) take(root, header)
  else for (const child of deeper) eachReport(child, header, take)
}

function holdsHeader(element: XmlElement): boolean {
  return element.children.some((child) => plain(child.name) === 'fieldreportinfo' || holdsHeader(child))
}

function headerOf(info: XmlElement): Words {
  const values = [
    // In real files the template's identifier ends with a comma.
    ['reportGUID', valueIn(info, 'reportguid').replace(/,+$/, '')],
    ['reportID', valueIn(info, 'reportid')],
    ['fieldReportGUID', valueIn(info, 'fieldreportguid').replace(/,+$/, '')],
  ] as const
  return wordsOf(values)
}

function shapesIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => (plain(child.name) === 'geospatialinfo' ? [child] : shapesIn(child)))
}

function pointsIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => (plain(child.name) === 'geopoint' ? [child] : pointsIn(child)))
}

function featuresOf(group: XmlElement, header: Words, before: number, budget: Budget): ReadFeature[] {
  const geopoints = pointsIn(group).sort(
    (a, b) => Number(valueIn(a, 'pointno') || 0) - Number(valueIn(b, 'pointno') || 0),
  )
  if (geopoints.length === 0) return []
  budget.points(geopoints.length)
  const kind = valueIn(group, 'shapeenum')
  const [guid] = header.filter(([name]) => name === 'fieldReportGUID').map(([, word]) => word)
  const shapeId = valueIn(group, 'shapeid', 'geospatialinfoguid')
  const sourceId = guid === undefined ? null : `${guid} ${shapeId || before + 1}`
  const common = {
    row: before + 1,
    sourceId,
    words: [
      ...header,
      ...wordsOf([
        ['shape_id', shapeId],
        ['shapeenum', kind],
      ]),
    ],
  }
  if (geopoints.length > exchangeLimits.pointsOfOne)
    return [{ ...common, part: 0, shape: null, fault: 'tooManyPoints' }]
  const places = geopoints.map(placeOf)
  const read = places.flatMap((place) => place ?? [])
  if (read.length < places.length) return [{ ...common, part: 0, shape: null, fault: 'badPlace' }]
  return shapesOf(kind, read, geopoints).map(({ shape, words }, part) => {
    return { ...common, part, shape, fault: null, words: [...common.words, ...words] }
  })
}

/** A polygon is an area, a polyline a line, and everything else places of their own (benchmark, reference and start points). */
function shapesOf(kind: string, places: readonly Written[], geopoints: readonly XmlElement[]) {
  const shaped = (shape: Shape<Written>) => [{ shape, words: convertedWords(places, geopoints) }]
  if (/polygon/i.test(kind)) return shaped({ kind: 'area', rings: [places] })
  if (/poly ?line/i.test(kind)) return shaped({ kind: 'line', line: places })
  return places.map((at, i) => {
    const point = geopoints[i]
    const said = point
      ? wordsOf([
          ['name', valueIn(point, 'pointlocalid')],
          ['description', valueIn(point, 'pointdescription')],
          ['pointtypeenum', valueIn(point, 'pointtypeenum')],
        ])
      : []
    return { shape: { kind: 'point', at } as const, words: [...said, ...convertedWords([at], point ? [point] : [])] }
  })
}

/** What IMSMA made of the coordinates that somebody typed, where they were typed in another way: kept beside them. */
function convertedWords(places: readonly Written[], geopoints: readonly XmlElement[]): Words {
  const converted = geopoints.map((point) => degreesOf(point)?.written ?? '')
  const differs = converted.some((text, i) => text !== '' && text !== places[i]?.written)
  return differs ? wordsOf([['imsma_converted', converted.join('; ')]]) : []
}

function degreesOf(point: XmlElement): Written | undefined {
  return degreesWritten(valueIn(point, 'latitude', 'lat'), valueIn(point, 'longitude', 'long', 'lon'))
}

/** What somebody typed counts, where it can be read and means the place that IMSMA made of it; else what IMSMA made of it. */
function placeOf(point: XmlElement): Written | undefined {
  const converted = degreesOf(point)
  const typed = typedIn(point)
  if (!typed) return converted
  const read = readPoint(typed)
  if (isRefusal(read)) return converted
  const near = !converted || read.point.every((value, i) => Math.abs(value - (converted.point[i] ?? 0)) < 0.001)
  return near ? { point: read.point, written: typed } : converted
}

function typedIn(point: XmlElement): string | undefined {
  const mgrs = valueIn(point, 'userenteredmgrs')
  if (mgrs !== '') return mgrs
  const [x, y] = [valueIn(point, 'userenteredx'), valueIn(point, 'userenteredy')]
  if (x === '' || y === '') return undefined
  const zone = /\b(\d{1,2}) ?([C-HJ-NP-X])\b/i.exec(valueIn(point, 'coordrefsys', 'coordformat', 'userinputformat'))
  // Eastings have six digits and more; degrees have three at most.
  if (/^\d{6}/.test(x)) return zone ? `${zone[1]}${zone[2]?.toUpperCase()} ${x} ${y}` : undefined
  return `${y}, ${x}`
}
