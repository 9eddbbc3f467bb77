import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import type { Feature, FeatureCollection } from 'geojson'
import type { Tile } from './pmtiles-writer.ts'

/** Degrees. */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

const extent = 4096

/** What lies in each tile of a box, from the whole world at zoom 0 to `maxZoom`, layer by layer. */
export function tilesOf(layers: Readonly<Record<string, readonly Feature[]>>, box: Box, maxZoom: number): Tile[] {
  const indexes = Object.entries(layers).map(([name, features]) => {
    const data: FeatureCollection = { type: 'FeatureCollection', features: [...features] }
    return { name, index: new GeoJSONVT(data, { maxZoom, indexMaxZoom: maxZoom, tolerance: 3, buffer: 64, extent }) }
  })
  const tiles: Tile[] = []
  for (let z = 0; z <= maxZoom; z++) {
    const [left, top] = tileAt(box.west, box.north, z)
    const [right, bottom] = tileAt(box.east, box.south, z)
    for (let x = left; x <= right; x++) {
      for (let y = top; y <= bottom; y++) {
        const found: Record<string, GeoJSONVTTile> = {}
        for (const { name, index } of indexes) {
          const tile = index.getTile(z, x, y)
          if (tile && tile.features.length > 0) found[name] = tile
        }
        if (Object.keys(found).length > 0) tiles.push({ z, x, y, mvt: fromGeojsonVt(found, { version: 2, extent }) })
      }
    }
  }
  return tiles
}

/** The tile of the web Mercator grid in which a point lies. */
function tileAt(longitude: number, latitude: number, z: number): [number, number] {
  const size = 2 ** z
  const sin = Math.sin((latitude * Math.PI) / 180)
  const x = Math.floor(((longitude + 180) / 360) * size)
  const y = Math.floor((0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * size)
  return [Math.min(size - 1, Math.max(0, x)), Math.min(size - 1, Math.max(0, y))]
}
