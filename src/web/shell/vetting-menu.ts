import { conductDesk, conductFigureReaders } from '../../conduct-complaints/conduct-complaint.ts'
import { texts as conductTexts } from '../../conduct-complaints/ui/texts.ts'
import { diligenceRoles } from '../../due-diligence/request.ts'
import { texts as diligenceTexts } from '../../due-diligence/ui/texts.ts'
import { registerKeepers } from '../../force-registers/force-use.ts'
import { texts as forceTexts } from '../../force-registers/ui/texts.ts'
import { institutionReaders } from '../../institutions/institution.ts'
import { compartmentRole } from '../../kernel/compartments.ts'
import { texts as postingTexts } from '../../postings/ui/texts.ts'
import { formulaReaders } from '../../ranks/rank-formula.ts'
import { texts as rankTexts } from '../../ranks/ui/texts.ts'
import { traineeReaders } from '../../training/trainee.ts'
import { texts as trainingTexts } from '../../training/ui/texts.ts'
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
      { href: '/due-diligence', words: diligenceTexts.list, roles: diligenceRoles },
      { href: '/trainees', words: trainingTexts.trainees, roles: traineeReaders },
      { href: '/training-courses', words: trainingTexts.courses, roles: traineeReaders },
      { href: '/rank-formulas', words: rankTexts.formulas, roles: formulaReaders },
      { href: '/postings', words: postingTexts.postings, roles: traineeReaders },
    ],
  },
  {
    words: { ar: 'المساءلة', en: 'Accountability', fr: 'Redevabilité' },
    items: [
      { href: '/conduct-complaints', words: conductTexts.complaints, roles: conductDesk },
      { href: '/conduct-figures', words: conductTexts.figures, roles: conductFigureReaders },
      { href: '/conduct-notices', words: conductTexts.notices, roles: [compartmentRole.vetting] },
      { href: '/force-uses', words: forceTexts.uses, roles: registerKeepers },
      { href: '/detentions', words: forceTexts.detentions, roles: registerKeepers },
      { href: '/force-figures', words: forceTexts.figures, roles: conductFigureReaders },
    ],
  },
]
