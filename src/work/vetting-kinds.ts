import type { Texts } from '../kernel/texts.ts'

/** The kinds of work of vetting, training and conduct of the security forces: the page where each is done, and what it is called. */
export const vettingKinds = {
  'dueDiligence.confirm': {
    href: (id: string) => `/due-diligence/${id}`,
    words: { ar: 'جواب خارجي ينتظر التأكيد', en: 'Outside answer: confirm', fr: 'Réponse extérieure à confirmer' },
  },
  'dueDiligence.confirmMeasure': {
    href: (id: string) => `/due-diligence/${id}`,
    words: { ar: 'دليل إجراء ينتظر التأكيد', en: 'Evidence of a measure: confirm', fr: 'Preuve de mesure à confirmer' },
  },
  'dueDiligence.measure': {
    href: (id: string) => `/due-diligence/${id}`,
    words: { ar: 'شرط أو إجراء تخفيف مستحق', en: 'Condition or mitigation due', fr: 'Condition ou mesure à échéance' },
  },
  'dueDiligence.reassess': {
    href: (id: string) => `/due-diligence/${id}`,
    words: { ar: 'إعادة تقييم الدعم الخارجي', en: 'Outside support: re-assess', fr: 'Appui extérieur à réévaluer' },
  },
  'dueDiligence.uncovered': {
    href: (id: string) => `/due-diligence/${id}`,
    words: { ar: 'دعم جارٍ بلا جواب سارٍ', en: 'Support without a standing answer', fr: 'Appui sans réponse en cours' },
  },
} satisfies Readonly<Record<string, { href: (id: string) => string; words: Texts }>>
