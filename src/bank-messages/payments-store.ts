import type { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Tx } from '../server/database.ts'
import type { Sulh } from '../server/sulh.ts'
import type { OrderedPayment } from './reconcile.ts'

/** Who knows the payments that a file is about: the feature that orders them brings one, and is below this one. */
export interface PaymentsOfFile {
  /** The side’s payments of these references, and every one of these orders, as they stand now. */
  find(
    tx: Tx,
    sideId: Id,
    of: { endToEndIds: readonly string[]; orderIds: readonly string[] },
  ): Promise<OrderedPayment[]>
  /** Settles the payments of a file by where its entries ended; asked again, it changes nothing more. */
  settle(sulh: Sulh, actor: Actor, fileId: Id): Promise<void>
}
