import { texts as dailyReportTexts } from '../../daily-reports/ui/texts.ts'
import { texts as sourceTexts } from '../../incident-sources/ui/texts.ts'
import { incidentReaders } from '../../incidents/incident.ts'
import { texts as incidentTexts } from '../../incidents/ui/texts.ts'
import { texts as monitoringTexts } from '../../monitoring/ui/texts.ts'
import { texts as restrictionTexts } from '../../movement-restrictions/ui/texts.ts'
import type { MenuSection } from './menu.ts'

/** What belongs to incidents, the ceasefire, foreign forces and the arms embargo. */
export const incidentMenu: readonly MenuSection[] = [
  {
    words: { ar: 'الحوادث ووقف إطلاق النار', en: 'Incidents and ceasefire', fr: 'Incidents et cessez-le-feu' },
    items: [
      { href: '/incidents', words: incidentTexts.incidents, roles: incidentReaders },
      { href: '/incident-sources', words: sourceTexts.sources, roles: incidentReaders },
    ],
  },
  {
    words: { ar: 'مراقبة وقف إطلاق النار', en: 'Ceasefire monitoring', fr: 'Observation du cessez-le-feu' },
    items: [
      { href: '/daily-reports', words: dailyReportTexts.reports, roles: incidentReaders },
      { href: '/monitoring', words: monitoringTexts.posts, roles: incidentReaders },
      { href: '/patrols', words: monitoringTexts.patrols, roles: incidentReaders },
      { href: '/movement-restrictions', words: restrictionTexts.restrictions, roles: incidentReaders },
    ],
  },
]
