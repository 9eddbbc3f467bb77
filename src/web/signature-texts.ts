import type { Texts } from '../kernel/texts.ts'

/** Words of the second of two signatures (src/kernel/signature.ts). */
export const signatureTexts = {
  sign: { ar: 'توقيع', en: 'Sign', fr: 'Signer' },
  turnDown: { ar: 'رفض مع السبب', en: 'Turn down, with the reason', fr: 'Rejeter, avec le motif' },
  reason: { ar: 'الأسباب', en: 'Reasons', fr: 'Motifs' },
  youProposed: {
    ar: 'أنت من اقترح، فيوقّع شخص آخر.',
    en: 'You proposed it, so another person signs.',
    fr: 'Vous l’avez proposé ; une autre personne signe.',
  },
  directorOnly: {
    ar: 'هذا عمل المدير.',
    en: 'This is the work of a director.',
    fr: 'C’est le travail d’un directeur.',
  },
} satisfies Record<string, Texts>
