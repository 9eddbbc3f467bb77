import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { requiredText } from '../kernel/texts.ts'

const Value = z.string().regex(/^-?\d{1,12}(\.\d{1,4})?$/)

/**
 * Where an authority began with an indicator, where it wants to come, and who answers for it (IDDRS 3.50). History: a newer one is added,
 * the earlier stay readable with their reasons.
 */
export const IndicatorTarget = z.object({
  id: Id,
  sideId: Id,
  code: z.string().min(1).max(20),
  baseline: Value.nullable(),
  baselineOn: Day.nullable(),
  target: Value.nullable(),
  targetOn: Day.nullable(),
  /** The office or person that answers for it. */
  owner: requiredText(120),
  reason: requiredText(500),
  setBy: Id,
  setAt: Instant,
})
export type IndicatorTarget = z.infer<typeof IndicatorTarget>
export const indicatorTargetNoun = defineNoun({
  name: 'indicatorTarget',
  table: 'indicator_targets',
  schema: IndicatorTarget,
  appendOnly: true,
})
