import { z } from 'zod'
import { DayPrecision, incidentReaders, incidentRecorders, YesNo } from '../incidents/incident.ts'
import type { ActMoment } from '../kernel/action.ts'
import { Day, Instant, TimeOfDay } from '../kernel/dates.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import { Point } from '../kernel/geo.ts'
import { derivedId, Id, shortCode } from '../kernel/ids.ts'
import { defineNoun, put } from '../kernel/record.ts'
import { type Actor, type Role, reaches } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { isExemption, isObligation } from './paragraphs.ts'

/** What moves people and goods through a stage of a route. */
export const LegKind = z.enum(['port', 'airfield', 'border', 'transfer', 'other'])
export type LegKind = z.infer<typeof LegKind>
export const LegEvent = z.enum(['loaded', 'departed', 'passed', 'arrived', 'unloaded'])
export type LegEvent = z.infer<typeof LegEvent>

/** One stage of a route: where, what happened there and when, as far as that is known. */
export const Leg = z.strictObject({
  kind: LegKind,
  event: LegEvent,
  name: requiredText(120),
  /** The State, by ISO 3166 code or in words. */
  state: plainText(120),
  /** Coordinates as they were written; empty where none are known. */
  placeTyped: plainText(120),
  on: Day.nullable(),
  time: z.union([TimeOfDay, z.literal('')]),
})
export type Leg = z.infer<typeof Leg>
const KeptLeg = z.object({ ...Leg.shape, point: Point.nullable() })

/** What carried it, by the numbers that find it again (§2.2). */
export const CarriedBy = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('vessel'),
    /** Seven digits with their check digit; empty where it is not known. */
    imo: plainText(20),
    name: plainText(120),
    flag: plainText(120),
    mmsi: plainText(20),
    formerNames: z.array(requiredText(120)).max(10),
  }),
  z.strictObject({
    kind: z.literal('aircraft'),
    registration: plainText(20),
    /** The 24-bit address in hexadecimal; empty where it is not known. */
    icao24: plainText(10),
    callSign: plainText(20),
    type: plainText(120),
  }),
  z.strictObject({
    kind: z.literal('vehicle'),
    description: requiredText(200),
    plate: plainText(40),
    count: z.int().min(1).max(10_000).nullable(),
  }),
])
export type CarriedBy = z.infer<typeof CarriedBy>

export const ItemClass = z.enum([
  ...(['smallArms', 'lightWeapons', 'artillery', 'armour', 'airDefence', 'aircraft', 'uav', 'naval'] as const),
  ...(['vehicles', 'ammunition', 'explosives', 'missiles', 'parts', 'communications', 'protective', 'other'] as const),
])
export type ItemClass = z.infer<typeof ItemClass>

/** Something that was delivered: what, how many, and the numbers on it. */
export const Item = z.strictObject({
  id: Id,
  class: ItemClass,
  make: plainText(120),
  model: plainText(120),
  /** Null where nobody counted. */
  quantity: z.int().min(1).max(1_000_000_000).nullable(),
  serials: z.array(requiredText(60)).max(200),
  lots: z.array(requiredText(60)).max(50),
  marks: plainText(500),
})
export type Item = z.infer<typeof Item>

/** The exemption that somebody claims, and whether the Committee was told. */
export const Exemption = z.strictObject({
  paragraph: z.string().refine(isExemption),
  claimedBy: requiredText(200),
  notified: YesNo,
  /** The number of the Committee's or of the claimant's letter. */
  reference: plainText(200),
})
export type Exemption = z.infer<typeof Exemption>

/** Who can have a part in a delivery, and a right to reply. Names of States, offices and firms; of no private person. */
export const PartyRole = z.enum(['consignor', 'consignee', 'broker', 'endUser'])
export type PartyRole = z.infer<typeof PartyRole>
const party = plainText(300)

/** What is said of a delivery (§2.2, record of the Panel of Experts). */
export const told = {
  /** To the country or from it: both are covered (Implementation Assistance Notice #3). */
  direction: z.enum(['to', 'from']),
  startedOn: Day,
  endedOn: Day.nullable(),
  dayPrecision: DayPrecision,
  carriedBy: z.array(CarriedBy).max(20),
  consignor: party,
  consignee: party,
  broker: party,
  endUser: party,
  items: z.array(Item).min(1).max(100),
  /** The place where it was seen; empty where nobody saw it. */
  placeCode: plainText(20),
  placeTyped: plainText(120),
  radiusM: z.int().min(0).max(500_000).nullable(),
  /** Obligations that it would breach. Whether it does is a finding of two people. */
  paragraphs: z.array(z.string().refine(isObligation)).max(10),
  exemption: Exemption.nullable(),
  incidentId: Id.nullable(),
  description: plainText(4000),
}
export const DeliveryInput = z.strictObject({ ...told, legs: z.array(Leg).max(20) })
export type DeliveryInput = z.infer<typeof DeliveryInput>
export const DeliveryDetail = z.object({ ...told, legs: z.array(KeptLeg).max(20), point: Point.nullable() })
export type DeliveryDetail = z.infer<typeof DeliveryDetail>

