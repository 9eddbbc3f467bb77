import { z } from 'zod'
import { Id } from '../kernel/ids.ts'

/** How many entries of lists one answer holds. */
export const listedPerPage = 2000

/**
 * `GET /api/stations/lists?signature=&after=`, signed: persons on the published lists in force, for the warning of a tablet. A station
 * that has all of a signature is told so, and reads nothing again.
 */
export const ListedQuery = z.strictObject({
  signature: z.string().max(64).default(''),
  after: z.union([Id, z.literal('')]).default(''),
})
export type ListedQuery = z.infer<typeof ListedQuery>

const Day = z.string().max(10)

/** What is compared of an entry; no reasons, no addresses: whoever decides reads them at the centre. */
export const StationListed = z.strictObject({
  /** Which of the lists of the answer it is on. */
  list: z.int().nonnegative(),
  kind: z.enum(['person', 'other']),
  names: z.array(z.string()).min(1),
  births: z.array(
    z.strictObject({ from: Day, to: Day, precision: z.enum(['day', 'month', 'year', 'range', 'approximate']) }),
  ),
  nationalities: z.array(z.string()),
  sex: z.enum(['male', 'female']).nullable(),
  identifiers: z.array(z.strictObject({ type: z.string(), number: z.string(), country: z.string().nullable() })),
})
export type StationListed = z.infer<typeof StationListed>

export const ListedAnswer = z.strictObject({
  /** Of which versions of which lists this is; another one begins at the beginning. */
  signature: z.string(),
  lists: z.array(z.strictObject({ title: z.string(), version: z.string(), invented: z.boolean() })),
  after: z.union([Id, z.literal('')]),
  /** `StationListed` entries as JSON, folded (deflate), in base64; null where the station has all of them. */
  entries: z.base64().nullable(),
  /** Where the next page begins; null with the last. */
  next: Id.nullable(),
})
export type ListedAnswer = z.infer<typeof ListedAnswer>
