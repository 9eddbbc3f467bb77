import type { Feature } from '../kernel/feature.ts'
import * as stock from './actions.ts'
import { lossNoun } from './loss.ts'
import { stockCheckNoun } from './stock-check.ts'

export const stockFeature = {
  name: 'stock',
  nouns: [stockCheckNoun, lossNoun],
  actions: [
    stock.openCheck,
    stock.recordCheck,
    stock.settleCheck,
    stock.proposeLoss,
    stock.signLoss,
    stock.declineLoss,
  ],
} satisfies Feature
