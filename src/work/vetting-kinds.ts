import type { Texts } from '../kernel/texts.ts'

const caseHref = (id: string) => `/vetting-cases/${id}`

/** The kinds of work of vetting, training and conduct of the security forces: the page where each is done, and what it is called. */
export const vettingKinds = {
  'vettingCase.begin': {
    href: caseHref,
    words: {
      ar: 'ملف تدقيق ينتظر الإفادة أو الفحوص',
      en: 'Vetting case: declaration and checks',
      fr: 'Vérification : déclaration et contrôles',
    },
  },
  'vettingCase.find': {
    href: caseHref,
    words: { ar: 'ملف تدقيق ينتظر نتيجة', en: 'Vetting case: propose a finding', fr: 'Vérification : conclure' },
  },
  'vettingCase.vote': {
    href: caseHref,
    words: { ar: 'نتيجة تدقيق أمام اللجنة', en: 'Vetting finding: vote', fr: 'Conclusion : voter' },
  },
  'vettingCase.tell': {
    href: caseHref,
    words: { ar: 'قرار تدقيق لم يُبلَّغ', en: 'Vetting decision: tell the person', fr: 'Décision : informer la personne' },
  },
  'vettingCondition.settle': {
    href: caseHref,
    words: { ar: 'شرط قبول ينتظر الحسم', en: 'Condition of a clearance: settle', fr: 'Condition : régler' },
  },
  'vettingAppeal.decide': {
    href: caseHref,
    words: { ar: 'تظلم من تدقيق ينتظر الحسم', en: 'Vetting appeal: decide', fr: 'Recours : trancher' },
  },
  'vettingCase.recheck': {
    href: caseHref,
    words: {
      ar: 'موافقة أو فحص انتهى لشخص في الخدمة',
      en: 'In service: clearance or check ends',
      fr: 'En service : habilitation ou contrôle échu',
    },
  },
} satisfies Readonly<Record<string, { href: (id: string) => string; words: Texts }>>
