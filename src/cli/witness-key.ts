import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { encodeSigningKey, encodeVerifierKey, parseSigningKey, type SigningKey, signingKey } from '../journal/note.ts'
import { UsageError } from './fault.ts'
import { readOptions } from './options.ts'

/**
 * `sulh witness-key FILE --name NAME`: makes the key of a witness, and prints its public half in the form of C2SP, which the programme enters.
 * Of a file that is there it prints the public half alone; a key is never written over.
 */
export async function witnessKey(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, { name: { type: 'string' } })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('name one file')
  if (!existsSync(file)) {
    if (values.name === undefined)
      throw new UsageError('a new key takes --name, such as witness.example.org/w1: an address that tells whose it is')
    writeFileSync(file, `${encodeSigningKey(newKey(values.name))}\n`, { flag: 'wx', mode: 0o600, flush: true })
  }
  process.stdout.write(`${encodeVerifierKey(readWitnessKey(file))}\n`)
  return 0
}

function newKey(name: string): SigningKey {
  try {
    return signingKey(name, 'cosignature', randomBytes(32))
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** The key of a witness in a file; refuses a log's key, which no witness may sign with. */
export function readWitnessKey(file: string): SigningKey {
  const key = parseSigningKey(readFileSync(file, 'utf8').trim())
  if (key?.type !== 'cosignature')
    throw new Error(
      `${file} holds no key of a witness: make one with sulh witness-key, or restore it from your backup.`,
    )
  return key
}
