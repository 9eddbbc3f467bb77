import { describe, expect, it } from 'vitest'
import { newId } from '../kernel/ids.ts'
import type { Actor, Role } from '../kernel/roles.ts'
import { approveList, fillList, freezeList, returnList } from './list-actions.ts'
import type { Payment } from './payment.ts'
import { listCan, listMay, PaymentList } from './payment-list.ts'

const sideId = newId()
const at = '2020-09-10T09:00:00.000Z'
const by = (role: Role) => {
  const actor: Actor = { id: newId(), name: '', sideId, side: 'north', joint: false, siteId: null, roles: [role] }
  return { actionId: newId(), actor, at, received: at }
}
const frozen: PaymentList = {
  ...{ id: newId(), sideId, siteId: null, number: 'PL-000001-7', sequence: 1, ruleId: newId(), n: 1, channel: 'bank' },
  ...{ currency: 'LYD', budgetLineId: newId(), bankId: null, status: 'frozen', drawnTo: newId(), lines: 1500 },
  ...{ total: '1500.000', blocked: 0, digest: 'd', drawnBy: newId(), drawnAt: at, frozenBy: newId(), frozenAt: at },
  ...{ approvedBy: null, approvedAt: null, returnedFor: null, releasedBy: null, releasedAt: null, reconciledBy: null },
  ...{ reconciledAt: null, releasedTo: null, heldBack: 0, heldBackTotal: '0', counted: null },
}
const line: Payment = {
  ...{ id: newId(), sideId, siteId: newId(), listId: frozen.id, personId: newId(), instalmentId: newId() },
  ...{ accountId: newId(), amount: '1.000', currency: 'LYD', status: 'listed', fault: null, sheetId: null },
  ...{ settledBy: null, settledAt: null },
}

/** The list after one step of sending it back, with so many lines still to go. */
function sentBack(list: PaymentList, reason: string, left: number): PaymentList {
  const decision = returnList.decide(list, { id: list.id, reason }, { next: [line], left }, by('paymentApprover'))
  if (decision.outcome === 'refused') throw new Error(decision.code)
  return PaymentList.parse(decision.writes[0]?.record)
}
const code = (decision: { outcome: string; code?: string }) => decision.code ?? decision.outcome

describe('a list that is sent back in several steps', () => {
  const half = sentBack(frozen, 'The budget is spent', 500)

  it('stays what it was until its last line, and is then final', () => {
    expect(half).toMatchObject({ status: 'frozen', returnedFor: 'The budget is spent' })
    const whole = sentBack(half, 'Again', 0)
    // The reason that was given first is not overwritten by whoever goes on.
    expect(whole).toMatchObject({ status: 'returned', returnedFor: 'The budget is spent' })
    expect(listMay('return', whole)).toBe(false)
  })

  it('takes no other step meanwhile: some of its lines lapsed, and the digest does not say so', () => {
    const { id } = half
    const whole = { lines: 1500, total: '1500.000', digest: 'd' }
    const accounts = { line: null, payable: null, ordered: null, bank: null, desk: null, suspense: null }
    const approve = { ...whole, accounts, programme: null }
    expect(code(approveList.decide(half, { id, digest: 'd' }, approve, by('paymentApprover')))).toBe(
      'paymentList.notNow',
    )
    expect(code(approveList.decide(frozen, { id, digest: 'd' }, approve, by('paymentApprover')))).toBe(
      'paymentList.noBooks',
    )
    const drawn: PaymentList = { ...half, status: 'drawn' }
    expect(code(freezeList.decide(drawn, { id }, whole, by('benefitsOfficer')))).toBe('paymentList.notNow')
    const next = { lines: [], blocked: 0, to: null, done: true }
    const drawing: PaymentList = { ...half, status: 'drawing' }
    expect(code(fillList.decide(drawing, { id }, next, by('benefitsOfficer')))).toBe('paymentList.notNow')
    for (const step of ['fill', 'freeze', 'approve', 'release', 'pay', 'lapse', 'reconcile'] as const) {
      for (const status of listCan[step]) expect(listMay(step, { ...half, status })).toBe(false)
    }
  })
})
