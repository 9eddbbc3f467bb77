import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoPassword } from '../../demo/logins.ts'
import { untilToldToStop } from '../told-to-stop.ts'
import { asOwner, verify } from './checks.ts'
import { Server } from './server.ts'

const checkout = join(import.meta.dirname, '..', '..')

/**
 * `npm run upgrade-from -- COMMIT [PORT]`: the version of that commit makes a data folder with its demonstration; this one starts on
 * it, somebody signs in, and `sulh verify` proves what the older one wrote.
 */
async function main(commit: string, port: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'sulh-upgrade-'))
  const [older, data] = [join(folder, 'older'), join(folder, 'data')]
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const given = { words: [], env: { SULH_UN_LIST: '' } }
  const [first, second] = [new Server(data, port, { root: older, ...given }), new Server(data, port, given)]
  try {
    return await untilToldToStop(async () => {
      mkdirSync(older)
      const archived = execFileSync('git', ['archive', commit], { cwd: checkout, maxBuffer: 2 ** 30 })
      execFileSync('tar', ['-x', '-C', older], { input: archived, maxBuffer: 2 ** 20 })
      symlinkSync(join(checkout, 'node_modules'), join(older, 'node_modules'))
      const made = await started(first)
      say(`${commit} made ${made.entries} entries after ${made.migrations} migrations, ready in ${made.seconds} s`)
      const now = await started(second)
      say(
        `this version goes on after ${now.migrations} migrations, ready in ${now.seconds} s, with ${now.entries} entries`,
      )
      const findings = await verify(data)
      say(findings.length === 0 ? 'The record holds.' : findings.join('\n'))
      return findings.length === 0 && now.entries >= made.entries ? 0 : 1
    })
  } finally {
    for (const server of [first, second]) await server.stop()
    first.killDatabase()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Starts a server, signs in, looks at what it has, and stops it in order. */
async function started(server: Server): Promise<{ seconds: number; entries: number; migrations: number }> {
  server.launch()
  try {
    const seconds = Math.round((await server.ready()) / 1000)
    const response = await fetch(`http://127.0.0.1:${server.port}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login: 'amal', password: demoPassword }),
    })
    if (!response.ok) throw new Error(`nobody could sign in: ${response.status}`)
    const [counts] = await asOwner<{ entries: number; migrations: number }>(
      server.dataDir,
      'select (select count(*) from journal) as entries, (select count(*) from schema_migrations) as migrations',
    )
    if (!counts) throw new Error('there is no journal')
    return { seconds, ...counts }
  } finally {
    await server.stop()
  }
}

const [commit, port = '4161'] = process.argv.slice(2)
if (commit === undefined) throw new Error('name the commit of the older version')
process.exitCode = await main(commit, Number(port))
