import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { derivedKey, open, randomKey, seal } from './seal.ts'
import { writeWhole } from './whole-file.ts'

/**
 * The key above all others: it wraps what lies in `key_ring` and nothing else, so that a smart card, a security module or a cloud's
 * key service can hold it (docs/decisions/0083-master-key.md).
 */
export interface MasterKey {
  /** Where it lies, as an operator is told. */
  readonly where: string
  readonly wrap: (plain: Uint8Array) => Promise<Buffer>
  /** What was wrapped; undefined where it was wrapped by another key. */
  readonly unwrap: (wrapped: Uint8Array) => Promise<Buffer | undefined>
  /** The key itself, where it is a file or a variable: a database from before the ring was sealed by it alone. */
  readonly bytes: Buffer | null
}

const boundTo = 'key ring'

/** A master key of 32 bytes that this process has. Refuses another length. */
export function keptMasterKey(bytes: Buffer, where: string): MasterKey {
  if (bytes.length !== 32) throw new Error(`The master key (${where}) is not 32 bytes: restore it from your backup.`)
  const key = derivedKey(bytes, 'key ring')
  return {
    where,
    bytes,
    wrap: async (plain) => seal(key, plain, boundTo),
    unwrap: async (wrapped) => open(key, wrapped, boundTo),
  }
}

const answerMax = 64 * 1024
const answerWithinMs = 60_000

/**
 * A master key that another program holds. It is called as `PROGRAM wrap` and `PROGRAM unwrap`, gets the bytes on its standard
 * input, and writes the answer to its standard output; it ends with 0, and with 3 where it cannot open what it was given. What it
 * is given begins with a check, so that a module whose cipher takes any bytes for an answer opens nothing that is another's.
 */
export function commandMasterKey(program: string): MasterKey {
  return {
    where: `the program ${program}`,
    bytes: null,
    wrap: async (plain) => {
      const checked = Buffer.concat([checkOf(plain), plain])
      const answer = await ask(program, 'wrap', checked)
      if (!answer || answer.includes(Buffer.from(plain)))
        throw new Error(`${program} wrap wrapped nothing: see what it wrote.`)
      return answer
    },
    unwrap: async (wrapped) => {
      const answer = await ask(program, 'unwrap', wrapped)
      const plain = answer?.subarray(checkBytes)
      return plain && answer?.subarray(0, checkBytes).equals(checkOf(plain)) ? plain : undefined
    },
  }
}

const checkBytes = 8
const checkOf = (plain: Uint8Array) => createHash('sha256').update(plain).digest().subarray(0, checkBytes)

function ask(program: string, verb: 'wrap' | 'unwrap', input: Uint8Array): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [verb], { stdio: ['pipe', 'pipe', 'inherit'], timeout: answerWithinMs })
    const pieces: Buffer[] = []
    let length = 0
    child.on('error', () => reject(new Error(`${program}, which holds the master key, could not be started.`)))
    // A program that ends without reading is told by its exit code.
    child.stdin.on('error', () => {})
    child.stdout.on('data', (piece: Buffer) => {
      length += piece.length
      if (length > answerMax) child.kill('SIGKILL')
      else pieces.push(piece)
    })
    child.on('close', (code) => {
      if (code === 0 && length > 0) resolve(Buffer.concat(pieces))
      else if (code === 3 && verb === 'unwrap') resolve(undefined)
      else reject(new Error(`${program} ${verb} ended with ${code ?? 'a signal'}: the master key cannot be used.`))
    })
    child.stdin.end(input)
  })
}

/** The file of the master key in the folder of keys, and the one that takes its place when a rotation is done. */
export const masterKeyFile = 'master.key'
const nextKeyFile = 'master.key.next'

/** Where the environment says that the master key is; undefined where it is the file in the folder of keys. */
export function givenMasterKey(env: NodeJS.ProcessEnv): MasterKey | undefined {
  const given = ['SULH_MASTER_KEY_FILE', 'SULH_MASTER_KEY', 'SULH_MASTER_KEY_COMMAND'].filter(
    (name) => env[name] !== undefined,
  )
  if (given.length > 1) throw new Error(`The master key is in one place: unset all of ${given.join(', ')} but one.`)
  if (env.SULH_MASTER_KEY_FILE !== undefined) return masterKeyAt({ file: env.SULH_MASTER_KEY_FILE })
  if (env.SULH_MASTER_KEY !== undefined) return masterKeyAt({ variable: 'SULH_MASTER_KEY' }, env)
  if (env.SULH_MASTER_KEY_COMMAND !== undefined) return masterKeyAt({ command: env.SULH_MASTER_KEY_COMMAND })
  return undefined
}

export type MasterKeyPlace = { file: string } | { variable: string } | { command: string }

/** The master key at a place that an operator named. */
export function masterKeyAt(place: MasterKeyPlace, env: NodeJS.ProcessEnv = process.env): MasterKey {
  if ('command' in place) return commandMasterKey(place.command)
  if ('file' in place) return keptMasterKey(readFileSync(place.file), place.file)
  const text = env[place.variable]
  if (text === undefined) throw new Error(`${place.variable} is not set.`)
  return keptMasterKey(Buffer.from(text.trim(), 'base64'), `the variable ${place.variable}`)
}

/** The master keys that lie in the folder of keys: the one in use, then the one of a rotation that is under way. */
export function masterKeysIn(folder: string): MasterKey[] {
  return [masterKeyFile, nextKeyFile]
    .map((name) => join(folder, name))
    .filter((file) => existsSync(file))
    .map((file) => keptMasterKey(readFileSync(file), file))
}

/** Makes the file of the master key at the first start. */
export function makeMasterKey(folder: string): MasterKey {
  const file = join(folder, masterKeyFile)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeWhole(file, randomKey())
  return keptMasterKey(readFileSync(file), file)
}

/** The master key that a rotation goes to: made once, and found again by a rotation that was cut short. */
export function nextMasterKey(folder: string): MasterKey {
  const file = join(folder, nextKeyFile)
  if (!existsSync(file)) writeWhole(file, randomKey())
  return keptMasterKey(readFileSync(file), file)
}

/** The rotation is done: the next key takes the place of the one before, which is nowhere any more. */
export function takeNextMasterKey(folder: string): void {
  const next = join(folder, nextKeyFile)
  if (existsSync(next)) renameSync(next, join(folder, masterKeyFile))
}
