import type { Context } from '../src/kernel/action.ts'
import type { Decision } from '../src/kernel/decision.ts'
import { derivedId, type Id } from '../src/kernel/ids.ts'
import type { Write } from '../src/kernel/record.ts'
import type { Actor } from '../src/kernel/roles.ts'
import { type AccountKind, MoneyAccount } from '../src/ledger/account.ts'
import type { ListAccounts } from '../src/payment-lists/booking.ts'
import { payAtDesk } from '../src/payment-lists/desk-actions.ts'
import { DeskSheet } from '../src/payment-lists/desk-sheet.ts'
import { Payment } from '../src/payment-lists/payment.ts'
import { linesOfSheet, type PaymentList } from '../src/payment-lists/payment-list.ts'
import { bringSheetBack, takeSheet } from '../src/payment-lists/sheet-actions.ts'
import { PaymentShard } from '../src/payment-shards/payment-shard.ts'
import { giveShardBack, leaseShard } from '../src/payment-shards/shard-actions.ts'
import type { Person } from '../src/people/person.ts'
import { type Programme, programmeId, type Site, type User } from '../src/programme/programme.ts'
import type { Station } from '../src/station-register/station.ts'

const at = '2026-06-01T09:00:00.000Z'
const cashiersEach = 3
const amount = '900.000'

/** The smallest coins of a balance, exactly. */
const coins = (balance: string) => BigInt(balance.replace('.', ''))

/** A sheet in the hands of a cashier, and whose lines were signed. */
export interface Paper {
  readonly id: Id
  readonly lines: ReadonlySet<number>
  readonly signed: Set<number>
}

/** Who pays at a desk. */
export interface Cashier {
  readonly actor: Actor
  readonly user: User
  readonly paper: Paper[]
  readonly tablet: Station
}

const programme: Programme = {
  ...{ id: programmeId, title: { ar: 'ب', en: 'P', fr: 'P' }, timeZone: 'Africa/Tripoli', country: 'LY' },
  ...{ demonstration: true, foundedAt: at },
}
const nobody = { given: '', father: '', grandfather: '', family: '' }

/** What a cashier says who pays the `n`th line; of a share where their tablet has the line in one. */
export function payInput(id: Id, desk: Desk, n: number, shardId: Id | null = null) {
  const payment = desk.payments[n]
  if (!payment) throw new Error('there is no such line')
  const { id: paymentId, listId, personId } = payment
  return { id, paymentId, listId, personId, identity: 'photo' as const, cardNumber: '', shardId }
}

/** The record of one site: its list with its lines, its sheets, its accounts, and what was answered to which envelope. */
export class Desk {
  readonly n: number
  connected = true
  unbalanced = 0
  readonly cashiers: readonly Cashier[]
  readonly payments: Payment[]
  readonly sheets = new Map<Id, DeskSheet>()
  readonly shards = new Map<Id, PaymentShard>()
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
        tablet: tabletOf(idOf(`tablet ${i}`), of),
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
      shard: this.#reserved && payment ? (of.shardOf(payment) ?? null) : null,
      alone: false,
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

  /** The share that a line is in, and whose. */
  shardOf({ id }: Pick<Payment, 'id'>): { id: Id; desk: string } | undefined {
    const found = [...this.shards.values()].find(
      ({ first, last, endedFor }) => endedFor === null && id >= first && id <= last,
    )
    return found && { id: found.id, desk: found.stationId }
  }

  /** Leases the tablet of a cashier the next lines, as the server finds them: next to one another, in the order of their ids. */
  lease({ actor, tablet }: Cashier, id: Id): Decision {
    const next: Payment[] = []
    for (const payment of this.payments.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      const isOthers = this.shardOf(payment) !== undefined
      if (next.length === 25 || (isOthers && next.length > 0)) break
      if (!isOthers && payment.status === 'listed' && payment.sheetId === null) next.push(payment)
    }
    const [first, last] = [next[0], next.at(-1)]
    const facts = {
      ...{ list: this.#list, station: tablet },
      next: first && last ? { first: first.id, last: last.id, lines: next.length } : null,
    }
    const input = { id, listId: this.#list.id, stationId: tablet.id, lines: 25, days: 7 } as const
    const decision = leaseShard.decide(undefined, input, facts, contextOf(id, actor))
    this.#answer(id, decision)
    return decision
  }

  /** The lines of a share that wait, as the server says them. */
  waitingIn(id: Id): Id[] {
    const shard = this.shards.get(id)
    return this.payments.flatMap((one) =>
      shard && one.status === 'listed' && one.id >= shard.first && one.id <= shard.last ? [one.id] : [],
    )
  }

  giveBack({ actor }: Cashier, id: Id, held: number): Decision {
    const context = contextOf(derivedId(id, 'back'), actor)
    const decision = giveShardBack.decide(this.shards.get(id), { id }, { parent: null, held }, context)
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
    if (noun.name === 'paymentShard') this.shards.set(record.id, PaymentShard.parse(record))
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

const tabletOf = (id: Id, of: Pick<Station, 'sideId' | 'siteId'>): Station => ({
  ...{
    id,
    ...of,
    kind: 'tablet',
    name: 'Desk',
    state: 'inForce',
    epoch: 1,
    revokedUpTo: 0,
    codeHash: null,
    codeUntil: null,
  },
  ...{ invitedBy: id, invitedAt: at, enrolledAt: at, endedBy: null, endedAt: null, reason: '' },
})

const contextOf = (actionId: Id, actor: Actor): Context => ({ actionId, actor, at, received: at })
