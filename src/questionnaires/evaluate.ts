import type { Day } from '../kernel/dates.ts'
import type { Expression, FunctionName, Sign } from './expression.ts'
import { type Pattern, readPattern } from './pattern.ts'

/** What an expression gives: XPath's text, number and truth, and a day, which counts as days since 1970 as in ODK. */
export type Value = string | number | boolean | { readonly day: Day }

/** What an expression can ask of the form around it. */
export interface Scope {
  /** The value of a question as seen from here; '' where it is not answered or not asked. */
  ref(name: string): Value
  /** The values of a question in every round of its repeat; of a repeat itself one for each round. */
  over(name: string): readonly Value[]
  readonly self: Value
  readonly today: Day
}

/** The value of an expression. Pure; what has no number is NaN, which no comparison holds of. */
export function evaluate(expression: Expression, scope: Scope): Value {
  if (expression.op === 'number' || expression.op === 'text') return expression.value
  if (expression.op === 'self') return scope.self
  if (expression.op === 'ref') return scope.ref(expression.name)
  if (expression.op === 'negate') return -numberOf(evaluate(expression.of, scope))
  if (expression.op === 'two') return two(expression.sign, expression.left, expression.right, scope)
  return call(expression.name, expression.args, scope)
}

function two(sign: Sign, first: Expression, second: Expression, scope: Scope): Value {
  const left = evaluate(first, scope)
  if (sign === 'and') return truthOf(left) && truthOf(evaluate(second, scope))
  if (sign === 'or') return truthOf(left) || truthOf(evaluate(second, scope))
  const right = evaluate(second, scope)
  if (sign === '=') return equal(left, right)
  if (sign === '!=') return !equal(left, right)
  const [a, b] = [numberOf(left), numberOf(right)]
  const results: Readonly<Record<Exclude<Sign, 'and' | 'or' | '=' | '!='>, () => Value>> = {
    '<': () => a < b,
    '<=': () => a <= b,
    '>': () => a > b,
    '>=': () => a >= b,
    '+': () => a + b,
    '-': () => a - b,
    '*': () => a * b,
    div: () => a / b,
    mod: () => a % b,
  }
  return results[sign]()
}

/** XPath 1.0 §3.4: truths as truths, else numbers as numbers, else texts as texts; a day is compared as a day. */
function equal(left: Value, right: Value): boolean {
  if (typeof left === 'boolean' || typeof right === 'boolean') return truthOf(left) === truthOf(right)
  // A day that is not answered equals the empty text, and no day.
  if (left === '' || right === '') return textOf(left) === textOf(right)
  const asNumbers = (value: Value) => typeof value === 'number' || typeof value === 'object'
  if (asNumbers(left) || asNumbers(right)) return numberOf(left) === numberOf(right)
  return left === right
}

function call(name: FunctionName, args: readonly Expression[], scope: Scope): Value {
  const value = (at: number): Value => {
    const arg = args[at]
    return arg ? evaluate(arg, scope) : ''
  }
  const over = () => (args[0]?.op === 'ref' ? scope.over(args[0].name) : [])
  const results: Readonly<Record<FunctionName, () => Value>> = {
    selected: () => chosen(value(0)).includes(textOf(value(1))),
    'count-selected': () => chosen(value(0)).length,
    not: () => !truthOf(value(0)),
    true: () => true,
    false: () => false,
    if: () => (truthOf(value(0)) ? value(1) : value(2)),
    'string-length': () => [...textOf(value(0))].length,
    regex: () => patternOf(textOf(value(1))).matches(textOf(value(0))),
    today: () => ({ day: scope.today }),
    date: () => dayOf(numberOf(value(0))),
    count: () => over().length,
    sum: () =>
      over()
        .filter((one) => one !== '')
        .reduce<number>((sum, one) => sum + numberOf(one), 0),
    number: () => numberOf(value(0)),
    int: () => Math.trunc(numberOf(value(0))),
    round: () => Math.round(numberOf(value(0))),
    coalesce: () => (textOf(value(0)) === '' ? value(1) : value(0)),
    concat: () => args.map((_, at) => textOf(value(at))).join(''),
  }
  return results[name]()
}

/** The names that are chosen of a list: they are kept with spaces between them, as ODK does. */
export function chosen(value: Value): string[] {
  return textOf(value)
    .split(' ')
    .filter((name) => name !== '')
}

const patterns = new Map<string, Pattern>()

function patternOf(source: string): Pattern {
  const known = patterns.get(source)
  if (known) return known
  const pattern = readPattern(source)
  if (patterns.size > 200) patterns.clear()
  patterns.set(source, pattern)
  return pattern
}

const dayMs = 86_400_000

/** XPath `number()`: what is no number is NaN; a day, or a text that is one, is its days since 1970. */
export function numberOf(value: Value): number {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  const text = typeof value === 'object' ? value.day : value.trim()
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Date.parse(`${text}T00:00:00Z`) / dayMs
  return /^-?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN
}

function dayOf(days: number): Value {
  const moment = new Date(days * dayMs)
  return Number.isNaN(moment.getTime()) ? '' : { day: moment.toISOString().slice(0, 10) }
}

/** XPath `boolean()`: a text is true where anything stands in it. */
export function truthOf(value: Value): boolean {
  if (typeof value === 'number') return value !== 0 && !Number.isNaN(value)
  if (typeof value === 'boolean') return value
  return typeof value === 'object' || value !== ''
}

/** XPath `string()`; what has no number is the empty text here, so that a calculation that is not yet possible shows none. */
export function textOf(value: Value): string {
  if (typeof value === 'object') return value.day
  if (typeof value !== 'number') return String(value)
  return Number.isFinite(value) ? plainNumber(value) : ''
}

/** Without an exponent and without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
function plainNumber(value: number): string {
  const rounded = Number(value.toPrecision(15))
  return Object.is(rounded, -0) ? '0' : rounded.toString().includes('e') ? rounded.toFixed(10) : rounded.toString()
}
