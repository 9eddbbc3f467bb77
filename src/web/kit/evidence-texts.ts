import type { Texts } from '../../kernel/texts.ts'

/** How two parts of a name compare (names/compare.ts). */
export const howTexts: Readonly<Record<string, Texts>> = {
  same: { ar: 'متطابقان', en: 'the same', fr: 'identiques' },
  script: { ar: 'الاسم نفسه بحروف أخرى', en: 'the same in another script', fr: 'identiques dans une autre écriture' },
  spelling: { ar: 'اختلاف في الإملاء', en: 'spelt differently', fr: 'orthographe différente' },
  variant: { ar: 'صيغة معروفة للاسم نفسه', en: 'a known form of the same name', fr: 'variante connue du même nom' },
  compound: {
    ar: 'اسم مركّب كُتب متصلاً أو منفصلاً',
    en: 'a compound, joined or apart',
    fr: 'nom composé, joint ou séparé',
  },
  initial: { ar: 'الحرف الأول فقط', en: 'only the initial', fr: 'initiale seulement' },
  acronym: { ar: 'اختصار', en: 'an acronym', fr: 'sigle' },
  title: { ar: 'لقب لا يُحتسب', en: 'a title, not counted', fr: 'titre, non compté' },
  legalForm: { ar: 'صفة قانونية لا تُحتسب', en: 'a legal form, not counted', fr: 'forme juridique, non comptée' },
  kunya: { ar: 'كنية', en: 'a kunya (Abu …)', fr: 'une kunya (Abou …)' },
  missing: { ar: 'مذكور في أحدهما فقط', en: 'given on one side only', fr: 'indiqué d’un seul côté' },
  contradiction: { ar: 'اسمان مختلفان', en: 'different names', fr: 'noms différents' },
}

/** Particulars beside the name (names/identity.ts). */
export const particularTexts: Readonly<Record<string, Texts>> = {
  'name.common': {
    ar: 'أسماء شائعة يحملها كثيرون',
    en: 'Common names, which many bear',
    fr: 'Noms courants, portés par beaucoup',
  },
  'kin.likely': {
    ar: 'أب وعائلة واحدة واسمان شخصيان مختلفان: ربما أخوان',
    en: 'One father and family, different given names: perhaps brothers',
    fr: 'Même père et même famille, prénoms différents : peut-être des frères',
  },
  'birth.sameDay': { ar: 'تاريخ الميلاد نفسه', en: 'Born on the same day', fr: 'Nés le même jour' },
  'birth.dayAndMonthSwapped': {
    ar: 'التاريخ نفسه مع تبادل اليوم والشهر',
    en: 'The same date with day and month swapped',
    fr: 'Même date, jour et mois inversés',
  },
  'birth.sameMonth': { ar: 'وُلدا في الشهر نفسه', en: 'Born in the same month', fr: 'Nés le même mois' },
  'birth.sameYear': { ar: 'وُلدا في السنة نفسها', en: 'Born in the same year', fr: 'Nés la même année' },
  'birth.near': { ar: 'تاريخا الميلاد متقاربان', en: 'Born at nearly the same time', fr: 'Dates de naissance proches' },
  'birth.differs': { ar: 'تاريخا الميلاد مختلفان', en: 'Dates of birth differ', fr: 'Dates de naissance différentes' },
  'birth.farApart': {
    ar: 'أكثر من عشر سنوات بين تاريخي الميلاد',
    en: 'Born more than ten years apart',
    fr: 'Nés à plus de dix ans d’écart',
  },
  'nationality.same': { ar: 'الجنسية نفسها', en: 'The same nationality', fr: 'Même nationalité' },
  'nationality.differs': { ar: 'جنسيتان مختلفتان', en: 'Nationalities differ', fr: 'Nationalités différentes' },
  'sex.differs': { ar: 'الجنس مختلف', en: 'Sex differs', fr: 'Sexe différent' },
  'identifier.same': { ar: 'رقم الوثيقة نفسه', en: 'The same document number', fr: 'Même numéro de document' },
  'identifier.passportDiffers': {
    ar: 'جوازا سفر من دولة واحدة برقمين مختلفين (قد يكون للشخص جوازان)',
    en: 'Passports of one country with different numbers (a person may have had two)',
    fr: 'Passeports d’un même pays aux numéros différents (on peut en avoir eu deux)',
  },
  'identifier.nationalIdDiffers': {
    ar: 'رقمان وطنيان مختلفان من دولة واحدة',
    en: 'National identity numbers of one country differ',
    fr: 'Numéros d’identité nationaux différents pour un même pays',
  },
  'document.lookAlike': {
    ar: 'رقم الوثيقة نفسه إلا حروفاً تُقرأ أرقاماً (O و0، I و1)',
    en: 'The same document number but for letters read as digits (O and 0, I and 1)',
    fr: 'Même numéro de document, hormis des lettres lues comme chiffres (O et 0, I et 1)',
  },
  'document.misread': {
    ar: 'رقما وثيقتين متقاربان: ربما رقم واحد قُرئ خطأ',
    en: 'Near document numbers: perhaps one, misread',
    fr: 'Numéros de documents proches : peut-être le même, mal lu',
  },
}
