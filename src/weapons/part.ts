import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Texts } from '../kernel/texts.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** A part without which a weapon does not fire (IDDRS 4.10 §7: bolts and other principal parts are moved separately). */
export const PartKind = z.enum(['bolt', 'slide', 'barrel', 'cylinder', 'breechBlock', 'firingPin', 'trigger', 'other'])
export type PartKind = z.infer<typeof PartKind>

/**
 * Who answers for a part: the weapon that it is on, an armourer, nobody yet because it is on the road to a site, or
 * nobody any more because it was destroyed at one. */
export const PartHolder = z.string().regex(/^(weapon|armourer|transit|destroyed):[0-9a-f-]{36}$/)

/**
 * A principal part that was taken off its weapon: its own tag, its own chain of custody. It is never under one seal with its
 * weapon, and whoever hands the weapon over leaves its parts where they are (R-SHIP).
 */
export const Part = z.object({
  id: Id,
  sideId: Id,
  /** Where it is; while in transit, where it is going. */
  siteId: Id,
  weaponId: Id,
  tag: z.string(),
  kind: PartKind,
  serial: plainText(60).nullable(),
  note: plainText(300),
  /** The box or rack in which it lies: not where its weapon is. */
  keptIn: requiredText(60),
  status: z.enum(['inCustody', 'inTransit', 'disputed', 'refitted', 'destroyed']),
  holder: PartHolder,
  moves: z.int().min(0),
  seal: z.string().nullable(),
  sentBy: Id.nullable(),
  sentFrom: Id.nullable(),
  /** What was found out after a broken seal, and who signed for it. */
  settlement: z.string().nullable(),
  settledBy: Id.nullable(),
  removedBy: Id,
  removedAt: Instant,
  movedAt: Instant,
})
export type Part = z.infer<typeof Part>
export const partNoun = defineNoun({ name: 'part', table: 'parts', schema: Part })

/** One change of hands of a part; the chain holds as that of weapons does. */
export const PartMovement = z.object({
  id: Id,
  sideId: Id,
  partId: Id,
  n: z.int().min(0),
  fromHolder: PartHolder,
  toHolder: PartHolder,
  siteId: Id,
  seal: z.string().nullable(),
  at: Instant,
  by: Id,
})
export type PartMovement = z.infer<typeof PartMovement>
export const partMovementNoun = defineNoun({
  name: 'partMovement',
  table: 'part_movements',
  schema: PartMovement,
  appendOnly: true,
})

export const partCan = {
  handOver: ['inCustody'],
  receive: ['inTransit'],
  settle: ['disputed'],
  refit: ['inCustody'],
  destroy: ['inCustody'],
} as const satisfies Record<string, readonly Part['status'][]>

/** Whether a step is possible in the part's status. */
export function partMay(step: keyof typeof partCan, part: Pick<Part, 'status'>): boolean {
  const statuses: readonly Part['status'][] = partCan[step]
  return statuses.includes(part.status)
}

export const partTexts: Readonly<Record<PartKind, Texts>> = {
  bolt: { ar: 'ترباس', en: 'Bolt', fr: 'Culasse mobile' },
  slide: { ar: 'منزلقة', en: 'Slide', fr: 'Glissière' },
  barrel: { ar: 'سبطانة', en: 'Barrel', fr: 'Canon' },
  cylinder: { ar: 'أسطوانة', en: 'Cylinder', fr: 'Barillet' },
  breechBlock: { ar: 'مغلاق', en: 'Breech block', fr: 'Bloc de culasse' },
  firingPin: { ar: 'إبرة الرمي', en: 'Firing pin', fr: 'Percuteur' },
  trigger: { ar: 'مجموعة الزناد', en: 'Trigger group', fr: 'Mécanisme de détente' },
  other: { ar: 'جزء رئيسي آخر', en: 'Other principal part', fr: 'Autre pièce principale' },
}
