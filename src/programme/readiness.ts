import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import type { Site } from './programme.ts'

/**
 * What a registration site must have before it opens: the thirteen procedures of IDDRS 4.20 (ddr.md §1.7), and what
 * ddr.md §8 adds to them. Reinsertion is among it: nobody is called to a site before what follows is paid for.
 */
export const ReadinessItem = z.enum([
  'security',
  'reception',
  'transportIn',
  'transportOut',
  'orientation',
  'registration',
  'screening',
  'ssrIntegration',
  'health',
  'gender',
  'reinsertion',
  'foreigners',
  'authorities',
  'staff',
  'femaleStaff',
  'medicalCover',
  'reinsertionFunded',
  'systemTested',
])
export type ReadinessItem = z.infer<typeof ReadinessItem>

/**
 * That an item of the checklist is in place, with what shows it. One stands for each item of a site; one that was taken
 * back is kept with its reason.
 */
export const ReadinessConfirmation = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  item: ReadinessItem,
  /** What shows it: the procedure's number and date, the roster, the protocol of the test. */
  evidence: requiredText(500),
  note: plainText(500),
  status: z.enum(['standing', 'withdrawn']),
  confirmedBy: Id,
  confirmedAt: Instant,
  withdrawnBy: Id.nullable(),
  withdrawnAt: Instant.nullable(),
  withdrawnReason: z.string().nullable(),
})
export type ReadinessConfirmation = z.infer<typeof ReadinessConfirmation>
export const readinessNoun = defineNoun({
  name: 'readinessConfirmation',
  table: 'readiness_confirmations',
  schema: ReadinessConfirmation,
})

/** What can be done with a site in which status (ddr.md §8). A site that is open may still mend its checklist. */
export const siteCan = {
  confirm: ['planned', 'ready', 'open'],
  open: ['planned', 'ready'],
  register: ['open'],
  beginClosing: ['open'],
  close: ['planned', 'ready', 'closing'],
} as const satisfies Record<string, readonly Site['status'][]>

/** Whether a site may take this step now. */
export const siteMay = mayBy<Site, keyof typeof siteCan>(siteCan)

/** Items of the checklist that no standing confirmation covers. A central store has no checklist. */
export function missingItems(
  site: Pick<Site, 'kind'>,
  confirmations: readonly Pick<ReadinessConfirmation, 'item' | 'status'>[],
): ReadinessItem[] {
  if (site.kind === 'centralStore') return []
  const standing = confirmations.filter(({ status }) => status === 'standing').map(({ item }) => item)
  return ReadinessItem.options.filter((item) => !standing.includes(item))
}