export const DeliveryStatus = z.enum([
  ...([
    'reported',
    'examining',
    'substantiated',
    'notSubstantiated',
    'exempt',
    'reportedToCommittee',
    'closed',
  ] as const),
])
export type DeliveryStatus = z.infer<typeof DeliveryStatus>
export const Finding = z.enum(['substantiated', 'notSubstantiated', 'exempt'])
export type Finding = z.infer<typeof Finding>

/** A delivery of arms in its newest version. */
export const Delivery = z.object({
  id: Id,
  sideId: Id,
  version: z.int().min(1),
  ...DeliveryDetail.shape,
  status: DeliveryStatus,
  /** What two people found; `none` until then. Only what is substantiated is a breach. */
  finding: z.enum(['none', ...Finding.options]),
  /** When the Committee was told, and under which reference. */
  committeeOn: Day.nullable(),
  committeeReference: plainText(200),
  recordedBy: Id,
  recordedAt: Instant,
  changedBy: Id,
  changedAt: Instant,
})
export type Delivery = z.infer<typeof Delivery>
export const deliveryNoun = defineNoun({ name: 'embargoDelivery', table: 'embargo_deliveries', schema: Delivery })

/** What was said of a delivery at one time, and why it was said anew; never changed. */
export const DeliveryVersion = z.object({
  id: Id,
  sideId: Id,
  deliveryId: Id,
  version: z.int().min(1),
  detail: DeliveryDetail,
  change: plainText(1000),
  writtenBy: Id,
  writtenAt: Instant,
})
export const deliveryVersionNoun = defineNoun({
  name: 'embargoDeliveryVersion',
  table: 'embargo_delivery_versions',
  schema: DeliveryVersion,
  appendOnly: true,
})

/** Steps after which a report says something else than before. */
export const contentSteps = [
  ...(['recorded', 'corrected', 'evidence', 'asked', 'replied', 'findingSigned', 'linked', 'reopened'] as const),
] as const

/** What was done with a delivery; never changed. */
export const DeliveryStep = z.object({
  id: Id,
  sideId: Id,
  deliveryId: Id,
  kind: z.enum([
    ...contentSteps,
    ...(['examining', 'findingProposed', 'findingTurnedDown', 'reportProposed', 'reportReleased'] as const),
    ...(['reportTurnedDown', 'reportedToCommittee', 'closed'] as const),
  ]),
  note: plainText(4000),
  takenBy: Id,
  takenAt: Instant,
})
export type DeliveryStep = z.infer<typeof DeliveryStep>
export const deliveryStepNoun = defineNoun({
  name: 'embargoDeliveryStep',
  table: 'embargo_delivery_steps',
  schema: DeliveryStep,
  appendOnly: true,
})

/** A serial or lot number of an item in the form in which it is looked for; of one version of a delivery. */
export const DeliveryNumber = z.object({
  id: Id,
  sideId: Id,
  deliveryId: Id,
  version: z.int().min(1),
  itemId: Id,
  kind: z.enum(['serial', 'lot']),
  number: z.string(),
  folded: z.string(),
})
export const deliveryNumberNoun = defineNoun({
  name: 'embargoNumber',
  table: 'embargo_numbers',
  schema: DeliveryNumber,
  appendOnly: true,
})

/** What a delivery is called; made of the id's random part. */
export function deliveryReference(id: Id): string {
  return shortCode('AD', id)
}

/** The delivery within the actor's reach. */
export function foundDelivery(delivery: Delivery | null | undefined, actor: Actor): Delivery | Refusal {
  return delivery && reaches(actor, { ...delivery, siteId: null }) ? delivery : refuse('embargo.unknown')
}

/** The step that an act took with a delivery. */
export function deliveryStep(
  { id: deliveryId, sideId }: Pick<Delivery, 'id' | 'sideId'>,
  kind: DeliveryStep['kind'],
  note: string,
  { actionId, actor, at }: ActMoment,
) {
  const id = derivedId(actionId, 'step')
  return put(deliveryStepNoun, { id, sideId, deliveryId, kind, note, takenBy: actor.id, takenAt: at })
}

/** Whether it was found to breach the embargo; an exempt delivery is none, whatever paragraphs were named. */
export function isBreach({ finding }: Pick<Delivery, 'finding'>): boolean {
  return finding === 'substantiated'
}

/** Those who are named in a delivery and have a right to reply. */
export function namedIn(delivery: Pick<Delivery, PartyRole>): { role: PartyRole; name: string }[] {
  return PartyRole.options.flatMap((role) => (delivery[role] === '' ? [] : [{ role, name: delivery[role] }]))
}

export const deliveryRecorders: readonly Role[] = incidentRecorders
export const deliveryReaders: readonly Role[] = incidentReaders
/** Who weighs evidence and proposes, and who may give the second signature. */
export const examiners: readonly Role[] = ['incidentAnalyst', 'ceasefireOfficer']
export const secondSigners: readonly Role[] = ['incidentAnalyst', 'ceasefireOfficer', 'director']
