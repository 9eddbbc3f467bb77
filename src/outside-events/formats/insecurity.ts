import type { IncidentType } from '../../incidents/incident-types.ts'
import { Columns } from './columns.ts'
import { readDay } from './days.ts'
import { type EventActor, gedRadiiM, headsOf, keptText, type ToldEvent } from './outside-event.ts'
import type { Say } from './report.ts'

const idColumns = ['sind_event_id', 'sind_id']

/** The columns of a file that begins with these names, if it is one of Insecurity Insight: each event has its number in their database. */
export function insecurityColumns(first: readonly string[]): Columns | undefined {
  const columns = new Columns(first)
  const known = idColumns.some((name) => columns.has(name)) && columns.has('date') && columns.has('event_description')
  return known ? columns : undefined
}

/** Some of their files have a place, others a province alone. */
export function insecurityMissing(columns: Columns) {
  return { needed: [], other: columns.missing(['latitude', 'longitude', 'geo_precision', 'reported_perpetrator']) }
}

/** People killed by what they did; the finer columns (by sex, national or not, in captivity) are among these. */
const killedColumns = [
  ...['aid_workers_killed', 'health_workers_killed', 'educators_killed', 'students_killed', 'camp_resident_killed'],
  'service_provider_killed',
]
const takenColumns = [
  ...['aid_workers_kidnapped', 'educators_kidnapped', 'students_kidnapped', 'camp_residents_kidnapped'],
  'service_provider_kidnapped',
]
const arrestedColumns = [
  ...['aid_workers_arrested', 'educators_arrested', 'students_arrested', 'camp_residents_arrested'],
  'service_provider_arrested',
]

/** What the weapon says of the kind of event; the first that fits. */
const byWeapon: readonly (readonly [RegExp, IncidentType])[] = [
  [/aerial bomb|air-?\s?launched/i, 'airStrike'],
  [/svied/i, 'suicideBomb'],
  [/\bmine\b|\bied\b|vbied|rcied|\buxo\b|cluster|directly-emplaced/i, 'remoteExplosive'],
  [/shell|artillery|mortar|rocket|missile|ground-?launched/i, 'shelling'],
  [/grenade|\brpg\b/i, 'grenade'],
  [/arson/i, 'looting'],
  [/chemical or hot/i, 'attackOnCivilians'],
]

/** An event of a row of Insecurity Insight, and what is wrong with it. */
export function readInsecurity(
  columns: Columns,
  cells: readonly string[],
  say: Say,
  unmapped: (word: string) => void,
): ToldEvent {
  const of = (name: string) => columns.of(cells, name)
  const sum = (names: readonly string[]): number | null => {
    const told = names.flatMap((name) => {
      const value = headsOf(of(name))
      if (value === undefined) say('tollUnreadable', `${name} ${of(name)}`)
      return value === undefined || value === null ? [] : [value]
    })
    return told.length === 0 ? null : told.reduce((all, one) => all + one, 0)
  }
  const weapon = [of('weapon_carried_used'), of('launch_type'), of('explosive_weapon_type')]
  const saidType = keptText(weapon.filter((word) => word.trim() !== '').join('; '), 200)
  const killed = sum(killedColumns)
  const type =
    byWeapon.find(([words]) => words.test(saidType))?.[1] ??
    ((sum(takenColumns) ?? 0) > 0 ? 'abduction' : (sum(arrestedColumns) ?? 0) > 0 ? 'arrests' : undefined) ??
    ((killed ?? 0) > 0 || /firearm|knife|fist|stone/i.test(saidType) ? 'attackOnCivilians' : undefined)
  if (!type) {
    say('unknownType', saidType)
    unmapped(saidType)
  }
  const day = readDay(of('date'))
  const precision = /^\((\d)\)/.exec(of('geo_precision').trim())?.[1]
  const words = of('event_description')
  return {
    providerId: keptText(idColumns.map(of).find((id) => id.trim() !== '') ?? '', 100),
    ...{ startedOn: day, endedOn: day },
    // Of some they know the month alone, and say so in the words: "July 2023: …".
    dayPrecision: /^\s*\d{1,2} [A-Z]/.test(words) || !/^\s*[A-Z][a-z]+ \d{4}/.test(words) ? 'day' : 'month',
    ...{ type: type ?? 'otherViolence', saidType },
    ...{ latitude: of('latitude'), longitude: of('longitude') },
    radiusM: precision === undefined ? null : (gedRadiiM[precision] ?? null),
    ...{ country: keptText(of('country'), 100), adm1: keptText(of('admin_1'), 200), adm2: '' },
    place: keptText(of('camp_name') || of('location_of_event') || of('location_of_incident'), 300),
    actors: actorOf(of('reported_perpetrator'), of('reported_perpetrator_name')),
    ...{ killedLow: null, killedBest: killed, killedHigh: null },
    ...{ source: 'Insecurity Insight', origin: '', text: keptText(words, 4000) },
  }
}

function actorOf(kind: string, name: string): EventActor[] {
  const said = keptText(name || kind, 200)
  if (said === '') return []
  if (/^host government/i.test(kind)) return [{ role: 'actor', kind: 'stateForces', name: said }]
  return [{ role: 'actor', kind: /^foreign forces/i.test(kind) ? 'external' : 'unknown', name: said }]
}
