import { BoxOpener } from '../../stations/box.ts'
import { PullAnswer, protocol, stationPaths } from '../../stations/exchange.ts'
import type { HubView } from '../../stations/hub-view.ts'
import { inTransaction } from '../database.ts'
import { AccountsAnswer, HealthAnswer, hubPaths } from '../stations/hub-exchange.ts'
import { keepAccounts, SiteAccounts } from '../stations/site-accounts.ts'
import { healthSince } from '../stations/site-health.ts'
import { StationIntake } from '../stations/station-intake.ts'
import type { Sulh } from '../sulh.ts'
import { type AskCentre, askCentre, CentreAway, CentreRefused } from './centre.ts'
import { isCentreAlone } from './centre-alone.ts'
import { type AfterCopy, Copier } from './copy-changes.ts'
import { beginCopyAnew, countStart, type HubLink, noteHeard, noteRefusal, readLink, whyStopped } from './link.ts'
import { bringListed } from './listed-entries.ts'
import { OwnLog } from './own-log.ts'
import { passPictures } from './pass-pictures.ts'
import { Relay, waitingCount } from './relay.ts'
import { copyEncodings } from './site-encodings.ts'
import { readyRefs } from './waiting.ts'

/** How a site's own server stands with the centre, for everybody who is signed in. */
export type HubStatus = NonNullable<HubView['hub']>

const changesAtOnce = 1000
const roundMs = 15_000
const retryMs = { first: 5000, most: 300_000 }
const accountsEveryMs = 600_000
const encodingsEveryMs = 600_000

const hubs = new WeakMap<Sulh, Hub>()

/** The hub that a server was opened as; undefined at a centre. */
export function hubOf(sulh: Sulh): Hub | undefined {
  return hubs.get(sulh)
}

/**
 * A site's own server. It copies the records of its site, lets officers and tablets work on them for as long as there is no link,
 * passes on what they did, and takes the centre's word for what became of it.
 */
export class Hub {
  readonly sulh: Sulh
  readonly intake: StationIntake
  readonly #relay: Relay
  readonly #copier: Copier
  readonly #opener: BoxOpener
  readonly #stop = new AbortController()
  #link: HubLink
  #running: Promise<void> | undefined
  #timer: NodeJS.Timeout | undefined
  #round: Promise<void> | undefined
  #accountsAt = 0
  #encodingsAt = 0
  #otherVersion = false
  /** Up to when the centre was told how tablets are. */
  #healthTold = new Date(0)

