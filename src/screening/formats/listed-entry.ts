import { z } from 'zod'

/** Writing system of a name, decided by its letters and not by what the list claims. */
export const NameScript = z.enum(['latin', 'arabic', 'other'])
export type NameScript = z.infer<typeof NameScript>

/** How far the list vouches for a name: its main name, a good or a low quality alias, or the name in its own script. */
export const NameQuality = z.enum(['primary', 'good', 'low', 'original'])
export type NameQuality = z.infer<typeof NameQuality>

export const ListedName = z.strictObject({
  text: z.string().min(1).max(2000),
  script: NameScript,
  quality: NameQuality,
})
export type ListedName = z.infer<typeof ListedName>

const CalendarDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** A date of birth as a span of days, both ends included, with what the list knows about it. */
export const ListedBirth = z.strictObject({
  from: CalendarDay,
  to: CalendarDay,
  precision: z.enum(['day', 'month', 'year', 'range', 'approximate']),
})
export type ListedBirth = z.infer<typeof ListedBirth>

export const ListedIdentifier = z.strictObject({
  type: z.string().min(1),
  number: z.string().min(1),
  country: z.string().nullable(),
})
export type ListedIdentifier = z.infer<typeof ListedIdentifier>

export const ListedKind = z.enum(['person', 'organisation', 'vessel', 'aircraft', 'other'])
export type ListedKind = z.infer<typeof ListedKind>

/**
 * One entry of a sanctions list in the one shape that screening works on, whatever the file it came from.
 *
 * `sourceId` is the list's own stable id (UN DATAID, OFAC entry number, EU logical id); `reference` is the permanent
 * reference number people quote (`LYi.001`). Countries are ISO 3166 alpha-2 where the text is known, else the list's
 * words. `remarks` holds, a line each, everything the list states that has no field here (comments, addresses,
 * titles, date of the last update), so that whoever decides a match reads the whole entry and no change goes unseen.
 */
export const ListedEntry = z.strictObject({
  sourceId: z.string().min(1).max(400),
  reference: z.string().min(1).nullable(),
  kind: ListedKind,
  names: z.array(ListedName).min(1),
  births: z.array(ListedBirth),
  nationalities: z.array(z.string().min(1)),
  sex: z.enum(['male', 'female']).nullable(),
  identifiers: z.array(ListedIdentifier),
  programmes: z.array(z.string().min(1)),
  listedOn: z.string().min(1).nullable(),
  remarks: z.string().min(1).nullable(),
})
export type ListedEntry = z.infer<typeof ListedEntry>

/** A statement in the file that could not be used as it stands; the entry itself is kept. */
export type ListProblem = {
  line: number | null
  sourceId: string | null
  code: ListProblemCode
  detail: string
}

export type ListProblemCode =
  | 'birthUnreadable'
  | 'replacementCharacter'
  | 'unknownElement'
  | 'unknownSchema'
  | 'unknownKind'
  | 'orphanRow'
  | 'repeatedRow'
  | 'repeatedReference'
  | 'endMarkerMissing'
  | 'entryWithoutName'
  | 'nameWithoutLetter'
  | 'moreProblems'

/** What a parser of one format hands to `readList`. `version` is the date that the list states, null when it states none. */
export type ParsedList = {
  version: string | null
  entries: ListedEntry[]
}

// Most names of most lists: letters of ASCII between single spaces. They need no look at each character.
const PLAIN = /^[!-~]+(?: [!-~]+)*$/
const ARABIC = /\p{Script=Arabic}/u
const LATIN = /\p{Script=Latin}/u
const LETTER = /\p{Letter}/u

/** The script that most letters of a text belong to; `other` for Cyrillic, Hangul and for a text without letters. */
export function scriptOf(text: string): NameScript {
  if (PLAIN.test(text)) return /[A-Za-z]/.test(text) ? 'latin' : 'other'
  let arabic = 0
  let latin = 0
  let other = 0
  for (const character of text) {
    if (!LETTER.test(character)) continue
    if (ARABIC.test(character)) arabic += 1
    else if (LATIN.test(character)) latin += 1
    else other += 1
  }
  if (arabic > latin && arabic > other) return 'arabic'
  return latin > other ? 'latin' : 'other'
}

// Bidirectional controls, zero-width characters and other controls that lists carry by accident (Unicode Cc and Cf).
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu

/** A text with invisible controls removed and every run of white space made one space; '' when nothing is left. */
export function tidy(text: string): string {
  if (PLAIN.test(text)) return text
  return text.replace(/\s+/gu, ' ').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim()
}

/** Collects the names of one entry: tidied, without exact repeats, the first statement's quality kept. */
export function nameCollector(): { add(text: string, quality: NameQuality): void; names: ListedName[] } {
  const names: ListedName[] = []
  const seen = new Set<string>()
  return {
    names,
    add(text, quality) {
      const tidied = tidy(text).slice(0, 2000)
      if (tidied === '' || seen.has(tidied)) return
      seen.add(tidied)
      names.push({ text: tidied, script: scriptOf(tidied), quality })
    },
  }
}

/** Lines joined into the `remarks` of an entry; null when there is nothing to say. */
export function remarksOf(lines: readonly (string | null)[]): string | null {
  const kept = lines.filter((line) => line !== null && line !== '')
  return kept.length === 0 ? null : kept.join('\n')
}

/** The values without blanks and repeats, in the order they came. */
export function distinct(values: readonly string[]): string[] {
  return [...new Set(values.filter((value) => value !== ''))]
}

/** One entry as canonical text: the fields in schema order, so that equal content gives equal text. */
export function canonicalEntry(entry: ListedEntry): string {
  return JSON.stringify([
    entry.sourceId,
    entry.reference,
    entry.kind,
    entry.names.map((name) => [name.text, name.script, name.quality]),
    entry.births.map((birth) => [birth.from, birth.to, birth.precision]),
    entry.nationalities,
    entry.sex,
    entry.identifiers.map((identifier) => [identifier.type, identifier.number, identifier.country]),
    entry.programmes,
    entry.listedOn,
    entry.remarks,
  ])
}

/** Orders entries by `sourceId` in code unit order, which no locale changes. */
export function bySourceId(a: ListedEntry, b: ListedEntry): number {
  return a.sourceId < b.sourceId ? -1 : a.sourceId > b.sourceId ? 1 : 0
}
