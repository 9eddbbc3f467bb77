import type { Envelope } from '../kernel/action.ts'
import type { Id } from '../kernel/ids.ts'
import type { Language, Texts } from '../kernel/texts.ts'
import type { SessionView } from '../programme/views.ts'
import type { LeasedNumbers, NumberSeries, TakenNumber } from '../stations/leased-numbers.ts'
import type { DraftStore } from './drafts/draft.ts'
import type { ShardOfTablet } from './stations/tablet-shards.ts'

/** The tablet has the act, and sends it once there is a network: no answer of a server's, but a form may close on it. */
export interface KeptAnswer {
  readonly outcome: 'kept'
  readonly id: Id
  readonly subject: Id
}

/** What requests and forms ask of the tablet that this browser is. */
export interface StationPort {
  /** Whether an officer has unlocked it: then what is read is kept, and what cannot be sent, too. */
  isOpen(): boolean
  /** Whether the network was away a moment ago, so that what is kept is shown without waiting for it. */
  isAway(): boolean
  keepRead(path: string, language: Language, json: unknown): void
  keptRead(path: string, language: Language): Promise<{ json: unknown; at: number } | undefined>
  forgetRead(path: string, language: Language): void
  /** Undefined where nobody has unlocked it, or another than who is signed in. Throws StorageFullError where the disk is full. */
  keepAct(action: { name: string; version: number }, envelope: Envelope): Promise<KeptAnswer | undefined>
  /** Keeps a picture, sealed at once, and gives the hash by which acts name it; undefined where it is none, or nobody has unlocked the tablet. */
  keepPicture(chosen: Blob): Promise<string | undefined>
  /** Whether an act names a picture that this tablet took and no server has: then the act is kept as well, and goes with it. */
  namesPicture(input: unknown): boolean
  /** The numbers that this tablet alone may give. */
  leasedNumbers(): Promise<readonly LeasedNumbers[]>
  /** The next of them, for a record; durably its own before it is known. Undefined where none is left. */
  takeNumber(series: NumberSeries, subject: Id): Promise<TakenNumber | undefined>
  /** The shares of payment lists that this tablet has. */
  paymentShards(): Promise<readonly ShardOfTablet[]>
  /** Asks the tier for them now; nothing where it does not answer. */
  askPaymentShards(): Promise<void>
  /** A line was paid with the server's answer: nobody pays it at this tablet again. */
  paidOut(line: Id): Promise<void>
  /** Pays nothing more out of a share; durably so before the act that gives it back is made. */
  stopPaying(shard: Id): Promise<void>
  /** Who the officer at the tablet is to the server, as it said when it was last there. */
  session(): Promise<SessionView | undefined>
  /** Where what this officer types and does not save lies; undefined where it is not they who unlocked the tablet. */
  drafts(login: string): DraftStore | undefined
  signOut(told: boolean): Promise<void>
  owesSignOut(): Promise<boolean>
  /** What the tablet says of an error that is its own; undefined of any other. */
  wordsOf(error: unknown): Texts | undefined
}

let port: StationPort | undefined

/** The tablet that this browser is; undefined where it is none. */
export function stationPort(): StationPort | undefined {
  return port
}

export function setStationPort(made: StationPort): void {
  port = made
}
