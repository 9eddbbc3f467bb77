import { commonNames } from '../names/data/common-names.ts'
import { normalize } from '../names/normalize.ts'
import { parseName } from '../names/parts.ts'
import { skeletonOfSounds, soundsOf } from '../names/sounds.ts'
import { toArabic } from '../names/transliterate.ts'
import { firmConsonants, type Word } from '../names/words.ts'
import type { EncodedPerson } from './encoded.ts'

/** What a feature is of. Each has a key of its own, so that the same name as own name and as family sets other bits. */
export const attributes = ['given', 'father', 'grandfather', 'family', 'year', 'day', 'place'] as const
export type Attribute = (typeof attributes)[number]
const nameParts = ['given', 'father', 'grandfather', 'family'] as const

/** Something that is so of a person, and how much it says, in nats: the more, the more bits it sets. */
export interface Feature {
  readonly attribute: Attribute
  readonly text: string
  readonly nats: number
}

/** The own name counts more: it alone tells brothers apart. */
const partWeight: Readonly<Record<(typeof nameParts)[number], number>> = {
  given: 1.6,
  father: 1,
  grandfather: 0.8,
  family: 1,
}
/** How the weight of a word is shared out; each of the two pairs of letters shares its own. */
const share = { skeleton: 0.3, skeletonPairs: 0.3, letters: 0.2, letterPairs: 0.2 }
/**
 * Bounds of what a word says, in nats. Narrower than in the clear text, since likeness is a share of the whole: with a family as
 * heavy as the three other parts together nobody who left it out would be found.
 */
const leastNats = 2
const mostNats = 5
const yearNats = 5
const dayNats = 5
const placeNats = 1.5
/** A year of birth also counts as those so many before and after it. */
const yearsBeside = 2
/** Of who may be born in a longer time than this, in years, the year says nothing. */
const longestTime = 5

/** What is encoded of a person: parts of the name by consonants and by letters, year and day of birth, place. */
export function featuresOf(person: EncodedPerson): Feature[] {
  const names = nameParts.flatMap((attribute) =>
    [person.nameArabic, person.nameLatin].flatMap((name) =>
      parseName(name[attribute], 'person')
        .filter(({ role }) => role === 'name' || role === 'kunya')
        .flatMap(({ word }) => wordFeatures(word))
        .map(({ text, nats }) => ({ attribute, text, nats: nats * partWeight[attribute] })),
    ),
  )
  const place: Feature[] =
    person.placeCode === '' ? [] : [{ attribute: 'place', text: person.placeCode, nats: placeNats }]
  return [...names, ...birthFeatures(person.birth), ...place]
}

/**
 * Years one beside the other share most of their features (numeric neighbours: Vatsalan and Christen 2016). The day counts only
 * where it is one: 1 January is a clerk's habit. Day and month are in either order, since they are often exchanged.
 */
function birthFeatures({ from, to, precision }: EncodedPerson['birth']): Feature[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  if (!(last - first <= longestTime)) return []
  const years = Array.from({ length: last - first + 1 + 2 * yearsBeside }, (_, at) => first - yearsBeside + at)
  const features: Feature[] = years.map((year) => ({
    attribute: 'year',
    text: String(year),
    nats: yearNats / years.length,
  }))
  if (precision !== 'day' || from.endsWith('-01-01')) return features
  const day = [from.slice(5, 7), from.slice(8, 10)].sort().join('-')
  return [...features, { attribute: 'day', text: day, nats: dayNats }]
}

type WordFeature = Pick<Feature, 'text' | 'nats'>

const known = new Map<string, readonly WordFeature[]>()
const knownAtMost = 50_000

function wordFeatures(word: Word): readonly WordFeature[] {
  const before = known.get(word.text)
  if (before) return before
  const consonants = firmSkeleton(word.bare?.skeleton ?? word.skeleton) || word.text
  const letters = lettersOf(word.bare ? word.text.replace(/^[aeu]l(?=[^aeiou].)/, '') : word.text)
  const heard = natsOf(shareBySkeleton.get(consonants) ?? usualShare(consonants))
  const spelt = natsOf(shareByLetters.get(letters) ?? rareShare)
  const features = [
    { text: `=${consonants}`, nats: heard * share.skeleton },
    ...pairsOf(consonants).map((text, _, all) => ({ text, nats: (heard * share.skeletonPairs) / all.length })),
    { text: `~=${letters}`, nats: spelt * share.letters },
    ...pairsOf(letters).map((pair, _, all) => ({ text: `~${pair}`, nats: (spelt * share.letterPairs) / all.length })),
  ]
  if (known.size >= knownAtMost) known.clear()
  known.set(word.text, features)
  return features
}

/** Neighbouring letters, with the beginning and the end of the word as one: `_h hs sn n_`. */
function pairsOf(text: string): string[] {
  const padded = `_${text}_`
  return Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2))
}

function firmSkeleton(skeleton: string): string {
  return firmConsonants(skeleton) || skeleton
}

/** Letters that spellings in either script confuse, each with the one that stands for all of them; hamza and ayn for none. */
const alike: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'غقكخ'].map((letter) => [letter, 'ج'])),
  ...Object.fromEntries([...'ظضذ'].map((letter) => [letter, 'د'])),
  ...Object.fromEntries([...'ثط'].map((letter) => [letter, 'ت'])),
  ص: 'س',
  ح: 'ه',
  ى: 'ي',
  ء: '',
  ع: '',
}

/**
 * A word as the name engine would write it in Arabic, with letters that are confused as one: Hassan and Hussein, which have the
 * same consonants, are two (حسن, حسين), and each is the same in either script.
 */
function lettersOf(word: string): string {
  const arabic = normalize(toArabic(word)).replaceAll(' ', '').replace('عبدال', 'عبد')
  const bare = arabic.replace(/^ال(?=...)/, '').replace(/[ةه]$/, '')
  let out = ''
  for (const letter of bare) out += alike[letter] ?? letter
  return out
}

const rareShare = 1 / 20_000

/** The share of people with these consonants where no list tells: few consonants are shared by many names. */
function usualShare(consonants: string): number {
  return consonants.length < 2 ? 0.002 : consonants.length < 3 ? 0.0005 : rareShare
}

function natsOf(shareOfPeople: number): number {
  return Math.min(mostNats, Math.max(leastNats, -Math.log(shareOfPeople)))
}

/** How common names are, by their consonants and by their letters: from a public table, so that a weight says nothing of the register. */
const shareBySkeleton = sharesBy((spelling) => firmSkeleton(skeletonOfSounds(soundsOf(spelling))))
const shareByLetters = sharesBy(lettersOf)

function sharesBy(keyOf: (spelling: string) => string): ReadonlyMap<string, number> {
  const shares = new Map<string, number>()
  for (const [spelling, perThousand] of Object.entries(commonNames)) {
    const key = keyOf(spelling)
    shares.set(key, (shares.get(key) ?? 0) + perThousand / 1000)
  }
  return shares
}
