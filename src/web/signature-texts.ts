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
  otherAuthority: {
    ar: 'يسري هذا على كل السلطات، فيوقّعه شخص من سلطة أخرى أو من هيئة مشتركة.',
    en: 'It holds for every authority, so somebody of another authority or of a joint body signs.',
    fr: 'Cela vaut pour toutes les autorités ; une personne d’une autre autorité ou d’un organe commun signe.',
  },
  elsewhere: { ar: 'شخص من سلطة أخرى', en: 'Somebody of another authority', fr: 'Une personne d’une autre autorité' },
  directorOnly: {
    ar: 'هذا عمل المدير.',
    en: 'This is the work of a director.',
    fr: 'C’est le travail d’un directeur.',
  },
} satisfies Record<string, Texts>
