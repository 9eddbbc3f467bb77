import type { Texts } from '../kernel/texts.ts'

/** The kinds of work of incidents and the ceasefire: the page where each is done, and what it is called. */
export const incidentKinds = {
  'monitoringPost.watch': {
    href: (id: string) => `/monitoring/${id}`,
    words: { ar: 'نقطة لا يراقبها أحد منذ مدة', en: 'Post that nobody watches', fr: 'Poste sans veille' },
  },
  'watch.stop': {
    href: (id: string) => `/watches/${id}`,
    words: { ar: 'مراقبة لم يُنهها أحد', en: 'Watch that nobody ended', fr: 'Veille jamais terminée' },
  },
  'patrol.report': {
    href: (id: string) => `/patrols/${id}`,
    words: { ar: 'دورية لم يُسجل كيف جرت', en: 'Patrol: report how it went', fr: 'Patrouille : rendre compte' },
  },
  'dailyReport.issue': {
    href: () => '/daily-reports',
    words: { ar: 'حان التقرير اليومي', en: 'Daily report is due', fr: 'Rapport quotidien à émettre' },
  },
  'dailyReport.release': {
    href: (id: string) => `/daily-reports/${id}`,
    words: {
      ar: 'تقرير يومي ينتظر الموافقة',
      en: 'Daily report: approve the release',
      fr: 'Rapport quotidien à approuver',
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
