import { GeoJSONSource, MapLibreMap, NavigationControl, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { useEffect, useRef, useState } from 'react'
import { countryBox, type Point, type Ring } from '../../kernel/geo.ts'
import { useLanguage, useText } from '../i18n.tsx'
import { labelLayers, mapStyle } from './map-style.ts'
import { patternOf } from './patterns.ts'
import { drawingData, type MapShape, type ShapeLook, shapeData } from './shapes.ts'
import { mapTexts } from './texts.ts'

setWorkerUrl(workerUrl)

export interface MapCanvasProps {
  readonly label: string
  readonly country: string
  readonly shapes: readonly MapShape[]
  /** An area that is being drawn: its corners so far, and what a tap adds. */
  readonly drawing?: { readonly points: Ring; readonly onPoint: (point: Point) => void } | undefined
  /** How near the first areas are brought: 9 is a district, 14 a few streets. */
  readonly closest?: number
  readonly onFail: () => void
}

const allLooks: readonly ShapeLook[] = ['lines', 'dots', 'crossed']
const everywhere = { west: -180, south: -60, east: 180, north: 75 }

/**
 * The map itself, in a file of its own because its library is large: `CountryMap.tsx` loads it when a map is looked at. React
 * says what is on it; the library draws.
 */
export function MapCanvas({ label, country, shapes, drawing, closest = 9, onFail }: MapCanvasProps) {
  const t = useText()
  const { language } = useLanguage()
  const frame = useRef<HTMLDivElement>(null)
  const [map, setMap] = useState<MapLibreMap>()
  const onPoint = useRef(drawing?.onPoint)
  onPoint.current = drawing?.onPoint
  const drawn = useRef(false)

  // The map is made once for a country; what changes afterwards is told to it below.
  // biome-ignore lint/correctness/useExhaustiveDependencies: words and language of the first moment are enough to begin with
  useEffect(() => {
    if (!frame.current) return
    const { west, south, east, north } = countryBox(country) ?? everywhere
    let made: MapLibreMap
    try {
      made = new MapLibreMap({
        container: frame.current,
        style: mapStyle(country, language),
        bounds: [west, south, east, north],
        attributionControl: false,
        dragRotate: false,
        touchPitch: false,
        cooperativeGestures: true,
        maxZoom: 15,
        locale: {
          'Map.Title': label,
          'NavigationControl.ZoomIn': t(mapTexts.zoomIn),
          'NavigationControl.ZoomOut': t(mapTexts.zoomOut),
          'CooperativeGesturesHandler.WindowsHelpText': t(mapTexts.scroll),
          'CooperativeGesturesHandler.MacHelpText': t(mapTexts.scroll),
          'CooperativeGesturesHandler.MobileHelpText': t(mapTexts.fingers),
        },
      })
    } catch {
      onFail()
      return
    }
    made.touchZoomRotate.disableRotation()
    made.addControl(new NavigationControl({ showCompass: false }))
    made.on('webglcontextlost', onFail)
    made.on('click', ({ lngLat }) => onPoint.current?.([lngLat.lng, lngLat.lat]))
    // Adding an image is itself a change of the style, so what is there is left alone.
    made.on('styledata', () => {
      for (const look of allLooks) {
        const pattern = made.hasImage(look) ? undefined : patternOf(look)
        if (pattern) made.addImage(look, pattern, { pixelRatio: 2 })
      }
    })
    made.once('load', () => setMap(made))
    return () => {
      setMap(undefined)
      made.remove()
    }
  }, [country])

  useEffect(() => {
    for (const layer of map ? labelLayers : []) map?.setLayoutProperty(layer, 'text-field', ['get', language])
  }, [map, language])

  useEffect(() => {
    const source = map?.getSource('shapes')
    if (source instanceof GeoJSONSource) source.setData(shapeData(shapes))
    // The first areas are brought into sight; afterwards the reader decides what is.
    if (map && !drawn.current && shapes.length > 0) {
      drawn.current = true
      map.fitBounds(boundsOf(shapes.flatMap(({ points }) => points)), { padding: 60, maxZoom: closest, animate: false })
    }
  }, [map, shapes, closest])

  const corners = drawing?.points
  useEffect(() => {
    const source = map?.getSource('drawing')
    if (source instanceof GeoJSONSource) source.setData(drawingData(corners ?? []))
  }, [map, corners])

  return (
    <div
      ref={frame}
      className={drawing ? 'map-canvas map-drawing' : 'map-canvas'}
      dir="ltr"
      data-ready={map !== undefined}
    />
  )
}

function boundsOf(points: Ring): [number, number, number, number] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
