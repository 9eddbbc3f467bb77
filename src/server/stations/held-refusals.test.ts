import { expect, it } from 'vitest'
import { issueCard } from '../../cards/card-actions.ts'
import { payAtDesk } from '../../payment-lists/desk-actions.ts'
import { freezeList } from '../../payment-lists/list-actions.ts'
import { takeIn } from '../../weapons/actions.ts'
import { waitsForAPerson } from './held-refusals.ts'

it('holds what happened and what is printed by now, and lets other intents be refused', () => {
  expect(waitsForAPerson(takeIn, 'tag.leased')).toBe(true)
  // Paid at two desks that could not speak to one another: the second is never dropped.
  expect(waitsForAPerson(payAtDesk, 'payment.paid')).toBe(true)
  expect(waitsForAPerson(issueCard, 'cardNumber.leased')).toBe(true)
  expect(waitsForAPerson(issueCard, 'cardNumber.used')).toBe(true)
  expect(waitsForAPerson(issueCard, 'card.barred')).toBe(false)
  expect(waitsForAPerson(freezeList, 'paymentList.unknown')).toBe(false)
})
