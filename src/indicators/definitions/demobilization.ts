import type { Measured, Unmeasured } from '../indicator.ts'
import { openers } from './openers.ts'
import { sources } from './sources.ts'

const places = ['side', 'region'] as const
const everyCell = ['sex', 'age', 'side', 'region'] as const
const listed = {
  ar: 'من في قوائم القادة النافذة، بلا القاصرين والمكررين والمرفوضين',
  en: 'Entries of commanders’ lists in force, without minors, duplicates and the rejected',
  fr: 'Inscrits des listes en vigueur, sans mineurs, doublons ni rejetés',
}
const discharged = {
  ar: 'من سُرّحوا حتى نهاية الفترة',
  en: 'Those discharged until the end of the period',
  fr: 'Personnes démobilisées jusqu’à la fin de la période',
}
const weekly = { version: 1, frequency: 'week', type: 'performance', about: 'people' } as const
const ofVisits = { source: sources.visits, opens: openers.visit } as const

/** Demobilization (ddr.md appendix A, DEM; IDDRS 4.20). */
export const demobilizationMeasured = {
  'DEM-01': {
    name: { ar: 'معدل التحقق', en: 'Verification rate', fr: 'Taux de vérification' },
    numerator: {
      ar: 'ومنهم من طوبق ووُجد مؤهلاً للتسريح',
      en: 'Of these, matched to a person found eligible for demobilization',
      fr: 'Parmi eux, rapprochés d’une personne admise à la démobilisation',
    },
    denominator: listed,
    ...{
      ...weekly,
      basis: 'Nepal (UNMIN)',
      unit: 'percent',
      window: 'now',
      by: ['sex', 'age', 'side'],
      better: 'more',
    },
    ...{ source: sources.lists, opens: openers.commanderList },
  },
  'DEM-02': {
    name: { ar: 'استعمال السقف', en: 'Use of the cap', fr: 'Usage du plafond' },
    numerator: {
      ar: 'المؤهلون من التشكيلات التي لها سقف',
      en: 'Those found eligible of groups with a cap',
      fr: 'Admis des groupes ayant un plafond',
    },
    denominator: {
      ar: 'مجموع السقوف المتفق عليها',
      en: 'The sum of the agreed caps',
      fr: 'Somme des plafonds convenus',
    },
    ...{ ...weekly, frequency: 'day', type: 'proxy', basis: 'IDDRS 4.20 §6.1' },
    ...{ unit: 'percent', window: 'now', by: ['side'], better: 'less' },
    ...{ source: sources.groupFigures, opens: openers.group },
  },
  'DEM-03': {
    name: { ar: 'نسبة المنضمين بعد القطع', en: 'Late-recruit share', fr: 'Part des recrues tardives' },
    numerator: {
      ar: 'ومنهم من انضم بعد تاريخ القطع',
      en: 'Of these, joined after the cut-off',
      fr: 'Parmi eux, entrés après la date limite',
    },
    denominator: listed,
    ...{ ...weekly, type: 'proxy', basis: 'IDDRS 4.20; Nepal' },
    ...{ unit: 'percent', window: 'now', by: ['sex', 'age', 'side'], better: 'less' },
    ...{ source: sources.lists, opens: openers.commanderList },
  },
  'DEM-04': {
    name: { ar: 'التكرارات في الألف', en: 'Duplicates per thousand', fr: 'Doublons pour mille' },
    numerator: {
      ar: 'ومنهم من ثبت أنه مسجل مرتين',
      en: 'Of these, confirmed to be registered twice',
      fr: 'Parmi eux, confirmés inscrits deux fois',
    },
    denominator: {
      ar: 'المسجلون حتى نهاية الفترة',
      en: 'Those registered until the end of the period',
      fr: 'Inscrits jusqu’à la fin de la période',
    },
    ...{ ...weekly, basis: 'Nigeria', unit: 'perThousand', window: 'atEnd', by: everyCell, better: 'less' },
    ...{ source: sources.people, opens: openers.person },
  },
  'DEM-05': {
    name: {
      ar: 'أطفال نُقلوا خلال 48 ساعة',
      en: 'Children moved within 48 hours',
      fr: 'Enfants transférés en 48 heures',
    },
    numerator: {
      ar: 'ومنهم من صار في رعاية مؤقتة خلال 48 ساعة',
      en: 'Of these, in interim care within 48 hours',
      fr: 'Parmi eux, en prise en charge provisoire sous 48 heures',
    },
    denominator: {
      ar: 'أطفال كان أول لقاء بهم في الفترة، بلا من ثبت أنه بالغ',
      en: 'Children first met in the period, without those found to be adults',
      fr: 'Enfants rencontrés pendant la période, sans ceux reconnus adultes',
    },
    ...{
      ...weekly,
      frequency: 'day',
      basis: 'IDDRS 5.20',
      unit: 'percent',
      window: 'during',
      by: places,
      better: 'more',
    },
    ...{ source: sources.children, opens: openers.childCase, compartment: 'child' },
  },
  'DEM-06': {
    name: { ar: 'بقاء فوق الحد', en: 'Stay over the limit', fr: 'Séjour au-delà de la limite' },
    numerator: {
      ar: 'ومنهم من مضى يوم خروجه',
      en: 'Of these, whose day to leave was over',
      fr: 'Parmi eux, dont le jour de départ est passé',
    },
    denominator: {
      ar: 'من كانوا في المواقع في نهاية الفترة',
      en: 'People at the sites at the end of the period',
      fr: 'Personnes sur site à la fin de la période',
    },
    ...{ ...weekly, ...ofVisits, frequency: 'day', basis: 'IDDRS 4.20' },
    ...{ unit: 'percent', window: 'atEnd', by: everyCell, better: 'less' },
  },
  'DEM-07': {
    name: { ar: 'أيام فوق السعة', en: 'Over-capacity days', fr: 'Jours de surcapacité' },
    numerator: {
      ar: 'ومنها ما كان فيه أكثر من 600',
      en: 'Of these, with more than 600 people',
      fr: 'Parmi eux, avec plus de 600 personnes',
    },
    denominator: {
      ar: 'أيام المواقع التي فيها أحد في آخر اليوم',
      en: 'Days of sites at whose end anybody was there',
      fr: 'Jours de site où quelqu’un était présent le soir',
    },
    ...{
      ...weekly,
      about: 'things',
      basis: 'IDDRS 4.20',
      unit: 'percent',
      window: 'during',
      by: places,
      better: 'less',
    },
    ...{ source: sources.visits, opens: openers.board },
  },
  'DEM-08': {
    name: { ar: 'تظلمات حُسمت في موعدها', en: 'Appeals decided in time', fr: 'Recours tranchés à temps' },
    numerator: {
      ar: 'ومنها ما حُسم في موعده أو قبله',
      en: 'Of these, decided by the day they were due',
      fr: 'Parmi eux, tranchés au plus tard le jour dû',
    },
    denominator: {
      ar: 'تظلمات حل موعد حسمها في الفترة',
      en: 'Appeals that fell due in the period',
      fr: 'Recours échus pendant la période',
    },
    ...{
      ...weekly,
      frequency: 'month',
      basis: 'IDDRS 4.20',
      unit: 'percent',
      window: 'during',
      by: everyCell,
      better: 'more',
    },
    ...{ source: sources.appeals, opens: openers.appeal },
  },
  'DEM-09': {
    name: { ar: 'أهلية أُلغيت', en: 'Eligibility revoked', fr: 'Admissions révoquées' },
    numerator: { ar: 'ومنها ما أُلغي', en: 'Of these, revoked', fr: 'Parmi elles, révoquées' },
    denominator: {
      ar: 'قرارات الأهلية للتسريح حتى نهاية الفترة',
      en: 'Grants of eligibility for demobilization until the end of the period',
      fr: 'Admissions à la démobilisation jusqu’à la fin de la période',
    },
    ...{
      ...weekly,
      frequency: 'month',
      basis: 'IDDRS 4.20',
      unit: 'percent',
      window: 'atEnd',
      by: everyCell,
      better: 'less',
    },
    ...{ source: sources.eligibility, opens: openers.decision },
  },
  'DEM-10': {
    name: { ar: 'بطاقات صدرت', en: 'Identity cards issued', fr: 'Cartes délivrées' },
    numerator: { ar: 'ومنهم من صدرت له بطاقة', en: 'Of these, with a card issued', fr: 'Parmi elles, avec une carte' },
    denominator: discharged,
    ...{ ...weekly, basis: 'IDDRS 4.20', unit: 'percent', window: 'atEnd', by: everyCell, better: 'more' },
    ...{ source: sources.cards, opens: openers.person },
  },
  'DEM-11': {
    name: { ar: 'المسجلون', en: 'People registered', fr: 'Personnes inscrites' },
    numerator: {
      ar: 'من سُجّلوا في الفترة',
      en: 'Those registered in the period',
      fr: 'Personnes inscrites pendant la période',
    },
    denominator: null,
    ...{ ...weekly, basis: 'IDDRS 4.20', unit: 'count', window: 'during', by: everyCell, better: null },
    ...{ source: sources.people, opens: openers.person },
  },
  'DEM-12': {
    name: { ar: 'المسرّحون', en: 'People demobilized', fr: 'Personnes démobilisées' },
    numerator: {
      ar: 'من سُرّحوا في الفترة',
      en: 'Those discharged in the period',
      fr: 'Personnes démobilisées pendant la période',
    },
    denominator: null,
    ...{ ...weekly, ...ofVisits, basis: 'IDDRS 4.20', unit: 'count', window: 'during', by: everyCell, better: 'more' },
  },
  'DEM-13': {
    name: { ar: 'مدة البقاء', en: 'Length of stay', fr: 'Durée de séjour' },
    numerator: {
      ar: 'من سُرّحوا في الفترة، ووسيط مدة بقائهم',
      en: 'Those discharged in the period, and the median of their stay',
      fr: 'Personnes démobilisées pendant la période, et séjour médian',
    },
    denominator: null,
    ...{
      ...weekly,
      ...ofVisits,
      basis: 'ddr.md §10.2',
      unit: 'medianDays',
      window: 'during',
      by: everyCell,
      better: 'less',
    },
  },
} as const satisfies Measured

export const demobilizationUnmeasured = {} as const satisfies Unmeasured
