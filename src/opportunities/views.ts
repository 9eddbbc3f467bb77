import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { Code } from '../kernel/open-list.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { WordsOf } from '../reintegration/views.ts'
import { Attendance, AttendanceRule } from './attendance.ts'
import { Opportunity, OpportunityCycle, OpportunityType, Provider } from './opportunity.ts'
import { Enrolment, Referral } from './referral.ts'

/** An opportunity in a list: who offers it and where, and how many seats its rounds that are open have left. */
export const OpportunityRow = z.object({
  opportunity: Opportunity,
  providerName: z.string(),
  placeName: Texts,
  /** The round that begins next or runs; null where there is none. */
  cycle: OpportunityCycle.pick({ id: true, startsOn: true, endsOn: true, seats: true, taken: true }).nullable(),
  seatsLeft: z.int(),
})
export type OpportunityRow = z.infer<typeof OpportunityRow>

/** What an opportunity has to have, in every list of them. `place` also means the places that lie in it. */
const wanted = {
  type: z.enum(['all', ...OpportunityType.options]).default('all'),
  place: z.string().max(20).default('all'),
  childcare: z.enum(['all', 'yes']).default('all'),
  accessible: z.enum(['all', 'yes']).default('all'),
}
export const Wanted = z.object(wanted)
export type Wanted = z.infer<typeof Wanted>

/** Query of `GET /api/opportunities`. */
export const OpportunitiesQuery = z.object({
  ...wanted,
  sector: Code.default('all'),
  show: z.enum(['all', 'free', 'closed']).default('all'),
  search: z.string().max(200).default(''),
  order: orderOf(['added', 'title', 'place']).default('-added'),
  page: PageNumber,
})
export type OpportunitiesQuery = z.infer<typeof OpportunitiesQuery>
export const OpportunitiesView = z.object({ opportunities: z.array(OpportunityRow), ...pageShape })
export type OpportunitiesView = z.infer<typeof OpportunitiesView>

/** What there is of one kind at a place. */
const KindAtPlace = z.object({ type: OpportunityType, opportunities: z.int(), seatsLeft: z.int() })

/** `GET /api/opportunity-places`: the map of opportunities, by place and kind: how many there are, how many seats are left. */
export const OpportunityPlacesQuery = z.object({ ...wanted, page: PageNumber })
export type OpportunityPlacesQuery = z.infer<typeof OpportunityPlacesQuery>
export const OpportunityPlacesView = z.object({
  places: z.array(
    z.object({
      code: z.string(),
      name: Texts,
      parentName: Texts.nullable(),
      opportunities: z.int(),
      seatsLeft: z.int(),
      kinds: z.array(KindAtPlace),
    }),
  ),
  ...pageShape,
})
export type OpportunityPlacesView = z.infer<typeof OpportunityPlacesView>

/** `GET /api/opportunities/{id}`: with its rounds. */
export const OpportunityView = z.object({
  opportunity: Opportunity,
  provider: Provider,
  placeName: Texts,
  cycles: z.array(OpportunityCycle),
})
export type OpportunityView = z.infer<typeof OpportunityView>

/** Query of `GET /api/providers`. */
export const ProvidersQuery = z.object({
  search: z.string().max(200).default(''),
  order: orderOf(['name']).default('name'),
  page: PageNumber,
})
export type ProvidersQuery = z.infer<typeof ProvidersQuery>
export const ProvidersView = z.object({
  providers: z.array(Provider.extend({ placeName: Texts, opportunities: z.int() })),
  ...pageShape,
})
export type ProvidersView = z.infer<typeof ProvidersView>

/** A version of the rule of attendance, and who drafted and signed it. */
export const AttendanceRuleRow = AttendanceRule.extend({
  sideName: Texts,
  proposedByName: z.string(),
  signedByName: z.string(),
})
export type AttendanceRuleRow = z.infer<typeof AttendanceRuleRow>

/** `GET /api/attendance-rules`: every version, the newest first. */
export const AttendanceRulesView = z.object({ rules: z.array(AttendanceRuleRow) })
export type AttendanceRulesView = z.infer<typeof AttendanceRulesView>

/** `GET /api/reintegration-cases/{id}/opportunities`: where somebody was sent, their seats, and how often they came. */
export const CaseOpportunitiesView = z.object({
  referrals: z.array(
    z.object({
      referral: Referral,
      title: z.string(),
      /** Rounds with a seat, to enrol in. */
      cycles: z.array(OpportunityCycle.pick({ id: true, startsOn: true, endsOn: true, seats: true, taken: true })),
    }),
  ),
  enrolments: z.array(
    z.object({
      enrolment: Enrolment,
      title: z.string(),
      attendances: z.array(Attendance),
      /** Of standing records: sessions they had to come to, and those they came to. */
      due: z.int(),
      attended: z.int(),
    }),
  ),
  /** What the side asks for; null where nothing hangs on it. */
  percent: z.int().nullable(),
  words: WordsOf,
})
export type CaseOpportunitiesView = z.infer<typeof CaseOpportunitiesView>
export const ofCase = z.object({ id: Id })
