import { dashboardReaders } from '../../dashboards/readers.ts'
import { indicatorReaders } from '../../indicators/indicator.ts'
import { texts as indicatorTexts } from '../../indicators/ui/texts.ts'
import { Role } from '../../kernel/roles.ts'
import { bulletinReaders } from '../../public-bulletins/bulletin.ts'
import { texts as bulletinTexts } from '../../public-bulletins/ui/texts.ts'
import { reportReaders } from '../../reports/readers.ts'
import { texts as reportTexts } from '../../reports/ui/texts.ts'
import type { MenuSection } from './menu.ts'

/** What the menu shows first: what waits, and the figures of all work. */
export const workMenu: readonly MenuSection[] = [
  {
    words: { ar: 'العمل', en: 'Work', fr: 'À faire' },
    items: [
      { href: '/', words: { ar: 'قائمة العمل', en: 'Work list', fr: 'À faire' }, roles: Role.options },
      {
        href: '/dashboard',
        words: { ar: 'لوحة المتابعة', en: 'Dashboard', fr: 'Tableau de bord' },
        roles: dashboardReaders,
      },
      {
        href: '/alarms',
        words: { ar: 'التنبيهات', en: 'Alarms', fr: 'Alertes' },
        roles: ['groupOfficer', 'adjudicator', 'director', 'auditor'],
      },
      { href: '/indicators', words: indicatorTexts.title, roles: indicatorReaders },
      { href: '/reports', words: reportTexts.reports, roles: reportReaders },
      { href: '/public-bulletins', words: bulletinTexts.title, roles: bulletinReaders },
      { href: '/tablet', words: { ar: 'هذا الجهاز', en: 'This tablet', fr: 'Cette tablette' }, roles: Role.options },
    ],
  },
]
