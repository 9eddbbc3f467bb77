import { defineAction } from '../kernel/action.ts'
import { decideVettingAppeal } from './appeal-actions.ts'
import { reopenVetting, requestVetting } from './case-actions.ts'
import { integrate } from './service-actions.ts'

/** The rule until version 2, for entries that were decided by it: how the person stands against the lists was not asked. */
export const requestVettingUntil2 = defineAction({
  ...requestVetting,
  version: 1,
  facts: requestVetting.facts.omit({ listing: true }),
  decide: (found, input, facts, context) =>
    requestVetting.decide(found, input, { ...facts, listing: 'clear' }, context),
})

/** The rule until version 2: how the person stands against the lists was not asked. */
export const integrateUntil2 = defineAction({
  ...integrate,
  version: 1,
  facts: integrate.facts.omit({ listing: true }),
  decide: (found, input, facts, context) => integrate.decide(found, input, { ...facts, listing: 'clear' }, context),
})

/** The rule until version 2: whether another case was open was not asked. */
export const reopenVettingUntil2 = defineAction({
  ...reopenVetting,
  version: 1,
  facts: reopenVetting.facts.omit({ open: true }),
  decide: (found, input, facts, context) => reopenVetting.decide(found, input, { ...facts, open: false }, context),
})

/** The rule until version 2: whether another case was open was not asked. */
export const decideVettingAppealUntil2 = defineAction({
  ...decideVettingAppeal,
  version: 1,
  facts: decideVettingAppeal.facts.omit({ open: true }),
  decide: (appeal, input, facts, context) =>
    decideVettingAppeal.decide(appeal, input, { ...facts, open: false }, context),
})
