import { column, defineExportedList } from '../kernel/exported-list.ts'
import { communityReaders } from './readers.ts'
import { ProjectsQuery } from './views.ts'

/** Projects of communities as they go out. */
export const communityProjectsList = defineExportedList({
  name: 'communityProjects',
  path: '/api/community-projects',
  title: { ar: 'المشاريع المجتمعية', en: 'Community projects', fr: 'Projets locaux' },
  readers: communityReaders,
  query: ProjectsQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('title', { ar: 'العنوان', en: 'Title', fr: 'Titre' }, '#activity+name'),
    column('committee', { ar: 'اللجنة', en: 'Committee', fr: 'Comité' }, '#org+name'),
    column('placeCode', { ar: 'رمز المكان', en: 'Place code', fr: 'Code du lieu' }, '#loc+code'),
    column('place', { ar: 'المكان', en: 'Place', fr: 'Lieu' }, '#loc+name'),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
    column('meetsOn', { ar: 'تُعرض في', en: 'Reviewed on', fr: 'Examiné le' }, '#date+review'),
    column('inFavour', { ar: 'مع', en: 'In favour', fr: 'Pour' }),
    column('against', { ar: 'ضد', en: 'Against', fr: 'Contre' }),
    column('submittedAt', { ar: 'قُدّم في', en: 'Submitted', fr: 'Soumis' }, '#date+submitted'),
    column('startedAt', { ar: 'بدأ في', en: 'Started', fr: 'Commencé' }, '#date+start'),
    column('endedAt', { ar: 'انتهى في', en: 'Ended', fr: 'Terminé' }, '#date+end'),
  ],
})
