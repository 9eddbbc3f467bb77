import type { z } from 'zod'
import { Told } from '../src/citizen-reports/citizen-report.ts'
import { keepPublicPhotos } from '../src/citizen-reports/photo-store.ts'
import { receiveCitizenReport } from '../src/citizen-reports/public-actions.ts'
import { citizenPhotos } from '../src/citizen-reports/store.ts'
import type { PublicCitizenReport } from '../src/citizen-reports/views.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { theProgram } from '../src/kernel/roles.ts'
import { findWork } from '../src/ordnance-reports/proof-of-work.ts'
import { inTransaction } from '../src/server/database.ts'
import type { World } from './world.ts'

/** What a citizen told; `given` says what is different. */
export const toldOf = (given: Partial<Told> = {}): Told =>
  Told.parse({
    ...{ language: 'ar', words: 'A shell hit the upper floor', where: 'Behind the mill', point: null, pointM: null },
    ...{ who: '', killed: null, injured: 2, missing: null, witness: 'seen', under18: 'no', help: [] },
    ...{ contact: '', contactHow: '', mustNot: '', ...given },
  })

let codes = 0
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** A code that no other report of this process has. */
export function freshCode(): string {
  codes++
  return Array.from({ length: 12 }, (_, i) => letters[Math.floor(codes / 32 ** i) % 32] ?? '0').join('')
}

/** A report as the browser sends it, with its work done; `given` says what is different. */
export function publicCitizenReport(given: Partial<PublicCitizenReport> = {}): PublicCitizenReport {
  const id = newId()
  return {
    ...{ id, sideId: null, kinds: ['house'], occurredOn: '2020-03-04', dayAbout: false, placeCode: 'B1' },
    ...{ consent: 'monitors', told: toldOf(), photos: [], code: freshCode() },
    work: findWork(given.id ?? id, 0, 1_000_000) ?? 0,
    ...given,
  }
}

/** A report with a picture, past the route: for tests that are about something else. */
export async function citizenReported(
  world: World,
  given: Partial<z.input<typeof receiveCitizenReport.input>> = {},
): Promise<Id> {
  const id = newId()
  const { photos: _photos, code, work: _work, ...said } = publicCitizenReport({ id, work: 0 })
  const followMark = world.sulh.sealer.fingerprint('test', code)
  const input = { ...said, held: false, followMark, ...given }
  const envelope = { id, at: new Date().toISOString(), input }
  const outcome = await world.sulh.performer.perform({ action: receiveCitizenReport, actor: theProgram, envelope })
  if (outcome.outcome === 'refused') throw new Error(`refused: ${outcome.code}`)
  await inTransaction(world.sulh.database.writer, (tx) =>
    keepPublicPhotos(tx, world.sulh.sealer, citizenPhotos, { reportId: id, entryId: id, at: new Date() }, [
      Buffer.from('picture'),
    ]),
  )
  return id
}
