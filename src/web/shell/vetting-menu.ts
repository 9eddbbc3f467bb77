import type { MenuSection } from './menu.ts'

/** What belongs to vetting, training and conduct of the security forces. */
export const vettingMenu: readonly MenuSection[] = [
  {
    words: { ar: 'قوات الأمن', en: 'Security forces', fr: 'Forces de sécurité' },
    items: [],
  },
]
