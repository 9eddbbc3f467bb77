/**
 * One spelling for one value, so that the same entry always has the same hash: RFC 8785 (JSON Canonicalization Scheme).
 */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** A value that JSON cannot say; `path` tells where, such as `$.facts.weight`. */
export class NotCanonical extends TypeError {
  readonly path: string
  constructor(path: string, what: string) {
    super(`${path} is ${what}, which has no canonical JSON`)
    this.name = 'NotCanonical'
    this.path = path
  }
}

const depthMax = 100

/**
 * Canonical JSON: keys sorted by UTF-16 code units, no white space, numbers and strings as ECMAScript writes them.
 * Refuses, with NotCanonical and the place, whatever would be lost or has no JSON: undefined, NaN and infinities,
 * bigint, functions, symbols, lone surrogates, holes in arrays, objects that are not plain, nesting over 100 deep.
 */
export function canonicalJson(value: unknown): string {
  return write(value, '$', 0)
}

function write(value: unknown, path: string, depth: number): string {
  if (depth > depthMax) throw new NotCanonical(path, `nested more than ${depthMax} deep (or in itself)`)
  if (value === null) return 'null'
  switch (typeof value) {
    case 'boolean':
      return value ? 'true' : 'false'
    case 'number':
      if (!Number.isFinite(value)) throw new NotCanonical(path, `${value}`)
      return JSON.stringify(value)
    case 'string':
      return writeString(value, path)
    case 'object':
      return Array.isArray(value) ? writeArray(value, path, depth) : writeObject(value, path, depth)
    default:
      throw new NotCanonical(path, value === undefined ? 'undefined' : `a ${typeof value}`)
  }
}

function writeString(text: string, path: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new NotCanonical(path, 'text with a lone surrogate')
  return JSON.stringify(text)
}

function writeArray(items: readonly unknown[], path: string, depth: number): string {
  // Array.from visits holes too, as undefined, which is refused.
  return `[${Array.from(items, (item, at) => write(item, `${path}[${at}]`, depth + 1)).join(',')}]`
}

function writeObject(value: object, path: string, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) throw new NotCanonical(path, 'not a plain object')
  if (Object.getOwnPropertySymbols(value).length > 0) throw new NotCanonical(path, 'an object with symbols as keys')
  const properties = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  const members = properties.map(([key, member]) => {
    const at = `${path}.${key}`
    return `${writeString(key, at)}:${write(member, at, depth + 1)}`
  })
  return `{${members.join(',')}}`
}
