import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'trace.draft': { ar: 'إعداد طلب تتبع', en: 'Made a trace request', fr: 'Préparation d’une demande de traçage' },
  'trace.release': { ar: 'اعتماد طلب تتبع', en: 'Released a trace request', fr: 'Émission d’une demande de traçage' },
  'trace.answer': { ar: 'تسجيل جواب تتبع', en: 'Recorded the answer to a trace', fr: 'Réponse à un traçage' },
  'trace.close': { ar: 'إغلاق طلب تتبع', en: 'Closed a trace request', fr: 'Clôture d’une demande de traçage' },
  'trace.withdraw': { ar: 'سحب طلب تتبع', en: 'Withdrew a trace request', fr: 'Retrait d’une demande de traçage' },
  'traceWaiver.propose': {
    ar: 'اقتراح إعفاء من التتبع',
    en: 'Proposed a waiver of tracing',
    fr: 'Proposition d’une dispense de traçage',
  },
  'traceWaiver.sign': {
    ar: 'توقيع إعفاء من التتبع',
    en: 'Signed a waiver of tracing',
    fr: 'Signature d’une dispense de traçage',
  },
  'traceWaiver.decline': {
    ar: 'رد إعفاء من التتبع',
    en: 'Turned down a waiver of tracing',
    fr: 'Refus d’une dispense de traçage',
  },
  'traceWaiver.end': {
    ar: 'إنهاء إعفاء من التتبع',
    en: 'Ended a waiver of tracing',
    fr: 'Fin d’une dispense de traçage',
  },
} as const satisfies Readonly<Record<string, Texts>>
