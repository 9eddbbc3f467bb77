import { column, defineExportedList } from '../kernel/exported-list.ts'
import { opportunityReaders } from './opportunity.ts'
import { OpportunitiesQuery } from './views.ts'

/** Opportunities of reintegration as they go out. */
export const opportunitiesList = defineExportedList({
  name: 'opportunities',
  path: '/api/opportunities',
  title: { ar: 'الفرص', en: 'Opportunities', fr: 'Offres' },
  readers: opportunityReaders,
  query: OpportunitiesQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('title', { ar: 'العنوان', en: 'Title', fr: 'Titre' }, '#activity+name'),
    column('provider', { ar: 'مقدم الفرصة', en: 'Provider', fr: 'Prestataire' }, '#org+name'),
    column('type', { ar: 'النوع', en: 'Type', fr: 'Type' }),
    column('sector', { ar: 'القطاع', en: 'Sector', fr: 'Secteur' }, '#sector'),
    column('placeCode', { ar: 'رمز المكان', en: 'Place code', fr: 'Code du lieu' }, '#loc+code'),
    column('place', { ar: 'المكان', en: 'Place', fr: 'Lieu' }, '#loc+name'),
    column('childcare', { ar: 'رعاية أطفال', en: 'Childcare', fr: 'Garde d’enfants' }),
    column('accessible', { ar: 'لذوي الإعاقة', en: 'Accessible', fr: 'Accessible' }),
    column('cost', { ar: 'التكلفة', en: 'Cost', fr: 'Coût' }, '#value'),
    column('currency', { ar: 'العملة', en: 'Currency', fr: 'Devise' }, '#currency'),
    column('seatsLeft', { ar: 'مقاعد باقية', en: 'Seats left', fr: 'Places restantes' }, '#indicator+seats+num'),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
    column('addedAt', { ar: 'أُضيفت في', en: 'Added', fr: 'Ajoutée' }, '#date+recorded'),
  ],
})
