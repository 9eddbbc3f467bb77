import type { z } from 'zod'
import { type Contamination, mostPoints } from '../hazards/hazard.ts'
import type { recordHazard } from '../hazards/hazard-actions.ts'
import { Day } from '../kernel/dates.ts'
import type { Point } from '../kernel/geo.ts'
import { derivedId, type Id } from '../kernel/ids.ts'
import { westernDigits } from '../kernel/numbers.ts'
import { own } from '../kernel/own.ts'
import type { ItemClass, OrdnanceReport } from '../ordnance-reports/ordnance-report.ts'
import type { recordReport } from '../ordnance-reports/report-actions.ts'
import type { ReadFeature, RowFault, Written } from './formats/feature.ts'
import { contaminationOf, folded, isReference, itemClassOf, type Target, targetOf, targets } from './import-words.ts'

/** What the officer says of a file: which column is what, what its words mean, and what holds where it says nothing. */
export interface Mapping {
  readonly columns: Readonly<Partial<Record<Target, string>>>
  /** Words of the column `what`, each with the class that it means, as far as somebody said or the program knows. */
  readonly classes: Readonly<Record<string, ItemClass>>
  readonly contaminations: Readonly<Record<string, Contamination>>
  readonly channel: Exclude<OrdnanceReport['channel'], 'public'>
  readonly contamination: Contamination
  readonly placeCode: string | null
  /** Whether words of columns that are mapped to nothing go into the description. */
  readonly keepOthers: boolean
}

/** What a row would become, or why it cannot. `notes` are for the officer to look at and stop nothing. */
export const importFaults = ['holes', 'tooShort', 'tooManyCorners', 'tooCoarse', 'noPlaceCode'] as const
export type ImportFault = RowFault | (typeof importFaults)[number]
export const importNotes = ['lineAsRing', 'wordNotKnown', 'dayNotRead', 'quantityNotRead', 'cut'] as const
export type ImportNote = (typeof importNotes)[number]

export type ReportInput = z.input<typeof recordReport.input>
export type HazardInput = z.input<typeof recordHazard.input>

interface Common {
  readonly row: number
  readonly part: number
  readonly id: Id
  readonly sourceId: string | null
  readonly label: string
  /** The first place of the row, to look for what is near. */
  readonly point: Point | null
  readonly written: string
  /** How many points its shape has. */
  readonly corners: number
  readonly notes: readonly ImportNote[]
}
export type ImportRow = Common &
  (
    | { readonly kind: 'report'; readonly input: ReportInput }
    | { readonly kind: 'hazard'; readonly input: HazardInput }
    | { readonly kind: 'fault'; readonly fault: ImportFault }
  )

export interface FileOf {
  readonly sideId: Id
  readonly sha256: string
  readonly places: readonly { readonly code: string; readonly name: Readonly<Record<string, string>> }[]
}

/** What each column of a file seems to be for: the first that fits counts. */
export function suggestedColumns(names: readonly string[]): Mapping['columns'] {
  const found = new Map<Target, string>()
  for (const name of names) {
    const target = targetOf(name)
    if (target && !found.has(target)) found.set(target, name)
  }
  const reference = names.find(isReference)
  if (!found.has('name') && reference !== undefined) found.set('name', reference)
  return Object.fromEntries(found)
}

/** The names of all columns of a file, in their order. */
export function columnsIn(features: readonly ReadFeature[]): string[] {
  return [...new Set(features.flatMap(({ words }) => words.map(([name]) => name)))]
}

/** The different words of a column, the most frequent first, so that each is mapped once. */
export function wordsIn(features: readonly ReadFeature[], column: string | undefined): string[] {
  if (column === undefined) return []
  const counts = new Map<string, number>()
  for (const { words } of features) {
    const word = words.find(([name]) => name === column)?.[1]
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word)
}

/**
 * What each row of a file would become: a place is a report, an area or a line around one a suspected area. Ids come of the side and
 * of what the file calls the record, where that is an id of its tool; else of the file's hash and the row: the same file, or a newer
 * copy of the tool's, makes no doubles.
 */
