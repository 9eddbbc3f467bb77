import { column, defineExportedList, guardedColumn } from '../kernel/exported-list.ts'
import { WithdrawalsQuery } from './views.ts'
import { withdrawalReaders } from './withdrawal.ts'

/** Withdrawals as they go out. Which unit, from where, into which store and with how many weapons is what an opponent would ask. */
export const withdrawalsList = defineExportedList({
  name: 'withdrawals',
  path: '/api/withdrawals',
  title: { ar: 'عمليات الانسحاب', en: 'Withdrawals', fr: 'Retraits' },
  readers: withdrawalReaders,
  query: WithdrawalsQuery,
  columns: [
    column('reference', { ar: 'الرقم', en: 'Reference', fr: 'Référence' }, '#meta+reference'),
    guardedColumn('unit', { ar: 'الوحدة', en: 'Unit', fr: 'Unité' }, '#group+name'),
    guardedColumn('placeCode', { ar: 'رمز المكان', en: 'Place code', fr: 'Code du lieu' }, '#loc+code'),
    guardedColumn('place', { ar: 'المكان', en: 'Place', fr: 'Lieu' }, '#loc+name'),
    guardedColumn('site', { ar: 'موقع التخزين', en: 'Storage site', fr: 'Site de dépôt' }, '#loc+site'),
    guardedColumn('weapons', { ar: 'الأسلحة المعلنة', en: 'Weapons declared', fr: 'Armes déclarées' }, '#item+num'),
    column('dueOn', { ar: 'موعده', en: 'Due', fr: 'Échéance' }, '#date+due'),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
    column('answered', { ar: 'بنود أُجيب عنها', en: 'Items answered', fr: 'Points renseignés' }),
    column('lacks', { ar: 'ما نقص', en: 'Found lacking', fr: 'Manques constatés' }),
    column('recordedAt', { ar: 'سُجّل في', en: 'Recorded', fr: 'Consigné' }, '#date+recorded'),
  ],
})
