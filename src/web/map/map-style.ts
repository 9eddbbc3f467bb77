import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { Language } from '../../kernel/texts.ts'
import { pointInks, ringInk } from './point-looks.ts'
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
export const labelLayers = ['label-village', 'label-town', 'label-district', 'label-country'] as const

/** A name in the reader's language, as Protomaps' schema keeps it; else the one that is used there. */
export function nameIn(language: Language): ExpressionSpecification {
  return ['coalesce', ['get', `name:${language}`], ['get', 'name']]
}

/** The map's style: the base map, if there is one, with what is shown over it. Names are in the reader's language. */
export function mapStyle(basemap: string | undefined, language: Language): StyleSpecification {
  const empty = { type: 'FeatureCollection' as const, features: [] }
  return {
    version: 8,
    sources: {
      ...(basemap === undefined ? {} : { base: { type: 'vector' as const, url: basemap } }),
      areas: { type: 'geojson', data: empty },
      shapes: { type: 'geojson', data: shapeData([]) },
      points: { type: 'geojson', data: empty, cluster: true, clusterRadius: 50, clusterMaxZoom: 13 },
      drawing: { type: 'geojson', data: drawingData([]) },
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': '#f4f3ee' } },
      ...(basemap === undefined ? [] : baseLayers(language)),
      ...shapeLayers('areas', 'area'),
      ...shapeLayers('shapes', 'shape'),
      ...pointLayers(),
      ...ringLayers(),
      ...drawingLayers(),
    ],
  }
}

/** The colour of a single place by what it is; the table beside the map says it in words. */
const pointInk: ExpressionSpecification = ['match', ['get', 'layer'], 'reports', pointInks.reports, pointInks.other]

type FillLook = { id: string; from: string; only?: ExpressionSpecification; colour: string }
type LineLook = FillLook & { width: number; dash?: number[]; minzoom?: number }

function fill({ id, from, only, colour }: FillLook): LayerSpecification {
  const paint = { 'fill-color': colour, 'fill-antialias': false }
  return { id, type: 'fill', source: 'base', 'source-layer': from, ...(only ? { filter: only } : {}), paint }
}

function line({ id, from, only, colour, width, dash, minzoom = 0 }: LineLook): LayerSpecification {
  return {
    ...{ id, type: 'line', source: 'base', 'source-layer': from, minzoom, ...(only ? { filter: only } : {}) },
    paint: { 'line-color': colour, 'line-width': width, ...(dash ? { 'line-dasharray': dash } : {}) },
  }
}

const isKind = (...kinds: string[]): ExpressionSpecification => ['in', ['get', 'kind'], ['literal', kinds]]

/**
 * Layers and kinds are those of Protomaps' schema, version 4; `home` and `districts` are in our own file alone. A layer that a file
 * lacks is not drawn (docs/operations.md).
 */
function baseLayers(language: Language): LayerSpecification[] {
  return [
    fill({ id: 'sea', from: 'water', only: isKind('ocean'), colour: '#d5e3e8' }),
    fill({ id: 'land', from: 'earth', colour: '#efede5' }),
    fill({ id: 'home', from: 'home', colour: '#fbfaf6' }),
    fill({ id: 'water', from: 'water', only: ['!', isKind('ocean')], colour: '#d5e3e8' }),
    fill({ id: 'buildings', from: 'buildings', colour: '#dcd8cc' }),
    line({ id: 'coast', from: 'earth', colour: '#6f8b94', width: 1 }),
    line({ id: 'lanes', from: 'roads', only: isKind('minor_road', 'path'), colour: '#d9d4c4', width: 1, minzoom: 11 }),
    line({ id: 'roads', from: 'roads', only: isKind('major_road', 'medium_road'), colour: '#cfc6ab', width: 1.6 }),
    line({ id: 'highways', from: 'roads', only: isKind('highway'), colour: '#c2b280', width: 2.2 }),
    line({ id: 'districts', from: 'districts', colour: '#a9aea4', width: 0.8, dash: [3, 2] }),
    line({ id: 'regions', from: 'boundaries', only: isKind('region'), colour: '#a9aea4', width: 0.8, dash: [3, 2] }),
    line({ id: 'borders', from: 'boundaries', only: isKind('country'), colour: '#5d6660', width: 1.4 }),
    townDots,
    label('village', language, { size: 11, minzoom: 7.5, colour: '#45534f', offset: [0, 0.8], only: isVillage }),
    label('town', language, {
      ...{ size: 12, minzoom: 5.2, colour: '#16211f', offset: [0, 0.9] },
      only: ['all', isKind('locality'), ['!', isVillage]],
    }),
    label('district', language, { size: 12.5, minzoom: 5, colour: '#5d6660', only: isKind('region') }),
    label('country', language, { size: 14, minzoom: 0, colour: '#45534f', only: isKind('country') }),
  ]
}

const isVillage: ExpressionSpecification = [
  'all',
  ['==', ['get', 'kind'], 'locality'],
  ['in', ['coalesce', ['get', 'kind_detail'], 'town'], ['literal', ['village', 'hamlet', 'locality']]],
]

