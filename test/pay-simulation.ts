import type { Decision } from '../src/kernel/decision.ts'
import { derivedId, type Id } from '../src/kernel/ids.ts'
import { makeRandom } from '../src/linkage/random.ts'
import { payAtDesk, recordFromSheet } from '../src/payment-lists/desk-actions.ts'
import { programmeId } from '../src/programme/programme.ts'
import { type Cashier, Desk, payInput } from './pay-desk.ts'

/** How large a simulation is; `reserved` is the rule that a line on a sheet is paid from that sheet alone. */
export interface Size {
  readonly instalments: number
  readonly attempts: number
  readonly seed: number
  readonly reserved: boolean
}

/** What came of it. */
export interface Result {
  readonly attempts: number
  readonly handedOut: number
  /** Instalments for which cash left a drawer more than once, and how often the record says so. */
  readonly double: number
  readonly flagged: number
  readonly refused: number
  readonly lostAnswers: number
  readonly crashes: number
  readonly partitions: number
  /** Steps after which the books did not come to nothing. */
  readonly unbalanced: number
  readonly sheets: number
}

const sites = 6

/**
 * Cashiers at several sites pay people whose network comes and goes. The rules are those of the program: every step asks the `decide` of
 * the action itself, over records held in memory. Tablets lose answers and ask again with the same envelope, crash between the answer and
 * the drawer, and go on from what they keep; people come again and again, to any desk. What is counted is cash that left a drawer.
 */
export class PaySimulation {
  readonly #size: Size
  readonly #random: () => number
  readonly #desks: Desk[]
  readonly #paidOut: Uint8Array
  #refused = 0
  #flagged = 0
  #lostAnswers = 0
  #crashes = 0
  #partitions = 0
  #attempts = 0

  constructor(size: Size) {
    this.#size = size
    this.#random = makeRandom(size.seed)
    const each = Math.ceil(size.instalments / sites)
    this.#desks = Array.from({ length: sites }, (_, n) => new Desk(n, each, size.reserved))
    this.#paidOut = new Uint8Array(each * sites)
  }

  /** Runs to the end; `progress` hears how many attempts were made. */
  run(progress: (attempts: number) => void = () => undefined): Result {
    while (this.#attempts < this.#size.attempts) {
      if (this.#attempts % 50_000 === 0) progress(this.#attempts)
      this.#step()
    }
    // In the end every network is back: what was paid on paper is entered, and every sheet comes back.
    for (const desk of this.#desks) {
      desk.connected = true
      for (const cashier of desk.cashiers) this.#enter(desk, cashier)
    }
    return {
      attempts: this.#attempts,
      handedOut: this.#paidOut.reduce((sum, times) => sum + times, 0),
      double: this.#paidOut.reduce((sum, times) => sum + (times > 1 ? 1 : 0), 0),
      ...{ flagged: this.#flagged, refused: this.#refused, lostAnswers: this.#lostAnswers, crashes: this.#crashes },
      partitions: this.#partitions,
      unbalanced: this.#desks.reduce((sum, desk) => sum + desk.unbalanced, 0),
      sheets: this.#desks.reduce((sum, desk) => sum + desk.sheets.size, 0),
    }
  }

  #below(bound: number): number {
    return Math.floor(this.#random() * bound)
  }

  #step(): void {
    const desk = this.#pick(this.#desks)
    const what = this.#random()
    if (what < 0.002) {
      desk.connected = !desk.connected
      this.#partitions++
    } else if (what < 0.006) this.#take(desk, this.#pick(desk.cashiers))
    else if (what < 0.009) this.#enter(desk, this.#pick(desk.cashiers))
    else this.#comes(desk)
  }

  #pick<T>(from: readonly T[]): T {
    const one = from[this.#below(from.length)]
    if (one === undefined) throw new Error('there is none')
    return one
  }

  /** Somebody comes to a desk to be paid, perhaps again, perhaps to a desk that is not theirs. */
  #comes(desk: Desk): void {
    this.#attempts++
    const cashier = this.#pick(desk.cashiers)
    const n = this.#below(desk.payments.length)
    if (this.#random() < 0.05) {
      // Of another site: no desk but their own has the line.
      const other = this.#desks[(desk.n + 1) % sites]
      if (other && desk.connected)
        this.#answered(desk.ask(cashier, payAtDesk, payInput(this.#newId(), other, n), other))
      else this.#refused++
      return
    }
    if (desk.connected) this.#payOnline(desk, cashier, n)
    else this.#payFromPaper(desk, cashier, n)
  }

  #payOnline(desk: Desk, cashier: Cashier, n: number): void {
    const id = this.#newId()
    let decision = desk.ask(cashier, payAtDesk, payInput(id, desk, n), desk)
    // The answer is lost: the tablet asks again with the same envelope, as often as it takes.
    while (this.#random() < 0.1) {
      this.#lostAnswers++
      decision = desk.ask(cashier, payAtDesk, payInput(id, desk, n), desk)
    }
    if (this.#random() < 0.01) {
      // It crashes with the answer on its screen, starts again, and sends what it keeps.
      this.#crashes++
      decision = desk.ask(cashier, payAtDesk, payInput(id, desk, n), desk)
    }
    if (this.#answered(decision)) this.#handOver(desk, n)
  }

  /** Without a network a cashier pays from the sheets in their hands alone, and only whose line nobody signed. */
  #payFromPaper(desk: Desk, cashier: Cashier, n: number): void {
    const sheet = cashier.paper.find(({ lines }) => lines.has(n))
    if (!sheet || sheet.signed.has(n)) {
      this.#refused++
      return
    }
    sheet.signed.add(n)
    this.#handOver(desk, n)
  }

  #handOver(desk: Desk, n: number): void {
    const at = desk.n * desk.payments.length + n
    this.#paidOut[at] = (this.#paidOut[at] ?? 0) + 1
  }

  #take(desk: Desk, cashier: Cashier): void {
    if (!desk.connected) return
    const id = this.#newId()
    if (!this.#answered(desk.take(cashier, id))) return
    const lines = new Set(desk.linesOf(id))
    cashier.paper.push({ id, lines, signed: new Set() })
  }

  /** What was signed is typed in, with crashes and repeats; then the sheet comes back. */
  #enter(desk: Desk, cashier: Cashier): void {
    if (!desk.connected) return
    for (const sheet of cashier.paper.splice(0)) {
      for (const n of sheet.signed) {
        const payment = desk.payments[n]
        // The id of what a sheet says comes from the sheet and the line: typed twice it is the same.
        const id = derivedId(sheet.id, `handout ${payment?.id}`)
        this.#answered(desk.ask(cashier, recordFromSheet, payInput(id, desk, n), desk))
        if (this.#random() < 0.05) {
          this.#crashes++
          desk.ask(cashier, recordFromSheet, payInput(id, desk, n), desk, this.#newId())
        }
      }
      this.#answered(desk.bringBack(cashier, sheet.id))
    }
  }

  #answered(decision: Decision): boolean {
    if (decision.outcome === 'refused') {
      this.#refused++
      return false
    }
    if (decision.outcome === 'flagged') this.#flagged++
    return true
  }

  #id = 0
  #newId(): Id {
    this.#id++
    return derivedId(programmeId, `simulated ${this.#size.seed} ${this.#id}`)
  }
}
