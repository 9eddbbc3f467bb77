import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { plainText } from '../kernel/texts.ts'
import { Figures } from './cells.ts'
import { Frequency } from './indicator.ts'

/** A figure as it was published: by which version of the definition it was computed, with small cells left out. */
export const PublishedFigure = z.strictObject({ code: z.string(), version: z.int(), ...Figures.shape })
export type PublishedFigure = z.infer<typeof PublishedFigure>

/**
 * The figures of a period as an authority published them: the machine computed them, one person proposed them and another published them.
 * Nothing of it changes from then on. A correction is another publication of the same period that names the one it corrects, says why, and
 * holds the corrected figures alone; what was published before stays readable beside it.
 */
export const IndicatorPublication = z.object({
  id: Id,
  sideId: Id,
  frequency: Frequency,
  fromDay: Day,
  toDay: Day,
  corrects: Id.nullable(),
  reason: plainText(1000),
  figures: z.array(PublishedFigure),
  state: z.enum(['proposed', 'published', 'turnedDown']),
  proposedBy: Id,
  proposedAt: Instant,
  note: plainText(1000),
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
})
export type IndicatorPublication = z.infer<typeof IndicatorPublication>
export const indicatorPublicationNoun = defineNoun({
  name: 'indicatorPublication',
  table: 'indicator_publications',
  schema: IndicatorPublication,
})

/** What people call a publication: `IP-1A2B3C4D`. */
export function publicationNumber(id: Id): string {
  return shortCode('IP', id)
}

/** Who sets targets, proposes figures and publishes them; two people for each publication. */
export const indicatorPublishers: readonly Role[] = ['director']
