import { diligenceRoles } from '../../due-diligence/request.ts'
import { texts as diligenceTexts } from '../../due-diligence/ui/texts.ts'
import type { MenuSection } from './menu.ts'

/** What belongs to vetting, training and conduct of the security forces. */
export const vettingMenu: readonly MenuSection[] = [
  {
    words: { ar: 'قوات الأمن', en: 'Security forces', fr: 'Forces de sécurité' },
    items: [{ href: '/due-diligence', words: diligenceTexts.list, roles: diligenceRoles }],
  },
]
