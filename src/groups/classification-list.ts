import { column, defineExportedList, guardedColumn } from '../kernel/exported-list.ts'
import { classificationReaders } from './classification.ts'
import { ClassificationsQuery } from './classification-views.ts'

/** How groups are classified as it goes out; what an authority holds a group to be is guarded. */
export const classificationsList = defineExportedList({
  name: 'classifications',
  path: '/api/classifications',
  title: { ar: 'تصنيف الجماعات', en: 'Classification of groups', fr: 'Classement des groupes' },
  readers: classificationReaders,
  query: ClassificationsQuery,
  columns: [
    column('code', { ar: 'رمز الجماعة', en: 'Group code', fr: 'Code du groupe' }, '#group+code'),
    column('nameArabic', { ar: 'الاسم بالعربية', en: 'Name in Arabic', fr: 'Nom en arabe' }, '#group+name+i_ar'),
    column(
      'nameLatin',
      { ar: 'الاسم باللاتينية', en: 'Name in Latin letters', fr: 'Nom en latin' },
      '#group+name+i_en',
    ),
    guardedColumn('category', { ar: 'الفئة', en: 'Class', fr: 'Classe' }, '#group+category'),
    column('scheme', { ar: 'نظام التصنيف', en: 'Scheme', fr: 'Barème' }),
    column('version', { ar: 'إصداره', en: 'Version of the scheme', fr: 'Version du barème' }),
    column('signedAt', { ar: 'وُقّع في', en: 'Signed', fr: 'Signé' }, '#date+signed'),
    column('reviewDue', { ar: 'موعد المراجعة', en: 'Review due', fr: 'Réexamen' }, '#date+due'),
    column('overdue', { ar: 'متأخرة المراجعة', en: 'Review overdue', fr: 'Réexamen en retard' }),
    column('waiting', { ar: 'تصنيف ينتظر التوقيع', en: 'A proposal waits', fr: 'Proposition en attente' }),
  ],
})
