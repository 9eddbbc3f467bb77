import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { requiredText } from '../kernel/texts.ts'
import { mostPeople } from './site-setting.ts'
import type { SiteVisit } from './visit.ts'

/** A part of a site where people sleep: men, women with their small children, or children (IDDRS 4.20, 5.10, 5.20). */
export const SiteSector = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  code: z.string().regex(/^[A-Z][A-Z0-9]{0,3}$/),
  name: requiredText(120),
  kind: z.enum(['men', 'women', 'children']),
  /** Its beds are numbered from 1. */
  beds: z.int().min(1).max(mostPeople),
  status: z.enum(['open', 'closed']),
  openedBy: Id,
  openedAt: Instant,
  closedBy: Id.nullable(),
  closedAt: Instant.nullable(),
})
export type SiteSector = z.infer<typeof SiteSector>
export const siteSectorNoun = defineNoun({ name: 'siteSector', table: 'site_sectors', schema: SiteSector })

/**
 * Whether somebody may sleep in a sector. Whoever is or may be under eighteen sleeps in the children's, or, as a small child, where
 * the woman sleeps whom they accompany; nobody else sleeps there.
 */
export function maySleep(
  kind: SiteSector['kind'],
  visit: Pick<SiteVisit, 'sex' | 'ageGroup'>,
  mother: Pick<SiteVisit, 'sex' | 'status'> | null,
): boolean {
  if (visit.ageGroup === 'under18')
    return kind === 'children' || (kind === 'women' && mother?.sex === 'female' && mother.status === 'open')
  return kind === (visit.sex === 'female' ? 'women' : 'men')
}
