import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { verifyCheckpoint } from '../journal/checkpoint.ts'
import type { Evidence } from '../journal/evidence.ts'
import { encodeVerifierKey, parseVerifierKey, type VerifierKey } from '../journal/note.ts'
import type { KnownHead } from '../journal/witnessing.ts'
import { hold, holderOf, letGo } from '../server/processes.ts'
import { writeWhole } from '../server/whole-file.ts'

/**
 * What a witness keeps, in a folder of its own: the key of the log, the head that it holds to, and evidence of heads that contradict it.
 * One program at a time works in it.
 */
export class StateFolder {
  readonly #folder: string
  readonly logKey: VerifierKey
  #known: KnownHead | undefined

  private constructor(folder: string, logKey: VerifierKey, known: KnownHead | undefined) {
    this.#folder = folder
    this.logKey = logKey
    this.#known = known
  }

  /**
   * Opens the folder, made where it is not there, for this log alone. Refuses another log's folder, one that another program works in, and
   * a head that the log's key did not sign: somebody changed the file.
   */
  static open(folder: string, logKey: VerifierKey): StateFolder {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const kept = readKeptLogKey(folder)
    if (kept !== undefined && encodeVerifierKey(kept) !== encodeVerifierKey(logKey))
      throw new Error(`${folder} is of the log ${encodeVerifierKey(kept)}: name another folder for another log.`)
    takeLock(join(folder, 'lock'))
    try {
      if (kept === undefined) writeWhole(join(folder, 'log-key'), `${encodeVerifierKey(logKey)}\n`)
      return new StateFolder(folder, logKey, readHead(join(folder, 'head'), logKey))
    } catch (error) {
      letGo(join(folder, 'lock'))
      throw error
    }
  }

  /** The head that the witness holds to; undefined before the first. */
  get known(): KnownHead | undefined {
    return this.#known
  }

  /** Keeps a head for good before it is cosigned: it is on the disk, whatever happens after this returns. */
  persist(head: KnownHead): void {
    writeWhole(join(this.#folder, 'head'), head.note)
    this.#known = head
  }

  /** Keeps the newest cosigned head beside, for whoever wants to compare it; what the witness holds to is the head alone. */
  keepCosigned(note: string): void {
    writeWhole(join(this.#folder, 'cosigned'), note)
  }

  /** Keeps evidence under a name that its heads give it, once; returns the path. */
  keepEvidence(evidence: Evidence): string {
    const folder = join(this.#folder, 'evidence')
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const name = createHash('sha256').update(`${evidence.known}${evidence.offered}`).digest('hex').slice(0, 16)
    const file = join(folder, `${evidence.kind}-${name}.json`)
    if (!existsSync(file)) writeWhole(file, `${JSON.stringify(evidence, null, 2)}\n`)
    return file
  }

  close(): void {
    letGo(join(this.#folder, 'lock'))
  }
}

/** The log's key that a folder holds to; undefined before the first start. */
export function readKeptLogKey(folder: string): VerifierKey | undefined {
  const file = join(folder, 'log-key')
  if (!existsSync(file)) return undefined
  const key = parseVerifierKey(readFileSync(file, 'utf8').trim())
  if (key?.type !== 'log') throw new Error(`${file} holds no key of a log: restore it, or begin with an empty folder.`)
  return key
}

function readHead(file: string, logKey: VerifierKey): KnownHead | undefined {
  if (!existsSync(file)) return undefined
  const note = readFileSync(file, 'utf8')
  const verified = verifyCheckpoint(note, [logKey])
  if (!verified.valid)
    throw new Error(
      `${file} is not a head that ${logKey.name} signed: somebody changed it. Find out who before you go on.`,
    )
  return { note, checkpoint: verified.checkpoint }
}

/** One that was killed, or whose machine lost its power, holds nothing: its number may be another program's by now. */
function takeLock(file: string): void {
  try {
    hold(file, 'wx')
  } catch (error) {
    if (Object(error).code !== 'EEXIST') throw error
    const holder = holderOf(file)
    if (holder !== undefined && holder !== process.pid)
      throw new Error(`Another witness works in this folder (process ${holder}). If it does not, remove ${file}.`)
    hold(file)
  }
}
