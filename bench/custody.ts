import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '../src/kernel/ids.ts'
import { envelope, idOf, weaponsFor } from './actions.ts'
import { LoadClient } from './load-client.ts'
import { median } from './median.ts'
import { pgbench, psql } from './pgbench.ts'
import { cookieOf, startServer, stopServer } from './server.ts'

const perShipment = 100
const clients = 2
const secondsEach = 6
const rounds = 3
/** The bytes of a raw row: what a movement of the register has. */
const rowBytes = 400

/**
 * Hand-overs of a hundred weapons under one seal, through HTTP with journal and proofs, by two armourers at once, beside
 * pgbench inserting one raw row of a movement's size on the same server with eight connections, in turn: weapons per insert.
 */
export async function benchCustody(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sulh-bench-'))
  const port = 18_000 + (process.pid % 1000)
  const { server } = await startServer(folder, port)
  try {
    const cookies = { omar: await cookieOf(port, 'omar'), khaled: await cookieOf(port, 'khaled') }
    const loads: Load[] = []
    for (let i = 0; i < clients; i++) loads.push(await loadFor(folder, port, cookies.omar))
    await handOvers(port, cookies, loads, 2)
    const rates: number[] = []
    const raws: number[] = []
    for (let round = 0; round < rounds; round++) {
      rates.push(await handOvers(port, cookies, loads, secondsEach))
      raws.push(pgbench(folder, rowBytes, { connections: 8, seconds: secondsEach }))
    }
    const ratios = rates.map((rate, i) => rate / (raws[i] ?? Number.NaN))
    const bytes = psql(folder, 'select round(avg(pg_column_size(m.*))) from movements m').trim()
    process.stdout.write(`hand-overs of ${perShipment}: ${Math.round(median(rates))} weapons/s through HTTP with journal and proofs (${clients} clients)
pgbench: ${Math.round(median(raws))}/s inserting one row of ${rowBytes} bytes (8 connections; a movement has ${bytes})
ratio:   ${median(ratios).toFixed(2)} weapons per raw insert (rounds: ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')})
`)
  } finally {
    await stopServer(server)
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Load {
  readonly weaponIds: readonly string[]
  readonly tags: readonly string[]
}

/** A hundred rifles in the armourer's hands. */
async function loadFor(folder: string, port: number, cookie: string): Promise<Load> {
  const weaponIds = await weaponsFor(port, cookie, perShipment)
  const list = weaponIds.map((id) => `'${id}'`).join(', ')
  return { weaponIds, tags: psql(folder, `select tag from weapons where id in (${list})`).trim().split('\n') }
}

/** Sends every load to and fro between two sites for some seconds; gives weapons that changed hands, a second. */
async function handOvers(
  port: number,
  cookies: { omar: string; khaled: string },
  loads: readonly Load[],
  seconds: number,
): Promise<number> {
  const from = performance.now()
  const until = from + seconds * 1000
  const moved = await Promise.all(loads.map((load) => shuttle(port, cookies, load, until)))
  return moved.reduce((sum, count) => sum + count, 0) / ((performance.now() - from) / 1000)
}

async function shuttle(
  port: number,
  { omar, khaled }: { omar: string; khaled: string },
  { weaponIds, tags }: Load,
  until: number,
): Promise<number> {
  const client = new LoadClient(port)
  let moved = 0
  while (performance.now() < until) {
    for (const [sender, receiver, site] of [
      [omar, khaled, 'TCS'],
      [khaled, omar, 'TRP'],
    ] as const) {
      const id = newId()
      const seal = `B-${id}`
      const road = { id, toSiteId: idOf(`site ${site}`), seal, escort: '', expectedOn: '2030-01-01', weaponIds }
      await demand(client, 'shipment.send', sender, road)
      await demand(client, 'shipment.receive', receiver, { id, seal, sealIntact: true, tags })
      moved += 2 * weaponIds.length
    }
  }
  client.end()
  return moved
}

async function demand(client: LoadClient, action: string, cookie: string, input: object): Promise<void> {
  const { status, body } = await client.post(`/api/actions/${action}`, cookie, envelope(input))
  if (status !== 200) throw new Error(`${action} was not accepted: ${status} ${body}`)
}
