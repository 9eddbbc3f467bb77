import type { Envelope } from '../../kernel/action.ts'
import type { Id } from '../../kernel/ids.ts'
import type { Language, Texts } from '../../kernel/texts.ts'
import type { SessionView } from '../../programme/views.ts'
import type { LeasedNumbers, NumberSeries, TakenNumber } from '../../stations/leased-numbers.ts'
import type { DraftStore } from '../drafts/draft.ts'
import { firstLanguage } from '../language.ts'
import { jsonOf, NetworkError, onNetwork, send } from '../request.ts'
import type { KeptAnswer, StationPort } from '../station-port.ts'
import type { Post } from './device.ts'
import { openDeviceDatabase } from './device-database.ts'
import { keepSending, type Sending } from './keep-sending.ts'
import { watchHead } from './kept-head.ts'
import { foundInKept } from './kept-search.ts'
import { ListWarning } from './list-warning.ts'
import { needsServer } from './needs-server-texts.ts'
import { preparePicture } from './prepare-picture.ts'
import { RegisterWarning } from './register-warning.ts'
import { type JustKept, noTablet, type TabView } from './tab-view.ts'
import { StorageFullError, Tablet } from './tablet.ts'
import { bringLeases, leasesOfTablet, takeOfTablet } from './tablet-leases.ts'
import { picturesNamed } from './tablet-pictures.ts'
import {
  bringShards,
  paidOut,
  type ShardOfTablet,
  shardsOfTablet,
  shardToPayFrom,
  stopPaying,
} from './tablet-shards.ts'
import { texts } from './texts.ts'
import { waitingRead } from './waiting-reads.ts'

/** For how long after a request that found no network what is kept is shown at once, in milliseconds. */
const awayFor = 15_000

/** The act is no part of the work that this tablet carries. The form still has it. */
class NotItsWorkError extends Error {
  override readonly name = 'NotItsWorkError'
}

/** The tablet in this tab: what requests and forms ask of it, and what the screens show. */
export class TabletTab implements StationPort {
  readonly tablet: Tablet
  readonly sending: Sending
  readonly #listeners = new Set<() => void>()
  #view: TabView
  #awayUntil = 0
  #signedIn: SessionView | undefined
  readonly #register: RegisterWarning
  readonly #lists: ListWarning

