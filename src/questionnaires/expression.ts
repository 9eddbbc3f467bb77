import { PatternFault, readPattern } from './pattern.ts'

/**
 * The expressions of a form: a subset of XPath as XLSForm uses it, read to a tree that is walked, never run. Understood are
 * `${question}`, `.`, numbers, texts in quotes, `and or = != < <= > >= + - * div mod`, brackets, and the functions below;
 * whatever else stands there is refused with its reason when the form is brought in.
 */
export type Expression =
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'text'; readonly value: string }
  | { readonly op: 'ref'; readonly name: string }
  | { readonly op: 'self' }
  | { readonly op: 'negate'; readonly of: Expression }
  | { readonly op: 'two'; readonly sign: Sign; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] }

/** How many arguments each function takes. */
export const functions = {
  selected: [2, 2],
  'count-selected': [1, 1],
  not: [1, 1],
  true: [0, 0],
  false: [0, 0],
  if: [3, 3],
  'string-length': [1, 1],
  regex: [2, 2],
  today: [0, 0],
  date: [1, 1],
  count: [1, 1],
  sum: [1, 1],
  number: [1, 1],
  int: [1, 1],
  round: [1, 1],
  coalesce: [2, 2],
  concat: [1, 20],
} as const satisfies Record<string, readonly [number, number]>
export type FunctionName = keyof typeof functions

const levels = [['or'], ['and'], ['=', '!='], ['<', '<=', '>', '>='], ['+', '-'], ['*', 'div', 'mod']] as const
export type Sign = (typeof levels)[number][number]

/** What is wrong with an expression; `about` is the piece of it that is meant. */
export type ExpressionFaultCode = 'syntax' | 'function' | 'arguments' | 'path' | 'pattern' | 'tooLong'
export class ExpressionFault extends Error {
  readonly code: ExpressionFaultCode
  readonly about: string
  constructor(code: ExpressionFaultCode, about = '') {
    super(`${code} ${about}`)
    this.code = code
    this.about = about
  }
}

const longest = 1000
const deepest = 40

type Token = { readonly kind: 'number' | 'text' | 'ref' | 'name' | 'sign'; readonly text: string }

const pieces: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /\s+/y],
  ['ref', /\$\{\s*([A-Za-z_][A-Za-z0-9_-]*)\s*\}/y],
  ['number', /(\d+(?:\.\d+)?|\.\d+)/y],
  ['text', /'([^']*)'/y],
  ['text', /"([^"]*)"/y],
  ['name', /([A-Za-z_][A-Za-z0-9_.-]*(?::[A-Za-z_-]+)?)/y],
  ['sign', /(!=|<=|>=|\.\.|::|\/\/|[=<>+\-*().,/@|[\]])/y],
]

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const found = pieces.flatMap(([kind, piece]) => {
      piece.lastIndex = at
      const match = piece.exec(text)
      return match ? [{ kind, whole: match[0], text: match[1] ?? '' }] : []
    })[0]
    if (!found) throw new ExpressionFault('syntax', text.slice(at, at + 20))
    at += found.whole.length
    if (found.kind !== 'space') tokens.push({ kind: found.kind, text: found.text })
  }
  return tokens
}

/** Reads an expression; throws ExpressionFault with the reason where it is none of this subset. */
export function readExpression(text: string): Expression {
  if (text.length > longest) throw new ExpressionFault('tooLong')
  return new Reader(tokensOf(text)).whole()
}

