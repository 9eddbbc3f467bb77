import { newId } from '../../src/kernel/ids.ts'
import type { Schema } from './description.ts'

/** What there is in the world that a request may name. */
export interface Known {
  /** Ids of records of both sides, by the field that would hold them: `personId`, and `id` for any. */
  readonly ids: ReadonlyMap<string, readonly string[]>
}

type Random = () => number
const pick = <T>(random: Random, list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]

const words = ['Tarsa', 'منصور', 'Jean-François', 'Al-Tawergi', 'Hill Company', 'a', 'reason enough', '7.62×39', '']
/** Texts of which one fits most patterns of the description. */
const shaped = [
  ...[
    'weapon',
    'TAR',
    'LY',
    'LYD',
    'north',
    'B1',
    '08:30',
    '12.5',
    '100',
    '2020',
    '+218912345678',
    'officer',
    '/people',
  ],
  ...['0'.repeat(64), 'person@belmora.example', 'aGVsbG8=', 'en', '0123456789AB', 'x.mark', 'v1.0', '', '15', '15.5'],
  ...['10,20,30,40', 'ly-tarsa', 'stock', 'a-b', `whsec_${'A'.repeat(40)}`, 'P1', `compartment:${newId()}`],
]
const fitting = new Map<string, string[]>()

function fittingOf(pattern: string): string[] {
  const known = fitting.get(pattern)
  if (known) return known
  const shape = new RegExp(pattern, 'u')
  const made = shaped.filter((text) => shape.test(text))
  fitting.set(pattern, made)
  return made
}

/** A value as the schema asks for, as far as it can be told from the schema; the same for the same numbers. */
export function plausible(schema: Schema, name: string, random: Random, known: Known): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return pick(random, schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) {
    const choice = pick(random, choices)
    return choice ? plausible(choice, name, random, known) : null
  }
  if (schema.allOf) {
    const parts = schema.allOf.map((part) => plausible(part, name, random, known))
    return parts.every((part) => typeof part === 'object') ? Object.assign({}, ...parts) : parts[0]
  }
  const type = typeof schema.type === 'object' ? pick(random, schema.type) : schema.type
  switch (type) {
    case 'object':
      return objectOf(schema, random, known)
    case 'array':
      return arrayOf(schema, name, random, known)
    case 'string':
      return textOf(schema, name, random, known)
    case 'integer':
    case 'number': {
      const low = Math.max(schema.minimum ?? 0, (schema.exclusiveMinimum ?? -1) + 1, -1e6)
      const number = low + random() * 20
      return Math.min(schema.maximum ?? number, type === 'integer' ? Math.floor(number) : number)
    }
    case 'boolean':
      return random() < 0.5
    case 'null':
      return null
    default:
      return pick(random, ['text', 1, null, true, {}])
  }
}

function objectOf(schema: Schema, random: Random, known: Known): Record<string, unknown> {
  const made: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(schema.properties ?? {}))
    if (schema.required?.includes(key) || random() < 0.7) made[key] = plausible(value, key, random, known)
  const more = schema.additionalProperties
  if (typeof more === 'object' && schema.propertyNames)
    for (let n = Math.floor(random() * 3); n > 0; n--)
      made[String(plausible(schema.propertyNames, 'key', random, known))] = plausible(more, 'value', random, known)
  return made
}

function arrayOf(schema: Schema, name: string, random: Random, known: Known): unknown[] {
  const fixed = (schema.prefixItems ?? []).map((item) => plausible(item, name, random, known))
  const items = schema.items
  if (typeof items !== 'object' || fixed.length > 0) return fixed
  const least = schema.minItems ?? 0
  const count = Math.min(schema.maxItems ?? 3, least + Math.floor(random() * 3))
  return Array.from({ length: count }, () => plausible(items, name.replace(/s$/, ''), random, known))
}

function textOf(schema: Schema, name: string, random: Random, known: Known): string {
  if (schema.format === 'uuid') {
    const ids = known.ids.get(name) ?? known.ids.get('id') ?? []
    return random() < 0.8 ? (pick(random, ids) ?? newId()) : newId()
  }
  if (schema.format === 'date') return pick(random, ['2020-03-05', '2026-11-01', '1990-02-28', '2030-01-01']) ?? ''
  if (schema.format === 'date-time') return new Date(Date.now() - Math.floor(random() * 3e8)).toISOString()
  if (schema.pattern !== undefined) return pick(random, fittingOf(schema.pattern)) ?? 'x'
  if (/placeCode/i.test(name)) return pick(random, ['B1', 'B2', 'B3']) ?? ''
  const text = pick(random, words) ?? ''
  return text.padEnd(schema.minLength ?? 0, 'x').slice(0, schema.maxLength ?? 200)
}
