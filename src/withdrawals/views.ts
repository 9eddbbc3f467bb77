import { z } from 'zod'
import { Agreement, Article } from '../ceasefire/agreement.ts'
import { Day } from '../kernel/dates.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { Line } from '../withdrawal-lines/line.ts'
import {
  DeclaredWeapon,
  Lack,
  SiteInspection,
  WeaponSite,
  Withdrawal,
  WithdrawalAnswer,
  WithdrawalStep,
} from './withdrawal.ts'

/** Query of `GET /api/withdrawals`. */
export const WithdrawalsQuery = z.object({
  status: z.enum(['all', 'late', ...Withdrawal.shape.status.options]).default('all'),
  order: orderOf(['due', 'recorded']).default('due'),
  page: PageNumber,
})
export type WithdrawalsQuery = z.infer<typeof WithdrawalsQuery>

export const WithdrawalRow = z.object({
  withdrawal: Withdrawal,
  placeName: Texts,
  siteName: z.string(),
  weapons: z.int(),
  /** Items of the checklist that were answered. */
  answered: z.int(),
})
export type WithdrawalRow = z.infer<typeof WithdrawalRow>
export const WithdrawalsView = z.object({ withdrawals: z.array(WithdrawalRow), ...pageShape })
export type WithdrawalsView = z.infer<typeof WithdrawalsView>

/** `GET /api/withdrawals/{id}`. */
export const WithdrawalView = WithdrawalRow.extend({
  article: Article,
  agreementTitle: Agreement.shape.title,
  line: Line.nullable(),
  declared: z.array(DeclaredWeapon),
  /** Every answer, the newest first. */
  answers: z.array(z.object({ answer: WithdrawalAnswer, answeredByName: z.string() })),
  /** What it would lack now. */
  lacks: z.array(Lack),
  readerTookPart: z.boolean(),
  steps: z.array(z.object({ step: WithdrawalStep, takenByName: z.string() })),
})
export type WithdrawalView = z.infer<typeof WithdrawalView>

/** Query of `GET /api/weapon-sites`. */
export const WeaponSitesQuery = z.object({ order: orderOf(['recorded']).default('-recorded'), page: PageNumber })
export type WeaponSitesQuery = z.infer<typeof WeaponSitesQuery>
export const WeaponSiteRow = z.object({
  site: WeaponSite,
  placeName: Texts,
  weapons: z.int(),
  missing: z.int(),
  nextInspection: Day,
})
export type WeaponSiteRow = z.infer<typeof WeaponSiteRow>
export const WeaponSitesView = z.object({ sites: z.array(WeaponSiteRow), ...pageShape })
export type WeaponSitesView = z.infer<typeof WeaponSitesView>

/** `GET /api/weapon-sites/{id}`. */
export const WeaponSiteView = WeaponSiteRow.extend({
  declared: z.array(DeclaredWeapon),
  /** The newest first. */
  inspections: z.array(z.object({ inspection: SiteInspection, recordedByName: z.string(), decidedByName: z.string() })),
})
export type WeaponSiteView = z.infer<typeof WeaponSiteView>
