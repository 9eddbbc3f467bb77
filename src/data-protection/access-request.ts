import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { mayBy } from '../kernel/steps.ts'
import { Language, requiredText } from '../kernel/texts.ts'

/** Who keeps people's rights over their data, who signs with them, and who looks on. */
export const protectionReaders: readonly Role[] = ['dataProtectionOfficer', 'director', 'auditor']

/** Days in which who asked gets an answer. */
export const answerDays = 30

/** A person asks to see everything that is kept of them (ddr.md §6 row 19). */
export const AccessRequest = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  personId: Id,
  askedOn: Day,
  dueOn: Day,
  how: z.enum(['inPerson', 'inWriting', 'byRepresentative']),
  /** How it was made sure that who asks is that person, and what was seen. */
  identityCheck: z.enum(['documentShown', 'faceCompared', 'questionsAnswered', 'knownToOfficer']),
  identityNote: requiredText(500),
  /** In which language the paper is written. */
  language: Language,
  status: z.enum(['recorded', 'released', 'refused', 'handedOver']),
  recordedBy: Id,
  recordedAt: Instant,
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  refusal: z.string().nullable(),
  handedOverBy: Id.nullable(),
  handedOverAt: Instant.nullable(),
})
export type AccessRequest = z.infer<typeof AccessRequest>
export const accessRequestNoun = defineNoun({
  name: 'accessRequest',
  table: 'access_requests',
  schema: AccessRequest,
})

/** Which steps are possible in which status. The paper is to be had from its release on. */
export const accessCan = {
  release: ['recorded'],
  refuse: ['recorded'],
  handOver: ['released'],
  print: ['released', 'handedOver'],
} as const satisfies Record<string, readonly AccessRequest['status'][]>
export const accessMay = mayBy<AccessRequest, keyof typeof accessCan>(accessCan)
