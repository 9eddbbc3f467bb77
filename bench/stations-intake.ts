import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actorOf } from '../demo/acting.ts'
import { mainLogins } from '../demo/logins.ts'
import { openSulh } from '../src/cli/open-sulh.ts'
import { newId } from '../src/kernel/ids.ts'
import type { Actor } from '../src/kernel/roles.ts'
import { envelopeOf } from '../src/server/http/action-routes.ts'
import { enrol } from '../src/server/stations/enrol.ts'
import { centreIntake } from '../src/server/stations/station-intake.ts'
import type { Sulh } from '../src/server/sulh.ts'
import { codeHashOf, newEnrolmentCode } from '../src/station-register/enrolment-code.ts'
import { inviteStation } from '../src/station-register/station-actions.ts'
import { BoxSealer, centreKeyId } from '../src/stations/box.ts'
import type { StationEntry } from '../src/stations/entry.ts'
import { entriesPerPush } from '../src/stations/exchange.ts'
import { pgbench } from './pgbench.ts'
import { startServer, stopServer } from './server.ts'
import { enrolmentOf, recordRegistration, type TabletLog } from './tablet.ts'

const tablets = 4
const entriesEach = 500

/**
 * What the centre takes in of four tablets at once: entries kept durably in a second (signature, chain, one transaction for each
 * push) and entries decided in a second (opened, screened, judged, journaled), beside pgbench inserting as many bytes, one row in
 * each transaction, with as many connections.
 */
export async function benchStationsIntake(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sulh-bench-'))
  try {
    await startServer(folder, 18_000 + (process.pid % 1000)).then((first) => stopServer(first.server))
    const { sulh, close } = await openSulh(folder, { benchmark: true })
    try {
      const officer = actorOf(mainLogins, ({ roles, site }) => site !== null && roles.includes('registrationOfficer'))
      const logs = await Promise.all(Array.from({ length: tablets }, (_, n) => recorded(sulh, officer, `Tablet ${n}`)))
      const { intake } = centreIntake(sulh)
      const all = logs.flat()
      const kept = await rateOf(all.length, () => Promise.all(logs.map((log) => receiveAll(sulh, log))))
      const names = logs.flatMap(([first]) => (first ? [{ station: first.station, epoch: first.epoch }] : []))
      const decided = await rateOf(all.length, () => Promise.all(names.map((name) => intake.decide(name))))
      const { rows } = await sulh.database.writer.query<{ codes: string[]; n: number }>(
        `select codes, count(*) as n from station_entries e join stations s on s.id = e.station_id
         where s.name like 'Tablet %' and outcome not in ('accepted', 'flagged') group by codes`,
      )
      if (rows.length > 0) throw new Error(`entries were not done: ${JSON.stringify(rows)}`)
      const bytes = Math.round(all.reduce((sum, entry) => sum + JSON.stringify(entry).length, 0) / all.length)
      const peer = pgbench(folder, bytes, { connections: tablets, seconds: 4 })
      process.stdout.write(
        `${Math.round(kept)} entries/s kept, ${Math.round(decided)} entries/s decided (registrations with screening); pgbench ${Math.round(peer)} rows/s of ${bytes} bytes\n`,
      )
    } finally {
      await close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function rateOf(count: number, work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return count / ((performance.now() - from) / 1000)
}

async function receiveAll(sulh: Sulh, entries: readonly StationEntry[]): Promise<void> {
  for (let from = 0; from < entries.length; from += entriesPerPush)
    await centreIntake(sulh).intake.receive(entries.slice(from, from + entriesPerPush))
}

/** Enrols a tablet at the officer's site and records registrations on its log. */
async function recorded(sulh: Sulh, officer: Actor, name: string): Promise<StationEntry[]> {
  const manager: Actor = { ...officer, roles: ['siteManager'] }
  const code = newEnrolmentCode()
  const invited = { id: newId(), siteId: officer.siteId, kind: 'tablet', name, codeHash: codeHashOf(code) }
  await sulh.performer.perform({ action: inviteStation, actor: manager, envelope: envelopeOf(invited, sulh.now()) })
  const { seed, request } = await enrolmentOf(code)
  const enrolled = await enrol(sulh, request)
  if ('refused' in enrolled) throw new Error(`a tablet was not enrolled: ${enrolled.refused}`)
  const { station, epoch } = enrolled
  const sealer = await BoxSealer.for([{ id: centreKeyId, key: sulh.keys.box.publicKey }])
  const tablet: TabletLog = { log: { station, epoch }, seed, sealer, entries: [] }
  for (let n = 0; n < entriesEach; n++) await recordRegistration(tablet, officer.id)
  return tablet.entries
}
