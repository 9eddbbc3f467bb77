import { bandOf } from '../../kernel/coordinates/mgrs.ts'
import { pointOfUtm } from '../../kernel/coordinates/utm.ts'
import { FileRefusal, numbersWritten, type Written } from './feature.ts'

/** How a shapefile means its numbers: degrees, or metres of one zone of UTM; WGS 84 in both. */
export type Projection =
  | { readonly kind: 'degrees' }
  | { readonly kind: 'utm'; readonly zone: number; readonly hemisphere: 'N' | 'S' }

/** What stands in the .prj of what is written here (ESRI's WKT of EPSG:4326). */
export const wgs84Wkt =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]'

/**
 * Reads the .prj: WGS 84 in degrees or in a zone of UTM. Everything else is refused. Between WGS 84 and the older datums of the
 * region (ELD79, ED50) lie a hundred metres and more, and a shift that is guessed would put a fence in the wrong field.
 */
export function readProjection(wkt: string | undefined): Projection {
  if (wkt === undefined || wkt.trim() === '') throw new FileRefusal('noProjection')
  const plain = wkt.replace(/[\s_]+/g, ' ')
  const datum = /DATUM ?\[ ?"([^"]*)"/i.exec(plain)?.[1] ?? /ENSEMBLE ?\[ ?"([^"]*)"/i.exec(plain)?.[1] ?? ''
  if (!/^(?:D )?(?:WGS ?(?:19)?84|World Geodetic System 1984(?: ensemble)?)$/i.test(datum))
    throw new FileRefusal('otherDatum', 'datum')
  if (/^ ?(?:GEOGCS|GEOGCRS|GEODCRS)/i.test(plain)) {
    const unit = /UNIT ?\[ ?"(\w+)"/i.exec(plain)?.[1] ?? 'degree'
    if (!/^degree$/i.test(unit)) throw new FileRefusal('otherDatum', 'unit')
    return { kind: 'degrees' }
  }
  const name = /^ ?(?:PROJCS|PROJCRS) ?\[ ?"([^"]*)"/i.exec(plain)?.[1] ?? ''
  const match = /UTM zone (\d{1,2}) ?([NS])$/i.exec(name)
  const zone = Number(match?.[1])
  const hemisphere = match?.[2]?.toUpperCase() === 'S' ? 'S' : 'N'
  if (!match || zone < 1 || zone > 60 || !isThatZone(plain, zone, hemisphere))
    throw new FileRefusal('otherDatum', 'projection')
  return { kind: 'utm', zone, hemisphere }
}

/** Whether the parameters are those of the zone: a name alone does not say what the numbers are. */
function isThatZone(plain: string, zone: number, hemisphere: 'N' | 'S'): boolean {
  const value = (name: string) => {
    const found = new RegExp(`"${name}" ?, ?(-?[\\d.]+)`, 'i').exec(plain)?.[1]
    return found === undefined ? undefined : Number(found)
  }
  const meridian = value('central meridian') ?? value('Longitude of natural origin')
  const north = value('false northing') ?? value('False northing')
  const east = value('false easting') ?? value('False easting')
  const scale = value('scale factor') ?? value('Scale factor at natural origin')
  return (
    meridian === zone * 6 - 183 &&
    east === 500_000 &&
    scale === 0.9996 &&
    north === (hemisphere === 'S' ? 10_000_000 : 0)
  )
}

/** A pair of numbers as it is written, beside the place that it means; undefined where there is none. */
export function placeIn(projection: Projection, x: number, y: number): Written | undefined {
  if (projection.kind === 'degrees') return numbersWritten(y, x)
  if (!Number.isFinite(x) || !Number.isFinite(y)) return undefined
  const { zone, hemisphere } = projection
  const point = pointOfUtm({ zone, hemisphere, easting: x, northing: y })
  return point && { point, written: `${zone}${bandOf(point[1])} ${metres(x)} ${metres(y)}` }
}

const metres = (value: number) => String(Number(value.toFixed(4)))
