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
  'incident.grade': {
    href: (id: string) => `/incidents/${id}`,
    words: {
      ar: 'قول عن حادثة ينتظر الدرجة',
      en: 'Statement of an incident: grade it',
      fr: 'Déclaration à coter',
    },
  },
  'incident.assess': {
    href: (id: string) => `/incidents/${id}`,
    words: {
      ar: 'حادثة لم تُقدّر بعد',
      en: 'Incident: assess it',
      fr: 'Incident à évaluer',
    },
  },
  'incident.reassess': {
    href: (id: string) => `/incidents/${id}`,
    words: {
      ar: 'حادثة فقدت سندها: قدّرها من جديد',
      en: 'Incident no longer supported: assess it anew',
      fr: 'Incident qui n’est plus étayé : à réévaluer',
    },
  },
  'incident.settle': {
    href: (id: string) => `/incidents/${id}`,
    words: {
      ar: 'حادثة عليها خلاف',
      en: 'Disputed incident: settle it',
      fr: 'Incident contesté : à trancher',
    },
  },
  'incident.approve': {
    href: (id: string) => `/incidents/${id}`,
    words: {
      ar: 'اقتراح عن حادثة ينتظر شخصاً ثانياً',
      en: 'Incident: second person needed',
      fr: 'Incident : seconde personne requise',
    },
  },
  'incident.approveFinding': {
    href: (id: string) => `/incidents/${id}`,
    words: {
      ar: 'نتيجة فحص ملف تنتظر الموافقة',
      en: 'Finding on a file: approve',
      fr: 'Constat sur un fichier : approuver',
    },
  },
  'incident.reportOrdnance': {
    href: (id: string) => `/incidents/${id}`,
    words: {
      ar: 'حادثة خلّفت ذخائر: أبلغ المكتب',
      en: 'Ordnance left behind: report it',
      fr: 'Engins laissés sur place : à signaler',
    },
  },
} as const satisfies Readonly<Record<string, { readonly href: (id: string) => string; readonly words: Texts }>>
