import type { Feature } from '../kernel/feature.ts'
import * as shipments from './actions.ts'
import { shipmentNoun } from './shipment.ts'

export const shipmentsFeature = {
  name: 'shipments',
  nouns: [shipmentNoun],
  actions: [shipments.sendShipment, shipments.receiveShipment, shipments.receiveLate, shipments.settleShipment],
} satisfies Feature
