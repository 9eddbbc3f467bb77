import type { z } from 'zod'
import { keepPublicPhotos } from '../src/citizen-reports/photo-store.ts'
import type { ComplaintTold } from '../src/conduct-complaints/conduct-complaint.ts'
import { receiveComplaint } from '../src/conduct-complaints/public-actions.ts'
import { complaintPhotos } from '../src/conduct-complaints/store.ts'
import type { PublicComplaint } from '../src/conduct-complaints/views.ts'
import type { recordDetention } from '../src/force-registers/detention-actions.ts'
import type { recordForce } from '../src/force-registers/force-actions.ts'
import { recordInstitution, recordUnit } from '../src/institutions/institution-actions.ts'
import { type Id, newId } from '../src/kernel/ids.ts'
import { theProgram } from '../src/kernel/roles.ts'
import { findWork } from '../src/ordnance-reports/proof-of-work.ts'
import { inTransaction } from '../src/server/database.ts'
import { freshCode } from './citizen-reports.ts'
import type { CastName, World } from './world.ts'

const inAll = (name: string) => ({ ar: name, en: name, fr: name })

/** An institution of somebody's side with one unit that complaints can name. */
export async function unitMade(
  world: World,
  who: CastName,
  name = 'Coast police',
): Promise<{ institution: Id; unit: Id }> {
  const institution = await world.done(who, recordInstitution, { id: newId(), kind: 'police', name: inAll(name) })
  const unit = await world.done(who, recordUnit, {
    ...{ id: newId(), institutionId: institution, name: inAll(`${name}, gate`), placeCode: null },
  })
  return { institution, unit }
}

/** What a complainant told; `given` says what is different. */
export const complaintTold = (given: Partial<z.input<typeof ComplaintTold>> = {}) => ({
  ...{ language: 'ar' as const, words: 'They beat him at the gate', where: 'At the gate', unit: '', officer: '' },
  ...{ witness: 'seen' as const, under18: 'no' as const, name: '', contact: '', contactHow: '', mustNot: '' },
  ...{ source: null, ...given },
})

/** A complaint as the browser sends it, with its work done; `given` says what is different. */
export function publicComplaint(given: Partial<PublicComplaint> = {}): PublicComplaint {
  const id = newId()
  return {
    ...{ id, sideId: null, kinds: ['illTreatment'], occurredOn: '2020-03-04', dayAbout: false, placeCode: 'B1' },
    ...{ unitId: null, told: { ...complaintTold(), source: null }, photos: [], code: freshCode() },
    work: findWork(given.id ?? id, 0, 1_000_000) ?? 0,
    ...given,
  }
}

/** A complaint with a picture, past the route: for tests that are about something else. */
export async function complained(
  world: World,
  given: Partial<z.input<typeof receiveComplaint.input>> = {},
): Promise<Id> {
  const id = newId()
  const { photos: _photos, code, work: _work, ...said } = publicComplaint({ id, work: 0 })
  const followMark = world.sulh.sealer.fingerprint('test', code)
  const input = { ...said, held: false, followMark, ...given }
  const envelope = { id, at: new Date().toISOString(), input }
  const outcome = await world.sulh.performer.perform({ action: receiveComplaint, actor: theProgram, envelope })
  if (outcome.outcome === 'refused') throw new Error(`refused: ${outcome.code}`)
  await inTransaction(world.sulh.database.writer, (tx) =>
    keepPublicPhotos(tx, world.sulh.sealer, complaintPhotos, { reportId: id, entryId: id, at: new Date() }, [
      Buffer.from('picture'),
    ]),
  )
  return id
}

/** A use of force as it is written down; `given` says what is different. */
export const forceInput = (given: Partial<z.input<typeof recordForce.input>> = {}) => ({
  ...{ id: newId(), occurredOn: '2020-03-04', occurredTime: '10:00', placeCode: 'B1', unitId: null },
  ...{ kinds: ['firearmWarning', 'baton'], reason: 'publicOrder', warning: 'given', children: 'no', medical: 'given' },
  ...{ killedLow: 0, killedBest: 0, killedHigh: 0, injuredLow: 1, injuredBest: 2, injuredHigh: 3 },
  ...{ reportedAt: '2020-03-04T12:00:00.000Z', incidentIds: [], complaintIds: [] },
  detail: { officers: ['4411'], unit: '', why: 'A crowd pressed against the gate', warningNote: '', medicalNote: '' },
  ...given,
})

/** Somebody held, as it is written down; `given` says what is different. */
export const detentionInput = (given: Partial<z.input<typeof recordDetention.input>> = {}) => ({
  ...{ id: newId(), sex: 'male', age: 'adult', placeCode: 'B1', unitId: null, basis: 'warrant' },
  ...{ arrestedAt: '2020-03-04T10:00:00.000Z', holder: 'Police post of Tarsa' },
  detail: {
    ...{ name: 'Held One', birth: '', where: 'At the market', arrestedBy: '4411', ground: 'Warrant 12', property: '' },
  },
  ...given,
})
