import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Point } from '../kernel/geo.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { PlaceCode } from '../kernel/place-code.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { HeavyClass } from '../withdrawal-lines/line.ts'

/** Where withdrawn weapons of a side are stored. */
export const WeaponSite = z.object({
  id: Id,
  /** Whose weapons they are. */
  sideId: Id,
  agreementId: Id,
  name: requiredText(200),
  placeCode: PlaceCode,
  placeTyped: plainText(120),
  point: Point.nullable(),
  /** A setting of the site, and of no standard. */
  inspectEveryDays: z.int().min(1).max(365),
  openedOn: Day,
  lastInspectedOn: Day.nullable(),
  recordedBy: Id,
  recordedAt: Instant,
})
export type WeaponSite = z.infer<typeof WeaponSite>
export const weaponSiteNoun = defineNoun({ name: 'weaponSite', table: 'weapon_sites', schema: WeaponSite })

/** Which and how many of a class somebody declares: one by its serial, or several without. */
export const declaredShape = {
  weaponClass: HeavyClass,
  designation: plainText(200),
  calibre: plainText(60),
  serial: plainText(100),
  count: z.int().min(1).max(10_000),
}

/** A weapon that is declared: to be withdrawn, stored under a seal, or missing from where it was. */
export const DeclaredWeapon = z.object({
  id: Id,
  sideId: Id,
  withdrawalId: Id.nullable(),
  siteId: Id.nullable(),
  ...declaredShape,
  /** The serial as serials are compared; empty where it has none. */
  serialNormal: z.string(),
  seal: plainText(100),
  state: z.enum(['declared', 'stored', 'missing']),
  recordedBy: Id,
  recordedAt: Instant,
})
export type DeclaredWeapon = z.infer<typeof DeclaredWeapon>
export const declaredWeaponNoun = defineNoun({
  name: 'declaredWeapon',
  table: 'declared_weapons',
  schema: DeclaredWeapon,
})

/** The checklist of a withdrawal (§2.2: site, line, serials, seals). */
export const ChecklistItem = z.enum([
  ...(['weaponsCounted', 'serialsCompared', 'sealsPut', 'photographed', 'unitMoved', 'campHandedOver'] as const),
  ...(['mineRecords', 'opposingInformed'] as const),
])
export type ChecklistItem = z.infer<typeof ChecklistItem>
/** Items that there may be nothing of: no camp, no mines. */
export const optionalItems: readonly ChecklistItem[] = ['campHandedOver', 'mineRecords']

/** What a verification found lacking: of an item, and of which weapons. */
export const Lack = z.object({
  item: ChecklistItem,
  reason: z.enum([
    'notAnswered',
    'answeredNo',
    'countDiffers',
    'serialMissing',
    'serialUnknown',
    'notSealed',
    'sealTwice',
  ]),
  /** A class, serial or seal that it is about; empty where it is about the item. */
  subject: z.string(),
})
export type Lack = z.infer<typeof Lack>

/** A withdrawal of a unit's weapons behind a line into a storage site, by a day. */
export const Withdrawal = z.object({
  id: Id,
  /** Whose unit it is. */
  sideId: Id,
  agreementId: Id,
  articleId: Id,
  lineId: Id.nullable(),
  unit: requiredText(200),
  placeCode: PlaceCode,
  fromText: requiredText(300),
  siteId: Id,
  dueOn: Day,
  note: plainText(2000),
  status: z.enum(['planned', 'partly', 'verified', 'cancelled']),
  lacks: z.array(Lack),
  recordedBy: Id,
  recordedAt: Instant,
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
})
export type Withdrawal = z.infer<typeof Withdrawal>
export const withdrawalNoun = defineNoun({ name: 'withdrawal', table: 'withdrawals', schema: Withdrawal })

/** A monitor's answer to an item, with the evidence; never changed: the newest of each item counts. */
export const WithdrawalAnswer = z.object({
  id: Id,
  sideId: Id,
  withdrawalId: Id,
  item: ChecklistItem,
  answer: z.enum(['yes', 'no', 'notApplicable']),
  counted: z.array(z.strictObject({ weaponClass: HeavyClass, count: z.int().min(0).max(10_000) })),
  serials: z.array(z.string()),
  seals: z.array(z.strictObject({ weaponId: Id, seal: requiredText(100) })),
  evidence: requiredText(2000),
  answeredBy: Id,
  answeredAt: Instant,
})
export type WithdrawalAnswer = z.infer<typeof WithdrawalAnswer>
export const withdrawalAnswerNoun = defineNoun({
  name: 'withdrawalAnswer',
  table: 'withdrawal_answers',
  schema: WithdrawalAnswer,
  appendOnly: true,
})

/** What was done with a withdrawal, and what a verification lacked; never changed. */
export const WithdrawalStep = z.object({
  id: Id,
  sideId: Id,
  withdrawalId: Id,
  kind: z.enum(['planned', 'answered', 'partly', 'verified', 'cancelled']),
  note: plainText(2000),
  lacks: z.array(Lack),
  takenBy: Id,
  takenAt: Instant,
})
export type WithdrawalStep = z.infer<typeof WithdrawalStep>
export const withdrawalStepNoun = defineNoun({
  name: 'withdrawalStep',
  table: 'withdrawal_steps',
  schema: WithdrawalStep,
  appendOnly: true,
})

/** A weapon as it was found at an inspection. */
export const FoundWeapon = z.strictObject({
  weaponId: Id,
  present: z.boolean(),
  /** The serial as it was read; empty where none was. */
  serial: plainText(100),
  seal: plainText(100),
  sealIntact: z.boolean(),
})
export type FoundWeapon = z.infer<typeof FoundWeapon>

export const InspectionFinding = z.object({
  weaponId: Id,
  what: z.enum(['missing', 'serialDiffers', 'sealDiffers', 'sealBroken']),
})
export type InspectionFinding = z.infer<typeof InspectionFinding>

/** A storage site looked at again: each weapon with its serial and seal against what was recorded. */
export const SiteInspection = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  inspectedOn: Day,
  found: z.array(FoundWeapon),
  /** Weapons that were there and are on no list. */
  extras: plainText(1000),
  findings: z.array(InspectionFinding),
  note: plainText(2000),
  status: z.enum(['clear', 'toExamine', 'incident', 'dismissed']),
  incidentId: Id.nullable(),
  reason: plainText(2000),
  recordedBy: Id,
  recordedAt: Instant,
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
})
export type SiteInspection = z.infer<typeof SiteInspection>
export const siteInspectionNoun = defineNoun({
  name: 'siteInspection',
  table: 'site_inspections',
  schema: SiteInspection,
})

/** What a withdrawal is called; made of the id's random part. */
export function withdrawalReference(id: Id): string {
  return shortCode('WD', id)
}

export const withdrawalPlanners: readonly Role[] = ['ceasefireOfficer']
export const withdrawalMonitors: readonly Role[] = ['monitor', 'ceasefireOfficer']
export const withdrawalReaders: readonly Role[] = [
  'monitor',
  'ceasefireOfficer',
  'incidentAnalyst',
  'director',
  'auditor',
]
