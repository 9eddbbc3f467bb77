/** Compares two names and says which part matched which, and how. */
import { align, emptySide, features, likeness, mateLikeness, roleNumber, type Side } from './align.ts'
import { partLikeness, sharesRow } from './likeness.ts'
import { alternatives, normalize } from './normalize.ts'
import { acronymOf, type Kind, maxParts, type Part, parseName } from './parts.ts'
import { score } from './score.ts'
import { partWeight, type TokenWeights } from './weights.ts'

export type { Kind } from './parts.ts'
export type { TokenWeights } from './weights.ts'

/** How a part matched: codes for the screens to phrase. */
export type How =
  | 'same'
  | 'script'
  | 'spelling'
  | 'variant'
  | 'compound'
  | 'initial'
  | 'acronym'
  | 'title'
  | 'legalForm'
  | 'kunya'
  | 'missing'
  | 'contradiction'

/** One part of one name beside its partner in the other; null where it has none. `weight` is in nats. */
export interface PartMatch {
  readonly left: string | null
  readonly right: string | null
  readonly how: How
  readonly similarity: number
  readonly weight: number
}

export interface NameComparison {
  readonly score: number
  readonly parts: PartMatch[]
}

export interface CompareOptions {
  readonly kind?: Kind
  readonly weights?: TokenWeights
}

/**
 * The score (0–1, like a probability that both name one person or body) and its explanation. Symmetric, and 1 exactly
 * where both are the same letters after `normalize`. Names packed into one field are compared one by one; the best counts.
 */
export function compareNames(a: string, b: string, options: CompareOptions = {}): NameComparison {
  const left = normalize(a)
  const right = normalize(b)
  if (left > right) return mirrored(compareOrdered(b, a, right, left, options))
  return compareOrdered(a, b, left, right, options)
}

function mirrored({ score, parts }: NameComparison): NameComparison {
  return { score, parts: parts.map((part) => ({ ...part, left: part.right, right: part.left })) }
}

function compareOrdered(a: string, b: string, left: string, right: string, options: CompareOptions): NameComparison {
  let best: NameComparison | undefined
  for (const one of alternatives(a)) {
    for (const other of alternatives(b)) {
      const ours = parseName(one, options.kind)
      const theirs = parseName(other, options.kind)
      const acronym = options.kind === 'organisation' ? acronymMatch(ours, theirs) : undefined
      const found = acronym ?? compareParts(ours, theirs, options.weights)
      if (!best || found.score > best.score) best = found
    }
  }
  const found = best ?? { score: 0, parts: [] }
  if (left !== '' && left === right) return { score: 1, parts: found.parts }
  return found
}

const leftSide = emptySide()
const rightSide = emptySide()

/** Compares two parsed names. */
export function compareParts(left: readonly Part[], right: readonly Part[], weights?: TokenWeights): NameComparison {
  fillSide(leftSide, left, weights)
  fillSide(rightSide, right, weights)
  for (const [i, part] of left.entries()) {
    for (const [j, other] of right.entries()) likeness[i * maxParts + j] = partLikeness(part, other)
  }
  align(leftSide, rightSide)
  return { score: score(features), parts: explainAlignment(left, right, leftSide, rightSide) }
}

/**
 * "LIA" beside "Libyan Investment Authority": likely, never certain, since many bodies share three letters. Undefined
 * where neither name is the acronym of the other.
 */
export function acronymMatch(left: readonly Part[], right: readonly Part[]): NameComparison | undefined {
  const short = left.length === 1 ? left : right
  const long = short === left ? right : left
  const [only] = short
  if (!only || short.length !== 1 || only.word.text.length < 3 || acronymOf(long) !== only.word.latin) return undefined
  const shown = [only.shown, long.map((part) => part.shown).join(' ')] as const
  const [one, other] = short === left ? shown : [shown[1], shown[0]]
  const score = Math.min(0.75, 0.35 + 0.1 * only.word.text.length)
  return { score, parts: [{ left: one, right: other, how: 'acronym', similarity: 1, weight: 0 }] }
}

