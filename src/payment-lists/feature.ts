import type { Feature } from '../kernel/feature.ts'
import { answerPayments } from './answer-actions.ts'
import { cashHandoutNoun } from './cash-handout.ts'
import * as desk from './desk-actions.ts'
import { deskSheetNoun } from './desk-sheet.ts'
import { payAtDeskUntil2, recordFromSheetUntil2 } from './former-actions.ts'
import * as lists from './list-actions.ts'
import { paymentNoun } from './payment.ts'
import { paymentListNoun } from './payment-list.ts'
import { bringSheetBack, takeSheet } from './sheet-actions.ts'

export const paymentListsFeature = {
  name: 'paymentLists',
  nouns: [paymentListNoun, paymentNoun, deskSheetNoun, cashHandoutNoun],
  actions: [
    lists.drawList,
    lists.fillList,
    lists.freezeList,
    lists.approveList,
    lists.returnList,
    lists.releaseList,
    lists.lapseLines,
    lists.reconcileList,
    takeSheet,
    bringSheetBack,
    desk.payAtDesk,
    desk.recordFromSheet,
    answerPayments,
  ],
  former: [payAtDeskUntil2, recordFromSheetUntil2],
} satisfies Feature
