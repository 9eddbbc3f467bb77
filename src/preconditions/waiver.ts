import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { mayBy } from '../kernel/steps.ts'
import { requiredText } from '../kernel/texts.ts'
import { scopeShape } from './precondition.ts'

/** What can be done where a programme cannot: the DDR-related tools (IDDRS 2.10; ddr.md §1.1). */
export const Tool = z.enum([
  'cvr',
  'transitionalWam',
  'preDdr',
  'preventRecruitment',
  'reintegrationSupport',
  'transitionalSecurity',
])
export type Tool = z.infer<typeof Tool>

/**
 * That a related tool is chosen for a scope although not all four preconditions hold, and why: proposed by one, signed by
 * another. It never opens a programme (R-PRE).
 */
export const Waiver = z.object({
  id: Id,
  sideId: Id,
  ...scopeShape,
  tool: Tool,
  reason: requiredText(2000),
  status: z.enum(['proposed', 'signed', 'turnedDown']),
  ...signatureShape,
  turnedDownBy: Id.nullable(),
  turnedDownAt: Instant.nullable(),
  turnedDownReason: z.string().nullable(),
})
export type Waiver = z.infer<typeof Waiver>
export const waiverNoun = defineNoun({ name: 'waiver', table: 'waivers', schema: Waiver })

/** What can be done with a waiver in which status. */
export const waiverCan = {
  sign: ['proposed'],
  turnDown: ['proposed'],
  open: ['signed'],
} as const satisfies Record<string, readonly Waiver['status'][]>

/** Whether a waiver may take this step now. */
export const waiverMay = mayBy<Waiver, keyof typeof waiverCan>(waiverCan)
