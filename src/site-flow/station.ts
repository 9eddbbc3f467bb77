import { z } from 'zod'
import type { Role } from '../kernel/roles.ts'

/** The stations of a demobilization site, in the order in which somebody passes them (ddr.md §1.7; IDDRS 4.20). */
export const StationKind = z.enum([
  'reception',
  'screening',
  'weapons',
  'registration',
  'terms',
  'health',
  'profiling',
  'card',
  'orientation',
  'dischargePlanning',
  'discharge',
])
export type StationKind = z.infer<typeof StationKind>

/** Stations that no site can do without: who comes in, who they are, and that they leave. */
export const neededStations: readonly StationKind[] = ['reception', 'registration', 'discharge']

/** What somebody who is or may be under eighteen passes: no weapon, no questions of a military kind (R-CHD2). */
export const childStations: readonly StationKind[] = ['reception', 'health']

/** Who works at which station. Nobody but a clinician at health, and nobody but a caseworker at profiling. */
export const stationRoles: Readonly<Record<StationKind, readonly Role[]>> = {
  reception: ['registrationOfficer', 'siteManager'],
  screening: ['registrationOfficer', 'screener'],
  weapons: ['armourer'],
  registration: ['registrationOfficer'],
  terms: ['registrationOfficer', 'caseworker'],
  health: ['clinician'],
  profiling: ['caseworker'],
  card: ['registrationOfficer'],
  orientation: ['registrationOfficer', 'caseworker', 'siteManager'],
  dischargePlanning: ['caseworker'],
  discharge: ['registrationOfficer', 'siteManager'],
}

/** Everybody who works at some station. */
export const flowRoles: readonly Role[] = [...new Set(Object.values(stationRoles).flat())]

/** Who sees visits, queues and the board. */
export const flowReaders: readonly Role[] = [...flowRoles, 'childProtectionOfficer', 'director', 'auditor']

/** The topics of the briefing on arrival: twelve (ddr.md §1.7, IDDRS 4.20 §6.2); their words are the programme's. */
export const BriefingTopic = z.enum([
  'purpose',
  'steps',
  'duration',
  'siteRules',
  'security',
  'rights',
  'complaints',
  'health',
  'food',
  'separation',
  'confidentiality',
  'benefits',
])
export type BriefingTopic = z.infer<typeof BriefingTopic>

/** The topics of orientation: seven (ddr.md §1.7, IDDRS 4.20 §6.5); their words are the programme's. */
export const OrientationTopic = z.enum([
  'civilianLife',
  'reintegrationSupport',
  'humanRights',
  'genderEquality',
  'hivPrevention',
  'psychosocial',
  'minesAndWeapons',
])
export type OrientationTopic = z.infer<typeof OrientationTopic>

/** What has to be said at a station, or nothing. */
export const stationTopics: Readonly<Partial<Record<StationKind, readonly (BriefingTopic | OrientationTopic)[]>>> = {
  reception: BriefingTopic.options,
  orientation: OrientationTopic.options,
}

/** The topics of a station that were not said yet. */
export function topicsLeft(station: StationKind, said: readonly string[]): string[] {
  return (stationTopics[station] ?? []).filter((topic) => !said.includes(topic))
}
