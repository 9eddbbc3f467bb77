import { column, defineExportedList, guardedColumn } from '../kernel/exported-list.ts'
import type { Role } from '../kernel/roles.ts'
import { StockChecksQuery } from './views.ts'

/** Who reads the counts of stores. */
export const stockReaders: readonly Role[] = ['armourer', 'registrationOfficer', 'director', 'auditor']

/** Counts of stores as they go out; which store is wanting is guarded. */
export const stockCheckList = defineExportedList({
  name: 'stockChecks',
  path: '/api/stock-checks',
  title: { ar: 'جرد المخزون', en: 'Stock checks', fr: 'Inventaires' },
  readers: stockReaders,
  query: StockChecksQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('kind', { ar: 'النوع', en: 'Kind', fr: 'Type' }),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
    guardedColumn('site', { ar: 'الموقع', en: 'Site', fr: 'Site' }, '#org+site+code'),
    column('openedAt', { ar: 'فُتح في', en: 'Opened', fr: 'Ouvert le' }, '#date+start'),
    column('recordedAt', { ar: 'سُجّل في', en: 'Recorded', fr: 'Consigné' }, '#date+end'),
    column('differences', { ar: 'الفروق', en: 'Differences', fr: 'Écarts' }, '#indicator+differences+num'),
  ],
})
