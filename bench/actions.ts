import { type ChildProcess, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { derivedId, newId } from '../src/kernel/ids.ts'
import { programmeId } from '../src/programme/programme.ts'
import { LoadClient } from './load-client.ts'
import { median } from './median.ts'
import { pgbench, psql } from './pgbench.ts'
import { cookieOf, startServer, stopServer } from './server.ts'

const connections = 8
const secondsEach = 4
const rounds = 3
/** The id of what the demonstration names so. */
export const idOf = (label: string) => derivedId(programmeId, label)

/**
 * Custody movements through HTTP (journal, proof in the answer, row-level security, two armourers) beside pgbench
 * inserting as many bytes in one row on the same server with as many connections, in turn; start-up and memory too.
 */
export async function benchActions(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sulh-bench-'))
  try {
    const port = 18_000 + (process.pid % 1000)
    await startServer(folder, port).then((first) => stopServer(first.server))
    const { server, seconds } = await startServer(folder, port)
    const memory = memoryOf(server)
    const lines = [
      `start-up from a warm install, data folder made before: ${seconds.toFixed(2)} s until /readyz answers`,
    ]
    lines.push(`memory at rest: ${memory.node} MB the server, ${memory.postgres} MB PostgreSQL (proportional set size)`)
    lines.push(...(await movements(folder, port)))
    for (const line of lines) process.stdout.write(`${line}\n`)
    await stopServer(server)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function memoryOf(server: ChildProcess): { node: number; postgres: number } {
  const pss = (pid: string) => {
    const file = `/proc/${pid}/smaps_rollup`
    const found = existsSync(file) ? /^Pss:\s+(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined
    return Number(found ?? 0) / 1024
  }
  const children = spawnSync('pgrep', ['-f', 'postgres'], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((pid) => pid !== '')
  return {
    node: Math.round(pss(String(server.pid))),
    postgres: Math.round(children.reduce((sum, pid) => sum + pss(pid), 0)),
  }
}

async function movements(folder: string, port: number): Promise<string[]> {
  const cookies = { omar: await cookieOf(port, 'omar'), khaled: await cookieOf(port, 'khaled') }
  const weapons = await weaponsFor(port, cookies.omar, connections)
  const rates: number[] = []
  const raws: number[] = []
  const latencies: number[] = []
  const bytes = await movementsFor(port, cookies, weapons, 1, []).then(() => bytesPerAction(folder))
  for (let round = 0; round < rounds; round++) {
    rates.push(await movementsFor(port, cookies, weapons, secondsEach, latencies))
    raws.push(pgbench(folder, bytes, { connections, seconds: secondsEach }))
  }
  const ratios = rates.map((rate, i) => rate / (raws[i] ?? Number.NaN))
  latencies.sort((a, b) => a - b)
  const p95 = latencies[Math.floor(latencies.length * 0.95)] ?? 0
  return [
    `actions: ${Math.round(median(rates))}/s through HTTP with journal, proofs and row-level security (${connections} connections, p95 ${p95.toFixed(1)} ms)`,
    `pgbench: ${Math.round(median(raws))}/s inserting one row of ${bytes} bytes (${connections} connections)`,
    `ratio:   ${median(ratios).toFixed(2)} (rounds: ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')})`,
  ]
}

/** So many rifles, taken in at the armourer's site. */
export async function weaponsFor(port: number, cookie: string, count: number): Promise<string[]> {
  const client = new LoadClient(port)
  const ids: string[] = []
  for (let i = 0; i < count; i++) {
    const id = newId()
    const description = {
      class: 'rifle',
      make: '',
      model: 'Bench',
      calibre: '7.62×39',
      serial: `BENCH ${id}`,
      legibility: 'clear',
    }
    const source = { kind: 'person', personId: idOf('person a01') }
    const given = { source, giver: null, tag: null, clearing: 'empty', markingPhoto: null }
    const input = { ...description, id, ...given, condition: 'serviceable', photo: null }
    const { status, body } = await client.post('/api/actions/weapon.takeIn', cookie, envelope(input))
    if (status !== 200) throw new Error(`a rifle was not taken in: ${status} ${body}`)
    ids.push(id)
  }
  client.end()
  return ids
}

/** The body of a request for an action. */
export function envelope(input: object): string {
  return JSON.stringify({ id: newId(), at: new Date().toISOString(), input })
}

/** Sends every rifle to and fro between two sites for some seconds; gives accepted actions per second. */
async function movementsFor(
  port: number,
  cookies: { omar: string; khaled: string },
  weapons: readonly string[],
  seconds: number,
  latencies: number[],
): Promise<number> {
  const until = performance.now() + seconds * 1000
  const from = performance.now()
  const done = await Promise.all(weapons.map((id) => shuttle(port, cookies, id, until, latencies)))
  return done.reduce((sum, count) => sum + count, 0) / ((performance.now() - from) / 1000)
}

async function shuttle(
  port: number,
  cookies: { omar: string; khaled: string },
  id: string,
  until: number,
  latencies: number[],
): Promise<number> {
  const client = new LoadClient(port)
  const steps = [
    ['weapon.handOver', cookies.omar, { id, toSiteId: idOf('site TCS'), seal: 'BENCH' }],
    ['weapon.receive', cookies.khaled, { id, seal: 'BENCH', sealIntact: true }],
    ['weapon.handOver', cookies.khaled, { id, toSiteId: idOf('site TRP'), seal: 'BENCH' }],
    ['weapon.receive', cookies.omar, { id, seal: 'BENCH', sealIntact: true }],
  ] as const
  let count = 0
  while (performance.now() < until || count % steps.length !== 0) {
    const [action, cookie, input] = steps[count % steps.length] ?? steps[0]
    const from = performance.now()
    const { status, body } = await client.post(`/api/actions/${action}`, cookie, envelope(input))
    latencies.push(performance.now() - from)
    if (status !== 200) throw new Error(`a movement was not accepted: ${status} ${body}`)
    count++
  }
  client.end()
  return count
}

/** What one action writes: its entry, its movement and the weapon's row, in bytes. */
function bytesPerAction(folder: string): number {
  const sql = `select round(avg(octet_length(body::text) + 32)) + (select round(avg(pg_column_size(m.*))) from movements m)
    + (select round(avg(pg_column_size(w.*))) from weapons w) from journal where action like 'weapon.%'`
  return z.coerce.number().parse(psql(folder, sql).trim())
}
