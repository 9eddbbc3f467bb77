import type { Code } from '../kernel/open-list.ts'

/** Which tags of OpenStreetMap are looked at, in order, and what their values are here. A file may call them all `kind`. */
const kinds: Readonly<Record<string, Code>> = {
  'place=city': 'settlement',
  'place=town': 'settlement',
  'place=village': 'settlement',
  'place=hamlet': 'settlement',
  'place=suburb': 'settlement',
  'place=quarter': 'settlement',
  'place=neighbourhood': 'settlement',
  'place=isolated_dwelling': 'settlement',
  'amenity=school': 'school',
  'amenity=kindergarten': 'school',
  'amenity=college': 'school',
  'amenity=university': 'school',
  'amenity=hospital': 'hospital',
  'amenity=clinic': 'clinic',
  'amenity=doctors': 'clinic',
  'amenity=health_post': 'clinic',
  'amenity=pharmacy': 'clinic',
  'amenity=place_of_worship': 'mosque',
  'amenity=marketplace': 'market',
  'amenity=fuel': 'fuel',
  'amenity=drinking_water': 'water',
  'amenity=water_point': 'water',
  'man_made=water_well': 'water',
  'man_made=water_tower': 'water',
  'man_made=water_works': 'water',
  'natural=spring': 'water',
  'amenity=refugee_site': 'camp',
  'power=plant': 'utility',
  'power=substation': 'utility',
  'man_made=communications_tower': 'utility',
  'man_made=tower': 'utility',
  'man_made=mast': 'utility',
  'telecom=exchange': 'utility',
  'amenity=police': 'other',
  'amenity=courthouse': 'other',
  'amenity=fire_station': 'other',
  'amenity=townhall': 'other',
  'amenity=community_centre': 'other',
  'amenity=library': 'other',
  'amenity=prison': 'other',
  'aeroway=aerodrome': 'other',
  'aeroway=helipad': 'other',
}
const tags = [...new Set(Object.keys(kinds).map((tag) => tag.slice(0, tag.indexOf('='))))]
const own: Readonly<Record<string, Code>> = {
  settlement: 'settlement',
  mosque: 'mosque',
  market: 'market',
  water: 'water',
  camp: 'camp',
  utility: 'utility',
  road: 'road',
  other: 'other',
}
const byValue = new Map<string, Code>([
  ...Object.entries(kinds).map(([tag, kind]): [string, Code] => [tag.slice(tag.indexOf('=') + 1), kind]),
  ...Object.entries(own),
])

/** What the tags of a row say it is; undefined where none of them is known. Any `highway` is a road. */
export function kindOfTags(read: (tag: string) => string): Code | undefined {
  if (read('highway') !== '') return 'road'
  for (const tag of tags) {
    const kind = kinds[`${tag}=${read(tag)}`]
    if (kind) return kind
  }
  return byValue.get(read('kind').toLowerCase())
}