export function importRows(features: readonly ReadFeature[], mapping: Mapping, file: FileOf): ImportRow[] {
  const seen = new Map<string, number>()
  const placeOf = placeFinder(file.places)
  return features.map((feature) => {
    const { sourceId } = feature
    let origin = `${file.sha256} ${feature.row} ${feature.part}`
    if (sourceId !== null && isToolsId(sourceId)) {
      // A tool's id stands once for each part, and once more where a table repeats it.
      const before = seen.get(sourceId) ?? 0
      seen.set(sourceId, before + 1)
      origin = `${sourceId} ${before}`
    }
    return rowOf(feature, mapping, { id: derivedId(file.sideId, `ordnance import ${origin}`), file, placeOf })
  })
}

/** An id that a tool made, which no other record has: not a number that starts anew in each file. */
function isToolsId(text: string): boolean {
  return /[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}|^[0-9a-f]{4}-[0-9a-f-]{20,}/i.test(text)
}

interface Making {
  readonly id: Id
  readonly file: FileOf
  readonly placeOf: (word: string) => string | undefined
}

function rowOf(feature: ReadFeature, mapping: Mapping, making: Making): ImportRow {
  const { row, part, sourceId, shape } = feature
  const said = saidIn(feature, mapping)
  const name = said('name') || `${making.file.sha256.slice(0, 8)} #${row}${part > 0 ? `.${part + 1}` : ''}`
  const places =
    shape === null
      ? []
      : shape.kind === 'point'
        ? [shape.at]
        : shape.kind === 'line'
          ? shape.line
          : (shape.rings[0] ?? [])
  const written = places.map((place) => place.written)
  const common = {
    row,
    part,
    id: making.id,
    sourceId,
    label: name,
    point: places[0]?.point ?? null,
    written: written.slice(0, 3).join('; '),
    corners: written.length,
  }
  const fault = faultOf(feature, places)
  if (fault || shape === null) return { ...common, notes: [], kind: 'fault', fault: fault ?? 'noPlace' }
  if (shape.kind === 'point') return { ...common, ...reportOf(shape.at, { feature, mapping, making, said, name }) }
  const placeCode = making.placeOf(said('place')) ?? mapping.placeCode
  if (placeCode === null) return { ...common, notes: [], kind: 'fault', fault: 'noPlaceCode' }
  return { ...common, ...hazardOf(written, placeCode, { feature, mapping, making, said, name }) }
}

function faultOf({ fault, shape }: ReadFeature, places: readonly Written[]): ImportFault | undefined {
  if (fault) return fault
  // A place in whole degrees is a hundred kilometres wide; nobody would find anything there.
  if (shape?.kind === 'point' && /^-?\d+, |, -?\d+$/.test(shape.at.written)) return 'tooCoarse'
  // A hole would be hazardous ground that nobody marks, or safe ground that nobody searched: only a person can say which.
  if (shape?.kind === 'area' && shape.rings.length > 1) return 'holes'
  if (shape?.kind === 'area' || shape?.kind === 'line') {
    if (ringOf(places).length < 3) return 'tooShort'
    if (places.length > mostPoints) return 'tooManyCorners'
  }
  return undefined
}

function ringOf(places: readonly Written[]): readonly Written[] {
  const [first, last] = [places[0], places.at(-1)]
  return first && last && places.length > 1 && first.written === last.written ? places.slice(0, -1) : places
}

type Said = (target: Target) => string

function saidIn({ words }: ReadFeature, { columns }: Mapping): Said {
  return (target) => words.find(([name]) => name === columns[target])?.[1] ?? ''
}

interface Parts {
  readonly feature: ReadFeature
  readonly mapping: Mapping
  readonly making: Making
  readonly said: Said
  readonly name: string
}

