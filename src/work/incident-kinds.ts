import type { Texts } from '../kernel/texts.ts'

/** The kinds of work of incidents and the ceasefire: the page where each is done, and what it is called. */
export const incidentKinds = {
  'forceDeparture.verify': {
    href: (id: string) => `/foreign-forces/${id}`,
    words: {
      ar: 'مغادرة قوة أجنبية: تحقق منها',
      en: 'Departure of a foreign force: verify',
      fr: 'Départ d’une force étrangère : vérifier',
    },
  },
  'forceDeadline.due': {
    href: () => '/force-deadlines',
    words: {
      ar: 'أجل مغادرة القوات الأجنبية',
      en: 'Deadline for foreign forces to leave',
      fr: 'Délai de départ des forces étrangères',
    },
  },
  'forceAssessment.sign': {
    href: (id: string) => `/foreign-forces/${id}`,
    words: {
      ar: 'تقييم قوة أجنبية ينتظر التوقيع',
      en: 'Finding about a foreign force: second signature',
      fr: 'Évaluation d’une force étrangère : seconde signature',
    },
  },
  'embargoDelivery.report': {
    href: (id: string) => `/arms-deliveries/${id}`,
    words: {
      ar: 'توريد سلاح لم تُبلَّغ به اللجنة',
      en: 'Arms delivery: not reported to the Committee yet',
      fr: 'Livraison d’armes : non signalée au Comité',
    },
  },
  'embargoFinding.sign': {
    href: (id: string) => `/arms-deliveries/${id}`,
    words: {
      ar: 'نتيجة في توريد سلاح تنتظر التوقيع',
      en: 'Finding on an arms delivery: second signature',
      fr: 'Conclusion sur une livraison : seconde signature',
    },
  },
  'embargoReply.overdue': {
    href: (id: string) => `/arms-deliveries/${id}`,
    words: {
      ar: 'توريد سلاح: انقضت مهلة الرد',
      en: 'Arms delivery: the time to reply is over',
      fr: 'Livraison d’armes : délai de réponse échu',
    },
  },
  'embargoMatch.confirm': {
    href: (id: string) => `/arms-deliveries/${id}`,
    words: {
      ar: 'رقم في توريد سلاح يطابق سجل الأسلحة: أكّد أو انفِ',
      en: 'Number of an arms delivery is in the register: confirm or deny',
      fr: 'Numéro d’une livraison présent au registre : confirmer ou écarter',
    },
  },
  'embargoReport.release': {
    href: (id: string) => `/arms-deliveries/${id}`,
    words: {
      ar: 'تقرير إلى اللجنة ينتظر من يجيزه',
      en: 'Report to the Committee: release',
      fr: 'Rapport au Comité : à autoriser',
    },
  },
} as const satisfies Readonly<Record<string, { readonly href: (id: string) => string; readonly words: Texts }>>
