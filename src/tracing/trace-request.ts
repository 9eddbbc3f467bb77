import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { mayBy } from '../kernel/steps.ts'
import { Language, plainText, requiredText } from '../kernel/texts.ts'
import { Weapon } from '../weapons/weapon.ts'
import { FirearmStatus, IllicitGround } from './code-lists.ts'

/** A country by its ISO 3166 code of two letters, as it stands in a mark of manufacture or import. */
export const Country = z.string().regex(/^[A-Z]{2}$/)
const Year = z.int().min(1850).max(2100)
const Hash = z.string().regex(/^[0-9a-f]{64}$/)

/** The weapon as it stood in the record when the packet was made. */
export const TracedWeapon = z.strictObject(
  Weapon.pick({ tag: true, class: true, make: true, model: true, calibre: true, serial: true, legibility: true }).shape,
)

/** What is marked on the weapon beside its number, and how it looks (ITI §17b; MOSAIC 05.31). Null: not known. */
export const Marks = z.strictObject({
  country: Country.nullable(),
  year: Year.nullable(),
  importCountry: Country.nullable(),
  importYear: Year.nullable(),
  /** Where on the weapon the number is: receiver, barrel, slide. */
  location: plainText(200),
  other: plainText(500),
  physical: plainText(500),
})

/**
 * A request to another State to trace a weapon: in the fields of the International Tracing Instrument (2005, §17), made by
 * one and let out by another, an officer of the INTERPOL bureau or of criminal investigation (issue 4). It says nothing of who
 * handed the weapon in.
 */
export const TraceRequest = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  weaponId: Id,
  number: z.string(),
  weapon: TracedWeapon,
  marks: Marks,
  photos: z.array(Hash).max(8),
  firearmStatus: FirearmStatus,
  /** Why the weapon is illicit, with the legal justification (§17a). */
  illicit: z.strictObject({ grounds: z.array(IllicitGround).min(1).max(5), legalBasis: requiredText(500) }),
  /** When, where and how it was found, as far as that may be told (§17a). */
  found: z.strictObject({ on: Day, placeCode: z.string().min(2).max(20), circumstances: requiredText(1000) }),
  /** What the answer is to be used for (§17c); it may be used for nothing else (§15). */
  intendedUse: requiredText(500),
  confidentiality: requiredText(500),
  urgency: z.enum(['routine', 'urgent']),
  /** The languages in which an answer can be read. */
  languages: z.array(Language).min(1).max(3),
  /** Numbers of earlier requests for the same weapon. */
  previous: plainText(300),
  /** The State of manufacture or of the last known import. */
  toCountry: Country,
  status: z.enum(['drafted', 'released', 'closed', 'withdrawn']),
  ...signatureShape,
  /** The office that let it out, and until when an answer is waited for. */
  officeId: Id.nullable(),
  dueOn: Day.nullable(),
  outcome: z.enum(['full', 'partial', 'refused', 'unanswered']).nullable(),
  closedBy: Id.nullable(),
  closedAt: Instant.nullable(),
  closedFor: z.string().nullable(),
})
export type TraceRequest = z.infer<typeof TraceRequest>
export const traceRequestNoun = defineNoun({ name: 'traceRequest', table: 'trace_requests', schema: TraceRequest })

export const traceCan = {
  release: ['drafted'],
  answer: ['released'],
  close: ['released'],
  withdraw: ['drafted', 'released'],
} as const satisfies Record<string, readonly TraceRequest['status'][]>

/** Whether a request can take this step now. */
export const traceMay = mayBy<TraceRequest, keyof typeof traceCan>(traceCan)

/** Codes of the offices that let requests out: the INTERPOL National Central Bureau, and criminal investigation. */
export const tracingOffices: readonly string[] = ['interpol', 'criminal-investigation']

/** How the trace of a weapon stands: R-DISP asks that it is done or waived. `reference`: the request, or why it is waived. */
export const TraceState = z.object({ state: z.enum(['done', 'waived', 'open', 'none']), reference: z.string() })
export type TraceState = z.infer<typeof TraceState>

/** Whether a weapon may leave for ever as far as its trace goes (R-DISP; ddr.md §8 “Cleared(trace+holds)”). */
export function traceSettled({ state }: TraceState): boolean {
  return state === 'done' || state === 'waived'
}
