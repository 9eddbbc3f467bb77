import type { Texts } from '../../kernel/texts.ts'

/** The words of where somebody gets letters. */
export const mailTexts = {
  ownTitle: { ar: 'البريد الإلكتروني', en: 'E-mail', fr: 'Courriel' },
  ownLead: {
    ar: 'تصلك رسالة حين يصدر تقرير يحق لك. لا تحوي الرسائل بيانات أحد.',
    en: 'You get a letter when a report that is yours to read was issued. Letters hold nobody’s data.',
    fr: 'Vous recevez une lettre quand un rapport que vous pouvez lire est émis. Les lettres ne contiennent les données de personne.',
  },
  address: { ar: 'العنوان', en: 'Address', fr: 'Adresse' },
  save: { ar: 'احفظ', en: 'Save', fr: 'Enregistrer' },
  saved: {
    ar: 'حُفظ. تصلك الرسائل بهذه اللغة.',
    en: 'Saved. Letters come in this language.',
    fr: 'Enregistré. Les lettres arrivent dans cette langue.',
  },
  takeOff: { ar: 'احذف العنوان', en: 'Take the address off', fr: 'Retirer l’adresse' },
} satisfies Record<string, Texts>
