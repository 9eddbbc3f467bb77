import type { Texts } from '../kernel/texts.ts'

/** The kinds of work of incidents and the ceasefire: the page where each is done, and what it is called. */
export const incidentKinds = {
  'alertRule.sign': {
    href: (id: string) => `/alert-rules/${id}`,
    words: { ar: 'قاعدة إنذار تنتظر التوقيع', en: 'Alert rule: sign', fr: 'Règle d’alerte : signer' },
  },
  'incidentAlert.answer': {
    href: (id: string) => `/incident-alerts/${id}`,
    words: {
      ar: 'إنذار بحوادث ينتظر النظر',
      en: 'Alert on incidents: look at it',
      fr: 'Alerte sur des incidents : examiner',
    },
  },
} as const satisfies Readonly<Record<string, { readonly href: (id: string) => string; readonly words: Texts }>>
