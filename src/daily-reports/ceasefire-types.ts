import type { IncidentType } from '../incidents/incident-types.ts'

/** What a ceasefire's monitors count (§2.2, violation code list, and fighting that ACLED knows by other names), in the order of papers. */
export const ceasefireTypes = [
  ...(['firing', 'armedClash', 'shelling', 'airStrike', 'remoteExplosive', 'grenade', 'suicideBomb'] as const),
  ...(['chemicalWeapon', 'overflight', 'movement', 'heavyWeapon', 'notWithdrawn', 'fortification'] as const),
  ...(['mineLaying', 'foreignFighters', 'foreignTrainers', 'armsDelivery', 'roadClosure', 'identityArrest'] as const),
  ...(['obstruction', 'hateSpeech', 'attackOnCivilians', 'attackOnObject', 'jamming'] as const),
] satisfies readonly IncidentType[]

const all: readonly string[] = ceasefireTypes

/** Whether an incident of a type counts in the daily report. */
export function isCeasefireType(type: string): boolean {
  return all.includes(type)
}

const explosives = [
  ...(['shelling', 'airStrike', 'remoteExplosive', 'grenade', 'suicideBomb', 'chemicalWeapon'] as const),
] satisfies readonly IncidentType[]
const explosive: readonly string[] = explosives

/** Whether what an incident of a type counts are explosions. */
export function isExplosive(type: string): boolean {
  return explosive.includes(type)
}
