import type { Texts } from '../kernel/texts.ts'

/** The kinds of work of the protected pathways: the page where each is done, and what it is called. */
export const pathwayKinds = {
  'child.act': {
    href: (id: string) => `/child-cases/${id}`,
    words: {
      ar: 'طفل: إلى الرعاية خلال ٤٨ ساعة',
      en: 'Child: into care within 48 hours',
      fr: 'Enfant : prise en charge sous 48 heures',
    },
  },
  'childFollowUp.visit': {
    href: (id: string) => `/child-cases/${id}`,
    words: { ar: 'طفل: زيارة متابعة', en: 'Child: visit due', fr: 'Enfant : visite de suivi' },
  },
  'healthRecord.screen': {
    href: (id: string) => `/health/${id}`,
    words: { ar: 'فحص صحي عند الوصول', en: 'Health screening on arrival', fr: 'Examen de santé à l’arrivée' },
  },
  'complaint.plan': {
    href: (id: string) => `/complaints/${id}`,
    words: { ar: 'شكوى دون خطة سلامة', en: 'Complaint without a safety plan', fr: 'Plainte sans plan de sécurité' },
  },
  'foreign.review': {
    href: (id: string) => `/foreign-cases/${id}`,
    words: {
      ar: 'احتجاز أجنبي يُراجع',
      en: 'Holding of a foreigner: look again',
      fr: 'Rétention d’un étranger à réexaminer',
    },
  },
  'foreign.verify': {
    href: (id: string) => `/foreign-cases/${id}`,
    words: { ar: 'مغادرة مُبلّغ عنها تنتظر التحقق', en: 'Departure reported: verify', fr: 'Départ signalé : vérifier' },
  },
  'foreign.signMercenary': {
    href: (id: string) => `/foreign-cases/${id}`,
    words: { ar: 'تقدير ارتزاق ينتظر التوقيع', en: 'Mercenary finding: sign', fr: 'Constat de mercenariat : signer' },
  },
  'ceasefireTerm.sign': {
    href: () => '/foreign-cases',
    words: {
      ar: 'أجل المغادرة ينتظر التوقيع',
      en: 'Deadline of the agreement: sign',
      fr: 'Délai de l’accord : signer',
    },
  },
  'childAge.sign': {
    href: (id: string) => `/child-cases/${id}`,
    words: { ar: 'تقدير عمر ينتظر الرأي الثاني', en: 'Age: second officer', fr: 'Âge : second avis' },
  },
} as const satisfies Record<string, { href: (id: string) => string; words: Texts }>
