import { column, defineExportedList } from '../kernel/exported-list.ts'
import { communityReaders } from './readers.ts'
import { MeetingsQuery } from './views.ts'

/** Meetings of the review committee as they go out. */
export const communityMeetingsList = defineExportedList({
  name: 'communityMeetings',
  path: '/api/community-meetings',
  title: { ar: 'اجتماعات لجنة المراجعة', en: 'Meetings of the review committee', fr: 'Réunions du comité d’examen' },
  readers: communityReaders,
  query: MeetingsQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('meetsOn', { ar: 'تنعقد في', en: 'Meets on', fr: 'Se réunit le' }, '#date'),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
    column('papers', { ar: 'الأوراق', en: 'Papers', fr: 'Dossiers' }, '#indicator+papers+num'),
  ],
})
