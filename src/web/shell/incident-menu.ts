import { agreementReaders } from '../../ceasefire/agreement.ts'
import { texts as ceasefireTexts } from '../../ceasefire/ui/texts.ts'
import { texts as citizenReportTexts } from '../../citizen-reports/ui/texts.ts'
import { texts as civilianHarmTexts } from '../../civilian-harm/ui/texts.ts'
import { texts as dailyReportTexts } from '../../daily-reports/ui/texts.ts'
import { deliveryReaders } from '../../embargo/delivery.ts'
import { texts as embargoTexts } from '../../embargo/ui/texts.ts'
import { forceReaders } from '../../foreign-forces/force.ts'
import { texts as forceTexts } from '../../foreign-forces/ui/texts.ts'
import { texts as analysisTexts } from '../../incident-analysis/ui/texts.ts'
import { incidentExportReaders } from '../../incident-exchange/incident-export.ts'
import { texts as exchangeTexts } from '../../incident-exchange/ui/texts.ts'
import { texts as sourceTexts } from '../../incident-sources/ui/texts.ts'
import { incidentReaders } from '../../incidents/incident.ts'
import { texts as incidentTexts } from '../../incidents/ui/texts.ts'
import { compartmentRole } from '../../kernel/compartments.ts'
import { texts as monitoringTexts } from '../../monitoring/ui/texts.ts'
import { texts as restrictionTexts } from '../../movement-restrictions/ui/texts.ts'
import { outsideEventReaders } from '../../outside-events/event-import.ts'
import { texts as outsideTexts } from '../../outside-events/ui/texts.ts'
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
    words: { ar: 'الحوادث', en: 'Incidents', fr: 'Incidents' },
    items: [
      { href: '/incidents', words: incidentTexts.incidents, roles: incidentReaders },
      { href: '/citizen-reports', words: citizenReportTexts.reports, roles: [compartmentRole.citizen] },
      { href: '/civilian-harm', words: civilianHarmTexts.title, roles: incidentReaders },
      { href: '/incident-analysis', words: analysisTexts.analysis, roles: incidentReaders },
      { href: '/incident-alerts', words: analysisTexts.alerts, roles: incidentReaders },
      { href: '/alert-rules', words: analysisTexts.rules, roles: incidentReaders },
      { href: '/incident-sources', words: sourceTexts.sources, roles: incidentReaders },
      { href: '/outside-events', words: outsideTexts.events, roles: outsideEventReaders },
      { href: '/event-pairs', words: outsideTexts.pairs, roles: outsideEventReaders },
      { href: '/event-imports', words: outsideTexts.imports, roles: outsideEventReaders },
      { href: '/incident-exports', words: exchangeTexts.exports, roles: incidentExportReaders },
    ],
  },
  {
    words: { ar: 'وقف إطلاق النار', en: 'Ceasefire', fr: 'Cessez-le-feu' },
    items: [
      { href: '/daily-reports', words: dailyReportTexts.reports, roles: incidentReaders },
      { href: '/monitoring', words: monitoringTexts.posts, roles: incidentReaders },
      { href: '/patrols', words: monitoringTexts.patrols, roles: incidentReaders },
      { href: '/movement-restrictions', words: restrictionTexts.restrictions, roles: incidentReaders },
      { href: '/violations', words: violationTexts.violations, roles: violationReaders },
      { href: '/violation-notices', words: violationTexts.notices, roles: noticeReaders },
      { href: '/ceasefire', words: ceasefireTexts.agreements, roles: agreementReaders },
      { href: '/ceasefire-lines', words: lineTexts.lines, roles: lineReaders },
      { href: '/weapon-sightings', words: lineTexts.sightings, roles: lineReaders },
      { href: '/withdrawals', words: withdrawalTexts.withdrawals, roles: withdrawalReaders },
      { href: '/weapon-sites', words: withdrawalTexts.sites, roles: withdrawalReaders },
    ],
  },
  {
    words: { ar: 'القوات الأجنبية وحظر السلاح', en: 'Foreign forces and embargo', fr: 'Forces étrangères et embargo' },
    items: [
      { href: '/foreign-forces', words: forceTexts.forces, roles: forceReaders },
      { href: '/force-departures', words: forceTexts.departures, roles: forceReaders },
      { href: '/force-deadlines', words: forceTexts.deadlines, roles: forceReaders },
      { href: '/arms-deliveries', words: embargoTexts.deliveries, roles: deliveryReaders },
    ],
  },
]
