import { conductDesk, conductFigureReaders } from '../../conduct-complaints/conduct-complaint.ts'
import { texts as conductTexts } from '../../conduct-complaints/ui/texts.ts'
import { registerKeepers } from '../../force-registers/force-use.ts'
import { texts as forceTexts } from '../../force-registers/ui/texts.ts'
import { institutionReaders } from '../../institutions/institution.ts'
import { compartmentRole } from '../../kernel/compartments.ts'
import type { MenuSection } from './menu.ts'

/** What belongs to vetting, training and conduct of the security forces. */
export const vettingMenu: readonly MenuSection[] = [
  {
    words: { ar: 'قوات الأمن', en: 'Security forces', fr: 'Forces de sécurité' },
    items: [
      { href: '/conduct-complaints', words: conductTexts.complaints, roles: conductDesk },
      { href: '/conduct-figures', words: conductTexts.figures, roles: conductFigureReaders },
      { href: '/conduct-notices', words: conductTexts.notices, roles: [compartmentRole.vetting] },
      { href: '/force-uses', words: forceTexts.uses, roles: registerKeepers },
      { href: '/detentions', words: forceTexts.detentions, roles: registerKeepers },
      { href: '/force-figures', words: forceTexts.figures, roles: conductFigureReaders },
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
