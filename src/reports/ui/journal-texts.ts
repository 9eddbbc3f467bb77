import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'reportTemplate.propose': {
    ar: 'اقتراح قالب تقرير',
    en: 'Proposed a template of a report',
    fr: 'Modèle de rapport proposé',
  },
  'reportTemplate.decide': {
    ar: 'قرار في قالب تقرير',
    en: 'Decided on a template of a report',
    fr: 'Modèle de rapport décidé',
  },
  'reportSchedule.set': { ar: 'جدولة تقرير', en: 'Scheduled a report', fr: 'Rapport programmé' },
  'reportSchedule.end': {
    ar: 'إنهاء جدولة تقرير',
    en: 'Ended the schedule of a report',
    fr: 'Programmation d’un rapport terminée',
  },
  'reportShare.record': {
    ar: 'مشاركة تقرير مع جهة خارجية',
    en: 'Shared a report with somebody outside',
    fr: 'Rapport partagé à l’extérieur',
  },
  'reportShare.end': {
    ar: 'إنهاء مشاركة تقرير',
    en: 'Ended the share of a report',
    fr: 'Partage d’un rapport terminé',
  },
  'reportIssue.ask': { ar: 'طلب تقرير', en: 'Asked for a report', fr: 'Rapport demandé' },
  'reportIssue.issue': { ar: 'إصدار تقرير', en: 'Issued a report', fr: 'Rapport émis' },
} as const satisfies Readonly<Record<string, Texts>>
