import { boxOf, type Point } from '../kernel/geo.ts'
import type { Language, Texts } from '../kernel/texts.ts'
import { type Html, html } from '../server/http/html.ts'
import { squareDegrees } from './hazards-store.ts'

/** Units of the drawing to a degree from west to east; the drawing is as wide as the country is. */
const scale = 40
/** How much ground is shown around the outermost points, in degrees. */
const around = 0.8

/** A map without a base: the squares in which a hazardous area lies, and the names of districts to find one's way. */
export function hazardMap(
  language: Language,
  title: string,
  squares: readonly Point[],
  landmarks: readonly { readonly name: Texts; readonly at: Point }[],
): Html {
  const box = boxOf([...squares, ...landmarks.map(({ at }) => at)])
  const [west, north] = [box.west - around, box.north + around]
  // A degree from west to east is shorter than one from south to north.
  const stretch = 1 / Math.cos((((box.north + box.south) / 2) * Math.PI) / 180)
  const x = (lon: number) => Math.round((lon - west) * scale)
  const y = (lat: number) => Math.round((north - lat) * scale * stretch)
  const [width, height] = [x(box.east + around), y(box.south - around)]
  const side = Math.ceil(squareDegrees * scale)
  const tall = Math.ceil(squareDegrees * scale * stretch)
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" direction="ltr">${landmarks.map(
    ({ name, at: [lon, lat] }) =>
      html`<circle cx="${x(lon)}" cy="${y(lat)}" r="2" fill="#45534f"/><text x="${x(lon)}" y="${y(lat) - 5}">${name[language]}</text>`,
  )}${squares.map(
    ([lon, lat]) =>
      html`<rect x="${x(lon)}" y="${y(lat + squareDegrees)}" width="${side}" height="${tall}" fill="#95180f" stroke="#fff" stroke-width=".5"/>`,
  )}</svg>`
}