function reportOf(at: Written, { feature, mapping, making, said, name }: Parts) {
  const notes: ImportNote[] = []
  const what = said('what')
  const itemClass = own(mapping.classes, what) ?? itemClassOf(what)
  if (what !== '' && !itemClass) notes.push('wordNotKnown')
  const seenOn = dayIn(said('day'))
  if (said('day') !== '' && seenOn === null) notes.push('dayNotRead')
  const quantity = quantityIn(said('quantity'))
  if (said('quantity') !== '' && quantity === null) notes.push('quantityNotRead')
  const unread = [
    ...(what !== '' && !itemClass ? [what] : []),
    ...(said('day') !== '' && seenOn === null ? [said('day')] : []),
    ...(said('quantity') !== '' && quantity === null ? [said('quantity')] : []),
  ]
  const pieces = [
    said('name') && name,
    said('details'),
    ...unread,
    ...othersOf(feature, mapping),
    originOf(feature, making),
  ]
  const description = joined(pieces, 2000, notes)
  const input: ReportInput = {
    ...{
      id: making.id,
      channel: mapping.channel,
      itemClass: itemClass ?? 'unknown',
      quantity,
      dangers: [],
      description,
    },
    ...{ seenOn, point: null, accuracyM: null, placeTyped: at.written, photos: [] },
    placeCode: making.placeOf(said('place')) ?? mapping.placeCode,
    contact: said('contact').slice(0, 300) || null,
  }
  return { kind: 'report' as const, input, notes }
}

function hazardOf(written: readonly string[], placeCode: string, { feature, mapping, making, said, name }: Parts) {
  const notes: ImportNote[] = feature.shape?.kind === 'line' ? ['lineAsRing'] : []
  const what = said('what')
  const contamination = own(mapping.contaminations, what) ?? contaminationOf(what)
  if (what !== '' && !contamination) notes.push('wordNotKnown')
  const unread = [...(what !== '' && !contamination ? [what] : []), said('day'), said('quantity')].filter(
    (word) => word !== '',
  )
  const pieces = [originOf(feature, making), said('details'), ...unread, ...othersOf(feature, mapping)]
  const input: HazardInput = {
    ...{ id: making.id, perimeterId: derivedId(making.id, 'perimeter'), name: name.slice(0, 160), placeCode },
    ...{ contamination: contamination ?? mapping.contamination, reportId: null, declination: 0 },
    ...{ lines: [...written], reason: joined(pieces, 1000, notes) },
  }
  return { kind: 'hazard' as const, input, notes }
}

/** From which file and row it comes, so that what was written there can be found again. */
function originOf({ row, sourceId }: ReadFeature, { file }: Making): string {
  return `[${file.sha256.slice(0, 12)} #${row}${sourceId === null ? '' : ` ${sourceId}`}]`
}

function othersOf({ words }: ReadFeature, { columns, keepOthers }: Mapping): string[] {
  if (!keepOthers) return []
  const used = targets.map((target) => columns[target])
  // Who told something, and how to reach them, is in no description.
  return words
    .filter(([name]) => !used.includes(name) && targetOf(name) !== 'contact')
    .map(([name, word]) => `${name}: ${word}`)
}

function joined(pieces: readonly string[], longest: number, notes: ImportNote[]): string {
  const text = pieces.filter((piece) => piece !== '').join(' · ')
  if (text.length > longest) notes.push('cut')
  return text.slice(0, longest).replace(/\p{Cs}$/u, '')
}

/** A day as files write it: ISO, or the day before the month as the region does. Null where it is none. */
export function dayIn(text: string): Day | null {
  const plain = westernDigits(text).trim()
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]|$)/.exec(plain)
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T ,]|$)/.exec(plain)
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : []
  if (year === undefined || month === undefined || day === undefined) return null
  return Day.safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`).data ?? null
}

/** A whole number from 1 up; null where it is none. */
export function quantityIn(text: string): number | null {
  const plain = westernDigits(text).trim()
  const value = /^\d{1,6}(?:\.0+)?$/.test(plain) ? Number(plain) : 0
  return value >= 1 && value <= 100_000 ? value : null
}

/** Finds a place by its code or by its name in any language. */
function placeFinder(places: FileOf['places']): Making['placeOf'] {
  const known = new Map(
    places.flatMap(({ code, name }) => [code, ...Object.values(name)].map((word) => [folded(word), code] as const)),
  )
  return (word) => (word === '' ? undefined : known.get(folded(word)))
}
