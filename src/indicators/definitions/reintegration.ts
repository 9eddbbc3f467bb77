import type { Measured, Unmeasured } from '../indicator.ts'
import { openers } from './openers.ts'
import { sources } from './sources.ts'

const everyCell = ['sex', 'age', 'side', 'region'] as const
const shares = { version: 1, unit: 'percent', window: 'during', about: 'people', by: everyCell } as const
const ofCases = { source: sources.cases, opens: openers.case } as const
const ofFollowUps = { source: sources.followUps, opens: openers.case } as const
const atWork = {
  ar: 'ومنهم من يعمل عند غيره أو لنفسه',
  en: 'Of these, employed or self-employed',
  fr: 'Parmi elles, salariées ou indépendantes',
}
const followed = (ar: string, months: number) => ({
  ar: `من تُوبعوا بعد ${ar} في الفترة`,
  en: `Those followed up after ${months} months, in the period`,
  fr: `Personnes suivies après ${months} mois, dans la période`,
})
const work = {
  ...shares,
  ...ofFollowUps,
  frequency: 'quarter',
  type: 'impact',
  basis: 'IDDRS 4.30',
  better: 'more',
} as const
const newest = {
  ar: 'من أجابوا في آخر متابعة لهم، وكانت في الفترة',
  en: 'Those who answered in their newest follow-up, in the period',
  fr: 'Personnes ayant répondu à leur dernier suivi, dans la période',
}

