import { texts as citizenReportTexts } from '../../citizen-reports/ui/texts.ts'
import { texts as civilianHarmTexts } from '../../civilian-harm/ui/texts.ts'
import { incidentReaders } from '../../incidents/incident.ts'
import { compartmentRole } from '../../kernel/compartments.ts'
import type { MenuSection } from './menu.ts'

/** What belongs to incidents, the ceasefire, foreign forces and the arms embargo. */
export const incidentMenu: readonly MenuSection[] = [
  {
    words: { ar: 'الحوادث ووقف إطلاق النار', en: 'Incidents and ceasefire', fr: 'Incidents et cessez-le-feu' },
    items: [
      { href: '/citizen-reports', words: citizenReportTexts.reports, roles: [compartmentRole.citizen] },
      { href: '/civilian-harm', words: civilianHarmTexts.title, roles: incidentReaders },
    ],
  },
]
