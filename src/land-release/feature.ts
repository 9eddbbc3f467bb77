import type { Feature } from '../kernel/feature.ts'
import { handoverNoun, landEntryNoun, landLedgerNoun, landProductNoun, missedItemNoun } from './land-product.ts'
import { concludeMissedItem, recordMissedItem } from './missed-item-actions.ts'
import { extendHazard, recordProduct, withdrawProduct } from './product-actions.ts'
import { closeHazard, draftHandover, releaseHazard, signHandover, voidHandover } from './release-actions.ts'

export const landReleaseFeature = {
  name: 'land-release',
  nouns: [landProductNoun, landLedgerNoun, landEntryNoun, missedItemNoun, handoverNoun],
  actions: [
    recordProduct,
    withdrawProduct,
    extendHazard,
    recordMissedItem,
    concludeMissedItem,
    releaseHazard,
    draftHandover,
    signHandover,
    voidHandover,
    closeHazard,
  ],
} satisfies Feature
