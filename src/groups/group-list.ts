import { column, defineExportedList, guardedColumn } from '../kernel/exported-list.ts'
import type { Role } from '../kernel/roles.ts'
import { GroupsQuery } from './views.ts'

/** Who reads the register of groups. */
export const groupReaders: readonly Role[] = ['groupOfficer', 'screener', 'adjudicator', 'director', 'auditor']

/** Groups as the register goes out. How strong one is said to be, and where it sits, is guarded: it is what an opponent would ask. */
export const groupList = defineExportedList({
  name: 'groups',
  path: '/api/groups',
  title: { ar: 'الجماعات', en: 'Groups', fr: 'Groupes' },
  readers: groupReaders,
  query: GroupsQuery,
  columns: [
    column('code', { ar: 'الرمز', en: 'Code', fr: 'Code' }, '#group+code'),
    column('nameArabic', { ar: 'الاسم بالعربية', en: 'Name in Arabic', fr: 'Nom en arabe' }, '#group+name+i_ar'),
    column(
      'nameLatin',
      { ar: 'الاسم باللاتينية', en: 'Name in Latin letters', fr: 'Nom en latin' },
      '#group+name+i_en',
    ),
    column('aliases', { ar: 'أسماء أخرى', en: 'Other names', fr: 'Autres noms' }, '#group+name+alias'),
    column('status', { ar: 'الوضع', en: 'Status', fr: 'Statut' }, '#status'),
    column('claimedStatus', { ar: 'التبعية المعلنة', en: 'Claims to belong to', fr: 'Rattachement déclaré' }),
    guardedColumn('placeCode', { ar: 'رمز المكان', en: 'Place code', fr: 'Code du lieu' }, '#loc+code'),
    guardedColumn('place', { ar: 'المكان', en: 'Place', fr: 'Lieu' }, '#loc+name'),
    guardedColumn('strengthLow', { ar: 'القوة، الأدنى', en: 'Strength, least', fr: 'Effectif, minimum' }),
    guardedColumn('strengthHigh', { ar: 'القوة، الأعلى', en: 'Strength, most', fr: 'Effectif, maximum' }),
    column('cap', { ar: 'الحد المتفق عليه', en: 'Agreed ceiling', fr: 'Plafond convenu' }),
    column('cutOff', { ar: 'تاريخ القطع', en: 'Cut-off day', fr: 'Date butoir' }, '#date+cutoff'),
    column('reportedAt', { ar: 'سُجّلت في', en: 'Recorded', fr: 'Consigné' }, '#date+recorded'),
  ],
  entity: {
    schema: 'Organization',
    id: 'code',
    properties: { nameArabic: 'name', nameLatin: 'name', aliases: 'alias', status: 'status' },
  },
})
