import { type IncidentType, incidentTypes, isIncidentType } from '../../incidents/incident-types.ts'
import { Columns } from './columns.ts'
import { readDay } from './days.ts'
import { acledRadiiM, type EventActor, headsOf, keptText, type ToldEvent } from './outside-event.ts'
import type { Say } from './report.ts'

/** The 31 columns of ACLED's exports (§2.1). */
export const acledColumns =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp'.split(
    ',',
  )
/** Columns by which an event is known; older files begin with `data_id` or `event_id_no_cnty`. */
const idColumns = ['event_id_cnty', 'data_id', 'event_id_no_cnty']
const needed = ['event_date', 'event_type', 'latitude', 'longitude', 'fatalities']
/** Columns that came later than the older files: their absence says nothing. */
const later = [
  'disorder_type',
  'civilian_targeting',
  'tags',
  'event_id_cnty',
  'sub_event_type',
  'assoc_actor_1',
  'assoc_actor_2',
]

/** The columns of a file that begins with this row, if it is ACLED. */
export function acledColumnsOf(first: readonly string[]): Columns | undefined {
  const columns = new Columns(first)
  const known = columns.has('event_date') && columns.has('event_type') && columns.has('actor1')
  return known ? columns : undefined
}

export function acledMissing(columns: Columns) {
  const identified = idColumns.some((name) => columns.has(name))
  return {
    needed: [...columns.missing(needed), ...(identified ? [] : ['event_id_cnty'])],
    other: columns.missing(acledColumns.filter((name) => !needed.includes(name) && !later.includes(name))),
  }
}

const key = (word: string) => word.toLowerCase().replace(/[^a-z]+/g, '')
const bySubType = new Map<string, IncidentType>()
for (const [type, { acled }] of Object.entries(incidentTypes))
  if (acled && isIncidentType(type)) bySubType.set(`${key(acled[0])} ${key(acled[1])}`, type)
/** What older files say in the place of a sub-event type; of a remote violence nobody can say which. */
const older: Readonly<Record<string, IncidentType>> = {
  battlenochangeofterritory: 'armedClash',
  battlegovernmentregainsterritory: 'stateRegainsTerritory',
  battlenonstateactorovertakesterritory: 'nonStateTakesTerritory',
  headquartersorbaseestablished: 'headquarters',
  nonviolenttransferofterritory: 'territoryTransfer',
  strategicdevelopment: 'otherDevelopment',
  violenceagainstcivilians: 'attackOnCivilians',
}

/** The type that ACLED's two words stand for; undefined where they stand for none. */
export function acledType(event: string, sub: string): IncidentType | undefined {
  return bySubType.get(`${key(event)} ${key(sub)}`) ?? (sub.trim() === '' ? older[key(event)] : undefined)
}

const kinds = [
  ...(['stateForces', 'rebels', 'politicalMilitia', 'identityMilitia', 'rioters', 'protesters'] as const),
  ...(['civilians', 'external'] as const),
]
/** Newer exports say what an actor is in words, older ones by digits 1 to 8 (§2.1). */
const labels: Readonly<Record<string, number>> = {
  ...{ stateforces: 1, rebelgroup: 2, rebelgroups: 2, rebelforces: 2, politicalmilitia: 3, politicalmilitias: 3 },
  ...{ identitymilitia: 4, identitymilitias: 4, communalmilitia: 4, rioters: 5, protesters: 6, civilians: 7 },
  ...{ externalotherforces: 8, otherforces: 8, externalforces: 8, other: 8 },
}

/** ACLED's number of an actor's kind, 0 for none; undefined where it is neither a digit nor a label. */
export function interOf(raw: string): number | undefined {
  const text = raw.trim()
  if (text === '' || text === '0') return 0
  return /^[1-8]$/.test(text) ? Number(text) : labels[key(text)]
}

/** The pair of two kinds as ACLED writes it: the smaller first, and one alone with a nought: 10, 12, 78, 80. */
export function interactionOf(one: number, other: number): string {
  const [low, high] = [Math.min(one, other), Math.max(one, other)]
  return low === 0 ? `${high}0` : `${low}${high}`
}

const precisions: Readonly<Record<string, ToldEvent['dayPrecision']>> = { 1: 'day', 2: 'week', 3: 'month' }

/** An event of a row of ACLED, and what is wrong with it. */
export function readAcled(
  columns: Columns,
  cells: readonly string[],
  say: Say,
  unmapped: (word: string) => void,
): ToldEvent {
  const of = (name: string) => columns.of(cells, name)
  const [event, sub] = [of('event_type').trim(), of('sub_event_type').trim()]
  const saidType = keptText(sub === '' ? event : `${event}: ${sub}`, 200)
  const type = acledType(event, sub)
  if (!type) {
    say('unknownType', saidType)
    unmapped(saidType)
  }
  const day = readDay(of('event_date'))
  const year = of('year').trim()
  if (day && year !== '' && year !== day.slice(0, 4)) say('yearDiffers', `${year}: ${day}`)
  const precision = of('time_precision').trim()
  if (precision !== '' && !precisions[precision]) say('unknownLabel', `time_precision ${precision}`)
  const radius = of('geo_precision').trim()
  if (radius !== '' && acledRadiiM[radius] === undefined) say('unknownLabel', `geo_precision ${radius}`)
  const killed = headsOf(of('fatalities'))
  if (killed === undefined) say('tollUnreadable', of('fatalities'))
  const heads = killed ?? null
  return {
    providerId: keptText(idColumns.map(of).find((id) => id.trim() !== '') ?? '', 100),
    ...{ startedOn: day, endedOn: day, dayPrecision: precisions[precision] ?? 'day' },
    ...{ type: type ?? 'otherViolence', saidType },
    ...{ latitude: of('latitude'), longitude: of('longitude'), radiusM: acledRadiiM[radius] ?? null },
    ...{ country: keptText(of('country'), 100), adm1: keptText(of('admin1'), 200), adm2: keptText(of('admin2'), 200) },
    place: keptText(of('location'), 300),
    actors: actorsOf(of, say),
    // One number is told: it is neither the least nor the most (§2.3).
    ...{ killedLow: null, killedBest: heads, killedHigh: null },
    ...{
      source: keptText(of('source'), 500),
      origin: keptText(of('source_scale'), 500),
      text: keptText(of('notes'), 4000),
    },
  }
}

function actorsOf(of: (name: string) => string, say: Say): EventActor[] {
  const inters = ['inter1', 'inter2'].map((name) => {
    const inter = interOf(of(name))
    if (inter === undefined) say('unknownLabel', `${name} ${of(name)}`)
    return inter
  })
  const [one, other] = inters
  const interaction = of('interaction').trim()
  if (/^\d\d?$/.test(interaction) && one !== undefined && other !== undefined && one + other > 0) {
    if (interaction !== interactionOf(one, other)) say('interaction', `${interaction} ≠ ${interactionOf(one, other)}`)
  }
  const kindOf = (inter: number | undefined): EventActor['kind'] => kinds[(inter ?? 0) - 1] ?? 'unknown'
  const named = (name: string, role: EventActor['role'], kind: EventActor['kind']): EventActor[] =>
    of(name)
      .split(';')
      .map((part) => keptText(part, 200))
      .filter((part) => part !== '')
      .slice(0, 4)
      .map((part) => ({ role, kind, name: part }))
  return [
    ...named('actor1', 'actor', kindOf(one)),
    ...named('actor2', 'opponent', kindOf(other)),
    ...named('assoc_actor_1', 'associated', 'unknown'),
    ...named('assoc_actor_2', 'associated', 'unknown'),
  ].slice(0, 12)
}
