import { wayBetween } from '../kernel/coordinates/geodesic.ts'
import { normalize } from '../names/normalize.ts'
import type { Place } from '../programme/programme.ts'

const nearestKm = 60

/**
 * Finds the district of an event: by the name that the provider gives it, in any language that we have it in, or else the one of the nearest
 * town within 60 km. Providers write "Sirte district" and "Al Wahat"; what fits no name and lies near no town has no district.
 */
export class Districts {
  readonly #byName = new Map<string, string>()
  readonly #towns = new Map<string, { code: string; longitude: number; latitude: number }[]>()
  readonly #near = new Map<string, string | null>()

  constructor(places: readonly Pick<Place, 'code' | 'kind' | 'parentCode' | 'name' | 'latitude' | 'longitude'>[]) {
    for (const { code, kind, parentCode, name, latitude, longitude } of places) {
      const district = kind === 'district' ? code : kind === 'town' ? (parentCode ?? code) : undefined
      if (district === undefined) continue
      const said = Object.values(name).flatMap((one) => (kind === 'district' ? namesIn(one) : []))
      for (const one of said) if (!this.#byName.has(one)) this.#byName.set(one, district)
      if (latitude === null || longitude === null) continue
      const cell = cellOf(longitude, latitude)
      this.#towns.set(cell, [...(this.#towns.get(cell) ?? []), { code: district, longitude, latitude }])
    }
  }

  of(event: { adm1: string; adm2: string; longitude: number | null; latitude: number | null }): string | null {
    for (const said of [event.adm2, event.adm1]) {
      const code = this.#byName.get(bare(said))
      if (code !== undefined) return code
    }
    const { longitude, latitude } = event
    if (longitude === null || latitude === null) return null
    const key = `${longitude.toFixed(3)} ${latitude.toFixed(3)}`
    const known = this.#near.get(key)
    if (known !== undefined) return known
    const found = this.#nearest(longitude, latitude)
    if (this.#near.size < 200_000) this.#near.set(key, found)
    return found
  }

  #nearest(longitude: number, latitude: number): string | null {
    let best: { code: string; metres: number } | undefined
    for (let x = -1; x <= 1; x++) {
      for (let y = -1; y <= 1; y++) {
        for (const town of this.#towns.get(cellOf(longitude + x, latitude + y)) ?? []) {
          const { metres } = wayBetween([town.longitude, town.latitude], [longitude, latitude])
          if (metres <= nearestKm * 1000 && (!best || metres < best.metres)) best = { code: town.code, metres }
        }
      }
    }
    return best?.code ?? null
  }
}

const cellOf = (longitude: number, latitude: number) => `${Math.floor(longitude)} ${Math.floor(latitude)}`

/** "Ajdabiya (Al Wahat)" is two names of one district. */
const namesIn = (name: string) =>
  name
    .split(/[()]/)
    .map(bare)
    .filter((one) => one !== '')

const kinds =
  /\b(district|province|governorate|municipality|shabiya|muhafazah|state|division|region)\b|(^| )(شعبيه|بلديه|محافظه|منطقه)( |$)/g
function bare(name: string): string {
  return normalize(name)
    .replace(kinds, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .replace(/^(al|el|ash|ad|az|an|ar|as) /, '')
}
