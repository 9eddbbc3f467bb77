import { type IncidentState, incidentReference } from '../incidents/incident.ts'
import { type Estimate, noEstimate, type Toll } from '../incidents/tolls.ts'
import type { Instant } from '../kernel/dates.ts'
import type { Point } from '../kernel/geo.ts'
import { metresBetween } from '../kernel/geo.ts'
import type { Texts } from '../kernel/texts.ts'
import { bearingTo, compassPointOf } from '../monitoring/bearings.ts'
import { ratePerHour } from '../monitoring/coverage.ts'
import type { Sighting } from '../monitoring/sighting.ts'
import { ceasefireTypes, isCeasefireType, isExplosive } from './ceasefire-types.ts'
import type {
  AnnexLine,
  ArticleLine,
  CasualtyLine,
  Compared,
  Figures,
  ReportContent,
  Standing,
} from './report-content.ts'

/** An incident as a report counts it. */
export interface Counted {
  readonly id: string
  readonly type: string
  /** When it began; noon of its day where the hour is not known. */
  readonly at: Instant
  readonly hourKnown: boolean
  readonly districtCode: string
  readonly place: Texts
  readonly point: Point | null
  readonly count: number | null
  readonly means: AnnexLine['means']
  readonly weapon: string
  readonly state: IncidentState
  readonly tolls: readonly Toll[]
}

/** What a post saw of an incident, with who saw it and from where. */
export interface SeenBy
  extends Pick<Sighting, 'incidentId' | 'seenAt' | 'means' | 'number' | 'observation' | 'course'> {
  readonly weapon: string
  readonly bearing: number | null
  readonly distanceM: number | null
  readonly watcher: string
  readonly point: Point | null
}

export interface HoursOf {
  readonly districtCode: string
  readonly hours: number
  readonly watcherHours: number
}

export interface DistrictName {
  readonly code: string
  readonly name: Texts
  readonly region: Texts | null
}

const hundredth = (hours: number) => Math.round(hours * 100) / 100

/** How far it is established that an incident happened. */
export function standingOf(state: IncidentState): Standing {
  if (state === 'verified') return 'verified'
  return state === 'corroborated' ? 'corroborated' : 'unestablished'
}

/** Rates of two counts in the hours of their own periods. */
export function ratesOf(count: Compared, hours: Compared): Figures['rate'] {
  return { now: ratePerHour(count.now, hours.now), before: ratePerHour(count.before, hours.before) }
}

/** A violation that two people confirmed, with the words of its article and its party. */
export interface Confirmed extends Pick<ArticleLine, 'agreement' | 'article' | 'heading' | 'party'> {
  readonly incidentId: string
  readonly articleId: string
}

/** Confirmed violations of the incidents of both periods by article and party, with the rate in the hours of all districts. */
export function articlesOf(
  { now, before }: Periods<Counted>,
  confirmed: readonly Confirmed[],
  hours: Compared,
): ArticleLine[] {
  const lines = new Map<string, ArticleLine>()
  const add = (of: 'now' | 'before', { id }: Counted) => {
    for (const { incidentId, articleId, ...words } of confirmed) {
      if (incidentId !== id) continue
      const key = `${articleId} ${JSON.stringify(words.party)}`
      const line = lines.get(key) ?? { ...words, violations: { now: 0, before: 0 }, rate: { now: null, before: null } }
      const violations = { ...line.violations, [of]: line.violations[of] + 1 }
      lines.set(key, { ...line, violations, rate: ratesOf(violations, hours) })
    }
  }
  for (const one of now) add('now', one)
  for (const one of before) add('before', one)
  return [...lines.values()].sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : 0))
}

interface Periods<T> {
  readonly now: readonly T[]
  readonly before: readonly T[]
}

function compared<T>({ now, before }: Periods<T>, of: (rows: readonly T[]) => number): Compared {
  return { now: of(now), before: of(before) }
}

function figuresOf(incidents: Periods<Counted>, hours: Periods<HoursOf>): Figures {
  const observed = (rows: readonly Counted[]) => rows.reduce((sum, { count }) => sum + (count ?? 1), 0)
  const told = {
    incidents: compared(incidents, (rows) => rows.length),
    observed: compared(incidents, observed),
    explosions: compared(incidents, (rows) => observed(rows.filter(({ type }) => isExplosive(type)))),
    hours: compared(hours, (rows) => hundredth(rows.reduce((sum, one) => sum + one.hours, 0))),
    watcherHours: compared(hours, (rows) => hundredth(rows.reduce((sum, one) => sum + one.watcherHours, 0))),
  }
  return { ...told, rate: ratesOf(told.incidents, told.hours) }
}

