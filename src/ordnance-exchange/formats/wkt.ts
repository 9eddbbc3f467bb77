import type { Point } from '../../kernel/geo.ts'
import {
  type Budget,
  closedRing,
  degreesText,
  degreesWritten,
  exchangeLimits,
  type OutFeature,
  opened,
  type RowFault,
  type Shape,
  type Written,
} from './feature.ts'

type Part = Shape<Written> | RowFault

/** Reads a place in WKT (OGC 06-103r4): points, lines, polygons, and several of one kind. Numbers are longitude, then latitude. */
export function readWkt(text: string, budget: Budget): Part[] {
  const match = /^\s*(?:SRID=4326;)?\s*(MULTI)?(POINT|LINESTRING|POLYGON)\s*(?:ZM?|M)?\s*\((.*)\)\s*$/is.exec(text)
  if (!match) return ['badPlace']
  const [, multi, kind = '', inside = ''] = match
  const rings = ringsIn(kind.toUpperCase() === 'POINT' && !/\(/.test(inside) ? inside.replaceAll(',', '),(') : inside)
  const read = rings.map((ring) => positionsOf(ring.text, budget))
  const fault = read.find((one) => typeof one === 'string')
  if (typeof fault === 'string') return [fault]
  const lines = read.filter((one) => typeof one !== 'string')
  if (lines.length === 0) return ['badPlace']
  if (/POINT/i.test(kind)) return lines.flatMap((line) => line.map((at): Part => ({ kind: 'point', at })))
  if (/LINE/i.test(kind)) return lines.map((line) => ({ kind: 'line', line }))
  if (!multi) return [{ kind: 'area', rings: lines.map(opened) }]
  const groups = new Map<number, Written[][]>()
  lines.forEach((line, i) => {
    const of = rings[i]?.of ?? 0
    groups.set(of, [...(groups.get(of) ?? []), opened(line)])
  })
  return [...groups.values()].map((all) => ({ kind: 'area', rings: all }))
}

/** The lists of positions, each with the number of the outer bracket that it stands in. */
function ringsIn(text: string): { text: string; of: number }[] {
  const rings: { text: string; of: number }[] = []
  let [depth, of, from] = [0, -1, 0]
  if (!text.includes('(')) return [{ text, of: 0 }]
  for (let at = 0; at < text.length && rings.length <= exchangeLimits.features; at++) {
    if (text[at] === '(') {
      if (depth === 0) of++
      depth++
      from = at + 1
    } else if (text[at] === ')') {
      if (from <= at && from > 0) rings.push({ text: text.slice(from, at), of })
      from = 0
      depth--
    }
  }
  return rings
}

function positionsOf(text: string, budget: Budget): Written[] | RowFault {
  const tuples = text.replace(/[()]/g, '').split(',')
  if (tuples.length > exchangeLimits.pointsOfOne) return 'tooManyPoints'
  budget.points(tuples.length)
  const read: Written[] = []
  for (const tuple of tuples) {
    const [lon = '', lat = ''] = tuple.trim().split(/\s+/)
    const place = degreesWritten(lat, lon)
    if (!place) return /\d/.test(tuple) ? 'outOfRange' : 'badPlace'
    read.push(place)
  }
  return read
}

/** A place in WKT, longitude first, rings closed; '' where there is none. */
export function wktText(shape: OutFeature['shape']): string {
  if (shape === null) return ''
  const tuples = (points: readonly Point[]) =>
    points.map(([lon, lat]) => `${degreesText(lon)} ${degreesText(lat)}`).join(', ')
  if (shape.kind === 'point') return `POINT (${tuples([shape.at])})`
  if (shape.kind === 'line') return `LINESTRING (${tuples(shape.line)})`
  const rings = shape.rings.map(
    (ring, i) => `(${tuples(closedRing(ring, i === 0 ? 'counterclockwise' : 'clockwise'))})`,
  )
  return `POLYGON (${rings.join(', ')})`
}
