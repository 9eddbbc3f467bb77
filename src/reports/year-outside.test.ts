import { expect, it } from 'vitest'
import { AccidentType } from '../accidents/accident.ts'
import { AccidentTotals } from '../accidents/views.ts'
import { OrdnanceYear } from '../ordnance-year/views.ts'
import { nobody as nobodyCame } from '../risk-education/risk-session.ts'
import { linesForOutside } from './year-outside.ts'

const nobody = { boys: 0, girls: 0, men: 0, women: 0, unknown: 0 }
const land = {
  openingM2: 0,
  identifiedM2: 0,
  remeasuredM2: 0,
  cancelledM2: 0,
  reducedM2: 0,
  clearedM2: 0,
  closingM2: 0,
}
/** A year in which people were hurt and nothing else happened. */
function yearOf(killed: Partial<typeof nobody>, injured: Partial<typeof nobody> = {}) {
  const accidents = AccidentTotals.parse({
    types: AccidentType.options.map((type) => ({ type, accidents: 0, confirmed: 0, killed: 0, injured: 0 })),
    ...{ year: 2020, undated: 0, casualties: { killed: { ...nobody, ...killed }, injured: { ...nobody, ...injured } } },
  })
  return OrdnanceYear.parse({
    ...{ year: 2020, items: [], reports: { received: 2, foundTrue: 1, closed: 1 }, accidents },
    land: { ...land, identified: 1, released: 0, handedOver: 0, reopened: 0 },
    quality: { visits: 0, samples: 0, notConforming: 0, sampledM2: 0, nonConformities: [] },
    riskEducation: {
      ...{ year: 2020, sessions: 0, broadcasts: 0, people: nobodyCame, total: 0, firstTime: 0 },
      ...{ materials: [], months: [], places: [] },
    },
  })
}
const cells = (year: OrdnanceYear, harm: 'killed' | 'injured') =>
  linesForOutside(year).flatMap(({ casualties, figure }) => (casualties === harm ? [figure] : []))

it('leaves out few people and the cell that the sum would tell', () => {
  // Boys, girls, men, women, and of whom it is not known.
  expect(cells(yearOf({ boys: 1, men: 12, women: 6 }), 'killed')).toEqual([null, 0, 12, null, 0])
  expect(cells(yearOf({ boys: 2, girls: 3, men: 12 }), 'killed')).toEqual([null, null, 12, 0, 0])
  expect(cells(yearOf({ men: 12, women: 6 }), 'killed')).toEqual([0, 0, 12, 6, 0])
  expect(cells(yearOf({}, { girls: 1 }), 'injured')).toEqual([null, null, null, null, null])
  expect(cells(yearOf({}, { girls: 1 }), 'killed')).toEqual([0, 0, 0, 0, 0])
})

it('leaves all else as it is', () => {
  const others = linesForOutside(yearOf({ boys: 1 })).filter(({ casualties }) => casualties === undefined)
  expect(others.every(({ figure }) => figure !== null)).toBe(true)
})
