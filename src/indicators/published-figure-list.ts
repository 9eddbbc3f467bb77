import { column, defineExportedList } from '../kernel/exported-list.ts'
import { indicatorReaders } from './indicator.ts'
import { PublishedFiguresQuery } from './views.ts'

/** Figures as they were published, one value a row: also as DHIS2 takes them. Nothing of it is guarded: small cells were left out before. */
export const publishedFiguresList = defineExportedList({
  name: 'publishedFigures',
  path: '/api/published-figures',
  title: { ar: 'الأرقام المنشورة', en: 'Published figures', fr: 'Chiffres publiés' },
  readers: indicatorReaders,
  query: PublishedFiguresQuery,
  columns: [
    column('publication', { ar: 'النشر', en: 'Publication', fr: 'Publication' }, '#meta+reference'),
    column('dataElement', { ar: 'المؤشر', en: 'Indicator', fr: 'Indicateur' }, '#indicator+code'),
    column('period', { ar: 'الفترة', en: 'Period', fr: 'Période' }, '#date+period'),
    column('orgUnit', { ar: 'السلطة', en: 'Authority', fr: 'Autorité' }, '#org+code'),
    column('categoryOptionCombo', { ar: 'الجزء', en: 'Part', fr: 'Part' }, '#indicator+category'),
    column('numerator', { ar: 'البسط', en: 'Numerator', fr: 'Numérateur' }, '#indicator+numerator'),
    column('denominator', { ar: 'المقام', en: 'Denominator', fr: 'Dénominateur' }, '#indicator+denominator'),
    column('value', { ar: 'القيمة', en: 'Value', fr: 'Valeur' }, '#indicator+value'),
    column('publishedAt', { ar: 'نُشر في', en: 'Published', fr: 'Publié' }, '#date+published'),
    column('corrects', { ar: 'يصحح', en: 'Corrects', fr: 'Corrige' }, '#meta+corrects'),
  ],
  dataValues: true,
})
