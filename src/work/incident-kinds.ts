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
} as const satisfies Readonly<Record<string, { readonly href: (id: string) => string; readonly words: Texts }>>
