import { z } from 'zod'
import { incidentReaders } from '../incidents/incident.ts'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { EventFormat } from './formats/outside-event.ts'
import { Report } from './formats/report.ts'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const Rows = z.int().min(0)

/** What a file changed of the one that it replaces, by the provider's own ids. */
export const ImportChanges = z.object({ added: Rows, changed: Rows, same: Rows, removed: Rows })
export type ImportChanges = z.infer<typeof ImportChanges>
export const noChanges: ImportChanges = { added: 0, changed: 0, same: 0, removed: 0 }

/**
 * A file of events that others recorded, taken in (ADR 0042: they are no entries of the log). The rows come from the file that is kept
 * under `fileHash`; the journal keeps that hash and the one of the rows.
 */
export const EventImport = z.object({
  id: Id,
  sideId: Id,
  fileHash: Sha256,
  fileName: plainText(200),
  format: EventFormat,
  /** Who recorded the events: ACLED, UCDP … An event is known by its provider and the provider's id of it. */
  provider: requiredText(60),
  /** What the provider allows: ACLED forbids giving its data on. Nothing of an import leaves by an export, whatever stands here. */
  licence: plainText(500),
  /** The earlier import of the provider whose place it takes when it is taken in; null where it stands beside the others. */
  replaces: Id.nullable(),
  status: z.enum(['takingIn', 'taken', 'replaced', 'withdrawn', 'failed']),
  /** True while somebody stopped it; it goes on where it was. */
  held: z.boolean(),
  fileRows: z.int().min(1),
  /** How far the file was read: every row up to here is an event or was refused. */
  rowsTaken: Rows,
  accepted: Rows,
  refused: Rows,
  /** Of those accepted, events that another import in force has already: they are kept, and counted once. */
  again: Rows,
  /** A chain of hashes over the rows in their order: the journal keeps what the table must hold. */
  contentHash: Sha256,
  /** SHA-256 over the packed columns; noughts until they are made. */
  columnsHash: Sha256,
  report: Report.nullable(),
  changes: ImportChanges,
  begunBy: Id,
  begunAt: Instant,
  finishedAt: Instant.nullable(),
  withdrawnBy: Id.nullable(),
  withdrawnAt: Instant.nullable(),
  withdrawnFor: z.string().nullable(),
})
export type EventImport = z.infer<typeof EventImport>
export const eventImportNoun = defineNoun({ name: 'eventImport', table: 'event_imports', schema: EventImport })

/** What a person found of two records: one event, or two. `leftKey` comes before `rightKey`. Never changed: the newest holds. */
export const EventPair = z.object({
  id: Id,
  sideId: Id,
  leftKey: z.string(),
  rightKey: z.string(),
  /** The incident of the log that one of them is; null between two events of others. */
  incidentId: Id.nullable(),
  n: z.int().min(1),
  verdict: z.enum(['same', 'different']),
  reason: requiredText(1000),
  decidedBy: Id,
  decidedAt: Instant,
})
export type EventPair = z.infer<typeof EventPair>
export const eventPairNoun = defineNoun({
  name: 'eventPair',
  table: 'event_pairs',
  schema: EventPair,
  appendOnly: true,
})

/** How an event of others is known across files: by who recorded it and their id of it. */
export function eventKey(provider: string, providerId: string): string {
  return `event ${provider} ${providerId}`
}

/** How an incident of the log is known beside events of others. */
export function incidentKey(id: Id): string {
  return `incident ${id}`
}

/** What can be done with an import in which status. */
export const eventImportCan = {
  takeRows: ['takingIn'],
  hold: ['takingIn'],
  replace: ['taken'],
  withdraw: ['takingIn', 'taken', 'failed'],
} as const satisfies Record<string, readonly EventImport['status'][]>
export const eventImportMay = mayBy<EventImport, keyof typeof eventImportCan>(eventImportCan)

/** Who takes files of others in and decides what tells of one event; who reads them reads incidents. */
export const eventImporters: readonly Role[] = ['incidentAnalyst']
export const outsideEventReaders: readonly Role[] = incidentReaders
