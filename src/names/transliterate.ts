/**
 * Arabic to readable Latin letters and back, word by word: known names as they are usually written (data/arabic-names),
 * the others letter by letter. Latin to Arabic is a best guess, offered as a suggestion that a person corrects.
 */
import { arabicNames } from './data/arabic-names.ts'
import { wordLikeness } from './likeness.ts'
import { fold, normalize, scriptOf } from './normalize.ts'
import { canonical, wordOf } from './parts.ts'
import { cyrillicToLatin, skeletonOfSounds } from './sounds.ts'
import { makeWord } from './words.ts'

const latinOf = new Map(arabicNames.map(([arabic, latin]) => [normalize(arabic), latin]))
const named = arabicNames.map(([arabic, latin]) => ({
  arabic,
  word: makeWord(canonical(normalize(latin))),
  own: makeWord(normalize(arabic)),
}))

/** The consonant skeleton shared by Arabic and Latin spellings of a word: محمد, Muhammad and Mohamed are `mhmd`. */
export function skeleton(token: string): string {
  const word = wordOf(normalize(token).replaceAll(' ', ''))
  return word.bare?.skeleton ?? word.skeleton
}

/** An Arabic name in Latin letters, about as BGN/PCGN without its signs. Words of other scripts stay as they are. */
export function toLatin(arabic: string): string {
  return words(arabic)
    .map((word) => (scriptOf(normalize(word)) === 'arabic' ? wordToLatin(normalize(word), fold(word)) : word))
    .join(' ')
    .replace(/Abd (?=[ -])/g, 'Abd')
}

function words(text: string): string[] {
  return text.split(/[^\p{L}\p{N}\p{M}\p{Cf}'’‘ʼʻʿʾ\u0640]+/u).filter((word) => normalize(word) !== '')
}

const small: ReadonlyMap<string, string> = new Map([
  ['بن', 'bin'],
  ['ابن', 'ibn'],
  ['بنت', 'bint'],
  ['ولد', 'Ould'],
  ['ابو', 'Abu'],
  ['بو', 'Bu'],
  ['ام', 'Umm'],
  ['عبد', 'Abd'],
  ['الله', 'Allah'],
  ['ال', 'Al'],
  ['الدين', 'al-Din'],
  ['و', 'wa'],
])

function wordToLatin(word: string, written: string): string {
  const whole = small.get(word) ?? latinOf.get(word)
  if (whole !== undefined) return whole
  const servant = /^عبدال(..+)$/.exec(word)?.[1]
  if (servant !== undefined) return `Abd al-${wordToLatin(servant, servant)}`
  const bare = /^ال(..+)$/.exec(word)?.[1]
  if (bare !== undefined) return `al-${latinOf.get(bare) ?? capital(spell(bare))}`
  return capital(spell(written === '' ? word : word))
}

const letters: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 'th',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: '',
  غ: 'gh',
  ف: 'f',
  ڤ: 'v',
  ق: 'q',
  ك: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
}

/** Letter by letter; و and ي between consonants are long vowels, and an a keeps two consonants apart. */
function spell(word: string): string {
  let out = ''
  let vowel = false
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at)
    const next = word.charAt(at + 1)
    if (letter === 'ع' || letter === 'ا') {
      if (!vowel) out += 'a'
      vowel = true
      continue
    }
    const long = (letter === 'و' || letter === 'ي') && at > 0 && !vowel && next !== 'ا'
    if (long) {
      out += letter === 'و' ? 'u' : 'i'
      vowel = true
      continue
    }
    const last = at === word.length - 1
    if (letter === 'ه' && last && vowel === false && at > 1) {
      out += 'a'
      continue
    }
    if (at > 0 && !vowel && !(last && /[aiu]\w{1,2}$/.test(out))) out += 'a'
    out += letters[letter] ?? letter
    vowel = false
  }
  return out
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const smallArabic: ReadonlyMap<string, string> = new Map([
  ...['bin', 'ben'].map((word) => [word, 'بن'] as const),
  ['ibn', 'ابن'],
  ...['bint', 'bent'].map((word) => [word, 'بنت'] as const),
  ...['abu', 'abou', 'abo'].map((word) => [word, 'أبو'] as const),
  ...['bu', 'bou'].map((word) => [word, 'بو'] as const),
  ...['um', 'umm', 'oum', 'omm'].map((word) => [word, 'أم'] as const),
  ...['abd', 'abdul', 'abdel', 'abdal', 'abdoul'].map((word) => [word, 'عبد'] as const),
  ...['allah', 'ullah'].map((word) => [word, 'الله'] as const),
  ...['din', 'deen', 'eddine', 'eddin', 'uddin'].map((word) => [word, 'الدين'] as const),
  ...['ould', 'wuld'].map((word) => [word, 'ولد'] as const),
])
const articleWords = new Set([
  'al',
  'el',
  'ul',
  'as',
  'es',
  'ash',
  'esh',
  'ad',
  'ed',
  'ar',
  'er',
  'an',
  'en',
  'at',
  'et',
  'az',
  'ez',
])
const endsInArticle = new Set(['abdul', 'abdel', 'abdal', 'abdoul'])

