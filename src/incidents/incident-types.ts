import { z } from 'zod'

/**
 * What can happen, and what it is called in ACLED (event and sub-event type), in UCDP GED where an event with deaths has a type of
 * violence of its own kind, and in HDX HAPI (`event_type`). The types after `otherViolence` are what monitors of a ceasefire count;
 * ACLED knows them as strategic developments or not at all (ordnance-incidents-maps.md §2.1, §2.2).
 */
export const incidentTypes = {
  armedClash: { acled: ['Battles', 'Armed clash'], hapi: 'political_violence' },
  stateRegainsTerritory: { acled: ['Battles', 'Government regains territory'], hapi: 'political_violence' },
  nonStateTakesTerritory: { acled: ['Battles', 'Non-state actor overtakes territory'], hapi: 'political_violence' },
  chemicalWeapon: { acled: ['Explosions/Remote violence', 'Chemical weapon'], hapi: 'political_violence' },
  airStrike: { acled: ['Explosions/Remote violence', 'Air/drone strike'], hapi: 'political_violence' },
  suicideBomb: { acled: ['Explosions/Remote violence', 'Suicide bomb'], hapi: 'political_violence' },
  shelling: { acled: ['Explosions/Remote violence', 'Shelling/artillery/missile attack'], hapi: 'political_violence' },
  remoteExplosive: {
    acled: ['Explosions/Remote violence', 'Remote explosive/landmine/IED'],
    hapi: 'political_violence',
  },
  grenade: { acled: ['Explosions/Remote violence', 'Grenade'], hapi: 'political_violence' },
  sexualViolence: { acled: ['Violence against civilians', 'Sexual violence'], hapi: 'civilian_targeting' },
  attackOnCivilians: { acled: ['Violence against civilians', 'Attack'], hapi: 'civilian_targeting' },
  abduction: { acled: ['Violence against civilians', 'Abduction/forced disappearance'], hapi: 'civilian_targeting' },
  peacefulProtest: { acled: ['Protests', 'Peaceful protest'], hapi: 'demonstration' },
  protestWithIntervention: { acled: ['Protests', 'Protest with intervention'], hapi: 'demonstration' },
  excessiveForce: { acled: ['Protests', 'Excessive force against protesters'], hapi: 'civilian_targeting' },
  violentDemonstration: { acled: ['Riots', 'Violent demonstration'], hapi: 'demonstration' },
  mobViolence: { acled: ['Riots', 'Mob violence'], hapi: 'political_violence' },
  agreement: { acled: ['Strategic developments', 'Agreement'], hapi: null },
  arrests: { acled: ['Strategic developments', 'Arrests'], hapi: null },
  groupChange: { acled: ['Strategic developments', 'Change to group/activity'], hapi: null },
  disruptedWeapons: { acled: ['Strategic developments', 'Disrupted weapons use'], hapi: null },
  headquarters: { acled: ['Strategic developments', 'Headquarters or base established'], hapi: null },
  looting: { acled: ['Strategic developments', 'Looting/property destruction'], hapi: null },
  territoryTransfer: { acled: ['Strategic developments', 'Non-violent transfer of territory'], hapi: null },
  otherDevelopment: { acled: ['Strategic developments', 'Other'], hapi: null },
  otherViolence: { acled: null, hapi: 'political_violence' },
  firing: { acled: null, hapi: null },
  overflight: { acled: null, hapi: null },
  movement: { acled: null, hapi: null },
  heavyWeapon: { acled: null, hapi: null },
  notWithdrawn: { acled: null, hapi: null },
  fortification: { acled: null, hapi: null },
  mineLaying: { acled: null, hapi: null },
  foreignFighters: { acled: null, hapi: null },
  foreignTrainers: { acled: null, hapi: null },
  armsDelivery: { acled: null, hapi: null },
  roadClosure: { acled: null, hapi: null },
  identityArrest: { acled: null, hapi: null },
  obstruction: { acled: null, hapi: null },
  hateSpeech: { acled: null, hapi: null },
  attackOnObject: { acled: null, hapi: null },
  jamming: { acled: null, hapi: null },
  displacement: { acled: null, hapi: null },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly acled: readonly [string, string] | null
      readonly hapi: 'political_violence' | 'civilian_targeting' | 'demonstration' | null
    }
  >
>

export type IncidentType = keyof typeof incidentTypes

const names = Object.keys(incidentTypes)
/** Whether a word is the name of a type. */
export function isIncidentType(word: string): word is IncidentType {
  return names.includes(word)
}

export const IncidentType = z.string().refine(isIncidentType)
