import { z } from 'zod'
import { ActorKind, Incident, IncidentState } from '../incidents/incident.ts'
import { IncidentType } from '../incidents/incident-types.ts'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { soughtText, Texts } from '../kernel/texts.ts'
import { AlertRule, LeastState } from './alert-rule.ts'
import { Anomaly, Clusters, FoundCluster, HotSpots, Trend, Used, WeekBar } from './figures.ts'
import { AlertAnswer, AlertOutcome, IncidentAlert } from './incident-alert.ts'

/** The longest period that is analysed, in days. */
export const longestPeriod = 3660

const filters = {
  /** Without them, the half year up to the newest incident. */
  from: Day.optional(),
  until: Day.optional(),
  type: z.union([z.literal('all'), IncidentType]).default('all'),
  level: LeastState.default('any'),
  /** A place with all within it. */
  place: soughtText(20).default('all'),
  /** The code of the authority that wrote them down; for joint bodies, which see more than one. */
  side: soughtText(30).default('all'),
  /** The own log, or the events of an imported file (the import's id). */
  source: z.union([z.literal('own'), Id]).default('own'),
}

/** What all figures of the page are of. */
export const AnalysisFilters = z.object(filters)
export type AnalysisFilters = z.infer<typeof AnalysisFilters>

/** Query of `GET /api/incident-analysis`: what the figures are of, and how near is near. */
export const AnalysisQuery = z.object({
  ...filters,
  /** Thousandths of a degree along a side of a cell. */
  cell: z.enum(['500', '250', '100']).default('500'),
  metres: z.enum(['2000', '5000', '10000', '25000', '50000']).default('10000'),
  days: z.enum(['3', '7', '14', '30']).default('14'),
  least: z.enum(['3', '4', '5', '8', '12']).default('4'),
})
export type AnalysisQuery = z.infer<typeof AnalysisQuery>

const DistrictOf = { placeCode: z.string(), placeName: Texts }

/** `GET /api/incident-analysis`. */
export const AnalysisView = z.object({
  from: Day,
  until: Day,
  /** True where there is more than is analysed at once: then there are no figures, and a shorter period is asked for. */
  tooMany: z.boolean(),
  most: z.int(),
  figures: z
    .object({
      ...{ count: z.int(), killed: z.int() },
      hotSpots: HotSpots,
      clusters: Clusters.extend({
        found: z.array(
          FoundCluster.omit({ members: true, from: true, until: true }).extend({
            ...{ from: Day, until: Day },
            /** The first members, the rest being counted only. */
            ids: z.array(Id),
          }),
        ),
      }),
      weeks: z.object({
        basis: Used,
        bars: z.array(WeekBar.extend({ from: Day, until: Day })),
        anomalies: z.array(Anomaly.omit({ district: true }).extend({ ...DistrictOf, from: Day, until: Day })),
        tests: z.int(),
      }),
      trends: z.array(Trend.omit({ district: true }).extend(DistrictOf)),
    })
    .nullable(),
})
export type AnalysisView = z.infer<typeof AnalysisView>

/** Query of `GET /api/incident-analysis/records`: the incidents behind a figure. */
export const RecordsQuery = z.object({
  ...filters,
  /** At most fifty ids with commas between. */
  only: z
    .string()
    .regex(/^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:,(?=[0-9a-f])|$)){0,50}$/)
    .default(''),
  /** A cell: west, south, east and north in degrees; what lies on the west or south side is in it. */
  box: z
    .string()
    .regex(/^(?:-?\d{1,3}(?:\.\d{1,6})?,){3}-?\d{1,3}(?:\.\d{1,6})?$/)
    .optional(),
  order: orderOf(['started', 'killed']).default('-started'),
  page: PageNumber,
})
export type RecordsQuery = z.infer<typeof RecordsQuery>

export const BehindRow = Incident.pick({
  ...{ id: true, type: true, startedOn: true, dayPrecision: true, state: true, radiusM: true },
  ...{ killedLow: true, killedBest: true, killedHigh: true, injuredBest: true },
}).extend({ placeName: Texts, onMap: z.boolean() })
export type BehindRow = z.infer<typeof BehindRow>
export const RecordsView = z.object({ records: z.array(BehindRow), ...pageShape })
export type RecordsView = z.infer<typeof RecordsView>

