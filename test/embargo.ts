import { recordDelivery } from '../src/embargo/delivery-actions.ts'
import { recordEvidence } from '../src/embargo/evidence-actions.ts'
import { newId } from '../src/kernel/ids.ts'
import { source } from './foreign-forces.ts'
import type { World } from './world.ts'

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

/** A delivery of a side with its evidence; its words say the marker. */
export async function deliveryOf(
  world: World,
  who: 'mourad' | 'qasim',
  said: string,
  placeCode: string,
): Promise<string> {
  const id = await world.done(who, recordDelivery, delivery({ description: said, placeCode, broker: said }))
  const words = { text: said, source: source(), sha256: '' }
  await world.done(who, recordEvidence, evidence(id, { words }))
  return id
}
