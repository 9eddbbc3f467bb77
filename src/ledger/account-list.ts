import { column, defineExportedList, guardedColumn } from '../kernel/exported-list.ts'
import { cashReaders } from './readers.ts'
import { AccountsQuery } from './views.ts'

/** Accounts of the books as they go out; the number at the bank is guarded. */
export const moneyAccountsList = defineExportedList({
  name: 'moneyAccounts',
  path: '/api/money-accounts',
  title: { ar: 'الحسابات', en: 'Accounts', fr: 'Comptes' },
  readers: cashReaders,
  query: AccountsQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('kind', { ar: 'النوع', en: 'Kind', fr: 'Type' }),
    column('name', { ar: 'الاسم', en: 'Name', fr: 'Nom' }),
    column('currency', { ar: 'العملة', en: 'Currency', fr: 'Devise' }, '#currency'),
    column('reference', { ar: 'المرجع', en: 'Reference', fr: 'Référence' }, '#meta+reference'),
    guardedColumn('iban', { ar: 'رقم الحساب الدولي', en: 'IBAN', fr: 'IBAN' }),
    column('balance', { ar: 'الرصيد', en: 'Balance', fr: 'Solde' }, '#value+balance'),
    column('openedAt', { ar: 'فُتح في', en: 'Opened', fr: 'Ouvert le' }, '#date+start'),
    column('closedAt', { ar: 'أُغلق في', en: 'Closed', fr: 'Clos le' }, '#date+end'),
  ],
})
