/**
 * What is known of two people beside their names, for and against their being one. Each finding is a named adjustment of
 * the odds; what either side does not state changes nothing, so a score never depends on which fields a list has.
 */

/** The days that a date of birth can be, and how it was stated. */
export interface Birth {
  readonly from: string
  readonly to: string
  readonly precision: 'day' | 'month' | 'year' | 'approximate'
}

/** Empty lists and undefined mean "not stated". Nationalities are ISO 3166 codes; a list may state several of each. */
export interface Particulars {
  readonly births?: readonly Birth[] | undefined
  readonly nationalities?: readonly string[] | undefined
  readonly sex?: string | null | undefined
  readonly identifiers?: readonly string[] | undefined
  /** Those of the papers whose kind and country are known: only they can speak against. */
  readonly papers?: readonly Paper[] | undefined
}

/** A paper that a state gives to its own, one at a time; `country` is an ISO 3166 code. */
export interface Paper {
  readonly kind: 'passport' | 'nationalId'
  readonly country: string
  readonly number: string
}

export type EvidenceCode =
  | 'birth.sameDay'
  | 'birth.dayAndMonthSwapped'
  | 'birth.sameMonth'
  | 'birth.sameYear'
  | 'birth.near'
  | 'birth.differs'
  | 'birth.farApart'
  | 'nationality.same'
  | 'nationality.differs'
  | 'sex.differs'
  | 'identifier.same'
  | 'identifier.passportDiffers'
  | 'identifier.nationalIdDiffers'

/** One finding; `effect` is what it added to or took from the score, in score points (-1 to 1). */
export interface Evidence {
  readonly code: EvidenceCode
  readonly effect: number
}

/**
 * What each finding adds to the log-odds. Rounded from agreement rates of true and false pairs on the public lists; for
 * papers that differ, less than those say. Of 143 pairs of one person on the UN's list and OFAC's who have a paper of one
 * kind and country on both, 3 differ (2 %), but the one list copies the other. Of persons listed with a passport 15 % have
 * several of that country, and who shows today's passport is listed with one that ran out: half of them may well differ.
 * A national number is kept for life, and one in five may still be another number of the same card.
 */
const logOdds: Readonly<Record<EvidenceCode, number>> = {
  'birth.sameDay': 3.5,
  'birth.dayAndMonthSwapped': 2.2,
  'birth.sameMonth': 1.8,
  'birth.sameYear': 1,
  'birth.near': -0.3,
  'birth.differs': -2,
  'birth.farApart': -4,
  'nationality.same': 0.5,
  'nationality.differs': -0.7,
  'sex.differs': -2.5,
  'identifier.same': 8,
  'identifier.passportDiffers': -0.5,
  'identifier.nationalIdDiffers': -1.5,
}

/** The score after everything else that is known, 0–1, with each finding named. */
export function adjust(
  score: number,
  { a, b }: { a: Particulars; b: Particulars },
): { score: number; evidence: Evidence[] } {
  const codes = [birthCode(a.births ?? [], b.births ?? []), nationalityCode(a, b), sexCode(a, b), identifierCode(a, b)]
  const evidence: Evidence[] = []
  let current = Math.min(1, Math.max(0, score))
  for (const code of codes) {
    if (code === undefined) continue
    const next = shifted(current, logOdds[code])
    evidence.push({ code, effect: Math.round((next - current) * 10_000) / 10_000 })
    current = next
  }
  return { score: current, evidence }
}

/** Moves a probability by log-odds; certainty gives way to contrary evidence, and nothing to a name that has no part in common. */
function shifted(score: number, by: number): number {
  if (score <= 0) return by >= logOdds['identifier.same'] ? 0.9 : 0
  if (score >= 1 && by > 0) return 1
  const odds = Math.min(0.9995, Math.max(0.0005, score))
  return 1 / (1 + Math.exp(-(Math.log(odds / (1 - odds)) + by)))
}

const birthRank: readonly EvidenceCode[] = [
  'birth.sameDay',
  'birth.dayAndMonthSwapped',
  'birth.sameMonth',
  'birth.sameYear',
  'birth.near',
  'birth.differs',
  'birth.farApart',
]

/** The kindest reading over all stated dates: lists keep several. */
function birthCode(ours: readonly Birth[], theirs: readonly Birth[]): EvidenceCode | undefined {
  let best: number | undefined
  for (const one of ours) {
    for (const other of theirs) {
      const code = compareBirths(one, other)
      const rank = code === undefined ? undefined : birthRank.indexOf(code)
      if (rank !== undefined && rank < (best ?? birthRank.length)) best = rank
    }
  }
  return best === undefined ? undefined : birthRank[best]
}

/** The first of January is a clerk's habit for "only the year is known". */
function statedPrecision(birth: Birth): Birth['precision'] {
  return birth.precision === 'day' && birth.from.endsWith('-01-01') ? 'year' : birth.precision
}

