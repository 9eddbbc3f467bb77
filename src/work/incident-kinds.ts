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
} as const satisfies Readonly<Record<string, { readonly href: (id: string) => string; readonly words: Texts }>>
