import { column, defineExportedList } from '../kernel/exported-list.ts'
import { visitReaders } from './quality-visit.ts'
import { NonConformitiesQuery } from './views.ts'

/** What visits of quality found wrong, as it goes out. */
export const nonConformitiesList = defineExportedList({
  name: 'nonConformities',
  path: '/api/non-conformities',
  title: { ar: 'حالات عدم المطابقة', en: 'Non-conformities', fr: 'Non-conformités' },
  readers: visitReaders,
  query: NonConformitiesQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('area', { ar: 'المنطقة', en: 'Area', fr: 'Zone' }, '#loc+name'),
    column('severity', { ar: 'الشدة', en: 'Severity', fr: 'Gravité' }, '#severity'),
    column('description', { ar: 'الوصف', en: 'Description', fr: 'Description' }, '#description'),
    column('dueOn', { ar: 'تُصحَّح حتى', en: 'Correct by', fr: 'À corriger avant' }, '#date+due'),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
    column('correctedAt', { ar: 'صُحّحت في', en: 'Corrected', fr: 'Corrigée' }, '#date+corrected'),
    column('closedAt', { ar: 'أُغلقت في', en: 'Closed', fr: 'Close' }, '#date+end'),
  ],
})
