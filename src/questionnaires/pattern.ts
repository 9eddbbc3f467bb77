/**
 * A pattern of `regex()` as a machine without memory of how it came to a place (Thompson 1968): it takes every character once,
 * so that no pattern of no form can keep a tablet or the server busy, as the backtracking engine of JavaScript could be kept.
 * Understood are letters, `.`, classes, `\d \w \s` and their opposites, groups, `|`,
 * `* + ?` and `{m,n}`. Back references and looking around are not.
 */
export interface Pattern {
  /** Whether the whole text is as the pattern says (XLSForm: a complete match). */
  matches(text: string): boolean
}

/** Why a pattern is not understood. */
export class PatternFault extends Error {}

type Takes = (character: string) => boolean
type Tree =
  | { readonly kind: 'one'; readonly takes: Takes }
  | { readonly kind: 'row'; readonly parts: readonly Tree[] }
  | { readonly kind: 'either'; readonly parts: readonly Tree[] }
  | { readonly kind: 'times'; readonly of: Tree; readonly least: number; readonly most: number }

/** States of a machine: a character to take, or two ways on without taking one. */
interface State {
  takes?: Takes
  next: number[]
}
const statesAtMost = 2000

/** Reads a pattern; throws PatternFault. `^` before it and `$` behind it say what holds anyway. */
export function readPattern(source: string): Pattern {
  const trimmed = source.replace(/^\^/, '').replace(/(^|[^\\])((?:\\\\)*)\$$/, '$1$2')
  const tree = new PatternReader([...trimmed]).whole()
  const states: State[] = []
  const end = build(states, tree, add(states, { next: [] }))
  return { matches: (text) => run(states, end, text) }
}

function add(states: State[], state: State): number {
  if (states.length >= statesAtMost) throw new PatternFault('too large')
  states.push(state)
  return states.length - 1
}

/** Builds the machine backwards from the state that follows, and gives the state that it begins in. */
function build(states: State[], tree: Tree, after: number): number {
  if (tree.kind === 'one') return add(states, { takes: tree.takes, next: [after] })
  if (tree.kind === 'row') return tree.parts.reduceRight((next, part) => build(states, part, next), after)
  if (tree.kind === 'either') return add(states, { next: tree.parts.map((part) => build(states, part, after)) })
  let next = after
  if (tree.most === Number.POSITIVE_INFINITY) {
    const loop = add(states, { next: [after] })
    states[loop]?.next.push(build(states, tree.of, loop))
    next = loop
  } else
    for (let n = tree.least; n < tree.most; n++) next = add(states, { next: [after, build(states, tree.of, next)] })
  for (let n = 0; n < tree.least; n++) next = build(states, tree.of, next)
  return next
}

function run(states: readonly State[], begin: number, text: string): boolean {
  let here = reach(states, [begin])
  for (const character of text) {
    const next = [...here].flatMap((at) => (states[at]?.takes?.(character) ? (states[at]?.next ?? []) : []))
    here = reach(states, next)
    if (here.size === 0) return false
  }
  return here.has(0)
}

/** The states that are reached without taking a character. */
function reach(states: readonly State[], from: readonly number[]): Set<number> {
  const seen = new Set<number>()
  const open = [...from]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    const state = states[at]
    if (state && !state.takes) open.push(...state.next)
  }
  return seen
}

const digit: Takes = (one) => /^[0-9]$/.test(one)
const word: Takes = (one) => /^[A-Za-z0-9_]$/.test(one)
const space: Takes = (one) => /^\s$/.test(one)
const not =
  (takes: Takes): Takes =>
  (one) =>
    !takes(one)
const letterClasses: Readonly<Record<string, Takes>> = {
  d: digit,
  D: not(digit),
  w: word,
  W: not(word),
  s: space,
  S: not(space),
}

class PatternReader {
  readonly #signs: readonly string[]
  #at = 0
  #depth = 0

  constructor(signs: readonly string[]) {
    this.#signs = signs
  }