/** Somebody who takes part, by the group of the register or by name. */
export const ActorRow = z.object({
  key: z.string(),
  name: z.string(),
  kind: ActorKind,
  groupId: Id.nullable(),
  incidents: z.int(),
  killedLow: z.int(),
  killedBest: z.int(),
  killedHigh: z.int(),
})
export type ActorRow = z.infer<typeof ActorRow>

/** Two who were in the same incidents, on one side or against one another; or that the register relates. */
export const ActorPair = z.object({
  one: z.string(),
  other: z.string(),
  how: z.enum(['against', 'with']),
  incidents: z.int(),
  killedBest: z.int(),
  lastOn: Day,
  /** What the register of groups says of the two now; null where nothing. */
  registered: z.enum(['partOf', 'allied', 'rival', 'splitFrom', 'mergedInto']).nullable(),
})
export type ActorPair = z.infer<typeof ActorPair>

/** `GET /api/incident-analysis/actors`: those who are named most, and the pairs of them. */
export const ActorsView = z.object({
  from: Day,
  until: Day,
  actors: z.array(ActorRow),
  pairs: z.array(ActorPair),
  incidents: z.int(),
  /** Incidents of which nobody is named. */
  nameless: z.int(),
  /** Whether there are others, who are named less. */
  cut: z.boolean(),
})
export type ActorsView = z.infer<typeof ActorsView>

const names = { signedByName: z.string(), proposedByName: z.string(), placeName: Texts.nullable(), sideName: Texts }

/** `GET /api/alert-rules`: every version of the rules of the sides that the reader sees, the newest of each first. */
export const AlertRulesQuery = z.object({
  status: z.enum(['all', ...AlertRule.shape.status.options]).default('all'),
  order: orderOf(['proposed']).default('-proposed'),
  page: PageNumber,
})
export type AlertRulesQuery = z.infer<typeof AlertRulesQuery>
export const AlertRuleRow = z.object({ rule: AlertRule, ...names })
export type AlertRuleRow = z.infer<typeof AlertRuleRow>
export const AlertRulesView = z.object({ rules: z.array(AlertRuleRow), ...pageShape })
export type AlertRulesView = z.infer<typeof AlertRulesView>
/** `GET /api/alert-rules/{id}`: one version, and all of its series, the newest first. */
export const AlertRuleView = AlertRuleRow.extend({ versions: z.array(AlertRuleRow), alerts: z.int() })
export type AlertRuleView = z.infer<typeof AlertRuleView>

/** Query of `GET /api/incident-alerts`. */
export const IncidentAlertsQuery = z.object({
  status: z.enum(['all', 'open', ...AlertOutcome.options]).default('all'),
  place: soughtText(20).default('all'),
  series: Id.optional(),
  order: orderOf(['raised', 'period']).default('-raised'),
  page: PageNumber,
})
export type IncidentAlertsQuery = z.infer<typeof IncidentAlertsQuery>
export const IncidentAlertRow = z.object({
  alert: IncidentAlert,
  ruleName: z.string(),
  ruleVersion: z.int(),
  placeName: Texts,
  sideName: Texts,
})
export type IncidentAlertRow = z.infer<typeof IncidentAlertRow>
export const IncidentAlertsView = z.object({ alerts: z.array(IncidentAlertRow), ...pageShape })
export type IncidentAlertsView = z.infer<typeof IncidentAlertsView>

/** `GET /api/incident-alerts/{id}`. */
export const IncidentAlertView = IncidentAlertRow.extend({
  rule: AlertRule,
  /** The newest first. */
  answers: z.array(z.object({ answer: AlertAnswer, answeredByName: z.string() })),
  /** What the incidents behind it are now: some may have been refuted since. */
  incidents: z.array(BehindRow.extend({ state: IncidentState })),
})
export type IncidentAlertView = z.infer<typeof IncidentAlertView>
