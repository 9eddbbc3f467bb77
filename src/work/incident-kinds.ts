import type { Texts } from '../kernel/texts.ts'

/** The kinds of work of incidents and the ceasefire: the page where each is done, and what it is called. */
export const incidentKinds = {
  'citizenReport.look': {
    href: (id: string) => `/citizen-reports/${id}`,
    words: {
      ar: 'بلاغ من مواطن ينتظر النظر',
      en: 'Citizen’s report: look at it',
      fr: 'Signalement d’un citoyen : examiner',
    },
  },
  'citizenReport.answer': {
    href: (id: string) => `/citizen-reports/${id}`,
    words: {
      ar: 'أضاف مواطن إلى بلاغه',
      en: 'A citizen added to a report: read and answer',
      fr: 'Un citoyen a complété son signalement : lire et répondre',
    },
  },
  'citizenReport.unanswered': {
    href: (id: string) => `/citizen-reports/${id}`,
    words: {
      ar: 'سؤال لمواطن بقي دون جواب',
      en: 'A question to a citizen stays unanswered',
      fr: 'Question à un citoyen restée sans réponse',
    },
  },
  'citizenReport.feedback': {
    href: (id: string) => `/citizen-reports/${id}`,
    words: {
      ar: 'بلاغ مواطن ينتظر خبراً جديداً',
      en: 'Citizen’s report: tell how far it is',
      fr: 'Signalement d’un citoyen : donner des nouvelles',
    },
  },
  'citizenReport.settle': {
    href: (id: string) => `/citizen-reports/${id}`,
    words: {
      ar: 'اقتراح عدم متابعة بلاغ ينتظر القرار',
      en: 'Report cannot be followed: decide',
      fr: 'Signalement sans suite : décider',
    },
  },
  'citizenReport.stopUse': {
    href: (id: string) => `/citizen-reports/${id}`,
    words: {
      ar: 'سُحبت الموافقة على بلاغ: أوقف استعماله',
      en: 'Consent withdrawn: stop the report’s use',
      fr: 'Consentement retiré : cesser l’usage',
    },
  },
} as const satisfies Readonly<Record<string, { readonly href: (id: string) => string; readonly words: Texts }>>
