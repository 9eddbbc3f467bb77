import type { Id } from '../../src/kernel/ids.ts'
import { newId } from '../../src/kernel/ids.ts'
import { applicant, idOf, rifle } from '../world.ts'
import { nobodyElse, type Stakes, type workers } from './world-folder.ts'

export type Worker = (typeof workers)[number]

/** Something that a person asks for under an id of their own; asked again, it is the same act. */
export interface Act {
  readonly id: Id
  readonly at: string
  readonly who: Worker
  readonly action: string
  readonly input: Readonly<Record<string, unknown>>
  /** The row that it brings about; null for one that changes a row alone. */
  readonly makes: { readonly table: Table; readonly id: Id } | null
  readonly amount: number
}
export type Table = 'people' | 'weapons' | 'money_entries' | 'cash_moves' | 'cash_handouts'

/** What one client has in hand: nobody else touches it, so that no act of theirs has a reason to be refused. */
export class Hands {
  readonly #random: () => number
  readonly #stakes: Stakes
  readonly #payments: Stakes['payments'][number][]
  readonly #unarmed: Id[] = []
  readonly #weapons: { id: Id; by: 'bakary' | 'celine' }[] = []
  readonly #roads: { id: Id; to: 'bakary' | 'celine'; seal: string }[] = []
  readonly #moves: { id: Id; amount: number }[] = []
  #money = 0
  #seals = 0

  constructor(random: () => number, stakes: Stakes, payments: Stakes['payments']) {
    this.#random = random
    this.#stakes = stakes
    this.#payments = [...payments]
  }

  /** The next act. What it takes is taken out of hand at once; `done` puts in hand what it brought. */
  next(): { act: Act; done: () => void } {
    const choices = [
      () => this.#register(),
      () => this.#receipt(),
      ...(this.#unarmed.length > 0 ? [() => this.#takeIn()] : []),
      ...(this.#weapons.length > 0 ? [() => this.#handOver(), () => this.#handOver()] : []),
      ...(this.#roads.length > 0 ? [() => this.#receive(), () => this.#receive()] : []),
      ...(this.#money >= 1 ? [() => this.#advance()] : []),
      ...(this.#moves.length > 0 ? [() => this.#receiveCash()] : []),
      ...(this.#payments.length > 0 ? [() => this.#pay()] : []),
    ]
    const choice = choices[Math.floor(this.#random() * choices.length)]
    if (!choice) throw new Error('there is always something to do')
    return choice()
  }

  #register() {
    const id = newId()
    const input = applicant({ id, ...nobodyElse('client') })
    return { act: act('awa', 'person.register', input, { table: 'people', id }), done: () => this.#unarmed.push(id) }
  }

  #takeIn() {
    const input = rifle(taken(this.#unarmed), { id: newId() })
    const id = String(input.id)
    const made = { table: 'weapons', id } as const
    return { act: act('bakary', 'weapon.takeIn', input, made), done: () => this.#weapons.push({ id, by: 'bakary' }) }
  }

  #handOver() {
    const { id, by } = taken(this.#weapons)
    const to = by === 'bakary' ? ('celine' as const) : ('bakary' as const)
    const seal = `K-${id.slice(-4)}-${++this.#seals}`
    const input = { id, toSiteId: idOf(to === 'celine' ? 'site STO' : 'site TAR'), seal }
    return { act: act(by, 'weapon.handOver', input), done: () => this.#roads.push({ id, to, seal }) }
  }

  #receive() {
    const { id, to, seal } = taken(this.#roads)
    const input = { id, seal, sealIntact: true }
    return { act: act(to, 'weapon.receive', input), done: () => this.#weapons.push({ id, by: to }) }
  }

  #receipt() {
    const { bank: bankId, donor: donorId } = this.#stakes
    const id = newId()
    const input = { id, bankId, donorId, amount: '10', day: new Date().toISOString().slice(0, 10), note: '' }
    const done = () => {
      this.#money += 10
    }
    return { act: act('warda', 'moneyEntry.receive', input, { table: 'money_entries', id }, 10), done }
  }

  #advance() {
    const { bank: bankId, desk: deskId } = this.#stakes
    this.#money -= 1
    const id = newId()
    const input = { id, direction: 'advance', bankId, deskId, amount: '1', note: '' }
    const done = () => this.#moves.push({ id, amount: 1 })
    return { act: act('warda', 'cashMove.handOver', input, { table: 'cash_moves', id }, 1), done }
  }

  #receiveCash() {
    const { id, amount } = taken(this.#moves)
    return { act: act('zeid', 'cashMove.receive', { id, amount: String(amount) }, null, amount), done: () => {} }
  }

  #pay() {
    const { id: paymentId, listId, personId } = taken(this.#payments)
    const id = newId()
    const input = { id, paymentId, listId, personId, identity: 'photo', cardNumber: '' }
    return { act: act('zeid', 'cashHandout.pay', input, { table: 'cash_handouts', id }), done: () => {} }
  }
}

function act(who: Worker, action: string, input: Act['input'], makes: Act['makes'] = null, amount = 0): Act {
  return { id: newId(), at: new Date().toISOString(), who, action, input, makes, amount }
}

function taken<T>(from: T[]): T {
  const one = from.shift()
  if (one === undefined) throw new Error('the hand is empty')
  return one
}
