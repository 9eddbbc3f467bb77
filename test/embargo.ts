import { examineDelivery, recordDelivery } from '../src/embargo/delivery-actions.ts'
import { recordEvidence } from '../src/embargo/evidence-actions.ts'
import { proposeFinding, settleFinding } from '../src/embargo/finding-actions.ts'
import { askReply, recordReply } from '../src/embargo/reply-actions.ts'
import { decideLink, proposeReport, settleReport } from '../src/embargo/report-actions.ts'
import { newId } from '../src/kernel/ids.ts'
import { source } from './foreign-forces.ts'
import { cast, type World } from './world.ts'

/** An item of a delivery; `given` says what is different. */
export const item = (given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), class: 'smallArms', make: 'Izhmash', model: 'AKM', quantity: 40, serials: [], lots: [], marks: '' },
  ...given,
})

/** A vessel of an invented range: numbers of real ships do not begin with two noughts, but the check digit fits. */
export const vessel = (given: Record<string, unknown> = {}) => ({
  ...{ kind: 'vessel', imo: '0012340', name: 'Example Star', flag: 'An invented state', mmsi: '', formerNames: [] },
  ...given,
})

/** A delivery as an office writes it down; `given` says what is different. */
export const delivery = (given: Record<string, unknown> = {}) => ({
  ...{
    id: newId(),
    direction: 'to',
    startedOn: '2020-03-04',
    endedOn: null,
    dayPrecision: 'day',
    carriedBy: [vessel()],
  },
  ...{ consignor: '', consignee: '', broker: '', endUser: '', items: [item()], placeCode: 'B1', placeTyped: '' },
  ...{ radiusM: null, paragraphs: ['1970-9'], exemption: null, incidentId: null, description: 'Crates at the quay' },
  legs: [
    { kind: 'port', event: 'departed', name: 'Port X', state: 'A state', placeTyped: '', on: '2020-03-01', time: '' },
    {
      ...{ kind: 'port', event: 'arrived', name: 'Tarsa', state: 'LY', placeTyped: '32.8872, 13.1913' },
      ...{ on: '2020-03-04', time: '05:30' },
    },
  ],
  ...given,
})

/** Evidence of a delivery; `given` says what is different. */
export const evidence = (deliveryId: string, given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), deliveryId, kind: 'testimony', bears: 'supports', basedOn: null, replaces: null, change: '' },
  words: { text: 'Crates were carried ashore', source: source(), sha256: '' },
  ...given,
})

/** That somebody named is asked to reply; `given` says what is different. */
export const request = (deliveryId: string, given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), deliveryId, role: 'consignee', party: 'Firm Q', askedOn: '2020-03-10', dueOn: '2020-04-10' },
  reference: 'Letter 7',
  ...given,
})

const people = {
  north: { monitor: 'mourad', analyst: 'othman', signs: 'petra' },
  south: { monitor: 'qasim', analyst: 'qasim', signs: 'ismail' },
} as const

/**
 * A delivery of a side with its evidence, the reply of who is named, a number that is a weapon's of the side, what is found, and the report
 * that is let out; its words say the marker. The side has a weapon with a number already.
 */
export async function deliveryOf(
  world: World,
  side: 'north' | 'south',
  said: string,
  placeCode: string,
): Promise<string> {
  const { monitor, analyst, signs } = people[side]
  const { rows } = await world.sulh.database.owner.query<{ weaponId: string; serial: string }>(
    `select w.id as "weaponId", w.serial from register_numbers r join weapons w on w.id = r.weapon_id
     where r.side_id = $1 and w.serial ~ '[0-9]' order by w.id limit 1`,
    [cast[monitor].sideId],
  )
  const [weapon] = rows
  if (!weapon) throw new Error(`no weapon of the ${side} has a number`)
  const crate = item({ make: said, marks: said, serials: [weapon.serial] })
  const told = { description: said, placeCode, broker: said, items: [crate] }
  const deliveryId = await world.done(monitor, recordDelivery, delivery(told))
  const words = { text: said, source: source(), sha256: '' }
  await world.done(monitor, recordEvidence, evidence(deliveryId, { words }))
  await world.done(analyst, examineDelivery, { id: deliveryId, note: said })
  const link = { itemId: crate.id, weaponId: weapon.weaponId, lotId: null, verdict: 'same', reason: said }
  await world.done(analyst, decideLink, { id: newId(), deliveryId, ...link })
  const asked = request(deliveryId, { role: 'broker', party: said, reference: said })
  const requestId = await world.done(analyst, askReply, asked)
  await world.done(analyst, recordReply, { id: newId(), deliveryId, requestId, repliedOn: '2020-03-20', text: said })
  const finding = { finding: 'substantiated', grounds: said, weighed: said }
  const findingId = await world.done(analyst, proposeFinding, { id: newId(), deliveryId, ...finding })
  await world.done(signs, settleFinding, { id: findingId, verdict: 'signed', note: said })
  const reportId = await world.done(analyst, proposeReport, { id: newId(), deliveryId, note: said })
  await world.done(signs, settleReport, { id: reportId, verdict: 'released', note: said })
  return deliveryId
}
