import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { mayBy } from '../kernel/steps.ts'
import { requiredText } from '../kernel/texts.ts'
import { WeaponClass } from '../weapons/code-lists.ts'
import { WaiverGround } from './code-lists.ts'

/**
 * That a weapon, or every weapon of a class on one side, need not be traced: with the ground and the reason, said by one and
 * signed by another (MOSAIC 05.31: programmes with amnesty, items to be destroyed without delay, arms made before 1946).
 */
export const TraceWaiver = z.object({
  id: Id,
  sideId: Id,
  /** Where the weapon was when it was waived; null for a class, which is waived for the whole side. */
  siteId: Id.nullable(),
  weaponId: Id.nullable(),
  weaponClass: WeaponClass.nullable(),
  ground: WaiverGround,
  reason: requiredText(1000),
  status: z.enum(['proposed', 'signed', 'declined', 'ended']),
  ...signatureShape,
  endedFor: z.string().nullable(),
  endedBy: Id.nullable(),
  endedAt: Instant.nullable(),
})
export type TraceWaiver = z.infer<typeof TraceWaiver>
export const traceWaiverNoun = defineNoun({ name: 'traceWaiver', table: 'trace_waivers', schema: TraceWaiver })

export const waiverCan = {
  sign: ['proposed'],
  decline: ['proposed'],
  end: ['signed'],
} as const satisfies Record<string, readonly TraceWaiver['status'][]>

/** Whether a waiver can take this step now. */
export const waiverMay = mayBy<TraceWaiver, keyof typeof waiverCan>(waiverCan)
