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
