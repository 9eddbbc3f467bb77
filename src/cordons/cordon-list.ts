import { column, defineExportedList } from '../kernel/exported-list.ts'
import { cordonReaders } from './cordon.ts'
import { CordonsQuery } from './views.ts'

/** Cordons as they go out, without the ring itself. */
export const cordonsList = defineExportedList({
  name: 'cordons',
  path: '/api/cordons',
  title: { ar: 'الأطواق', en: 'Cordons', fr: 'Cordons de sécurité' },
  readers: cordonReaders,
  query: CordonsQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('name', { ar: 'الاسم', en: 'Name', fr: 'Nom' }, '#loc+name'),
    column('itemClass', { ar: 'صنف الجسم', en: 'Class of item', fr: 'Classe d’engin' }),
    column('situation', { ar: 'الحالة', en: 'Situation', fr: 'Situation' }),
    column('computedM', { ar: 'المحسوب بالمتر', en: 'Computed, in metres', fr: 'Calculé, en mètres' }),
    column(
      'orderedM',
      { ar: 'المأمور به بالمتر', en: 'Ordered, in metres', fr: 'Ordonné, en mètres' },
      '#indicator+radius+m',
    ),
    column('validFrom', { ar: 'من', en: 'From', fr: 'Du' }, '#date+start'),
    column('until', { ar: 'إلى', en: 'Until', fr: 'Au' }, '#date+end'),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
  ],
})
