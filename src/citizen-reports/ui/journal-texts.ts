import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'citizenReport.receive': { ar: 'بلاغ من مواطن', en: 'Report by a citizen', fr: 'Signalement d’un citoyen' },
  'citizenReport.add': { ar: 'إضافة إلى بلاغ مواطن', en: 'A citizen added to a report', fr: 'Ajout d’un citoyen' },
  'citizenReport.withdraw': { ar: 'سحب موافقة مواطن', en: 'A citizen withdrew consent', fr: 'Consentement retiré' },
  'citizenReport.look': { ar: 'النظر في بلاغ مواطن', en: 'Looked at a citizen’s report', fr: 'Signalement examiné' },
  'citizenReport.ask': { ar: 'سؤال لمواطن', en: 'Asked a citizen', fr: 'Question à un citoyen' },
  'citizenReport.take': {
    ar: 'إدخال بلاغ مواطن في السجل',
    en: 'Took a citizen’s report into the log',
    fr: 'Signalement inscrit au registre',
  },
  'citizenReport.refer': { ar: 'إحالة مواطن إلى من يساعد', en: 'Referred a citizen to help', fr: 'Citoyen orienté' },
  'citizenReport.setAside': {
    ar: 'اقتراح عدم متابعة بلاغ',
    en: 'Proposed not to follow a report',
    fr: 'Classement proposé',
  },
  'citizenReport.settle': {
    ar: 'قرار في متابعة بلاغ',
    en: 'Decided whether a report is followed',
    fr: 'Suite du signalement décidée',
  },
  'citizenReport.close': { ar: 'إغلاق بلاغ مواطن', en: 'Closed a citizen’s report', fr: 'Signalement clos' },
  'citizenReport.reopen': {
    ar: 'إعادة فتح بلاغ مواطن',
    en: 'Opened a citizen’s report again',
    fr: 'Signalement rouvert',
  },
  'citizenReport.stopUse': {
    ar: 'إيقاف استعمال بلاغ',
    en: 'Stopped the use of a report',
    fr: 'Usage d’un signalement arrêté',
  },
} as const satisfies Readonly<Record<string, Texts>>
