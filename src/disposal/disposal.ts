import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { TraceState, traceSettled } from '../tracing/trace-request.ts'
import { StoreBar } from '../weapons/leaving.ts'

/** How arms are made unusable. Burning and crushing under a vehicle are not enough by themselves (MOSAIC 05.50). */
export const DisposalMethod = z.enum(['cutting', 'shredding', 'crushing', 'smelting', 'burning', 'deactivation'])
export type DisposalMethod = z.infer<typeof DisposalMethod>

/** Methods that are a ceremony and no destruction: another must follow (ddr.md §2.7). */
export const symbolicMethods: ReadonlySet<DisposalMethod> = new Set(['burning'])

/** A weapon to be destroyed, and whether its trace was finished or is waived, with the reference or the reason. */
export const DisposalItem = z.strictObject({
  weaponId: Id,
  trace: z.enum(['done', 'waived']),
  traceNote: requiredText(300),
})
export type DisposalItem = z.infer<typeof DisposalItem>

/** More than a day's work is two plans. */
export const mostItems = 2000

/**
 * A plan to destroy arms, item by item, before a third-party witness: proposed by one, signed by another, executed to the
 * serial (IDDRS 4.10 §8, R-DISP).
 */
export const DisposalPlan = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  method: DisposalMethod,
  /** The operating procedure that is followed, and what becomes of the scrap. */
  procedure: requiredText(300),
  scrap: requiredText(300),
  plannedOn: Day,
  placeCode: z.string().min(2).max(20),
  witnessName: requiredText(120),
  /** A body that belongs to neither side: a women's organisation, the United Nations, a university. */
  witnessOf: requiredText(120),
  items: z.array(DisposalItem).min(1).max(mostItems),
  status: z.enum(['proposed', 'signed', 'executed', 'cancelled']),
  ...signatureShape,
  executedBy: Id.nullable(),
  executedAt: Instant.nullable(),
  /** What the witness said, and that nothing reusable was left. */
  witnessed: plainText(1000).nullable(),
  cancelledFor: z.string().nullable(),
  certificate: z.string().nullable(),
  /** Photos of what was left, by their hashes; empty in plans that were carried out before they were asked for. */
  photos: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(40),
})
export type DisposalPlan = z.infer<typeof DisposalPlan>
export const disposalPlanNoun = defineNoun({ name: 'disposalPlan', table: 'disposal_plans', schema: DisposalPlan })

export const disposalCan = {
  sign: ['proposed'],
  execute: ['signed'],
  cancel: ['proposed', 'signed'],
} as const satisfies Record<string, readonly DisposalPlan['status'][]>

/** Whether a plan can take this step now. */
export const disposalMay = mayBy<DisposalPlan, keyof typeof disposalCan>(disposalCan)

/** How an item stands on the day, but for its trace: what plans were held against until version 2 of their rules. */
export const ItemStateUntil2 = z.object({
  weaponId: Id,
  tag: z.string(),
  serial: z.string().nullable(),
  class: z.string(),
  siteId: Id,
  status: z.string(),
  holder: z.string(),
  held: z.boolean(),
  /** True where another plan that still stands has it, of destruction or of transfer to the state. */
  elsewhere: z.boolean(),
  storeBar: StoreBar,
  /** Its principal parts that were taken off and lie somewhere. Entries from before parts were recorded name none. */
  parts: z.array(z.object({ tag: z.string(), siteId: Id, status: z.string() })).default([]),
})

/** How an item stands on the day: what R-DISP asks of each. */
export const ItemState = ItemStateUntil2.extend({
  /** The photo that was taken when the weapon came in. */
  photo: z.string().nullable(),
  trace: TraceState,
})
export type ItemState = z.infer<typeof ItemState>

/** Why a weapon may not be destroyed now; undefined where it may. */
export function itemMisfit(
  item: z.infer<typeof ItemStateUntil2> | undefined,
  siteId: Id,
):
  | 'disposal.unknownItem'
  | 'disposal.notInStore'
  | 'disposal.evidenceHeld'
  | 'disposal.partsElsewhere'
  | 'disposal.plannedElsewhere'
  | undefined {
  if (!item) return 'disposal.unknownItem'
  if (item.siteId !== siteId || item.status !== 'inCustody') return 'disposal.notInStore'
  if (item.held) return 'disposal.evidenceHeld'
  if (item.parts.some((part) => part.siteId !== siteId || part.status !== 'inCustody')) return 'disposal.partsElsewhere'
  return item.elsewhere ? 'disposal.plannedElsewhere' : undefined
}

/** The first weapon whose trace is neither finished nor waived (R-DISP). */
export function untraced(states: readonly ItemState[]): ItemState | undefined {
  return states.find(({ trace }) => !traceSettled(trace))
}

/** Tags that were destroyed but not planned, and planned but not destroyed. Both must be empty: executed = scheduled. */
export function setDifference(
  planned: readonly string[],
  destroyed: readonly string[],
): { extra: string[]; left: string[] } {
  const [plan, done] = [new Set(planned), new Set(destroyed)]
  return { extra: [...done].filter((tag) => !plan.has(tag)), left: [...plan].filter((tag) => !done.has(tag)) }
}
