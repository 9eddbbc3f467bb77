import { column, defineExportedList, guardedColumn } from '../kernel/exported-list.ts'
import { lineReaders } from './line.ts'
import { LinesQuery } from './views.ts'

/** Withdrawal lines and zones as they go out. Where they run, and so how far weapons stand from them, is guarded. */
export const ceasefireLinesList = defineExportedList({
  name: 'ceasefireLines',
  path: '/api/ceasefire-lines',
  title: { ar: 'خطوط الانسحاب', en: 'Withdrawal lines', fr: 'Lignes de retrait' },
  readers: lineReaders,
  query: LinesQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('name', { ar: 'الاسم', en: 'Name', fr: 'Nom' }, '#loc+name'),
    column('kind', { ar: 'النوع', en: 'Kind', fr: 'Type' }, '#loc+type'),
    column('agreement', { ar: 'الاتفاق', en: 'Agreement', fr: 'Accord' }),
    column('article', { ar: 'المادة', en: 'Article', fr: 'Article' }),
    column('party', { ar: 'أسلحة من', en: 'Whose weapons', fr: 'Armes de' }, '#org+name'),
    column('behind', { ar: 'الجهة', en: 'Kept on the', fr: 'Côté' }),
    column('bands', { ar: 'المسافات بالمتر', en: 'Distances in metres', fr: 'Distances en mètres' }),
    guardedColumn('points', { ar: 'المسار', en: 'Course', fr: 'Tracé' }, '#geo+bounds'),
    column('validFrom', { ar: 'سارٍ من', en: 'Valid from', fr: 'Valable du' }, '#date+start'),
    column('validUntil', { ar: 'سارٍ إلى', en: 'Valid until', fr: 'Valable jusqu’au' }, '#date+end'),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
    column('proposedAt', { ar: 'اقتُرح في', en: 'Proposed', fr: 'Proposé' }, '#date+recorded'),
  ],
})
