import { column, defineExportedList, guardedColumn } from '../kernel/exported-list.ts'
import { teamReaders } from './team.ts'
import { TeamsQuery } from './views.ts'

/** Ordnance teams as they go out; who leads one is guarded. */
export const ordnanceTeamsList = defineExportedList({
  name: 'ordnanceTeams',
  path: '/api/ordnance-teams',
  title: { ar: 'فرق الذخائر', en: 'Ordnance teams', fr: 'Équipes de déminage' },
  readers: teamReaders,
  query: TeamsQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('name', { ar: 'الاسم', en: 'Name', fr: 'Nom' }, '#org+team'),
    column('organisation', { ar: 'المنظمة', en: 'Organisation', fr: 'Organisation' }, '#org+name'),
    column('accreditation', { ar: 'رقم الاعتماد', en: 'Accreditation', fr: 'Accréditation' }, '#org+code'),
    column('assets', { ar: 'الوسائل', en: 'Works with', fr: 'Moyens' }, '#capacity'),
    guardedColumn('leader', { ar: 'القائد', en: 'Leader', fr: 'Chef' }, '#contact+name'),
    column('levels', { ar: 'المستويات السارية', en: 'Levels that count today', fr: 'Niveaux valables' }),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
    column('recordedAt', { ar: 'سُجّل في', en: 'Recorded', fr: 'Consigné' }, '#date+recorded'),
  ],
})
