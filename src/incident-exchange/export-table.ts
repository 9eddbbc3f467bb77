import { smallestCell } from '../groups/small-cells.ts'
import type { IncidentType } from '../incidents/incident-types.ts'
import type { Day } from '../kernel/dates.ts'
import { withoutFormula } from '../kernel/spreadsheet-cell.ts'
import type { Texts } from '../kernel/texts.ts'
import type { HxlTable } from '../outside-events/formats/hxl.ts'
import type { ExportField, IncidentExport } from './incident-export.ts'

/** What of an incident can leave, and nothing else of it is read for an export: no words, no actors, no sources, no exact place. */
export interface Leaving {
  readonly reference: string
  readonly type: IncidentType
  readonly startedOn: Day
  readonly endedOn: Day | null
  readonly dayPrecision: string
  readonly district: { readonly code: string; readonly name: Texts } | null
  /** The middle of the tenth of a degree that it lies in; null without coordinates. */
  readonly tenth: readonly [longitude: number, latitude: number] | null
  readonly state: string
  readonly killed: Estimate
  readonly injured: Estimate
  readonly displaced: number | null
  readonly damaged: readonly string[]
}
interface Estimate {
  readonly low: number
  readonly best: number
  readonly high: number
}

const bands = [smallestCell, 10, 20, 50, 100, 1000] as const

/** A number of people in a band: none, fewer than five, five to nine … so that nobody is found by it (ddr.md R-SHR). */
export function bandOf(count: number): string {
  if (count === 0) return '0'
  if (count < smallestCell) return `<${smallestCell}`
  const above = bands.findIndex((least) => count < least)
  if (above < 0) return `${bands.at(-1)}+`
  return `${bands[above - 1]}-${(bands[above] ?? 0) - 1}`
}

interface Column {
  readonly name: string
  readonly tag: string
  readonly cell: (one: Leaving) => string
}

const always: readonly Column[] = [
  { name: 'Reference', tag: '#event+id', cell: ({ reference }) => reference },
  { name: 'Type', tag: '#event+type', cell: ({ type }) => type },
  { name: 'From', tag: '#date+start', cell: ({ startedOn }) => startedOn },
  { name: 'To', tag: '#date+end', cell: ({ startedOn, endedOn }) => endedOn ?? startedOn },
  { name: 'Day known to', tag: '#date+precision', cell: ({ dayPrecision }) => dayPrecision },
]

const ofPlace: Readonly<Record<IncidentExport['place'], readonly Column[]>> = {
  district: [
    { name: 'District code', tag: '#adm2+code', cell: ({ district }) => district?.code ?? '' },
    { name: 'District', tag: '#adm2+name+i_en', cell: ({ district }) => district?.name.en ?? '' },
    { name: 'المنطقة', tag: '#adm2+name+i_ar', cell: ({ district }) => district?.name.ar ?? '' },
  ],
  tenth: [
    { name: 'Latitude', tag: '#geo+lat', cell: ({ tenth }) => tenth?.[1].toFixed(2) ?? '' },
    { name: 'Longitude', tag: '#geo+lon', cell: ({ tenth }) => tenth?.[0].toFixed(2) ?? '' },
  ],
}

function peopleColumns(field: 'killed' | 'injured', audience: IncidentExport['audience']): Column[] {
  const name = field === 'killed' ? 'Killed' : 'Injured'
  if (audience === 'public') return [{ name, tag: `#affected+${field}+band`, cell: (one) => bandOf(one[field].best) }]
  return [
    { name: `${name}, least`, tag: `#affected+${field}+min`, cell: (one) => String(one[field].low) },
    { name: `${name}, best`, tag: `#affected+${field}`, cell: (one) => String(one[field].best) },
    { name: `${name}, most`, tag: `#affected+${field}+max`, cell: (one) => String(one[field].high) },
  ]
}

function fieldColumns(field: ExportField, audience: IncidentExport['audience']): readonly Column[] {
  if (field === 'killed' || field === 'injured') return peopleColumns(field, audience)
  if (field === 'displaced') {
    const said = (count: number) => (audience === 'public' ? bandOf(count) : String(count))
    const tag = audience === 'public' ? '#affected+displaced+band' : '#affected+displaced'
    return [{ name: 'Displaced', tag, cell: ({ displaced }) => (displaced === null ? '' : said(displaced)) }]
  }
  if (field === 'damaged') return [{ name: 'Damaged', tag: '#impact+type', cell: ({ damaged }) => damaged.join(' | ') }]
  return [{ name: 'Established', tag: '#status', cell: ({ state }) => state }]
}

/** The file of an export as a table with HXL hashtags; recipient, purpose and the end of its use stand in every row. */
export function exportTable(given: IncidentExport, incidents: readonly Leaving[]): HxlTable {
  const said: readonly Column[] = [
    { name: 'Recipient', tag: '#meta+recipient', cell: () => withoutFormula(given.recipient) },
    { name: 'Purpose', tag: '#meta+purpose', cell: () => withoutFormula(given.purpose) },
    { name: 'Usable until', tag: '#date+expires', cell: () => given.expiresOn },
  ]
  const fields = given.fields.flatMap((field) => fieldColumns(field, given.audience))
  const columns = [...always, ...ofPlace[given.place], ...fields, ...said]
  return {
    names: columns.map(({ name }) => name),
    tags: columns.map(({ tag }) => tag),
    rows: incidents.map((one) => columns.map(({ cell }) => cell(one))),
  }
}
