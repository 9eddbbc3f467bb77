import { deliveryReaders, deliveryRecorders } from '../embargo/delivery.ts'
import { forceReaders, forceRecorders } from '../foreign-forces/force.ts'
import { page } from './page.tsx'

/** The pages of incidents, the ceasefire, foreign forces and the arms embargo. */
export const incidentPages: readonly ReturnType<typeof page>[] = [
  page('/foreign-forces', () => import('../foreign-forces/ui/ForcesPage.tsx'), 'ForcesPage', forceReaders),
  page(
    '/foreign-forces/new',
    () => import('../foreign-forces/ui/RecordForcePage.tsx'),
    'RecordForcePage',
    forceRecorders,
  ),
  page('/foreign-forces/$id', () => import('../foreign-forces/ui/ForcePage.tsx'), 'ForcePage', forceReaders),
  page('/force-departures', () => import('../foreign-forces/ui/DeparturesPage.tsx'), 'DeparturesPage', forceReaders),
  page('/force-deadlines', () => import('../foreign-forces/ui/DeadlinesPage.tsx'), 'DeadlinesPage', forceReaders),
  page('/arms-deliveries', () => import('../embargo/ui/DeliveriesPage.tsx'), 'DeliveriesPage', deliveryReaders),
  page(
    '/arms-deliveries/new',
    () => import('../embargo/ui/RecordDeliveryPage.tsx'),
    'RecordDeliveryPage',
    deliveryRecorders,
  ),
  page('/arms-deliveries/$id', () => import('../embargo/ui/DeliveryPage.tsx'), 'DeliveryPage', deliveryReaders),
]
