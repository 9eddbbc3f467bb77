import { describe, expect, it } from 'vitest'
import { derivedId } from '../kernel/ids.ts'
import { programmeId } from '../programme/programme.ts'
import { usualThresholds } from './alarm.ts'
import { type ReaderDay, readingAlarmsOf } from './reading-alarm.ts'

const quiet: ReaderDay = {
  readerId: derivedId(programmeId, 'awa'),
  day: '2020-06-20',
  ...{ records: 30, night: 0, refused: 1, rows: 0, usualRecords: 25, usualRows: 0, daysBefore: 12 },
}
const keysOf = (given: Partial<ReaderDay>) =>
  readingAlarmsOf({ ...quiet, ...given }, usualThresholds).map(({ key }) => key)

describe('alarms about reading', () => {
  it('are silent on an ordinary day', () => {
    expect(keysOf({})).toEqual([])
    expect(keysOf({ records: 99, usualRecords: 60, night: 9, refused: 9, rows: 1999 })).toEqual([])
  })

  it('sound at the threshold itself and not below it', () => {
    expect(keysOf({ records: 100, usualRecords: 60 })).toEqual(['recordsADay'])
    expect(keysOf({ night: 10 })).toEqual(['nightReads'])
    expect(keysOf({ refused: 10 })).toEqual(['refusedReads'])
    expect(keysOf({ rows: 2000 })).toEqual(['rowsADay'])
  })

  it('know what is usual for each: forty records are much for who reads five, of records and of rows alike', () => {
    expect(keysOf({ records: 40, usualRecords: 5 })).toEqual(['timesUsual'])
    expect(keysOf({ records: 40, usualRecords: 20 })).toEqual([])
    expect(keysOf({ rows: 500, usualRows: 50 })).toEqual(['timesUsual'])
  })

  it('call nothing usual of a few days, and nothing much that is little', () => {
    expect(keysOf({ records: 40, usualRecords: 1, daysBefore: 2 })).toEqual([])
    expect(keysOf({ records: 19, usualRecords: 1 })).toEqual([])
    expect(keysOf({ records: 40, usualRecords: 0 })).toEqual([])
  })

  it('go by the threshold that the side set', () => {
    const strict = { ...usualThresholds, recordsADay: 30 }
    expect(readingAlarmsOf(quiet, strict)).toEqual([{ key: 'recordsADay', value: 30, threshold: 30 }])
  })
})
