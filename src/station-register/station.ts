import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Hash } from '../stations/entry.ts'
import { StationKind } from '../stations/exchange.ts'

/**
 * A device that records without a network: a tablet, or the laptop that is the hub of a site. Each enrolment begins another
 * epoch with keys and a log of its own.
 */
export const Station = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  kind: StationKind,
  name: requiredText(80),
  /** Invited: a code was made and not yet shown by the device. Revoked: nothing of it is taken any more. */
  state: z.enum(['invited', 'inForce', 'revoked']),
  /** 0 before it was first enrolled. */
  epoch: z.int().min(0),
  /** Logs up to this epoch are of a device that was shut out. */
  revokedUpTo: z.int().min(0),
  /** SHA-256 of the code that enrols it, once; null where none is open. */
  codeHash: Hash.nullable(),
  codeUntil: Instant.nullable(),
  invitedBy: Id,
  invitedAt: Instant,
  enrolledAt: Instant.nullable(),
  /** Who revoked or renewed it last, and why. */
  endedBy: Id.nullable(),
  endedAt: Instant.nullable(),
  reason: plainText(500),
})
export type Station = z.infer<typeof Station>
export const stationNoun = defineNoun({ name: 'station', table: 'stations', schema: Station })

/** The public keys of one epoch of a station, in base64: with them its log stays provable for ever. */
export const StationKey = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  stationId: Id,
  epoch: z.int().positive(),
  /** Ed25519: signs entries and requests. */
  signKey: z.base64().length(44),
  /** X25519: what is sealed for the station. */
  boxKey: z.base64().length(44),
  enrolledAt: Instant,
})
export type StationKey = z.infer<typeof StationKey>
export const stationKeyNoun = defineNoun({
  name: 'stationKey',
  table: 'station_keys',
  schema: StationKey,
  appendOnly: true,
})

/** What a named person decided about a held entry; its id is that of the act. */
export const HeldSettlement = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  stationId: Id,
  epoch: z.int().positive(),
  seq: z.int().positive(),
  /** Taken in: the act is done, in the name of its author. Set aside: it is not, for the reason given. */
  kind: z.enum(['takenIn', 'setAside']),
  authorId: Id,
  reason: plainText(500),
  settledBy: Id,
  settledAt: Instant,
})
export type HeldSettlement = z.infer<typeof HeldSettlement>
export const heldSettlementNoun = defineNoun({
  name: 'heldSettlement',
  table: 'held_settlements',
  schema: HeldSettlement,
  appendOnly: true,
})

/** How long a code enrols, in milliseconds. */
export const codeLifeMs = 24 * 3600 * 1000

/** Who reads how stations are, and what of them is held. */
export const stationReaders: readonly Role[] = ['siteManager', 'administrator', 'director', 'auditor']
