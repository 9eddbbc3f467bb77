import { z } from 'zod'
import { Entry } from '../../src/journal/entry.ts'

const Ids = z.array(z.string())
const text = z.string()

/**
 * A second opinion on custody. It reads the journal in its order and keeps, by rules of its own in a few lines, who has each
 * weapon and how much of each lot lies where. It shares no rule with the program: an act that the program accepted and that
 * could not have happened is an error here.
 */
export class Oracle {
  /** In whose hands each weapon is: a user's id, `road <act>`, or `lost`. */
  readonly hands = new Map<string, string>()
  readonly #contested = new Set<string>()
  readonly #road = new Map<string, { sender: string; to: string; seal: string; weapons: Set<string>; late: boolean }>()
  readonly #loss = new Map<string, { weapon: string; kind: string; by: string }>()
  readonly lots = new Map<string, Map<string, number>>()
  readonly #consignments = new Map<
    string,
    { lot: string; quantity: number; sender: string; seal: string; counted: number }
  >()
  readonly #tags: ReadonlyMap<string, string>
  readonly #subjects: ReadonlyMap<string, string>
  movements = 0

  /** What the journal does not say in the clear: the weapon of each tag, and the weapon of each exception. */
  constructor(tags: ReadonlyMap<string, string>, subjects: ReadonlyMap<string, string>) {
    this.#tags = tags
    this.#subjects = subjects
  }

  /** Takes the next entry. Throws where it could not have happened. */
  take(body: string): Entry {
    const entry = Entry.parse(JSON.parse(body))
    const rule = this.#rules[entry.action]
    if (rule) rule(entry, z.looseObject({}).parse(entry.input), entry.actor.id)
    return entry
  }

