import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { soughtText, Texts } from '../kernel/texts.ts'
import { EventImport, EventPair } from './event-import.ts'
import { EventFormat, OutsideEvent, TakenEvent } from './formats/outside-event.ts'
import { Report } from './formats/report.ts'

/** `PUT /api/event-import-file`: what a file is, before anybody decides to take it in. */
export const FilePreview = z.object({
  ...{ sha256: z.string(), bytes: z.int(), format: EventFormat, report: Report, sample: z.array(OutsideEvent) },
  /** Imports in force that this one could replace, the newest first. */
  earlier: z.array(
    z.object({ id: Id, provider: z.string(), fileName: z.string(), begunAt: z.string(), accepted: z.int() }),
  ),
})
export type FilePreview = z.infer<typeof FilePreview>

export const EventImportsQuery = z.object({
  status: z.enum(['all', ...EventImport.shape.status.options]).default('all'),
  order: orderOf(['begun']).default('-begun'),
  page: PageNumber,
})
export type EventImportsQuery = z.infer<typeof EventImportsQuery>

export const EventImportRow = z.object({
  import: EventImport.omit({ report: true }),
  begunByName: z.string(),
  faults: z.int(),
})
export type EventImportRow = z.infer<typeof EventImportRow>
export const EventImportsView = z.object({ imports: z.array(EventImportRow), ...pageShape })
export type EventImportsView = z.infer<typeof EventImportsView>

/** `GET /api/event-imports/{id}`. */
export const EventImportView = z.object({
  import: EventImport,
  begunByName: z.string(),
  withdrawnByName: z.string().nullable(),
  /** What the job does that takes it in; null while it does not run. */
  progress: z.object({ what: z.string(), share: z.number() }).nullable(),
})
export type EventImportView = z.infer<typeof EventImportView>

export const ChangeKind = z.enum(['added', 'changed', 'removed'])
export type ChangeKind = z.infer<typeof ChangeKind>
export const EventChangesQuery = z.object({ kind: ChangeKind.default('changed'), page: PageNumber })
export type EventChangesQuery = z.infer<typeof EventChangesQuery>
/** An event of a file beside the same of the file that it replaced; null on the side that has none. */
export const EventChange = z.object({ before: TakenEvent.nullable(), after: TakenEvent.nullable() })
export const EventChangesView = z.object({ changes: z.array(EventChange), ...pageShape })
export type EventChangesView = z.infer<typeof EventChangesView>

const numbers = z
  .string()
  .regex(/^-?\d{1,3}(\.\d{1,8})?(,-?\d{1,3}(\.\d{1,8})?){3}$/)
  .refine((text) => {
    const [west = 0, south = 0, east = 0, north = 0] = text.split(',').map(Number)
    return west <= east && south <= north && west >= -180 && east <= 180 && south >= -90 && north <= 90
  })

/** What is asked for; an empty text asks for everything. */
const filterShape = {
  from: z.union([Day, z.literal('')]).default(''),
  to: z.union([Day, z.literal('')]).default(''),
  /** `west,south,east,north` in degrees. */
  box: z.union([numbers, z.literal('')]).default(''),
  type: soughtText(60).default('all'),
  provider: soughtText(60).default('all'),
  /** Within how many metres the place must be known; `all` takes unknown radii too. */
  within: z.enum(['all', '1000', '5000', '25000', '100000']).default('all'),
}
export const OutsideSummaryQuery = z.object(filterShape)
export type OutsideSummaryQuery = z.infer<typeof OutsideSummaryQuery>

const counts = { events: z.int(), killed: z.int(), own: z.int(), ownKilled: z.int() }
/** `GET /api/outside-events/summary`: events of others, and incidents of the log beside them; never added together. */
export const OutsideSummaryView = z.object({
  ...counts,
  /** Events that have no place. */
  unplaced: z.int(),
  degrees: z.number(),
  /** Cells with anything in them: `longitude`, `latitude` are the middle of each. */
  cells: z.array(z.object({ longitude: z.number(), latitude: z.number(), ...counts })),
  /** The Monday of each week with anything in it. */
  weeks: z.array(z.object({ monday: Day, ...counts })),
  districts: z.array(z.object({ code: z.string(), name: Texts, ...counts })),
  providers: z.array(z.string()),
})
export type OutsideSummaryView = z.infer<typeof OutsideSummaryView>

export const OutsideEventsQuery = z.object({
  ...filterShape,
  order: orderOf(['started']).default('-started'),
  page: PageNumber,
})
export type OutsideEventsQuery = z.infer<typeof OutsideEventsQuery>
export const OutsideEventRow = z.object({
  importId: Id,
  provider: z.string(),
  event: TakenEvent,
  placeName: Texts.nullable(),
})
export type OutsideEventRow = z.infer<typeof OutsideEventRow>
export const OutsideEventsView = z.object({ events: z.array(OutsideEventRow), ...pageShape })
export type OutsideEventsView = z.infer<typeof OutsideEventsView>

/** A record that may tell of the same event: another event of others, or an incident of the log. */
export const PairSide = z.object({
  kind: z.enum(['event', 'incident']),
  importId: Id.nullable(),
  row: z.int().nullable(),
  incidentId: Id.nullable(),
  /** The provider and its id, or the incident's reference. */
  label: z.string(),
  type: z.string(),
  startedOn: Day,
  endedOn: Day.nullable(),
  place: z.string(),
  placeName: Texts.nullable(),
  killed: z.object({ low: z.int().nullable(), best: z.int().nullable(), high: z.int().nullable() }),
  actors: z.array(z.string()),
  text: z.string(),
})
export type PairSide = z.infer<typeof PairSide>

/** `open`: suggestions that nobody decided; `decided`: what was found of pairs. */
export const EventPairsQuery = z.object({
  shown: z.enum(['open', 'decided']).default('open'),
  order: orderOf(['score']).default('-score'),
  page: PageNumber,
})
export type EventPairsQuery = z.infer<typeof EventPairsQuery>
export const EventPairRow = z.object({
  key: z.string(),
  left: PairSide.nullable(),
  right: PairSide.nullable(),
  score: z.number().nullable(),
  sameWords: z.number().nullable(),
  daysApart: z.int().nullable(),
  metres: z.int().nullable(),
  decision: EventPair.nullable(),
  decidedByName: z.string().nullable(),
})
export type EventPairRow = z.infer<typeof EventPairRow>
export const EventPairsView = z.object({ pairs: z.array(EventPairRow), ...pageShape })
export type EventPairsView = z.infer<typeof EventPairsView>

/** `GET /api/outside-events/{importId}/{row}`: one event, its import, and what may be the same. */
export const OutsideEventView = OutsideEventRow.extend({
  importedAt: z.string(),
  format: EventFormat,
  licence: z.string(),
  status: EventImport.shape.status,
  pairs: z.array(EventPairRow),
})
export type OutsideEventView = z.infer<typeof OutsideEventView>
