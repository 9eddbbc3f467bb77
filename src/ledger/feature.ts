import type { Feature } from '../kernel/feature.ts'
import { accountNoun } from './account.ts'
import { closeAccount, openAccount } from './account-actions.ts'
import { cashMoveNoun } from './cash-move.ts'
import { handOverCash, receiveCash } from './cash-move-actions.ts'
import { correctionNoun } from './correction.ts'
import { proposeCorrection, signCorrection, turnDownCorrection } from './correction-actions.ts'
import { entryNoun, lineNoun } from './entry.ts'
import { allot, recordReceipt } from './receipt-actions.ts'

export const ledgerFeature = {
  name: 'ledger',
  nouns: [accountNoun, entryNoun, lineNoun, cashMoveNoun, correctionNoun],
  actions: [
    openAccount,
    closeAccount,
    recordReceipt,
    allot,
    handOverCash,
    receiveCash,
    proposeCorrection,
    signCorrection,
    turnDownCorrection,
  ],
} satisfies Feature
