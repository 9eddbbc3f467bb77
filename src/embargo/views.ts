import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Language, soughtText, Texts } from '../kernel/texts.ts'
import { Delivery, DeliveryStatus, DeliveryStep, DeliveryVersion, Finding } from './delivery.ts'
import { Evidence, EvidenceWords, Standard } from './evidence.ts'
import { CommitteeReport, DeliveryFinding, RegisterLink, Reply, ReplyRequest } from './finding.ts'

/** Query of `GET /api/arms-deliveries`; `search` is looked for in vessels, aircraft, parties, numbers and the description. */
export const DeliveriesQuery = z.object({
  status: z.enum(['all', 'unreported', ...DeliveryStatus.options]).default('all'),
  direction: z.enum(['all', 'to', 'from']).default('all'),
  means: z.enum(['all', 'vessel', 'aircraft', 'vehicle']).default('all'),
  finding: z.enum(['all', 'none', ...Finding.options]).default('all'),
  search: soughtText(200).default(''),
  order: orderOf(['started', 'recorded']).default('-started'),
  page: PageNumber,
})
export type DeliveriesQuery = z.infer<typeof DeliveriesQuery>
export const DeliveryRow = z.object({ delivery: Delivery, placeName: Texts.nullable(), toConfirm: z.int() })
export type DeliveryRow = z.infer<typeof DeliveryRow>
export const DeliveriesView = z.object({ deliveries: z.array(DeliveryRow), ...pageShape })
export type DeliveriesView = z.infer<typeof DeliveriesView>

/** A piece of evidence as it is shown: words of a protected source are null but to who examines. */
export const EvidenceRow = z.object({
  evidence: Evidence.omit({ sealed: true, origin: true, words: true }),
  words: EvidenceWords.nullable(),
  /** Whether it counts: its grade is good enough, and none replaced it. */
  counts: z.boolean(),
  replacedBy: Id.nullable(),
})
export type EvidenceRow = z.infer<typeof EvidenceRow>

/**
 * A number of the delivery that is in the register. What it is is shown to be compared; its tag, and so the way to its place and custody,
 * only to who reads the register.
 */
export const RegisterMatch = z.object({
  itemId: Id,
  kind: z.enum(['serial', 'lot']),
  /** As it stands in the delivery and in the register. */
  number: z.string(),
  registered: z.string(),
  weaponId: Id.nullable(),
  lotId: Id.nullable(),
  description: z.string(),
  tag: z.string().nullable(),
  /** Requests to trace the weapon. */
  traces: z.array(z.string()),
  link: RegisterLink.nullable(),
})
export type RegisterMatch = z.infer<typeof RegisterMatch>

/** `GET /api/arms-deliveries/{id}`. */
export const DeliveryView = z.object({
  delivery: Delivery,
  placeName: Texts.nullable(),
  today: Day,
  versions: z.array(DeliveryVersion),
  steps: z.array(DeliveryStep),
  evidence: z.array(EvidenceRow),
  standard: Standard,
  requests: z.array(z.object({ request: ReplyRequest, replies: z.array(Reply) })),
  findings: z.array(DeliveryFinding),
  reports: z.array(CommitteeReport),
  /** A report of what is known now was let out by two people. */
  released: z.boolean(),
  matches: z.array(RegisterMatch),
  names: z.record(z.string(), z.string()),
})
export type DeliveryView = z.infer<typeof DeliveryView>

/** Query of `GET /api/arms-deliveries/{id}/report`. */
export const ReportQuery = z.object({ language: Language.default('ar') })

/** `GET /api/arms-delivery-incidents`: incidents that a delivery can be linked to, the newest two hundred. */
export const DeliveryIncidents = z.object({
  incidents: z.array(z.object({ id: Id, startedOn: Day, placeName: Texts })),
})
export type DeliveryIncidents = z.infer<typeof DeliveryIncidents>
