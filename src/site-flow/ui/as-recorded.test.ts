import { describe, expect, it } from 'vitest'
import { newId } from '../../kernel/ids.ts'
import { callVisit, finishStation, putBack } from '../station-actions.ts'
import { QueueView } from '../views.ts'
import { queueAsRecorded, stateHere } from './as-recorded.ts'

const texts = { ar: 'تاجوراء', en: 'Tajura', fr: 'Tajoura' }
const row = (given: Record<string, unknown> = {}) => ({
  visit: {
    ...{ id: newId(), number: 'V-TRP-000001-8', sex: 'male', ageGroup: 'adult', arrivedAt: '2026-11-28T06:00:00.000Z' },
    ...{ leaveBy: '2026-11-30T06:00:00.000Z', bed: null, status: 'open', leftAt: null, siteId: newId() },
  },
  ...{ person: null, siteCode: 'TRP', sectorCode: null, station: 'terms', stationStatus: 'waiting' },
  ...{ since: '2026-11-28T06:10:00.000Z', calledBy: null, late: false, ...given },
})

describe('a queue on a tablet that recorded something', () => {
  const [first, second, third] = [row(), row(), row({ stationStatus: 'called' })]
  const view = QueueView.parse({
    site: { id: newId(), code: 'TRP', name: texts, status: 'open' },
    ...{ station: 'terms', called: [third], waiting: [first, second], total: 2, more: false, page: 1, pageSize: 50 },
  })
  const ids = (rows: QueueView['called']) => rows.map(({ visit }) => visit.id)

  it('is as it was read where nothing waits', () => {
    expect(queueAsRecorded(view, new Map())).toEqual(view)
    expect(stateHere(['person.register'])).toBe('asRead')
  })

  it('has at the desk whom it called, and not whom it finished', () => {
    const called = queueAsRecorded(view, new Map([[first.visit.id, [callVisit.name]]]))
    expect(ids(called.called)).toEqual([third.visit.id, first.visit.id])
    expect(ids(called.waiting)).toEqual([second.visit.id])
    const finished = queueAsRecorded(
      view,
      new Map([
        [first.visit.id, [callVisit.name, finishStation.name]],
        [third.visit.id, [putBack.name]],
      ]),
    )
    expect(ids(finished.called)).toEqual([])
    expect(ids(finished.waiting)).toEqual([third.visit.id, second.visit.id])
  })
})