  constructor(tablet: Tablet, parts: { sending: Sending; register: RegisterWarning; lists: ListWarning }) {
    this.tablet = tablet
    this.sending = parts.sending
    this.#register = parts.register
    this.#lists = parts.lists
    this.#view = { ...noTablet, ...tablet.view }
    tablet.subscribe(() => this.#show({}))
    onNetwork((reached) => {
      const back = reached && this.#awayUntil > 0
      this.#awayUntil = reached ? 0 : Date.now() + awayFor
      // What cannot be reached now waits for the next round; only a network that came back hastens it.
      if (back) this.sending.soon()
    })
  }

  get view(): TabView {
    return this.#view
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #show(part: Partial<TabView>): void {
    this.#view = { ...this.#view, ...part, ...this.tablet.view }
    for (const listener of this.#listeners) listener()
  }

  /** Another page is shown: what is said of the one before holds no more. */
  newPage(): void {
    if (this.#view.shownFrom !== undefined) this.#show({ shownFrom: undefined })
  }

  /** Who is signed in now. Their acts are kept where it is they who unlocked the tablet. */
  signedIn(session: SessionView | undefined): void {
    this.#signedIn = session
    if (session) void this.tablet.keepSession(session)
  }

  isOpen(): boolean {
    return this.#view.standing === 'open' && (!this.#signedIn || this.tablet.isOfficer(this.#signedIn.login))
  }

  isAway(): boolean {
    return this.isOpen() && Date.now() < this.#awayUntil
  }

  keepRead(path: string, language: Language, json: unknown): void {
    if (this.isOpen()) void this.tablet.keepRead(path, language, json)
  }

  async keptRead(path: string, language: Language): Promise<{ json: unknown; at: number } | undefined> {
    if (!this.isOpen()) return undefined
    const read = (one: string) => this.tablet.keptRead(one, language)
    const kept = (await read(path)) ?? (await foundInKept(path, read))
    if (!kept) return this.#waiting(path, language)
    this.#show({ shownFrom: Math.min(kept.at, this.#view.shownFrom ?? kept.at) })
    return kept
  }

  /** What a page shows of a record that no tier has yet. */
  async #waiting(path: string, language: Language): Promise<{ json: unknown; at: number } | undefined> {
    const session = this.#signedIn
    const kept = async (other: string) => (await this.tablet.keptRead(other, language))?.json
    return session && waitingRead(path, { waiting: this.#view.waiting, session, kept })
  }

  forgetRead(path: string, language: Language): void {
    void this.tablet.forgetRead(path, language)
  }

  async keepAct(action: { name: string; version: number }, envelope: Envelope): Promise<KeptAnswer | undefined> {
    const officer = this.#signedIn
    if (!officer || !this.isOpen() || (await this.#waitsForServer(action.name, envelope))) return undefined
    if (!this.tablet.carries(action.name)) throw new NotItsWorkError()
    const entry = await this.tablet.keep(
      { ...action, envelope, page: globalThis.location?.pathname ?? '' },
      officer.actor.id,
    )
    if (!entry) return undefined
    // Kept first: a registration happened, whoever it may be; then it is asked whether they are known already.
    const perhapsRegistered = action.name === 'person.register' && (await this.#register.warnOf(envelope.input))
    const kept = { name: entry.action, at: Date.now(), perhapsRegistered, perhapsListed: undefined }
    this.#show({ kept })
    if (action.name === 'person.register') void this.#screen(envelope.input, kept)
    this.sending.soon()
    return { outcome: 'kept', id: entry.id, subject: entry.subject }
  }

  async keepPicture(chosen: Blob): Promise<string | undefined> {
    if (!this.isOpen()) return undefined
    const picture = await preparePicture(chosen)
    const sha256 = picture && (await this.tablet.keepPicture(picture))
    if (sha256) this.sending.soon()
    return sha256
  }

  namesPicture(input: unknown): boolean {
    const here = this.#view.pictures.filter(({ state }) => state !== 'kept')
    return picturesNamed(here, input).length > 0
  }

  leasedNumbers(): Promise<readonly LeasedNumbers[]> {
    return leasesOfTablet(this.tablet.database)
  }

  takeNumber(series: NumberSeries, subject: Id): Promise<TakenNumber | undefined> {
    return takeOfTablet(this.tablet.database, series, subject)
  }

  paymentShards(): Promise<readonly ShardOfTablet[]> {
    return shardsOfTablet(this.tablet.database)
  }

  async askPaymentShards(): Promise<void> {
    await bringShards(this.tablet, postToTier).catch((error: unknown) => {
      if (!(error instanceof NetworkError)) throw error
    })
  }

  paidOut(line: Id): Promise<void> {
    return paidOut(this.tablet.database, line)
  }

  stopPaying(shard: Id): Promise<void> {
    return stopPaying(this.tablet.database, shard)
  }

  /** Whether the server decides an act now or nobody: cash out of the tablet's own share is paid without it. */
  async #waitsForServer(action: string, { input }: Envelope): Promise<boolean> {
    if (!needsServer(action)) return false
    const own = shardToPayFrom(await this.paymentShards(), String(input.paymentId))
    const isPaid = this.#view.acts.some(({ entry }) => entry.subject === input.id)
    return own === undefined || own.id !== input.shardId || isPaid
  }

  /** Says of an act that was just kept which list the person may be on. The form does not wait: the first time an index is built. */
  async #screen(input: unknown, kept: JustKept): Promise<void> {
    const perhapsListed = await this.#lists.warnOf(input)
    if (perhapsListed !== undefined && this.#view.kept?.at === kept.at) this.#show({ kept: { ...kept, perhapsListed } })
  }

  async session(): Promise<SessionView | undefined> {
    return this.isOpen() ? this.tablet.session() : undefined
  }

  drafts(login: string): DraftStore | undefined {
    return this.#view.standing === 'open' && this.tablet.isOfficer(login) ? this.tablet.drafts() : undefined
  }

  /** The officer goes. Where the server could not be told, it is told before anybody is signed in again. */
  async signOut(told: boolean): Promise<void> {
    this.#signedIn = undefined
    await this.tablet.owe(!told)
    await this.tablet.leave()
  }

  owesSignOut(): Promise<boolean> {
    return this.tablet.owesSignOut()
  }

  wordsOf(error: unknown): Texts | undefined {
    if (error instanceof NotItsWorkError) return texts.notItsWork
    return error instanceof StorageFullError ? texts.full : undefined
  }
}

/** How long a tier may take to answer a message, in milliseconds: a full one over a slow link takes a minute. */
const tierPatience = 120_000

/** One request to the tier at our own address. */
export const postToTier: Post = async ({ method, path, type, body }, authorization) => {
  const response = await send(path, {
    ...(method ? { method } : { method: 'POST', body: new Blob([new Uint8Array(body)], { type }) }),
    language: firstLanguage(),
    patience: tierPatience,
    ...(authorization === undefined ? {} : { authorization }),
  })
  return { status: response.status, json: await jsonOf(response) }
}

/** The tablet of this browser; its database is made where there is none. */
export async function openTabletTab(): Promise<TabletTab> {
  const tablet = await Tablet.in(await openDeviceDatabase())
  const register = new RegisterWarning(tablet)
  const lists = new ListWarning(tablet)
  const hourly = async () => {
    const { database, device } = tablet
    if (device && (await watchHead({ database, device, post: postToTier })) === 'contradicted') await tablet.refresh()
    await bringLeases(tablet, postToTier)
    await bringShards(tablet, postToTier)
    await register.bring(postToTier)
    await lists.bring(postToTier)
  }
  const sending = keepSending(tablet, { post: postToTier, hourly })
  return new TabletTab(tablet, { sending, register, lists })
}
