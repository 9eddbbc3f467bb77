import { column, defineExportedList, guardedColumn } from '../kernel/exported-list.ts'
import type { Role } from '../kernel/roles.ts'
import { PeopleQuery } from './views.ts'

/** Who reads the list of all applicants. */
export const peopleReaders: readonly Role[] = [
  ...(['registrationOfficer', 'screener', 'armourer', 'director', 'auditor', 'dataProtectionOfficer'] as const),
]

/** Applicants as they go out. What tells who somebody is, alone or with the rest, is guarded. */
export const peopleList = defineExportedList({
  name: 'people',
  path: '/api/people',
  title: { ar: 'الأشخاص', en: 'People', fr: 'Personnes' },
  readers: peopleReaders,
  query: PeopleQuery,
  columns: [
    guardedColumn('number', { ar: 'رقم التسجيل', en: 'Registration number', fr: 'Numéro' }, '#beneficiary+id'),
    guardedColumn(
      'nameArabic',
      { ar: 'الاسم بالعربية', en: 'Name in Arabic', fr: 'Nom en arabe' },
      '#beneficiary+name+i_ar',
    ),
    guardedColumn(
      'nameLatin',
      { ar: 'الاسم باللاتينية', en: 'Name in Latin letters', fr: 'Nom en latin' },
      '#beneficiary+name+i_en',
    ),
    guardedColumn(
      'birthFrom',
      { ar: 'وُلد من', en: 'Born, earliest', fr: 'Né au plus tôt' },
      '#beneficiary+birth+date+min',
    ),
    guardedColumn(
      'birthTo',
      { ar: 'وُلد إلى', en: 'Born, latest', fr: 'Né au plus tard' },
      '#beneficiary+birth+date+max',
    ),
    column('sex', { ar: 'الجنس', en: 'Sex', fr: 'Sexe' }, '#beneficiary+sex'),
    guardedColumn(
      'nationality',
      { ar: 'الجنسية', en: 'Nationality', fr: 'Nationalité' },
      '#beneficiary+nationality+code',
    ),
    guardedColumn('placeCode', { ar: 'رمز المكان', en: 'Place code', fr: 'Code du lieu' }, '#loc+code'),
    guardedColumn('place', { ar: 'المكان', en: 'Place', fr: 'Lieu' }, '#loc+name'),
    guardedColumn(
      'claimedGroup',
      { ar: 'الجماعة التي ذكرها', en: 'Group as stated', fr: 'Groupe déclaré' },
      '#group+name',
    ),
    column('site', { ar: 'الموقع', en: 'Site', fr: 'Site' }, '#org+site+code'),
    column('screening', { ar: 'الفحص', en: 'Screening', fr: 'Criblage' }, '#status+screening'),
    column('weapons', { ar: 'الأسلحة', en: 'Weapons', fr: 'Armes' }, '#item+weapons+num'),
    guardedColumn('registeredAt', { ar: 'سُجّل في', en: 'Registered', fr: 'Enregistré' }, '#date+registered'),
  ],
  entity: {
    schema: 'Person',
    id: 'number',
    properties: {
      ...{ nameArabic: 'name', nameLatin: 'name', number: 'idNumber', sex: 'gender', nationality: 'nationality' },
    },
  },
})
