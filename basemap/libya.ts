import { libyanLayers } from './layers.ts'
import { writePmtiles } from './pmtiles-writer.ts'
import { tilesOf } from './tiles.ts'

/** Libya with what is around it, in degrees. */
const box = { west: 7, south: 17, east: 28, north: 36 }
/** The sources are 1:10 million: what is nearer is drawn from the tiles of zoom 9. */
const maxZoom = 9

/** The base map of Libya as one PMTiles file. */
export function libyanBasemap(): Uint8Array {
  const layers = libyanLayers()
  return writePmtiles(tilesOf(layers, box, maxZoom), {
    bounds: [box.west, box.south, box.east, box.north],
    metadata: {
      name: 'Libya',
      attribution: 'Natural Earth; GeoNames (CC BY 4.0)',
      vector_layers: Object.entries(layers).map(([id, features]) => ({
        id,
        fields: Object.fromEntries(
          [...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))]
            .sort()
            .map((field) => [field, /rank|detail$/.test(field) ? 'Mixed' : 'String']),
        ),
        minzoom: 0,
        maxzoom: maxZoom,
      })),
    },
  })
}
