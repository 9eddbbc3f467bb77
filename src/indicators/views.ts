import { z } from 'zod'
import { Compartment } from '../kernel/compartments.ts'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { Figure, Figures } from './cells.ts'
import { Breakdown, Frequency, Theme } from './indicator.ts'
import { IndicatorPublication, PublishedFigure } from './publication.ts'
import { IndicatorTarget } from './target.ts'

export const PeriodShape = z.object({ from: Day, to: Day })

/** What an indicator is, as everybody reads it who reads its figure. */
const definition = {
  code: z.string(),
  theme: Theme,
  name: Texts,
  frequency: Frequency,
  type: z.enum(['performance', 'impact', 'proxy']),
  basis: z.string(),
}
const measured = {
  ...definition,
  version: z.int(),
  numerator: Texts,
  denominator: Texts.nullable(),
  unit: z.enum(['count', 'percent', 'perThousand', 'ratio', 'medianDays', 'medianHours']),
  window: z.enum(['during', 'atEnd', 'now']),
  by: z.array(Breakdown),
  better: z.enum(['more', 'less']).nullable(),
  source: Texts,
  compartment: Compartment.nullable(),
}
export const MeasuredDefinition = z.object(measured)
export const UnmeasuredDefinition = z.object({ ...definition, because: Texts })

/** `GET /api/indicators`: the indicators of a theme with the figure of the period in which today lies, its target, and what was published last. */
export const IndicatorsQuery = z.object({ theme: Theme.default('arms') })
export const IndicatorRow = z.object({
  definition: MeasuredDefinition,
  period: PeriodShape,
  /** Null where it is counted inside a compartment in which the reader does not work. */
  figure: Figure.nullable(),
  target: IndicatorTarget.nullable(),
  published: z.object({ ...PeriodShape.shape, figure: Figure }).nullable(),
})
export type IndicatorRow = z.infer<typeof IndicatorRow>
export const IndicatorsView = z.object({
  today: Day,
  measured: z.array(IndicatorRow),
  unmeasured: z.array(UnmeasuredDefinition),
})
export type IndicatorsView = z.infer<typeof IndicatorsView>

/** `GET /api/indicators/{code}`: of the period in which the day lies; today where none is said. */
export const IndicatorQuery = z.object({ on: Day.optional() })
export const IndicatorView = z.object({
  definition: MeasuredDefinition,
  period: PeriodShape,
  /** Whether the period is over, so that its figure can be published. */
  over: z.boolean(),
  figures: Figures.nullable(),
  /** Periods until this one, each counted from the records as they stand now. */
  trend: z.array(z.object({ ...PeriodShape.shape, figure: Figure })),
  target: IndicatorTarget.nullable(),
  targets: z.array(IndicatorTarget.extend({ byName: z.string() })),
  /** As it was published, the newest first, with corrections. */
  published: z.array(
    z.object({
      publication: IndicatorPublication.omit({ figures: true }),
      figure: PublishedFigure,
      /** Whether a later correction stands in its place. */
      corrected: z.boolean(),
      decidedByName: z.string(),
    }),
  ),
  /** Names of the authorities and regions that the breakdown is by. */
  names: z.record(z.string(), Texts),
  mayOpen: z.boolean(),
})
export type IndicatorView = z.infer<typeof IndicatorView>

/** `GET /api/indicators/{code}/records`: the records behind a figure, for those who may open them. */
export const RecordsQuery = z.object({
  on: Day.optional(),
  part: z.enum(['counted', 'all']).default('counted'),
  order: orderOf(['at']).default('-at'),
  page: PageNumber,
})
export type RecordsQuery = z.infer<typeof RecordsQuery>
export const RecordsView = z.object({
  records: z.array(
    z.object({
      id: Id,
      label: z.string(),
      at: Instant.nullable(),
      n: z.string(),
      d: z.string().nullable(),
      /** Seconds, where a median is taken. */
      measure: z.number().nullable(),
    }),
  ),
  ...pageShape,
})
export type RecordsView = z.infer<typeof RecordsView>

/** `GET /api/indicator-publications`: what the reader's authority published, proposed or turned down. */
export const PublicationsQuery = z.object({
  state: z.enum(['all', ...IndicatorPublication.shape.state.options]).default('all'),
  order: orderOf(['proposed']).default('-proposed'),
  page: PageNumber,
})
export type PublicationsQuery = z.infer<typeof PublicationsQuery>
export const PublicationsView = z.object({
  publications: z.array(
    IndicatorPublication.omit({ figures: true }).extend({ count: z.int(), proposedByName: z.string() }),
  ),
  ...pageShape,
})
export type PublicationsView = z.infer<typeof PublicationsView>

/** `GET /api/indicator-publications/{id}`. */
export const PublicationView = z.object({
  publication: IndicatorPublication,
  /** By code: what stood in its place when this is a correction. */
  former: z.record(z.string(), PublishedFigure),
  proposedByName: z.string(),
  decidedByName: z.string(),
  names: z.record(z.string(), Texts),
})
export type PublicationView = z.infer<typeof PublicationView>

/** `GET /api/published-figures`: what was published value by value, of one publication or of all, without what was hidden. */
export const PublishedFiguresQuery = z.object({ publication: Id.optional(), page: PageNumber })
export type PublishedFiguresQuery = z.infer<typeof PublishedFiguresQuery>
export const PublishedFiguresView = z.object({
  figures: z.array(
    z.object({
      publication: z.string(),
      /** By the names of DHIS2: an indicator's code, the period, the authority's code, and the cell of a breakdown. */
      dataElement: z.string(),
      period: z.string(),
      orgUnit: z.string(),
      categoryOptionCombo: z.string(),
      numerator: z.string().nullable(),
      denominator: z.string().nullable(),
      value: z.string(),
      publishedAt: Instant,
      corrects: z.string().nullable(),
    }),
  ),
  ...pageShape,
})
export type PublishedFiguresView = z.infer<typeof PublishedFiguresView>
