import proj4, { type Converter } from 'proj4'
import { Point } from '../geo.ts'

/** A place in the Universal Transverse Mercator grid (NGA.STND.0037): zone 1 to 60, hemisphere, and metres east and north. */
export interface Utm {
  readonly zone: number
  readonly hemisphere: 'N' | 'S'
  readonly easting: number
  readonly northing: number
}

/** The latitudes between which the grid is used. */
export const utmSouth = -80
export const utmNorth = 84

/** The zone of a point, with the wider ones of Norway and Svalbard. */
export function zoneOf([lon, lat]: Point): number {
  const plain = Math.min(60, Math.floor((lon + 180) / 6) + 1)
  if (lat >= 56 && lat < 64 && plain === 31 && lon >= 3) return 32
  if (lat < 72 || lon < 0 || lon >= 42) return plain
  if (lon < 9) return 31
  if (lon < 21) return 33
  return lon < 33 ? 35 : 37
}

const projections = new Map<string, Converter>()

function projection(zone: number, hemisphere: Utm['hemisphere']) {
  const definition = `+proj=utm +zone=${zone}${hemisphere === 'S' ? ' +south' : ''} +datum=WGS84 +units=m +no_defs`
  const known = projections.get(definition) ?? proj4('EPSG:4326', definition)
  projections.set(definition, known)
  return known
}

/** A point in the grid; undefined near the poles, where the grid ends. A zone may be given, to stay in one across its edge. */
export function utmOf(point: Point, zone = zoneOf(point)): Utm | undefined {
  const [, lat] = point
  if (lat < utmSouth || lat > utmNorth) return undefined
  const hemisphere = lat < 0 ? 'S' : 'N'
  const [easting, northing] = projection(zone, hemisphere).forward<[number, number]>([...point])
  return { zone, hemisphere, easting, northing }
}

/** The point of a place in the grid; undefined where there is none. */
export function pointOfUtm({ zone, hemisphere, easting, northing }: Utm): Point | undefined {
  if (zone < 1 || zone > 60 || easting < 100_000 || easting > 900_000 || northing < 0 || northing > 10_000_000)
    return undefined
  const [lon, lat] = projection(zone, hemisphere).inverse<[number, number]>([easting, northing])
  const within = Point.safeParse([((lon + 540) % 360) - 180, lat])
  return within.success && lat >= utmSouth && lat <= utmNorth ? within.data : undefined
}