  readonly #rules: Readonly<Record<string, (entry: Entry, said: Record<string, unknown>, actor: string) => void>> = {
    'weapon.takeIn': ({ subject, outcome }, _said, actor) => {
      if (outcome === 'flagged') return
      demand(!this.hands.has(subject.id), 'a weapon is taken in once')
      this.#give(subject.id, actor)
    },
    'weapon.handOver': ({ id, subject }, said, actor) => {
      this.#send(id, [subject.id], said, actor)
    },
    'weapon.receive': ({ subject, outcome }, said, actor) => {
      const act = this.#roadOf(subject.id)
      const road = this.#arriving(act, said, actor, outcome)
      demand(road.weapons.size === 1, 'a weapon that travels alone')
      this.#give(subject.id, actor)
      this.#road.delete(act)
      if (outcome === 'flagged') this.#contested.add(subject.id)
    },
    'weapon.settleSeal': ({ subject }) => {
      const weapon = this.#subjects.get(subject.id) ?? ''
      demand(this.#contested.delete(weapon), 'a dispute is settled once')
    },
    'shipment.send': ({ subject }, said, actor) => {
      this.#send(subject.id, Ids.parse(said.weaponIds), said, actor)
    },
    'shipment.receive': ({ subject, outcome }, said, actor) => {
      const road = this.#arriving(subject.id, said, actor, null)
      const read = this.#read(said.tags)
      const whole =
        [...road.weapons].every((weapon) => read.has(weapon)) && [...read].every((weapon) => road.weapons.has(weapon))
      const sealed = said.sealIntact === true && said.seal === road.seal
      demand((outcome === 'accepted') === (whole && sealed), 'what is not whole is flagged')
      this.#unload(subject.id, read, actor, outcome === 'flagged')
      if (outcome === 'accepted') this.#road.delete(subject.id)
      else road.late = true
    },
    'shipment.receiveLate': ({ subject }, said, actor) => {
      const road = this.#road.get(subject.id)
      demand(road?.late === true && road.sender !== actor, 'only what was not there comes late')
      this.#unload(subject.id, this.#read(said.tags), actor, true)
    },
    'shipment.settle': ({ subject }, _said, actor) => {
      const road = this.#road.get(subject.id)
      demand(road?.late === true && road.sender !== actor, 'a disputed shipment is settled by a third')
      for (const weapon of road?.weapons ?? []) {
        if (this.hands.get(weapon) === `road ${subject.id}`) this.#give(weapon, 'lost')
        else this.#contested.delete(weapon)
      }
      this.#road.delete(subject.id)
    },
    'loss.propose': ({ subject }, said, actor) => {
      this.#loss.set(subject.id, { weapon: text.parse(said.weaponId), kind: text.parse(said.kind), by: actor })
    },
    'loss.sign': ({ subject }, _said, actor) => {
      const loss = this.#loss.get(subject.id)
      demand(loss !== undefined && loss.by !== actor, 'a loss is signed by another')
      this.#loss.delete(subject.id)
      if (!loss) return
      const lost = this.hands.get(loss.weapon) === 'lost'
      demand(
        loss.kind === 'found' ? lost : !lost || loss.kind === 'writtenOff',
        'what is lost is found and what is there is lost',
      )
      if (loss.kind !== 'writtenOff') this.#give(loss.weapon, loss.kind === 'found' ? loss.by : 'lost')
      else this.movements++
      this.#contested.delete(loss.weapon)
    },
    'lot.takeIn': ({ subject }, said) => {
      demand(!this.lots.has(subject.id), 'a lot is taken in once')
      const quantity = z.int().parse(said.quantity)
      this.lots.set(
        subject.id,
        new Map([
          ['origin', -quantity],
          [text.parse(said.compartmentId), quantity],
        ]),
      )
      this.movements++
    },
    'consignment.send': ({ subject }, said, actor) => {
      const lot = text.parse(said.lotId)
      const quantity = z.int().parse(said.quantity)
      this.#transfer(lot, text.parse(said.compartmentId), subject.id, quantity)
      const sent = { lot, quantity, sender: actor, seal: text.parse(said.seal), counted: quantity }
      this.#consignments.set(subject.id, sent)
    },
    'consignment.receive': ({ subject, outcome }, said, actor) => {
      const sent = this.#consignments.get(subject.id)
      demand(sent !== undefined && sent.sender !== actor, 'a consignment is received by another')
      if (!sent) return
      sent.counted = z.int().parse(said.counted)
      const whole = said.sealIntact === true && said.seal === sent.seal && sent.counted === sent.quantity
      if (!whole) demand(outcome === 'flagged', 'what is not whole is flagged')
      this.#transfer(
        sent.lot,
        subject.id,
        whole ? text.parse(said.compartmentId) : `disputed ${subject.id}`,
        sent.quantity,
      )
      if (whole) this.#consignments.delete(subject.id)
    },
    'consignment.settle': ({ subject }, said, actor) => {
      const sent = this.#consignments.get(subject.id)
      demand(sent !== undefined && sent.sender !== actor, 'a consignment is settled by a third')
      if (!sent) return
      const there = Math.min(sent.counted, sent.quantity)
      if (there > 0) this.#transfer(sent.lot, `disputed ${subject.id}`, text.parse(said.compartmentId), there)
      if (sent.quantity > there) this.#transfer(sent.lot, `disputed ${subject.id}`, 'missing', sent.quantity - there)
      this.#consignments.delete(subject.id)
    },
  }

  /** The weapons that are contested, on the road and lost, as the oracle sees it. */
  counts(): { held: number; disputed: number; inTransit: number; missing: number; received: number } {
    let [held, disputed, inTransit, missing] = [0, 0, 0, 0]
    for (const [weapon, hand] of this.hands) {
      if (hand === 'lost') missing++
      else if (this.#contested.has(weapon)) disputed++
      else if (hand.startsWith('road ')) {
        if (this.#road.get(hand.slice(5))?.late) disputed++
        else inTransit++
      } else held++
    }
    return { held, disputed, inTransit, missing, received: this.hands.size }
  }

  #give(weapon: string, to: string): void {
    this.hands.set(weapon, to)
    this.movements++
  }

  #send(act: string, weapons: readonly string[], said: Record<string, unknown>, actor: string): void {
    demand(new Set(weapons).size === weapons.length, 'a weapon is in a crate once')
    for (const weapon of weapons) {
      demand(this.hands.get(weapon) === actor, 'only who has a weapon gives it away')
      demand(!this.#contested.has(weapon), 'a contested weapon stays')
      this.#give(weapon, `road ${act}`)
    }
    const [to, seal] = [text.parse(said.toSiteId), text.parse(said.seal)]
    this.#road.set(act, { sender: actor, to, seal, weapons: new Set(weapons), late: false })
  }

  #roadOf(weapon: string): string {
    const hand = this.hands.get(weapon) ?? ''
    demand(hand.startsWith('road '), 'only what is on the road arrives')
    return hand.slice(5)
  }

  /** What arrives was sent by another, and arrived nowhere before; a broken seal is flagged (`outcome` null: not asked). */
  #arriving(act: string, said: Record<string, unknown>, actor: string, outcome: string | null) {
    const road = this.#road.get(act)
    if (!road || road.late) throw new Error('the oracle: only what is on the road arrives')
    demand(road.sender !== actor, 'who sends does not receive')
    const whole = said.sealIntact === true && said.seal === road.seal
    if (outcome !== null) demand((outcome === 'accepted') === whole, 'a broken seal is flagged')
    return road
  }

  #read(tags: unknown): Set<string> {
    return new Set(Ids.parse(tags).map((tag) => this.#tags.get(tag) ?? tag))
  }

  #unload(act: string, read: ReadonlySet<string>, actor: string, contested: boolean): void {
    for (const weapon of this.#road.get(act)?.weapons ?? []) {
      if (!read.has(weapon) || this.hands.get(weapon) !== `road ${act}`) continue
      this.#give(weapon, actor)
      if (contested) this.#contested.add(weapon)
    }
  }

  #transfer(lot: string, from: string, to: string, quantity: number): void {
    const balances = this.lots.get(lot)
    const before = balances?.get(from) ?? 0
    demand(before >= quantity && quantity > 0, 'nobody gives what he does not have')
    balances?.set(from, before - quantity)
    balances?.set(to, (balances.get(to) ?? 0) + quantity)
    this.movements++
  }
}

function demand(holds: boolean, rule: string): void {
  if (!holds) throw new Error(`the oracle: ${rule}`)
}
