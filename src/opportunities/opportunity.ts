import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { Amount, Currency } from '../kernel/money.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Actor, Role } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { sectors } from './open-lists.ts'

/** Who keeps the list of what there is to learn and to do. */
export const opportunityEditors: readonly Role[] = ['caseworker', 'siteManager', 'director']
/** Who looks it up. It names nobody who takes part. */
export const opportunityReaders: readonly Role[] = [...opportunityEditors, 'benefitsOfficer', 'cvrOfficer', 'auditor']

/** Whether a list that is known to a whole side is this officer's to work with. */
export function isOfSide(actor: Actor, { sideId }: { sideId: Id }): boolean {
  return actor.joint || actor.sideId === sideId
}

/** Who offers training, work or school. An organisation; the people there are not named here. */
export const Provider = z.object({
  id: Id,
  sideId: Id,
  name: requiredText(200),
  kind: z.enum(['state', 'company', 'workshop', 'ngo', 'unitedNations', 'community']),
  placeCode: z.string().min(2).max(20),
  /** The desk to call: a number or address of the organisation. */
  contact: plainText(200),
  status: z.enum(['open', 'closed']),
  addedBy: Id,
  addedAt: Instant,
})
export type Provider = z.infer<typeof Provider>
export const providerNoun = defineNoun({ name: 'provider', table: 'providers', schema: Provider })

export const OpportunityType = z.enum(['training', 'apprenticeship', 'school', 'grant', 'publicWork', 'placement'])
export type OpportunityType = z.infer<typeof OpportunityType>

/** Something to learn or to do at a place (ddr.md §1.10, opportunity mapping): known to all of a side. */
export const Opportunity = z.object({
  id: Id,
  sideId: Id,
  providerId: Id,
  title: requiredText(200),
  type: OpportunityType,
  sector: sectors.code,
  placeCode: z.string().min(2).max(20),
  childcare: z.boolean(),
  /** Whether somebody in a wheelchair can take part (IDDRS 5.80). */
  accessible: z.boolean(),
  /** What a seat costs the programme; null where that is not known. */
  cost: Amount.nullable(),
  currency: Currency.nullable(),
  status: z.enum(['open', 'closed']),
  addedBy: Id,
  addedAt: Instant,
})
export type Opportunity = z.infer<typeof Opportunity>
export const opportunityNoun = defineNoun({ name: 'opportunity', table: 'opportunities', schema: Opportunity })

/** One round of an opportunity, with its seats; never more are enrolled than there are. */
export const OpportunityCycle = z.object({
  id: Id,
  sideId: Id,
  opportunityId: Id,
  n: z.int().min(1),
  startsOn: Day,
  endsOn: Day,
  seats: z.int().min(1).max(5000),
  /** Seats that are taken: of who is enrolled or has completed. Who drops out leaves theirs. */
  taken: z.int().min(0),
  status: z.enum(['open', 'closed']),
  addedBy: Id,
  addedAt: Instant,
})
export type OpportunityCycle = z.infer<typeof OpportunityCycle>
export const opportunityCycleNoun = defineNoun({
  name: 'opportunityCycle',
  table: 'opportunity_cycles',
  schema: OpportunityCycle,
})

/** Seats of a round that nobody has. */
export function seatsLeft({ seats, taken, status }: Pick<OpportunityCycle, 'seats' | 'taken' | 'status'>): number {
  return status === 'open' ? seats - taken : 0
}
