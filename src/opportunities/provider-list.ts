import { column, defineExportedList, guardedColumn } from '../kernel/exported-list.ts'
import { opportunityReaders } from './opportunity.ts'
import { ProvidersQuery } from './views.ts'

/** Providers of opportunities as they go out; whom to call there is guarded. */
export const providersList = defineExportedList({
  name: 'providers',
  path: '/api/providers',
  title: { ar: 'مقدمو الفرص', en: 'Providers', fr: 'Prestataires' },
  readers: opportunityReaders,
  query: ProvidersQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('name', { ar: 'الاسم', en: 'Name', fr: 'Nom' }, '#org+name'),
    column('kind', { ar: 'النوع', en: 'Kind', fr: 'Type' }),
    column('placeCode', { ar: 'رمز المكان', en: 'Place code', fr: 'Code du lieu' }, '#loc+code'),
    column('place', { ar: 'المكان', en: 'Place', fr: 'Lieu' }, '#loc+name'),
    guardedColumn('contact', { ar: 'جهة الاتصال', en: 'Contact', fr: 'Contact' }, '#contact'),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
    column(
      'opportunities',
      { ar: 'الفرص المفتوحة', en: 'Open opportunities', fr: 'Offres ouvertes' },
      '#indicator+opportunities+num',
    ),
  ],
})
