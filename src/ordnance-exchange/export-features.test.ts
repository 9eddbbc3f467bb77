import { describe, expect, it } from 'vitest'
import type { Hazard } from '../hazards/hazard.ts'
import { newId } from '../kernel/ids.ts'
import { hazardFeature, type Manner } from './export-features.ts'
import { bookCell } from './export-tables.ts'

const hazard: Hazard = {
  ...{ id: newId(), sideId: newId(), placeCode: 'B1', name: 'Mill', kind: 'confirmed', contamination: 'minefield' },
  ...{ status: 'open', perimeterId: newId(), version: 1, areaM2: 480, reportId: null, madeOf: [] },
  ...{ recordedBy: newId(), recordedAt: '2020-06-30T22:30:00.000Z' },
  ...{ confirmedBy: newId(), confirmedAt: '2020-07-01T10:00:00.000Z' },
}
const wordsOf = (manner: Manner, given: Partial<Hazard> = {}) =>
  Object.fromEntries(
    hazardFeature(
      {
        hazard: { ...hazard, ...given },
        ring: [
          [13, 32],
          [13.1, 32],
          [13.1, 32.1],
        ],
        ...{ lines: [], evidence: [], places: [] },
      },
      manner,
    ).words,
  )

describe('an area that goes out', () => {
  it('has the days of the programme’s clock', () => {
    const words = wordsOf({ precision: 'exact', timeZone: 'Africa/Tripoli' })
    expect([words.recorded, words.confirmed]).toEqual(['2020-07-01', '2020-07-01'])
    expect(wordsOf({ precision: 'exact', timeZone: 'UTC' }).recorded).toBe('2020-06-30')
    expect(wordsOf({ precision: 'exact', timeZone: 'UTC' }, { confirmedAt: null }).confirmed).toBe('')
  })

  it('of reduced precision is never of no size', () => {
    const reduced = { precision: 'reduced', timeZone: 'UTC' } as const
    expect(wordsOf(reduced).area_m2).toBe('1000')
    expect(wordsOf(reduced, { areaM2: 2600 }).area_m2).toBe('3000')
    expect(wordsOf({ ...reduced, precision: 'exact' }).area_m2).toBe('480.0')
  })
})

it('what does not fit a cell of a workbook is not cut', () => {
  expect(bookCell('x'.repeat(32_767), 'en')).toHaveLength(32_767)
  expect(bookCell('x'.repeat(32_768), 'en')).toBe('Too long for a cell; see the GeoJSON')
})
