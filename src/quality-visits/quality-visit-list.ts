import { column, defineExportedList } from '../kernel/exported-list.ts'
import { visitReaders } from './quality-visit.ts'
import { QualityVisitsQuery } from './views.ts'

/** Visits of quality as they go out. */
export const qualityVisitsList = defineExportedList({
  name: 'qualityVisits',
  path: '/api/quality-visits',
  title: { ar: 'زيارات الجودة', en: 'Visits of quality', fr: 'Visites de qualité' },
  readers: visitReaders,
  query: QualityVisitsQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('area', { ar: 'المنطقة', en: 'Area', fr: 'Zone' }, '#loc+name'),
    column('kind', { ar: 'النوع', en: 'Kind', fr: 'Type' }),
    column('visitedOn', { ar: 'اليوم', en: 'Day', fr: 'Jour' }, '#date'),
    column('activity', { ar: 'النشاط', en: 'Activity', fr: 'Activité' }, '#activity'),
    column('result', { ar: 'النتيجة', en: 'Result', fr: 'Résultat' }, '#status+result'),
    column('workSuspended', { ar: 'أُوقف العمل', en: 'Work suspended', fr: 'Travail suspendu' }),
    column(
      'sampleM2',
      { ar: 'العينة بالمتر المربع', en: 'Sample in m²', fr: 'Échantillon en m²' },
      '#indicator+sample+m2',
    ),
    column('itemsFound', { ar: 'أجسام وُجدت', en: 'Items found', fr: 'Objets trouvés' }, '#indicator+items+num'),
    column('recordedAt', { ar: 'سُجّل في', en: 'Recorded', fr: 'Consigné' }, '#date+recorded'),
  ],
})
