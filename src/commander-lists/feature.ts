import type { Feature } from '../kernel/feature.ts'
import * as commanderLists from './actions.ts'
import { commanderListNoun, entryDecisionNoun } from './commander-list.ts'
import * as commanderListEntries from './entry-actions.ts'

export const commanderListsFeature = {
  name: 'commander-lists',
  nouns: [commanderListNoun, entryDecisionNoun],
  actions: [
    commanderLists.receive,
    commanderLists.takeRows,
    commanderLists.hold,
    commanderLists.freeze,
    commanderLists.discard,
    commanderListEntries.matchEntries,
    commanderListEntries.settleEntries,
  ],
} satisfies Feature