function compareBirths(one: Birth, other: Birth): EvidenceCode | undefined {
  const years = yearsApart(one, other)
  if (Number.isNaN(years)) return undefined
  if (years > 10) return 'birth.farApart'
  const mine = statedPrecision(one)
  const yours = statedPrecision(other)
  const loose = mine === 'approximate' || yours === 'approximate'
  if (years > (loose ? 5 : 2)) return 'birth.differs'
  if (loose) return years <= 2 ? 'birth.sameYear' : 'birth.near'
  if (mine === 'day' && yours === 'day') {
    if (one.from === other.from) return 'birth.sameDay'
    const [year, month, day] = one.from.split('-')
    if (`${year}-${day}-${month}` === other.from) return 'birth.dayAndMonthSwapped'
    return years === 0 && one.from.slice(0, 7) === other.from.slice(0, 7) ? 'birth.sameYear' : 'birth.near'
  }
  if (years > 0) return 'birth.near'
  if (mine === 'year' || yours === 'year') return 'birth.sameYear'
  return one.from.slice(0, 7) === other.from.slice(0, 7) ? 'birth.sameMonth' : 'birth.near'
}

/** Whole years between the nearest readings of two dates, 0 where they can be of one year. */
function yearsApart(one: Birth, other: Birth): number {
  const year = (day: string) => (/^\d{4}/.test(day) ? Number(day.slice(0, 4)) : Number.NaN)
  return Math.max(0, year(one.from) - year(other.to), year(other.from) - year(one.to))
}

function nationalityCode(a: Particulars, b: Particulars): EvidenceCode | undefined {
  const ours = (a.nationalities ?? []).map((code) => code.toUpperCase())
  const theirs = new Set((b.nationalities ?? []).map((code) => code.toUpperCase()))
  if (ours.length === 0 || theirs.size === 0) return undefined
  return ours.some((code) => theirs.has(code)) ? 'nationality.same' : 'nationality.differs'
}

function sexCode(a: Particulars, b: Particulars): EvidenceCode | undefined {
  const ours = sexOf(a.sex)
  const theirs = sexOf(b.sex)
  return ours !== undefined && theirs !== undefined && ours !== theirs ? 'sex.differs' : undefined
}

function sexOf(sex: string | null | undefined): 'm' | 'f' | undefined {
  const first = sex?.trim().charAt(0).toLowerCase()
  return first === 'm' || first === 'f' ? first : undefined
}

/** A number of either that is the other's speaks for; where there is none, papers of one kind and country speak against. */
function identifierCode(a: Particulars, b: Particulars): EvidenceCode | undefined {
  const theirs = new Set((b.identifiers ?? []).map(clean).filter((text) => text.length >= leastCharacters))
  if ((a.identifiers ?? []).some((text) => theirs.has(clean(text)))) return 'identifier.same'
  if (papersDiffer(a, b, 'nationalId')) return 'identifier.nationalIdDiffers'
  return papersDiffer(a, b, 'passport') ? 'identifier.passportDiffers' : undefined
}

/** A shorter number is part of too many others to say anything. */
const leastCharacters = 4

function clean(number: string): string {
  return number.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** Whether both have papers of this kind from one country, and no two of those numbers are or may be one. */
function papersDiffer(a: Particulars, b: Particulars, kind: Paper['kind']): boolean {
  const compared = (a.papers ?? []).flatMap((one) =>
    (b.papers ?? [])
      .filter((other) => one.kind === kind && other.kind === kind && one.country === other.country)
      .map((other) => [clean(one.number), clean(other.number)] as const),
  )
  const told = compared.filter(([one, other]) => Math.min(one.length, other.length) >= leastCharacters)
  return told.length > 0 && told.every(([one, other]) => !mayBeOne(one, other))
}

/**
 * Whether two numbers may be one, written otherwise: with a series before it or a check digit behind, with one character
 * wrong, left out or too many, or with two neighbours exchanged. They may still be two: such a pair says nothing.
 */
function mayBeOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.includes(short)) return true
  let from = 0
  while (from < short.length && short[from] === long[from]) from++
  let behind = 0
  while (behind < short.length - from && short.at(-1 - behind) === long.at(-1 - behind)) behind++
  const [ours, others] = [short.slice(from, short.length - behind), long.slice(from, long.length - behind)]
  if (Math.max(ours.length, others.length) <= 1) return true
  return ours.length === 2 && others === `${ours[1]}${ours[0]}`
}

const phrases: Readonly<Record<EvidenceCode, string>> = {
  'birth.sameDay': 'born on the same day',
  'birth.dayAndMonthSwapped': 'the same date of birth with day and month exchanged',
  'birth.sameMonth': 'born in the same month',
  'birth.sameYear': 'born in the same year',
  'birth.near': 'born at nearly the same time',
  'birth.differs': 'dates of birth differ',
  'birth.farApart': 'born more than ten years apart',
  'nationality.same': 'the same nationality',
  'nationality.differs': 'nationalities differ',
  'sex.differs': 'sex differs',
  'identifier.same': 'the same document number',
  'identifier.passportDiffers': 'passports of one country with different numbers',
  'identifier.nationalIdDiffers': 'national identity numbers of one country differ',
}

/** Every finding there is, so that whoever shows them can be held to have words for each. */
export const evidenceCodes: readonly string[] = Object.keys(phrases)

/** The findings in one line of English, each with what it did to the score, for the command line. */
export function explainEvidence(evidence: readonly Evidence[]): string {
  return evidence
    .map(({ code, effect }) => `${phrases[code]} (${effect < 0 ? '' : '+'}${effect.toFixed(2)})`)
    .join('; ')
}
