import { z } from 'zod'
import { Standing } from '../consents/consent.ts'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import type { Role } from '../kernel/roles.ts'
import { Texts } from '../kernel/texts.ts'
import { Person } from '../people/person.ts'
import { CaseAppointment } from './appointment.ts'
import { CaseStep } from './case-step.ts'
import { CaseFollowUp } from './follow-up.ts'
import { ReintegrationGrant } from './grant.ts'
import { Placement } from './placement.ts'
import { ReintegrationCase, ReintegrationPlan } from './reintegration-case.ts'

/** Who reads cases with the names and the words in them: the caseworkers of the site. */
export const caseReaders: readonly Role[] = ['caseworker']
/** Who sees that there are cases, by their number alone: also the site manager, who balances the work. */
export const caseCounters: readonly Role[] = ['caseworker', 'siteManager']
/** Who sees numbers of many. */
export const indicatorReaders: readonly Role[] = ['caseworker', 'siteManager', 'director', 'auditor']
/** Who looks up grants; what a grant buys, only who may sign it and who proposed it. */
export const grantReaders: readonly Role[] = [
  ...([
    'caseworker',
    'siteManager',
    'director',
    'benefitsOfficer',
    'paymentApprover',
    'accountant',
    'auditor',
  ] as const),
]
export const itemReaders: readonly Role[] = ['caseworker', 'siteManager', 'director']

/** Who somebody is, as a caseworker needs it. */
export const CasePerson = Person.pick({ id: true, number: true, nameArabic: true, nameLatin: true, sex: true })
export type CasePerson = z.infer<typeof CasePerson>

/** A case in a list. `person` is null for who counts cases only. */
export const CaseRow = z.object({
  case: ReintegrationCase.pick({
    ...{ id: true, number: true, need: true, womanWished: true, status: true, openedAt: true, plannedAt: true },
    ...{ caseworkerId: true, handOverTo: true },
  }),
  person: CasePerson.nullable(),
  caseworkerName: z.string(),
  /** The next follow-up that is due, and the next appointment. */
  followUpOn: Day.nullable(),
  meetAt: Instant.nullable(),
})
export type CaseRow = z.infer<typeof CaseRow>

/** Query of `GET /api/reintegration-cases`; searched by the number of the case or by whom it is of. */
export const CasesQuery = z.object({
  of: z.enum(['mine', 'all']).default('mine'),
  status: z.enum(['open', 'all', ...ReintegrationCase.shape.status.options]).default('open'),
  show: z.enum(['all', 'noPlan', 'followUpDue', 'handedOver', 'high']).default('all'),
  search: z.string().max(200).default(''),
  order: orderOf(['opened', 'number']).default('-opened'),
  page: PageNumber,
})
export type CasesQuery = z.infer<typeof CasesQuery>
export const CasesView = z.object({ cases: z.array(CaseRow), ...pageShape })
export type CasesView = z.infer<typeof CasesView>

/** Query of `GET /api/reintegration-candidates`: who was discharged and has no case. */
export const CandidatesQuery = z.object({ search: z.string().max(200).default(''), page: PageNumber })
export type CandidatesQuery = z.infer<typeof CandidatesQuery>
export const CandidatesView = z.object({
  people: z.array(z.object({ person: CasePerson, dischargedAt: Instant })),
  /** Caseworkers of the site, to choose from. */
  caseworkers: z.array(z.object({ id: Id, name: z.string() })),
  ...pageShape,
})
export type CandidatesView = z.infer<typeof CandidatesView>

/** What was written in an entry of the journal, by the name of the field; null once the key was destroyed. */
export const EntryWords = z.record(z.string(), z.string()).nullable()
export const WordsOf = z.record(z.string(), EntryWords)
export type WordsOf = z.infer<typeof WordsOf>

/** `GET /api/reintegration-cases/{id}`. */
export const CaseView = z.object({
  case: ReintegrationCase,
  person: CasePerson,
  caseworkers: z.array(z.object({ id: Id, name: z.string() })),
  plans: z.array(ReintegrationPlan),
  steps: z.array(CaseStep),
  followUps: z.array(CaseFollowUp),
  appointments: z.array(CaseAppointment),
  placements: z.array(Placement),
  grants: z.array(ReintegrationGrant),
  /** The newest profile that was made of them at the site; null where there is none. */
  profileId: Id.nullable(),
  consents: z.object({ shareEmployer: Standing, contactAfterDischarge: Standing }),
  words: WordsOf,
  names: z.record(z.string(), z.string()),
  today: Day,
})
export type CaseView = z.infer<typeof CaseView>

/** Query of `GET /api/reintegration-calendar`: a week from a day. */
export const CalendarQuery = z.object({
  from: z.union([Day, z.literal('')]).default(''),
  of: z.enum(['mine', 'all']).default('mine'),
})
export type CalendarQuery = z.infer<typeof CalendarQuery>
export const CalendarView = z.object({
  from: Day,
  until: Day,
  appointments: z.array(
    CaseAppointment.pick({ id: true, caseId: true, kind: true, startsAt: true, minutes: true, status: true }).extend({
      number: z.string(),
      person: CasePerson,
      caseworkerName: z.string(),
    }),
  ),
  followUps: z.array(
    CaseFollowUp.pick({ id: true, caseId: true, months: true, dueOn: true }).extend({
      number: z.string(),
      person: CasePerson,
      caseworkerName: z.string(),
    }),
  ),
})
export type CalendarView = z.infer<typeof CalendarView>

/** `GET /api/caseload`: how the work of a site lies on its caseworkers; in numbers. */
export const CaseloadQuery = z.object({ site: z.union([Id, z.literal('')]).default('') })
export type CaseloadQuery = z.infer<typeof CaseloadQuery>
export const CaseloadView = z.object({
  caseworkers: z.array(
    z.object({
      id: Id,
      name: z.string(),
      siteName: Texts,
      /** Whether they still work there as one. */
      works: z.boolean(),
      cases: z.int(),
      /** Low counts one, medium two, high three. */
      weight: z.int(),
      high: z.int(),
      noPlan: z.int(),
      followUpsDue: z.int(),
      handedTo: z.int(),
    }),
  ),
})
export type CaseloadView = z.infer<typeof CaseloadView>

/** Query of `GET /api/reintegration-grants`. */
export const GrantsQuery = z.object({
  status: z.enum(['proposed', 'approved', 'turnedDown', 'withdrawn', 'all']).default('proposed'),
  order: orderOf(['proposed']).default('proposed'),
  page: PageNumber,
})
export type GrantsQuery = z.infer<typeof GrantsQuery>
export const GrantRow = z.object({
  grant: ReintegrationGrant,
  caseNumber: z.string(),
  personNumber: z.string(),
  items: z.string().nullable(),
  proposedByName: z.string(),
  answeredByName: z.string(),
  own: z.boolean(),
})
export type GrantRow = z.infer<typeof GrantRow>
export const GrantsView = z.object({ grants: z.array(GrantRow), ...pageShape })
export type GrantsView = z.infer<typeof GrantsView>
