import type { PartialDate } from '../kernel/dates.ts'
import { compareParts, type PartMatch } from '../names/compare.ts'
import { adjust } from '../names/identity.ts'
import { normalize } from '../names/normalize.ts'
import { parseName } from '../names/parts.ts'
import { onePersonByName } from '../people/likeness.ts'
import { type FourPartName, fullName } from '../people/person.ts'

/** From here on a person is suggested to the officer. */
export const suggestionThreshold = 0.6

interface Named {
  readonly nameArabic: string
  readonly nameLatin: string
  readonly birth: PartialDate | null
}
export interface Candidate {
  readonly nameArabic: FourPartName
  readonly nameLatin: FourPartName
  readonly birth: PartialDate
}

/**
 * How like an entry and a registered person are (0–1): `people/likeness.ts` in brief, for a hundred thousand rows. Names
 * are compared in a script that both have; brothers, who share all but the given name, are no suggestion (trust.md D3).
 */
export function entryLikeness(entry: Named, person: Candidate): number {
  const theirs = { nameArabic: fullName(person.nameArabic), nameLatin: fullName(person.nameLatin) }
  let best: { score: number; parts: readonly PartMatch[]; given: string } = { score: 0, parts: [], given: '' }
  for (const [ours, script] of pairs(entry, theirs)) {
    const { score, parts } = compareParts(parseName(ours, 'person'), parseName(theirs[script], 'person'))
    if (score > best.score) best = { score, parts, given: person[script].given }
  }
  let named = Math.min(best.score, onePersonByName(best.parts))
  if (isKin(best.parts, best.given)) named = Math.min(named, kinScore)
  if (entry.birth === null) return named
  return adjust(named, { a: { births: [entry.birth] }, b: { births: [person.birth] } }).score
}

type Script = 'nameArabic' | 'nameLatin'

function pairs(ours: Named, theirs: Readonly<Record<Script, string>>): [string, Script][] {
  const same = (['nameArabic', 'nameLatin'] as const).filter((script) => ours[script] !== '' && theirs[script] !== '')
  if (same.length > 0) return same.map((script) => [ours[script], script])
  const name = ours.nameArabic === '' ? ours.nameLatin : ours.nameArabic
  return theirs.nameArabic === '' ? [[name, 'nameLatin']] : [[name, 'nameArabic']]
}

const kinScore = 0.1

/** Whether all but the person's given name are shared. */
function isKin(parts: readonly PartMatch[], given: string): boolean {
  const own = normalize(given)
  if (own === '') return false
  const mine = parts.filter(({ right }) => right !== null && own.includes(normalize(right)))
  const shared = parts.filter(({ similarity }) => similarity > 0.75).length
  return shared >= 2 && mine.length > 0 && mine.every(({ similarity }) => similarity < 0.85)
}
