import { ed25519 } from '@noble/curves/ed25519.js'
import { z } from 'zod'
import { base64, fromBase64, utf8 } from '../../journal/bytes.ts'
import { portableEd25519 } from '../../journal/note.ts'
import { Id } from '../../kernel/ids.ts'
import { pinOf } from '../../station-register/enrolment-code.ts'
import { BoxOpener, BoxSealer, newBoxKeys, Receiver } from '../../stations/box.ts'
import { LogName, logKey, noHash, type StationEntry, signEntry } from '../../stations/entry.ts'
import {
  EnrolAnswer,
  type EnrolRequest,
  enrolmentBytes,
  protocol,
  stationPaths,
  Tier,
} from '../../stations/exchange.ts'
import { broughtInto } from '../../stations/re-enrol.ts'
import { Scope } from '../../stations/scope.ts'
import type { DeviceDatabase } from './device-database.ts'
import { random, type StoreKeys, sealingKey, sealValue, shareKey, unsealValue } from './store-keys.ts'

/** Which version of the application speaks to the tiers. */
export const appVersion = 'web 1'

/** What is sent to a tier: where, and the bytes just as they are signed. */
export interface Message {
  /** POST where it is not said. */
  readonly method?: 'GET'
  readonly path: string
  readonly type: string
  readonly body: Uint8Array
}

/** One request to the tier that the tablet stands at. Throws NetworkError where no answer came. */
export type Post = (message: Message, authorization?: string) => Promise<{ status: number; json: unknown }>

/** What the device is to its tier. Lies in clear, for it names nobody, but for the secrets, which the device's key seals. */
const DeviceRecord = z.object({
  ...LogName.shape,
  name: z.string(),
  siteId: Id,
  tier: Tier,
  receivers: z.array(Receiver),
  /** What it is for; null as long as that is what it was first enrolled with. */
  scope: Scope.nullable().default(null),
  /** Whether what was kept under a former scope is still here. */
  leaves: z.boolean().default(false),
  /** Which start of the tablet this is: it counts each unlocking. */
  boot: z.int().nonnegative(),
  /** The tier's half of the store's key. Null once the tier said that the station was revoked: nothing opens any more. */
  share: z.instanceof(CryptoKey).nullable(),
  secrets: z.instanceof(Uint8Array),
})
export type DeviceRecord = z.infer<typeof DeviceRecord>

const Secrets = z.object({ seed: z.base64(), boxKey: z.base64() })

/** The device while it is unlocked: with the keys that sign its acts and seal them. */
export interface OpenDevice {
  readonly record: DeviceRecord
  /** The raw key of the device's part of the store, for another officer's wrap; and the same as a key that seals. */
  readonly raw: Uint8Array<ArrayBuffer>
  readonly key: CryptoKey
  readonly seed: Uint8Array
  readonly sealer: BoxSealer
  /** Opens what was sealed for this station. */
  readonly opener: BoxOpener
}

const self = 'self'

/** What the device is; undefined where it is no tablet. */
export async function deviceOf(database: DeviceDatabase): Promise<DeviceRecord | undefined> {
  return DeviceRecord.safeParse(await database.get('device', self)).data
}

export function keepDevice(database: DeviceDatabase, record: DeviceRecord): Promise<void> {
  return database.put('device', self, record)
}

/** Opens the device with its key. Undefined where it is another device's. Counts the start. */
export async function openDevice(
  database: DeviceDatabase,
  found: DeviceRecord,
  raw: Uint8Array<ArrayBuffer>,
): Promise<OpenDevice | undefined> {
  const key = await sealingKey(raw)
  const secrets = Secrets.safeParse(await unsealValue(key, 'secrets', found.secrets)).data
  const seed = secrets && fromBase64(secrets.seed)
  if (!secrets || !seed) return undefined
  const record = { ...found, boot: found.boot + 1 }
  await keepDevice(database, record)
  const opener = new BoxOpener(record.station, secrets.boxKey)
  return { record, raw, key, seed, opener, sealer: await BoxSealer.for(record.receivers) }
}

/** The tier did not take the code; `status` and `code` are what it said. */
export class EnrolmentError extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string) {
    super(code)
    this.name = 'EnrolmentError'
    this.status = status
    this.code = code
  }
}

const Said = z.looseObject({ code: z.string() })

/** What an invitation says: the code, and of a scanned one also the hash of the key that the tier must have. */
export interface Invitation {
  readonly code: string
  readonly pin?: string | undefined
}

/** Shows the code with new keys. Refuses a tier whose key is not that of the invitation. Gives what the tier made of it, and the record with its secrets sealed under a store's key. */
export async function enrolAt(
  post: Post,
  { code, pin }: Invitation,
  keys: StoreKeys,
): Promise<{ record: DeviceRecord; share: CryptoKey }> {
  const seed = random(32)
  const box = await newBoxKeys()
  const asked: Omit<EnrolRequest, 'proof'> = {
    protocol,
    app: appVersion,
    code: code.trim(),
    kind: 'tablet',
    signKey: base64(ed25519.getPublicKey(seed)),
    boxKey: box.publicKey,
  }
  const request: EnrolRequest = { ...asked, proof: base64(portableEd25519.sign(enrolmentBytes(asked), seed)) }
  const body = utf8(JSON.stringify(request))
  const { status, json } = await post({ path: stationPaths.enrol, type: 'application/json', body })
  const answer = EnrolAnswer.safeParse(json).data
  if (status >= 300 || !answer) throw new EnrolmentError(status, Said.safeParse(json).data?.code ?? `http.${status}`)
  if (pin !== undefined && !answer.receivers.some(({ key }) => pinOf(key) === pin))
    throw new EnrolmentError(status, 'station.otherKey')
  const share = await shareKey(answer.share)
  const secrets = { seed: base64(seed), boxKey: box.privateKey }
  const { station, epoch, name, siteId, tier, receivers, scope = null } = answer
  const sealed = await sealValue(await sealingKey(keys.device), 'secrets', secrets)
  const kept = { station, epoch, name, siteId, tier, receivers, scope, leaves: false }
  const record = { ...kept, boot: 0, share, secrets: sealed }
  return { record, share }
}

/**
 * Begins the log that the device now has with every act that it still keeps of an earlier one, in their order and under their own
 * ids: what an earlier log brought already has its answer, and what it did not bring is brought. Nothing changes where there is none.
 */
export async function carryOver(database: DeviceDatabase, log: LogName, seed: Uint8Array): Promise<void> {
  await database.change((entries) => {
    const earlier = entries.filter((entry) => logKey(entry) !== logKey(log))
    return { put: broughtInto(log, earlier, seed), drop: earlier }
  })
}

/** The act as the next entry of a log, chained and signed. */
export function nextEntry(
  { station, epoch, scope }: LogName & Pick<DeviceRecord, 'scope'>,
  last: StationEntry | undefined,
  act: Pick<StationEntry, 'id' | 'action' | 'version' | 'subject' | 'actor' | 'at' | 'boot' | 'box'>,
  seed: Uint8Array,
): StationEntry {
  const { id, action, version, subject, actor, at, boot, box } = act
  const place = { seq: (last?.seq ?? 0) + 1, prev: last?.hash ?? noHash }
  const made = scope === null || scope.n === 0 ? {} : { scope: scope.n }
  return signEntry(
    { v: 1, station, epoch, ...place, id, action, version, subject, actor, at, boot, box, ...made },
    seed,
  )
}