  private constructor(sulh: Sulh, link: HubLink, parts: { afterCopy: AfterCopy; app: string }) {
    this.sulh = sulh
    this.#link = link
    this.#opener = new BoxOpener(link.log.station, sulh.keys.box.privateKey)
    this.intake = new StationIntake(sulh, this.#opener, { boxesOfDecided: true }, (action) => !isCentreAlone(action))
    this.#relay = new Relay(sulh, { link, app: parts.app })
    this.#copier = new Copier(sulh, { siteId: link.siteId, opener: this.#opener, afterCopy: parts.afterCopy })
  }

  /** The hub that this server is; undefined at a centre. From here on what officers do is written to its log. */
  static async open(sulh: Sulh, parts: { afterCopy: AfterCopy; app: string }): Promise<Hub | undefined> {
    if (!(await readLink(sulh))) return undefined
    await countStart(sulh)
    const link = await readLink(sulh)
    if (!link) return undefined
    const ownLog = await OwnLog.open(sulh, link)
    sulh.performer.follow((tx, acts) => ownLog.follow(tx, acts), { before: true })
    const hub = new Hub(sulh, link, parts)
    hubs.set(sulh, hub)
    return hub
  }

  get link(): HubLink {
    return this.#link
  }

  /** Whether the whole site was copied once: before, nobody can work here. */
  get isWhole(): boolean {
    return this.#link.wholeAt !== null
  }

  /** Says everything there is to say to the centre, once: sends, hears, copies. Throws where the centre is away or refuses. */
  round(onCopied: (done: number) => void = () => {}): Promise<void> {
    this.#round ??= this.#say(onCopied, this.#overLink).finally(() => {
      this.#round = undefined
    })
    return this.#round
  }

  /** The same with a centre that answers from a file which was carried from there. */
  async takeBack(carried: AskCentre): Promise<void> {
    await this.#round?.catch(() => {})
    await this.#say(() => {}, carried)
  }

  readonly #overLink: AskCentre = async (asked, schema) => {
    try {
      const answer = await askCentre(this.#link, asked, schema, this.sulh.now())
      if (this.#link.shutOutAt !== null || this.#link.unknownAt !== null) await noteRefusal(this.sulh, null)
      return answer
    } catch (error) {
      const { shutOutAt, unknownAt } = this.#link
      if (isRefusedAs(error, 'station.notInForce') && shutOutAt === null) await noteRefusal(this.sulh, 'shutOut')
      // This server signs with the key that it enrolled with: who does not know it knows nothing of that enrolment.
      if (isRefusedAs(error, 'station.passNeeded') && unknownAt === null) await noteRefusal(this.sulh, 'unknown')
      throw error
    }
  }

  /** Goes on by itself, every quarter of a minute, and less often where there is no link. */
  start(waitMs = 0, retry = retryMs.first): void {
    if (this.#stop.signal.aborted) return
    this.#timer = setTimeout(() => {
      this.#running = this.round().then(
        () => this.start(roundMs),
        (error: unknown) => {
          if (this.#stop.signal.aborted) return
          if (!(error instanceof CentreAway) && !(error instanceof CentreRefused))
            this.sulh.log.error(
              { kind: error instanceof Error ? error.name : 'unknown' },
              'a round with the centre failed',
            )
          this.start(retry, Math.min(retry * 2, retryMs.most))
        },
      )
    }, waitMs)
  }

  async stop(): Promise<void> {
    this.#stop.abort(new Error('the server stops'))
    clearTimeout(this.#timer)
    await this.#running
    await this.#round?.catch(() => {})
  }

  async status(): Promise<HubStatus> {
    const link = await this.#reread()
    const stopped = (await whyStopped(this.sulh)) ?? (this.#otherVersion ? 'otherVersion' : null)
    return { name: link.name, heardAt: link.heardAt, waiting: await waitingCount(this.sulh), stopped }
  }

  async #say(onCopied: (done: number) => void, ask: AskCentre): Promise<void> {
    try {
      await this.#reread()
      await this.intake.decideAll()
      if (this.isWhole) await this.#relay.push(this.#stop.signal, ask)
      // Whatever the centre decided of these is in its feed by now, so once that is copied they are as it has them.
      const ready = await readyRefs(this.sulh.database.writer)
      await this.#pull(onCopied, ask)
      await this.#copier.settle(ready)
      await this.#copyAccounts(ask)
      if (ask === this.#overLink) await this.#exchangeBeside(ask)
      else while (await copyEncodings(this.sulh, ask));
      this.#otherVersion = false
    } catch (error) {
      if (error instanceof CentreRefused) this.#otherVersion = error.code === 'station.otherProtocol'
      throw error
    }
  }

  async #pull(onCopied: (done: number) => void, ask: AskCentre): Promise<void> {
    for (;;) {
      this.#stop.signal.throwIfAborted()
      const link = await this.#reread()
      const body = {
        protocol,
        generation: link.generation,
        after: link.copied,
        limit: changesAtOnce,
        keysTogether: true as const,
      }
      const answer = await ask({ path: stationPaths.pull, body }, PullAnswer)
      await noteHeard(this.sulh, answer.tier)
      if (answer.reset) {
        await beginCopyAnew(this.sulh, answer.tier.generation)
        continue
      }
      const listed = new Map<string, readonly string[]>()
      for (const { noun, id, record } of answer.changes) {
        if (noun !== 'list' || !record) continue
        const entries = await bringListed(this.sulh, ask, { id, contentHash: record.contentHash })
        if (entries) listed.set(id, entries)
      }
      await this.#beginOwnFeed(link)
      await this.#copier.take(answer.changes, { tier: answer.tier, upTo: answer.upTo, whole: !answer.more, listed })
      onCopied(answer.upTo)
      if (answer.more) continue
      if (link.forgetBefore !== null) await this.#copier.forgetBefore(link.forgetBefore)
      if (link.wholeAt === null) await this.sulh.prepare()
      await this.#reread()
      return
    }
  }

  /** The tablets of the site copy from here, from the first record on. */
  async #beginOwnFeed({ siteId, sideId }: HubLink): Promise<void> {
    await inTransaction(this.sulh.database.owner, async (tx) => {
      await tx.query('set local session_replication_role = replica')
      await tx.query('insert into feed_scopes (site_id, side_id, last) values ($1, $2, 0) on conflict do nothing', [
        siteId,
        sideId,
      ])
    })
  }

  /** How tablets are, some pieces of pictures, and a page of the encodings: of those a large register has many, and what officers did goes before each. */
  async #exchangeBeside(ask: AskCentre): Promise<void> {
    const { health, upTo } = await healthSince(this.sulh, this.#link.log.station, this.#healthTold)
    if (upTo) {
      await ask({ path: hubPaths.health, body: health }, HealthAnswer)
      this.#healthTold = upTo
    }
    await passPictures(this.sulh, ask)
    const now = this.sulh.now().getTime()
    if (now - this.#encodingsAt >= encodingsEveryMs && !(await copyEncodings(this.sulh, ask))) this.#encodingsAt = now
  }

  async #copyAccounts(ask: AskCentre): Promise<void> {
    const now = this.sulh.now()
    if (now.getTime() - this.#accountsAt < accountsEveryMs) return
    const { box } = await ask({ path: hubPaths.accounts, body: {} }, AccountsAnswer)
    const said = SiteAccounts.safeParse(await this.#opener.open(box, this.#link.log.station))
    if (!said.success) throw new CentreAway('the accounts that the centre sealed for this server do not open')
    await keepAccounts(this.sulh, said.data.accounts)
    this.#accountsAt = now.getTime()
  }

  async #reread(): Promise<HubLink> {
    const link = await readLink(this.sulh)
    if (!link) throw new Error('this server is no hub any more')
    this.#link = link
    return link
  }
}

function isRefusedAs(error: unknown, code: string): boolean {
  return error instanceof CentreRefused && error.code === code
}
