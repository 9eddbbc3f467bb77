import type { IncidentType } from '../../incidents/incident-types.ts'
import { daysUntil } from '../../kernel/deadline.ts'
import { Columns } from './columns.ts'
import { readDay } from './days.ts'
import { type EventActor, gedRadiiM, headsOf, keptText, type ToldEvent } from './outside-event.ts'
import type { Say } from './report.ts'

/** The 49 columns of UCDP GED since version 20, in their order (§2.1): some releases have no row of headers. */
export const gedColumns49 =
  'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob'.split(
    ',',
  )
/** The 42 columns of version 19.1: fewer of them, and in another order, the deaths as low, best, high. */
export const gedColumns42 =
  'id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,gwnoa,side_a,side_b_new_id,gwnob,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high'.split(
    ',',
  )

/** Without these a file is no GED. */
const needed = ['id', 'type_of_violence', 'latitude', 'longitude', 'date_start', 'best']

/** The columns of a file that begins with this row, if it is GED: by its headers, or by what stands where in a row without them. */
export function gedColumns(first: readonly string[]): { columns: Columns; header: boolean } | undefined {
  const named = new Columns(first)
  if (named.has('type_of_violence') && named.has('id')) return { columns: named, header: true }
  const known = [gedColumns42, gedColumns49].find(({ length }) => length === first.length)
  if (!known) return undefined
  const columns = new Columns(known)
  const fits =
    /^\d+$/.test(columns.of(first, 'id')) &&
    /^[123]$/.test(columns.of(first, 'type_of_violence')) &&
    readDay(columns.of(first, 'date_start')) !== undefined &&
    Math.abs(Number(columns.of(first, 'latitude'))) <= 90
  return fits ? { columns, header: false } : undefined
}

export const gedMissing = (columns: Columns) => ({
  needed: columns.missing(needed),
  /** What the newer and the older list both have. */
  other: columns.missing(gedColumns42.filter((name) => !needed.includes(name) && gedColumns49.includes(name))),
})

/**
 * GED's three types of violence: between a state and an organised group, between two groups, and one-sided against civilians. Who fights
 * is what tells the first two apart, so both are armed clashes here (§2.1).
 */
const types: Readonly<Record<string, IncidentType>> = { 1: 'armedClash', 2: 'armedClash', 3: 'attackOnCivilians' }
const typeWords: Readonly<Record<string, string>> = {
  ...{ 1: '1 state-based conflict', 2: '2 non-state conflict', 3: '3 one-sided violence' },
}

/** Days between the first and the last day of an event by its date_prec: measured on 3,194 rows, with room for months of 31 days (§2.1). */
const spans: Readonly<Record<string, readonly [number, number]>> = {
  ...{ 1: [0, 0], 2: [1, 6], 3: [6, 7], 4: [7, 31], 5: [31, 366] },
}
const precisions: Readonly<Record<string, ToldEvent['dayPrecision']>> = {
  ...{ 1: 'day', 2: 'week', 3: 'week', 4: 'month', 5: 'year' },
}

/** An event of a row of UCDP GED, and what is wrong with it. */
export function readGed(columns: Columns, cells: readonly string[], say: Say): ToldEvent {
  const of = (name: string) => columns.of(cells, name)
  const violence = of('type_of_violence').trim()
  if (!types[violence]) say('unknownType', violence)
  const startedOn = readDay(of('date_start'))
  const endedOn = of('date_end').trim() === '' ? startedOn : readDay(of('date_end'))
  checkDays(of, startedOn, endedOn, say)
  checkGrid(of, say)
  return {
    providerId: keptText(of('id'), 100),
    ...{ startedOn, endedOn, dayPrecision: precisions[of('date_prec').trim()] ?? 'day' },
    type: types[violence] ?? 'otherViolence',
    saidType: keptText(typeWords[violence] ?? violence, 200),
    ...{ latitude: of('latitude'), longitude: of('longitude') },
    radiusM: gedRadiiM[of('where_prec').trim()] ?? null,
    ...{ country: keptText(of('country'), 100), adm1: keptText(of('adm_1'), 200), adm2: keptText(of('adm_2'), 200) },
    place: keptText(of('where_coordinates') || of('where_description'), 300),
    actors: actorsOf(of, violence),
    ...tollOf(of, say),
    source: keptText(of('source_office'), 500),
    origin: keptText(of('source_original'), 500),
    text: keptText(of('source_headline') || of('source_article'), 4000),
  }
}

function checkDays(of: (name: string) => string, from: string | undefined, to: string | undefined, say: Say): void {
  if (from === undefined || to === undefined) return
  const span = spans[of('date_prec').trim()]
  const days = daysUntil(from, to)
  if (!span) say('unknownLabel', `date_prec ${of('date_prec')}`)
  else if (days < span[0] || days > span[1]) say('daySpan', `date_prec ${of('date_prec').trim()}: ${from} – ${to}`)
  const year = of('year').trim()
  if (year !== '' && year !== from.slice(0, 4) && year !== to.slice(0, 4)) say('yearDiffers', `${year}: ${from}`)
}

/** PRIO-GRID's cell of half a degree that a place lies in: by this formula in 3,194 of 3,194 rows (§2.1). */
export function priogridOf(latitude: number, longitude: number): number {
  return Math.floor((latitude + 90) / 0.5) * 720 + Math.floor((longitude + 180) / 0.5) + 1
}

function checkGrid(of: (name: string) => string, say: Say): void {
  const told = of('priogrid_gid').trim()
  if (told === '' || of('latitude').trim() === '') return
  const cell = priogridOf(Number(of('latitude')), Number(of('longitude')))
  if (Number(told) !== cell) say('priogrid', `${told} ≠ ${cell}`)
}

function tollOf(of: (name: string) => string, say: Say) {
  const heads = (name: string) => {
    const value = headsOf(of(name))
    if (value === undefined) say('tollUnreadable', `${name} ${of(name)}`)
    return value ?? null
  }
  const [killedLow, killedBest, killedHigh] = [heads('low'), heads('best'), heads('high')]
  const parts = ['deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown'].map(heads)
  const told = parts.flatMap((part) => (part === null ? [] : [part]))
  const sum = told.reduce((all, part) => all + part, 0)
  if (killedBest !== null && told.length === parts.length && sum !== killedBest)
    say('tollSum', `best ${killedBest} ≠ ${told.join(' + ')}`)
  return { killedLow, killedBest, killedHigh }
}

function actorsOf(of: (name: string) => string, violence: string): EventActor[] {
  const actors: EventActor[] = []
  const [a, b] = [keptText(of('side_a'), 200), keptText(of('side_b'), 200)]
  // A number of Gleditsch and Ward belongs to states alone.
  const state = (name: string) => of(name).trim() !== ''
  if (a !== '') actors.push({ role: 'actor', kind: state('gwnoa') ? 'stateForces' : armed(violence), name: a })
  if (b !== '') {
    const kind = b === 'Civilians' ? 'civilians' : state('gwnob') ? 'stateForces' : armed(violence)
    actors.push({ role: 'opponent', kind, name: b })
  }
  return actors
}

const armed = (violence: string): EventActor['kind'] => (violence === '1' ? 'rebels' : 'unknown')
