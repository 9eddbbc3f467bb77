import { column, defineExportedList } from '../kernel/exported-list.ts'
import { institutionReaders } from './institution.ts'
import { InstitutionsQuery } from './views.ts'

/** Institutions of the state that take people in, as they go out. */
export const institutionsList = defineExportedList({
  name: 'institutions',
  path: '/api/institutions',
  title: { ar: 'المؤسسات', en: 'Institutions', fr: 'Institutions' },
  readers: institutionReaders,
  query: InstitutionsQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('kind', { ar: 'النوع', en: 'Kind', fr: 'Type' }),
    column('name', { ar: 'الاسم', en: 'Name', fr: 'Nom' }, '#org+name'),
    column('units', { ar: 'الوحدات', en: 'Units', fr: 'Unités' }),
    column('recordedAt', { ar: 'سُجّل في', en: 'Recorded', fr: 'Consigné' }, '#date+recorded'),
  ],
})
