import { z } from 'zod'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { Weapon } from '../weapons/weapon.ts'
import { Shipment } from './shipment.ts'

/** Query of `GET /api/shipments`. `incoming` is what is on the road to the reader's site. */
export const ShipmentsQuery = z.object({
  status: z.enum(['all', 'incoming', 'inTransit', 'disputed', 'received', 'settled']).default('all'),
  order: orderOf(['sent']).default('-sent'),
  page: PageNumber,
})
export type ShipmentsQuery = z.infer<typeof ShipmentsQuery>

/** One shipment in a list: how many weapons were sent, and not which. */
export const ShipmentRow = z.object({
  shipment: Shipment.omit({ weaponIds: true, absentIds: true }),
  sent: z.int(),
  absent: z.int(),
  fromName: Texts,
  toName: Texts,
})
export type ShipmentRow = z.infer<typeof ShipmentRow>
export const ShipmentsView = z.object({ shipments: z.array(ShipmentRow), ...pageShape })
export type ShipmentsView = z.infer<typeof ShipmentsView>

/** `GET /api/shipments/{id}`. Its contents are not told at the destination before they were read there. */
export const ShipmentView = ShipmentRow.extend({
  names: z.record(z.string(), z.string()),
  weapons: z.array(
    Weapon.pick({ id: true, tag: true, class: true, make: true, model: true, serial: true, status: true }).extend({
      /** It was not in the crate and has not turned up. */
      absent: z.boolean(),
    }),
  ),
  contentsHidden: z.boolean(),
})
export type ShipmentView = z.infer<typeof ShipmentView>
