import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { type DeskSheet, deskSheetNoun } from './desk-sheet.ts'
import { Payment, paymentNoun } from './payment.ts'
import { linesOfSheet, listMay, PaymentList, paymentListNoun } from './payment-list.ts'

/**
 * Takes the next lines of a desk’s list on a sheet (R-PAY1): from here on they are paid from it alone, until it is back. Refused of a list
 * that is not being paid, and where every line is settled or on a sheet.
 */
export const takeSheet = defineAction({
  name: 'deskSheet.take',
  kind: 'intent',
  noun: deskSheetNoun,
  roles: ['cashier'],
  input: z.strictObject({ id: Id, listId: Id }),
  facts: z.object({
    list: PaymentList.nullable(),
    next: z.array(Payment).max(linesOfSheet),
    taken: z.int().min(0),
  }),
  needs: ({ listId }) => ({ list: { noun: paymentListNoun, id: listId } }),
  decide(sheet, { id, listId }, { list, next, taken }, { actor, at }) {
    if (sheet) return refuse('deskSheet.exists')
    if (!list || list.siteId === null || !reaches(actor, list)) return refuse('paymentList.unknown')
    if (!listMay('pay', list)) return refuse('paymentList.notNow')
    if (next.length === 0) return refuse('deskSheet.nothingLeft')
    const { sideId, siteId } = list
    return accept([
      put(deskSheetNoun, {
        ...{ id, sideId, siteId, listId, n: taken + 1, cashierId: actor.id, lines: next.length, status: 'out' },
        ...{ takenAt: at, broughtBackBy: null, broughtBackAt: null },
      }),
      ...next.map((payment) => put(paymentNoun, { ...payment, sheetId: id })),
    ])
  },
})

/**
 * Brings a sheet back, after what was paid from it was entered: its other lines can be paid again. By who took it, or by the manager of
 * the site where that cashier cannot.
 */
export const bringSheetBack = defineAction({
  name: 'deskSheet.bringBack',
  kind: 'intent',
  noun: deskSheetNoun,
  roles: ['cashier', 'siteManager'],
  input: z.strictObject({ id: Id }),
  facts: z.object({ waiting: z.array(Payment).max(linesOfSheet) }),
  decide(sheet, _input, { waiting }, { actor, at }) {
    if (!sheet || !reaches(actor, sheet)) return refuse('deskSheet.unknown')
    if (sheet.status === 'back') return refuse('deskSheet.back')
    if (sheet.cashierId !== actor.id && !actor.roles.includes('siteManager')) return refuse('deskSheet.notYours')
    return accept([
      put(deskSheetNoun, { ...sheet, status: 'back', broughtBackBy: actor.id, broughtBackAt: at }),
      ...waiting.map((payment) => put(paymentNoun, { ...payment, sheetId: null })),
    ])
  },
})

/** Whether lines of a sheet may be paid from it by this cashier: it is out, and in their hands. */
export function holdsSheet(sheet: DeskSheet | null, cashierId: Id): boolean {
  return sheet?.status === 'out' && sheet.cashierId === cashierId
}
