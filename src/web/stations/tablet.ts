import { hash, hex } from '../../journal/bytes.ts'
import { Id } from '../../kernel/ids.ts'
import type { Language } from '../../kernel/texts.ts'
import { SessionView } from '../../programme/views.ts'
import { carriesAct, carriesRead } from '../../station-register/work-parts.ts'
import { BoxSealer, type Receiver } from '../../stations/box.ts'
import { logKey, type StationEntry } from '../../stations/entry.ts'
import { boundToPicture } from '../../stations/pictures.ts'
import { firstScope, isNewerScope, mayLeave, type Scope, WorkPart } from '../../stations/scope.ts'
import type { DraftStore } from '../drafts/draft.ts'
import {
  carryOver,
  type DeviceRecord,
  deviceOf,
  enrolAt,
  type Invitation,
  keepDevice,
  nextEntry,
  type OpenDevice,
  openDevice,
  type Post,
} from './device.ts'
import type { DeviceDatabase } from './device-database.ts'
import type { SealedPicture } from './export-file.ts'
import { keptDrafts } from './kept-drafts.ts'
import { isContradicted } from './kept-head.ts'
import { boundReads, forgetRead, isKept, keepRead, keptRead, type OpenOfficer } from './kept-reads.ts'
import { actsOf, type KeptAct, logStateOf } from './log-state.ts'
import { keepSaved, waitingActs } from './saved-acts.ts'
import { remember, secondsToWait } from './slowing.ts'
import {
  namingKey,
  newStoreKeys,
  officerSlot,
  type StoreKeys,
  sameLogin,
  sealingKey,
  sealValue,
  slotOf,
  unsealValue,
  unwrapKeys,
  type Wrapped,
  wrapKeys,
} from './store-keys.ts'
import { endLeases } from './tablet-leases.ts'
import { picturesKey, picturesNamed, picturesOf, putPicture, sealedToRescue } from './tablet-pictures.ts'
import { noTabletView, type Standing, type TabletView } from './tablet-view.ts'

/** How an unlocking ended. `wait`: seconds until the next try. */
export type Unlocking =
  | { readonly is: 'open' | 'wrong' | 'revoked' }
  | { readonly is: 'wait'; readonly seconds: number }

/** An act to keep: the action's name and version of its rules, what the form made, and the page that it is on. */
export interface ActToKeep {
  readonly page?: string
  readonly name: string
  readonly version: number
  readonly envelope: { readonly id: string; readonly at: string; readonly input: Readonly<Record<string, unknown>> }
}

/** The disk is full, also after what was read went. Nothing of the act was written; the form still has it. */
export class StorageFullError extends Error {
  constructor(cause: unknown) {
    super('storage full', { cause })
    this.name = 'StorageFullError'
  }
}

/**
 * A browser that is a station: its keys, its officers, its outbox and what they read. The outbox belongs to the device: signing out,
 * another officer, a refusal, a lock, a new version and a revocation leave it as it is.
 */
export class Tablet {
  readonly database: DeviceDatabase
  readonly #now: () => number
  readonly #listeners = new Set<() => void>()
  #record: DeviceRecord | undefined
  #device: OpenDevice | undefined
  #officer: OpenOfficer | undefined
  #trouble: 'unknown' | 'clock' | null = null
  #view: TabletView = noTabletView

  private constructor(database: DeviceDatabase, now: () => number) {
    this.database = database
    this.#now = now
  }

  /** The tablet that this database is of; of standing `none` where it never enrolled. */
  static async in(database: DeviceDatabase, now: () => number = Date.now): Promise<Tablet> {
    const tablet = new Tablet(database, now)
    tablet.#record = await deviceOf(database)
    await tablet.refresh()
    return tablet
  }

  get view(): TabletView {
    return this.#view
  }

  get device(): OpenDevice | undefined {
    return this.#device
  }

