import { defineAction } from '../kernel/action.ts'
import { proposeBulletin } from './actions.ts'

/** The rule until version 2: nothing was told of money. */
export const proposeBulletinUntil2 = defineAction({
  ...proposeBulletin,
  version: 1,
  facts: proposeBulletin.facts.omit({ money: true }),
  decide: (found, input, facts, context) => proposeBulletin.decide(found, input, { ...facts, money: null }, context),
})
