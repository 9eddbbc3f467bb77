import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import {
  allRoundsAtMost,
  type Content,
  type Item,
  type ReadForm,
  type ReadItem,
  readForm,
  roundsAtMost,
} from './content.ts'
import { chosen, evaluate, type Scope, textOf, truthOf, type Value } from './evaluate.ts'

/** Where an answer belongs: the question's name, behind the rounds of the repeats that it stands in: `child[0]/age`. */
const AnswerPath = z.string().regex(/^([A-Za-z_][A-Za-z0-9_-]{0,63}\[\d{1,2}\]\/){0,3}[A-Za-z_][A-Za-z0-9_-]{0,63}$/)

/**
 * What somebody answered, as ODK keeps it: texts, with several chosen names parted by spaces, a place as `latitude longitude`. Of a repeat the number of its rounds. What was not answered is not there.
 */
export const Answers = z
  .record(AnswerPath, z.string().max(2000))
  .refine((answers) => Object.keys(answers).length <= 5000, 'input.invalid')
export type Answers = z.infer<typeof Answers>

/** A round of each repeat around a question, the outermost first. */
export type Rounds = readonly number[]

/** An item as it stands in the form now; of what repeats, one for each round. */
export interface Place {
  readonly path: string
  readonly read: ReadItem
  readonly rounds: Rounds
}

/** What is wrong with an answer. */
export type AnswerFaultCode = 'required' | 'constraint' | 'type' | 'choice' | 'rounds' | 'notAsked'
export interface AnswerFault {
  readonly path: string
  readonly code: AnswerFaultCode
}

const shapes: Readonly<Partial<Record<Item['kind'], RegExp>>> = {
  integer: /^-?\d{1,15}$/,
  decimal: /^-?\d{1,15}(\.\d{1,10})?$/,
  geopoint: /^-?\d{1,2}(\.\d{1,8})? -?\d{1,3}(\.\d{1,8})?$/,
}

/**
 * A form with answers, on a day: what is asked, what each thing is worth, and what is wrong. One pure evaluator for the tablet,
 * which shows the next question by it, and for the server, which decides by it and again when the journal is replayed.
 */
export class FilledForm {
  readonly #form: ReadForm
  readonly #answers: Answers
  readonly #today: Day
  /** The rounds of all repeats together. */
  readonly allRounds: number
  readonly #values = new Map<string, Value>()
  readonly #asked = new Map<string, boolean>()

