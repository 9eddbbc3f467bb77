/**
 * One spelling for what a person would read as the same letters.
 *
 * Unicode NFKC (presentation forms, full width), then without control and bidirectional characters, diacritics, tatweel
 * and apostrophes (which mark ayn and hamza), in lower case, with one form of alef, ya, kaf, ha and ta marbuta.
 * Everything that is neither letter nor digit is a space.
 */

import { inTable, makeLetterTable } from './letters.ts'

export type Script = 'latin' | 'arabic' | 'cyrillic' | 'other'

/** A word of a name. `text` is normalized, `raw` is as written. */
export interface Token {
  readonly text: string
  readonly raw: string
  readonly script: Script
}

const single: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
  ŋ: 'n',
  ħ: 'h',
  ŧ: 't',
  ƣ: 'gh',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ۍ: 'ي',
  ێ: 'ي',
  ے: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ګ: 'گ',
  ھ: 'ه',
  ہ: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  ۃ: 'ه',
  ة: 'ه',
  ٱ: 'ا',
  ۆ: 'و',
  ۇ: 'و',
  ۋ: 'و',
  ڕ: 'ر',
  ړ: 'ر',
  ڼ: 'ن',
  ٹ: 'ت',
  ټ: 'ت',
  ڈ: 'د',
  ډ: 'د',
  ښ: 'ش',
  ځ: 'ز',
  څ: 'س',
  ڭ: 'گ',
  ݣ: 'گ',
}
const special = new RegExp(`[${Object.keys(single).join('')}]`, 'gu')
const easternDigits = /[\u0660-\u0669\u06f0-\u06f9]/g

/** The comparable form of a name: letters and digits in lower case, single spaces. Never throws. */
export function normalize(raw: string): string {
  if (plain.test(raw)) return raw.toLowerCase()
  if (!inTable(raw)) return spaced(foldWhole(raw))
  let out = ''
  let apart = false
  for (let at = 0; at < raw.length; at++) {
    const piece = spacedOf[raw.charCodeAt(at)] ?? ''
    if (piece === '') continue
    if (piece === ' ') {
      apart = out !== ''
      continue
    }
    out += apart ? ` ${piece}` : piece
    apart = false
  }
  return out
}

const plain = /^[A-Za-z]+(?: [A-Za-z]+)*$/

/** As `normalize`, but punctuation stays, for those who read structure from it. */
export function fold(raw: string): string {
  if (!inTable(raw)) return foldWhole(raw)
  let out = ''
  for (let at = 0; at < raw.length; at++) out += table.folded[raw.charCodeAt(at)] ?? ''
  return out
}

function foldWhole(raw: string): string {
  return raw
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\t\n\v\f\r\u0085\u00a0\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\ud800-\udfff]+/gu, '')
    .normalize('NFD')
    .replace(/[\p{Mn}\p{Me}\u0640\u0621'’‘ʼʻʿʾˈʹ`´ʽ′ʺ]+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(special, (letter) => single[letter] ?? letter)
    .replace(easternDigits, (digit) => String.fromCharCode(48 + (digit.charCodeAt(0) & 0xf)))
}

function spaced(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

const wordCharacter = /[\p{L}\p{N}\p{M}\p{Cf}'’‘ʼʻʿʾʹ`´′ʽ\u0640]/u
const betweenWords = /[^\p{L}\p{N}\p{M}\p{Cf}'’‘ʼʻʿʾʹ`´′ʽ\u0640]+/u
const table = makeLetterTable(foldWhole, wordCharacter)
/** What `normalize` makes of each character: letters and digits, nothing, or a space. */
const spacedOf = table.folded.map((folded) => folded && (spaced(folded) || ' '))

/** The words of a name as they are written, in the order in which they are spoken: "LAST, First" is turned round. */
export function writtenWords(raw: string): string[] {
  const spoken = spokenOrder(raw)
  if (!inTable(spoken)) return spoken.split(betweenWords)
  const words: string[] = []
  let from = 0
  for (let at = 0; at <= spoken.length; at++) {
    if (at < spoken.length && table.inWord[spoken.charCodeAt(at)] === 1) continue
    if (at > from) words.push(spoken.slice(from, at))
    from = at + 1
  }
  return words
}

/** The words of a name in the order in which they are spoken, each normalized. */
export function tokens(raw: string): Token[] {
  const out: Token[] = []
  for (const word of writtenWords(raw)) addWord(word, out)
  return out
}

function addWord(word: string, out: Token[]): void {
  const text = normalize(word)
  if (text === '') return
  if (text.indexOf(' ') < 0) out.push({ text, raw: word, script: scriptOf(text) })
  else for (const part of text.split(' ')) out.push({ text: part, raw: word, script: scriptOf(part) })
}

/** Family name last. A comma before a suffix of an organisation ("Co., Ltd.") turns nothing round that matters. */
export function spokenOrder(raw: string): string {
  const latin = raw.indexOf(',')
  const arabic = raw.indexOf('،')
  const comma = latin < 0 || (arabic >= 0 && arabic < latin) ? arabic : latin
  if (comma < 0) return raw
  return `${raw.slice(comma + 1)} ${raw.slice(0, comma)}`
}

/** The script of a normalized word, by its first letter. */
export function scriptOf(text: string): Script {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) return 'latin'
    if (code < 97) continue
    if (code >= 0x0600 && code <= 0x077f) return 'arabic'
    if (code >= 0x0400 && code <= 0x052f) return 'cyrillic'
    if (code < 0x0250) return 'latin'
    return 'other'
  }
  return /^\d+$/.test(text) ? 'latin' : 'other'
}

/**
 * The names packed into one field: "X (Y)", "X a.k.a. Y", "X / Y", "X أو Y", "X - Y". At least one, the first one first.
 */
export function alternatives(raw: string): string[] {
  if (!packed.test(raw)) return [raw]
  const names = raw.split(packed).map((name) => name.trim())
  const kept = [...new Set(names.filter((name) => normalize(name) !== ''))].slice(0, 8)
  return kept.length > 0 ? kept : [raw]
}
/** Vowel signs and any space may stand where a hand or a list put them: they never make one name of two. */
const packed =
  /[()[\]/;؛«»"“”|]+|\s[أا]\p{Mn}*و\p{Mn}*(?=\s)|\ba\.?k\.?a\b\.?|\balias\b|المعروف\p{Mn}*\s+ب|\s-\p{Mn}*(?=\s)/iu
