import { confirmAccount, proposeAccount } from '../src/benefits/account-actions.ts'
import { grantEntitlement } from '../src/benefits/entitlement-actions.ts'
import { provePresence } from '../src/benefits/presence-actions.ts'
import { draftBenefitRule, signBenefitRule } from '../src/benefits/rule-actions.ts'
import { daysAfter } from '../src/kernel/deadline.ts'
import type { Id } from '../src/kernel/ids.ts'
import { approveList, drawList, fillList, freezeList, releaseList } from '../src/payment-lists/list-actions.ts'
import { idOf, type Play } from './acting.ts'

/** What leads to the first payment: a rule, a benefit of the man who left the site, his account, and a list that the desk is paying. */
export async function playBenefits(play: Play): Promise<void> {
  const personId = idOf('visitor left')
  const ruleId = idOf('rule reinsertion')
  await play.act('sana', draftBenefitRule, {
    ...{ id: ruleId, support: 'reinsertion', title: 'دعم الإدماج الأولي – السنة الأولى', currency: 'LYD' },
    instalments: [
      { amount: '1200.000', opensAfter: 0, closesAfter: 60, attendance: false },
      { amount: '900.000', opensAfter: 90, closesAfter: 150, attendance: true },
      { amount: '600.000', opensAfter: 180, closesAfter: 270, attendance: true },
    ],
    supplements: [
      { ground: 'dependants', percent: 15, announcement: 'إعلان الهيئة رقم 4، لوحة الموقع وإذاعة تاجوراء' },
      { ground: 'disability', percent: 20, announcement: 'إعلان الهيئة رقم 4، لوحة الموقع وإذاعة تاجوراء' },
    ],
    announcedOn: daysAfter(play.today, -40),
  })
  await play.act('huda', signBenefitRule, { id: ruleId })
  const grantId = idOf('entitlement left')
  await play.act('sana', grantEntitlement, { id: grantId, personId, ruleId, grounds: ['dependants'] })
  const accountId = idOf('payee account left')
  await play.act('wafa', proposeAccount, { id: accountId, personId, channel: 'cashDesk', number: '' })
  await play.act('sana', confirmAccount, { id: accountId })
  const seen = { how: 'photo', cardNumber: '', witnessId: null }
  await play.act('wafa', provePresence, {
    ...{ id: idOf('presence left'), personId, instalmentId: await firstInstalment(play, personId), ...seen },
  })
  const listId = idOf('payment list first')
  const paidFrom = { budgetLineId: idOf('account instalments') }
  await play.act('sana', drawList, {
    id: listId,
    ruleId,
    n: 1,
    channel: 'cashDesk',
    siteId: idOf('site TRP'),
    ...paidFrom,
  })
  await play.act('sana', fillList, { id: listId })
  await play.act('sana', freezeList, { id: listId })
  await play.act('lutfi', approveList, { id: listId, digest: await digestOf(play, listId) })
  await play.act('karima', releaseList, { id: listId, bankId: null })
}

async function firstInstalment({ sulh }: Play, personId: Id): Promise<unknown> {
  const { rows } = await sulh.database.writer.query('select id from instalments where person_id = $1 and n = 1', [
    personId,
  ])
  return rows[0]?.id
}

/** What the approver reads on the screen before approving. */
async function digestOf({ sulh }: Play, listId: Id): Promise<unknown> {
  const { rows } = await sulh.database.writer.query('select digest from payment_lists where id = $1', [listId])
  return rows[0]?.digest
}
