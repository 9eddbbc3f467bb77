import { acledType } from './acled.ts'
import { Columns } from './columns.ts'
import { readDay } from './days.ts'
import { columnOf, type HxlTag, readTag } from './hxl.ts'
import { type EventActor, headsOf, keptText, type ToldEvent } from './outside-event.ts'
import type { Say } from './report.ts'

const fields = {
  id: [
    ['#event', ['id']],
    ['#event', ['code']],
    ['#meta', ['id']],
    ['#id', []],
  ],
  start: [
    ['#date', ['start']],
    ['#date', ['occurred']],
  ],
  end: [['#date', ['end']]],
  type: [
    ['#event', ['type']],
    ['#event', ['name']],
    ['#event', []],
    ['#cause', ['type']],
    ['#cause', []],
  ],
  subType: [
    ['#event', ['subtype']],
    ['#subevent', []],
  ],
  latitude: [['#geo', ['lat']]],
  longitude: [['#geo', ['lon']]],
  country: [
    ['#country', ['name']],
    ['#country', []],
  ],
  adm1: [
    ['#adm1', ['name']],
    ['#adm1', []],
  ],
  adm2: [
    ['#adm2', ['name']],
    ['#adm2', []],
  ],
  place: [
    ['#loc', ['name']],
    ['#loc', []],
  ],
  low: [
    ['#affected', ['killed', 'min']],
    ['#affected', ['killed', 'low']],
  ],
  high: [
    ['#affected', ['killed', 'max']],
    ['#affected', ['killed', 'high']],
  ],
  source: [
    ['#meta', ['source']],
    ['#source', []],
  ],
  text: [['#description', []]],
} as const satisfies Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>>
type Field = keyof typeof fields

/** Where the fields of an event stand in a table with hashtags (§2.1; HXL 1.1). */
export interface HxlPlaces {
  readonly columns: Columns
  readonly at: ReadonlyMap<Field | 'best', number>
  readonly actors: readonly { readonly at: number; readonly role: EventActor['role'] }[]
}

/** The places of fields; `names` are the columns' own names, where an id is looked for that has no hashtag. */
export function hxlPlaces(tagCells: readonly string[], names: readonly string[]): HxlPlaces {
  const tags = tagCells.map(readTag)
  const at = new Map<Field | 'best', number>()
  for (const field of fieldNames) {
    for (const [tag, having] of fields[field]) {
      const place = columnOf(tags, tag, having)
      if (place >= 0 && !at.has(field)) at.set(field, place)
    }
  }
  const put = (field: Field | 'best', place: number) => {
    if (place >= 0 && !at.has(field)) at.set(field, place)
  }
  put('start', columnOf(tags, '#date', [], ['end', 'year', 'reported', 'published']))
  put('best', columnOf(tags, '#affected', ['killed'], ['min', 'max', 'low', 'high', 'f', 'm', 'children']))
  const columns = new Columns(names)
  put(
    'id',
    columns.names.findIndex((name) => ['id', 'event_id', 'event_id_cnty'].includes(name)),
  )
  return { columns, at, actors: actorPlaces(tags) }
}

const fieldNames = [
  ...(['id', 'start', 'end', 'type', 'subType', 'latitude', 'longitude', 'country', 'adm1', 'adm2', 'place'] as const),
  ...(['low', 'high', 'source', 'text'] as const),
]

function actorPlaces(tags: readonly (HxlTag | undefined)[]): HxlPlaces['actors'] {
  const places: { at: number; role: EventActor['role'] }[] = []
  tags.forEach((one, at) => {
    if (one?.tag !== '#group' || one.attributes.includes('code') || one.attributes.includes('type')) return
    places.push({ at, role: places.length === 0 ? 'actor' : 'opponent' })
  })
  return places.slice(0, 4)
}

/** What a table needs to be one of events: a day, and a place by coordinates or by the name of a district. */
export function hxlMissing({ at }: HxlPlaces): string[] {
  const place = (at.has('latitude') && at.has('longitude')) || at.has('adm1') || at.has('adm2') || at.has('place')
  return [...(at.has('start') ? [] : ['#date']), ...(place ? [] : ['#geo+lat', '#geo+lon'])]
}

/** An event of a row under hashtags. Where no column is the provider's id, the row itself is: the same row again is the same event. */
export function readHxl(
  places: HxlPlaces,
  cells: readonly string[],
  say: Say,
  unmapped: (word: string) => void,
): ToldEvent {
  const of = (field: Field | 'best') => cells[places.at.get(field) ?? -1] ?? ''
  const heads = (field: 'low' | 'best' | 'high') => {
    const value = headsOf(of(field))
    if (value === undefined) say('tollUnreadable', of(field))
    return value ?? null
  }
  const startedOn = readDay(of('start'))
  const saidType = keptText([of('type'), of('subType')].filter((word) => word.trim() !== '').join(': '), 200)
  const type = acledType(of('type'), of('subType'))
  if (!type && saidType !== '') {
    say('unknownType', saidType)
    unmapped(saidType)
  }
  return {
    providerId: keptText(of('id'), 100) || `row-${rowKey(cells)}`,
    startedOn,
    endedOn: of('end').trim() === '' ? startedOn : readDay(of('end')),
    dayPrecision: 'day',
    ...{ type: type ?? 'otherViolence', saidType },
    ...{ latitude: of('latitude'), longitude: of('longitude'), radiusM: null },
    ...{ country: keptText(of('country'), 100), adm1: keptText(of('adm1'), 200), adm2: keptText(of('adm2'), 200) },
    place: keptText(of('place'), 300),
    actors: places.actors.flatMap(({ at, role }) => {
      const name = keptText(cells[at] ?? '', 200)
      return name === ''
        ? []
        : [{ role, kind: name === 'Civilians' ? ('civilians' as const) : ('unknown' as const), name }]
    }),
    ...{ killedLow: heads('low'), killedBest: heads('best'), killedHigh: heads('high') },
    ...{ source: keptText(of('source'), 500), origin: '', text: keptText(of('text'), 4000) },
  }
}

/** 64 bits of what a row says (FNV-1a in two lanes). */
export function rowKey(cells: readonly string[]): string {
  const text = cells.join('\u0001')
  let [a, b] = [0x811c9dc5, 0x9747b28c]
  for (let at = 0; at < text.length; at++) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x01000193)
    b = Math.imul(b ^ text.charCodeAt(at), 0x85ebca6b) ^ (b >>> 13)
  }
  return [a, b].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')
}
