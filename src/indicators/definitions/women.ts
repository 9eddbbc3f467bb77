import type { Measured } from '../indicator.ts'
import { openers } from './openers.ts'
import { sources } from './sources.ts'

const places = ['side', 'region'] as const
const withAge = ['age', 'side', 'region'] as const
const monthly = { version: 1, frequency: 'month', type: 'performance', basis: 'IDDRS 5.10 D', about: 'people' } as const
const discharged = {
  ar: 'نساء سُرّحن في الفترة',
  en: 'Women discharged in the period',
  fr: 'Femmes démobilisées pendant la période',
}
const ofPeople = { window: 'during', by: withAge, source: sources.people, opens: openers.person } as const
const ofVisits = { window: 'during', by: withAge, source: sources.visits, opens: openers.visit } as const
const ofCases = { window: 'during', by: withAge, source: sources.cases, opens: openers.case } as const

/** Women and girls: those of annex D of IDDRS 5.10 whose records the programme has (ddr.md appendix B). The letter is the part, the number its row. */
export const womenMeasured = {
  'WD-01': {
    name: { ar: 'مقاتلات مسجلات', en: 'Female ex-combatants registered', fr: 'Ex-combattantes inscrites' },
    numerator: {
      ar: 'مسجلات في الفترة، مقاتلات في تشكيل',
      en: 'Women registered in the period, combatants of a group',
      fr: 'Femmes inscrites pendant la période, combattantes d’un groupe',
    },
    denominator: null,
    ...{ ...monthly, ...ofPeople, unit: 'count', better: null },
  },
  'WD-02': {
    name: { ar: 'أسلحة من مقاتلات', en: 'Weapons from female ex-combatants', fr: 'Armes d’ex-combattantes' },
    numerator: {
      ar: 'ومنها ما سلّمته مقاتلة',
      en: 'Of these, handed over by a female combatant',
      fr: 'Parmi elles, remises par une combattante',
    },
    denominator: {
      ar: 'الأسلحة التي سُلّمت في الفترة',
      en: 'Weapons that were handed over in the period',
      fr: 'Armes remises pendant la période',
    },
    ...{ ...monthly, about: 'things', unit: 'percent', window: 'during', by: places, better: null },
    ...{ source: sources.weapons, opens: openers.weapon },
  },
  'WD-03': {
    name: { ar: 'موظفات في المواقع', en: 'Female staff at sites', fr: 'Personnel féminin sur site' },
    numerator: { ar: 'ومنهم النساء', en: 'Of these, women', fr: 'Parmi eux, femmes' },
    denominator: { ar: 'المعينون في المواقع', en: 'Those appointed at sites', fr: 'Personnel nommé sur site' },
    ...{
      ...monthly,
      unit: 'percent',
      window: 'now',
      by: places,
      better: 'more',
      source: sources.users,
      opens: openers.user,
    },
  },
  'WB-01': {
    name: {
      ar: 'مقاتلات ومرتبطات مسجلات',
      en: 'Female combatants and supporters registered',
      fr: 'Combattantes et femmes associées inscrites',
    },
    numerator: {
      ar: 'مسجلات في الفترة، مقاتلات أو مرتبطات بتشكيل',
      en: 'Women registered in the period, combatants of a group or associated with one',
      fr: 'Femmes inscrites pendant la période, combattantes ou associées à un groupe',
    },
    denominator: null,
    ...{ ...monthly, ...ofPeople, unit: 'count', better: null },
  },
  'WB-02': {
    name: { ar: 'نساء أتممن التسريح', en: 'Women who completed', fr: 'Femmes ayant achevé' },
    numerator: { ar: 'ومنها ما انتهت بالتسريح', en: 'Of these, discharged', fr: 'Parmi elles, démobilisées' },
    denominator: {
      ar: 'زيارات نساء انتهت في الفترة',
      en: 'Visits of women that ended in the period',
      fr: 'Visites de femmes terminées pendant la période',
    },
    ...{ ...monthly, ...ofVisits, unit: 'percent', better: 'more' },
  },
  'WB-09': {
    name: {
      ar: 'شكاوى النساء من العنف',
      en: 'Gender-based violence reported by women',
      fr: 'Violences signalées par des femmes',
    },
    numerator: {
      ar: 'شكاوى نساء وصلت المكتب السري في الفترة',
      en: 'Complaints of women that the confidential desk took in the period',
      fr: 'Plaintes de femmes reçues au bureau confidentiel pendant la période',
    },
    denominator: null,
    ...{ ...monthly, unit: 'count', window: 'during', by: places, better: null },
    ...{ source: sources.complaints, opens: openers.complaint, compartment: 'sgbv' },
  },
  'WB-10': {
    name: { ar: 'مدة بقاء النساء', en: 'Length of stay of women', fr: 'Durée de séjour des femmes' },
    numerator: {
      ar: 'نساء سُرّحن في الفترة، ووسيط مدة بقائهن',
      en: 'Women discharged in the period, and the median of their stay',
      fr: 'Femmes démobilisées pendant la période, et séjour médian',
    },
    denominator: null,
    ...{ ...monthly, ...ofVisits, unit: 'medianDays', better: 'less' },
  },
  'WB-11': {
    name: {
      ar: 'نساء لهن دعم انتقالي',
      en: 'Women given transitional support',
      fr: 'Femmes recevant l’aide transitoire',
    },
    numerator: {
      ar: 'ومنهن من مُنحت دعماً انتقالياً',
      en: 'Of these, granted transitional support',
      fr: 'Parmi elles, bénéficiant de l’aide transitoire',
    },
    denominator: discharged,
    ...{ ...monthly, ...ofVisits, unit: 'percent', better: 'more' },
  },
  'WR-03': {
    name: { ar: 'نساء في الإدماج', en: 'Women registered for reintegration', fr: 'Femmes inscrites en réintégration' },
    numerator: {
      ar: 'ملفات نساء فُتحت في الفترة',
      en: 'Cases of women opened in the period',
      fr: 'Dossiers de femmes ouverts pendant la période',
    },
    denominator: null,
    ...{ ...monthly, ...ofCases, unit: 'count', better: 'more' },
  },
  'WR-09': {
    name: { ar: 'نساء التحقن بتدريب', en: 'Women enrolled', fr: 'Femmes en formation' },
    numerator: {
      ar: 'التحاقات نساء بدأت في الفترة',
      en: 'Enrolments of women that began in the period',
      fr: 'Inscriptions de femmes débutées pendant la période',
    },
    denominator: null,
    ...{ ...monthly, ...ofCases, unit: 'count', better: 'more' },
  },
  'WR-11': {
    name: { ar: 'نساء أكملن التدريب', en: 'Women who completed training', fr: 'Femmes ayant achevé une formation' },
    numerator: { ar: 'ومنها ما اكتمل', en: 'Of these, completed', fr: 'Parmi elles, achevées' },
    denominator: {
      ar: 'التحاقات نساء انتهت في الفترة',
      en: 'Enrolments of women that ended in the period',
      fr: 'Inscriptions de femmes terminées pendant la période',
    },
    ...{ ...monthly, ...ofCases, unit: 'percent', better: 'more' },
  },
  'WR-12': {
    name: {
      ar: 'نساء دخلن الجيش أو الشرطة',
      en: 'Women who joined army or police',
      fr: 'Femmes entrées à l’armée ou la police',
    },
    numerator: {
      ar: 'نساء أُدمجن في مؤسسة في الفترة',
      en: 'Women integrated into an institution in the period',
      fr: 'Femmes intégrées à une institution pendant la période',
    },
    denominator: null,
    ...{ ...monthly, unit: 'count', window: 'during', by: ['age', 'side'], better: null },
    ...{ source: sources.vetting, opens: openers.vettingCase, compartment: 'vetting' },
  },
  'WR-15': {
    name: { ar: 'منح للنساء', en: 'Grants to women', fr: 'Aides aux femmes' },
    numerator: {
      ar: 'منح أُقرت لنساء في الفترة',
      en: 'Grants approved for women in the period',
      fr: 'Aides approuvées pour des femmes pendant la période',
    },
    denominator: null,
    ...{ ...monthly, ...ofCases, unit: 'count', better: 'more' },
  },
} as const satisfies Measured
