import type { Id } from '../kernel/ids.ts'
import type { Tx } from '../server/database.ts'
import type { OrderedPayment } from './reconcile.ts'

/**
 * Who knows the payments that a file is about. Whatever feature orders payments brings one (`bankMessageLookups`); until one does,
 * no entry finds its payment and each is explained by hand.
 */
export interface PaymentsOfFile {
  /** The side’s payments of these references, and every one of these orders, as they stand now. */
  find(
    tx: Tx,
    sideId: Id,
    of: { endToEndIds: readonly string[]; orderIds: readonly string[] },
  ): Promise<OrderedPayment[]>
}

/** No feature orders payments yet. */
export const noPayments: PaymentsOfFile = { find: async () => [] }
