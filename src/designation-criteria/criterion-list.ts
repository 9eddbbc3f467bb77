import { column, defineExportedList } from '../kernel/exported-list.ts'
import { criterionReaders } from './criterion.ts'
import { CriteriaQuery } from './views.ts'

/** Criteria for designation as they go out. */
export const designationCriteriaList = defineExportedList({
  name: 'designationCriteria',
  path: '/api/designation-criteria',
  title: { ar: 'معايير الإدراج', en: 'Criteria for designation', fr: 'Critères de désignation' },
  readers: criterionReaders,
  query: CriteriaQuery,
  columns: [
    column('code', { ar: 'الرمز', en: 'Code', fr: 'Code' }, '#meta+code'),
    column('regime', { ar: 'النظام', en: 'Regime', fr: 'Régime' }),
    column('version', { ar: 'الإصدار', en: 'Version', fr: 'Version' }, '#meta+version'),
    column('title', { ar: 'العنوان', en: 'Title', fr: 'Titre' }),
    column('instrument', { ar: 'الصك', en: 'Instrument', fr: 'Instrument' }, '#meta+source'),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
  ],
})
