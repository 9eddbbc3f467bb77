import type { GeoJSONSourceSpecification } from 'maplibre-gl'
import { labelPoint, type Point, type Ring } from '../../kernel/geo.ts'

/** How an area is filled. A pattern each, so that no colour has to tell them apart. */
export type ShapeLook = 'lines' | 'dots' | 'crossed'

/** An area on a map: what it is called there, and how it looks. */
export interface MapShape {
  readonly key: string
  readonly points: Ring
  readonly look: ShapeLook
  readonly label: string
  /** Small on the map of a country, where single places hide it: a ring stands around it there, and its label beside it. */
  readonly ring?: boolean
}

type Data = Exclude<GeoJSONSourceSpecification['data'], string>

/** Each area, and the point where its label stands. */
export function shapeData(shapes: readonly MapShape[]): Data {
  return {
    type: 'FeatureCollection',
    features: shapes.flatMap(({ key, points, look, label, ring = false }) => [
      {
        type: 'Feature' as const,
        properties: { key, look },
        geometry: { type: 'Polygon' as const, coordinates: [closed(points)] },
      },
      {
        type: 'Feature' as const,
        properties: { key, look, label, ring },
        geometry: { type: 'Point' as const, coordinates: labelPoint(points) },
      },
    ]),
  }
}

/** An area while it is drawn: its corners with their numbers, the line through them, and what they enclose. */
export function drawingData(points: Ring): Data {
  const corners = points.map((point, at) => ({
    type: 'Feature' as const,
    properties: { corner: String(at + 1) },
    geometry: { type: 'Point' as const, coordinates: point },
  }))
  const line = { type: 'LineString' as const, coordinates: closed(points) }
  const inside = { type: 'Polygon' as const, coordinates: [closed(points)] }
  const drawn = [...(points.length > 1 ? [line] : []), ...(points.length > 2 ? [inside] : [])]
  return {
    type: 'FeatureCollection',
    features: [...drawn.map((geometry) => ({ type: 'Feature' as const, properties: {}, geometry })), ...corners],
  }
}

function closed(points: Ring): Point[] {
  const [first] = points
  return first ? [...points, first] : []
}
