import { defineAction } from '../kernel/action.ts'
import { payAtDesk, recordFromSheet } from './desk-actions.ts'

const noShares = { shard: null, alone: false } as const

/** The rule until version 2, for entries that were decided by it: no desk had a share of a list. */
export const payAtDeskUntil2 = defineAction({
  ...payAtDesk,
  version: 1,
  facts: payAtDesk.facts.omit({ shard: true, alone: true }),
  decide: (found, input, facts, context) => payAtDesk.decide(found, input, { ...facts, ...noShares }, context),
})

/** The rule until version 2 of what a sheet says: no desk had a share of a list. */
export const recordFromSheetUntil2 = defineAction({
  ...recordFromSheet,
  version: 1,
  facts: recordFromSheet.facts.omit({ shard: true, alone: true }),
  decide: (found, input, facts, context) => recordFromSheet.decide(found, input, { ...facts, ...noShares }, context),
})
