import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { loadDemo } from '../demo/load.ts'
import { openSulh } from '../src/cli/open-sulh.ts'
import { SessionView } from '../src/programme/views.ts'
import { runBeforeStart } from '../src/server/jobs.ts'
import type { Sulh } from '../src/server/sulh.ts'
import { readWorkingSet } from '../src/web/stations/working-set.ts'
import { fillCountry } from './scale-load.ts'
import { cookieOf, startServer, stopServer } from './server.ts'
import { copyDemo, inviteDevice, mostMemory, site } from './site-server.ts'

/** A site with ten thousand people, and what is usually recorded of them. */
const amounts = {
  ...{ people: 10_000, weapons: 5_000, matches: 1_000, duplicates: 1_000, exceptions: 100, checks: 5_000, journal: 0 },
  at: site.code,
}

/**
 * First sync on a LAN: from the start of a new server of a site of ten thousand people, on an empty folder, until its pages
 * answer its officers; then what a tablet reads of it to work alone; and the memory of the site's server.
 */
export async function benchStationsFirstSync(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sulh-bench-'))
  const [centrePort, hubPort] = [18_000 + (process.pid % 1000), 19_000 + (process.pid % 1000)]
  try {
    await loadSite(join(folder, 'centre'))
    const centre = (await startServer(join(folder, 'centre'), centrePort)).server
    try {
      const code = await inviteDevice(centrePort, 'hub', 'Laptop')
      const words = ['--site', site.code, '--centre', `http://127.0.0.1:${centrePort}`, '--enrol', code]
      const { server: hub, seconds } = await startServer(join(folder, 'hub'), hubPort, { words })
      try {
        const copying = mostMemory(hub.pid)
        print(
          `a new server of a site of ${amounts.people} people: ${seconds.toFixed(1)} s until its pages answer, at most ${copying} MB`,
        )
        for (const login of [site.registrar, site.armourer])
          print(`  ${login}’s tablet: ${await workingSet(hubPort, login)}`)
        print(`at most ${mostMemory(hub.pid)} MB in the hub’s process`)
      } finally {
        await stopServer(hub)
      }
    } finally {
      await stopServer(centre)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function loadSite(folder: string): Promise<void> {
  copyDemo(folder)
  const { sulh, close } = await openSulh(folder)
  try {
    await loadDemo(sulh, () => {})
    await fillCountry(sulh.database.owner, () => {}, amounts)
    await giveKeys(sulh)
    await runBeforeStart(sulh, () => {})
    await sulh.database.owner.query('vacuum analyze')
  } finally {
    await close()
  }
}

/** The key under which each person's entries are sealed, which perform() makes and loading does not. */
async function giveKeys(sulh: Sulh): Promise<void> {
  const { rows } = await sulh.database.owner.query<{ id: string }>(
    'select id from people p where not exists (select from subject_keys where subject_id = p.id)',
  )
  const wrapped = rows.map(({ id }) => sulh.keys.ring.wrap(id, randomBytes(32)))
  await sulh.database.owner.query(
    'insert into subject_keys (subject_id, wrapped, wrapped_by) select * from unnest($1::uuid[], $2::bytea[], $3::integer[])',
    [rows.map(({ id }) => id), wrapped.map((one) => one.wrapped), wrapped.map(({ by }) => by)],
  )
}

/** Reads what an officer's tablet keeps of a site, one after the other as it does, and says how long that takes. */
async function workingSet(port: number, login: string): Promise<string> {
  const cookie = await cookieOf(port, login)
  let [count, bytes] = [0, 0]
  const read = async (path: string): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie, 'accept-language': 'ar' } })
    const text = await response.text()
    count++
    bytes += text.length
    if (response.status >= 500) throw new Error(`${path} answered ${response.status}`)
    return response.ok ? z.unknown().parse(JSON.parse(text)) : undefined
  }
  const session = SessionView.parse(await read('/api/session'))
  const from = performance.now()
  await readWorkingSet(session, read)
  return `${count} answers of ${Math.round(bytes / 1000)} KB in ${((performance.now() - from) / 1000).toFixed(1)} s`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
