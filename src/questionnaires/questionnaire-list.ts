import { column, defineExportedList } from '../kernel/exported-list.ts'
import { flowReaders } from '../site-flow/station.ts'
import { QuestionnairesQuery } from './views.ts'

/** Questionnaires as they go out, without any answer. */
export const questionnairesList = defineExportedList({
  name: 'questionnaires',
  path: '/api/questionnaires',
  title: { ar: 'الاستبيانات', en: 'Questionnaires', fr: 'Questionnaires' },
  readers: flowReaders,
  query: QuestionnairesQuery,
  columns: [
    column('code', { ar: 'الرمز', en: 'Code', fr: 'Code' }, '#meta+code'),
    column('version', { ar: 'الإصدار', en: 'Version', fr: 'Version' }, '#meta+version'),
    column('title', { ar: 'العنوان', en: 'Title', fr: 'Titre' }),
    column('station', { ar: 'المحطة', en: 'Station', fr: 'Poste' }),
    column('purpose', { ar: 'الغرض', en: 'Purpose', fr: 'Usage' }),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
    column('proposedAt', { ar: 'اقتُرح في', en: 'Proposed', fr: 'Proposé' }, '#date+proposed'),
    column('signedAt', { ar: 'وُقّع في', en: 'Signed', fr: 'Signé' }, '#date+signed'),
  ],
})
