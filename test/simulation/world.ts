import { logKey } from '../../src/stations/entry.ts'
import { PullAnswer, PullRequest, PushAnswer, PushRequest } from '../../src/stations/exchange.ts'
import type { Ask } from '../../src/stations/sender.ts'
import type { Backup } from './backup.ts'
import { Centre, type CentreDisk } from './centre.ts'
import { check } from './checks.ts'
import { newestVersion } from './domain.ts'
import { Hub, type HubDisk } from './hub.ts'
import type { Plan, Step } from './plan.ts'
import { Crash, LinkLost } from './process.ts'
import { Random } from './random.ts'
import { type Rules, trueRules } from './rules.ts'
import { happenings } from './steps.ts'
import { Surroundings } from './surroundings.ts'
import { newDisk, Tablet } from './tablet.ts'

const roundsToHeal = 40

/** What a run came to. */
export interface Run {
  readonly failures: readonly string[]
  readonly figures: Readonly<Record<string, number>>
  readonly trace: readonly string[]
}

/** Sites with their hubs and tablets, the centre, and the links between them. */
export class World {
  readonly around: Surroundings
  readonly centre: Centre
  readonly hubs: Hub[]
  readonly tablets: Tablet[] = []
  readonly uplinks: boolean[]
  readonly late: (() => Promise<void>)[] = []
  readonly centreBackups: Backup<CentreDisk>[] = []
  readonly hubBackups: Backup<HubDisk>[][]
  /** No faults any more. */
  isCalm = false
  readonly #ways = new Map<Tablet, { readonly site: number; readonly asks: Ask[] }>()

  constructor(plan: Plan, rules: Rules, real: boolean) {
    this.around = new Surroundings(rules, real)
    this.around.random = new Random(plan.seed + 1)
    const program = () => (this.around.random.chance(0.3) ? newestVersion - 1 : newestVersion)
    this.centre = new Centre(this.around, plan.sites, program())
    const sites = Array.from({ length: plan.sites }, (_, site) => site)
    this.hubs = sites.map((site) => new Hub(this.around, site, program()))
    this.uplinks = sites.map(() => true)
    this.hubBackups = sites.map(() => [])
  }

  async begin(plan: Plan): Promise<void> {
    this.isCalm = true
    for (const hub of this.hubs) {
      for (let at = 0; at < plan.tablets; at++) await this.addTablet(hub.site, `tablet ${hub.site}.${at}`)
      await this.syncHub(hub)
    }
    this.isCalm = false
  }

  async addTablet(site: number, name: string): Promise<void> {
    const seed = this.around.newSeed()
    const log = await this.centre.enrol(this.around.random.id(), site, this.around.keys.publicKeyOf(seed))
    const program = this.around.random.chance(0.3) ? newestVersion - 1 : newestVersion
    this.tablets.push(new Tablet(this.around, name, site, newDisk(log, site, seed, program)))
  }

  /** One step. Whatever is killed in it starts again, and what cannot be reached is left. */
  async take(step: Step): Promise<void> {
    this.around.random = new Random(step.seed)
    this.around.time += this.around.random.below(4 * 3_600_000)
    await happenings[step.kind](this)
  }

  /** Lets a process do something; a kill ends it, and so does a link that is lost. */
  async attempt(process: { startAgain(): void }, name: string, what: () => Promise<void>): Promise<void> {
    try {
      await what()
    } catch (error) {
      if (error instanceof LinkLost) return
      if (!(error instanceof Crash)) throw error
      this.around.note(`${name} is killed`)
      this.around.count('killed')
      process.startAgain()
    }
  }

