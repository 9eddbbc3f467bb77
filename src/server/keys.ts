import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KeyRing } from './key-ring.ts'
import { writeWhole } from './whole-file.ts'

/** What the server keeps outside the database: a stolen dump opens nothing that these seal, and signs nothing. */
export interface Keys {
  /** The root, which the master key opens: second factors, files and database passwords are sealed by what follows from it. */
  readonly master: Buffer
  /** Wraps the key of every person and case. */
  readonly ring: KeyRing
  /** Signs the journal's heads (Ed25519). */
  readonly journal: KeyObject
  readonly journalPublic: KeyObject
  readonly card: CardKeys
  readonly box: BoxKeys
}

/** Opens what stations seal for this server (X25519): both halves as 32 bytes in base64. */
export interface BoxKeys {
  readonly publicKey: string
  readonly privateKey: string
}

/** Signs identity cards and the list of revoked ones (Ed25519): a key of its own, which can change while the journal's cannot. */
export interface CardKeys {
  readonly signing: KeyObject
  /** Public keys that signed earlier, 32 bytes each: cards that they signed stay genuine. */
  readonly former: readonly Uint8Array[]
}

/**
 * The keys in `folder` but for what the master key opens (`key-ring.ts`), made on the first start with mode 0600. Environment variables
 * `SULH_JOURNAL_KEY_FILE`, `SULH_CARD_KEY_FILE` and `SULH_BOX_KEY_FILE` name files elsewhere (a mounted secret); those must exist.
 */
export function loadKeys(folder: string, env: NodeJS.ProcessEnv = process.env): Omit<Keys, 'master' | 'ring'> {
  const journal = createPrivateKey(fromFile(env.SULH_JOURNAL_KEY_FILE, join(folder, 'journal.pem'), newSigningKey))
  const signing = createPrivateKey(fromFile(env.SULH_CARD_KEY_FILE, join(folder, 'card.pem'), newSigningKey))
  const card = { signing, former: formerCardKeys(folder) }
  const box = boxKeysOf(fromFile(env.SULH_BOX_KEY_FILE, join(folder, 'box.key'), () => randomBytes(32)))
  return { journal, journalPublic: createPublicKey(journal), card, box }
}

/** The pair of a private X25519 key, which is any 32 bytes (RFC 7748 §5). Refuses another length. */
export function boxKeysOf(raw: Uint8Array): BoxKeys {
  if (raw.length !== 32) throw new Error('The box key is not 32 bytes: restore the file from your backup.')
  // What goes before the raw bytes in PKCS #8 (RFC 8410).
  const der = Buffer.concat([Buffer.from('302e020100300506032b656e04220420', 'hex'), raw])
  const pair = createPublicKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }))
  return {
    publicKey: Buffer.from(rawPublicKey(pair)).toString('base64'),
    privateKey: Buffer.from(raw).toString('base64'),
  }
}

/**
 * Exchanges the key that signs cards, e.g. when it may have leaked; its public half is kept, so that cards in people's hands stay
 * genuine. A key that leaked is taken out of `card-former.txt` by hand once those cards were replaced. Refuses a mounted key.
 */
export function rotateCardKey(folder: string, env: NodeJS.ProcessEnv = process.env): void {
  if (env.SULH_CARD_KEY_FILE !== undefined)
    throw new Error('The cards’ key is mounted: exchange the file there, and add its public key to card-former.txt.')
  const { card } = loadKeys(folder, env)
  const kept = [...card.former, rawPublicKey(createPublicKey(card.signing))]
  // The old public half first: with a crash in between, it is there twice, and nothing is lost.
  writeWhole(
    join(folder, 'card-former.txt'),
    Buffer.from(kept.map((key) => `${Buffer.from(key).toString('hex')}\n`).join('')),
  )
  writeWhole(join(folder, 'card.pem'), newSigningKey())
}

/** The files of the keys, for a backup: those that are mounted elsewhere under the names that they have in the folder. */
export function keyFiles(folder: string, env: NodeJS.ProcessEnv = process.env): { path: string; bytes: Uint8Array }[] {
  const files = new Map<string, string>()
  const lying = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
  for (const one of lying) if (one.isFile() && !one.name.endsWith('.new')) files.set(one.name, join(folder, one.name))
  for (const [variable, name] of mountedKeys) {
    const given = env[variable]
    if (given !== undefined) files.set(name, given)
  }
  return [...files].map(([name, file]) => ({ path: `keys/${name}`, bytes: readFileSync(file) }))
}

/** Which variable of the environment names which key elsewhere. */
export const mountedKeys = [
  ['SULH_MASTER_KEY_FILE', 'master.key'],
  ['SULH_JOURNAL_KEY_FILE', 'journal.pem'],
  ['SULH_CARD_KEY_FILE', 'card.pem'],
  ['SULH_BOX_KEY_FILE', 'box.key'],
] as const

function formerCardKeys(folder: string): Uint8Array[] {
  const file = join(folder, 'card-former.txt')
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split(/\s+/) : []
  return lines.filter((line) => /^[0-9a-f]{64}$/.test(line)).map((line) => new Uint8Array(Buffer.from(line, 'hex')))
}

function newSigningKey(): Buffer {
  return Buffer.from(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }))
}

/** The 32 raw bytes of an Ed25519 public key (the tail of its SPKI encoding, RFC 8410). */
export function rawPublicKey(key: KeyObject): Uint8Array {
  return new Uint8Array(key.export({ type: 'spki', format: 'der' }).subarray(-32))
}

/** The 32 bytes of an Ed25519 seed (the tail of its PKCS #8 encoding, RFC 8410). */
export function rawSeed(key: KeyObject): Uint8Array {
  return new Uint8Array(key.export({ type: 'pkcs8', format: 'der' }).subarray(-32))
}

function fromFile(given: string | undefined, usual: string, make: () => Buffer): Buffer {
  if (given !== undefined) return readFileSync(given)
  if (existsSync(usual)) return readFileSync(usual)
  mkdirSync(join(usual, '..'), { recursive: true, mode: 0o700 })
  writeWhole(usual, make())
  return readFileSync(usual)
}
