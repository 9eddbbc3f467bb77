import type { Texts } from '../kernel/texts.ts'
import type { EventImport } from './event-import.ts'
import type { EventFormat } from './formats/outside-event.ts'
import type { Rule } from './formats/report.ts'

/** What is wrong with a row, in words. */
export const ruleTexts = {
  raggedRow: {
    ar: 'عدد الخانات لا يوافق الأعمدة',
    en: 'Number of cells differs from the columns',
    fr: 'Nombre de cellules différent des colonnes',
  },
  cutRow: { ar: 'انقطع الصف داخل علامة اقتباس', en: 'Row is cut inside a quote', fr: 'Ligne coupée dans une citation' },
  noId: { ar: 'بلا رقم تعريف', en: 'No id', fr: 'Sans identifiant' },
  idTwice: {
    ar: 'رقم التعريف مكرر في الملف',
    en: 'Id stands twice in the file',
    fr: 'Identifiant en double dans le fichier',
  },
  dayUnreadable: { ar: 'تاريخ لا يُقرأ', en: 'Date cannot be read', fr: 'Date illisible' },
  daysReversed: { ar: 'النهاية قبل البداية', en: 'Ends before it begins', fr: 'Fin avant le début' },
  daySpan: {
    ar: 'المدة لا توافق دقة التاريخ المذكورة',
    en: 'Span does not fit the stated precision',
    fr: 'Durée contraire à la précision indiquée',
  },
  yearDiffers: { ar: 'السنة تخالف التاريخ', en: 'Year differs from the date', fr: 'Année différente de la date' },
  noPlace: { ar: 'بلا إحداثيات', en: 'No coordinates', fr: 'Sans coordonnées' },
  coordinateRange: { ar: 'إحداثيات لا وجود لها', en: 'Coordinates that do not exist', fr: 'Coordonnées inexistantes' },
  coordinatesSwapped: {
    ar: 'الأرجح أن الطول والعرض مقلوبان',
    en: 'Latitude and longitude look swapped',
    fr: 'Latitude et longitude sans doute inversées',
  },
  outsideCountry: { ar: 'خارج البلد', en: 'Outside the country', fr: 'Hors du pays' },
  priogrid: {
    ar: 'رقم خلية PRIO لا يوافق الإحداثيات',
    en: 'PRIO-GRID cell differs from the coordinates',
    fr: 'Cellule PRIO-GRID différente des coordonnées',
  },
  tollUnreadable: { ar: 'عدد قتلى لا يُقرأ', en: 'Number of deaths cannot be read', fr: 'Nombre de morts illisible' },
  tollOrder: {
    ar: 'الأدنى والتقدير والأقصى بغير ترتيب',
    en: 'Least, best and most are out of order',
    fr: 'Minimum, estimation et maximum en désordre',
  },
  tollSum: {
    ar: 'التقدير لا يساوي مجموع أجزائه',
    en: 'Best estimate is not the sum of its parts',
    fr: 'Estimation différente de la somme de ses parts',
  },
  unknownType: {
    ar: 'نوع غير معروف، حُفظ كما ورد',
    en: 'Unknown type, kept as told',
    fr: 'Type inconnu, gardé tel quel',
  },
  unknownLabel: { ar: 'رمز أو وصف غير معروف', en: 'Unknown code or label', fr: 'Code ou libellé inconnu' },
  interaction: {
    ar: 'رمز التفاعل لا يوافق الطرفين',
    en: 'Interaction differs from the two actors',
    fr: 'Interaction différente des deux acteurs',
  },
  encoding: { ar: 'حروف معطوبة', en: 'Damaged letters', fr: 'Lettres abîmées' },
} as const satisfies Readonly<Record<Rule, Texts>>

export const formatTexts = {
  acled: { ar: 'أكليد (ACLED)', en: 'ACLED', fr: 'ACLED' },
  ged: { ar: 'أوبسالا (UCDP GED)', en: 'UCDP GED', fr: 'UCDP GED' },
  insecurityInsight: { ar: 'إنسكيوريتي إنسايت', en: 'Insecurity Insight', fr: 'Insecurity Insight' },
  hxl: { ar: 'جدول بوسوم HXL', en: 'Table with HXL hashtags', fr: 'Tableau à balises HXL' },
} as const satisfies Readonly<Record<EventFormat, Texts>>

/** Terms of a format's provider that hold whatever was typed with a file. */
export const formatTerms: Readonly<Partial<Record<EventFormat, Texts>>> = {
  acled: {
    ar: 'تمنع أكليد إعطاء بياناتها لغيرك ونشرها. هي هنا للتحليل وحده.',
    en: 'ACLED forbids passing its data on or publishing them. They are here for analysis alone.',
    fr: 'ACLED interdit de transmettre ou publier ses données. Elles ne servent ici qu’à l’analyse.',
  },
}

/** Whose files of a format are, as long as nobody says otherwise. */
export const formatProviders: Readonly<Record<EventFormat, string>> = {
  ...{ acled: 'ACLED', ged: 'UCDP', insecurityInsight: 'Insecurity Insight', hxl: '' },
}

export const importStatusTexts = {
  takingIn: { ar: 'يُدخل الآن', en: 'Being taken in', fr: 'En cours' },
  taken: { ar: 'معمول به', en: 'In force', fr: 'En vigueur' },
  replaced: { ar: 'حلّ محله ملف أحدث', en: 'Replaced by a newer file', fr: 'Remplacé par un plus récent' },
  withdrawn: { ar: 'سُحب', en: 'Withdrawn', fr: 'Retiré' },
  failed: { ar: 'تعذّرت قراءته', en: 'Could not be read', fr: 'Illisible' },
} as const satisfies Readonly<Record<EventImport['status'], Texts>>