  /** A message to a process and its answer, over a link that loses, delays and doubles them. */
  async send<T>(to: Hub | Centre, isUp: boolean, handle: () => Promise<T>): Promise<T> {
    if (!isUp) throw new LinkLost()
    const { random } = this.around
    const fault = this.isCalm ? 1 : random.next()
    if (fault < 0.08) throw this.#lost('message lost')
    if (fault < 0.14) {
      this.late.push(async () => void (await this.#serve(to, handle)))
      throw this.#lost('message late')
    }
    const answer = await this.#serve(to, handle)
    if (fault < 0.22) {
      this.around.count('message doubled')
      return this.#serve(to, handle)
    }
    if (fault < 0.32) throw this.#lost('answer lost')
    return answer
  }

  #lost(what: string): LinkLost {
    this.around.count(what)
    this.around.note(what)
    return new LinkLost()
  }

  async #serve<T>(to: Hub | Centre, handle: () => Promise<T>): Promise<T> {
    try {
      return await handle()
    } catch (error) {
      if (!(error instanceof Crash)) throw error
      this.around.note(`${to instanceof Hub ? `hub ${to.site}` : 'the centre'} is killed while it answers`)
      this.around.count('killed')
      to.startAgain()
      throw new LinkLost()
    }
  }

  /** A tablet's ways: its hub first, then the centre. */
  ways(tablet: Tablet): Ask[] {
    const known = this.#ways.get(tablet)
    if (known?.site === tablet.site) return known.asks
    const hub = this.hubOf(tablet)
    const { rules } = this.around
    const blind = (ask: Ask): Ask => (rules.seesForks ? ask : async (push) => unseen(await ask(push), tablet))
    const told = (ask: Ask): Ask => {
      return async (push) => {
        const answer = await ask(push)
        tablet.hear(answer.scope)
        return answer
      }
    }
    const asks = [
      told(blind((push) => this.send(hub, hub.isOn, () => this.push(hub, push)))),
      told(
        blind((push) => this.send(this.centre, this.uplinks[tablet.site] ?? false, () => this.push(this.centre, push))),
      ),
    ]
    this.#ways.set(tablet, { site: tablet.site, asks })
    return asks
  }

  /** In strict worlds a message has the form that goes over HTTP. */
  async push(to: Hub | Centre, request: PushRequest): Promise<PushAnswer> {
    if (!this.around.strict) return to.push(request)
    const answer = await to.push(PushRequest.parse(JSON.parse(JSON.stringify(request))))
    return PushAnswer.parse(JSON.parse(JSON.stringify(answer)))
  }

  hubOf({ site }: { site: number }): Hub {
    const hub = this.hubs[site]
    if (!hub) throw new RangeError('a tablet of no site')
    return hub
  }

  async syncTablet(tablet: Tablet): Promise<void> {
    await this.attempt(tablet, tablet.name, () =>
      tablet.sync(this.ways(tablet), () =>
        this.send(this.centre, this.uplinks[tablet.site] ?? false, () => this.centre.lease(tablet.disk.log)),
      ),
    )
  }

  /** Reads from the hub; now and then from the centre, whose count of changes is another. */
  async pullTablet(tablet: Tablet): Promise<void> {
    const fromCentre = !this.isCalm && this.around.random.chance(0.2)
    const hub = this.hubOf(tablet)
    await this.attempt(tablet, tablet.name, () =>
      tablet.pull((request) => {
        const read = this.around.strict ? PullRequest.parse(request) : request
        if (!fromCentre) return this.send(hub, hub.isOn, () => hub.pull(read))
        return this.send(this.centre, this.uplinks[tablet.site] ?? false, () => this.centre.pull(tablet.site, read))
      }),
    )
  }

  async syncHub(hub: Hub): Promise<void> {
    const isUp = this.uplinks[hub.site] ?? false
    if (!hub.isOn) return
    const { centre } = this
    await this.attempt(hub, `hub ${hub.site}`, () =>
      hub.sync({
        register: () =>
          this.send(centre, isUp, async () => ({
            ...{ known: new Map(centre.disk.stations), scopes: new Map(centre.disk.scopes) },
          })),
        push: (request) => this.send(centre, isUp, () => this.push(centre, request)),
        pull: async (request) => {
          const answer = await this.send(centre, isUp, () => centre.pull(hub.site, request))
          return this.around.strict ? PullAnswer.parse(answer) : answer
        },
      }),
    )
  }

