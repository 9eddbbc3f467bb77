import { institutionReaders } from '../../institutions/institution.ts'
import { compartmentRole } from '../../kernel/compartments.ts'
import type { MenuSection } from './menu.ts'

/** What belongs to vetting, training and conduct of the security forces. */
export const vettingMenu: readonly MenuSection[] = [
  {
    words: { ar: 'قوات الأمن', en: 'Security forces', fr: 'Forces de sécurité' },
    items: [
      {
        href: '/institutions',
        words: { ar: 'مؤسسات الأمن', en: 'Institutions', fr: 'Institutions' },
        roles: institutionReaders,
      },
      {
        href: '/vetting-cases',
        words: { ar: 'التدقيق الأمني', en: 'Vetting', fr: 'Vérification' },
        roles: [compartmentRole.vetting],
      },
      {
        href: '/expired-clearances',
        words: { ar: 'موافقات منتهية', en: 'Expired clearances', fr: 'Habilitations échues' },
        roles: [compartmentRole.vetting],
      },
    ],
  },
]
