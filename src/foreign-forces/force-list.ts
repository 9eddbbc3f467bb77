import { column, defineExportedList } from '../kernel/exported-list.ts'
import { forceReaders } from './force.ts'
import { ForcesQuery } from './views.ts'

/** Foreign forces as they go out, without where they are or how strong. */
export const foreignForcesList = defineExportedList({
  name: 'foreignForces',
  path: '/api/foreign-forces',
  title: { ar: 'القوات الأجنبية', en: 'Foreign forces', fr: 'Forces étrangères' },
  readers: forceReaders,
  query: ForcesQuery,
  columns: [
    column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
    column('nameArabic', { ar: 'الاسم بالعربية', en: 'Name in Arabic', fr: 'Nom en arabe' }, '#org+name+i_ar'),
    column('nameLatin', { ar: 'الاسم باللاتينية', en: 'Name in Latin letters', fr: 'Nom en latin' }, '#org+name+i_en'),
    column('aliases', { ar: 'أسماء أخرى', en: 'Other names', fr: 'Autres noms' }, '#org+name+alias'),
    column('kind', { ar: 'النوع', en: 'Kind', fr: 'Type' }),
    column('origins', { ar: 'المنشأ', en: 'From', fr: 'Origine' }, '#country+code'),
    column('mercenary', { ar: 'مرتزقة', en: 'Mercenaries', fr: 'Mercenaires' }),
    column('suspendedOn', { ar: 'عُلّق في', en: 'Suspended on', fr: 'Suspendu le' }, '#date+suspended'),
    column('recordedAt', { ar: 'سُجّل في', en: 'Recorded', fr: 'Consigné' }, '#date+recorded'),
  ],
})
