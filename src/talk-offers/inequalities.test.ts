import { describe, expect, it } from 'vitest'
import { newId } from '../kernel/ids.ts'
import { inequalitiesOf, noticeOf } from './inequalities.ts'

const [north, south] = [newId(), newId()]
const rules = { withinDays: 14, noticeDays: 3 }
const sides = { sideIds: [north, south], today: '2020-07-10' }
const offer = (partySideId: string, offeredOn: string, forDay: string | null) => ({ partySideId, offeredOn, forDay })

describe('whether the sides are treated alike', () => {
  it('is not asked before anything was offered', () => {
    expect(inequalitiesOf(rules, [], sides)).toEqual([])
  })

  it('waits until the days are over in which the other is offered the same, then it is late', () => {
    const one = [offer(north, '2020-06-20', '2020-06-24')]
    const missing = { kind: 'notOffered', sideId: south, dueOn: '2020-07-04' }
    expect(inequalitiesOf(rules, one, { ...sides, today: '2020-07-04' })).toEqual([{ ...missing, late: false }])
    expect(inequalitiesOf(rules, one, { ...sides, today: '2020-07-05' })).toEqual([{ ...missing, late: true }])
  })

  it('is so where the same was offered in time, with as much time to prepare', () => {
    const both = [offer(north, '2020-06-20', '2020-06-24'), offer(south, '2020-06-27', '2020-07-01')]
    expect(inequalitiesOf(rules, both, sides)).toEqual([])
    expect(both.map(noticeOf)).toEqual([4, 4])
  })

  it('is not so where it was offered too late, or with too little time', () => {
    const both = [offer(south, '2020-06-20', '2020-06-30'), offer(north, '2020-07-05', '2020-07-06')]
    expect(inequalitiesOf(rules, both, sides)).toEqual([
      { kind: 'offeredLater', sideId: north, days: 15 },
      { kind: 'shorterNotice', sideId: north, days: 9 },
    ])
  })

  it('has nothing to do with preparing where a paper was given', () => {
    const papers = [offer(north, '2020-06-20', null), offer(south, '2020-06-21', null)]
    expect(inequalitiesOf({ ...rules, noticeDays: 0 }, papers, sides)).toEqual([])
  })
})
