import { z } from 'zod'
import { Agreement, Article } from '../ceasefire/agreement.ts'
import { anyTexts } from '../ceasefire/given-texts.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { HeavyClass, Line, Sighting } from './line.ts'

/** Query of `GET /api/ceasefire-lines`. */
export const LinesQuery = z.object({
  status: z.enum(['all', ...Line.shape.status.options]).default('all'),
  order: orderOf(['valid']).default('-valid'),
  page: PageNumber,
})
export type LinesQuery = z.infer<typeof LinesQuery>

export const LineRow = z.object({
  line: Line,
  articleNumber: z.string(),
  articleHeading: anyTexts(200),
  agreementTitle: Agreement.shape.title,
})
export type LineRow = z.infer<typeof LineRow>
export const LinesView = z.object({ lines: z.array(LineRow), ...pageShape })
export type LinesView = z.infer<typeof LinesView>

/** `GET /api/ceasefire-lines/{id}`. */
export const LineView = LineRow.extend({ proposedByName: z.string(), decidedByName: z.string() })
export type LineView = z.infer<typeof LineView>

/** Query of `GET /api/weapon-sightings`. */
export const SightingsQuery = z.object({
  status: z.enum(['all', ...Sighting.shape.status.options]).default('all'),
  weaponClass: z.enum(['all', ...HeavyClass.options]).default('all'),
  order: orderOf(['seen', 'recorded']).default('-seen'),
  page: PageNumber,
})
export type SightingsQuery = z.infer<typeof SightingsQuery>

export const SightingRow = z.object({ sighting: Sighting, placeName: Texts })
export type SightingRow = z.infer<typeof SightingRow>
export const SightingsView = z.object({ sightings: z.array(SightingRow), ...pageShape })
export type SightingsView = z.infer<typeof SightingsView>

/** `GET /api/weapon-sightings/{id}`. */
export const SightingView = SightingRow.extend({
  /** The lines that its verdicts name. */
  lines: z.array(Line),
  recordedByName: z.string(),
  decidedByName: z.string(),
})
export type SightingView = z.infer<typeof SightingView>

/** `GET /api/binding-agreements`: those in force with their articles and lines, for who draws, plans or counts. */
export const BindingView = z.object({
  agreements: z.array(z.object({ agreement: Agreement, articles: z.array(Article) })),
  lines: z.array(Line),
})
export type BindingView = z.infer<typeof BindingView>