class Reader {
  readonly #tokens: readonly Token[]
  #at = 0
  #depth = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  whole(): Expression {
    const read = this.#level(0)
    const rest = this.#tokens[this.#at]
    if (rest) throw new ExpressionFault(isPath(rest) ? 'path' : 'syntax', rest.text)
    return read
  }

  #level(level: number): Expression {
    const signs: readonly string[] | undefined = levels[level]
    if (!signs) return this.#unary()
    let left = this.#level(level + 1)
    for (;;) {
      const sign = signOf(this.#tokens[this.#at], signs)
      if (!sign) return left
      this.#at++
      left = { op: 'two', sign, left, right: this.#level(level + 1) }
    }
  }

  #unary(): Expression {
    if (++this.#depth > deepest) throw new ExpressionFault('tooLong')
    const read: Expression = this.#take('-') ? { op: 'negate', of: this.#unary() } : this.#one()
    this.#depth--
    return read
  }

  #one(): Expression {
    const token = this.#tokens[this.#at++]
    if (!token) throw new ExpressionFault('syntax')
    if (token.kind === 'number') return { op: 'number', value: Number(token.text) }
    if (token.kind === 'text') return { op: 'text', value: token.text }
    if (token.kind === 'ref') return { op: 'ref', name: token.text }
    if (token.kind === 'name') return this.#call(token.text)
    if (token.text === '.') return { op: 'self' }
    if (isPath(token)) throw new ExpressionFault('path', token.text)
    if (token.text !== '(') throw new ExpressionFault('syntax', token.text)
    const inside = this.#level(0)
    if (!this.#take(')')) throw new ExpressionFault('syntax', '(')
    return inside
  }

  #call(name: string): Expression {
    // A bare name is a step of a path in XPath; in a form it is nearly always a forgotten `${ }`.
    if (!this.#take('(')) throw new ExpressionFault('path', name)
    if (!isFunction(name)) throw new ExpressionFault('function', name)
    const args: Expression[] = []
    if (!this.#take(')')) {
      do args.push(this.#level(0))
      while (this.#take(','))
      if (!this.#take(')')) throw new ExpressionFault('syntax', `${name}(`)
    }
    const [least, most] = functions[name]
    if (args.length < least || args.length > most) throw new ExpressionFault('arguments', name)
    const [what, how] = args
    if ((name === 'count' || name === 'sum') && what?.op !== 'ref') throw new ExpressionFault('arguments', name)
    if (name === 'regex') checkPattern(how)
    return { op: 'call', name, args }
  }

  #take(sign: string): boolean {
    const token = this.#tokens[this.#at]
    if (token?.kind !== 'sign' || token.text !== sign) return false
    this.#at++
    return true
  }
}

function isFunction(name: string): name is FunctionName {
  return Object.hasOwn(functions, name)
}

function isPath({ kind, text }: Token): boolean {
  return kind === 'sign' && ['/', '//', '..', '@', '::', '[', ']', '|'].includes(text)
}

function signOf(token: Token | undefined, signs: readonly string[]): Sign | undefined {
  const wanted = token?.kind === 'sign' || token?.kind === 'name' ? token.text : undefined
  if (wanted === undefined || !signs.includes(wanted)) return undefined
  return levels.flat().find((sign) => sign === wanted)
}

/** A pattern is a text that stands there, so that it is read once, when the form is brought in. */
function checkPattern(pattern: Expression | undefined): void {
  if (pattern?.op !== 'text') throw new ExpressionFault('pattern')
  try {
    readPattern(pattern.value)
  } catch (fault) {
    if (fault instanceof PatternFault) throw new ExpressionFault('pattern', fault.message)
    throw fault
  }
}

/** Every question that an expression names, each once; those inside `count` and `sum` as `over`. */
export function refsOf(expression: Expression): { readonly name: string; readonly over: boolean }[] {
  if (expression.op === 'ref') return [{ name: expression.name, over: false }]
  if (expression.op === 'negate') return refsOf(expression.of)
  if (expression.op === 'two') return [...refsOf(expression.left), ...refsOf(expression.right)]
  if (expression.op !== 'call') return []
  const over = expression.name === 'count' || expression.name === 'sum'
  return expression.args.flatMap((arg) => refsOf(arg).map((ref) => ({ ...ref, over })))
}

/** Whether an expression speaks of the question that it belongs to. */
export function namesItself(expression: Expression): boolean {
  if (expression.op === 'self') return true
  if (expression.op === 'negate') return namesItself(expression.of)
  if (expression.op === 'two') return namesItself(expression.left) || namesItself(expression.right)
  return expression.op === 'call' && expression.args.some(namesItself)
}
