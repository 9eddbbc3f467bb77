import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { Language } from '../../kernel/texts.ts'
import { drawingData, type ShapeLook, shapeData } from './shapes.ts'

/** Drawn by the browser's own fonts, Arabic shaped and in order; no glyph server is asked. */
const font = ['Noto Sans Arabic', 'Noto Sans', 'sans-serif']

/** Colour and line of each look; the fill is a pattern of the same name (`patterns.ts`). */
export const looks: Readonly<Record<ShapeLook, { ink: string; dash?: number[] }>> = {
  lines: { ink: '#12343b' },
  dots: { ink: '#1d4a86', dash: [1, 1.5] },
  crossed: { ink: '#95180f', dash: [4, 2] },
}

/** The labels of the base map, each kind in its own layer, so that towns give way to districts and those to countries. */
export const labelLayers = ['label-town', 'label-district', 'label-country'] as const

/** The base map of a country from the files in `public/map`, with the areas over it, in the reader's language. */
export function mapStyle(country: string, language: Language): StyleSpecification {
  const file = (name: string) => ({
    type: 'geojson' as const,
    data: new URL(`/map/${country}/${name}.geojson`, window.location.href).href,
  })
  return {
    version: 8,
    sources: {
      countries: file('countries'),
      coast: file('coast'),
      borders: file('borders'),
      districts: file('districts'),
      labels: file('labels'),
      shapes: { type: 'geojson', data: shapeData([]) },
      drawing: { type: 'geojson', data: drawingData([]) },
    },
    layers: [...baseLayers(language), ...shapeLayers(), ...drawingLayers()],
  }
}

function baseLayers(language: Language): LayerSpecification[] {
  return [
    // Beyond the edge of the files nothing is known: plain ground, neither land nor sea.
    { id: 'ground', type: 'background', paint: { 'background-color': '#f4f3ee' } },
    {
      id: 'sea',
      type: 'fill',
      source: 'countries',
      filter: ['has', 'sea'],
      paint: { 'fill-color': '#d5e3e8', 'fill-antialias': false },
    },
    {
      id: 'land',
      type: 'fill',
      source: 'countries',
      filter: ['!', ['has', 'sea']],
      paint: { 'fill-color': ['case', ['has', 'home'], '#fbfaf6', '#e9e7df'] },
    },
    { id: 'coast', type: 'line', source: 'coast', paint: { 'line-color': '#6f8b94', 'line-width': 1 } },
    {
      id: 'districts',
      type: 'line',
      source: 'districts',
      paint: { 'line-color': '#a9aea4', 'line-width': 0.8, 'line-dasharray': [3, 2] },
    },
    { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': '#5d6660', 'line-width': 1.4 } },
    townDots,
    label('town', language, { size: 12, minzoom: 5.2, colour: '#16211f', offset: [0, 0.9] }),
    label('district', language, { size: 12.5, minzoom: 5, colour: '#5d6660' }),
    label('country', language, { size: 14, minzoom: 0, colour: '#45534f' }),
  ]
}

const townDots: LayerSpecification = {
  id: 'towns',
  type: 'circle',
  source: 'labels',
  minzoom: 5.2,
  filter: ['==', ['get', 'kind'], 'town'],
  paint: { 'circle-radius': 2.5, 'circle-color': '#45534f' },
}

function label(
  kind: 'town' | 'district' | 'country',
  language: Language,
  look: { size: number; minzoom: number; colour: string; offset?: [number, number] },
): LayerSpecification {
  return {
    id: `label-${kind}`,
    type: 'symbol',
    source: 'labels',
    minzoom: look.minzoom,
    filter: ['==', ['get', 'kind'], kind],
    layout: {
      'text-field': ['get', language],
      'text-font': font,
      'text-size': look.size,
      'text-anchor': look.offset ? 'top' : 'center',
      'text-offset': look.offset ?? [0, 0],
      'text-padding': 4,
    },
    paint: { 'text-color': look.colour, 'text-halo-color': '#ffffff', 'text-halo-width': 1.4 },
  }
}

function shapeLayers(): LayerSpecification[] {
  const all: ShapeLook[] = ['lines', 'dots', 'crossed']
  return [
    ...all.flatMap((look): LayerSpecification[] => [
      {
        id: `shape-${look}`,
        type: 'fill',
        source: 'shapes',
        filter: ['all', ['==', ['geometry-type'], 'Polygon'], ['==', ['get', 'look'], look]],
        paint: { 'fill-pattern': look },
      },
      {
        id: `shape-line-${look}`,
        type: 'line',
        source: 'shapes',
        filter: ['all', ['==', ['geometry-type'], 'Polygon'], ['==', ['get', 'look'], look]],
        paint: {
          'line-color': looks[look].ink,
          'line-width': 2.2,
          ...(looks[look].dash ? { 'line-dasharray': looks[look].dash } : {}),
        },
      },
    ]),
    {
      id: 'shape-label',
      type: 'symbol',
      source: 'shapes',
      filter: ['==', ['geometry-type'], 'Point'],
      layout: { 'text-field': ['get', 'label'], 'text-font': font, 'text-size': 13, 'text-allow-overlap': true },
      paint: { 'text-color': '#16211f', 'text-halo-color': '#ffffff', 'text-halo-width': 2 },
    },
  ]
}

function drawingLayers(): LayerSpecification[] {
  return [
    {
      id: 'drawing-inside',
      type: 'fill',
      source: 'drawing',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': '#b8590a', 'fill-opacity': 0.2 },
    },
    {
      id: 'drawing-line',
      type: 'line',
      source: 'drawing',
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': '#b8590a', 'line-width': 2.5 },
    },
    {
      id: 'drawing-corners',
      type: 'circle',
      source: 'drawing',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 9,
        'circle-color': '#ffffff',
        'circle-stroke-color': '#b8590a',
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: 'drawing-numbers',
      type: 'symbol',
      source: 'drawing',
      filter: ['==', ['geometry-type'], 'Point'],
      layout: { 'text-field': ['get', 'corner'], 'text-font': font, 'text-size': 11, 'text-allow-overlap': true },
      paint: { 'text-color': '#16211f' },
    },
  ]
}
