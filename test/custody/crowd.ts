import { receiveConsignment, sendConsignment, settleConsignment } from '../../src/ammunition/consignment-actions.ts'
import type { Action } from '../../src/kernel/action.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { makeRandom } from '../../src/linkage/random.ts'
import type { Outcome } from '../../src/server/perform.ts'
import { receiveLate, receiveShipment, sendShipment, settleShipment } from '../../src/shipments/actions.ts'
import { proposeLoss, signLoss } from '../../src/stock/actions.ts'
import { handOver, receive, settleSeal } from '../../src/weapons/actions.ts'
import { type CastName, cast, idOf, type World } from '../world.ts'

export interface Arm {
  readonly id: Id
  readonly tag: string
}
export interface Shelf {
  readonly id: Id
  readonly by: Keeper
}
type Keeper = (typeof keepers)[number]
interface Road {
  readonly arms: readonly Arm[]
  readonly from: Keeper
  readonly to: Keeper
  readonly seal: string
  /** The shipment; null for a weapon that travels alone. */
  readonly shipment: Id | null
  readonly late: readonly Arm[]
}
interface Load {
  readonly id: Id
  readonly from: Keeper
  readonly to: Keeper
  readonly seal: string
  readonly quantity: number
}

/** The armourers of the North, at three sites. */
export const keepers = ['bakary', 'celine', 'gaston'] as const
const siteOf = { bakary: idOf('site TAR'), celine: idOf('site STO'), gaston: idOf('site BEL') } as const

/**
 * Honest and dishonest people who move arms and ammunition at random, many at once. What one has in hand nobody else of the
 * crowd takes, except in a race, where two act on one thing at the same moment. Every act that is dishonest must be refused;
 * an answer that never came is asked for again under the same id.
 */
export class Crowd {
  readonly outcomes = new Map<Id, Outcome['outcome']>()
  readonly counts = { acts: 0, refused: 0, repeated: 0, races: 0, lostAnswers: 0 }
  readonly wrong: string[] = []
  readonly #world: World
  readonly #random: () => number
  readonly #held: Record<Keeper, Arm[]>
  readonly #roads: Road[] = []
  readonly #disputed: Road[] = []
  readonly #missing: { arm: Arm; by: Keeper }[] = []
  readonly #shelves: readonly Shelf[]
  readonly #lots: readonly Id[]
  readonly #loads: Load[] = []
  readonly #disputedLoads: Load[] = []
  #seals = 1000

  constructor(world: World, seed: number, arms: readonly Arm[], shelves: readonly Shelf[], lots: readonly Id[]) {
    this.#world = world
    this.#random = makeRandom(seed)
    this.#held = { bakary: [...arms], celine: [], gaston: [] }
    this.#shelves = shelves
    this.#lots = lots
  }

  /** Acts with so many people at once until told to stop. */
  async act(people: number, until: () => boolean): Promise<void> {
    const one = async () => {
      while (!until() && this.wrong.length === 0) await this.#actOnce()
    }
    await Promise.all(Array.from({ length: people }, one))
  }

  async #actOnce(): Promise<void> {
    const chance = this.#random()
    if (chance < 0.16) return this.#forge()
    if (chance < 0.2) return this.#race()
    if (chance < 0.36) return this.#ammunition()
    if (chance < 0.4) return this.#lose()
    if (chance < 0.55 && this.#disputed.length > 0) return this.#settle()
    if (chance < 0.75 && this.#roads.length > 0) return this.#arrive()
    return this.#depart()
  }

  #pick<T>(from: readonly T[]): T | undefined {
    return from[Math.floor(this.#random() * from.length)]
  }

  /** Takes one out, so that nobody else of the crowd has it in hand. */
  #claim<T>(from: T[]): T | undefined {
    if (from.length === 0) return undefined
    return from.splice(Math.floor(this.#random() * from.length), 1)[0]
  }

  #keeper(other?: Keeper): Keeper {
    const choices = keepers.filter((name) => name !== other)
    return choices[Math.floor(this.#random() * choices.length)] ?? 'bakary'
  }

  #seal(): string {
    return `C-${++this.#seals}`
  }

  /** Does an act; where no answer comes, asks again under the same id; now and then asks again although one came. */
  async #do(who: CastName, action: Action, input: Record<string, unknown>): Promise<Outcome> {
    const request = { action, actor: cast[who], envelope: { id: newId(), at: new Date().toISOString(), input } }
    const first = await this.#answered(request)
    this.counts.acts++
    if (first.outcome === 'refused') this.counts.refused++
    this.outcomes.set(request.envelope.id, first.outcome)
    if (this.#random() < 0.04) {
      this.counts.repeated++
      const again = await this.#answered(request)
      if (again.outcome !== first.outcome)
        this.wrong.push(`${action.name}: first ${first.outcome}, then ${again.outcome}`)
      const other = { ...request, envelope: { ...request.envelope, input: { ...input, id: newId() } } }
      const reused = await this.#answered(other)
      if (reused.outcome !== 'refused') this.wrong.push(`${action.name}: one id, two acts`)
    }
    return first
  }

  async #answered(request: Parameters<World['sulh']['performer']['perform']>[0]): Promise<Outcome> {
    for (;;) {
      try {
        return await this.#world.sulh.performer.perform(request)
      } catch {
        this.counts.lostAnswers++
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    }
  }

  async #honest(who: CastName, action: Action, input: Record<string, unknown>): Promise<Outcome> {
    const outcome = await this.#do(who, action, input)
    if (outcome.outcome === 'refused') this.wrong.push(`${action.name} of ${who} was refused: ${outcome.code}`)
    return outcome
  }

  async #dishonest(who: CastName, action: Action, input: Record<string, unknown>): Promise<void> {
    const outcome = await this.#do(who, action, input)
    // Refused for what it is, not because it is no input at all.
    const judged = outcome.outcome === 'refused' && outcome.code !== 'input.invalid'
    if (!judged) this.wrong.push(`${action.name} of ${who} was ${JSON.stringify(outcome)}`)
  }

