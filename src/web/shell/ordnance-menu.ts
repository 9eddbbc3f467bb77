import { accidentReaders } from '../../accidents/accident.ts'
import { texts as accidentTexts } from '../../accidents/ui/texts.ts'
import { cordonReaders } from '../../cordons/cordon.ts'
import { texts as cordonTexts } from '../../cordons/ui/texts.ts'
import { facilityReaders } from '../../facilities/facility.ts'
import { texts as facilityTexts } from '../../facilities/ui/texts.ts'
import { hazardReaders } from '../../hazards/hazard.ts'
import { texts as hazardTexts } from '../../hazards/ui/texts.ts'
import { compartmentRole } from '../../kernel/compartments.ts'
import { landReaders } from '../../land-release/land-product.ts'
import { texts as landReleaseTexts } from '../../land-release/ui/texts.ts'
import { exportReaders, importers } from '../../ordnance-exchange/ordnance-export.ts'
import { texts as exchangeTexts } from '../../ordnance-exchange/ui/texts.ts'
import { reporters, reportReaders } from '../../ordnance-reports/ordnance-report.ts'
import { texts as reportTexts } from '../../ordnance-reports/ui/texts.ts'
import { taskReaders } from '../../ordnance-tasks/task.ts'
import { texts as taskTexts } from '../../ordnance-tasks/ui/texts.ts'
import { teamReaders } from '../../ordnance-teams/team.ts'
import { texts as teamTexts } from '../../ordnance-teams/ui/texts.ts'
import { texts as yearTexts } from '../../ordnance-year/ui/texts.ts'
import { visitReaders } from '../../quality-visits/quality-visit.ts'
import { texts as qualityVisitTexts } from '../../quality-visits/ui/texts.ts'
import { riskReaders } from '../../risk-education/risk-session.ts'
import { texts as riskTexts } from '../../risk-education/ui/texts.ts'
import { texts as victimTexts } from '../../victims/ui/texts.ts'
import type { MenuSection } from './menu.ts'

/** What belongs to explosive ordnance. */
export const ordnanceMenu: readonly MenuSection[] = [
  {
    words: { ar: 'المتفجرات', en: 'Explosive ordnance', fr: 'Engins explosifs' },
    items: [
      { href: '/ordnance-reports', words: reportTexts.reports, roles: reportReaders },
      {
        href: '/ordnance-reports/new',
        words: reportTexts.record,
        // Who reads reports records them from their list.
        roles: reporters.filter((role) => !reportReaders.includes(role)),
      },
      { href: '/ordnance-map', words: { ar: 'الخريطة', en: 'Map', fr: 'Carte' }, roles: reportReaders },
      { href: '/hazards', words: hazardTexts.hazards, roles: hazardReaders },
      { href: '/cordons', words: cordonTexts.cordons, roles: cordonReaders },
      { href: '/task-orders', words: taskTexts.tasks, roles: taskReaders },
      { href: '/ordnance-teams', words: teamTexts.teams, roles: teamReaders },
      { href: '/land-release', words: landReleaseTexts.ledgers, roles: landReaders },
      { href: '/quality-visits', words: qualityVisitTexts.visits, roles: visitReaders },
      { href: '/accidents', words: accidentTexts.accidents, roles: accidentReaders },
      { href: '/victims', words: victimTexts.victims, roles: [compartmentRole.victim] },
      { href: '/risk-education', words: riskTexts.title, roles: riskReaders },
      { href: '/ordnance-year', words: yearTexts.title, roles: landReaders },
      { href: '/facilities', words: facilityTexts.facilities, roles: facilityReaders },
      { href: '/ordnance-import', words: exchangeTexts.imports, roles: importers },
      { href: '/ordnance-export', words: exchangeTexts.exports, roles: exportReaders },
    ],
  },
]
