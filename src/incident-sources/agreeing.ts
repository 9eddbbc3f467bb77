import type { z } from 'zod'
import type { Incident } from '../incidents/incident.ts'
import { type IncidentType, incidentTypes } from '../incidents/incident-types.ts'
import { wayBetween } from '../kernel/coordinates/geodesic.ts'
import type { Day } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import type { accountShape } from './evidence.ts'

/** What the rules ask of an incident. */
export type Established = Pick<
  Incident,
  'id' | 'type' | 'startedOn' | 'endedOn' | 'dayPrecision' | 'point' | 'radiusM' | 'state'
>

type Account = z.infer<z.ZodObject<typeof accountShape>> & { readonly samePlace: boolean | null }

/** Why an account does not speak of the incident as it is written. */
export const disagreements = ['unsaidPlace', 'otherPlace', 'unsaidDay', 'otherDay', 'unsaidType', 'otherType'] as const
export type Disagreement = (typeof disagreements)[number]

/**
 * Why what is said is not the incident as it is written: its place beyond the two precision radii, its day, or what it was (§2.3). It
 * agrees only where it says all three: what is left unsaid supports nothing.
 */
export function disagreement(incident: Established, account: Account): Disagreement | undefined {
  return placeDiffers(incident, account) ?? dayDiffers(incident, account) ?? typeDiffers(incident, account)
}

/**
 * Metres between two places that are each known within a radius, less both radii: 0 where they may be one (§2.3, "precision radius used
 * in every distance test"). On the ellipsoid.
 */
export function metresApart(
  a: { point: [number, number]; radiusM: number | null },
  b: { point: [number, number]; radiusM: number | null },
): number {
  const { metres } = wayBetween(a.point, b.point)
  return Math.max(0, metres - (a.radiusM ?? 0) - (b.radiusM ?? 0))
}

function placeDiffers({ point, radiusM }: Established, said: Account): Disagreement | undefined {
  if (point && said.point) {
    const apart = metresApart({ point, radiusM }, { point: said.point, radiusM: said.radiusM })
    return apart > 0 ? 'otherPlace' : undefined
  }
  if (said.samePlace === null) return 'unsaidPlace'
  return said.samePlace ? undefined : 'otherPlace'
}

function dayDiffers(incident: Established, said: Account): Disagreement | undefined {
  if (said.startedOn === null) return 'unsaidDay'
  const [from, to] = daysOf({ ...incident, startedOn: incident.startedOn })
  const [saidFrom, saidTo] = daysOf({ ...said, startedOn: said.startedOn })
  return saidFrom > to || saidTo < from ? 'otherDay' : undefined
}

/**
 * The first and the last day that are meant: the days themselves, a week to either side, the whole month, or the whole year (ACLED
 * time_precision).
 */
export function daysOf({
  startedOn,
  endedOn,
  dayPrecision,
}: {
  startedOn: Day
  endedOn: Day | null
  dayPrecision: Incident['dayPrecision']
}): readonly [Day, Day] {
  const last = endedOn ?? startedOn
  if (dayPrecision === 'day') return [startedOn, last]
  if (dayPrecision === 'week') return [daysAfter(startedOn, -7), daysAfter(last, 7)]
  if (dayPrecision === 'month') return [`${startedOn.slice(0, 7)}-01`, `${last.slice(0, 7)}-31`]
  return [`${startedOn.slice(0, 4)}-01-01`, `${last.slice(0, 4)}-12-31`]
}

function typeDiffers({ type }: Established, said: Account): Disagreement | undefined {
  if (said.type === null) return 'unsaidType'
  return isOneKind(type, said.type) ? undefined : 'otherType'
}

/** Types that say whom or what was hit, and not with what: they go with any violence. */
const ofTheTarget: readonly IncidentType[] = ['attackOnCivilians', 'attackOnObject', 'otherViolence']

/**
 * Whether two types may be the same event: the same type, the same event type of ACLED, or one that says whom it hit beside one that
 * says with what. Shelling and an air strike are both explosions from afar, which witnesses take for each other.
 */
export function isOneKind(a: IncidentType, b: IncidentType): boolean {
  if (a === b) return true
  if (ofTheTarget.includes(a)) return isViolent(b)
  if (ofTheTarget.includes(b)) return isViolent(a)
  const [one, other] = [incidentTypes[a].acled, incidentTypes[b].acled]
  return one !== null && other !== null && one[0] === other[0] && one[0] !== 'Strategic developments'
}

function isViolent(type: IncidentType): boolean {
  const { hapi } = incidentTypes[type]
  return (
    type === 'firing' || ofTheTarget.includes(type) || hapi === 'political_violence' || hapi === 'civilian_targeting'
  )
}
