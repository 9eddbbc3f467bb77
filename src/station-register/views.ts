import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { soughtText, Texts } from '../kernel/texts.ts'
import { Hash } from '../stations/entry.ts'
import { WorkPart } from '../stations/scope.ts'
import { StationLease } from './lease.ts'
import { Station } from './station.ts'
import { StationScope } from './station-scope.ts'

export const StationsQuery = z.object({
  state: z.enum(['all', ...Station.shape.state.options]).default('all'),
  search: soughtText(80).default(''),
  order: orderOf(['name', 'seen']).default('-seen'),
  page: PageNumber,
})
export type StationsQuery = z.infer<typeof StationsQuery>

/** How a station was when it last spoke. */
export const StationHealth = z.object({
  lastSeen: Instant,
  backlog: z.int(),
  /** Positive where its clock is ahead. */
  clockOffsetMs: z.int(),
  app: z.string(),
})

/** A lease of numbers with how it stands. */
export const LeaseRow = z.object({
  lease: StationLease,
  leasedByName: z.string(),
  /** Its station may give what is unused; otherwise that is never leased again. */
  isInForce: z.boolean(),
  used: z.int(),
  unused: z.int(),
  /** Those that nobody gives any more, since its station may have printed them: the first and last count of each unbroken row. */
  retired: z.array(z.strictObject({ from: z.int(), to: z.int() })),
})
export type LeaseRow = z.infer<typeof LeaseRow>

export const StationRow = z.object({
  station: Station.omit({ codeHash: true }),
  siteCode: z.string(),
  siteName: Texts,
  health: StationHealth.nullable(),
  /** Of all its logs: entries that are here without a gap; decided of them; that wait behind a gap; held for a person; of a fork. */
  counts: z.object({ received: z.int(), decided: z.int(), waiting: z.int(), held: z.int(), forked: z.int() }),
  /** The log of this epoch has two entries under one number: the device was copied or set back. */
  isForked: z.boolean(),
  /** The parts of the work that it carries, and how that or its site was changed last. */
  parts: z.array(WorkPart),
  changed: z
    .object({
      ...StationScope.pick({ changedAt: true, reason: true }).shape,
      changedByName: z.string(),
      fromSiteCode: z.string(),
    })
    .nullable(),
  /** Its leases of numbers, the newest first. */
  leases: z.array(LeaseRow),
})
export type StationRow = z.infer<typeof StationRow>

/** `GET /api/stations`: the devices within reach, and the pin that stands beside a code. */
export const StationsView = z.object({ stations: z.array(StationRow), pin: Hash, ...pageShape })
export type StationsView = z.infer<typeof StationsView>

/** `GET /api/stations/{id}/loss`: what a device may have had when it was last heard, for whoever acts on its loss. */
export const StationLossView = z.object({
  station: Station.omit({ codeHash: true }),
  siteCode: z.string(),
  siteName: Texts,
  /** Null where it never spoke after it was enrolled. */
  lastSeen: Instant.nullable(),
  /** Entries that it had not sent then. */
  backlog: z.int().nullable(),
  people: z.int(),
  weapons: z.int(),
  /** Numbers of cards and tags that it leased and did not give, and payment lines that it alone pays. */
  numbers: z.int(),
  shards: z.int(),
  /** What of it waits for a person. */
  held: z.int(),
  /** Who recorded on it: they choose new passwords. */
  officers: z.array(z.object({ actor: Id, name: z.string(), entries: z.int() })),
})
export type StationLossView = z.infer<typeof StationLossView>

export const HeldEntriesQuery = z.object({
  show: z.enum(['all', 'held', 'forked']).default('all'),
  order: orderOf(['received']).default('received'),
  page: PageNumber,
})
export type HeldEntriesQuery = z.infer<typeof HeldEntriesQuery>

export const HeldEntryRow = z.object({
  /** The act's own id. */
  id: Id,
  stationId: Id,
  stationName: z.string(),
  siteName: Texts,
  seq: z.int(),
  /** Null where only those who work in its compartment may know what it is. */
  action: z.string().nullable(),
  /** When it was done, by the clock of the device, and when it came. */
  at: Instant,
  receivedAt: Instant,
  authorId: Id,
  authorName: z.string(),
  /** It says that something happened. */
  fact: z.boolean(),
  /** It stands under a number under which the log has another one. */
  forked: z.boolean(),
  /** An earlier one about the same subject is held as well, and comes first. */
  behind: z.boolean(),
  /** Why it is held, in the reader's language. */
  causes: z.array(z.string()),
  /** What was typed, as far as the reader may know it; null where nothing of it. */
  typed: z.record(z.string(), z.unknown()).nullable(),
  /** Some of what was typed is kept back from this reader. */
  keptBack: z.boolean(),
})
export type HeldEntryRow = z.infer<typeof HeldEntryRow>

/** `GET /api/held-entries`: what waits for a named person to take it in or set it aside. */
export const HeldEntriesView = z.object({ entries: z.array(HeldEntryRow), ...pageShape })
export type HeldEntriesView = z.infer<typeof HeldEntriesView>
