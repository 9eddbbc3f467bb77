import { z } from 'zod'

/** Query of `GET /api/basemap`: of which country, by its ISO 3166-1 code. */
export const BasemapQuery = z.object({ country: z.string().regex(/^[A-Z]{2}$/) })

/** The operator's own base map, where one lies in the data folder: how large it is, and what changes when the file does. */
export const BasemapView = z.object({ own: z.object({ bytes: z.int().min(1), version: z.string() }).nullable() })
export type BasemapView = z.infer<typeof BasemapView>

/**
 * Up to this size the browser fetches an own base map whole and keeps it for when there is no network; of a larger one it asks
 * for the parts that it shows. In bytes.
 */
export const keptBasemapLimit = 6_000_000

const longestCredit = 300
const signs: Readonly<Record<string, string>> = { copy: '©', amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

/**
 * Whom a PMTiles file names in its metadata (`attribution`, often a piece of HTML), as plain text; nothing where it names nobody.
 * Links and whatever else stands in it are left out.
 */
export function creditOf(metadata: unknown): string {
  const said =
    typeof metadata === 'object' && metadata !== null && 'attribution' in metadata ? metadata.attribution : ''
  if (typeof said !== 'string') return ''
  return said
    .slice(0, 10 * longestCredit)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:#(\d{1,5})|([a-z]{2,4}));/g, (whole, code?: string, name = '') =>
      code === undefined ? (signs[name] ?? whole) : String.fromCharCode(Number(code)),
    )
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, longestCredit)
}
