import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadDemo } from '../demo/load.ts'
import { openSulh } from '../src/cli/open-sulh.ts'
import { verifyCustody } from '../src/weapons/verify.ts'
import { custodySize, fillStores } from './custody-scale-load.ts'
import { median } from './median.ts'
import { psql } from './pgbench.ts'
import { cookieOf, startServer, stopServer } from './server.ts'

const histories = 200
const rounds = 3
const historyLimitMs = 20
const reconciliationLimitMs = 10_000
const groupings = ['class', 'site', 'authority', 'group', 'source']

/**
 * The stores of a country after years: two million weapons and ten million movements. Measures through HTTP a weapon with its
 * whole chain of custody, and the full reconciliation now and as of a past day. SULH_CUSTODY_DATA names a folder to keep
 * what was loaded, SULH_WEAPONS another size. Fails where a figure misses what was asked of it.
 */
async function benchCustodyScale(): Promise<boolean> {
  const kept = process.env.SULH_CUSTODY_DATA
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'sulh-custody-'))
  try {
    await loadOnce(folder)
    const port = 18_500 + (process.pid % 400)
    const { server } = await startServer(folder, port)
    try {
      return await measureAll(folder, port)
    } finally {
      await stopServer(server)
    }
  } finally {
    if (kept === undefined) rmSync(folder, { recursive: true, force: true })
  }
}

async function loadOnce(folder: string): Promise<void> {
  const from = performance.now()
  const say = (line: string) => print(`  ${((performance.now() - from) / 1000).toFixed(0).padStart(4)} s  ${line}`)
  const { sulh, close } = await openSulh(folder)
  try {
    const { owner } = sulh.database
    const { rows } = await owner.query<{ n: number }>('select count(*) as n from weapons')
    if ((rows[0]?.n ?? 0) > 10_000) return
    await loadDemo(sulh, () => {})
    await fillStores(owner, say)
    await owner.query('vacuum analyze')
    say('analysed')
    const tx = await owner.connect()
    try {
      const findings = await verifyCustody(tx)
      say(`every chain of custody verified: ${findings.length} findings`)
    } finally {
      tx.release()
    }
  } finally {
    await close()
  }
}

async function measureAll(folder: string, port: number): Promise<boolean> {
  const cookie = await cookieOf(port, 'auditor')
  const counts = psql(folder, 'select (select count(*) from weapons), (select count(*) from movements)').trim()
  print(`${counts.replace('|', ' weapons, ')} movements`)
  const step = Math.floor(custodySize.weapons / histories)
  const ids = psql(folder, `select id from weapons where tag like 'W-LOAD-%' and right(tag, 8)::int % ${step} = 7`)
  const times: number[] = []
  for (const id of ids.trim().split('\n')) times.push(await timed(port, `/api/weapons/${id}`, cookie))
  times.sort((a, b) => a - b)
  const p95 = times[Math.floor(times.length * 0.95)] ?? Number.NaN
  print(
    `a weapon with its history: p50 ${median(times).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms (aim: under ${historyLimitMs} ms)`,
  )
  let slowest = 0
  for (const on of ['', '2022-06-30']) {
    for (const by of groupings) {
      const path = `/api/reconciliation?by=${by}&on=${on}`
      const each: number[] = []
      for (let round = 0; round < rounds; round++) each.push(await timed(port, path, cookie))
      slowest = Math.max(slowest, median(each))
      print(`full reconciliation by ${by}, ${on === '' ? 'now' : `on ${on}`}: ${(median(each) / 1000).toFixed(2)} s`)
    }
  }
  print(`the slowest reconciliation: ${(slowest / 1000).toFixed(2)} s (aim: under ${reconciliationLimitMs / 1000} s)`)
  for (const path of [
    '',
    '?page=200',
    '?status=disputed',
    '?search=W-LOAD-0015',
    '?search=LD150000',
    '?search=zzzz',
    '?order=tag',
  ])
    print(`weapons${path}: ${(await timed(port, `/api/weapons${path}`, cookie)).toFixed(0)} ms`)
  return median(times) < historyLimitMs && slowest < reconciliationLimitMs
}

/** Milliseconds until the whole answer is here. */
async function timed(port: number, path: string, cookie: string): Promise<number> {
  const from = performance.now()
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie, 'accept-language': 'ar' } })
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
  return performance.now() - from
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

if (!(await benchCustodyScale())) process.exit(1)
