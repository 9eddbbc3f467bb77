import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { requiredText } from '../kernel/texts.ts'

/**
 * That a public institution pays somebody a salary (R-PAY4): while it does, no benefit is paid beside it. It stops payments from the
 * moment it is entered; another person confirms it or finds it wrong.
 */
export const SalaryNotice = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  personId: Id,
  institution: requiredText(160),
  fromDay: Day,
  untilDay: Day.nullable(),
  status: z.enum(['entered', 'confirmed', 'wrong']),
  enteredBy: Id,
  enteredAt: Instant,
  answeredBy: Id.nullable(),
  answeredAt: Instant.nullable(),
})
export type SalaryNotice = z.infer<typeof SalaryNotice>
export const salaryNoticeNoun = defineNoun({ name: 'salaryNotice', table: 'salary_notices', schema: SalaryNotice })
