import type { Context } from '../src/kernel/action.ts'
import type { Decision } from '../src/kernel/decision.ts'
import { derivedId, type Id } from '../src/kernel/ids.ts'
import type { Write } from '../src/kernel/record.ts'
import type { Actor } from '../src/kernel/roles.ts'
import { type AccountKind, MoneyAccount } from '../src/ledger/account.ts'
import { makeRandom } from '../src/linkage/random.ts'
import type { ListAccounts } from '../src/payment-lists/booking.ts'
import { payAtDesk, recordFromSheet } from '../src/payment-lists/desk-actions.ts'
import { DeskSheet } from '../src/payment-lists/desk-sheet.ts'
import { Payment } from '../src/payment-lists/payment.ts'
import { linesOfSheet, type PaymentList } from '../src/payment-lists/payment-list.ts'
import { bringSheetBack, takeSheet } from '../src/payment-lists/sheet-actions.ts'
import type { Person } from '../src/people/person.ts'
import { type Programme, programmeId, type Site, type User } from '../src/programme/programme.ts'

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

const at = '2026-06-01T09:00:00.000Z'
const sites = 6
const cashiersEach = 3
const amount = '900.000'

/** The smallest coins of a balance, exactly. */
const coins = (balance: string) => BigInt(balance.replace('.', ''))

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

interface Paper {
  readonly id: Id
  readonly lines: ReadonlySet<number>
  readonly signed: Set<number>
}

interface Cashier {
  readonly actor: Actor
  readonly user: User
  readonly paper: Paper[]
}

const programme: Programme = {
  ...{ id: programmeId, title: { ar: 'ب', en: 'P', fr: 'P' }, timeZone: 'Africa/Tripoli', country: 'LY' },
  ...{ demonstration: true, foundedAt: at },
}
const nobody = { given: '', father: '', grandfather: '', family: '' }

function payInput(id: Id, desk: Desk, n: number) {
  const payment = desk.payments[n]
  if (!payment) throw new Error('there is no such line')
  const { id: paymentId, listId, personId } = payment
  return { id, paymentId, listId, personId, identity: 'photo' as const, cardNumber: '' }
}

/** The record of one site: its list with its lines, its sheets, its accounts, and what was answered to which envelope. */
class Desk {
  readonly n: number
  connected = true
  unbalanced = 0
  readonly cashiers: readonly Cashier[]
  readonly payments: Payment[]
  readonly sheets = new Map<Id, DeskSheet>()
  readonly #reserved: boolean
  readonly #list: PaymentList
  readonly #site: Site
  readonly #people: Person
  readonly #accounts: Record<keyof ListAccounts, MoneyAccount | null>
  readonly #handouts = new Set<Id>()
  readonly #answers = new Map<Id, Decision>()
  readonly #at = new Map<Id, number>()
  readonly #linesOf = new Map<Id, number[]>()
  #next = 0
  #books = 0n

