/**
 * The parts of a name: titles set apart, articles and "son of" taken out, compounds joined, so that Abd al-Rahman,
 * Abdurrahman and Abderrahmane, or Salah al-Din and Salaheddine, have the same shape whatever their spelling.
 */
import { legalForms } from './data/legal-forms.ts'
import {
  arabicCompoundTails,
  articles,
  assimilatedArticles,
  compoundTails,
  connectors,
  filiations,
  kunyaWords,
  servantWords,
} from './data/particles.ts'
import { titlesAnywhere, titlesLeading } from './data/titles.ts'
import { type Token, tokens } from './normalize.ts'
import { makeWord, type Word } from './words.ts'

export type Kind = 'person' | 'organisation' | 'unknown'
export type Role = 'name' | 'kunya' | 'title' | 'initial' | 'legal' | 'number'

/** One part of a name. `shown` is how its side wrote it. */
export interface Part {
  readonly word: Word
  readonly role: Role
  readonly shown: string
}

/** More parts than this are not compared: nobody's name has them, and 10,000 letters must cost no time. */
export const maxParts = 16

const wordCache = new Map<string, Word>()
const wordCacheSize = 100_000

/** The word of a text, remembered: names repeat. */
export function wordOf(text: string): Word {
  const known = wordCache.get(text)
  if (known) return known
  const word = makeWord(text.length > 48 ? text.slice(0, 48) : text)
  if (wordCache.size >= wordCacheSize) wordCache.clear()
  wordCache.set(text, word)
  return word
}

/** Reads a name into its parts. An empty or unreadable name has none. */
export function parseName(raw: string, kind: Kind = 'unknown'): Part[] {
  const words = tokens(raw.length > 1000 ? raw.slice(0, 1000) : raw).slice(0, 3 * maxParts)
  const body = kind === 'organisation' || (kind === 'unknown' && words.some(({ text }) => plainForms.has(text)))
  const parts = body ? organisationParts(words) : personParts(words)
  const named = parts.some(({ role }) => role !== 'title' && role !== 'initial' && role !== 'legal')
  if (!named) return words.slice(0, maxParts).map((token) => namePart(token.text, token.raw))
  return parts.slice(0, maxParts)
}

/** Legal forms that are nobody's name: they tell an organisation where the kind is not stated. */
const plainForms: ReadonlySet<string> = new Set(
  [...legalForms.keys()].filter(
    (form) => form.length > 3 || ['ltd', 'llc', 'inc', 'jsc', 'ooo', 'oao', 'plc'].includes(form),
  ),
)

/** The first letters of the words of an organisation's name, without legal forms; empty for one word. */
export function acronymOf(parts: readonly Part[]): string {
  const named = parts.filter(({ role }) => role === 'name')
  return named.length < 2 ? '' : named.map(({ word }) => word.latin.charAt(0)).join('')
}

function namePart(text: string, shown: string, role: Role = 'name'): Part {
  return { word: wordOf(text), role, shown }
}

function organisationParts(words: readonly Token[]): Part[] {
  const parts: Part[] = []
  for (const [at, token] of joinLetters(words).entries()) {
    const form = legalForms.get(token.text)
    if (form !== undefined) parts.push(namePart(form, token.raw, 'legal'))
    else if (/^\d+$/.test(token.text)) parts.push(namePart(token.text, token.raw, 'number'))
    else if (connectors.has(token.text) && words.length > 2) continue
    else if (isArticle(token, words[at + 1]) && words.length > 1) continue
    else parts.push(namePart(bareArabic(token), token.raw))
  }
  return parts
}

/** "S. A." and "L.L.C." are one word each. */
function joinLetters(words: readonly Token[]): Token[] {
  const out: Token[] = []
  let letters: Token[] = []
  const flush = () => {
    if (letters.length > 1) {
      const text = letters.map((token) => token.text).join('')
      const [first] = letters
      if (first) out.push({ ...first, text, raw: letters.map((token) => token.raw).join('.') })
    } else out.push(...letters)
    letters = []
  }
  for (const token of words) {
    if (token.text.length === 1) letters.push(token)
    else {
      flush()
      out.push(token)
    }
  }
  flush()
  return out
}

function personParts(words: readonly Token[]): Part[] {
  const parts: Part[] = []
  let at = 0
  while (at < words.length) {
    const token = words[at]
    if (!token) break
    const used = titleAt(words, at, parts) || servantAt(words, at, parts) || kunyaAt(words, at, parts)
    if (used > 0) {
      at += used
      continue
    }
    at++
    if (isArticle(token, words[at])) continue
    if (tailOf(token, parts)) continue
    if ((filiations.has(token.text) || connectors.has(token.text)) && at < words.length && words.length > 2) {
      if (parts.length > 0 || words.length > 3 || token.script === 'arabic') continue
    }
    if (token.script === 'latin' && token.text.length === 1) parts.push(namePart(token.text, token.raw, 'initial'))
    else if (/^\d+$/.test(token.text)) parts.push(namePart(token.text, token.raw, 'number'))
    else parts.push(namePart(canonical(bareArabic(token)), token.raw))
  }
  return parts
}

