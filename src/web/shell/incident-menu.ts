import { incidentExportReaders } from '../../incident-exchange/incident-export.ts'
import { texts as exchangeTexts } from '../../incident-exchange/ui/texts.ts'
import { texts as sourceTexts } from '../../incident-sources/ui/texts.ts'
import { incidentReaders } from '../../incidents/incident.ts'
import { texts as incidentTexts } from '../../incidents/ui/texts.ts'
import { outsideEventReaders } from '../../outside-events/event-import.ts'
import { texts as outsideTexts } from '../../outside-events/ui/texts.ts'
import type { MenuSection } from './menu.ts'

/** What belongs to incidents, the ceasefire, foreign forces and the arms embargo. */
export const incidentMenu: readonly MenuSection[] = [
  {
    words: { ar: 'الحوادث ووقف إطلاق النار', en: 'Incidents and ceasefire', fr: 'Incidents et cessez-le-feu' },
    items: [
      { href: '/incidents', words: incidentTexts.incidents, roles: incidentReaders },
      { href: '/incident-sources', words: sourceTexts.sources, roles: incidentReaders },
      { href: '/outside-events', words: outsideTexts.events, roles: outsideEventReaders },
      { href: '/event-imports', words: outsideTexts.imports, roles: outsideEventReaders },
      { href: '/event-pairs', words: outsideTexts.pairs, roles: outsideEventReaders },
      { href: '/incident-exports', words: exchangeTexts.exports, roles: incidentExportReaders },
    ],
  },
]
