import { deliveryReaders } from '../../embargo/delivery.ts'
import { texts as embargoTexts } from '../../embargo/ui/texts.ts'
import { forceReaders } from '../../foreign-forces/force.ts'
import { texts as forceTexts } from '../../foreign-forces/ui/texts.ts'
import type { MenuSection } from './menu.ts'

/** What belongs to incidents, the ceasefire, foreign forces and the arms embargo. */
export const incidentMenu: readonly MenuSection[] = [
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