  constructor(content: Content, answers: Answers, today: Day) {
    this.#form = readForm(content)
    this.allRounds = roundsIn(this.#form, answers)
    this.#answers = answers
    this.#today = today
  }

  /** Everything that is asked or shown now, in the order of the form, round by round. */
  places(): Place[] {
    const places: Place[] = []
    const inside = (within: string | null, rounds: Rounds): void => {
      for (const read of this.#form.items.values()) {
        if (read.item.within !== within || !this.isAsked(read, rounds)) continue
        places.push({ path: pathOf(read, rounds), read, rounds })
        if (read.item.kind === 'group') inside(read.item.name, rounds)
        if (read.item.kind === 'repeat')
          for (let n = 0; n < this.roundsOf(read, rounds); n++) inside(read.item.name, [...rounds, n])
      }
    }
    inside(null, [])
    return places
  }

  /** Whether a question is asked: it and everything that it stands in are relevant. */
  isAsked(read: ReadItem, rounds: Rounds): boolean {
    const path = pathOf(read, rounds)
    const known = this.#asked.get(path)
    if (known !== undefined) return known
    const parent = this.#form.items.get(read.item.within ?? '')
    const asked =
      (!parent || this.isAsked(parent, parent.item.kind === 'repeat' ? rounds.slice(0, -1) : rounds)) &&
      (!read.relevant || truthOf(evaluate(read.relevant, this.#scope(read, rounds))))
    this.#asked.set(path, asked)
    return asked
  }

  /** What a question is worth: its answer, the result of its calculation, or '' where it is not asked. */
  value(read: ReadItem, rounds: Rounds): Value {
    const path = pathOf(read, rounds)
    const known = this.#values.get(path)
    if (known !== undefined) return known
    const value = this.isAsked(read, rounds) ? this.#worth(read, path, rounds) : ''
    this.#values.set(path, value)
    return value
  }

  #worth(read: ReadItem, path: string, rounds: Rounds): Value {
    // Its value as a text: what it calculates is kept in no other form either.
    if (read.calculation) return textOf(evaluate(read.calculation, this.#scope(read, rounds)))
    const text = this.answer(path)
    if (read.item.kind === 'date' && Day.safeParse(text).success) return { day: text }
    if ((read.item.kind === 'integer' || read.item.kind === 'decimal') && shapes.decimal?.test(text))
      return Number(text)
    return text
  }

  answer(path: string): string {
    return Object.hasOwn(this.#answers, path) ? (this.#answers[path] ?? '') : ''
  }

  /** Whether there are so many rounds of everything together that judging them would keep a server busy: then there is none. */
  get isFull(): boolean {
    return this.allRounds > allRoundsAtMost
  }

  /** How many rounds a repeat has. */
  roundsOf(read: ReadItem, rounds: Rounds): number {
    if (this.isFull) return 0
    const said = this.answer(pathOf(read, rounds))
    return /^\d{1,2}$/.test(said) ? Math.min(Number(said), roundsAtMost) : 0
  }

  /** The value of `${name}` as seen from a place, as a text: for labels. */
  shown(name: string, from: Place): string {
    return textOf(this.#scope(from.read, from.rounds).ref(name))
  }

  #scope(from: ReadItem, rounds: Rounds): Scope {
    const form = this
    return {
      today: this.#today,
      get self() {
        return form.value(from, rounds)
      },
      ref: (name) => {
        const to = this.#form.items.get(name)
        return to ? this.value(to, rounds.slice(0, to.repeats.length)) : ''
      },
      over: (name) => {
        const to = this.#form.items.get(name)
        return to
          ? this.#roundsAround(to, from, rounds).map((each) => (to.item.kind === 'repeat' ? '' : this.value(to, each)))
          : []
      },
    }
  }

  /** Every round of the innermost repeat of a question, within the rounds of the outer ones that both stand in. */
  #roundsAround(to: ReadItem, from: ReadItem, rounds: Rounds): Rounds[] {
    const inner = to.repeats.length - 1
    let known: Rounds[] = [[]]
    for (const [depth, name] of to.repeats.entries()) {
      const repeat = this.#form.items.get(name)
      const here = depth < inner && from.repeats[depth] === name ? rounds[depth] : undefined
      known = known.flatMap((outer) => {
        if (here !== undefined) return [[...outer, here]]
        if (!repeat || !this.isAsked(repeat, outer)) return []
        return Array.from({ length: this.roundsOf(repeat, outer) }, (_, n) => [...outer, n])
      })
    }
    return known.filter((each) => to.item.kind === 'repeat' || this.isAsked(to, each))
  }

  /** What is wrong with the answers: in the order of the form, then answers to what is not asked. */
  faults(): AnswerFault[] {
    const places = this.places()
    const paths = new Set(places.filter(({ read }) => isAnswered(read.item)).map(({ path }) => path))
    const extra = Object.keys(this.#answers).filter((path) => !paths.has(path))
    return [
      ...places.flatMap((place) => {
        const code = this.#fault(place)
        return code ? [{ path: place.path, code }] : []
      }),
      ...extra.map((path): AnswerFault => ({ path, code: 'notAsked' })),
    ]
  }

  #fault({ path, read, rounds }: Place): AnswerFaultCode | undefined {
    const { item } = read
    if (!isAnswered(item)) return undefined
    const text = this.answer(path)
    if (item.kind === 'repeat' && this.isFull && text !== '') return 'rounds'
    if (item.kind === 'repeat')
      return text === '' || (/^\d{1,2}$/.test(text) && Number(text) <= roundsAtMost) ? undefined : 'rounds'
    if (text.trim() === '') return item.required ? 'required' : text === '' ? undefined : 'type'
    if (item.kind === 'date' && !Day.safeParse(text).success) return 'type'
    if (shapes[item.kind]?.test(text) === false || (item.kind === 'geopoint' && !onEarth(text))) return 'type'
    if (item.list !== null && !this.#chooses(item, text)) return 'choice'
    if (read.constraint && !truthOf(evaluate(read.constraint, this.#scope(read, rounds)))) return 'constraint'
    return undefined
  }

  #chooses({ kind, list }: Item, text: string): boolean {
    const names = this.#form.lists.get(list ?? '')?.choices.map(({ name }) => name) ?? []
    const said = kind === 'selectOne' ? [text] : chosen(text)
    return said.every((name) => names.includes(name)) && new Set(said).size === said.length && said.length > 0
  }

  /** The answers to what is asked and nothing else: what is sent. */
  kept(): Answers {
    const paths = this.places().filter(({ read, path }) => isAnswered(read.item) && this.answer(path).trim() !== '')
    return Object.fromEntries(
      paths.map(({ path, read }) => [path, read.item.kind === 'text' ? this.answer(path).trim() : this.answer(path)]),
    )
  }
}

/** The rounds of all repeats together, as far as the answers say a number. */
function roundsIn({ items }: ReadForm, answers: Answers): number {
  return Object.entries(answers).reduce((sum, [path, text]) => {
    const repeats = items.get(path.slice(path.lastIndexOf('/') + 1))?.item.kind === 'repeat'
    return repeats && /^\d{1,2}$/.test(text) ? sum + Number(text) : sum
  }, 0)
}

/** Whether somebody answers it: everything but groups, notes and what is calculated. */
export function isAnswered({ kind }: Item): boolean {
  return kind !== 'group' && kind !== 'note' && kind !== 'calculate'
}

function onEarth(text: string): boolean {
  const [latitude = Number.NaN, longitude = Number.NaN] = text.split(' ').map(Number)
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
}

/** The path of an item in these rounds. A repeat itself stands in the rounds of those around it. */
export function pathOf({ item, repeats }: ReadItem, rounds: Rounds): string {
  const around = item.kind === 'repeat' ? repeats.slice(0, -1) : repeats
  return [...around.map((repeat, at) => `${repeat}[${rounds[at] ?? 0}]`), item.name].join('/')
}

/** What stands in a form at first: the presets of what is asked outside repeats. */
export function presets(content: Content, today: Day): Answers {
  const { items } = readForm(content)
  return Object.fromEntries(
    [...items.values()].flatMap((read) => (read.repeats.length > 0 ? [] : presetOf(read, [], today))),
  )
}

/** What stands at first in a round of a repeat that was just begun. */
export function presetsOfRound(content: Content, repeat: string, rounds: Rounds, today: Day): Answers {
  const { items } = readForm(content)
  return Object.fromEntries(
    [...items.values()].flatMap((read) => (read.repeats.at(-1) === repeat ? presetOf(read, rounds, today) : [])),
  )
}

function presetOf(read: ReadItem, rounds: Rounds, today: Day): [string, string][] {
  const preset = read.item.preset.trim()
  return preset === '' ? [] : [[pathOf(read, rounds), preset === 'today()' ? today : preset]]
}

/** The answers without one round of a repeat; the later rounds move up. */
export function withoutRound(answers: Answers, path: string, round: number): Answers {
  const left: Record<string, string> = {}
  for (const [key, text] of Object.entries(answers)) {
    if (key === path) left[key] = String(Math.max(0, Number(text) - 1))
    else if (!key.startsWith(`${path}[`)) left[key] = text
    else {
      const end = key.indexOf(']', path.length)
      const n = Number(key.slice(path.length + 1, end))
      if (n !== round) left[`${path}[${n > round ? n - 1 : n}${key.slice(end)}`] = text
    }
  }
  return left
}
