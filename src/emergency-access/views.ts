import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { Person } from '../people/person.ts'
import { EmergencyAccess } from './emergency-access.ts'

export const EmergencyAccessesQuery = z.object({
  show: z.enum(['waiting', 'all']).default('waiting'),
  order: orderOf(['opened']).default('-opened'),
  page: PageNumber,
})
export type EmergencyAccessesQuery = z.infer<typeof EmergencyAccessesQuery>

export const EmergencyAccessRow = z.object({
  access: EmergencyAccess,
  userName: z.string(),
  reviewerName: z.string(),
  personNumber: z.string(),
  /** When the record was read by it. */
  reads: z.array(Instant),
})
export type EmergencyAccessRow = z.infer<typeof EmergencyAccessRow>

/** `GET /api/emergency-accesses`, for those who review. */
export const EmergencyAccessesView = z.object({ accesses: z.array(EmergencyAccessRow), ...pageShape })

/** `GET /api/emergency-accesses/own`: those that the reader opened and that are still open, or wait for review. */
export const OwnEmergencyAccessesView = z.object({
  accesses: z.array(z.object({ access: EmergencyAccess, personNumber: z.string(), open: z.boolean() })),
})

/** `GET /api/emergency-accesses/{id}/record`: what an emergency opens of a person: who they are, and where. */
export const EmergencyRecord = z.object({
  person: Person.pick({
    number: true,
    nameArabic: true,
    nameLatin: true,
    birth: true,
    sex: true,
    nationality: true,
    placeCode: true,
    claimedGroup: true,
    documents: true,
    registeredAt: true,
  }),
  siteName: Texts,
  placeName: Texts.nullable(),
  until: Instant,
})
export type EmergencyRecord = z.infer<typeof EmergencyRecord>
