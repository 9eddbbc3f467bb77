import {
  GeoJSONSource,
  MapLibreMap,
  NavigationControl,
  ScaleControl,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { useEffect, useRef, useState } from 'react'
import { boxOf, countryBox, type Point, type Ring, roundedPoint } from '../../kernel/geo.ts'
import type { Language } from '../../kernel/texts.ts'
import { useLanguage, useText } from '../i18n.tsx'
import { openBasemap } from './basemap.ts'
import { labelLayers, mapStyle, nameIn } from './map-style.ts'
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
  /** Places and areas that the map reads by itself. */
  readonly data?: MapData | undefined
  /** Where it begins, instead of the whole country. */
  readonly view?: MapView | undefined
  /** For a printed sheet: nothing to press, a scale bar, and a picture that is still there when the printer asks for it. */
  readonly paper?: boolean
  /** How near the first areas are brought: 9 is a district, 14 a few streets. */
  readonly closest?: number
  readonly onFail: () => void
  /** Whom the operator's own base map names; null for the one that comes with the application. */
  readonly onCredit?: (credit: string | null) => void
}

/** Addresses of GeoJSON: points, which are gathered in clusters, and areas. Each has `id` and `layer`, areas a `look`. */
export interface MapData {
  readonly points: string
  readonly areas?: string | undefined
  readonly onPick?: ((ids: string[]) => void) | undefined
  readonly onMove?: ((view: MapView) => void) | undefined
}

/** The middle of what is in sight, and how near it is. */
export interface MapView {
  readonly center: Point
  readonly zoom: number
}

const allLooks: readonly ShapeLook[] = ['lines', 'dots', 'crossed']
const maxZoom = 15
const everywhere = { west: -180, south: -60, east: 180, north: 75 }

/**
 * The map itself, in a file of its own because its library is large: `CountryMap.tsx` loads it when a map is looked at. React
 * says what is on it; the library draws.
 */
export function MapCanvas(props: MapCanvasProps) {
  const { label, country, shapes, drawing, data, view, paper = false, closest = 9, onFail, onCredit } = props
  const t = useText()
  const { language } = useLanguage()
  const frame = useRef<HTMLDivElement>(null)
  const [map, setMap] = useState<MapLibreMap>()
  const [busy, setBusy] = useState(true)
  const onPoint = useRef(drawing?.onPoint)
  onPoint.current = drawing?.onPoint
  const onPick = useRef(data?.onPick)
  onPick.current = data?.onPick
  const onMove = useRef(data?.onMove)
  onMove.current = data?.onMove
  const drawn = useRef(false)

  // The map is made once for a country; what changes afterwards is told to it below.
  // biome-ignore lint/correctness/useExhaustiveDependencies: words and language of the first moment are enough to begin with
  useEffect(() => {
    let made: MapLibreMap | undefined
    let gone = false
    openBasemap(country)
      .then((basemap) => {
        if (gone || !frame.current) return
        onCredit?.(basemap?.credit ?? null)
        made = newMap(frame.current, {
          style: mapStyle(basemap?.address, language),
          view,
          country,
          paper,
          locale: {
            'Map.Title': label,
            'NavigationControl.ZoomIn': t(mapTexts.zoomIn),
            'NavigationControl.ZoomOut': t(mapTexts.zoomOut),
            'CooperativeGesturesHandler.WindowsHelpText': t(mapTexts.scroll),
            'CooperativeGesturesHandler.MacHelpText': t(mapTexts.scroll),
            'CooperativeGesturesHandler.MobileHelpText': t(mapTexts.fingers),
          },
        })
        const ready = made
        ready.on('webglcontextlost', onFail)
        ready.on('click', (event) => {
          onPoint.current?.([event.lngLat.lng, event.lngLat.lat])
          if (onPick.current) void pickAt(ready, event.point).then((ids) => ids.length > 0 && onPick.current?.(ids))
        })
        ready.on('moveend', () => onMove.current?.(viewOf(ready)))
        ready.on('idle', () => setBusy(false))
        ready.once('load', () => setMap(ready))
      })
      .catch(onFail)
    return () => {
      gone = true
      setMap(undefined)
      made?.remove()
    }
  }, [country])

  useEffect(() => {
    if (map) speak(map, language)
  }, [map, language])

  const [points, areas] = [data?.points, data?.areas]
  // The map's worker fetches and reads what may be a hundred thousand places; the page's own thread never sees them.
  useEffect(() => {
    for (const [name, address] of [
      ['points', points],
      ['areas', areas],
    ] as const) {
      const source = map?.getSource(name)
      if (!(source instanceof GeoJSONSource) || address === undefined) continue
      setBusy(true)
      void source.setData(new URL(address, window.location.href).href)
    }
  }, [map, points, areas])

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
    <>
      <div
        ref={frame}
        className={drawing ? 'map-canvas map-drawing' : 'map-canvas'}
        dir="ltr"
        data-ready={map !== undefined}
      />
      {busy && (
        <p className="map-busy" role="status">
          {t(mapTexts.busy)}
        </p>
      )}
    </>
  )
}

