import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { Accident, AccidentStep, AccidentType, AccidentVersion } from './accident.ts'
import { Casualties } from './casualties.ts'

/** Query of `GET /api/accidents`; `search` is looked for in the names of places. */
export const AccidentsQuery = z.object({
  status: z.enum(['all', 'unconfirmed', 'confirmed', 'investigated', 'missing']).default('all'),
  type: z.enum(['all', ...AccidentType.options]).default('all'),
  search: z.string().max(200).default(''),
  order: orderOf(['occurred', 'recorded']).default('-recorded'),
  page: PageNumber,
})
export type AccidentsQuery = z.infer<typeof AccidentsQuery>

export const AccidentRow = z.object({ accident: Accident, placeName: Texts })
export type AccidentRow = z.infer<typeof AccidentRow>
export const AccidentsView = z.object({ accidents: z.array(AccidentRow), ...pageShape })
export type AccidentsView = z.infer<typeof AccidentsView>

/** `GET /api/accidents/{id}`. */
export const AccidentView = AccidentRow.extend({
  /** Null also to who does not read areas. */
  hazardName: z.string().nullable(),
  /** The newest first. */
  versions: z.array(z.object({ version: AccidentVersion, placeName: Texts, writtenByName: z.string() })),
  steps: z.array(z.object({ step: AccidentStep, takenByName: z.string() })),
})
export type AccidentView = z.infer<typeof AccidentView>

/** Query of `GET /api/accident-links`; `accident` is the one that is corrected. */
export const AccidentLinksQuery = z.object({ accident: z.union([Id, z.literal('')]).default('') })
export type AccidentLinksQuery = z.infer<typeof AccidentLinksQuery>
/** What an accident can be linked to. */
export const AccidentLinks = z.object({
  hazards: z.array(z.object({ id: Accident.shape.id, name: z.string() })),
  reports: z.array(z.object({ id: Accident.shape.id, placeName: Texts.nullable() })),
})
export type AccidentLinks = z.infer<typeof AccidentLinks>

/**
 * Accidents of a year, for the desk and the yearly return: those whose day is in it, by type, with casualties by sex and by child or
 * adult. `undated` are accidents without a day that were written down in that year; they are in no other number. The cells may be
 * small: what is published of them goes through `withoutSmallCells`.
 */
export const AccidentTotals = z.object({
  year: z.int(),
  types: z.array(
    z.object({ type: AccidentType, accidents: z.int(), confirmed: z.int(), killed: z.int(), injured: z.int() }),
  ),
  casualties: Casualties,
  undated: z.int(),
})
export type AccidentTotals = z.infer<typeof AccidentTotals>
