import type { Feature } from '../kernel/feature.ts'
import { armouryNoun } from './armoury.ts'
import * as armouries from './armoury-actions.ts'
import { armouryChangeNoun } from './armoury-change.ts'
import * as changes from './change-actions.ts'
import { entryNoun } from './entry.ts'
import * as entries from './entry-actions.ts'
import { keyRegimeNoun } from './key-regime.ts'
import { keySignatureNoun, openingNoun } from './opening.ts'
import * as openings from './opening-actions.ts'
import * as placements from './placement-actions.ts'
import { placementNoun, storagePlaceNoun } from './storage-place.ts'

export const storageFeature = {
  name: 'storage',
  nouns: [
    armouryNoun,
    armouryChangeNoun,
    keyRegimeNoun,
    storagePlaceNoun,
    placementNoun,
    openingNoun,
    keySignatureNoun,
    entryNoun,
  ],
  actions: [
    armouries.establish,
    changes.proposeChange,
    changes.signChange,
    changes.turnDownChange,
    armouries.addPlace,
    armouries.proposeRegime,
    armouries.signRegime,
    armouries.turnDownRegime,
    placements.putIn,
    placements.takeOut,
    openings.beginOpening,
    openings.signOpening,
    openings.witnessKey,
    openings.countersignKey,
    openings.recordForced,
    openings.closeOpening,
    openings.cancelOpening,
    openings.settleOpening,
    entries.recordEntry,
    entries.recordLeaving,
  ],
} satisfies Feature
