import { z } from 'zod'
import { Means } from '../incidents/incident.ts'
import { Estimate, TollHarm } from '../incidents/tolls.ts'
import { Instant } from '../kernel/dates.ts'
import { Texts } from '../kernel/texts.ts'
import { compassPoints } from '../monitoring/bearings.ts'
import { PostKind } from '../monitoring/monitoring-post.ts'
import { Course, Observation } from '../monitoring/sighting.ts'
import { RestrictionKind } from '../movement-restrictions/movement-restriction.ts'

/** A figure of the period, and of the one of equal length before it. */
export const Compared = z.object({ now: z.number(), before: z.number() })
export type Compared = z.infer<typeof Compared>

/** In an hour watched; null where nobody watched: that is not zero (§2.3). */
export const Rates = z.object({ now: z.number().nullable(), before: z.number().nullable() })
export type Rates = z.infer<typeof Rates>

/** What is counted of a district or of all, with the hours watched beside. */
export const figures = {
  incidents: Compared,
  /** Shots, explosions, flights: as many as were counted, and one of each incident where nobody counted. */
  observed: Compared,
  explosions: Compared,
  /** Hours in which at least one post, camera or patrol watched, each hour of a district once. */
  hours: Compared,
  /** The hours of all of them added up. */
  watcherHours: Compared,
  /** Incidents in an hour watched. */
  rate: Rates,
}
export const Figures = z.object(figures)
export type Figures = z.infer<typeof Figures>

/** How far it is established that it happened, in three words. */
export const Standing = z.enum(['verified', 'corroborated', 'unestablished'])
export type Standing = z.infer<typeof Standing>

export const CasualtyLine = z.object({
  harm: TollHarm,
  sex: z.enum(['female', 'male', 'unknown']),
  age: z.enum(['child', 'adult', 'unknown']),
  standing: Standing,
  now: Estimate,
  before: Estimate,
})
export type CasualtyLine = z.infer<typeof CasualtyLine>

const Words = z.object({ ar: z.string(), en: z.string(), fr: z.string() })

/** Violations that two people confirmed of one article by one alleged party, of incidents of the period (§2.2). */
export const ArticleLine = z.object({
  agreement: Words,
  article: z.string(),
  heading: Words,
  party: Words,
  violations: Compared,
  rate: Rates,
})
export type ArticleLine = z.infer<typeof ArticleLine>

/** A line of the annex (OSCE SMM): which post, where from there, how noticed, what, when. */
export const AnnexLine = z.object({
  reference: z.string(),
  /** The post, camera or patrol; null where the incident is told by others. */
  watcher: z.string().nullable(),
  place: Texts,
  /** From the post to where it happened; null where it is not known. */
  distanceM: z.number().nullable(),
  direction: z.enum(compassPoints).nullable(),
  bearing: z.number().nullable(),
  means: Means,
  number: z.int().nullable(),
  /** Null where no post saw it. */
  observation: Observation.nullable(),
  course: Course.nullable(),
  type: z.string(),
  weapon: z.string(),
  at: Instant,
  /** Whether its hour is known; else it counts at noon. */
  hourKnown: z.boolean(),
  standing: Standing,
  /** Of an earlier period, and told only in this one: it is in no count. */
  late: z.boolean(),
})
export type AnnexLine = z.infer<typeof AnnexLine>

/** Heavy weapons by party, line and place, with the period before beside each count. */
export const HeavyByLine = z.object({
  /** Incidents of heavy weapons, also those that nobody measured against a line. */
  incidents: Compared,
  /** Sightings that are no such incident, on the wrong side of a line or zone; one of two lines counts once. */
  sightings: Compared,
  /** Of which the radius leaves open where they lie. */
  uncertain: Compared,
  lines: z.array(
    z.object({
      ...{ party: Texts, line: z.string(), place: Texts, incidents: Compared, sightings: Compared },
      /** Weapons added up over all sightings: one that was seen twice is in it twice. */
      weapons: Compared,
    }),
  ),
})
export type HeavyByLine = z.infer<typeof HeavyByLine>

/**
 * A daily report as it was issued (§2.2): figures of a period with those of the period before it. It holds no statement, no source and
 * nobody's name.
 */
export const ReportContent = z.object({
  /** Of one side's records, or of a joint body, which sees both. */
  joint: z.boolean(),
  fromAt: Instant,
  /** The cut-off. */
  untilAt: Instant,
  previousFromAt: Instant,
  timeZone: z.string(),
  total: Figures,
  districts: z.array(z.object({ code: z.string(), name: Texts, region: Texts.nullable(), ...figures })),
  types: z.array(z.object({ type: z.string(), incidents: Compared, observed: Compared, rate: Rates })),
  /** Violations that two people confirmed, by article and the alleged party. */
  articles: z.array(ArticleLine),
  casualties: z.array(CasualtyLine),
  restrictions: Compared,
  restrictionLines: z.array(
    z.object({
      ...{ reference: z.string(), kind: RestrictionKind, place: Texts, beganAt: Instant, endedAt: Instant.nullable() },
      ...{ imposedBy: z.string(), watcher: z.string().nullable() },
    }),
  ),
  jamming: Compared,
  heavyWeapons: z.array(
    z.object({
      ...{ reference: z.string(), type: z.string(), place: Texts, at: Instant, weapon: z.string() },
      ...{ number: z.int().nullable(), standing: Standing },
    }),
  ),
  /** None in a report that was issued before sightings were held against lines. */
  heavyByLine: HeavyByLine.optional(),
  posts: z.array(
    z.object({
      ...{ name: z.string(), kind: PostKind, place: Texts, hours: Compared },
      /** Hours within its watches and suspensions in which it was down. */
      downHours: z.number(),
      /** It is down or suspended at the cut-off. */
      isDown: z.boolean(),
    }),
  ),
  patrols: z.object({ carriedOut: Compared, turnedBack: Compared }),
  annex: z.array(AnnexLine),
  left: z.object({
    /** Told in this period of an earlier one. */
    late: z.int(),
    /** Of which the day is not known: they are in no count. */
    imprecise: z.int(),
    /** Counted at noon of their day. */
    hourUnknown: z.int(),
  }),
})
export type ReportContent = z.infer<typeof ReportContent>

/** A report is of at most so many days, and its annex of so many lines: longer ones are several. */
export const longestReportDays = 31
export const longestAnnex = 2000
