import { fromBase64, textOf } from '../../src/journal/bytes.ts'
import type { Id } from '../../src/kernel/ids.ts'
import type { StationEntry } from '../../src/stations/entry.ts'
import type { EntryOutcome } from '../../src/stations/exchange.ts'
import type { Rules } from './rules.ts'

/** What the acts of the simulation say: people, weapons, payments and numbers, as few as show each kind of trouble. */
export interface ActInput {
  /** `person.register`: where, and the number of the card. `person.move`: where to. */
  readonly site?: number
  readonly number?: number
  /** `person.edit`: the new value, and after which version it was made. */
  readonly value?: string
  readonly base?: number
  /** `weapon.take`, `weapon.move`: from whom, and to whom. */
  readonly person?: Id
  readonly from?: string
  readonly to?: string
  /** `payment.pay`: who got how much. */
  readonly amount?: number
  /** What no program can read. */
  readonly poison?: boolean
}

export interface Person {
  readonly site: number
  /** Of the card; null where the tablet had no number left. */
  readonly number: number | null
  readonly value: string
  readonly version: number
  readonly editedAt: string
  readonly closed: boolean
  /** Acts that made it what it is. */
  readonly history: readonly Id[]
}

export interface Weapon {
  readonly site: number
  readonly holder: string
  readonly chain: readonly Id[]
}

/** What a tier decided, and what that led to. */
export interface DomainState {
  readonly answers: Map<Id, Omit<EntryOutcome, 'seq'>>
  readonly people: Map<Id, Person>
  readonly weapons: Map<Id, Weapon>
  readonly payments: Map<Id, Id[]>
  readonly numbers: Map<number, Id[]>
  /** Acts in the order in which they took effect. */
  readonly effects: Id[]
  cashOut: number
}

export function emptyDomain(): DomainState {
  const none = { answers: new Map(), people: new Map(), weapons: new Map(), payments: new Map(), numbers: new Map() }
  return { ...none, effects: [], cashOut: 0 }
}

export const intents = ['person.close']

/** What a program of an older version cannot decide. */
export const newestVersion = 2

export interface Change {
  readonly noun: 'person' | 'weapon'
  readonly id: Id
}

/** Decides an act and does it. Facts are accepted, flagged or held; only an intent is refused. */
export function decideAct(
  state: DomainState,
  entry: StationEntry,
  program: number,
  rules: Rules,
  isScopeKnown = true,
): { outcome: Omit<EntryOutcome, 'seq'>; changes: Change[] } {
  const first = state.answers.get(entry.id)
  if (first && rules.oneEffectPerAct) return { outcome: first, changes: [] }
  const input = readInput(entry)
  const changes: Change[] = []
  const flags: string[] = []
  const answer = (outcome: EntryOutcome['outcome'], codes: string[]) => {
    const given = Object.freeze({ id: entry.id, outcome, codes })
    state.answers.set(entry.id, given)
    return { outcome: given, changes }
  }
  if (!input) {
    if (!rules.holdsPoison) throw new Error('an entry cannot be read')
    return answer('held', ['unreadable'])
  }
  if (!isScopeKnown) return answer('held', ['otherScope'])
  if (entry.version > program) return answer('held', ['versionUnknown'])
  const about = input.person ?? entry.subject
  const person = state.people.get(about)
  if (!person && entry.action !== 'person.register' && entry.action !== 'weapon.move')
    return answer(intents.includes(entry.action) ? 'refused' : rules.ofBreach('held'), ['person.unknown'])
  const change = (noun: Change['noun'], id: Id) => changes.push({ noun, id })
  const write = (id: Id, next: Person) => {
    state.people.set(id, Object.freeze(next))
    change('person', id)
  }
  const history = [...(person?.history ?? []), entry.id]
  if (entry.action === 'person.register') {
    if (input.number !== undefined) {
      const given = state.numbers.get(input.number) ?? []
      if (given.some((id) => id !== entry.id)) flags.push('number.twice')
      state.numbers.set(input.number, [...given, entry.id])
    }
    if (person) flags.push('person.twice')
    const begun = { site: input.site ?? 0, number: input.number ?? null, value: '', version: 1 }
    write(entry.subject, { ...(person ?? { ...begun, editedAt: entry.at, closed: false }), history })
  } else if (entry.action === 'person.edit' && person) {
    if (rules.takesEdit(person, entry.at)) {
      if (input.base !== person.version) flags.push('edit.parallel')
      const edited = { value: input.value ?? '', version: person.version + 1, editedAt: entry.at, history }
      write(about, { ...person, ...edited })
    }
  } else if (entry.action === 'person.move' && person) {
    write(about, { ...person, site: input.site ?? 0, history })
  } else if (entry.action === 'person.close' && person) {
    if (person.closed) return answer('refused', ['person.closed'])
    write(about, { ...person, closed: true, history })
  } else if (entry.action === 'payment.pay') {
    const before = state.payments.get(entry.subject) ?? []
    if (before.length > 0) {
      if (rules.ofBreach('flagged') === 'refused') return answer('refused', ['payment.twice'])
      flags.push('payment.twice')
    }
    state.payments.set(entry.subject, [...before, entry.id])
    state.cashOut += input.amount ?? 0
  } else if (entry.action === 'weapon.take' || entry.action === 'weapon.move') {
    const weapon = state.weapons.get(entry.subject)
    if (!weapon && entry.action === 'weapon.move') return answer(rules.ofBreach('held'), ['weapon.unknown'])
    if (weapon && weapon.holder !== input.from) flags.push('custody.disputed')
    const chain = [...(weapon?.chain ?? []), entry.id]
    const site = weapon?.site ?? input.site ?? 0
    state.weapons.set(entry.subject, Object.freeze({ site, holder: input.to ?? '', chain }))
    change('weapon', entry.subject)
  }
  state.effects.push(entry.id)
  return answer(flags.length > 0 ? 'flagged' : 'accepted', flags)
}

/** What is in the entry's box; undefined for poison. */
export function readInput(entry: StationEntry): ActInput | undefined {
  const read: { input: ActInput } = JSON.parse(textOf(fromBase64(entry.box.body) ?? new Uint8Array()) ?? '')
  return read.input.poison ? undefined : read.input
}
