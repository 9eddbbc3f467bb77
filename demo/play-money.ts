import { bankEntryId } from '../src/bank-messages/bank-entry.ts'
import { explainBankEntry } from '../src/bank-messages/entry-actions.ts'
import { takeBankFile } from '../src/bank-messages/file-store.ts'
import { daysAfter } from '../src/kernel/deadline.ts'
import { openAccount } from '../src/ledger/account-actions.ts'
import { handOverCash, receiveCash } from '../src/ledger/cash-move-actions.ts'
import { proposeCorrection } from '../src/ledger/correction-actions.ts'
import { allot, recordReceipt } from '../src/ledger/receipt-actions.ts'
import { listedPayments } from '../src/payment-lists/bank-store.ts'
import { idOf, type Play } from './acting.ts'

const iban = 'LY83002048000020100120361'
const plain = { currency: 'LYD', siteId: null, donorId: null, reference: null, iban: null }

/** The books of the North: two invented donors, their lines, a bank account and the desk of Tajura, with money in them. */
export async function playMoney(play: Play): Promise<void> {
  await openBooks(play)
  const received = (label: string, donorId: string, amount: string, days: number, note: string) =>
    play.act('warda', recordReceipt, {
      ...{ id: idOf(label), bankId: idOf('account bank'), donorId, amount, day: daysAfter(play.today, days), note },
    })
  await received('receipt fund', idOf('account fund'), '1500000', -40, 'الدفعة الأولى')
  await received('receipt treasury', idOf('account treasury'), '800000.500', -35, 'اعتماد الربع الأول')
  const allotted = (label: string, donor: string, line: string, amount: string, note: string) =>
    play.act('warda', allot, {
      ...{ id: idOf(label), donorId: idOf(donor), budgetLineId: idOf(line), amount, note },
    })
  await allotted('allotment instalments', 'account fund', 'account instalments', '1200000', 'أقساط الدفعة الأولى')
  await allotted('allotment women', 'account fund', 'account women', '180000', 'دعم النساء المرتبطات')
  await allotted('allotment running', 'account treasury', 'account running', '95000.250', 'تشغيل المواقع')
  await play.act('warda', proposeCorrection, {
    ...{ id: idOf('correction women'), entryId: idOf('allotment women') },
    reason: 'خُصص المبلغ قبل توقيع الاتفاق المعدّل مع المانح.',
  })
  await carryCash(play)
  await hearTheBank(play)
}

async function openBooks(play: Play): Promise<void> {
  const open = (label: string, kind: string, name: string, given: Record<string, unknown> = {}) =>
    play.act('warda', openAccount, { id: idOf(`account ${label}`), kind, name, ...plain, ...given })
  await open('bank', 'bank', 'مصرف الواحة التجريبي، الحساب الجاري', { iban })
  await open('desk', 'cashDesk', 'صندوق موقع تاجوراء', { siteId: idOf('site TRP') })
  await open('suspense', 'suspense', 'حساب معلّق')
  await open('payable', 'payable', 'مستحقات المستفيدين')
  await open('paid', 'paid', 'أوامر لم يؤكدها المصرف')
  await open('fund', 'donor', 'صندوق السلام التجريبي', { reference: 'PF-2026-01' })
  await open('treasury', 'donor', 'الخزانة العامة', { reference: 'TR-2026' })
  await open('instalments', 'budgetLine', 'أقساط إعادة الإدماج المبكر', {
    donorId: idOf('account fund'),
    reference: 'A1',
  })
  await open('women', 'budgetLine', 'دعم النساء المرتبطات بالتشكيلات', {
    donorId: idOf('account fund'),
    reference: 'A2',
  })
  await open('running', 'budgetLine', 'تشغيل المواقع', { donorId: idOf('account treasury'), reference: 'B1' })
}

/** One advance that arrived as it was counted, and one that is under way. */
async function carryCash(play: Play): Promise<void> {
  const advance = { direction: 'advance', bankId: idOf('account bank'), deskId: idOf('account desk') }
  await play.act('warda', handOverCash, { id: idOf('cash first'), ...advance, amount: '60000', note: 'أقساط الأسبوع' })
  await play.act('zeid', receiveCash, { id: idOf('cash first'), amount: '60000' })
  await play.act('warda', handOverCash, { id: idOf('cash second'), ...advance, amount: '45000', note: 'أقساط تالية' })
}

/** A statement with the charges of the bank, which are explained and wait for a signature, and a movement that nobody knows. */
async function hearTheBank(play: Play): Promise<void> {
  const day = daysAfter(play.today, -3)
  const line = (amount: string, sign: string, reference: string) =>
    `<Ntry><Amt Ccy="LYD">${amount}</Amt><CdtDbtInd>${sign}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${day}</Dt></BookgDt>
     <AcctSvcrRef>${reference}</AcctSvcrRef></Ntry>`
  const statement = `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>DEMO-1</MsgId>
    </GrpHdr><Stmt><Acct><Id><IBAN>${iban}</IBAN></Id></Acct>${line('37.500', 'DBIT', 'CHARGES-06')}${line('1250', 'CRDT', 'IN-8841')}
    </Stmt></BkToCstmrStmt></Document>`
  const of = { accountId: idOf('account bank'), file: Buffer.from(statement), payments: listedPayments }
  const { id } = await takeBankFile(play.sulh, play.by('warda'), of)
  await play.act('warda', explainBankEntry, {
    ...{ id: bankEntryId(id, 1), againstId: idOf('account running') },
    explanation: 'عمولة المصرف لشهر يونيو.',
  })
}