  constructor(n: number, lines: number, reserved: boolean) {
    this.n = n
    this.#reserved = reserved
    const idOf = (label: string) => derivedId(programmeId, `simulated site ${n} ${label}`)
    const [sideId, siteId] = [derivedId(programmeId, 'side'), idOf('site')]
    const of = { sideId, siteId }
    this.#site = {
      ...{ id: siteId, sideId, code: `S${n}`, name: { ar: 'م', en: 'S', fr: 'S' }, kind: 'registrationSite' },
      ...{
        placeCode: 'B1',
        status: 'open',
        readyBy: null,
        openedBy: null,
        openedAt: null,
        people: 0,
        tags: 0,
        receipts: 0,
      },
    }
    this.cashiers = Array.from({ length: cashiersEach }, (_, i) => {
      const id = idOf(`cashier ${i}`)
      const name = { ar: 'أمين', en: 'Cashier', fr: 'Caissier' }
      return {
        actor: { id, name: 'Cashier', ...of, side: 'north', joint: false, roles: ['cashier'] },
        user: {
          id,
          ...of,
          officeId: null,
          login: `cashier${i}`,
          name,
          roles: ['cashier'],
          status: 'appointed',
          sex: null,
        },
        paper: [],
      }
    })
    const by = { drawnBy: idOf('officer'), drawnAt: at, frozenBy: idOf('officer'), frozenAt: at }
    this.#list = {
      ...{
        id: idOf('list'),
        ...of,
        number: `PL-${n}`,
        sequence: n + 1,
        ruleId: idOf('rule'),
        n: 1,
        channel: 'cashDesk',
      },
      ...{ currency: 'LYD', budgetLineId: idOf('line'), bankId: null, status: 'paying', drawnTo: null, lines },
      ...{
        total: '0',
        blocked: 0,
        digest: 'd',
        ...by,
        approvedBy: idOf('approver'),
        approvedAt: at,
        returnedFor: null,
      },
      ...{ releasedBy: idOf('manager'), releasedAt: at, releasedTo: null, heldBack: 0, heldBackTotal: '0' },
      ...{ reconciledBy: null, reconciledAt: null, counted: null },
    }
    const unsettled = { status: 'listed', fault: null, sheetId: null, settledBy: null, settledAt: null } as const
    this.payments = Array.from({ length: lines }, (_, i) => ({
      ...{
        id: idOf(`payment ${i}`),
        ...of,
        listId: this.#list.id,
        personId: idOf('person'),
        accountId: idOf('account'),
      },
      ...{ instalmentId: idOf(`instalment ${i}`), amount, currency: 'LYD', ...unsettled },
    }))
    for (const [i, { id }] of this.payments.entries()) this.#at.set(id, i)
    this.#people = {
      ...{ id: idOf('person'), ...of, number: `P-${n}`, nameArabic: nobody, nameLatin: nobody, sex: 'male' },
      ...{ birth: { from: '1990-01-01', to: '1990-12-31', precision: 'year' }, nationality: 'LY', placeCode: 'B1' },
      ...{
        claimedGroup: '',
        documents: [],
        registeredBy: idOf('officer'),
        registeredAt: at,
        transferredAt: null,
        erasedAt: null,
      },
    }
    const full = (BigInt(lines) * coins(amount)).toString().padStart(4, '0')
    const whole = `${full.slice(0, -3)}.${full.slice(-3)}`
    const account = (kind: AccountKind, balance: string): MoneyAccount => ({
      ...{ id: idOf(`account ${kind}`), sideId, siteId: kind === 'cashDesk' ? siteId : null, kind, name: kind },
      ...{ currency: 'LYD', donorId: null, reference: null, iban: null, balance, lines: 1 },
      ...{ openedBy: idOf('accountant'), openedAt: at, closedBy: null, closedAt: null },
    })
    this.#accounts = {
      ...{ line: null, ordered: null, bank: null, suspense: account('suspense', '0.000') },
      ...{ payable: account('payable', `-${whole}`), desk: account('cashDesk', whole) },
    }
  }

  /** Asks for a payment of this or another desk’s line, as the server would decide it; an envelope is answered once. */
  ask(
    { actor, user }: Cashier,
    action: typeof payAtDesk,
    input: ReturnType<typeof payInput>,
    of: Desk,
    envelope: Id = input.id,
  ): Decision {
    const known = of.#answers.get(envelope)
    if (known) return known
    const payment = of.payments[of.#at.get(input.paymentId) ?? -1] ?? null
    const sheet = payment?.sheetId ? (of.sheets.get(payment.sheetId) ?? null) : null
    const shown = payment && !of.#reserved && action === payAtDesk ? { ...payment, sheetId: null } : payment
    const facts = {
      ...{ payment: shown, list: of.#list, person: of.#people, site: of.#site, programme, cashier: user, blocks: [] },
      ...{ cardCounts: null, receiverAllowed: false, provedByCashier: false, accounts: of.#accounts, sheet },
      livingElsewhere: false,
    }
    // What the subject of the action is: a handing-out that is there already is refused.
    const found = of.#handouts.has(input.id) ? { ...facts, ...input } : undefined
    const decision = found
      ? ({ outcome: 'refused', code: 'cashHandout.exists', facts: {} } as const)
      : action.decide(undefined, input, facts, contextOf(envelope, actor))
    of.#answer(envelope, decision)
    return decision
  }

  take({ actor }: Cashier, id: Id): Decision {
    const next: Payment[] = []
    while (this.#next < this.payments.length && next.length < linesOfSheet) {
      const payment = this.payments[this.#next++]
      if (payment?.status === 'listed' && payment.sheetId === null) next.push(payment)
    }
    if (this.#next >= this.payments.length) this.#next = 0
    const facts = { list: this.#list, next, taken: this.sheets.size }
    const decision = takeSheet.decide(undefined, { id, listId: this.#list.id }, facts, contextOf(id, actor))
    if (decision.outcome !== 'refused')
      this.#linesOf.set(
        id,
        next.map((payment) => this.#at.get(payment.id) ?? -1),
      )
    this.#answer(id, decision)
    return decision
  }

  linesOf(sheetId: Id): readonly number[] {
    return this.#linesOf.get(sheetId) ?? []
  }

  bringBack({ actor }: Cashier, id: Id): Decision {
    const waiting = this.linesOf(id).flatMap((n) => {
      const payment = this.payments[n]
      return payment?.status === 'listed' && payment.sheetId === id ? [payment] : []
    })
    const context = contextOf(derivedId(id, 'back'), actor)
    const decision = bringSheetBack.decide(this.sheets.get(id), { id }, { waiting }, context)
    this.#answer(context.actionId, decision)
    return decision
  }

  #answer(envelope: Id, decision: Decision): void {
    this.#answers.set(envelope, decision)
    if (decision.outcome === 'refused') return
    for (const write of decision.writes) this.#keep(write)
    if (this.#books !== 0n) this.unbalanced++
  }

  #keep({ noun, record }: Write): void {
    if (noun.name === 'payment') this.payments[this.#at.get(record.id) ?? -1] = Payment.parse(record)
    if (noun.name === 'deskSheet') this.sheets.set(record.id, DeskSheet.parse(record))
    if (noun.name === 'cashHandout') this.#handouts.add(record.id)
    if (noun.name !== 'moneyAccount') return
    const account = MoneyAccount.parse(record)
    for (const key of ['payable', 'desk', 'suspense'] as const) {
      const before = this.#accounts[key]
      if (before?.id !== account.id) continue
      this.#books += coins(account.balance) - coins(before.balance)
      this.#accounts[key] = account
    }
  }
}

const contextOf = (actionId: Id, actor: Actor): Context => ({ actionId, actor, at, received: at })
