import type { Id } from '../../kernel/ids.ts'
import { codeHashOf } from '../../station-register/enrolment-code.ts'
import { changedScopeOf } from '../../station-register/scope-store.ts'
import { enrolStation } from '../../station-register/station-actions.ts'
import { type EnrolAnswer, type EnrolRequest, enrolmentBytes } from '../../stations/exchange.ts'
import { derivedKey } from '../seal.ts'
import type { Sulh } from '../sulh.ts'
import { nodeEd25519 } from './node-ed25519.ts'

export type Enrolled = Pick<EnrolAnswer, 'station' | 'epoch' | 'name' | 'siteId' | 'sideId' | 'share' | 'scope'>

interface EnrolledRow {
  readonly id: Id
  readonly epoch: number
  readonly name: string
  readonly site_id: Id
  readonly side_id: Id
}

/**
 * Enrols the device that shows a code, and gives it its half of the key of its store. The same device that asks again, because the
 * answer was lost on the way, gets it again. Gives the code of a refusal where the code is wrong, was used, or is too old.
 */
export async function enrol(sulh: Sulh, request: EnrolRequest): Promise<Enrolled | { refused: string }> {
  const { proof, ...said } = request
  const signKey = new Uint8Array(Buffer.from(request.signKey, 'base64'))
  const bytes = new Uint8Array(Buffer.from(proof, 'base64'))
  if (signKey.length !== 32 || !nodeEd25519.verify(bytes, enrolmentBytes(said), signKey))
    return { refused: 'station.proofWrong' }
  const before = await enrolledWith(sulh, request)
  if (before) return before
  const codeHash = codeHashOf(request.code)
  // Found by its hash: how long that takes says nothing of a code that one does not have.
  const { rows } = await sulh.database.writer.query<{ id: Id }>('select id from stations where code_hash = $1', [
    codeHash,
  ])
  const [invited] = rows
  if (!invited) return { refused: 'station.codeWrong' }
  const { kind, boxKey } = request
  const input = { id: invited.id, codeHash, kind, signKey: request.signKey, boxKey }
  const outcome = await sulh.performAsProgram(enrolStation, input)
  if (outcome.outcome === 'refused') return { refused: outcome.code }
  return (await enrolledWith(sulh, request)) ?? { refused: 'station.codeWrong' }
}

/**
 * Half of the key of a station's store, 32 bytes in base64. Nothing is kept of it: it follows from the master key, so that it is
 * the same after a restoration, and another for each epoch.
 */
export function shareOf(sulh: Pick<Sulh, 'keys'>, { id, epoch }: { id: Id; epoch: number }): string {
  return derivedKey(sulh.keys.master, `share of station ${id} ${epoch}`).toString('base64')
}

/** The station that is in force with just these keys. */
async function enrolledWith(sulh: Sulh, { signKey, boxKey, kind }: EnrolRequest): Promise<Enrolled | undefined> {
  const { rows } = await sulh.database.writer.query<EnrolledRow>(
    `select s.id, s.epoch, s.name, s.site_id, s.side_id
     from stations s join station_keys k on k.station_id = s.id and k.epoch = s.epoch
     where k.sign_key = $1 and k.box_key = $2 and s.kind = $3 and s.state = 'inForce'`,
    [signKey, boxKey, kind],
  )
  const [row] = rows
  if (!row) return undefined
  const { id, epoch, name, site_id: siteId, side_id: sideId } = row
  const scope = await changedScopeOf(sulh.database.writer, id)
  return { station: id, epoch, name, siteId, sideId, share: shareOf(sulh, row), ...(scope ? { scope } : {}) }
}
