import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { registration } from '../../bench/day-of-a-site.ts'
import { inventedRegistrations } from '../../bench/invented-registrations.ts'
import { cookieOf, stopServer } from '../../bench/server.ts'
import { loadDemo } from '../../demo/load.ts'
import { openSulh } from '../../src/cli/open-sulh.ts'
import { askNode, Doorway, killNode, makeSynchronous, type Node, promote, standbyOf, startNode } from './nodes.ts'
import { type Desk, Officers } from './officers.ts'

/**
 * `npm run test:cluster`: a primary, a synchronous standby and a second one, and two application servers. The primary is killed under
 * load and a standby promoted, again and again; then each application server is exchanged while the other serves. No act that was
 * acknowledged may be lost or done twice, and the record must hold. With `--control` no standby is waited for, and standbys lag: then acts must be lost, or
 * the rig could not tell.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '2' },
    port: { type: 'string', default: '4184' },
    control: { type: 'boolean', default: false },
  },
})
const root = join(import.meta.dirname, '..', '..')
const firstPort = Number(values.port)
const say = (line: string) => process.stdout.write(`${line}\n`)
const folder = mkdtempSync(join(tmpdir(), 'sulh-cluster-'))
chmodSync(folder, 0o755)
const at = (name: string) => join(folder, name)
const servers: ChildProcess[] = []

try {
  process.exitCode = (await run()) ? 0 : 1
} finally {
  await Promise.all(servers.map(stopServer))
  rmSync(folder, { recursive: true, force: true })
}

async function run(): Promise<boolean> {
  process.env.SULH_UN_LIST = ''
  const { sulh, close } = await openSulh(at('a'))
  await loadDemo(sulh, () => {})
  await close()
  cpSync(join(at('a'), 'keys'), at('keys'), { recursive: true })
  let primary = await startNode(at('a'), 'a')
  let standbys = [await standbyOf(primary, at('b'), 'b'), await standbyOf(primary, at('c'), 'c')]
  if (!values.control) await makeSynchronous(primary, ['a', 'b', 'c'])
  await untilFollowed(primary, standbys.length)
  const doorway = new Doorway(primary)
  mkdirSync(at('door'))
  await doorway.listen(at('door'))
  try {
    servers.push(await startApplication(0), await startApplication(1))
    const cookie = await cookieOf(firstPort, 'amal')
    const desks: Desk[] = [firstPort, firstPort + 1].map((port) => ({ port, cookie }))
    const people = inventedRegistrations(1_000_000, 7)
    const officers = new Officers(desks, () => nextAdult(people))
    officers.start(8)
    let isRight = true
    for (let round = 1; round <= Number(values.rounds); round++) {
      await sleep(3000)
      if (values.control) await lagBehind(standbys)
      await sleep(1000 + Math.random() * 1000)
      const before = officers.acknowledged.size
      const killed = performance.now()
      await killNode(primary)
      const lost = primary
      const promoted = await promote(standbys)
      primary = promoted.primary
      doorway.turnTo(primary)
      const quiet = await officers.next(killed)
      await sleep(2000)
      const missing = await missingOn(primary, officers)
      say(
        `round ${round}: ${before} acts acknowledged before ${lost.name} was killed, ${primary.name} promoted, ${missing} lost; the next was acknowledged after ${(quiet / 1000).toFixed(1)} s`,
      )
      if (values.control ? missing === 0 : missing > 0) isRight = false
      if (values.control) return isRight
      standbys = [...promoted.others, await standbyOf(primary, lost.folder, lost.name)]
      await untilFollowed(primary, standbys.length)
    }
    for (const [n, desk] of desks.entries()) {
      const server = servers[n]
      if (!server) continue
      officers.forgetGap()
      await stopServer(server)
      servers[n] = await startApplication(n)
      await sleep(1000)
      say(
        `the server at ${desk.port} was exchanged; the longest time without an acknowledged act was ${officers.gap()} ms`,
      )
      if (officers.gap() > 3000) isRight = false
    }
    await officers.stop()
    const missing = await missingOn(primary, officers)
    const [twice] = await askNode<{ n: number }>(
      primary,
      `select (select count(*) from journal where body->>'action' = 'person.register')::int - (select count(distinct body->>'id') from journal where body->>'action' = 'person.register')::int as n`,
    )
    say(
      `${officers.acknowledged.size} acts acknowledged, ${missing} lost, ${twice?.n} in the journal twice; ${officers.wrong.size === 0 ? 'no other answer than 200, 503 and lost connections' : JSON.stringify([...officers.wrong])}`,
    )
    await Promise.all(servers.map(stopServer))
    const env = applicationEnvironment()
    const proof = spawnSync(process.execPath, [join(root, 'bin', 'sulh'), 'verify', '--data', at('app0')], {
      env,
      encoding: 'utf8',
    })
    say(proof.stdout.trim().split('\n').slice(-3).join('\n'))
    return isRight && missing === 0 && twice?.n === 0 && officers.wrong.size === 0 && proof.status === 0
  } finally {
    await doorway.close()
    for (const node of [...standbys, primary]) await node.postgres.stop()
  }
}

function applicationEnvironment(): NodeJS.ProcessEnv {
  const url = `socket:${at('door')}?db=sulh&user=sulh_owner`
  return { ...process.env, DATABASE_URL: url, SULH_BENCHMARK: '1', SULH_UN_LIST: '', NODE_ENV: 'production' }
}

/** An application server on the doorway, with the keys of the programme. */
async function startApplication(n: number): Promise<ChildProcess> {
  const own = at(`app${n}`)
  cpSync(at('keys'), join(own, 'keys'), { recursive: true })
  const port = firstPort + n
  const words = [join(root, 'bin', 'sulh'), 'start', '--data', own, '--port', String(port)]
  const server = spawn(process.execPath, words, {
    env: applicationEnvironment(),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (;;) {
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      (response) => response.ok,
      () => false,
    )
    if (ready) return server
    if (server.exitCode !== null) throw new Error('an application server did not start')
    await sleep(50)
  }
}

/** Waits until so many standbys copy what the primary writes. */
async function untilFollowed(primary: Node, count: number): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 100) {
    const [row] = await askNode<{ n: number }>(
      primary,
      `select count(*)::int as n from pg_stat_replication where state = 'streaming'`,
    )
    if ((row?.n ?? 0) >= count) return
    await sleep(100)
  }
  throw new Error(`${primary.name} is not followed by ${count} standbys`)
}

/** Cuts the standbys off for a while, so that they lack what the primary acknowledged meanwhile. */
async function lagBehind(standbys: readonly Node[]): Promise<void> {
  for (const node of standbys) {
    await askNode(node, `alter system set primary_conninfo = ''`)
    await askNode(node, 'select pg_reload_conf()')
  }
}

/** How many of the acts that were acknowledged the primary does not have. */
async function missingOn(primary: Node, officers: Officers): Promise<number> {
  const ids = [...officers.acknowledged]
  const rows = await askNode<{ n: number }>(
    primary,
    `select count(*)::int as n from unnest('{${ids.join(',')}}'::uuid[]) as wanted(id)
     where not exists (select from people p where p.id = wanted.id)`,
  )
  return rows[0]?.n ?? ids.length
}

/** Who may be a child is not registered at a desk. */
function nextAdult(people: Iterator<{ readonly values: readonly string[] }>): Record<string, unknown> {
  for (;;) {
    const { value } = people.next()
    if (!value) throw new Error('there is nobody left')
    if ((value.values[4] ?? '') < '2004') return registration(value.values)
  }
}
