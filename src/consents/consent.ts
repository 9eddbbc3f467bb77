import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Purpose } from './purposes.ts'

/** Who asks people: whoever meets them at a site, and the offices of their protection. */
export const consentAskers: readonly Role[] = [
  'registrationOfficer',
  'siteManager',
  'caseworker',
  'clinician',
  'childProtectionOfficer',
  'dataProtectionOfficer',
]
/** To withdraw is as easy as to give: also who hears complaints and appeals writes it down. */
export const withdrawalTakers: readonly Role[] = [...consentAskers, 'complaintsOfficer', 'appealsOfficer']
export const consentReaders: readonly Role[] = [
  ...withdrawalTakers,
  'repatriationOfficer',
  'screener',
  'director',
  'auditor',
]

/**
 * One answer of a person to one purpose, in the language in which it was read to them (ddr.md §1.4). History: nothing is
 * changed; the newest of a purpose holds.
 */
export const Consent = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  personId: Id,
  purpose: Purpose,
  /** 0, 1, 2 … of this person and purpose. */
  n: z.int().min(0),
  answer: z.enum(['given', 'refused', 'withdrawn']),
  /** What was read to them; null of a withdrawal, for which nothing has to be read. */
  textId: Id.nullable(),
  /** The language in which it was read: `ar`, `en`, `fr`, or what it was put into by word of mouth. */
  language: requiredText(40),
  /** Who read it aloud. */
  readBy: Id.nullable(),
  /** Who heard it; '' where nobody was asked to. */
  witness: plainText(120),
  /** The signed paper, by the hash of its photo. */
  paper: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  note: plainText(500),
  recordedBy: Id,
  recordedAt: Instant,
})
export type Consent = z.infer<typeof Consent>
export const consentNoun = defineNoun({ name: 'consent', table: 'consents', schema: Consent, appendOnly: true })

/** How a person stands to a purpose. */
export const Standing = z.enum(['notAsked', 'given', 'refused', 'withdrawn'])
export type Standing = z.infer<typeof Standing>

/** What holds: the newest answer, or that it was never asked. */
export function standingOf(newest: Pick<Consent, 'answer'> | undefined | null): Standing {
  return newest?.answer ?? 'notAsked'
}

/** Whether something that needs this consent may be done: only while it is given. Silence is no consent. */
export function mayUse(standing: Standing): boolean {
  return standing === 'given'
}
