import { recordFacility } from '../facilities/facility-actions.ts'
import type { Role } from '../kernel/roles.ts'
import { normalize, scriptOf } from '../names/normalize.ts'
import { addProvider } from '../opportunities/opportunity-actions.ts'
import { register } from '../people/actions.ts'
import { type ImportSubject, type RowValues, textIn } from './subject.ts'

const place = {
  key: 'placeCode',
  kind: 'place',
  words: { ar: 'المكان (رمز أو اسم)', en: 'Place (code or name)', fr: 'Lieu (code ou nom)' },
  headers: 'مكان|رمز مكان|بلديه|مدينه|منطقه|place|place code|municipality|city|town|lieu|code lieu|commune|ville|adm2',
} as const

const part = (key: string, ar: string, en: string, fr: string, headers: string, required = false) => ({
  ...{ key, kind: 'text' as const, words: { ar, en, fr }, headers, required },
})

/** Four parts of a name, each cell in the script in which it is written. */
function nameIn(values: RowValues, script: 'arabic' | 'latin') {
  const of = (key: string) => {
    const text = textIn(values, key)
    return (scriptOf(normalize(text)) === 'arabic') === (script === 'arabic') ? text : ''
  }
  return { given: of('given'), father: of('father'), grandfather: of('grandfather'), family: of('family') }
}

/** Applicants whom an officer registers from a list that was written on paper or in a spreadsheet. */
const people: ImportSubject = {
  name: 'people',
  title: { ar: 'أشخاص للتسجيل', en: 'People to register', fr: 'Personnes à enregistrer' },
  action: register,
  exists: 'person.exists',
  fields: [
    part('given', 'الاسم', 'Own name', 'Prénom', 'اسم|اسم اول|اسم شخصي|given|given name|first name|prenom', true),
    part(
      'father',
      'اسم الأب',
      'Father’s name',
      'Nom du père',
      'اب|اسم اب|والد|father|father name|fathers name|pere|nom du pere',
    ),
    part(
      'grandfather',
      'اسم الجد',
      'Grandfather’s name',
      'Nom du grand-père',
      'جد|اسم جد|grandfather|grandfathers name|grand pere',
    ),
    part(
      'family',
      'اللقب',
      'Family name',
      'Nom de famille',
      'لقب|عائله|اسم عائله|family|family name|surname|nom de famille|nom',
    ),
    {
      ...{ key: 'birth', kind: 'date', required: true },
      words: { ar: 'الميلاد', en: 'Birth', fr: 'Naissance' },
      headers: 'ميلاد|تاريخ ميلاد|مواليد|سنه ميلاد|birth|date of birth|dob|year of birth|naissance|date de naissance',
    },
    {
      ...{ key: 'sex', kind: 'choice', required: true },
      words: { ar: 'الجنس', en: 'Sex', fr: 'Sexe' },
      headers: 'جنس|نوع|sex|gender|sexe|genre',
      choices: {
        male: ['male', 'm', 'ذكر', 'رجل', 'homme', 'masculin', 'h'],
        female: ['female', 'f', 'انثي', 'انثى', 'امراه', 'femme', 'feminin'],
      },
    },
    part(
      'nationality',
      'الجنسية (رمز بحرفين)',
      'Nationality (two letters)',
      'Nationalité (deux lettres)',
      'جنسيه|nationality|nationalite',
    ),
    { ...place, required: true },
    part(
      'claimedGroup',
      'الجماعة',
      'Group',
      'Groupe',
      'جماعه|كتيبه|تشكيل|مجموعه|group|armed group|brigade|battalion|groupe|bataillon',
      true,
    ),
  ],
  inputOf: (values) => ({
    nameArabic: nameIn(values, 'arabic'),
    nameLatin: nameIn(values, 'latin'),
    birth: values.birth,
    sex: values.sex,
    // Not asked is not known; the officer corrects it when the person comes.
    nationality: textIn(values, 'nationality').toUpperCase() || 'XX',
    placeCode: values.placeCode,
    claimedGroup: textIn(values, 'claimedGroup'),
  }),
}

/** Who offers training, work or school. */
const providers: ImportSubject = {
  name: 'providers',
  title: { ar: 'مقدمو الفرص', en: 'Providers of opportunities', fr: 'Prestataires' },
  action: addProvider,
  exists: 'provider.exists',
  fields: [
    part('name', 'الاسم', 'Name', 'Nom', 'اسم|جهه|مؤسسه|name|provider|organisation|organization|nom|prestataire', true),
    {
      ...{ key: 'kind', kind: 'choice', required: true },
      words: { ar: 'النوع', en: 'Kind', fr: 'Type' },
      headers: 'نوع|صفه|kind|type',
      choices: {
        state: ['state', 'government', 'public', 'دوله', 'حكومي', 'حكوميه', 'etat', 'public'],
        company: ['company', 'private', 'business', 'شركه', 'entreprise', 'societe'],
        workshop: ['workshop', 'ورشه', 'atelier'],
        ngo: ['ngo', 'منظمه', 'منظمه اهليه', 'ong'],
        unitedNations: ['united nations', 'un', 'امم متحده', 'nations unies', 'onu'],
        community: ['community', 'مجتمع', 'اهلي', 'communaute'],
      },
    },
    { ...place, required: true },
    part(
      'contact',
      'جهة الاتصال',
      'Contact',
      'Contact',
      'اتصال|هاتف|عنوان|contact|phone|telephone|email|address|adresse',
    ),
  ],
  inputOf: (values) => ({
    ...{ name: textIn(values, 'name'), kind: values.kind, placeCode: values.placeCode },
    contact: textIn(values, 'contact'),
  }),
}

