import { EvidenceMode, EvidenceType, type Hazard, isDirect } from '../hazards/hazard.ts'
import { labelPoint } from '../kernel/geo.ts'
import type { Language } from '../kernel/texts.ts'
import { tooLongTexts } from './code-lists.ts'
import type { HazardOut } from './export-features.ts'
import { degreesText, type OutFeature } from './formats/feature.ts'
import { wktText } from './formats/wkt.ts'

/** Tags of the Humanitarian Exchange Language by the column that they explain (hxlstandard.org, 1.1). */
const hxlTags = {
  hazards: {
    ...{ id: '#meta+id', name: '#loc+name', kind: '#event+type', devices: '#item+type', status: '#status' },
    ...{ place: '#loc+code', adm1: '#adm1+code', adm1_name: '#adm1+name', adm2: '#adm2+code', adm2_name: '#adm2+name' },
    ...{ area_m2: '#indicator+area+m2+num', recorded: '#date+recorded', confirmed: '#date+confirmed' },
    precision: '#geo+precision',
  },
  reports: {
    ...{ id: '#meta+id', name: '#meta+reference', class: '#item+type', quantity: '#item+num', channel: '#channel' },
    ...{ status: '#status', seen_on: '#date+seen', received: '#date+received', dangers: '#impact+type' },
    ...{ place: '#loc+code', adm1: '#adm1+code', adm1_name: '#adm1+name', adm2: '#adm2+code', adm2_name: '#adm2+name' },
    ...{ accuracy_m: '#geo+accuracy+m', written: '#geo+written', details: '#description', precision: '#geo+precision' },
  },
} as const

/** The header of an HXL table: names of columns, and below them their tags. */
export function hxlHeader(what: 'hazards' | 'reports'): { names: string[]; tags: string[] } {
  const entries = Object.entries(hxlTags[what])
  return {
    names: [...entries.map(([name]) => name), 'latitude', 'longitude', 'geometry', 'sensitivity'],
    tags: [...entries.map(([, tag]) => tag), '#geo+lat', '#geo+lon', '#geo+wkt', '#meta+sensitivity'],
  }
}

/** A feature as a row of that table; of an area the place is one inside it, and its corners stand in WKT. */
export function hxlRow(what: 'hazards' | 'reports', { id, shape, words }: OutFeature, sensitivity: string): string[] {
  const said = new Map([['id', id], ...words])
  const ring = shape?.kind === 'area' ? shape.rings[0] : undefined
  const at = shape?.kind === 'point' ? shape.at : ring && labelPoint([...ring])
  const names = Object.keys(hxlTags[what])
  const place = at ? [degreesText(at[1]), degreesText(at[0])] : ['', '']
  return [...names.map((name) => said.get(name) ?? ''), ...place, ring ? wktText(shape) : '', sensitivity]
}

/** The draft's words for the state of an area (open, closed, handed over), with what more is known. */
const mdrStatus: Readonly<Record<Hazard['status'], string>> = {
  open: 'Open',
  suspended: 'Open (suspended)',
  divided: 'Closed (divided)',
  united: 'Closed (united)',
  released: 'Closed (released)',
  handedOver: 'Handed over',
  closed: 'Closed',
}

/**
 * Columns of the group *Contaminated area* in the draft Minimum Data Requirements (GICHD, 2018, as ordnance-incidents-maps.md §1.1
 * gives it). What this programme does not record yet stands there empty, so that nobody takes it for nought.
 */
export const mdrHeader = [
  ...['ID', 'Name', 'Benchmark latitude', 'Benchmark longitude', 'Reference latitude', 'Reference longitude'],
  ...['Perimeter coordinates (WKT, WGS 84)', 'Turning points as written', 'Area (m²)', 'Status', 'Type (SHA/CHA)'],
  ...['Category of devices', 'Type of direct evidence', 'Location of direct evidence', 'Expected beneficiaries'],
  ...['Administrative level 1', 'Administrative level 2', 'Date recorded', 'Date confirmed', 'Sensitivity'],
] as const

/** A hazardous area as a row of that table. */
export function mdrRow(out: HazardOut, { shape, words }: OutFeature, sensitivity: string): string[] {
  const said = new Map(words)
  const ring = shape?.kind === 'area' ? shape.rings[0] : undefined
  const at = shape?.kind === 'point' ? shape.at : ring && labelPoint([...ring])
  const word = (name: string) => said.get(name) ?? ''
  return [
    ...[out.hazard.id, word('name'), '', '', at ? degreesText(at[1]) : '', at ? degreesText(at[0]) : ''],
    ...[ring ? wktText(shape) : '', ring ? out.lines.join('; ') : '', word('area_m2'), mdrStatus[out.hazard.status]],
    ...[out.hazard.kind === 'confirmed' ? 'CHA' : 'SHA', word('devices'), directTypes(out).join(', '), '', ''],
    ...[word('adm1'), word('adm2'), word('recorded'), word('confirmed'), sensitivity],
  ]
}

function directTypes({ evidence }: HazardOut): string[] {
  const direct = evidence.filter(({ type, mode }) => {
    const [knownType, knownMode] = [EvidenceType.safeParse(type), EvidenceMode.safeParse(mode)]
    return knownType.success && knownMode.success && isDirect({ type: knownType.data, mode: knownMode.data })
  })
  return [...new Set(direct.map(({ type }) => type))]
}

/** Each direct evidence on a row of its own, for the second sheet. */
export const evidenceHeader = ['Area ID', 'Type of direct evidence', 'How it is known', 'Date'] as const
export function evidenceRows(out: HazardOut): string[][] {
  const types = directTypes(out)
  return out.evidence
    .filter(({ type, mode }) => types.includes(type) && mode !== 'verbal')
    .map(({ type, mode, seenOn }) => [out.hazard.id, type, mode, seenOn ?? ''])
}

/** What a cell of a workbook can hold (ECMA-376). */
const cellCharacters = 32_767

/** What stands in a cell of a workbook: the text, or that it does not fit. Part of a perimeter would be another perimeter. */
export function bookCell(text: string, language: Language): string {
  return text.length > cellCharacters ? tooLongTexts[language] : text
}