/** Reintegration (ddr.md appendix A, REI; IDDRS 4.30): sums of the same rows as the page of reintegration indicators. */
export const reintegrationMeasured = {
  'REI-01': {
    name: { ar: 'الخطة في موعدها', en: 'Plan in time', fr: 'Plan à temps' },
    numerator: {
      ar: 'ومنها ما له خطة خلال 30 يوماً',
      en: 'Of these, planned within 30 days',
      fr: 'Parmi eux, planifiés sous 30 jours',
    },
    denominator: {
      ar: 'ملفات فُتحت في الفترة ولها خطة أو مضى وقتها',
      en: 'Cases opened in the period that have a plan, or whose 30 days are over',
      fr: 'Dossiers ouverts pendant la période, planifiés ou dont les 30 jours sont passés',
    },
    ...{ ...shares, ...ofCases, frequency: 'month', type: 'performance', basis: 'ddr.md §10.5', better: 'more' },
  },
  'REI-02': {
    name: { ar: 'الحضور', en: 'Attendance', fr: 'Assiduité' },
    numerator: { ar: 'جلسات حُضرت', en: 'Sessions attended', fr: 'Séances suivies' },
    denominator: {
      ar: 'جلسات أُقيمت، بلا المعذور',
      en: 'Sessions held, without those excused',
      fr: 'Séances tenues, hors excusées',
    },
    ...{ ...shares, ...ofCases, frequency: 'month', type: 'performance', basis: 'Colombia (90 %)', better: 'more' },
  },
  'REI-03': {
    name: { ar: 'تدريب اكتمل', en: 'Training completed', fr: 'Formations achevées' },
    numerator: { ar: 'ومنها ما اكتمل', en: 'Of these, completed', fr: 'Parmi elles, achevées' },
    denominator: {
      ar: 'التحاقات انتهت في الفترة',
      en: 'Enrolments that ended in the period',
      fr: 'Inscriptions terminées pendant la période',
    },
    ...{ ...shares, ...ofCases, frequency: 'quarter', type: 'performance', basis: 'IDDRS 4.30, 5.10', better: 'more' },
  },
  'REI-04A': {
    name: { ar: 'في عمل بعد 6 أشهر', en: 'In work at 6 months', fr: 'En activité à 6 mois' },
    ...{ numerator: atWork, denominator: followed('6 أشهر', 6), ...work },
  },
  'REI-04B': {
    name: { ar: 'في عمل بعد 12 شهراً', en: 'In work at 12 months', fr: 'En activité à 12 mois' },
    ...{ numerator: atWork, denominator: followed('12 شهراً', 12), ...work },
  },
  'REI-04C': {
    name: { ar: 'في عمل بعد 24 شهراً', en: 'In work at 24 months', fr: 'En activité à 24 mois' },
    ...{ numerator: atWork, denominator: followed('24 شهراً', 24), ...work },
  },
  'REI-05': {
    name: { ar: 'دخل أكثر من قبل', en: 'Income above before', fr: 'Revenu supérieur à avant' },
    numerator: {
      ar: 'ومنهم من يقول إن دخله أكثر؛ لا يُسأل أحد كم',
      en: 'Of these, saying that they earn more; nobody is asked how much',
      fr: 'Parmi elles, disant gagner plus ; personne n’est interrogé sur le montant',
    },
    denominator: newest,
    ...{ ...shares, ...ofFollowUps, frequency: 'halfYear', type: 'impact', basis: 'IDDRS 4.30', better: 'more' },
  },
  'REI-06': {
    name: { ar: 'قبول المجتمع', en: 'Community acceptance', fr: 'Acceptation par la communauté' },
    numerator: {
      ar: 'ومنهم من يرحب بالعائدين',
      en: 'Of these, welcoming those who return',
      fr: 'Parmi elles, accueillant ceux qui reviennent',
    },
    denominator: { ar: 'من سُئلوا', en: 'Those who were asked', fr: 'Personnes interrogées' },
    ...{
      ...shares,
      frequency: 'halfYear',
      type: 'impact',
      basis: 'IDDRS 4.30',
      by: ['sex', 'side', 'region'],
      better: 'more',
    },
    ...{ source: sources.surveys, opens: openers.survey },
  },
  'REI-06B': {
    name: {
      ar: 'قبول كما يقوله العائدون',
      en: 'Acceptance as returnees tell it',
      fr: 'Acceptation selon les intéressés',
    },
    numerator: {
      ar: 'ومنهم من يقول 4 أو 5 من 5',
      en: 'Of these, saying 4 or 5 of 5',
      fr: 'Parmi elles, disant 4 ou 5 sur 5',
    },
    denominator: newest,
    ...{ ...shares, ...ofFollowUps, frequency: 'halfYear', type: 'impact', basis: 'ddr.md §10.5', better: 'more' },
  },
  'REI-07': {
    name: { ar: 'العودة إلى تشكيل', en: 'Re-recruitment', fr: 'Réenrôlement' },
    numerator: { ar: 'ومنهم من عاد', en: 'Of these, who rejoined', fr: 'Parmi elles, ayant rejoint un groupe' },
    denominator: newest,
    ...{ ...shares, ...ofFollowUps, frequency: 'quarter', type: 'impact', basis: 'ddr.md §10.5', better: 'less' },
  },
  'REI-08': {
    name: { ar: 'عاملات الملفات', en: 'Female caseworkers', fr: 'Travailleuses sociales' },
    numerator: { ar: 'ومنهم النساء', en: 'Of these, women', fr: 'Parmi eux, femmes' },
    denominator: { ar: 'عاملو الملفات المعينون', en: 'Appointed caseworkers', fr: 'Travailleurs sociaux nommés' },
    ...{ ...shares, window: 'now', frequency: 'quarter', type: 'performance', basis: 'IDDRS 4.20, 4.30' },
    ...{ by: ['side', 'region'], better: 'more', source: sources.users, opens: openers.user },
  },
  'REI-09': {
    name: { ar: 'الملتحقون', en: 'Enrolled', fr: 'Inscrits à une offre' },
    numerator: {
      ar: 'ومنها ما فيه التحاق بفرصة',
      en: 'Of these, enrolled in an opportunity',
      fr: 'Parmi eux, inscrits à une offre',
    },
    denominator: {
      ar: 'ملفات فُتحت في الفترة',
      en: 'Cases opened in the period',
      fr: 'Dossiers ouverts pendant la période',
    },
    ...{ ...shares, ...ofCases, frequency: 'month', type: 'performance', basis: 'ddr.md §10.5', better: 'more' },
  },
} as const satisfies Measured

export const reintegrationUnmeasured = {} as const satisfies Unmeasured