const number = (key: string, ar: string, en: string, fr: string, headers: string, required = false) => ({
  ...{ key, kind: 'number' as const, words: { ar, en, fr }, headers, required },
})

/** Schools, clinics, settlements and other places that have to be known before anything is blown up near them. */
const facilities: ImportSubject = {
  name: 'facilities',
  title: { ar: 'مرافق وتجمعات سكانية', en: 'Facilities and communities', fr: 'Équipements et localités' },
  action: recordFacility,
  exists: 'facility.exists',
  fields: [
    part(
      'nameAr',
      'الاسم بالعربية',
      'Name in Arabic',
      'Nom en arabe',
      'اسم|اسم عربي|اسم بالعربيه|name ar|arabic name|name in arabic|nom arabe',
    ),
    part(
      'nameEn',
      'الاسم باللاتينية',
      'Name in Latin letters',
      'Nom en latin',
      'اسم لاتيني|اسم انجليزي|name|name en|english name|latin name|nom|nom latin',
    ),
    {
      ...{ key: 'kind', kind: 'choice', required: true },
      words: { ar: 'النوع', en: 'Kind', fr: 'Type' },
      headers: 'نوع|kind|type|amenity',
      choices: {
        settlement: ['settlement', 'community', 'village', 'town', 'تجمع', 'قريه', 'حي', 'localite'],
        school: ['school', 'مدرسه', 'ecole'],
        hospital: ['hospital', 'مستشفي', 'مستشفى', 'hopital'],
        clinic: ['clinic', 'مركز صحي', 'عياده', 'مستوصف', 'clinique', 'dispensaire'],
        mosque: ['mosque', 'مسجد', 'جامع', 'mosquee'],
        market: ['market', 'سوق', 'marche'],
        fuel: ['fuel', 'وقود', 'محطه وقود', 'carburant'],
        water: ['water', 'مياه', 'بئر', 'eau', 'puits'],
        camp: ['camp', 'مخيم'],
        utility: ['utility', 'مرفق', 'كهرباء', 'reseau'],
        other: ['other', 'اخري', 'اخرى', 'غير ذلك', 'autre'],
      },
    },
    number('lat', 'خط العرض', 'Latitude', 'Latitude', 'خط عرض|عرض|lat|latitude|y', true),
    number('lon', 'خط الطول', 'Longitude', 'Longitude', 'خط طول|طول|lon|lng|longitude|x', true),
    { ...place, required: false },
    number(
      'peopleDay',
      'الناس نهاراً',
      'People by day',
      'Personnes le jour',
      'ناس نهارا|people by day|people day|personnes jour',
    ),
    number(
      'peopleNight',
      'الناس ليلاً',
      'People by night',
      'Personnes la nuit',
      'ناس ليلا|سكان|population|people by night|people night|habitants',
    ),
    part('source', 'المصدر', 'Source', 'Source', 'مصدر|source', true),
    {
      ...{ key: 'sourceOn', kind: 'day', required: false },
      words: { ar: 'تاريخ المصدر', en: 'Day of the source', fr: 'Jour de la source' },
      headers: 'تاريخ مصدر|تاريخ|source date|date|as of|date source',
    },
  ],
  inputOf: (values, today) => ({
    ...{ kind: values.kind, nameAr: textIn(values, 'nameAr'), nameEn: textIn(values, 'nameEn') },
    points: [[values.lon, values.lat]],
    ...{
      placeCode: values.placeCode ?? null,
      peopleDay: values.peopleDay ?? null,
      peopleNight: values.peopleNight ?? null,
    },
    ...{ peopleYear: null, source: textIn(values, 'source'), sourceOn: values.sourceOn ?? today },
  }),
}

/** Everything that comes in by a spreadsheet. */
export const importSubjects: readonly ImportSubject[] = [people, providers, facilities]

/** The subject of a name, or undefined: names come from outside. */
export function findSubject(name: string): ImportSubject | undefined {
  return importSubjects.find((subject) => subject.name === name)
}

/** Whoever may do the act of one of the subjects. */
export const importers: readonly Role[] = [...new Set(importSubjects.flatMap(({ action }) => action.roles))]
