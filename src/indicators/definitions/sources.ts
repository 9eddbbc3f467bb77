import type { Texts } from '../../kernel/texts.ts'

/** The records that figures are counted from, in the words of the screens. */
export const sources = {
  weapons: {
    ar: 'سجل الأسلحة وحركتها',
    en: 'The register of weapons and their movements',
    fr: 'Registre des armes et de leurs mouvements',
  },
} satisfies Record<string, Texts>