function titleAt(words: readonly Token[], at: number, parts: Part[]): number {
  const token = words[at]
  if (!token || words.length < 2) return 0
  const text = token.script === 'arabic' ? token.text.replace(/^ال(?=...)/, '') : token.text
  const title = titlesAnywhere.has(text) || (parts.length === 0 && titlesLeading.has(text) && countNames(words) > 2)
  if (!title) return 0
  parts.push(namePart(text, token.raw, 'title'))
  return 1
}

/** About how many parts the words will make. */
function countNames(words: readonly Token[]): number {
  let count = 0
  for (const [at, { text, script }] of words.entries()) {
    const tail = script === 'arabic' ? arabicCompoundTails.has(text) : compoundTails.has(text)
    const silent = filiations.has(text) || servantWords.has(text) || kunyaWords.has(text) || titlesAnywhere.has(text)
    if (!tail && !silent && !articles.has(text) && (at === 0 || !assimilatedArticles.has(text))) count++
  }
  return count
}

/** "Abd al-Rahman", "Abdul Rahman", "عبد الرحمن": one part. A last Abd is a name of its own. */
function servantAt(words: readonly Token[], at: number, parts: Part[]): number {
  const token = words[at]
  if (!token || !servantWords.has(token.text)) return 0
  let next = at + 1
  while (isArticle(words[next], words[next + 1])) next++
  const served = words[next]
  if (!served || served.script !== token.script || filiations.has(served.text) || kunyaWords.has(served.text)) return 0
  if (served.text.length < 2) return 0
  const shown = words.slice(at, next + 1).map((word) => word.raw)
  if (token.script === 'arabic') parts.push(namePart(`عبد${served.text.replace(/^ال(?=..)/, '')}`, shown.join(' ')))
  else
    parts.push(
      namePart(canonical(`abd${compoundTails.get(served.text) === 'llah' ? 'allah' : served.text}`), shown.join(' ')),
    )
  return next + 1 - at
}

/** "Abu Bakr", "Umm Kulthum", "أبو بكر": one part. */
function kunyaAt(words: readonly Token[], at: number, parts: Part[]): number {
  const token = words[at]
  const kunya = token && kunyaWords.get(token.text)
  if (!token || kunya === undefined) return 0
  let next = at + 1
  while (isArticle(words[next], words[next + 1])) next++
  const child = words[next]
  if (!child || child.script !== token.script || child.text.length < 2) return 0
  const shown = words.slice(at, next + 1).map((word) => word.raw)
  const arabic = token.script === 'arabic'
  const servant = servantWords.has(child.text) && words[next + 1] !== undefined
  const text = arabic ? child.text.replace(/^ال(?=...)/, '') : child.text
  const head = arabic ? (kunya === 'abu' ? 'ابو' : 'ام') : kunya
  if (!servant) {
    parts.push(namePart(head + text, shown.join(' '), 'kunya'))
    return next + 1 - at
  }
  const inner: Part[] = []
  const used = servantAt(words, next, inner)
  const [whole] = inner
  if (!whole) return 0
  parts.push(namePart(head + whole.word.text, `${shown.slice(0, -1).join(' ')} ${whole.shown}`, 'kunya'))
  return next + used - at
}

/** A second half that belongs to the part before: Din, Allah. */
function tailOf(token: Token, parts: Part[]): boolean {
  const last = parts.at(-1)
  if (!last || last.role === 'title' || last.role === 'initial' || last.word.script !== token.script) return false
  const tail = token.script === 'arabic' ? arabicCompoundTails.get(token.text) : compoundTails.get(token.text)
  if (tail === undefined || last.word.text.length < 2) return false
  parts[parts.length - 1] = namePart(canonical(last.word.text + tail), `${last.shown} ${token.raw}`, last.role)
  return true
}

function isArticle(token: Token | undefined, next: Token | undefined): boolean {
  if (!token || !next) return false
  if (articles.has(token.text)) return true
  const letter = assimilatedArticles.get(token.text)
  return letter !== undefined && next.text.startsWith(letter)
}

/** الكوني → كوني; but not names that merely begin so: الياس, الهام, and not the name of God. */
function bareArabic(token: Token): string {
  if (token.script !== 'arabic' || keepsAl.test(token.text)) return token.text
  return token.text.replace(/^ال(?=...)/, '')
}
const keepsAl = /^(?:الياس|الهام|الطاف|الله.*|اليسع|الكس.*|الين.*|اليس.*)$/

const joinedServant =
  /^(?:abd|3abd)(?:[aeiou]l(?=[^aeiou].)|[aeiou](?=([rsztnd])\1)|[aeiou](?=sh)|[aeiou](?=[^aeiouly]))?(.{2,})$/

/** One form of joined compounds: abdurrahman, abdelrahman → abdrahman; abdoullah, abdellah → abdallah; عبدالرحمن → عبدرحمن. */
export function canonical(text: string): string {
  if (text.startsWith('عبدال') && text.length > 6) return `عبد${text.slice(5)}`
  if (/^(?:aboo|abou?|bou)(?=[^aeiouy]..)/.test(text)) return text.replace(/^(?:aboo|abou?|bou)/, 'abu')
  if (!text.startsWith('abd')) return text
  if (/^abd(?:[aeiou]|ou)l+ah?$/.test(text)) return 'abdallah'
  const found = joinedServant.exec(text)
  const served = found?.[2]
  return served === undefined || served.length < 3 ? text : `abd${served}`
}