function only<T>({ now, before }: Periods<T>, test: (one: T) => boolean): Periods<T> {
  return { now: now.filter(test), before: before.filter(test) }
}

/**
 * The counts of a report by district, by type and in all, with hours watched and the rate beside each (§2.2, §2.3). Districts where
 * something happened or somebody watched in either period have a line; the sum's hours are those of the districts added up, so that an
 * hour of each district counts once. A rate is null, and no zero, where nobody watched.
 */
export function countsOf(
  all: Periods<Counted>,
  hours: Periods<HoursOf>,
  names: readonly DistrictName[],
): Pick<ReportContent, 'total' | 'districts' | 'types' | 'jamming'> {
  const incidents = only(all, ({ type }) => isCeasefireType(type))
  const total = figuresOf(incidents, hours)
  const districts = names
    .map(({ code, name, region }) => {
      const here = ({ districtCode }: { districtCode: string }) => districtCode === code
      return { code, name, region, ...figuresOf(only(incidents, here), only(hours, here)) }
    })
    .filter(({ incidents: n, hours: h }) => n.now + n.before + h.now + h.before > 0)
  const types = ceasefireTypes
    .map((type) => {
      const of = figuresOf(
        only(incidents, (one) => one.type === type),
        hours,
      )
      return { type, incidents: of.incidents, observed: of.observed, rate: ratesOf(of.incidents, total.hours) }
    })
    .filter(({ incidents: n }) => n.now + n.before > 0)
  const jamming = compared(incidents, (rows) => rows.filter(({ type }) => type === 'jamming').length)
  return { total, districts, types, jamming }
}

/** Casualties of all incidents of both periods, by harm, sex, age and how far they are established: low, best and high, never one number. */
export function casualtiesOf({ now, before }: Periods<Counted>): CasualtyLine[] {
  const lines = new Map<string, CasualtyLine>()
  const add = (of: 'now' | 'before', { tolls, state }: Counted) => {
    for (const { harm, sex, age, ...toll } of tolls) {
      const kind = { harm, sex, age, standing: standingOf(state) }
      const key = JSON.stringify(kind)
      const line = lines.get(key) ?? { ...kind, now: noEstimate, before: noEstimate }
      lines.set(key, { ...line, [of]: plus(line[of], toll) })
    }
  }
  for (const one of now) add('now', one)
  for (const one of before) add('before', one)
  return [...lines.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)
}

const plus = (a: Estimate, b: Estimate): Estimate => ({
  low: a.low + b.low,
  best: a.best + b.best,
  high: a.high + b.high,
})

/** The annex: a line of each sighting, and one of each incident that nobody saw from a post. */
export function annexOf(incidents: readonly Counted[], sightings: readonly SeenBy[], late: boolean): AnnexLine[] {
  return incidents.flatMap((incident): AnnexLine[] => {
    const { id, place, type, hourKnown, state, means, count, weapon, at } = incident
    const of = { reference: incidentReference(id), place, type, standing: standingOf(state), late }
    const seen = sightings.filter(({ incidentId }) => incidentId === id)
    if (seen.length === 0) {
      const unseen = { watcher: null, distanceM: null, direction: null, bearing: null, observation: null, course: null }
      return [{ ...of, ...unseen, means, number: count, weapon, at, hourKnown }]
    }
    return seen.map((one) => ({
      ...{ ...of, ...fromPost(one, incident), watcher: one.watcher, means: one.means, number: one.number },
      ...{ observation: one.observation, course: one.course, weapon: one.weapon || weapon },
      ...{ at: one.seenAt, hourKnown: true },
    }))
  })
}

/** Distance and direction as the post told them, or from its place to the incident's. */
function fromPost({ bearing, distanceM, point }: SeenBy, { point: there }: Counted) {
  const measured =
    point && there
      ? { bearing: Math.round(bearingTo(point, there)) % 360, metres: metresBetween(point, there) }
      : undefined
  const toward = bearing ?? measured?.bearing ?? null
  return {
    bearing: toward,
    direction: toward === null ? null : compassPointOf(toward),
    distanceM: distanceM ?? (measured ? Math.round(measured.metres / 10) * 10 : null),
  }
}
