import { column, defineExportedList, guardedColumn } from '../kernel/exported-list.ts'
import type { Role } from '../kernel/roles.ts'
import { TransfersQuery } from './views.ts'

/** Who reads the transfers of arms to the state. */
export const transferReaders: readonly Role[] = ['armourer', 'screener', 'checkOfficer', 'director', 'auditor']

/** Transfers of arms to the state as they go out; where and when arms move is guarded. */
export const transfersList = defineExportedList({
  name: 'transfers',
  path: '/api/transfers',
  title: { ar: 'نقل السلاح إلى الدولة', en: 'Transfers to the state', fr: 'Transferts à l’État' },
  readers: transferReaders,
  query: TransfersQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('recipient', { ar: 'المستلم', en: 'Recipient', fr: 'Destinataire' }, '#org+name'),
    column('unit', { ar: 'الوحدة', en: 'Unit', fr: 'Unité' }),
    guardedColumn('site', { ar: 'الموقع', en: 'Site', fr: 'Site' }, '#org+site+code'),
    guardedColumn('plannedOn', { ar: 'موعده', en: 'Planned for', fr: 'Prévu le' }, '#date+planned'),
    column('count', { ar: 'القطع', en: 'Items', fr: 'Objets' }, '#indicator+items+num'),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
    column('protocol', { ar: 'المحضر', en: 'Protocol', fr: 'Procès-verbal' }, '#meta+reference'),
    column('executedAt', { ar: 'نُفّذ في', en: 'Carried out', fr: 'Exécuté' }, '#date+end'),
  ],
})
