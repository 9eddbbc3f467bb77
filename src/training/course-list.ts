import { column, defineExportedList, guardedColumn } from '../kernel/exported-list.ts'
import { traineeReaders } from './trainee.ts'
import { CoursesQuery } from './views.ts'

/** Courses as they go out; in which house future soldiers meet is guarded. */
export const trainingCoursesList = defineExportedList({
  name: 'trainingCourses',
  path: '/api/training-courses',
  title: { ar: 'الدورات', en: 'Courses', fr: 'Formations' },
  readers: traineeReaders,
  query: CoursesQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('kind', { ar: 'النوع', en: 'Kind', fr: 'Type' }),
    column('title', { ar: 'العنوان', en: 'Title', fr: 'Titre' }, '#activity+name'),
    column('placeCode', { ar: 'رمز المكان', en: 'Place code', fr: 'Code du lieu' }, '#loc+code'),
    column('place', { ar: 'المكان', en: 'Place', fr: 'Lieu' }, '#loc+name'),
    guardedColumn('venue', { ar: 'القاعة', en: 'Venue', fr: 'Salle' }),
    column('startsOn', { ar: 'من', en: 'From', fr: 'Du' }, '#date+start'),
    column('endsOn', { ar: 'إلى', en: 'Until', fr: 'Au' }, '#date+end'),
    column('places', { ar: 'المقاعد', en: 'Places', fr: 'Places' }, '#capacity+num'),
    column('taken', { ar: 'المشغول', en: 'Taken', fr: 'Occupées' }, '#reached+num'),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
  ],
})
