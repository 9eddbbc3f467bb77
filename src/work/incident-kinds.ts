import type { Texts } from '../kernel/texts.ts'

/** The kinds of work of incidents and the ceasefire: the page where each is done, and what it is called. */
export const incidentKinds = {
  'eventImport.look': {
    href: (id: string) => `/event-imports/${id}`,
    words: { ar: 'ملف أحداث فيه ما يُراجع', en: 'File of events: look at it', fr: 'Fichier d’événements : à revoir' },
  },
  'eventPair.decide': {
    href: (_id: string) => '/event-pairs',
    words: { ar: 'أحداث قد تكون واحدة', en: 'Events that may be one', fr: 'Événements peut-être identiques' },
  },
  'incidentRelease.decide': {
    href: (_id: string) => '/incident-exports?tab=releases',
    words: { ar: 'نشر حادثة ينتظر القرار', en: 'Publication: decide', fr: 'Publication : à décider' },
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
