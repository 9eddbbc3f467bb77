import { column, defineExportedList, guardedColumn } from '../kernel/exported-list.ts'
import { bookReaders } from './readers.ts'
import { EntriesQuery } from './views.ts'

/** Entries of the books as they go out. What somebody noted can name a person. */
export const entryList = defineExportedList({
  name: 'moneyEntries',
  path: '/api/money-entries',
  title: { ar: 'قيود الدفتر', en: 'Entries of the books', fr: 'Écritures' },
  readers: bookReaders,
  query: EntriesQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('day', { ar: 'اليوم', en: 'Day', fr: 'Jour' }, '#date'),
    column('cause', { ar: 'السبب', en: 'Cause', fr: 'Cause' }, '#value+cause'),
    column('amount', { ar: 'المبلغ', en: 'Amount', fr: 'Montant' }, '#value+amount'),
    column('currency', { ar: 'العملة', en: 'Currency', fr: 'Monnaie' }, '#value+currency'),
    column('lines', { ar: 'الأسطر', en: 'Lines', fr: 'Lignes' }),
    guardedColumn('note', { ar: 'ملاحظة', en: 'Note', fr: 'Remarque' }, '#description'),
    column('recordedAt', { ar: 'سُجّل في', en: 'Recorded', fr: 'Consigné' }, '#date+recorded'),
  ],
})
