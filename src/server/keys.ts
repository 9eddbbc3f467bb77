import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the server keeps outside the database: a stolen dump opens nothing that these seal, and signs nothing. */
export interface Keys {
  /** 32 bytes; wraps the key of every person, seals second factors, and derives database passwords. */
  readonly master: Buffer
  /** Signs the journal's heads (Ed25519). */
  readonly journal: KeyObject
  readonly journalPublic: KeyObject
}

/**
 * The keys in `folder`, made on the first start with mode 0600. Environment variables `SULH_MASTER_KEY_FILE` and
 * `SULH_JOURNAL_KEY_FILE` name files elsewhere (a mounted secret); those must exist.
 */
export function loadKeys(folder: string, env: NodeJS.ProcessEnv = process.env): Keys {
  const master = fromFile(env.SULH_MASTER_KEY_FILE, join(folder, 'master.key'), () => randomBytes(32))
  if (master.length !== 32) throw new Error('The master key is not 32 bytes: restore the file from your backup.')
  const pem = fromFile(env.SULH_JOURNAL_KEY_FILE, join(folder, 'journal.pem'), () =>
    Buffer.from(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })),
  )
  const journal = createPrivateKey(pem)
  return { master, journal, journalPublic: createPublicKey(journal) }
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
  // Written beside and renamed: a crash leaves no half key that would lock the sealed data for ever.
  writeFileSync(`${usual}.new`, make(), { mode: 0o600, flush: true })
  renameSync(`${usual}.new`, usual)
  return readFileSync(usual)
}
