/**
 * What a word sounds like, as far as its spelling tells: one small number per sound, the same for Arabic, Latin and
 * Cyrillic letters, so that two words are compared sound by sound (`similarity.ts`).
 *
 * Arabic long vowels and ayn have their own sounds because they are written where short vowels are not.
 */
import { scriptOf } from './normalize.ts'

/** The sounds in the order of their numbers. T=th D=dh J=ch j=j X=kh H=h S=sh Z=zh G=gh; A W Y E = alef waw ya ayn. */
export const soundLetters = '_bptTjJHXdDrzZsSGfvqkglmnwyaeiouAWYEOM'
const numberOf = new Map([...soundLetters].map((letter, number) => [letter, number]))
/** The number of each sound by the code of its letter. */
const numbers = new Uint8Array(128)
for (const [letter, number] of numberOf) numbers[letter.charCodeAt(0)] = number
export const soundCount = 48

/** Longer words are compared by their beginning: nobody's name has more sounds. */
export const maxSounds = 40

const latinRules: readonly (readonly [string, string])[] = [
  ['tsch', 'J'],
  ['sj', 'S'],
  ['tch', 'J'],
  ['sch', 'S'],
  ['dzh', 'j'],
  ['kh', 'X'],
  ['sh', 'S'],
  ['ch', 'J'],
  ['th', 'T'],
  ['dh', 'D'],
  ['gh', 'G'],
  ['zh', 'Z'],
  ['ph', 'f'],
  ['dj', 'j'],
  ['ck', 'k'],
  ['qu', 'k'],
  ['oo', 'u'],
  ['ou', 'u'],
  ['ee', 'i'],
  ['ii', 'i'],
  ['iy', 'i'],
  ['ij', 'i'],
  ['yy', 'i'],
  ['ei', 'ey'],
  ['ai', 'ay'],
  ['ae', 'ay'],
  ['au', 'aw'],
  ['ao', 'aw'],
  ['aa', 'a'],
  ['uu', 'u'],
  ['x', 'ks'],
  ['h', 'H'],
]
type LatinRule = (typeof latinRules)[number]
/** The rules by the code of their first letter. */
const latinByFirst: LatinRule[][] = []
for (const rule of latinRules) {
  const first = rule[0].charCodeAt(0)
  latinByFirst[first] = [...(latinByFirst[first] ?? []), rule]
}

function latinRuleAt(word: string, at: number): LatinRule | undefined {
  const rules = latinByFirst[word.charCodeAt(at)]
  if (!rules) return undefined
  for (const rule of rules) if (rule[0].length === 1 || word.startsWith(rule[0], at)) return rule
  return undefined
}
/** Arabic chat digits (Arabizi), read as letters only inside a word of Latin letters. */
const chatDigits: Readonly<Record<string, string>> = {
  '2': '',
  '3': '',
  '5': 'X',
  '6': 't',
  '7': 'H',
  '8': 'q',
  '9': 'q',
}

const arabicSounds: Readonly<Record<string, string>> = {
  ا: 'A',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 'T',
  ج: 'j',
  چ: 'J',
  ح: 'H',
  خ: 'X',
  د: 'd',
  ذ: 'D',
  ر: 'r',
  ز: 'z',
  ژ: 'Z',
  س: 's',
  ش: 'S',
  ص: 's',
  ض: 'O',
  ط: 't',
  ظ: 'M',
  ع: 'E',
  غ: 'G',
  ف: 'f',
  ڤ: 'v',
  ق: 'q',
  ك: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'H',
  و: 'W',
  ي: 'Y',
}
const cyrillicLatin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  қ: 'q',
  ғ: 'gh',
  ң: 'n',
  ө: 'o',
  ү: 'u',
  ұ: 'u',
  һ: 'h',
  ә: 'a',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  ђ: 'dj',
  џ: 'dz',
}

/** Cyrillic letters (normalized) in Latin ones; other letters stay. */
export function cyrillicToLatin(text: string): string {
  let out = ''
  for (const letter of text) out += cyrillicLatin[letter] ?? letter
  return out
}

