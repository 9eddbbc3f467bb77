import type { Measured, Unmeasured } from '../indicator.ts'
import { openers } from './openers.ts'
import { sources } from './sources.ts'

const everyCell = ['sex', 'age', 'side', 'region'] as const
const monthly = { version: 1, frequency: 'month', about: 'people', unit: 'percent', by: everyCell } as const
const ofPayments = { source: sources.payments, opens: openers.payee } as const
const paid = {
  ar: 'من دُفع لهم في الفترة، كل واحد مرة',
  en: 'People who were paid in the period, each once',
  fr: 'Personnes payées pendant la période, une fois chacune',
}

/** Payments (ddr.md appendix A, PAY; IDDRS 4.20, 6.10). */
export const paymentsMeasured = {
  'PAY-01': {
    name: { ar: 'الدفع في موعده', en: 'Payment on time', fr: 'Paiement à temps' },
    numerator: {
      ar: 'ومنها ما دُفع في آخر أيامه أو قبله',
      en: 'Of these, paid by their last day',
      fr: 'Parmi eux, payés au plus tard leur dernier jour',
    },
    denominator: {
      ar: 'أقساط ينتهي وقتها في الفترة',
      en: 'Instalments whose last day lies in the period',
      fr: 'Versements dont le dernier jour tombe dans la période',
    },
    ...{
      ...monthly,
      ...ofPayments,
      type: 'performance',
      basis: 'IDDRS 4.20; Liberia',
      window: 'during',
      better: 'more',
    },
  },
  'PAY-02': {
    name: { ar: 'نسبة الأشباح', en: 'Ghost ratio', fr: 'Taux de fantômes' },
    numerator: {
      ar: 'ومنهم من لم يُثبت حضوره في 90 يوماً قبل الدفع',
      en: 'Of these, whose presence nobody proved in the 90 days before',
      fr: 'Parmi elles, sans preuve de présence dans les 90 jours précédents',
    },
    denominator: paid,
    ...{ ...monthly, ...ofPayments, type: 'proxy', basis: 'SIGAR; DRC', window: 'during', better: 'less' },
  },
  'PAY-03': {
    name: { ar: 'حسابات مشتركة', en: 'Shared accounts', fr: 'Comptes partagés' },
    numerator: {
      ar: 'ومنها ما هو لأكثر من شخص',
      en: 'Of these, of more than one person',
      fr: 'Parmi eux, de plus d’une personne',
    },
    denominator: {
      ar: 'حسابات مقترحة أو مؤكدة أو مشتركة',
      en: 'Accounts that are proposed, confirmed or shared',
      fr: 'Comptes proposés, confirmés ou partagés',
    },
    ...{ ...monthly, type: 'proxy', basis: 'Nigeria', window: 'now', better: 'less' },
    ...{ source: sources.accounts, opens: openers.payee },
  },
  'PAY-04': {
    name: {
      ar: 'مدفوعات لم تُسوَّ بعد 15 يوماً',
      en: 'Payments unsettled after 15 days',
      fr: 'Paiements non soldés après 15 jours',
    },
    numerator: {
      ar: 'ومنها ما لم يُسوَّ بعد 15 يوماً من صرف كشفه؛ بالعدد، فالعملات لا تُجمع',
      en: 'Of these, not settled 15 days after their list was released; by number, since currencies do not add up',
      fr: 'Parmi eux, non soldés 15 jours après l’émission ; en nombre, car les devises ne s’additionnent pas',
    },
    denominator: {
      ar: 'مدفوعات الكشوف التي صُرفت حتى نهاية الفترة',
      en: 'Payments of lists released until the end of the period',
      fr: 'Paiements des listes émises jusqu’à la fin de la période',
    },
    ...{ ...monthly, type: 'performance', basis: 'ddr.md §10.4', window: 'atEnd', better: 'less' },
    ...{ source: sources.payments, opens: openers.paymentList },
  },
  'PAY-05': {
    name: { ar: 'دفع مزدوج', en: 'Double pay', fr: 'Double paie' },
    numerator: {
      ar: 'ومنهم من تقول مؤسسة إنه على رواتبها في الفترة',
      en: 'Of these, of whom an institution says that it pays them in the period',
      fr: 'Parmi elles, déclarées payées par une institution pendant la période',
    },
    denominator: paid,
    ...{ ...monthly, ...ofPayments, type: 'performance', basis: 'IDDRS 6.10', window: 'during', better: 'less' },
  },
} as const satisfies Measured

export const paymentsUnmeasured = {} as const satisfies Unmeasured
