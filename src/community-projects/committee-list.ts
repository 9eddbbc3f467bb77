import { column, defineExportedList } from '../kernel/exported-list.ts'
import { communityReaders } from './readers.ts'
import { CommitteesQuery } from './views.ts'

/** Committees of communities as they go out. */
export const communityCommitteesList = defineExportedList({
  name: 'communityCommittees',
  path: '/api/community-committees',
  title: { ar: 'اللجان المجتمعية', en: 'Community committees', fr: 'Comités locaux' },
  readers: communityReaders,
  query: CommitteesQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('name', { ar: 'الاسم', en: 'Name', fr: 'Nom' }),
    column('placeCode', { ar: 'رمز المكان', en: 'Place code', fr: 'Code du lieu' }, '#loc+code'),
    column('place', { ar: 'المكان', en: 'Place', fr: 'Lieu' }, '#loc+name'),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
    column('formedAt', { ar: 'شُكّلت في', en: 'Formed', fr: 'Formé le' }, '#date+start'),
    column('projects', { ar: 'المشاريع', en: 'Projects', fr: 'Projets' }, '#indicator+projects+num'),
  ],
})