  /** Told whenever `view` changed. Returns how to stop listening. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Reads again what the screens show. */
  async refresh(): Promise<void> {
    const record = this.#record
    const device = this.#device
    const entries = record ? await this.database.entries() : []
    const state = device && (await logStateOf(this.database, device))
    const acts: KeptAct[] = state
      ? actsOf(state, entries)
      : entries.map((entry) => ({ entry, tick: 'here', outcome: undefined }))
    this.#view = {
      standing: this.#standing(),
      name: record?.name ?? '',
      scope: record?.scope ?? null,
      leaves: record?.leaves ?? false,
      login: this.#officer?.login ?? '',
      acts,
      // What a locked device knows of how far its acts came lies sealed as well.
      pictures: record ? await picturesOf(this.database) : [],
      waiting: state ? await waitingActs(this.database, this.#officer, acts) : [],
      stopped: record?.share === null ? 'revoked' : (state?.send.stopped ?? this.#trouble),
      lastHeard: state?.lastHeard ?? null,
      contradicted: device !== undefined && (await isContradicted(this.database, device)),
    }
    for (const listener of this.#listeners) listener()
  }

  #standing(): Standing {
    if (!this.#record) return 'none'
    if (this.#record.share === null) return 'revoked'
    if (this.#officer) return 'open'
    return this.#device ? 'sending' : 'locked'
  }

  /**
   * Enrols the device with the code that was made for it and opens it for a first officer. Acts that an earlier enrolment left
   * unsent go on in the new log. Throws EnrolmentError where the tier does not take the code, NetworkError where it is not there.
   */
  async enrol(
    post: Post,
    { login, passphrase, ...invitation }: Invitation & { login: string; passphrase: string },
  ): Promise<void> {
    const keys = newStoreKeys()
    const { record, share } = await enrolAt(post, invitation, keys)
    const slot = await officerSlot(login, share)
    const wrapped = await wrapKeys(keys, passphrase, share)
    await this.#forgetStores()
    await this.database.put('officers', slot, wrapped)
    await keepDevice(this.database, record)
    this.#record = record
    this.#trouble = null
    await this.#open(record, keys, login)
  }

  /** What an earlier enrolment sealed opens with no key any more. Pictures are sealed for the centre, and are still sent. */
  async #forgetStores(): Promise<void> {
    for (const shelf of ['officers', 'reads', 'drafts', 'saved'] as const) await this.database.clear(shelf)
    await this.database.clear('state', picturesKey)
  }

  /** Opens the tablet with an officer's passphrase; needs no network. A wrong one makes the next wait longer. */
  async unlock(login: string, passphrase: string): Promise<Unlocking> {
    const record = await deviceOf(this.database)
    if (!record?.share) return { is: 'revoked' }
    const slot = await officerSlot(login, record.share)
    const seconds = await secondsToWait(this.database, slot, this.#now())
    if (seconds > 0) return { is: 'wait', seconds }
    const row = await this.database.get('officers', slot)
    const keys = isWrapped(row) ? await unwrapKeys(row, passphrase, record.share) : undefined
    await remember(this.database, slot, keys ? 'right' : 'wrong', this.#now())
    return keys && (await this.#open(record, keys, login)) ? { is: 'open' } : { is: 'wrong' }
  }

  async #open(record: DeviceRecord, keys: StoreKeys, login: string): Promise<boolean> {
    const device = await openDevice(this.database, record, keys.device)
    if (!device) return false
    // Also where an earlier enrolment was cut off here.
    await carryOver(this.database, device.record, device.seed)
    this.#device = device
    this.#record = device.record
    this.#officer = {
      login: sameLogin(login),
      key: await sealingKey(keys.officer),
      naming: await namingKey(keys.officer),
    }
    await this.refresh()
    return true
  }

  /** Gives another officer a passphrase of their own; the tablet must be open. Their reads are theirs alone. False where it is not open. */
  async addOfficer(login: string, passphrase: string): Promise<boolean> {
    const device = this.#device
    const share = this.#record?.share
    if (!device || !share || !this.#officer) return false
    const wrapped = await wrapKeys(newStoreKeys(device.raw), passphrase, share)
    await this.database.put('officers', await officerSlot(login, share), wrapped)
    return true
  }

  /** The officer goes; what waits is still sent until `lock`. */
  async leave(): Promise<void> {
    this.#officer = undefined
    await this.refresh()
  }

  /** Nobody has the keys any more until somebody unlocks it. */
  async lock(): Promise<void> {
    this.#officer = undefined
    this.#device = undefined
    await this.refresh()
  }

  /** The tier revoked the station: its share goes, and with it everything that is not for the centre's eyes. The outbox stays. */
  async revoke(): Promise<void> {
    const record = await deviceOf(this.database)
    if (!record) return
    const revoked = { ...record, share: null }
    await keepDevice(this.database, revoked)
    this.#record = revoked
    await this.lock()
  }

  /** What keeps the tier from taking anything for now; null once it takes it. */
  async heardOf(trouble: 'unknown' | 'clock' | null): Promise<void> {
    if (this.#trouble === trouble) return
    this.#trouble = trouble
    await this.refresh()
  }

  /** Takes over what another tab may have heard of what the device is for, and gives the device as it is now. */
  async #reread(): Promise<OpenDevice | undefined> {
    const found = await deviceOf(this.database)
    const device = this.#device
    if (!device || !found || logKey(found) !== logKey(device.record)) return device
    const { scope, siteId, leaves } = found
    const record = { ...device.record, scope, siteId, leaves }
    this.#record = record
    this.#device = { ...device, record }
    return this.#device
  }

  async #restate(record: DeviceRecord): Promise<void> {
    await keepDevice(this.database, record)
    this.#record = record
    if (this.#device) this.#device = { ...this.#device, record }
  }

  /** Whom acts are sealed for from now on, as the tier said. */
  async receive(receivers: readonly Receiver[]): Promise<void> {
    const sealer = await BoxSealer.for(receivers)
    const device = await this.#reread()
    if (!device) return
    await this.#restate({ ...device.record, receivers: [...receivers] })
    this.#device &&= { ...this.#device, sealer }
  }

  /** A tier said what the device is for. What is kept of a former scope stays until `leaveFormerScope` lets it go. */
  async learnScope(told: Scope): Promise<void> {
    const device = await this.#reread()
    if (!device || !isNewerScope(told, device.record.scope ?? firstScope(device.record.siteId))) return
    // Numbers are of a site.
    if (told.siteId !== device.record.siteId) await endLeases(this.database)
    await this.#restate({ ...device.record, siteId: told.siteId, scope: told, leaves: true })
    await this.refresh()
  }

  /**
   * Lets go what was read under a former scope, once the centre decided every act that was recorded under it: what the device is for now
   * is read anew. Acts in the outbox go when they ever do.
   */
  async leaveFormerScope(): Promise<void> {
    const device = await this.#reread()
    const scope = device?.record.scope
    if (!device || !scope || !device.record.leaves) return
    const { send } = await logStateOf(this.database, device)
    if (!mayLeave(scope, await this.database.entriesOf(device.record, 0), send.confirmed)) return
    await this.database.clear('reads')
    await this.#restate({ ...device.record, leaves: false })
    await this.refresh()
  }

  /** The parts of the work that the device carries. */
  get #parts(): readonly WorkPart[] {
    return this.#record?.scope?.parts ?? WorkPart.options
  }

  /** Whether acts of this name are part of its work. */
  carries(action: string): boolean {
    return carriesAct(this.#parts, action)
  }

  /** Whether what is read under this address is kept: it may lie here, and is part of its work. */
  keeps(path: string): boolean {
    return isKept(path) && carriesRead(this.#parts, path)
  }

  /**
   * Keeps an act: sealed for its receivers, then chained, signed and written in one transaction. Undefined where nobody has
   * unlocked the tablet, and where it is no part of its work. Throws StorageFullError where the disk is full, also once everything that can be read again has gone.
   */
  async keep({ name, version, envelope, page = '' }: ActToKeep, actor: Id): Promise<StationEntry | undefined> {
    const device = await this.#reread()
    const officer = this.#officer
    const subject = Id.safeParse(envelope.input.id).data
    if (!device || !officer || subject === undefined || !this.carries(name)) return undefined
    const pictures = picturesNamed(await picturesOf(this.database), envelope.input)
    const content = { input: envelope.input, ...(pictures.length > 0 ? { pictures } : {}) }
    const box = await device.sealer.seal(content, envelope.id)
    const { record, seed } = device
    const act = { id: envelope.id, action: name, version, subject, actor, at: envelope.at, boot: record.boot, box }
    const write = () => this.database.append(record, act.id, (last) => nextEntry(record, last, act, seed))
    const entry = await this.#withRoom(write)
    // It is kept, whether or not there is room for its words.
    await keepSaved(this.database, officer, {
      ...{ id: envelope.id, action: name, subject, at: envelope.at },
      ...{ page, input: envelope.input },
    }).catch(passFull)
    await this.refresh()
    return entry
  }

  /**
   * Keeps a picture that was just taken, sealed for its receivers at once: not even this device opens it again. Gives the hash by which
   * acts name it; undefined where nobody has unlocked the tablet. Throws StorageFullError where there is no room.
   */
  async keepPicture(jpeg: Uint8Array): Promise<string | undefined> {
    const device = this.#device
    if (!device || !this.#officer) return undefined
    const sha256 = hex(hash(jpeg))
    const sealed = await device.sealer.sealBytes(jpeg, boundToPicture(sha256))
    await this.#withRoom(async () => {
      const hasRoom = await putPicture(this.database, { sha256, sealed, at: this.#now() })
      if (!hasRoom) throw new StorageFullError(new RangeError('pictures'))
    })
    await this.refresh()
    return sha256
  }

  /** The pictures that the centre has not kept, sealed as they lie here, for the file that rescues the outbox. */
  picturesToRescue(): Promise<SealedPicture[]> {
    return sealedToRescue(this.database)
  }

  async #withRoom<T>(write: () => Promise<T>): Promise<T> {
    try {
      return await write()
    } catch (error) {
      if (!isFull(error)) throw error
      await boundReads(this.database, this.#now(), 0)
    }
    try {
      return await write()
    } catch (error) {
      throw isFull(error) ? new StorageFullError(error) : error
    }
  }

  /** Keeps what was read for the officer who reads. Where there is no room for it, nothing is said: it can be read again. */
  async keepRead(path: string, language: Language, json: unknown): Promise<void> {
    if (!this.#officer || !this.keeps(path)) return
    try {
      await keepRead(this.database, this.#officer, { path, language, json, at: this.#now() })
    } catch (error) {
      if (!isFull(error)) throw error
    }
  }

  /** What the officer read of an address before, and when that was. */
  async keptRead(path: string, language: Language): Promise<{ json: unknown; at: number } | undefined> {
    return this.#officer && keptRead(this.database, this.#officer, path, language, this.#now())
  }

  /** The address is not theirs to read any more, or of nothing. */
  async forgetRead(path: string, language: Language): Promise<void> {
    if (this.#officer && isKept(path)) await forgetRead(this.database, this.#officer, path, language)
  }

  /** Where what the officer types and does not save lies; undefined where nobody has unlocked it. */
  drafts(): DraftStore | undefined {
    return this.#officer && keptDrafts(this.database, this.#officer, this.#now)
  }

  /** Whether this is the officer who unlocked the tablet. */
  isOfficer(login: string): boolean {
    return this.#officer?.login === sameLogin(login)
  }

  /** Keeps who is signed in, sealed for them, so that they can go on without a network. */
  async keepSession(session: SessionView): Promise<void> {
    const officer = this.#officer
    if (!officer || !this.isOfficer(session.login)) return
    const slot = await slotOf(officer.naming, 'session')
    await this.database.put('state', slot, await sealValue(officer.key, slot, session))
  }

  /** Who the officer was to the server when it was last there. */
  async session(): Promise<SessionView | undefined> {
    const officer = this.#officer
    if (!officer) return undefined
    const slot = await slotOf(officer.naming, 'session')
    const kept = await unsealValue(officer.key, slot, await this.database.get('state', slot))
    return SessionView.safeParse(kept).data
  }

  /** Remembers whether the server was not told yet that an officer went. */
  async owe(owes: boolean): Promise<void> {
    if (owes) await this.database.put('state', signOutOwed, true)
    else await this.database.remove('state', [signOutOwed])
  }

  async owesSignOut(): Promise<boolean> {
    return (await this.database.get('state', signOutOwed)) === true
  }
}

const signOutOwed = 'sign out owed'

function isWrapped(row: unknown): row is Wrapped {
  return typeof row === 'object' && row !== null && 'salt' in row && 'sealed' in row
}

function passFull(error: unknown): void {
  if (!isFull(error)) throw error
}

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError'
}
