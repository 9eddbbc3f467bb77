import { z } from 'zod'
import { own } from './own.ts'
import type { Actor } from './roles.ts'
import type { Texts } from './texts.ts'

/** A code as records hold it; screens show its words. */
export const Code = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/)
export type Code = z.infer<typeof Code>

/** What the programme says of one code of a list. */
export interface CodeState {
  readonly list: string
  readonly code: string
  /** Its words; null where those that the program brought hold. */
  readonly words: Texts | null
  /** Whether forms still offer it. */
  readonly offered: boolean
  /** The only authority whose forms offer it; null where all do. */
  readonly sideId: string | null
}

const lists = new Map<string, OpenList>()

/**
 * A list of codes to which the programme adds, and whose codes it retires: no rule compares with any but the `fixed` ones. Words and
 * what is offered are of the moment; what a record may hold is any `Code`, so that no entry depends on them
 * (docs/decisions/0078-code-lists-and-translations.md).
 */
export class OpenList {
  readonly name: string
  readonly shipped: Readonly<Record<string, Texts>>
  /** Codes that a rule of the program knows: they are worded anew, and never retired. */
  readonly fixed: readonly string[]
  #states = new Map<string, CodeState>()

  constructor(name: string, shipped: Readonly<Record<string, Texts>>, fixed: readonly string[] = []) {
    this.name = name
    this.shipped = shipped
    this.fixed = fixed
    lists.set(name, this)
    this.take(statesTaken)
  }

  /** The schema of a field that holds a code of this list. */
  get code() {
    return Code.meta({ codeList: this.name })
  }

  take(states: readonly CodeState[]): void {
    this.#states = new Map(states.filter(({ list }) => list === this.name).map((state) => [state.code, state]))
  }

  /** Every code that was ever in the list: added ones before `other`. */
  get codes(): readonly string[] {
    const shipped = Object.keys(this.shipped)
    const added = [...this.#states.keys()].filter((code) => !Object.hasOwn(this.shipped, code))
    const last = ['other', 'notSaid', 'unknown']
    return [
      ...shipped.filter((code) => !last.includes(code)),
      ...added,
      ...shipped.filter((code) => last.includes(code)),
    ]
  }

  /** What a code is called; the code itself where nobody knows it any more. */
  words(code: string): Texts {
    return this.#states.get(code)?.words ?? own(this.shipped, code) ?? { ar: code, en: code, fr: code }
  }

  /** The codes that a form offers to somebody. */
  offered(reader: Pick<Actor, 'joint' | 'sideId'>): readonly string[] {
    return this.codes.filter((code) => this.isOffered(code, reader))
  }

  /** Whether no form offers it any more, of whichever authority. */
  isRetired(code: string): boolean {
    return this.#states.get(code)?.offered === false
  }

  isOffered(code: string, { joint, sideId }: Pick<Actor, 'joint' | 'sideId'>): boolean {
    const state = this.#states.get(code)
    if (!state) return Object.hasOwn(this.shipped, code)
    return state.offered && (state.sideId === null || joint || state.sideId === sideId)
  }
}

let statesTaken: readonly CodeState[] = []

/** Takes over what the programme says of its codes now, on a server and in a browser alike. */
export function takeCodes(states: readonly CodeState[]): void {
  statesTaken = states
  for (const list of lists.values()) list.take(states)
}

/** A code in a value, of which list, and in which field. */
interface CodeAt {
  readonly list: string
  readonly code: string
  readonly field: string
}

/** The codes of open lists in a value, found by its schema. */
export function codesIn(schema: z.core.$ZodType, value: unknown, field = ''): CodeAt[] {
  if (value === null || value === undefined) return []
  const list = z.globalRegistry.get(schema)?.codeList
  if (typeof list === 'string' && typeof value === 'string') return [{ list, code: value, field }]
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return codesIn(schema.unwrap(), value, field)
  const below = (key: string | number) => (field === '' ? String(key) : `${field}.${key}`)
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((one, i) => codesIn(schema.element, one, below(i)))
  if (schema instanceof z.ZodObject && typeof value === 'object')
    return Object.entries(value).flatMap(([key, one]) => {
      const inner = own(schema.shape, key)
      return inner ? codesIn(inner, one, below(key)) : []
    })
  return []
}

/**
 * The first code of an input that its list does not offer to who acts, unless the record held it before: asked where an act comes in,
 * and never when the journal is replayed.
 */
export function notOffered(
  of: { input: z.core.$ZodType; record: z.core.$ZodType },
  input: unknown,
  record: unknown,
  actor: Pick<Actor, 'joint' | 'sideId'>,
): CodeAt | undefined {
  const others = codesIn(of.input, input).filter(({ list, code }) => !lists.get(list)?.isOffered(code, actor))
  if (others.length === 0) return undefined
  const held = codesIn(of.record, record)
  return others.find(({ list, code }) => !held.some((one) => one.list === list && one.code === code))
}
