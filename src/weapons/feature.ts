import type { Feature } from '../kernel/feature.ts'
import * as weapons from './actions.ts'
import { removePartUntil2, takeInUntil2, takeInUntil3 } from './former-actions.ts'
import { partMovementNoun, partNoun } from './part.ts'
import * as parts from './part-actions.ts'
import { receiptNoun } from './receipt.ts'
import { tagBlockNoun, tagNoun } from './tag.ts'
import * as tags from './tag-actions.ts'
import { movementNoun, weaponNoun } from './weapon.ts'

export const weaponsFeature = {
  name: 'weapons',
  nouns: [tagBlockNoun, tagNoun, receiptNoun, weaponNoun, movementNoun, partNoun, partMovementNoun],
  actions: [
    tags.leaseTags,
    tags.voidTags,
    weapons.takeIn,
    weapons.handOver,
    weapons.receive,
    weapons.printReceipt,
    weapons.settleSeal,
    weapons.settleSerial,
    parts.removePart,
    parts.handOverPart,
    parts.receivePart,
    parts.settlePart,
    parts.refitPart,
  ],
  former: [takeInUntil2, takeInUntil3, removePartUntil2],
} satisfies Feature
