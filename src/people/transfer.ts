import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { defineNoun, put, type Write } from '../kernel/record.ts'
import { Person, personNoun } from './person.ts'

/**
 * That somebody was handed over to another pathway: all that their ordinary record says from then on, and without a reason
 * (R-CHD2; design.md, compartments). Its id is the person's. Why, says the pathway's own record, inside its compartment.
 */
export const PathwayTransfer = Person.pick({ id: true, sideId: true, siteId: true, number: true }).extend({
  status: z.enum(['transferred', 'returned']),
  transferredAt: Instant,
  returnedAt: Instant.nullable(),
})
export type PathwayTransfer = z.infer<typeof PathwayTransfer>
export const pathwayTransferNoun = defineNoun({
  name: 'pathwayTransfer',
  table: 'pathway_transfers',
  schema: PathwayTransfer,
})

/**
 * Whether nothing more is recorded here of somebody. Actions that ask this refuse; nobody was transferred before there were
 * pathways, so entries from then are decided as they were.
 */
export function isTransferred({ transferredAt }: Pick<Person, 'transferredAt'>): boolean {
  return transferredAt !== null
}

/** Takes a person out of every ordinary reader's sight, and leaves the fact. */
export function transfer(person: Person, at: Instant): Write[] {
  const { id, sideId, siteId, number } = person
  const fact = { id, sideId, siteId, number, status: 'transferred', transferredAt: at, returnedAt: null } as const
  return [put(personNoun, { ...person, transferredAt: at }), put(pathwayTransferNoun, fact)]
}

/** Brings a person back, when the pathway found that they do not belong in it. */
export function bringBack(person: Person, at: Instant): Write[] {
  if (person.transferredAt === null) return []
  const { id, sideId, siteId, number, transferredAt } = person
  const fact = { id, sideId, siteId, number, status: 'returned', transferredAt, returnedAt: at } as const
  return [put(personNoun, { ...person, transferredAt: null }), put(pathwayTransferNoun, fact)]
}