/** The sounds of a normalized word; empty for scripts that are only ever compared as written. */
export function soundsOf(word: string): Uint8Array {
  const script = scriptOf(word)
  if (script === 'arabic') return collect(arabicLetters(word))
  if (script === 'cyrillic') return collect(latinLetters(cyrillicToLatin(word)))
  if (script === 'latin') return collect(latinLetters(word))
  return noSounds
}
const noSounds = new Uint8Array(0)

/** The sounds as letters, for people and tests. */
export function spellSounds(sounds: Uint8Array): string {
  let out = ''
  for (const sound of sounds) out += soundLetters.charAt(sound)
  return out
}

function arabicLetters(word: string): string {
  let out = ''
  for (const letter of word) out += arabicSounds[letter] ?? (letter >= 'a' && letter <= 'z' ? letter : '')
  return out
}

function latinLetters(spelling: string): string {
  const word = spelling.replace(doubled, '$1').replace(finalW, '$1v')
  let out = ''
  let at = 0
  while (at < word.length) {
    const letter = word.charAt(at)
    const rule = latinRuleAt(word, at)
    if (rule) {
      out += rule[1]
      at += rule[0].length
      continue
    }
    at++
    if (letter === 'c') out += 'eiy'.includes(word.charAt(at) || '-') ? 's' : 'k'
    else if (letter >= '0' && letter <= '9') out += word.length > 1 ? (chatDigits[letter] ?? '') : ''
    else if (letter === 'y') out += startsSyllable(word, at - 1) ? 'y' : 'i'
    else out += numberOf.has(letter) ? letter : ''
  }
  return out
}

/** German and Polish write the Slavic -ov, -ev so. */
const finalW = /([oe])w(?=a?$)/
const doubled = /([^aeiou\d])\1+/g

/** Whether the y at this place is a consonant: before a vowel and not after a consonant. */
function startsSyllable(word: string, at: number): boolean {
  const next = word.charAt(at + 1)
  if (next === '' || !'aeiou'.includes(next)) return false
  return at === 0 || 'aeiou'.includes(word.charAt(at - 1))
}

const collected = new Uint8Array(maxSounds)

/** Numbers the sounds, doubled ones once. */
function collect(letters: string): Uint8Array {
  let length = 0
  let last = -1
  for (let at = 0; at < letters.length && length < maxSounds; at++) {
    const number = numbers[letters.charCodeAt(at)] ?? 0
    if (number === 0 || number === last) continue
    collected[length++] = number
    last = number
  }
  return collected.slice(0, length)
}

const skeletonLetters: Readonly<Record<string, string>> = {
  b: 'b',
  p: 'b',
  t: 't',
  T: 't',
  j: 'j',
  Z: 'j',
  J: 'c',
  S: 'c',
  H: 'h',
  X: 'x',
  d: 'd',
  D: 'd',
  O: 'd',
  r: 'r',
  z: 'z',
  M: 'z',
  s: 's',
  G: 'k',
  q: 'k',
  k: 'k',
  g: 'k',
  f: 'f',
  v: 'f',
  l: 'l',
  m: 'm',
  n: 'n',
}
const skeletonOf: readonly string[] = [...soundLetters.padEnd(soundCount, '_')].map((s) => skeletonLetters[s] ?? '')
const wawSounds = new Set([numberOf.get('w'), numberOf.get('W')])
const yaSounds = new Set([numberOf.get('y'), numberOf.get('Y')])

/** The consonants shared by Arabic and Latin spellings; w and y only where they begin the word. */
export function skeletonOfSounds(sounds: Uint8Array): string {
  let out = ''
  for (let at = 0; at < sounds.length; at++) {
    const sound = sounds[at] ?? 0
    let letter = skeletonOf[sound] ?? ''
    if (at === 0 && wawSounds.has(sound)) letter = 'w'
    if (at === 0 && yaSounds.has(sound)) letter = 'y'
    if (letter === 'h' && at === sounds.length - 1) letter = ''
    out += letter
  }
  return out
}
