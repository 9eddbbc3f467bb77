import { boxOf, type Point } from '../kernel/geo.ts'
import { type Html, html } from '../kernel/html.ts'
import type { Language, Texts } from '../kernel/texts.ts'
import { squareDegrees } from './public-hazards.ts'

/** Units of the drawing to a degree from west to east; the drawing is as wide as the country is. */
const scale = 40
/** How much ground is shown around the outermost points, in degrees. */
const around = 0.8

/** Room that a name takes: one that would lie on another is left out, its point is not. */
const room = { across: 90, down: 15 }
/** Squares are drawn at least so large, to be seen on a telephone. */
const smallest = 7

interface Landmark {
  readonly name: Texts
  readonly at: Point
}

/** The landmarks whose names have room, those nearest to a hazardous area before others. */
function named(landmarks: readonly Landmark[], squares: readonly Point[], place: (at: Point) => Point): Set<Landmark> {
  const distance = ({ at }: Landmark) =>
    Math.min(...squares.map(([lon, lat]) => Math.hypot(at[0] - lon, at[1] - lat)), Number.MAX_VALUE)
  const chosen = new Set<Landmark>()
  for (const one of landmarks.toSorted((a, b) => distance(a) - distance(b))) {
    const [x, y] = place(one.at)
    const isFree = [...chosen].every(({ at }) => {
      const [otherX, otherY] = place(at)
      return Math.abs(x - otherX) > room.across || Math.abs(y - otherY) > room.down
    })
    if (isFree) chosen.add(one)
  }
  return chosen
}

/** A map without a base: the squares in which a hazardous area lies, and the names of districts to find one's way. */
export function hazardMap(
  language: Language,
  title: string,
  squares: readonly Point[],
  landmarks: readonly Landmark[],
): Html {
  const box = boxOf([...squares, ...landmarks.map(({ at }) => at)])
  const [west, north] = [box.west - around, box.north + around]
  // A degree from west to east is shorter than one from south to north.
  const stretch = 1 / Math.cos((((box.north + box.south) / 2) * Math.PI) / 180)
  const x = (lon: number) => Math.round((lon - west) * scale)
  const y = (lat: number) => Math.round((north - lat) * scale * stretch)
  const [width, height] = [x(box.east + around), y(box.south - around)]
  const side = Math.max(smallest, Math.ceil(squareDegrees * scale))
  const tall = Math.max(smallest, Math.ceil(squareDegrees * scale * stretch))
  const names = named(landmarks, squares, ([lon, lat]) => [x(lon), y(lat)])
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" direction="ltr">${landmarks.map(
    (one) => {
      const [lon, lat] = one.at
      const name = names.has(one) ? html`<text x="${x(lon)}" y="${y(lat) - 7}">${one.name[language]}</text>` : ''
      return html`<circle cx="${x(lon)}" cy="${y(lat)}" r="2" fill="#45534f"/>${name}`
    },
  )}${squares.map(
    ([lon, lat]) =>
      html`<rect x="${x(lon)}" y="${y(lat + squareDegrees)}" width="${side}" height="${tall}" fill="#95180f" stroke="#fff" stroke-width=".5"/>`,
  )}</svg>`
}
