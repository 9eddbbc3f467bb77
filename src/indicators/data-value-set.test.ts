import { expect, it } from 'vitest'
import { newId } from '../kernel/ids.ts'
import { DataValueSet, dataValueSetOf, dhis2Period } from './data-value-set.ts'

it('writes periods as DHIS2 does, with weeks of the year of their Thursday', () => {
  expect(dhis2Period('day', '2020-06-24')).toBe('20200624')
  expect(dhis2Period('month', '2020-06-01')).toBe('202006')
  expect(dhis2Period('quarter', '2020-04-01')).toBe('2020Q2')
  expect(dhis2Period('halfYear', '2020-07-01')).toBe('2020S2')
  expect(dhis2Period('week', '2020-06-22')).toBe('2020W26')
  expect(dhis2Period('week', '2019-12-30')).toBe('2020W1')
  expect(dhis2Period('week', '2020-12-28')).toBe('2020W53')
})

it('gives what was published and not hidden, by codes', () => {
  const shown = (value: string) => ({ numerator: value, denominator: null, value, hidden: false })
  const hidden = { numerator: null, denominator: null, value: null, hidden: true }
  const id = newId()
  const set = dataValueSetOf(
    {
      ...{
        id,
        sideId: newId(),
        frequency: 'month',
        fromDay: '2020-06-01',
        toDay: '2020-06-30',
        corrects: null,
        reason: '',
      },
      figures: [
        {
          ...{ code: 'DIS-01', version: 1, all: shown('120') },
          cells: [
            { by: 'sex', key: 'male', figure: shown('90') },
            { by: 'sex', key: '', figure: hidden },
          ],
        },
        { code: 'DEM-05', version: 1, all: hidden, cells: [] },
      ],
      ...{ state: 'published', proposedBy: newId(), proposedAt: '2020-07-01T08:00:00.000Z', note: '' },
      ...{ decidedBy: newId(), decidedAt: '2020-07-02T08:00:00.000Z' },
    },
    'north',
  )
  expect(DataValueSet.parse(set)).toEqual(set)
  const common = { dataElement: 'DIS-01', period: '202006', orgUnit: 'north' }
  expect(set.dataValues).toEqual([
    { ...common, categoryOptionCombo: 'default', value: '120' },
    { ...common, categoryOptionCombo: 'sex:male', value: '90' },
  ])
  expect(set).toMatchObject({
    dataSet: 'SULH_month',
    completeDate: '2020-07-02',
    period: '202006',
    publication: { id },
  })
})