const townDots: LayerSpecification = {
  id: 'towns',
  type: 'circle',
  source: 'base',
  'source-layer': 'places',
  minzoom: 5.2,
  filter: ['all', isKind('locality'), ['!', isVillage]],
  paint: { 'circle-radius': 2.5, 'circle-color': '#45534f' },
}

function label(
  kind: 'village' | 'town' | 'district' | 'country',
  language: Language,
  look: { size: number; minzoom: number; colour: string; offset?: [number, number]; only: ExpressionSpecification },
): LayerSpecification {
  return {
    id: `label-${kind}`,
    type: 'symbol',
    source: 'base',
    'source-layer': 'places',
    minzoom: look.minzoom,
    filter: look.only,
    layout: {
      'text-field': nameIn(language),
      'text-font': font,
      'text-size': look.size,
      'text-anchor': look.offset ? 'top' : 'center',
      'text-offset': look.offset ?? [0, 0],
      'text-padding': 4,
      // The larger the town, the later its name gives way.
      'symbol-sort-key': ['-', 0, ['coalesce', ['get', 'population_rank'], 0]],
    },
    paint: { 'text-color': look.colour, 'text-halo-color': '#ffffff', 'text-halo-width': 1.4 },
  }
}

/** Single places, and circles with a number where many are near one another. */
function pointLayers(): LayerSpecification[] {
  return [
    {
      id: 'clusters',
      type: 'circle',
      source: 'points',
      filter: ['has', 'point_count'],
      paint: {
        'circle-color': pointInks.group,
        'circle-opacity': 0.88,
        'circle-radius': ['step', ['get', 'point_count'], 15, 50, 19, 1000, 24, 10_000, 29],
        'circle-stroke-color': '#ffffff',
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'cluster-counts',
      type: 'symbol',
      source: 'points',
      filter: ['has', 'point_count'],
      layout: {
        'text-field': ['get', 'point_count_abbreviated'],
        'text-font': font,
        'text-size': 12,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': '#ffffff' },
    },
    {
      id: 'single',
      type: 'circle',
      source: 'points',
      filter: ['!', ['has', 'point_count']],
      paint: {
        'circle-color': pointInk,
        'circle-radius': 6.5,
        'circle-stroke-color': '#ffffff',
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'single-heart',
      type: 'circle',
      source: 'points',
      filter: ['all', ['!', ['has', 'point_count']], ['==', ['get', 'standing'], true]],
      paint: { 'circle-color': '#ffffff', 'circle-radius': 2.2 },
    },
  ]
}

function shapeLayers(source: 'areas' | 'shapes', id: 'area' | 'shape'): LayerSpecification[] {
  const all: ShapeLook[] = ['lines', 'dots', 'crossed']
  return [
    ...all.flatMap((look): LayerSpecification[] => [
      {
        id: `${id}-${look}`,
        type: 'fill',
        source,
        filter: ['all', ['==', ['geometry-type'], 'Polygon'], ['==', ['get', 'look'], look]],
        paint: { 'fill-pattern': look },
      },
      {
        id: `${id}-line-${look}`,
        type: 'line',
        source,
        filter: ['all', ['==', ['geometry-type'], 'Polygon'], ['==', ['get', 'look'], look]],
        paint: {
          'line-color': looks[look].ink,
          'line-width': 2.2,
          ...(looks[look].dash ? { 'line-dasharray': looks[look].dash } : {}),
        },
      },
    ]),
    {
      id: `${id}-label`,
      type: 'symbol',
      source,
      filter: ['all', ['==', ['geometry-type'], 'Point'], ['!=', ['get', 'ring'], true], ['!=', ['get', 'label'], '']],
      // Of a few areas every name is shown; of all that there are, those that have room once they are near.
      minzoom: source === 'areas' ? 8 : 0,
      layout: {
        ...{ 'text-field': ['get', 'label'], 'text-font': font, 'text-size': 13 },
        'text-allow-overlap': source === 'shapes',
      },
      paint: { 'text-color': '#16211f', 'text-halo-color': '#ffffff', 'text-halo-width': 2 },
    },
  ]
}

/** From this near on an outline of a few kilometres is larger than the places in it. */
const ringUntil = 10

/** Over the places, around small areas whose own outline they would hide. */
function ringLayers(): LayerSpecification[] {
  const filter: ExpressionSpecification = ['all', ['==', ['geometry-type'], 'Point'], ['==', ['get', 'ring'], true]]
  return [
    {
      id: 'shape-ring',
      type: 'circle',
      source: 'shapes',
      filter,
      maxzoom: ringUntil,
      paint: {
        'circle-radius': 23,
        'circle-color': '#ffffff',
        'circle-opacity': 0,
        'circle-stroke-color': ringInk,
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'shape-ring-label',
      type: 'symbol',
      source: 'shapes',
      filter,
      layout: {
        ...{ 'text-field': ['get', 'label'], 'text-font': font, 'text-size': 13, 'text-allow-overlap': true },
        ...{ 'text-anchor': 'top', 'text-offset': [0, 1.9] },
      },
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
