import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'violation.propose': { ar: 'اقتراح خرق', en: 'Proposed a violation', fr: 'Violation proposée' },
  'violation.confirm': { ar: 'تأكيد خرق', en: 'Confirmed a violation', fr: 'Violation confirmée' },
  'violation.turnDown': { ar: 'ردّ خرق', en: 'Turned a violation down', fr: 'Violation écartée' },
  'violation.takeBack': { ar: 'سحب اقتراح خرق', en: 'Took a proposed violation back', fr: 'Proposition retirée' },
  'violation.follow': {
    ar: 'خرق تغيرت واقعته',
    en: 'A violation’s incident changed',
    fr: 'Incident d’une violation modifié',
  },
  'violation.close': { ar: 'إغلاق خرق', en: 'Closed a violation', fr: 'Violation close' },
  'violationNotice.send': { ar: 'إبلاغ طرف بخرق', en: 'Told a party of a violation', fr: 'Partie avisée' },
  'violationNotice.reply': { ar: 'جواب عن تبليغ', en: 'Answered a notice', fr: 'Réponse à une notification' },
  'violationFinding.propose': { ar: 'اقتراح نتيجة', en: 'Proposed a finding', fr: 'Conclusion proposée' },
  'violationFinding.sign': { ar: 'توقيع نتيجة', en: 'Signed a finding', fr: 'Conclusion signée' },
  'violationFinding.turnDown': { ar: 'ردّ نتيجة', en: 'Turned a finding down', fr: 'Conclusion écartée' },
  'violationReexamination.ask': { ar: 'طلب إعادة النظر', en: 'Asked to examine again', fr: 'Réexamen demandé' },
} as const satisfies Readonly<Record<string, Texts>>
