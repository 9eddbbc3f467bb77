import { randomBytes } from 'node:crypto'
import { base64 } from '../src/journal/bytes.ts'
import { derivedId } from '../src/kernel/ids.ts'
import { enrol } from '../src/server/stations/enrol.ts'
import { nodeEd25519 } from '../src/server/stations/node-ed25519.ts'
import { centreIntake } from '../src/server/stations/station-intake.ts'
import { codeHashOf, newEnrolmentCode } from '../src/station-register/enrolment-code.ts'
import { leaseToStation } from '../src/station-register/lease-actions.ts'
import { inviteStation } from '../src/station-register/station-actions.ts'
import { BoxSealer, centreKeyId, newBoxKeys } from '../src/stations/box.ts'
import { noHash, signEntry } from '../src/stations/entry.ts'
import { enrolmentBytes, protocol } from '../src/stations/exchange.ts'
import { takeIn } from '../src/weapons/actions.ts'
import { idOf, type Play } from './acting.ts'

/** Two tablets of the site of Tripoli; on one a rifle of somebody whom nobody registered, which is held. */
export async function playStations(play: Play): Promise<void> {
  const reception = await enrolled(play, 'reception', 'لوح الاستقبال')
  await leased(play, reception.station, 'card', 25)
  const { station, epoch, seed } = await enrolled(play, 'weapons', 'لوح السلاح')
  await leased(play, station, 'tag', 48)
  const [id, subject] = [idOf('act held rifle'), idOf('weapon held rifle')]
  const input = {
    ...{
      id: subject,
      source: { kind: 'person', personId: idOf('person whom nobody registered') },
      giver: null,
      tag: null,
    },
    ...{
      clearing: 'empty',
      markingPhoto: null,
      class: 'assaultRifle',
      make: 'Izhmash',
      model: 'AKM',
      calibre: '7.62×39',
    },
    ...{ serial: 'TR-7719', legibility: 'clear', condition: 'serviceable', photo: null },
  }
  const sealer = await BoxSealer.for([{ id: centreKeyId, key: play.sulh.keys.box.publicKey }])
  const entry = signEntry(
    {
      ...{ v: 1, station, epoch, seq: 1, prev: noHash, id, subject, actor: play.by('omar').id },
      ...{ action: takeIn.name, version: takeIn.version, at: play.sulh.now().toISOString(), boot: 1 },
      box: await sealer.seal({ input }, id),
    },
    seed,
    nodeEd25519,
  )
  await centreIntake(play.sulh).intake.receive([entry])
  await centreIntake(play.sulh).decide({ station, epoch })
}

/** Leases a tablet numbers that it alone gives. */
async function leased(play: Play, stationId: string, series: 'card' | 'tag', size: number): Promise<void> {
  const { id: manager, siteId } = play.by('karima')
  const id = derivedId(manager, `lease ${series}`)
  await play.act('karima', leaseToStation, { id, stationId, siteId, series, size })
}

/** Invites a tablet and enrols it, as the route does that a device asks. Its key is nowhere kept: nobody has the device. */
async function enrolled(play: Play, label: string, name: string) {
  const code = newEnrolmentCode()
  const manager = play.by('karima')
  const id = derivedId(manager.id, `tablet ${label}`)
  await play.act('karima', inviteStation, {
    id,
    siteId: manager.siteId,
    kind: 'tablet',
    name,
    codeHash: codeHashOf(code),
  })
  const seed = new Uint8Array(randomBytes(32))
  const { publicKey: boxKey } = await newBoxKeys()
  const signKey = base64(nodeEd25519.publicKey(seed))
  const said = { protocol, app: '0.1.0', code, kind: 'tablet' as const, signKey, boxKey }
  const answer = await enrol(play.sulh, { ...said, proof: base64(nodeEd25519.sign(enrolmentBytes(said), seed)) })
  if ('refused' in answer) throw new Error(`the demonstration was refused at station.enrol: ${answer.refused}`)
  return { station: answer.station, epoch: answer.epoch, seed }
}
