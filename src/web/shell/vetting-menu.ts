import { diligenceRoles } from '../../due-diligence/request.ts'
import { texts as diligenceTexts } from '../../due-diligence/ui/texts.ts'
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
      { href: '/due-diligence', words: diligenceTexts.list, roles: diligenceRoles },
      { href: '/trainees', words: trainingTexts.trainees, roles: traineeReaders },
      { href: '/training-courses', words: trainingTexts.courses, roles: traineeReaders },
      { href: '/rank-formulas', words: rankTexts.formulas, roles: formulaReaders },
      { href: '/postings', words: postingTexts.postings, roles: traineeReaders },
    ],
  },
]