  async #depart(): Promise<void> {
    const from = this.#keeper()
    const to = this.#keeper(from)
    const seal = this.#seal()
    const held = this.#held[from]
    if (held.length === 0) return this.#arrive()
    if (this.#random() < 0.5) {
      const arm = this.#claim(held)
      if (!arm) return
      await this.#honest(from, handOver, { id: arm.id, toSiteId: siteOf[to], seal })
      this.#roads.push({ arms: [arm], from, to, seal, shipment: null, late: [] })
      return
    }
    const arms = held.splice(0, 1 + Math.floor(this.#random() * 200))
    const id = newId()
    await this.#honest(from, sendShipment, this.#shipment(id, arms, to, seal))
    this.#roads.push({ arms, from, to, seal, shipment: id, late: [] })
  }

  #shipment(id: Id, arms: readonly Arm[], to: Keeper, seal: string) {
    const weaponIds = arms.map((arm) => arm.id)
    return { id, toSiteId: siteOf[to], seal, escort: 'Lorry', expectedOn: '2030-01-01', weaponIds }
  }

  async #arrive(): Promise<void> {
    const road = this.#claim(this.#roads)
    if (!road) return
    const { arms, to, seal, shipment } = road
    const sealIntact = this.#random() > 0.04
    const [only] = arms
    if (shipment === null && only) {
      await this.#honest(to, receive, { id: only.id, seal, sealIntact })
      if (sealIntact) this.#held[to].push(only)
      else this.#disputed.push(road)
      return
    }
    const late = this.#random() < 0.06 ? arms.slice(0, 3) : []
    const there = arms.filter((arm) => !late.includes(arm))
    const tags = there.map(({ tag }) => tag)
    const surplus = this.#random() < 0.03 ? ['TAR-999999-9'] : []
    await this.#honest(to, receiveShipment, { id: shipment, seal, sealIntact, tags: [...tags, ...surplus] })
    if (sealIntact && late.length === 0 && surplus.length === 0) this.#held[to].push(...arms)
    else this.#disputed.push({ ...road, arms: there, late })
  }

  async #settle(): Promise<void> {
    const road = this.#claim(this.#disputed)
    if (!road) return
    const { arms, late, to, shipment } = road
    const [only] = arms
    if (shipment === null && only) {
      const { rows } = await this.#world.sulh.database.owner.query<{ id: Id }>(
        `select id from exceptions where subject_id = $1 and status = 'open'`,
        [only.id],
      )
      await this.#honest('fatou', settleSeal, { id: rows[0]?.id, reason: 'Counted again before witnesses.' })
      this.#held[to].push(only)
      return
    }
    const [came, ...gone] = late
    if (came && this.#random() < 0.5) {
      await this.#honest(to, receiveLate, { id: shipment, tags: [came.tag] })
      this.#disputed.push({ ...road, arms: [...arms, came], late: gone })
      return
    }
    await this.#honest('fatou', settleShipment, { id: shipment, settlement: 'Asked both, searched the road.' })
    this.#held[to].push(...arms)
    for (const arm of late) this.#missing.push({ arm, by: to })
  }

  /** A weapon is not in its rack, or turns up again. */
  async #lose(): Promise<void> {
    const found = this.#random() < 0.6 ? this.#claim(this.#missing) : undefined
    const by = found?.by ?? this.#keeper()
    const arm = found?.arm ?? this.#claim(this.#held[by])
    if (!arm) return
    const id = newId()
    const report = { id, weaponId: arm.id, kind: found ? 'found' : 'missing', reason: 'At the count.' }
    await this.#honest(by, proposeLoss, report)
    await this.#dishonest(by, signLoss, { id })
    await this.#honest('fatou', signLoss, { id })
    if (found) this.#held[by].push(arm)
    else this.#missing.push({ arm, by })
  }

  async #ammunition(): Promise<void> {
    const disputed = this.#claim(this.#disputedLoads)
    const shelfOf = (by: Keeper) => this.#shelves.find((shelf) => shelf.by === by)?.id
    if (disputed) {
      const { id, to } = disputed
      await this.#honest('fatou', settleConsignment, {
        id,
        compartmentId: shelfOf(to),
        settlement: 'Counted by three.',
      })
      return
    }
    const load = this.#random() < 0.6 ? this.#claim(this.#loads) : undefined
    if (load) {
      const { id, to, seal, quantity } = load
      const counted = this.#random() < 0.06 ? Math.max(0, quantity - 1 - Math.floor(this.#random() * 5)) : quantity
      const arrived = { id, seal, sealIntact: true, counted, compartmentId: shelfOf(to) }
      await this.#honest(to, receiveConsignment, arrived)
      if (counted !== quantity) this.#disputedLoads.push(load)
      return
    }
    const from = this.#keeper()
    const to = this.#keeper(from)
    const sent = { id: newId(), lotId: this.#pick(this.#lots), compartmentId: shelfOf(from), toSiteId: siteOf[to] }
    const quantity = 1 + Math.floor(this.#random() * 20)
    const seal = this.#seal()
    const outcome = await this.#do(from, sendConsignment, { ...sent, quantity, seal, lead: '' })
    // An empty shelf refuses, and rightly so.
    if (outcome.outcome !== 'refused') this.#loads.push({ id: sent.id, from, to, seal, quantity })
  }

  /** Two at the same moment with one weapon: exactly one of them has it. */
  async #race(): Promise<void> {
    const by = this.#keeper()
    const arm = this.#claim(this.#held[by])
    if (!arm) return
    this.counts.races++
    const others = keepers.filter((name) => name !== by)
    const acts = await Promise.all(
      others.map(async (to) => {
        const seal = this.#seal()
        const shipment = this.#random() < 0.5 ? newId() : null
        const input = shipment ? this.#shipment(shipment, [arm], to, seal) : { id: arm.id, toSiteId: siteOf[to], seal }
        const { outcome } = await this.#do(by, shipment ? sendShipment : handOver, input)
        return { to, seal, shipment, outcome }
      }),
    )
    const [winner, ...more] = acts.filter(({ outcome }) => outcome !== 'refused')
    if (!winner || more.length > 0) {
      this.wrong.push(`a race had ${acts.map(({ outcome }) => outcome).join(' and ')}`)
      return
    }
    this.#roads.push({ arms: [arm], from: by, ...winner, late: [] })
  }

  /** What somebody without a right to it tries. The weapon is claimed meanwhile, so that it stays wrong. */
  async #forge(): Promise<void> {
    const by = this.#keeper()
    const thief = this.#keeper(by)
    const arm = this.#claim(this.#held[by])
    const road = this.#claim(this.#roads)
    const seal = this.#seal()
    const elsewhere = { toSiteId: siteOf[by], seal }
    if (arm) {
      const tries: (() => Promise<void>)[] = [
        () => this.#dishonest(thief, handOver, { id: arm.id, ...elsewhere }),
        () => this.#dishonest('hania', handOver, { id: arm.id, toSiteId: idOf('site SUD'), seal }),
        () => this.#dishonest(thief, receive, { id: arm.id, seal, sealIntact: true }),
        () => this.#dishonest(by, handOver, { id: newId(), toSiteId: siteOf[thief], seal }),
        () => this.#dishonest(by, handOver, { id: arm.id, toSiteId: siteOf[by], seal }),
        () => this.#dishonest(by, sendShipment, this.#shipment(newId(), [arm, arm], thief, seal)),
        () => this.#dishonest(by, sendShipment, this.#shipment(newId(), [arm, { id: newId(), tag: '' }], thief, seal)),
        () => this.#dishonest(thief, sendShipment, this.#shipment(newId(), [arm], by, seal)),
        () => this.#dishonest('awa', handOver, { id: arm.id, toSiteId: siteOf[thief], seal }),
        () => this.#dishonest('fatou', settleShipment, { id: newId(), settlement: 'x' }),
        () => this.#dishonest(by, sendConsignment, this.#tooMuch(by, thief, seal)),
      ]
      await this.#pick(tries)?.()
      this.#held[by].push(arm)
    }
    if (road) {
      const { from, to, shipment, arms } = road
      const action = shipment === null ? receive : receiveShipment
      const id = shipment ?? arms[0]?.id
      const tags = shipment === null ? {} : { tags: arms.map(({ tag }) => tag) }
      const third = keepers.find((name) => name !== from && name !== to) ?? from
      const arrival = { id, seal: road.seal, sealIntact: true, ...tags }
      await this.#dishonest(this.#random() < 0.5 ? from : third, action, arrival)
      this.#roads.push(road)
    }
  }

  #tooMuch(from: Keeper, to: Keeper, seal: string) {
    const compartmentId = this.#shelves.find((shelf) => shelf.by === from)?.id
    const lotId = this.#pick(this.#lots)
    return { id: newId(), lotId, compartmentId, toSiteId: siteOf[to], quantity: 99_000_000, seal, lead: '' }
  }
}
