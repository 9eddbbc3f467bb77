import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'

/**
 * An unwelcome fact that a person must look at: it was recorded, because it happened, and it waits here until
 * somebody else settles it (design.md, sentence 4).
 */
export const Exception = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  cause: z.enum(['weapon.sameSerial', 'custody.sealBroken']),
  /** The record that it is about: for a repeated serial, the weapon already in custody. */
  subjectId: Id,
  /** What was said and could not be done as said, so that settling it loses nothing. */
  said: z.record(z.string(), z.json()),
  raisedBy: Id,
  raisedAt: Instant,
  status: z.enum(['open', 'settled']),
  settlement: z.string().nullable(),
  reason: z.string().nullable(),
  settledBy: Id.nullable(),
  settledAt: Instant.nullable(),
})
export type Exception = z.infer<typeof Exception>
export const exceptionNoun = defineNoun({ name: 'exception', table: 'exceptions', schema: Exception })

/** Raises an exception in the name of the action that met it. */
export function raise(
  about: Pick<Exception, 'sideId' | 'siteId' | 'cause' | 'subjectId' | 'said'>,
  by: { actionId: Id; userId: Id; at: Instant },
): Exception {
  return {
    ...about,
    id: derivedId(by.actionId, `exception ${about.cause} ${about.subjectId}`),
    raisedBy: by.userId,
    raisedAt: by.at,
    status: 'open',
    settlement: null,
    reason: null,
    settledBy: null,
    settledAt: null,
  }
}

/** Closes an exception. Who may, and what follows from it, the feature says whose exception it is. */
export function settled(
  exception: Exception,
  how: { settlement: string; reason: string },
  by: { id: Id; at: Instant },
): Exception {
  return { ...exception, ...how, status: 'settled', settledBy: by.id, settledAt: by.at }
}
