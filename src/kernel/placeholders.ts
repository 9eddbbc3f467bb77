/** A placeholder of a text: `name` alone, or with the word of its kind, as `count:plural`. */
type Placeholder = string

/**
 * The placeholders of a text in ICU's notation (`{name}`, `{count, plural, one {…} other {…}}`), each once; undefined where its braces
 * do not fit, so that it could not be shown. Written for checking: formatting is react-intl's.
 */
export function placeholdersOf(text: string): Placeholder[] | undefined {
  const found = new Set<Placeholder>()
  const reader = { text, at: 0, found }
  return readMessage(reader, false) && reader.at === text.length ? [...found].sort() : undefined
}

interface Reader {
  readonly text: string
  at: number
  readonly found: Set<Placeholder>
}

/** Reads words and placeholders, up to the end or to the brace that ends a branch. */
function readMessage(reader: Reader, inBranch: boolean): boolean {
  for (;;) {
    const sign = reader.text[reader.at]
    if (sign === undefined) return !inBranch
    if (sign === '}') return inBranch
    if (sign === "'") skipQuoted(reader)
    else if (sign !== '{') reader.at++
    else if (!readPlaceholder(reader)) return false
  }
}

/** An apostrophe before a brace begins words that are shown as they are, up to the next apostrophe (ICU). */
function skipQuoted(reader: Reader): void {
  const next = reader.text[reader.at + 1]
  const end = next === '{' || next === '}' ? reader.text.indexOf("'", reader.at + 1) : -1
  reader.at = end === -1 ? reader.at + 1 : end + 1
}

const head = /\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?/y
const branch = /\s*(?:offset:\d+\s+)?(=\d+|\w+)\s*\{/y
const style = /,[^{}]*\}/y
const closing = /\s*\}/y

function match(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at
  const hit = pattern.exec(reader.text)
  if (hit) reader.at = pattern.lastIndex
  return hit
}

function readPlaceholder(reader: Reader): boolean {
  const [, name, kind] = match(reader, head) ?? []
  if (name === undefined) return false
  reader.found.add(kind === undefined ? name : `${name}:${kind}`)
  if (kind !== 'plural' && kind !== 'select' && kind !== 'selectordinal')
    return (match(reader, closing) ?? (kind === undefined ? null : match(reader, style))) !== null
  if (reader.text[reader.at] !== ',') return false
  reader.at++
  let hasOther = false
  for (let key = match(reader, branch); key; key = match(reader, branch)) {
    hasOther ||= key[1] === 'other'
    if (!readMessage(reader, true)) return false
    reader.at++
  }
  return hasOther && match(reader, closing) !== null
}

/** What is wrong with other words for a text. */
export type WordingFault =
  | { readonly kind: 'braces' | 'markup' | 'empty' }
  | { readonly kind: 'lost' | 'added'; readonly name: string }

const nameOf = (placeholder: Placeholder) => placeholder.split(':')[0] ?? placeholder

/**
 * Whether other words may stand in place of a text: with the same placeholders, and a plural only where the text has one, since what
 * fills the others knows none; and no markup where the text has none. Undefined where they may.
 */
export function wordingFault(shipped: string, words: string): WordingFault | undefined {
  if (words.trim() === '') return { kind: 'empty' }
  if (/[<>]/.test(words) && !/[<>]/.test(shipped)) return { kind: 'markup' }
  const before = placeholdersOf(shipped)
  // What was never a template is shown as it is.
  if (!before) return undefined
  const after = placeholdersOf(words)
  if (!after) return { kind: 'braces' }
  const names = new Set(after.map(nameOf))
  const lost = before.find((one) => !names.has(nameOf(one)))
  if (lost !== undefined) return { kind: 'lost', name: nameOf(lost) }
  const known = new Set([...before, ...before.map(nameOf)])
  const added = after.find((one) => !known.has(one))
  return added === undefined ? undefined : { kind: 'added', name: added.replace(':', ', ') }
}

/** Whether other words are so much longer than the text that they may not fit where it stands. */
export function isMuchLonger(shipped: string, words: string): boolean {
  return words.length > Math.max(24, shipped.length * 1.6)
}
