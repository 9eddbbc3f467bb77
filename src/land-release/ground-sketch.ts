import { utmOf, zoneOf } from '../kernel/coordinates/utm.ts'
import { type Point, scaleBar } from '../kernel/geo.ts'

const size = 400
const margin = 36
/** A scale bar is no longer than this on the paper. */
const longestBar = 150

type Place = readonly [x: number, y: number]

/**
 * A sketch of a ground as SVG for a paper: its perimeter with numbered turning points, a scale bar in metres, and north of
 * the grid upwards. Numbers stand to the right of their points.
 */
export function groundSketch(corners: readonly Point[], labels: readonly string[]): string {
  const zone = zoneOf(corners[0] ?? [0, 0])
  const metres = (point: Point): Place => {
    const utm = utmOf(point, zone)
    return [utm?.easting ?? 0, utm?.northing ?? 0]
  }
  const plane = corners.map(metres)
  const [xs, ys] = [plane.map(([x]) => x), plane.map(([, y]) => y)]
  const [west, south] = [Math.min(...xs), Math.min(...ys)]
  const span = Math.max(Math.max(...xs) - west, Math.max(...ys) - south, 1)
  const scale = (size - 2 * margin) / span
  const onPaper = ([x, y]: Place): string =>
    `${(margin + (x - west) * scale).toFixed(2)} ${(size - margin - (y - south) * scale).toFixed(2)}`
  const path = (ring: readonly Point[]) => `M${ring.map((point) => onPaper(metres(point))).join('L')}Z`
  const marks = plane.map((place, i) => {
    const [x = '0', y = '0'] = onPaper(place).split(' ')
    const label = (labels[i] || String(i + 1)).replace(/[^\w.-]/g, '').slice(0, 8)
    return `<circle cx="${x}" cy="${y}" r="3"/><text x="${Number(x) + 5}" y="${Number(y) - 5}" font-size="11">${label}</text>`
  })
  const bar = scaleBar(longestBar / scale)
  const end = margin + bar * scale
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size + 24}" font-family="DejaVu Sans Mono">
<path d="${path(corners)}" fill="#d9e7df" stroke="#000" stroke-width="1.5"/>${marks.length > 40 ? '' : marks.join('')}
<path d="M${margin} ${size + 6}H${end}M${margin} ${size + 2}v8M${end} ${size + 2}v8" stroke="#000" fill="none"/>
<text x="${end + 6}" y="${size + 10}" font-size="11">${bar} m</text>
<path d="M${size - 14} 34V8l-5 9M${size - 14} 8l5 9" stroke="#000" fill="none" stroke-width="1.5"/><text x="${size - 18}" y="46" font-size="11">N</text></svg>`
}
