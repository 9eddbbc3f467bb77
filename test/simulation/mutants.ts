import { type Rules, trueRules } from './rules.ts'

/**
 * The mistakes that broke other systems (docs/decisions/0057-stations.md), each as one rule replaced. A simulation that does not see
 * them would not see ours.
 */
export const mutants: Readonly<Record<string, Rules>> = {
  'an act that comes twice is done twice': { ...trueRules, oneEffectPerAct: false },
  'the last writer wins, by the clock of the device': { ...trueRules, takesEdit: ({ editedAt }, at) => at >= editedAt },
  'a feed is read by the time of the change': { ...trueRules, countedBy: (_n, at) => Date.parse(at) },
  'a fact that breaks a rule is refused': { ...trueRules, ofBreach: () => 'refused' },
  'a number is one more than the largest': { ...trueRules, numbersAreLeased: false },
  'a restored tier is taken for what it was': {
    ...trueRules,
    restoredIsAnother: false,
    received: (before, now) => Math.max(before, now),
  },
  'a fork is not seen': { ...trueRules, seesForks: false },
  'a tablet lets go what its hub has': {
    ...trueRules,
    letsGoUpTo: ({ atSite, confirmed }) => Math.max(atSite, confirmed),
  },
  'a tablet that is given another site lets go what it did at the one before': {
    ...trueRules,
    mayLeave: () => true,
    dropsWithScope: true,
  },
  'what cannot be read stops what comes with it': { ...trueRules, holdsPoison: false },
  'a tier acknowledges before it is durable': { ...trueRules, durableBeforeAck: false },
}
