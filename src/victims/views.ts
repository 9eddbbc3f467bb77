import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { ReferralDetail, Victim, VictimDetail, VictimReferral, VictimStep } from './victim.ts'

/** Query of the victims' list: names are sealed, so it is by accident and by code alone. */
export const VictimsQuery = z.object({
  status: z.enum(['all', 'killed', 'injured']).default('all'),
  accident: z.union([Id, z.literal('')]).default(''),
  order: orderOf(['recorded']).default('-recorded'),
  page: PageNumber,
})
export type VictimsQuery = z.infer<typeof VictimsQuery>

const shown = Victim.omit({ sealed: true })
export const VictimRow = z.object({ victim: shown, placeName: Texts, occurredOn: Day.nullable() })
export type VictimRow = z.infer<typeof VictimRow>
export const VictimsView = z.object({ victims: z.array(VictimRow), ...pageShape })
export type VictimsView = z.infer<typeof VictimsView>

/** `GET /api/victims/{id}`, inside the compartment alone; what was sealed is null once the key is destroyed. */
export const VictimView = VictimRow.extend({
  detail: VictimDetail.nullable(),
  referrals: z.array(z.object({ referral: VictimReferral.omit({ sealed: true }), detail: ReferralDetail.nullable() })),
  steps: z.array(z.object({ step: VictimStep.omit({ sealed: true }), note: z.string().nullable() })),
  names: z.record(Id, z.string()),
})
export type VictimView = z.infer<typeof VictimView>
