import { column, defineExportedList, guardedColumn } from '../kernel/exported-list.ts'
import type { Role } from '../kernel/roles.ts'
import { DisposalsQuery } from './views.ts'

/** Who reads the plans of disposal. */
export const disposalReaders: readonly Role[] = ['armourer', 'director', 'auditor']

/** Plans of disposal as they go out; where and when arms are brought together is guarded. */
export const disposalsList = defineExportedList({
  name: 'disposals',
  path: '/api/disposals',
  title: { ar: 'خطط الإتلاف', en: 'Plans of disposal', fr: 'Plans de destruction' },
  readers: disposalReaders,
  query: DisposalsQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    guardedColumn('site', { ar: 'الموقع', en: 'Site', fr: 'Site' }, '#org+site+code'),
    guardedColumn('plannedOn', { ar: 'موعدها', en: 'Planned for', fr: 'Prévu le' }, '#date+planned'),
    column('method', { ar: 'الطريقة', en: 'Method', fr: 'Méthode' }),
    column('count', { ar: 'القطع', en: 'Items', fr: 'Objets' }, '#indicator+items+num'),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
    column('executedAt', { ar: 'نُفّذت في', en: 'Carried out', fr: 'Exécuté' }, '#date+end'),
    column('certificate', { ar: 'الشهادة', en: 'Certificate', fr: 'Certificat' }, '#meta+reference'),
  ],
})
