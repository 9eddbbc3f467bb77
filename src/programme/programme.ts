import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { PlaceCode } from '../kernel/place-code.ts'
import { defineNoun } from '../kernel/record.ts'
import { Role } from '../kernel/roles.ts'
import { Texts } from '../kernel/texts.ts'

/** The programme itself: one record, from its founding. */
export const Programme = z.object({
  id: Id,
  /** Neutral name on papers; a receipt must not endanger who carries it. */
  title: Texts,
  /** Where days begin and end, e.g. `Africa/Tripoli`. */
  timeZone: z.string().min(1).max(60),
  country: z.string().length(2),
  demonstration: z.boolean(),
  foundedAt: Instant,
})
export type Programme = z.infer<typeof Programme>
/** There is one programme in a database; its record has a fixed id. */
export const programmeId: Id = '00000000-0000-8000-8000-000000000001'
export const programmeNoun = defineNoun({ name: 'programme', table: 'programmes', schema: Programme })

/** The one programme as actions need it, for its time zone or country: `needs: () => ({ programme: programmeRef })`. */
export const programmeRef = { noun: programmeNoun, id: programmeId }

/**
 * An authority that takes part: one of the sides, or a joint body that both appointed (the 5+5 Commission, the
 * programme's own commission, the United Nations). Its code names its database role.
 */
export const Authority = z.object({
  id: Id,
  code: z.string().regex(/^[a-z][a-z0-9]{1,20}$/),
  name: Texts,
  kind: z.enum(['side', 'joint']),
  position: z.int().min(0),
})
export type Authority = z.infer<typeof Authority>
export const authorityNoun = defineNoun({ name: 'authority', table: 'authorities', schema: Authority })

/** An organisational unit of an authority: a directorate of the Ministry, a panel, a delegation of the talks. */
export const Office = z.object({
  id: Id,
  sideId: Id,
  code: z.string().regex(/^[a-z][a-zA-Z0-9-]{1,40}$/),
  name: Texts,
  kind: z.enum(['office', 'panel', 'delegation']),
  headName: Texts.nullable(),
  headTitle: Texts.nullable(),
  /** The others of a delegation or panel, by name and title. */
  members: z.array(z.object({ name: Texts, title: Texts })).max(20),
  parentCode: z.string().nullable(),
  /** Since when nobody is appointed to it any more; null while it works. */
  closedAt: Instant.nullable(),
})
export type Office = z.infer<typeof Office>
export const officeNoun = defineNoun({ name: 'office', table: 'offices', schema: Office })

/** A place of the country, with its official code (OCHA P-code where there is one). */
export const Place = z.object({
  id: Id,
  code: PlaceCode,
  kind: z.enum(['region', 'district', 'town']),
  parentCode: z.string().nullable(),
  name: Texts,
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
})
export type Place = z.infer<typeof Place>
export const placeNoun = defineNoun({ name: 'place', table: 'places', schema: Place })

/**
 * Where the programme works: a registration site or a central store. It counts the numbers that it has printed. What is
 * possible in which status stands in `siteCan` (ddr.md §8).
 */
export const Site = z.object({
  id: Id,
  sideId: Id,
  code: z.string().regex(/^[A-Z][A-Z0-9]{1,4}$/),
  name: Texts,
  kind: z.enum(['registrationSite', 'centralStore']),
  placeCode: z.string(),
  status: z.enum(['planned', 'ready', 'open', 'closing', 'closed']),
  /** Who confirmed the last items of the checklist: somebody else opens it. */
  readyBy: Id.nullable(),
  openedBy: Id.nullable(),
  openedAt: Instant.nullable(),
  people: z.int().min(0),
  tags: z.int().min(0),
  receipts: z.int().min(0),
})
export type Site = z.infer<typeof Site>
export const siteNoun = defineNoun({ name: 'site', table: 'sites', schema: Site })

/** Somebody who works in the programme. Passwords are not here: they are no part of the record. */
export const User = z.object({
  id: Id,
  sideId: Id,
  siteId: Id.nullable(),
  officeId: Id.nullable(),
  login: z.string().regex(/^[a-z][a-z0-9.]{2,39}$/),
  name: Texts,
  roles: z.array(Role).max(Role.options.length),
  status: z.enum(['appointed', 'dismissed']),
  /** For the rule on who registers and interviews women (R-GEN1); null where it was not recorded. */
  sex: z.enum(['male', 'female']).nullable(),
})
export type User = z.infer<typeof User>
export const userNoun = defineNoun({ name: 'user', table: 'users', schema: User })
