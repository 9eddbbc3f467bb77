import { z } from 'zod'
import type { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { childStations, neededStations, StationKind } from './station.ts'

/** No more people than this at one site at a time, whatever a setting says (IDDRS 4.20; R-SITE). */
export const mostPeople = 600

/** A temporary site keeps people for one to two days, a semi-permanent one for a month at the most (R-SITE). */
export const Stay = z.enum(['temporary', 'semiPermanent'])
export type Stay = z.infer<typeof Stay>
export const stayDays: Readonly<Record<Stay, number>> = { temporary: 2, semiPermanent: 30 }

/** Whom a station is for, how many desks it has, and how many minutes one person takes there, as planned. */
export const StationPlan = z.strictObject({
  station: StationKind,
  use: z.enum(['everybody', 'armed', 'off']),
  desks: z.int().min(1).max(50),
  minutes: z.int().min(1).max(480),
})
export type StationPlan = z.infer<typeof StationPlan>

/**
 * How a site works: for how long people stay, how many it takes, and which stations it has. The site manager proposes it and a
 * director signs. Numbers but 600, 2 and 30 days are settings of the programme, not a standard.
 */
export const SiteSetting = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  stay: Stay,
  capacity: z.int().min(1).max(mostPeople),
  stations: z.array(StationPlan),
  reason: requiredText(500),
  status: z.enum(['proposed', 'inForce', 'retired', 'turnedDown']),
  turnedDownFor: z.string().nullable(),
  ...signatureShape,
})
export type SiteSetting = z.infer<typeof SiteSetting>
export const siteSettingNoun = defineNoun({ name: 'siteSetting', table: 'site_settings', schema: SiteSetting })

/** What a site works by. */
export type Working = Pick<SiteSetting, 'stay' | 'capacity' | 'stations'>

/** Minutes a person takes at a station before a site has measured its own; 15–20 for weapons (ddr.md §1.5). */
const usualMinutes: Readonly<Record<StationKind, number>> = {
  reception: 10,
  screening: 10,
  weapons: 20,
  registration: 15,
  terms: 10,
  health: 15,
  profiling: 30,
  card: 5,
  orientation: 60,
  dischargePlanning: 20,
  discharge: 10,
}

/** How a site works for which nothing was signed yet: every station, weapons for the armed, the shorter stay. */
export const usualWorking: Working = {
  stay: 'temporary',
  capacity: mostPeople,
  stations: StationKind.options.map((station) => ({
    station,
    use: station === 'weapons' ? 'armed' : 'everybody',
    desks: 1,
    minutes: usualMinutes[station],
  })),
}

/** The first station that a setting names twice, leaves out, or switches off though no site can do without it. */
export function stationAmiss(stations: readonly StationPlan[]): StationKind | undefined {
  return StationKind.options.find((kind) => {
    const plans = stations.filter(({ station }) => station === kind)
    return plans.length !== 1 || (neededStations.includes(kind) && plans[0]?.use !== 'everybody')
  })
}

/** The stations that somebody passes here, in order; of who may be a child only those that children pass (R-CHD2). */
export function stationsFor(
  { stations }: Pick<Working, 'stations'>,
  { armed, ageGroup }: { armed: boolean; ageGroup: 'adult' | 'under18' },
): StationKind[] {
  return StationKind.options.filter((kind) => {
    const use = stations.find(({ station }) => station === kind)?.use ?? 'off'
    if (ageGroup === 'under18') return childStations.includes(kind) && use !== 'off'
    return use === 'everybody' || (use === 'armed' && armed)
  })
}

/** When somebody who came at this moment has to have left. */
export function leaveBy(arrivedAt: Instant, stay: Stay): Instant {
  return new Date(Date.parse(arrivedAt) + stayDays[stay] * 86_400_000).toISOString()
}
