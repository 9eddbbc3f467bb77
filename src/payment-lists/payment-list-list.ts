import { column, defineExportedList, guardedColumn } from '../kernel/exported-list.ts'
import { listReaders } from './readers.ts'
import { PaymentListsQuery } from './views.ts'

/** Payment lists as they go out, without who is on them; at which site money is paid is guarded. */
export const paymentListsList = defineExportedList({
  name: 'paymentLists',
  path: '/api/payment-lists',
  title: { ar: 'قوائم الدفع', en: 'Payment lists', fr: 'Listes de paiement' },
  readers: listReaders,
  query: PaymentListsQuery,
  columns: [
    column('number', { ar: 'الرقم', en: 'Number', fr: 'Numéro' }, '#meta+reference'),
    guardedColumn('site', { ar: 'الموقع', en: 'Site', fr: 'Site' }, '#org+site+code'),
    column('instalment', { ar: 'القسط', en: 'Instalment', fr: 'Tranche' }),
    column('channel', { ar: 'القناة', en: 'Channel', fr: 'Canal' }),
    column('lines', { ar: 'الأسطر', en: 'Lines', fr: 'Lignes' }, '#indicator+lines+num'),
    column('total', { ar: 'المجموع', en: 'Total', fr: 'Total' }, '#value'),
    column('currency', { ar: 'العملة', en: 'Currency', fr: 'Devise' }, '#currency'),
    column('blocked', { ar: 'محجوب', en: 'Blocked', fr: 'Bloquées' }),
    column('heldBack', { ar: 'مؤجَّل', en: 'Held back', fr: 'Retenues' }),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
    column('drawnAt', { ar: 'أُعدّت في', en: 'Drawn', fr: 'Dressée' }, '#date+start'),
    column('approvedAt', { ar: 'أُقرّت في', en: 'Approved', fr: 'Approuvée' }, '#date+approved'),
    column('releasedAt', { ar: 'أُطلقت في', en: 'Released', fr: 'Libérée' }, '#date+released'),
    column('reconciledAt', { ar: 'سُوّيت في', en: 'Reconciled', fr: 'Rapprochée' }, '#date+end'),
  ],
})
