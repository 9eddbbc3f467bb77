/** A word of a name with everything that comparing needs, worked out once. */

import { knownShare } from './common.ts'
import { variantRows } from './data/variants.ts'
import { type Script, scriptOf } from './normalize.ts'
import { cyrillicToLatin, skeletonOfSounds, soundsOf } from './sounds.ts'

export interface Word {
  /** Normalized, compounds joined, without article: `abdrahman`, `gaddafi`, `قذافي`. */
  readonly text: string
  readonly script: Script
  /** `text` in Latin letters where that is only a matter of letters (Cyrillic). */
  readonly latin: string
  readonly sounds: Uint8Array
  readonly skeleton: string
  /** The first and the last consonant (its code) that clerks do not drop, confusable ones as one; 0 where it has none. */
  readonly opening: number
  readonly closing: number
  /** The same word without a joined article or "son of" (Alkuni = al-Kuni, Benhassine), or undefined where it has none. */
  readonly bare: { readonly sounds: Uint8Array; readonly skeleton: string; readonly share: number } | undefined
  /** For "servant of X" and "father of X" the X, so that Rahman meets Abd al-Rahman. */
  readonly served: Uint8Array | undefined
  /** For a Slavic patronymic the father's name. */
  readonly father: Uint8Array | undefined
  /** A name that many people have: beside another such name it is no misspelling. */
  readonly common: boolean
  /** Rows of the table of variants. */
  readonly variants: readonly number[]
}

/** Works out a word from its normalized text. */
export function makeWord(text: string): Word {
  const script = scriptOf(text)
  const sounds = soundsOf(text)
  const latin = script === 'cyrillic' ? cyrillicToLatin(text) : text
  const bareText = withoutArticle(text, script)
  const bareSounds = bareText === undefined ? undefined : soundsOf(bareText)
  const served = /^(?:abd|abu|عبد|ابو)(.{3,})$/.exec(text)?.[1]
  const father = patronymic.exec(latin)?.[1]
  const skeleton = sounds.length === 0 ? text : skeletonOfSounds(sounds)
  const firm = firmConsonants(skeleton)
  return {
    text,
    script,
    latin,
    sounds,
    skeleton,
    opening: firm === '' ? 0 : firm.charCodeAt(0),
    closing: firm === '' ? 0 : firm.charCodeAt(firm.length - 1),
    bare: bareSounds && {
      sounds: bareSounds,
      skeleton: skeletonOfSounds(bareSounds),
      share: sonOf.test(text) ? 0.9 : 0.98,
    },
    served: served === undefined ? undefined : soundsOf(served),
    father: father === undefined ? undefined : soundsOf(father),
    common: sounds.length > 0 && knownShare(skeleton) !== undefined,
    variants: variantRows(latin),
  }
}

/** What the firm consonants make of a letter of a skeleton; letters that clerks leave out make nothing. */
const firmOf: Readonly<Record<string, string>> = { h: '', w: '', y: '', x: 'k', j: 'k', c: 'k', z: 'd', s: 't' }

/** A skeleton without what clerks leave out, and with every consonant that is easily confused as one. */
export function firmConsonants(skeleton: string): string {
  let out = ''
  for (let at = 0; at < skeleton.length; at++) {
    const letter = skeleton.charAt(at)
    out += firmOf[letter] ?? letter
  }
  return out
}

const patronymic = /^([a-z]{3,}?)(?:[yi]?[oe]v)(?:i?tch|ich|ic|ych|na)$/
const sonOf = /^(?:b[ei]n|ibn|bel|بن|بل)/
const joinedLatin =
  /^(?:[aeu]l(?=[^aeiou].)|e(s)(?=\1)|e(d)(?=\2)|e(n)(?=\3)|e(r)(?=\4)|e(z)(?=\5)|a(s)(?=\6)|a(z)(?=\7))(.{3,})$/

/** Alkuni → kuni, Essaadi → saadi, الكوني → كوني, Benhassine → hassine; undefined where there is no joined article. */
function withoutArticle(text: string, script: Script): string | undefined {
  if (script === 'arabic') return /^(?:ال|بن(?:ال)?|بل)(.{3,})$/.exec(text)?.[1]
  if (script !== 'latin') return undefined
  const son = /^(?:bin|ben|ibn)(?:[ae]l)?(?=[^aeiou])(.{4,})$|^bel(?=[^aeiou])(.{4,})$/.exec(text)
  if (son) return son[1] ?? son[2]
  const found = joinedLatin.exec(text)
  return found?.[found.length - 1]
}
