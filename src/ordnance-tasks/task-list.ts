import { column, defineExportedList } from '../kernel/exported-list.ts'
import { taskReaders } from './task.ts'
import { TasksQuery } from './views.ts'

/** Task orders as they go out, without instructions. */
export const taskOrdersList = defineExportedList({
  name: 'taskOrders',
  path: '/api/task-orders',
  title: { ar: 'أوامر المهام', en: 'Task orders', fr: 'Ordres de tâche' },
  readers: taskReaders,
  query: TasksQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('kind', { ar: 'النوع', en: 'Kind', fr: 'Type' }),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
    column('priority', { ar: 'الأولوية', en: 'Priority', fr: 'Priorité' }, '#priority'),
    column('team', { ar: 'الفريق', en: 'Team', fr: 'Équipe' }, '#org+team'),
    column('area', { ar: 'المنطقة', en: 'Area', fr: 'Zone' }, '#loc+name'),
    column('exclusionM', { ar: 'الإبعاد بالمتر', en: 'Exclusion in metres', fr: 'Exclusion en mètres' }),
    column('beginBy', { ar: 'تبدأ حتى', en: 'Begin by', fr: 'Commencer avant' }, '#date+due'),
    column('draftedAt', { ar: 'صيغ في', en: 'Drafted', fr: 'Rédigé' }, '#date+recorded'),
    column('issuedAt', { ar: 'صدر في', en: 'Issued', fr: 'Émis' }, '#date+start'),
  ],
})