/** A Latin (or Cyrillic) name in Arabic letters, as a suggestion. Arabic words stay as they are. */
export function toArabic(latin: string): string {
  const out: string[] = []
  const given = words(latin.replace(/['’‘ʼʻʿʾ]/g, ''))
  let article = false
  for (const [at, raw] of given.entries()) {
    const word = normalize(raw)
    if (articleWords.has(word) && at < given.length - 1) {
      article = true
      continue
    }
    const fixed = smallArabic.get(word)
    const arabic = fixed ?? (scriptOf(word) === 'arabic' ? raw : wordToArabic(word))
    out.push(article && !arabic.startsWith('ال') ? `ال${arabic}` : arabic)
    article = endsInArticle.has(word)
  }
  return out.join(' ').replaceAll('عبد الله', 'عبدالله')
}

/** The likest common name with the same consonants, or the letters. */
function wordToArabic(word: string): string {
  const spoken = cyrillicToLatin(word)
  const joined = /^abd[aeiou]?[lrszntd]?(?=[^aeiou]..)/.exec(spoken)
  const own = makeWord(canonical(spoken))
  let best: { arabic: string; like: number } | undefined
  for (const { arabic, word: known } of named) {
    if (known.skeleton !== own.skeleton && known.skeleton !== own.bare?.skeleton) continue
    const like = wordLikeness(own, known)
    if (like > (best?.like ?? 0.84)) best = { arabic, like }
  }
  if (best) {
    const throughArticle =
      own.bare !== undefined && skeletonOfSounds(own.sounds) !== makeWord(normalize(best.arabic)).skeleton
    return throughArticle && !best.arabic.startsWith('ال') ? `ال${best.arabic}` : best.arabic
  }
  if (joined && spoken.length - joined[0].length >= 3) {
    const served = wordToArabic(spoken.slice(joined[0].length))
    return served === 'الله' ? 'عبدالله' : `عبد ال${served.replace(/^ال/, '')}`
  }
  return spellArabic(spoken)
}

const arabicRules: readonly (readonly [RegExp, string])[] = [
  [/^kh/, 'خ'],
  [/^sh|^ch/, 'ش'],
  [/^th/, 'ث'],
  [/^dh/, 'ذ'],
  [/^gh/, 'غ'],
  [/^zh/, 'ج'],
  [/^ph/, 'ف'],
  [/^dj/, 'ج'],
  [/^ts/, 'تس'],
  [/^(?:oo|ou|u|o|w)/, 'و'],
  [/^(?:ee|i|y|ei|ai|ay|ey)/, 'ي'],
  [/^a+/, 'ا'],
  [/^e/, ''],
  [/^x/, 'كس'],
  [/^3/, 'ع'],
  [/^7/, 'ح'],
  [/^5/, 'خ'],
  [/^9/, 'ق'],
  [/^2/, 'ء'],
  [/^6/, 'ط'],
  [/^8/, 'ق'],
  [/^b|^p/, 'ب'],
  [/^t/, 'ت'],
  [/^j/, 'ج'],
  [/^h/, 'ه'],
  [/^d/, 'د'],
  [/^r/, 'ر'],
  [/^z/, 'ز'],
  [/^s/, 'س'],
  [/^f|^v/, 'ف'],
  [/^q/, 'ق'],
  [/^[kc]/, 'ك'],
  [/^g/, 'ق'],
  [/^l/, 'ل'],
  [/^m/, 'م'],
  [/^n/, 'ن'],
]

function spellArabic(word: string): string {
  let rest = word.replace(/([^aeiou])\1/g, '$1')
  let out = ''
  if (/^[eiuo]/.test(rest)) out = /^[ei]/.test(rest) ? 'إ' : 'أ'
  else if (rest.startsWith('a')) out = 'أ'
  if (out !== '') rest = rest.replace(/^(?:ou|oo|[aeiou])/, '')
  while (rest !== '') {
    const rule = arabicRules.find(([from]) => from.test(rest))
    const from = rule?.[0].exec(rest)?.[0] ?? rest.charAt(0)
    rest = rest.slice(from.length)
    if (rest === '' && from === 'a') out += 'ة'
    else out += rule?.[1] ?? ''
  }
  return out
}
