import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { demoPassword } from '../demo/logins.ts'

const root = join(import.meta.dirname, '..')

/** Where a server runs and how it is begun, where that is not as `npm start` does it. */
export interface Whereabouts {
  /** Of this address, as the one who measures reaches it. */
  readonly address?: string
  /** In this network namespace. */
  readonly namespace?: string
  /** What it is told beside its folder and port. */
  readonly words?: readonly string[]
  readonly env?: NodeJS.ProcessEnv
}

/** Starts Sulh as `npm start` does, on a data folder; gives it once it answers, and the seconds that took. */
export async function startServer(
  folder: string,
  port: number,
  { address = '127.0.0.1', namespace, words = [], env = {} }: Whereabouts = {},
): Promise<{ server: ChildProcess; seconds: number }> {
  const from = performance.now()
  const sulh = [join(root, 'bin', 'sulh'), 'start', '--data', folder, '--port', String(port), ...words]
  const command = [process.execPath, ...sulh, ...(namespace === undefined ? [] : ['--host', '0.0.0.0'])]
  const [program = '', ...given] = namespace === undefined ? command : ['ip', 'netns', 'exec', namespace, ...command]
  const server = spawn(program, given, {
    env: { ...process.env, SULH_BENCHMARK: '1', SULH_UN_LIST: '', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  // Whoever ends, told to or not, leaves no server behind.
  const end = () => server.kill()
  process.once('exit', end)
  server.once('exit', () => process.off('exit', end))
  for (;;) {
    const ready = await fetch(`http://${address}:${port}/readyz`).then(
      (response) => response.ok,
      () => false,
    )
    if (ready) return { server, seconds: (performance.now() - from) / 1000 }
    if (server.exitCode !== null || server.signalCode !== null) throw new Error('the server did not start')
    await sleep(20)
  }
}

/** Stops it and waits until it is gone. */
export async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  await gone
}

/** The session cookie of a login of the demonstration. */
export async function cookieOf(port: number, login: string, address = '127.0.0.1'): Promise<string> {
  const response = await fetch(`http://${address}:${port}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: demoPassword }),
  })
  if (!response.ok) throw new Error(`${login} could not sign in: ${response.status}`)
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}
