import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { UsageError } from './fault.ts'

/**
 * The passphrase of a backup: the first line of a file, or what somebody types at the terminal, where it is not shown; `twice`
 * where a slip would be found out too late. Never an option: everybody on the machine can read those.
 */
export async function passphraseOf(file: string | undefined, twice: boolean): Promise<string> {
  if (file !== undefined) return readFileSync(file, 'utf8').split(/\r?\n/)[0] ?? ''
  if (!process.stdin.isTTY)
    throw new UsageError('there is no terminal to ask for the passphrase: name a file with --passphrase-file')
  const given = await ask('Passphrase: ')
  if (twice && (await ask('Once more: ')) !== given) throw new Error('The two passphrases are not the same.')
  return given
}

async function ask(question: string): Promise<string> {
  process.stderr.write(question)
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: unseen, terminal: true })
  try {
    return await terminal.question('')
  } finally {
    terminal.close()
    process.stderr.write('\n')
  }
}
