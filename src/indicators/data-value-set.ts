import { z } from 'zod'
import { type Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import type { Breakdown, Frequency } from './indicator.ts'
import { type IndicatorPublication, publicationNumber } from './publication.ts'

const DataValue = z.object({
  dataElement: z.string(),
  period: z.string(),
  orgUnit: z.string(),
  categoryOptionCombo: z.string(),
  value: z.string(),
})
export type DataValue = z.infer<typeof DataValue>

/** `GET /api/indicator-publications/{id}/data-value-set`: aggregate JSON as DHIS2 takes it (docs.dhis2.org, dataValueSets), by codes. */
export const DataValueSet = z.object({
  dataSet: z.string(),
  completeDate: z.string(),
  period: z.string(),
  orgUnit: z.string(),
  publication: z.object({ id: Id, number: z.string(), publishedAt: Instant, corrects: Id.nullable() }),
  dataValues: z.array(DataValue),
})
export type DataValueSet = z.infer<typeof DataValueSet>

/** A period as DHIS2 writes it: 20200624, 2020W26, 202006, 2020Q2 or 2020S1. */
export function dhis2Period(frequency: Frequency, from: Day): string {
  const [year = '', month = '', day = ''] = from.split('-')
  if (frequency === 'day') return `${year}${month}${day}`
  if (frequency === 'month') return `${year}${month}`
  if (frequency === 'quarter') return `${year}Q${Math.ceil(Number(month) / 3)}`
  if (frequency === 'halfYear') return `${year}S${Number(month) <= 6 ? 1 : 2}`
  // The week belongs to the year of its Thursday (ISO 8601).
  const thursday = new Date(`${from}T12:00:00Z`)
  thursday.setUTCDate(thursday.getUTCDate() + 3)
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1, 12)
  return `${thursday.getUTCFullYear()}W${Math.floor((thursday.getTime() - first) / 604_800_000) + 1}`
}

/** What DHIS2 calls the whole, in every installation. */
const whole = 'default'
const combo = (by: Breakdown, key: string) => `${by}:${key === '' ? 'unknown' : key}`

/**
 * The figures of a publication as data values: an indicator's code is the data element, the authority's the organisation unit, and a cell of
 * a breakdown the category option combination. What was hidden as it was published is left out, and so is what has no value.
 */
export function dataValueSetOf(
  one: IndicatorPublication & { readonly decidedAt: Instant },
  orgUnit: string,
): DataValueSet {
  const period = dhis2Period(one.frequency, one.fromDay)
  const dataValues = one.figures.flatMap(({ code, all, cells }) =>
    [
      { categoryOptionCombo: whole, figure: all },
      ...cells.map(({ by, key, figure }) => ({ categoryOptionCombo: combo(by, key), figure })),
    ].flatMap(({ categoryOptionCombo, figure: { hidden, value } }): DataValue[] =>
      hidden || value === null ? [] : [{ dataElement: code, period, orgUnit, categoryOptionCombo, value }],
    ),
  )
  return {
    ...{ dataSet: `SULH_${one.frequency}`, completeDate: one.decidedAt.slice(0, 10), period, orgUnit },
    publication: { id: one.id, number: publicationNumber(one.id), publishedAt: one.decidedAt, corrects: one.corrects },
    dataValues,
  }
}
