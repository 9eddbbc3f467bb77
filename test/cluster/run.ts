import type { ChildProcess } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { registration } from '../../bench/day-of-a-site.ts'
import { inventedRegistrations } from '../../bench/invented-registrations.ts'
import { cookieOf, startServer, stopServer } from '../../bench/server.ts'
import { loadDemo } from '../../demo/load.ts'
import { openSulh } from '../../src/cli/open-sulh.ts'
import { verify } from '../crash/checks.ts'
import { killPostgres } from '../kill-postgres.ts'
import { untilToldToStop } from '../told-to-stop.ts'
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
const firstPort = Number(values.port)
const say = (line: string) => process.stdout.write(`${line}\n`)
const folder = mkdtempSync(join(tmpdir(), 'sulh-cluster-'))
chmodSync(folder, 0o755)
const at = (name: string) => join(folder, name)
const servers: ChildProcess[] = []
const nodes = new Map<string, Node>()

try {
  process.exitCode = (await untilToldToStop(run)) ? 0 : 1
} finally {
  await Promise.all(servers.map(stopServer))
  await Promise.all([...nodes.values()].map(({ postgres }) => postgres.stop()))
  // One that was being started is no node yet.
  for (const name of ['a', 'b', 'c']) killPostgres(at(name))
  rmSync(folder, { recursive: true, force: true })
}

async function run(): Promise<boolean> {
  process.env.SULH_UN_LIST = ''
  const { sulh, close } = await openSulh(at('a'))
  await loadDemo(sulh, () => {})
  await close()
  cpSync(join(at('a'), 'keys'), at('keys'), { recursive: true })
  let primary = started(await startNode(at('a'), 'a'))
  if (!values.control) await makeSynchronous(primary, ['a', 'b', 'c'])
  let standbys: Node[] = []
  for (const name of ['b', 'c']) standbys.push(started(await standbyOf(primary, at(name), name)))
  await untilFollowed(primary, standbys.length)
  const doorway = new Doorway(primary)
  mkdirSync(at('door'))
  await doorway.listen(at('door'))
  let officers: Officers | undefined
  try {
    servers.push(await startApplication(0), await startApplication(1))
    const cookie = await cookieOf(firstPort, 'amal')
    const desks: Desk[] = [firstPort, firstPort + 1].map((port) => ({ port, cookie }))
    const people = inventedRegistrations(1_000_000, 7)
    const before = await registrationsOn(primary)
    officers = new Officers(desks, () => nextAdult(people))
    officers.start(8)
    if (values.control) return await loses(primary, standbys, doorway, officers)
    let isRight = true
    for (let round = 1; round <= Number(values.rounds); round++) {
      await sleep(4000 + Math.random() * 1000)
      const acknowledged = officers.acknowledged.size
      const killed = performance.now()
      const lost = primary
      await killNode(lost)
      const promoted = await promote(standbys)
      primary = promoted.primary
      doorway.turnTo(primary)
      const quiet = await officers.next(killed)
      await sleep(2000)
      const missing = await missingOn(primary, officers)
      say(
        `round ${round}: ${acknowledged} acts acknowledged before ${lost.name} was killed, ${primary.name} promoted, ${missing} lost; the next was acknowledged after ${(quiet / 1000).toFixed(1)} s`,
      )
      if (missing > 0) isRight = false
      standbys = [...promoted.others, started(await standbyOf(primary, lost.folder, lost.name))]
      await untilFollowed(primary, standbys.length)
    }
    for (const [n, desk] of desks.entries()) {
      const server = servers[n]
      if (!server) continue
      officers.forgetGap()
      await stopServer(server)
      servers[n] = await startApplication(n)
      await sleep(1000)
      const gap = officers.gap()
      say(`the server at ${desk.port} was exchanged; the longest time without an acknowledged act was ${gap} ms`)
      if (gap > 3000) isRight = false
    }
    await officers.stop()
    const missing = await missingOn(primary, officers)
    const recorded = (await registrationsOn(primary)) - before
    const { acknowledged, givenUp, wrong } = officers
    const isOnce = acknowledged.size <= recorded && recorded <= acknowledged.size + givenUp
    say(
      `${acknowledged.size} acts acknowledged and ${givenUp} not answered, ${missing} lost, ${recorded} recorded${isOnce ? '' : ': NOT each once'}; ${wrong.size === 0 ? 'no other answer than 200, 503 and lost connections' : JSON.stringify([...wrong])}`,
    )
    await Promise.all(servers.map(stopServer))
    // By a process of its own: the doorway stands in this one.
    const findings = await verify(at('app0'), applicationEnvironment())
    say(findings.length === 0 ? 'The record holds.' : findings.join('\n'))
    return isRight && missing === 0 && isOnce && wrong.size === 0 && findings.length === 0
  } finally {
    await officers?.stop()
    await doorway.close()
  }
}

function started(node: Node): Node {
  nodes.set(node.name, node)
  return node
}

/** With standbys that lag, and are not waited for, the loss of the primary must be a loss of acts. */
async function loses(primary: Node, standbys: readonly Node[], doorway: Doorway, officers: Officers): Promise<boolean> {
  await sleep(3000)
  await lagBehind(standbys)
  await sleep(1000 + Math.random() * 1000)
  const acknowledged = officers.acknowledged.size
  await killNode(primary)
  const { primary: promoted } = await promote(standbys)
  doorway.turnTo(promoted)
  const missing = await missingOn(promoted, officers)
  say(
    `${acknowledged} acts acknowledged before ${primary.name} was killed, ${promoted.name} promoted, ${missing} lost: ${missing > 0 ? 'the control lost, as it must' : 'THE CONTROL LOST NOTHING'}`,
  )
  return missing > 0
}

function applicationEnvironment(): NodeJS.ProcessEnv {
  return { DATABASE_URL: `socket:${at('door')}?db=sulh&user=sulh_owner` }
}

/** An application server on the doorway, with the keys of the programme. */
async function startApplication(n: number): Promise<ChildProcess> {
  const own = at(`app${n}`)
  cpSync(at('keys'), join(own, 'keys'), { recursive: true })
  return (await startServer(own, firstPort + n, { env: applicationEnvironment() })).server
}

/** How many registrations the journal of a node has. */
async function registrationsOn(node: Node): Promise<number> {
  const [row] = await askNode<{ n: number }>(
    node,
    `select count(*)::int as n from journal where action = 'person.register'`,
  )
  return row?.n ?? 0
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
     where not exists (select from journal j where j.id = wanted.id)`,
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
