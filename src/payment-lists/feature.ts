import type { Feature } from '../kernel/feature.ts'
import { answerPayments } from './answer-actions.ts'
import { cashHandoutNoun } from './cash-handout.ts'
import * as desk from './desk-actions.ts'
import * as lists from './list-actions.ts'
import { paymentNoun } from './payment.ts'
import { paymentListNoun } from './payment-list.ts'

export const paymentListsFeature = {
  name: 'paymentLists',
  nouns: [paymentListNoun, paymentNoun, cashHandoutNoun],
  actions: [
    lists.drawList,
    lists.fillList,
    lists.freezeList,
    lists.approveList,
    lists.returnList,
    lists.releaseList,
    lists.lapseLines,
    lists.reconcileList,
    desk.payAtDesk,
    desk.recordFromSheet,
    answerPayments,
  ],
} satisfies Feature
