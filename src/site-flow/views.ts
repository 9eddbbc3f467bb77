import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { Person } from '../people/person.ts'
import { Site } from '../programme/programme.ts'
import { DischargePlan } from './discharge-plan.ts'
import { StationEvent, StationPass } from './pass.ts'
import { Profile, ProfileAnswers } from './profile.ts'
import { SiteSector } from './sector.ts'
import { SiteSetting, StationPlan } from './site-setting.ts'
import { StationKind } from './station.ts'
import { TermsAnswer } from './terms.ts'
import { SiteVisit } from './visit.ts'

/** Who a visit is of; null before they are registered, and for who is or may be a child. */
const Visitor = Person.pick({ id: true, number: true, nameArabic: true, nameLatin: true })
export type Visitor = z.infer<typeof Visitor>

/** A visit in a list: who, where they are now and since when. */
export const VisitRow = z.object({
  visit: SiteVisit.pick({
    id: true,
    number: true,
    sex: true,
    ageGroup: true,
    arrivedAt: true,
    leaveBy: true,
    bed: true,
  }).extend({ status: SiteVisit.shape.status, leftAt: SiteVisit.shape.leftAt, siteId: Id }),
  person: Visitor.nullable(),
  siteCode: z.string(),
  sectorCode: z.string().nullable(),
  station: StationKind.nullable(),
  stationStatus: StationPass.shape.status.nullable(),
  /** Since when they wait for the station, or are there. */
  since: Instant.nullable(),
  /** Who called them to a desk, while they are there. */
  calledBy: Id.nullable(),
  late: z.boolean(),
})
export type VisitRow = z.infer<typeof VisitRow>

/** Query of `GET /api/site-visits`; searched by the number of the visit, or by whom it is of. */
export const SiteVisitsQuery = z.object({
  site: z.union([Id, z.literal('')]).default(''),
  status: z.enum(['open', 'all', 'discharged', 'left']).default('open'),
  station: z.enum(['all', ...StationKind.options, 'none']).default('all'),
  show: z.enum(['all', 'late', 'under18', 'unregistered', 'noBed']).default('all'),
  search: z.string().max(200).default(''),
  order: orderOf(['arrived', 'leaveBy']).default('-arrived'),
  page: PageNumber,
})
export type SiteVisitsQuery = z.infer<typeof SiteVisitsQuery>
export const SiteVisitsView = z.object({ visits: z.array(VisitRow), ...pageShape })
export type SiteVisitsView = z.infer<typeof SiteVisitsView>

const names = z.record(z.string(), z.string())

/** A sector and how many sleep there. */
export const SectorRow = z.object({ sector: SiteSector, taken: z.int() })
export type SectorRow = z.infer<typeof SectorRow>

/** `GET /api/site-visits/{id}`: a visit with its stations, papers and history. */
export const SiteVisitView = z.object({
  visit: SiteVisit,
  siteName: Texts,
  person: Visitor.nullable(),
  sector: SiteSector.nullable(),
  passes: z.array(StationPass),
  events: z.array(StationEvent),
  terms: z.array(TermsAnswer),
  profiles: z.array(Profile),
  /** Null where there is none, and for who does not need to know where people go. */
  plan: DischargePlan.extend({ placeName: Texts }).nullable(),
  /** Visits that are named here by their number: the mother's, small children's, companions'. */
  others: z.array(SiteVisit.pick({ id: true, number: true, status: true })),
  sectors: z.array(SectorRow),
  late: z.boolean(),
  names,
})
export type SiteVisitView = z.infer<typeof SiteVisitView>

/** `GET /api/profiles/{id}`: what somebody answered; null once their key was destroyed. */
export const ProfileView = z.object({ profile: Profile, answers: ProfileAnswers.nullable(), byName: z.string() })
export type ProfileView = z.infer<typeof ProfileView>

/** `GET /api/people/{id}/site-visits`: newest first. */
export const PersonVisitsView = z.object({
  visits: z.array(
    SiteVisit.pick({ id: true, number: true, status: true, arrivedAt: true, leftAt: true }).extend({
      siteName: Texts,
      station: StationKind.nullable(),
    }),
  ),
})
export type PersonVisitsView = z.infer<typeof PersonVisitsView>

const AtSite = Site.pick({ id: true, code: true, name: true, status: true })
const Working = SiteSetting.pick({ stay: true, capacity: true, stations: true })

/** How a station stands now. */
export const StationState = StationPlan.extend({
  waiting: z.int(),
  called: z.int(),
  oldest: Instant.nullable(),
  doneToday: z.int(),
  lastDone: Instant.nullable(),
  /** People wait and nobody was called for a quarter of an hour. */
  idle: z.boolean(),
})
export type StationState = z.infer<typeof StationState>

/** `GET /api/sites/{id}/board`: what the site manager looks at all day. */
export const BoardView = z.object({
  site: AtSite,
  working: Working,
  /** The setting in force, null where the usual one holds; and one that waits for its signature. */
  setting: SiteSetting.nullable(),
  proposed: SiteSetting.nullable(),
  present: z.int(),
  full: z.boolean(),
  noBed: z.int(),
  under18: z.int(),
  unregistered: z.int(),
  late: z.int(),
  sectors: z.array(SectorRow),
  stations: z.array(StationState),
  at: Instant,
  names,
})
export type BoardView = z.infer<typeof BoardView>

/** Query of `GET /api/sites/{id}/queues/{station}`. */
export const QueueQuery = z.object({ page: PageNumber })
export type QueueQuery = z.infer<typeof QueueQuery>

/** A station's queue: who is at its desks, and who waits, longest first. */
export const QueueView = z.object({
  site: AtSite,
  station: StationKind,
  called: z.array(VisitRow),
  waiting: z.array(VisitRow),
  ...pageShape,
})
export type QueueView = z.infer<typeof QueueView>

/** `GET /api/sites/{id}/throughput`: minutes at each station, planned and measured, and who has still to pass it. */
export const ThroughputView = z.object({
  site: AtSite,
  stay: SiteSetting.shape.stay,
  present: z.int(),
  stations: z.array(
    StationPlan.extend({
      /** The median of the newest 200 of thirty days; null under five, which say nothing. */
      measured: z.number().nullable(),
      sample: z.int(),
      ahead: z.int(),
    }),
  ),
})
export type ThroughputView = z.infer<typeof ThroughputView>
