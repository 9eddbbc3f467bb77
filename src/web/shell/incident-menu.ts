import { agreementReaders } from '../../ceasefire/agreement.ts'
import { texts as ceasefireTexts } from '../../ceasefire/ui/texts.ts'
import { noticeReaders } from '../../violations/notice.ts'
import { texts as violationTexts } from '../../violations/ui/texts.ts'
import { violationReaders } from '../../violations/violation.ts'
import { lineReaders } from '../../withdrawal-lines/line.ts'
import { texts as lineTexts } from '../../withdrawal-lines/ui/texts.ts'
import { texts as withdrawalTexts } from '../../withdrawals/ui/texts.ts'
import { withdrawalReaders } from '../../withdrawals/withdrawal.ts'
import type { MenuSection } from './menu.ts'

/** What belongs to incidents, the ceasefire, foreign forces and the arms embargo. */
export const incidentMenu: readonly MenuSection[] = [
  {
    words: { ar: 'وقف إطلاق النار', en: 'Ceasefire', fr: 'Cessez-le-feu' },
    items: [
      { href: '/ceasefire', words: ceasefireTexts.agreements, roles: agreementReaders },
      { href: '/violations', words: violationTexts.violations, roles: violationReaders },
      { href: '/violation-notices', words: violationTexts.notices, roles: noticeReaders },
      { href: '/ceasefire-lines', words: lineTexts.lines, roles: lineReaders },
      { href: '/weapon-sightings', words: lineTexts.sightings, roles: lineReaders },
      { href: '/withdrawals', words: withdrawalTexts.withdrawals, roles: withdrawalReaders },
      { href: '/weapon-sites', words: withdrawalTexts.sites, roles: withdrawalReaders },
    ],
  },
]