export function fillSide(side: Side, parts: readonly Part[], weights?: TokenWeights): void {
  side.length = parts.length
  side.words = parts.map((part) => part.word)
  for (const [at, part] of parts.entries()) {
    side.places[at] = at
    side.roles[at] = roleNumber[part.role]
    side.weights[at] = partWeight(part, weights)
  }
}

/** The alignment that `align` just made, as data, in the order of the left name. */
export function explainAlignment(
  left: readonly Part[],
  right: readonly Part[],
  leftSide: Side,
  rightSide: Side,
): PartMatch[] {
  const parts: PartMatch[] = []
  const contradicted = hasAlone(left, leftSide) && hasAlone(right, rightSide)
  const alone = contradicted ? 'contradiction' : 'missing'
  const told = new Set<number>()
  for (const [i, part] of left.entries()) {
    const j = leftSide.mate[i] ?? -1
    const other = right[j]
    const weight = round(leftSide.weights[i] ?? 0)
    if (!other) {
      const how = part.role === 'title' ? 'title' : part.role === 'legal' ? 'legalForm' : alone
      parts.push({ left: part.shown, right: null, how, similarity: 0, weight })
      continue
    }
    if (told.has(j)) continue
    told.add(j)
    const lefts = left.filter((_, at) => leftSide.mate[at] === j)
    const rights = right.filter((_, at) => rightSide.mate[at] === i)
    const joined = lefts.length > 1 || rights.length > 1
    parts.push({
      left: lefts.map((each) => each.shown).join(' '),
      right: (rights.length > 0 ? rights : [other]).map((each) => each.shown).join(' '),
      how: joined ? 'compound' : howOf(part, other),
      similarity: round(mateLikeness[i] ?? 0),
      weight: round(((leftSide.weights[i] ?? 0) + (rightSide.weights[j] ?? 0)) / 2),
    })
  }
  for (const [j, part] of right.entries()) {
    if (rightSide.mate[j] !== -1) continue
    const how = part.role === 'title' ? 'title' : part.role === 'legal' ? 'legalForm' : alone
    parts.push({ left: null, right: part.shown, how, similarity: 0, weight: round(rightSide.weights[j] ?? 0) })
  }
  return parts
}

function hasAlone(parts: readonly Part[], side: Side): boolean {
  return parts.some((part, at) => side.mate[at] === -1 && part.role !== 'title' && part.role !== 'legal')
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

function howOf(a: Part, b: Part): How {
  if (a.role === 'initial' || b.role === 'initial') return a.role === b.role ? 'same' : 'initial'
  if (a.role === 'title' && b.role === 'title') return 'title'
  if (a.role === 'legal' && b.role === 'legal') return 'legalForm'
  if (a.word.text === b.word.text) {
    if (normalize(a.shown) === normalize(b.shown)) return 'same'
    return a.role === 'kunya' ? 'kunya' : 'compound'
  }
  if (a.word.script !== b.word.script) return 'script'
  if ((a.word.served === undefined) !== (b.word.served === undefined)) return 'variant'
  if (sharesRow(a.word, b.word)) return 'variant'
  return 'spelling'
}

const phrases: Readonly<Record<How, string>> = {
  same: 'the same',
  script: 'the same name in another script',
  spelling: 'another spelling',
  variant: 'another form of the name',
  compound: 'the same compound, written apart or joined',
  initial: 'an initial',
  acronym: 'an acronym',
  title: 'a title',
  legalForm: 'a legal form',
  kunya: 'the same kunya',
  missing: 'only on one side',
  contradiction: 'does not fit the other name',
}

/** The comparison in one line of English, for the command line. */
export function explain(comparison: NameComparison): string {
  return comparison.parts
    .map(({ left, right, how, similarity }) => {
      if (left === null || right === null) return `${left ?? right}: ${phrases[how]}`
      const like = similarity < 1 && how !== 'initial' ? ` (${similarity.toFixed(2)})` : ''
      return `${left} = ${right}: ${phrases[how]}${like}`
    })
    .join('; ')
}
