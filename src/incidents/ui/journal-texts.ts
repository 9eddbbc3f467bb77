import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'incident.record': { ar: 'تسجيل حادثة', en: 'Recorded an incident', fr: 'Incident consigné' },
  'incident.correct': { ar: 'تصحيح حادثة', en: 'Corrected an incident', fr: 'Incident corrigé' },
  'incident.share': {
    ar: 'إبلاغ الأطراف بحادثة',
    en: 'Told the parties of an incident',
    fr: 'Parties informées d’un incident',
  },
  'incident.respond': { ar: 'رد على حادثة', en: 'Noted an answer on an incident', fr: 'Réponse sur un incident' },
  'incident.close': { ar: 'إغلاق حادثة', en: 'Closed an incident', fr: 'Incident clos' },
  'incident.reopen': { ar: 'إعادة فتح حادثة', en: 'Opened an incident again', fr: 'Incident rouvert' },
  'incident.reportOrdnance': {
    ar: 'ربط حادثة ببلاغ ذخائر',
    en: 'Linked an incident to an ordnance report',
    fr: 'Incident lié à un signalement',
  },
} as const satisfies Readonly<Record<string, Texts>>
