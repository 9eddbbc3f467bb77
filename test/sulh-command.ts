import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

export const program = join(import.meta.dirname, '..', 'bin', 'sulh')

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs `sulh` as a user does, in a process of its own. */
export async function sulh(...words: readonly string[]): Promise<Ran> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [program, ...words], { maxBuffer: 1e8 })
    return { code: 0, out: stdout, err: stderr }
  } catch (error) {
    const { code, stdout, stderr } = Object(error)
    return { code: Number(code), out: String(stdout), err: String(stderr) }
  }
}

/** Runs `sulh`, and once it has written something to stdout, does to it what `then` says. */
export async function sulhUntil(words: readonly string[], then: 'ctrl-c' | 'stop reading'): Promise<Ran> {
  const child = spawn(process.execPath, [program, ...words])
  let [out, err] = ['', '']
  child.stdout.once('data', () => {
    if (then === 'ctrl-c') child.kill('SIGINT')
    else child.stdout.destroy()
  })
  child.stdout.on('data', (piece) => {
    out += String(piece)
  })
  child.stderr.on('data', (piece) => {
    err += String(piece)
  })
  const code = await new Promise<number>((resolve) => child.once('close', (given) => resolve(given ?? -1)))
  return { code, out, err }
}

/** A folder of its own under the system's temporary one, and files in it. */
export function scratch(files: Readonly<Record<string, string | Uint8Array>> = {}): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'sulh-test-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return (name) => join(folder, name)
}
