import { isWgs84 } from '../../kernel/geojson.ts'
import {
  Budget,
  closedRing,
  exchangeLimits,
  type FileHead,
  FileRefusal,
  numbersWritten,
  type OutFeature,
  opened,
  type ReadFeature,
  type RowFault,
  type Shape,
  type Words,
  type Written,
  wordsOf,
} from './feature.ts'

type Json = Record<string, unknown>

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Reads GeoJSON (RFC 7946): a collection, one feature or a bare geometry. Refuses a reference system that is not WGS 84. */
export function readGeoJson(text: string): ReadFeature[] {
  const root = parsed(text)
  if (!isObject(root)) throw new FileRefusal('unknown', 'no object')
  if (!isWgs84(root.crs)) throw new FileRefusal('otherDatum', 'crs')
  const budget = new Budget()
  const features = root.type === 'FeatureCollection' ? root.features : [root]
  if (!Array.isArray(features)) throw new FileRefusal('damaged', 'no features')
  return features.flatMap((feature: unknown, i) => {
    budget.feature()
    return featureOf(feature, i + 1, budget)
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new FileRefusal('damaged', 'JSON')
  }
}

function featureOf(feature: unknown, row: number, budget: Budget): ReadFeature[] {
  const isFeature = isObject(feature) && feature.type === 'Feature'
  const geometry = isFeature ? feature.geometry : feature
  const words = isFeature && isObject(feature.properties) ? wordsIn(feature.properties) : []
  const id = isFeature && (typeof feature.id === 'string' || typeof feature.id === 'number') ? String(feature.id) : null
  const common = { row, sourceId: id, words }
  const shapes = shapesOf(geometry, budget, 0)
  return shapes.map((shape, part) =>
    typeof shape === 'string'
      ? { ...common, part, shape: null, fault: shape }
      : { ...common, part, shape, fault: null },
  )
}

function wordsIn(properties: Json): Words {
  return wordsOf(
    Object.entries(properties).flatMap(([name, value]): [string, string][] => {
      if (value === null || value === undefined) return []
      return [[name, typeof value === 'object' ? JSON.stringify(value) : String(value)]]
    }),
  )
}

type Part = Shape<Written> | RowFault

function shapesOf(geometry: unknown, budget: Budget, depth: number): Part[] {
  if (geometry === null || geometry === undefined) return ['noPlace']
  if (!isObject(geometry) || depth > 4) return ['unknownShape']
  const { type, coordinates, geometries } = geometry
  switch (type) {
    case 'Point':
      return [pointOf(coordinates, budget)]
    case 'MultiPoint':
      return eachOf(coordinates, (one) => pointOf(one, budget))
    case 'LineString':
      return [lineOf(coordinates, budget)]
    case 'MultiLineString':
      return eachOf(coordinates, (one) => lineOf(one, budget))
    case 'Polygon':
      return [areaOf(coordinates, budget)]
    case 'MultiPolygon':
      return eachOf(coordinates, (one) => areaOf(one, budget))
    case 'GeometryCollection':
      return Array.isArray(geometries)
        ? geometries.flatMap((one: unknown) => shapesOf(one, budget, depth + 1))
        : ['badPlace']
    default:
      return ['unknownShape']
  }
}

function eachOf(coordinates: unknown, read: (one: unknown) => Part): Part[] {
  if (!Array.isArray(coordinates)) return ['badPlace']
  if (coordinates.length === 0) return ['noPlace']
  if (coordinates.length > exchangeLimits.features) throw new FileRefusal('tooMany', 'parts')
  return coordinates.map((one: unknown) => read(one))
}

function pointOf(position: unknown, budget: Budget): Part {
  budget.points(1)
  const at = positionOf(position)
  return typeof at === 'string' ? at : { kind: 'point', at }
}

function lineOf(positions: unknown, budget: Budget): Part {
  const line = positionsOf(positions, budget)
  return typeof line === 'string' ? line : { kind: 'line', line }
}

function areaOf(rings: unknown, budget: Budget): Part {
  if (!Array.isArray(rings) || rings.length === 0) return 'badPlace'
  const read: Written[][] = []
  for (const ring of rings) {
    const found = positionsOf(ring, budget)
    if (typeof found === 'string') return found
    read.push(opened(found))
  }
  return { kind: 'area', rings: read }
}

function positionsOf(positions: unknown, budget: Budget): Written[] | RowFault {
  if (!Array.isArray(positions) || positions.length === 0) return 'badPlace'
  if (positions.length > exchangeLimits.pointsOfOne) return 'tooManyPoints'
  budget.points(positions.length)
  const read: Written[] = []
  for (const position of positions) {
    const found = positionOf(position)
    if (typeof found === 'string') return found
    read.push(found)
  }
  return read
}

function positionOf(position: unknown): Written | RowFault {
  if (!Array.isArray(position)) return 'badPlace'
  const [lon, lat]: unknown[] = position
  if (typeof lon !== 'number' || typeof lat !== 'number') return 'badPlace'
  return numbersWritten(lat, lon) ?? 'outOfRange'
}

/** Writes a collection piece by piece. What belongs to the whole file stands as members of their own (RFC 7946 §6.1). */
export async function* writeGeoJson(features: AsyncIterable<OutFeature>, head: FileHead): AsyncGenerator<string> {
  const members = { type: 'FeatureCollection', title: head.title, about: Object.fromEntries(head.lines) }
  yield `${JSON.stringify(members).slice(0, -1)},"features":[`
  let first = true
  for await (const { id, shape, words } of features) {
    const feature = { type: 'Feature', id, geometry: geometryOf(shape), properties: Object.fromEntries(words) }
    yield `${first ? '' : ','}\n${JSON.stringify(feature)}`
    first = false
  }
  yield '\n]}\n'
}

function geometryOf(shape: OutFeature['shape']): unknown {
  if (shape === null) return null
  if (shape.kind === 'point') return { type: 'Point', coordinates: shape.at }
  if (shape.kind === 'line') return { type: 'LineString', coordinates: shape.line }
  const rings = shape.rings.map((ring, i) => closedRing(ring, i === 0 ? 'counterclockwise' : 'clockwise'))
  return { type: 'Polygon', coordinates: rings }
}
