import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'

/** What a panel may set aside for one person: that they come themselves, that they are seen, or that a salary stops payments. */
export const ExceptionKind = z.enum(['receiver', 'presence', 'salary'])
export type ExceptionKind = z.infer<typeof ExceptionKind>

/**
 * An exception for one person until a day, by three people: who asks, and two of the panel (R-PAY3). Why, and of a guardian who it is,
 * lies sealed in the journal at `entryId`; the name of who receives is sealed in the table too, for the cash desk.
 */
export const BenefitException = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  personId: Id,
  kind: ExceptionKind,
  untilDay: Day,
  sealedReceiver: z.string().nullable(),
  status: z.enum(['proposed', 'seconded', 'granted', 'refused']),
  entryId: Id,
  proposedBy: Id,
  proposedAt: Instant,
  firstBy: Id.nullable(),
  firstAt: Instant.nullable(),
  secondBy: Id.nullable(),
  secondAt: Instant.nullable(),
})
export type BenefitException = z.infer<typeof BenefitException>
export const benefitExceptionNoun = defineNoun({
  name: 'benefitException',
  table: 'benefit_exceptions',
  schema: BenefitException,
})
