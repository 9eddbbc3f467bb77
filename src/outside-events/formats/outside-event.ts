import { z } from 'zod'
import { ActorKind, DayPrecision } from '../../incidents/incident.ts'
import { IncidentType } from '../../incidents/incident-types.ts'
import { Day } from '../../kernel/dates.ts'
import { Rule } from './report.ts'

/** The files of events that are understood (§2.1). */
export const EventFormat = z.enum(['acled', 'ged', 'insecurityInsight', 'hxl'])
export type EventFormat = z.infer<typeof EventFormat>

/** Somebody who took part, as the provider has it; two of them imply no direction (ACLED). */
export const EventActor = z.strictObject({
  role: z.enum(['actor', 'opponent', 'associated']),
  kind: ActorKind,
  name: z.string().max(200),
})
export type EventActor = z.infer<typeof EventActor>

const Heads = z.int().min(0).max(10_000_000).nullable()

/** What is told of an event in a file of others, in our terms. Numbers stand as they were told, also where they are out of order. */
export const OutsideEvent = z.strictObject({
  /** Its number among the rows of data, from 1. */
  row: z.int().min(1),
  /** The provider's own id of it. */
  providerId: z.string().min(1).max(100),
  startedOn: Day,
  endedOn: Day,
  dayPrecision: DayPrecision,
  type: IncidentType,
  /** The type in the provider's words. */
  saidType: z.string().max(200),
  longitude: z.number().min(-180).max(180).nullable(),
  latitude: z.number().min(-90).max(90).nullable(),
  radiusM: z.int().min(0).max(500_000).nullable(),
  country: z.string().max(100),
  adm1: z.string().max(200),
  adm2: z.string().max(200),
  place: z.string().max(300),
  actors: z.array(EventActor).max(12),
  killedLow: Heads,
  killedBest: Heads,
  killedHigh: Heads,
  source: z.string().max(500),
  /** Where the source says that it has it from. */
  origin: z.string().max(500),
  text: z.string().max(4000),
  faults: z.array(Rule),
})
export type OutsideEvent = z.infer<typeof OutsideEvent>

/** An event of a file as it is kept: with the district that it lies in, and whether another import in force has it already. */
export const TakenEvent = z.strictObject({
  ...OutsideEvent.shape,
  placeCode: z.string().nullable(),
  again: z.boolean(),
})
export type TakenEvent = z.infer<typeof TakenEvent>

/** What a reader of one format makes of a row; the row's number, faults and checks that all formats share come after. */
export type ToldEvent = Omit<OutsideEvent, 'row' | 'faults' | 'startedOn' | 'endedOn' | 'longitude' | 'latitude'> & {
  readonly startedOn: string | undefined
  readonly endedOn: string | undefined
  /** As written; empty where nothing is. */
  readonly longitude: string
  readonly latitude: string
}

/** Text as it can be kept: no control signs, no signs that turn the direction of others, no halves of signs; cut to a length. */
export function keptText(raw: string, most: number): string {
  const short = raw.length > most ? raw.slice(0, most) : raw
  return (odd.test(short) ? short.replace(odds, ' ').replace(/[\ud800-\udfff]/gu, '') : short).trim()
}
const odd = /[\p{Cc}\p{Cf}\ud800-\udfff]/u
const odds = /[\p{Cc}\p{Cf}]+/gu

/** A whole number of heads; null where nothing is said, undefined where it is no number. */
export function headsOf(raw: string): number | null | undefined {
  const text = raw.trim()
  if (text === '') return null
  const value = Number(text)
  return Number.isInteger(value) && value >= 0 && value <= 10_000_000 ? value : undefined
}

/** The radius in metres that a code of precision stands for, in UCDP's scale, which Insecurity Insight shares: 1 exact … 7 sea or air (§2.1). */
export const gedRadiiM: Readonly<Record<string, number>> = {
  ...{ 1: 1_000, 2: 25_000, 3: 50_000, 4: 150_000, 5: 75_000, 6: 500_000, 7: 200_000 },
}
/** ACLED's geo_precision: 1 the town, 2 near it or a part of a region, 3 a region. */
export const acledRadiiM: Readonly<Record<string, number>> = { 1: 5_000, 2: 25_000, 3: 100_000 }
