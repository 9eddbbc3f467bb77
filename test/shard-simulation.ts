import { derivedId, type Id } from '../src/kernel/ids.ts'
import { makeRandom } from '../src/linkage/random.ts'
import { payAtDesk } from '../src/payment-lists/desk-actions.ts'
import type { Payment } from '../src/payment-lists/payment.ts'
import { programmeId } from '../src/programme/programme.ts'
import { type Cashier, Desk, payInput } from './pay-desk.ts'

/** How large it is. `ignored`: the mutant, whose tablets pay without a network whatever line they know to wait. */
export interface ShardSize {
  readonly lines: number
  readonly attempts: number
  readonly seed: number
  readonly leases: 'kept' | 'ignored'
}

/** What came of it: lines for which cash left more than one drawer, and payments that the centre holds for a person. */
export interface ShardResult {
  readonly paid: number
  readonly double: number
  readonly held: number
  readonly sentElsewhere: number
  readonly givenBack: number
}

/** A tablet at a desk: which shares it has, what it paid that the centre does not know, and which lines it knows to wait. */
interface Tablet {
  readonly cashier: Cashier
  connected: boolean
  shards: { readonly id: Id; readonly lines: ReadonlySet<Id> }[]
  readonly outbox: { readonly n: number; readonly input: ReturnType<typeof payInput> }[]
  readonly signed: Set<number>
  known: readonly Payment[]
}

/**
 * The tablets of one site, whose network comes and goes each by itself, pay the same list. Online and off a tablet pays out of its own
 * shares; what it paid without a network goes out in order, then it gives shares back. The rules are those of the program.
 */
export function simulateShards({ lines, attempts, seed, leases }: ShardSize): ShardResult {
  const random = makeRandom(seed)
  const below = (bound: number) => Math.floor(random() * bound)
  const desk = new Desk(0, lines, leases === 'kept')
  const tablets: Tablet[] = desk.cashiers.map((cashier) => ({
    ...{ cashier, connected: true, shards: [], outbox: [], signed: new Set<number>(), known: [...desk.payments] },
  }))
  const paidOut = new Uint8Array(lines)
  const result = { held: 0, sentElsewhere: 0, givenBack: 0 }
  let ids = 0
  const newId = () => derivedId(programmeId, `shares ${seed} ${ids++}`)
  const ownOf = (tablet: Tablet, { id }: Payment) => tablet.shards.find(({ lines }) => lines.has(id))?.id ?? null

  const meets = (tablet: Tablet) => {
    let held = 0
    for (const { input } of tablet.outbox.splice(0))
      if (desk.ask(tablet.cashier, payAtDesk, input, desk).outcome === 'refused') held++
    result.held += held
    tablet.known = [...desk.payments]
    if (random() < 0.3)
      for (const { id } of tablet.shards.splice(0))
        if (desk.giveBack(tablet.cashier, id, held).outcome !== 'refused') result.givenBack++
  }
  const comes = (tablet: Tablet, n: number) => {
    const line = tablet.known[n]
    const own = line ? ownOf(tablet, line) : null
    if (line?.status !== 'listed' || tablet.signed.has(n)) return
    const input = payInput(newId(), desk, n, own)
    if (tablet.connected) {
      if (desk.ask(tablet.cashier, payAtDesk, input, desk).outcome === 'refused') {
        result.sentElsewhere++
        return
      }
    } else if (own === null && leases === 'kept') {
      result.sentElsewhere++
      return
    } else tablet.outbox.push({ n, input })
    tablet.signed.add(n)
    paidOut[n] = (paidOut[n] ?? 0) + 1
  }

  for (let i = 0; i < attempts; i++) {
    const tablet = tablets[below(tablets.length)]
    if (!tablet) throw new Error('there is no tablet')
    const what = random()
    if (what < 0.01) {
      tablet.connected = !tablet.connected
      if (tablet.connected) meets(tablet)
    } else if (what < 0.02 && tablet.connected) {
      const id = newId()
      if (desk.lease(tablet.cashier, id).outcome !== 'refused')
        tablet.shards.push({ id, lines: new Set(desk.waitingIn(id)) })
    } else comes(tablet, below(lines))
  }
  for (const tablet of tablets) meets(tablet)
  const paid = paidOut.filter((times) => times > 0).length
  return { ...result, paid, double: paidOut.filter((times) => times > 1).length }
}