  /** A person enrols the tablet anew at the centre. */
  async enrolAnew(tablet: Tablet): Promise<void> {
    await this.attempt(tablet, tablet.name, () =>
      tablet.reEnrol((publicKey) =>
        this.send(this.centre, this.uplinks[tablet.site] ?? false, () =>
          this.centre.enrol(tablet.disk.log.station, tablet.site, publicKey),
        ),
      ),
    )
  }

  needsEnrolment(tablet: Tablet): boolean {
    const row = this.centre.disk.stations.get(logKey(tablet.disk.log))
    return tablet.disk.state.stopped !== null || !row || row.revoked
  }

  isRevoked(tablet: Tablet): boolean {
    return this.centre.disk.stations.get(logKey(tablet.disk.log))?.revoked ?? false
  }

  present(): Tablet[] {
    return this.tablets.filter(({ isLost }) => !isLost)
  }

  /** Everybody meets, without any more faults, until nothing is left to say. Revoked tablets that were found are enrolled again. */
  async heal(): Promise<void> {
    this.isCalm = true
    this.uplinks.fill(true)
    for (const process of [this.centre, ...this.hubs, ...this.present()]) process.startAgain()
    for (const hub of this.hubs) hub.isOn = true
    for (const late of this.late.splice(0)) await this.attempt(this.centre, 'the centre', late)
    for (let round = 1; round <= roundsToHeal; round++) {
      this.around.time += 3_600_000
      for (const tablet of this.present()) {
        if (this.needsEnrolment(tablet)) await this.enrolAnew(tablet)
        await this.syncTablet(tablet)
      }
      for (const hub of this.hubs) await this.syncHub(hub)
      for (const tablet of this.present()) await this.pullTablet(tablet)
      if (this.#isSettled()) {
        this.around.count('rounds to heal', round)
        return
      }
    }
    this.around.fail('it does not end')
  }

  #isSettled(): boolean {
    const { id, generation } = this.centre.tier()
    const tablets = this.present().every((tablet) => {
      const { state, last } = tablet.disk
      const said = state.tiers[id]
      const later = this.centre.disk.logs.get(logKey(tablet.disk.log))?.later ?? 0
      const isHeard =
        said?.generation === generation &&
        said.decided >= last &&
        said.knows >= said.decided &&
        said.knowsLater >= later
      const isThere = !tablet.disk.leaves && scopeOf(this.centre, tablet) <= tablet.disk.scope.n
      return (
        !this.needsEnrolment(tablet) && isHeard && isThere && tablet.disk.copy.cursor?.n === this.hubOf(tablet).fed()
      )
    })
    return tablets && this.hubs.every((hub) => hub.disk.copy.cursor?.n === this.centre.fed(hub.site))
  }
}

/** The number of the newest scope that the centre gave a tablet. */
function scopeOf({ disk }: Centre, tablet: Tablet): number {
  return disk.scopes.get(tablet.disk.log.station)?.at(-1)?.n ?? 0
}

/** An answer as it is where nobody looks for forks: whatever it says, the tablet hears that its own log is there. */
function unseen(answer: PushAnswer, tablet: Tablet): PushAnswer {
  const logs = answer.logs.map((log) => {
    const received = Math.min(log.received, tablet.disk.last)
    const hash = tablet.disk.entries.get(received)?.hash ?? log.hash
    return { ...log, received, hash, standing: log.standing === 'forked' ? ('inForce' as const) : log.standing }
  })
  return { ...answer, logs, centre: null }
}

/** Runs a plan and checks what it led to. `real`: with real signatures, and each message in the form of HTTP. */
export async function run(plan: Plan, rules: Rules = trueRules, real = false): Promise<Run> {
  const world = new World(plan, rules, real)
  const { around } = world
  try {
    await world.begin(plan)
    for (const step of plan.steps) await world.take(step)
    await world.heal()
    world.centre.setHeldAside()
    await world.heal()
    check(world)
  } catch (error) {
    around.fail(`it breaks: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  }
  return { failures: around.failures, figures: around.figures, trace: around.trace }
}