  whole(): Tree {
    const tree = this.#either()
    if (this.#at < this.#signs.length) throw new PatternFault(')')
    return tree
  }

  #either(): Tree {
    if (++this.#depth > 30) throw new PatternFault('too deep')
    const parts = [this.#row()]
    while (this.#take('|')) parts.push(this.#row())
    this.#depth--
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'either', parts }
  }

  #row(): Tree {
    const parts: Tree[] = []
    for (
      let sign = this.#signs[this.#at];
      sign !== undefined && sign !== '|' && sign !== ')';
      sign = this.#signs[this.#at]
    )
      parts.push(this.#times(this.#one()))
    return { kind: 'row', parts }
  }

  #times(of: Tree): Tree {
    if (this.#take('*')) return { kind: 'times', of, least: 0, most: Number.POSITIVE_INFINITY }
    if (this.#take('+')) return { kind: 'times', of, least: 1, most: Number.POSITIVE_INFINITY }
    if (this.#take('?')) return { kind: 'times', of, least: 0, most: 1 }
    return this.#take('{') ? { kind: 'times', of, ...this.#bounds() } : of
  }

  #bounds(): { least: number; most: number } {
    const end = this.#signs.indexOf('}', this.#at)
    const found = /^(\d{1,3})(,(\d{1,3})?)?$/.exec(this.#signs.slice(this.#at, end).join(''))
    if (end < 0 || !found) throw new PatternFault('{')
    this.#at = end + 1
    const least = Number(found[1])
    const most = found[2] === undefined ? least : found[3] === undefined ? Number.POSITIVE_INFINITY : Number(found[3])
    if (most < least) throw new PatternFault('{')
    return { least, most }
  }

  #one(): Tree {
    const sign = this.#signs[this.#at++]
    if (sign === undefined || '*+?{}^$'.includes(sign)) throw new PatternFault(sign ?? 'end')
    if (sign === '.') return { kind: 'one', takes: (one) => one !== '\n' }
    if (sign === '[') return { kind: 'one', takes: this.#class() }
    if (sign === '\\') return { kind: 'one', takes: this.#escaped() }
    if (sign !== '(') return { kind: 'one', takes: (one) => one === sign }
    if (this.#take('?') && !this.#take(':')) throw new PatternFault('(?')
    const inside = this.#either()
    if (!this.#take(')')) throw new PatternFault('(')
    return inside
  }

  #escaped(): Takes {
    const sign = this.#signs[this.#at++]
    if (sign === undefined) throw new PatternFault('\\')
    const known = Object.hasOwn(letterClasses, sign) ? letterClasses[sign] : undefined
    if (known) return known
    // A letter or a digit behind the stroke would mean something else: a reference, a border, a property.
    if (/[A-Za-z0-9]/.test(sign)) throw new PatternFault(`\\${sign}`)
    return (one) => one === sign
  }

  #class(): Takes {
    const opposite = this.#take('^')
    const takes: Takes[] = []
    if (this.#take(']')) throw new PatternFault('[]')
    while (!this.#take(']')) {
      const from = this.#signs[this.#at++]
      if (from === undefined) throw new PatternFault('[')
      if (from === '\\') {
        takes.push(this.#escaped())
        continue
      }
      const to = this.#signs[this.#at + 1]
      if (this.#signs[this.#at] !== '-' || to === undefined || to === ']') {
        takes.push((one) => one === from)
        continue
      }
      this.#at += 2
      if (to === '\\' || order(to) < order(from)) throw new PatternFault(`${from}-${to}`)
      takes.push((one) => order(from) <= order(one) && order(one) <= order(to))
    }
    const inside: Takes = (one) => takes.some((takes) => takes(one))
    return opposite ? not(inside) : inside
  }

  #take(sign: string): boolean {
    if (this.#signs[this.#at] !== sign) return false
    this.#at++
    return true
  }
}

function order(character: string): number {
  return character.codePointAt(0) ?? 0
}