interface Beginning {
  readonly style: StyleSpecification
  readonly view: MapView | undefined
  readonly country: string
  readonly paper: boolean
  readonly locale: Record<string, string>
}

function newMap(container: HTMLElement, { style, view, country, paper, locale }: Beginning): MapLibreMap {
  const { west, south, east, north } = countryBox(country) ?? everywhere
  const made = new MapLibreMap({
    ...{ container, style, locale, attributionControl: false, dragRotate: false, touchPitch: false, maxZoom },
    ...(view ? { center: view.center, zoom: view.zoom } : { bounds: [west, south, east, north] }),
    interactive: !paper,
    cooperativeGestures: !paper,
    // A printer draws the page when the map has long been shown; without a fade nothing is printed half.
    ...(paper ? { canvasContextAttributes: { preserveDrawingBuffer: true }, fadeDuration: 0, pixelRatio: 2 } : {}),
  })
  made.touchZoomRotate.disableRotation()
  if (!paper) made.addControl(new NavigationControl({ showCompass: false }))
  if (paper || view) made.addControl(new ScaleControl({ maxWidth: 140, unit: 'metric' }), 'bottom-left')
  // Adding an image is itself a change of the style, so what is there is left alone.
  made.on('styledata', () => {
    for (const look of allLooks) {
      const pattern = made.hasImage(look) ? undefined : patternOf(look)
      if (pattern) made.addImage(look, pattern, { pixelRatio: 2 })
    }
  })
  return made
}

function viewOf(map: MapLibreMap): MapView {
  const { lng, lat } = map.getCenter()
  return { center: roundedPoint([lng, lat]), zoom: Math.round(map.getZoom() * 100) / 100 }
}

function speak(map: MapLibreMap, language: Language): void {
  for (const layer of labelLayers) if (map.getLayer(layer)) map.setLayoutProperty(layer, 'text-field', nameIn(language))
}

const reach = 8
const pickLayers = ['clusters', 'single', 'area-lines', 'area-dots', 'area-crossed']

/** What lies where the map was tapped; a tap on a cluster brings it nearer instead. */
async function pickAt(map: MapLibreMap, { x, y }: { x: number; y: number }): Promise<string[]> {
  const found = map.queryRenderedFeatures(
    [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ],
    { layers: pickLayers },
  )
  const cluster = found.find(({ properties }) => properties.cluster === true)
  const source = map.getSource('points')
  if (cluster && cluster.geometry.type === 'Point' && source instanceof GeoJSONSource) {
    const [lng = 0, lat = 0] = cluster.geometry.coordinates
    const zoom = await source.getClusterExpansionZoom(Number(cluster.properties.cluster_id))
    map.easeTo({ center: [lng, lat], zoom: Math.min(zoom, maxZoom) })
    return []
  }
  return [...new Set(found.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : [])))].slice(0, 20)
}

function boundsOf(points: Ring): [number, number, number, number] {
  const { west, south, east, north } = boxOf(points)
  return [west, south, east, north]
}
