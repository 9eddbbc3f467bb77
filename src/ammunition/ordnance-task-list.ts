import { column, defineExportedList, guardedColumn } from '../kernel/exported-list.ts'
import { ammunitionReaders } from './readers.ts'
import { OrdnanceQuery } from './views.ts'

/** Work for disposal teams at sites as it goes out; what is dangerous, and where it lies, is guarded. */
export const ordnanceTasksList = defineExportedList({
  name: 'ordnanceTasks',
  path: '/api/ordnance-tasks',
  title: { ar: 'مهام إبطال الذخائر', en: 'Disposal tasks at sites', fr: 'Neutralisations sur les sites' },
  readers: ammunitionReaders,
  query: OrdnanceQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('about', { ar: 'عن', en: 'About', fr: 'Objet' }),
    guardedColumn('tag', { ar: 'الوسم', en: 'Tag', fr: 'Étiquette' }, '#item+code'),
    guardedColumn('what', { ar: 'الوصف', en: 'What it is', fr: 'Désignation' }, '#item+name'),
    guardedColumn('site', { ar: 'الموقع', en: 'Site', fr: 'Site' }, '#loc+site'),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
    column('team', { ar: 'الفريق', en: 'Team', fr: 'Équipe' }, '#org+team'),
    column('outcome', { ar: 'النتيجة', en: 'Outcome', fr: 'Résultat' }, '#status+outcome'),
    column('raisedAt', { ar: 'طُلب في', en: 'Raised', fr: 'Demandé' }, '#date+recorded'),
    column('assignedAt', { ar: 'كُلّف فريق في', en: 'Assigned', fr: 'Attribué' }, '#date+start'),
    column('doneAt', { ar: 'تمّ في', en: 'Done', fr: 'Fait' }, '#date+end'),
  ],
})
