import { describe, expect, it } from 'vitest'
import { type StandingPart, standingChecks } from './check.ts'

const today = '2020-11-25'
function check(given: Partial<StandingPart>): StandingPart {
  return {
    kind: 'criminalRecord',
    status: 'answered',
    requestedAt: '2020-10-01T08:00:00.000Z',
    result: 'clear',
    openAllegation: false,
    answeredAt: '2020-10-10T08:00:00.000Z',
    validUntil: '2021-04-01',
    ...given,
  }
}
const asked = { status: 'requested', result: null, openAllegation: null, answeredAt: null, validUntil: null } as const

describe('how a person’s checks stand', () => {
  it('says one thing of each kind that was asked, and nothing of those that were not', () => {
    expect(standingChecks([], today)).toEqual([])
    expect(standingChecks([check({}), check({ ...asked, kind: 'interpol' })], today)).toEqual([
      { kind: 'criminalRecord', result: 'clear', openAllegation: false },
      { kind: 'interpol', result: 'waiting', openAllegation: false },
    ])
  })

  it('takes the newest answer, and asking again lifts nothing', () => {
    const adverse = check({ result: 'adverse', openAllegation: true, answeredAt: '2020-11-01T08:00:00.000Z' })
    expect(standingChecks([check({}), adverse, check(asked)], today)).toEqual([
      { kind: 'criminalRecord', result: 'adverse', openAllegation: true },
    ])
  })

  it('lets a clear answer lapse after its last day, and an adverse one never', () => {
    const until = (validUntil: string) => standingChecks([check({ validUntil })], today)[0]?.result
    expect(until('2020-11-25')).toBe('clear')
    expect(until('2020-11-24')).toBe('waiting')
    expect(standingChecks([check({ result: 'adverse', validUntil: '2020-11-24' })], today)[0]?.result).toBe('adverse')
  })

  it('leaves withdrawn requests out', () => {
    expect(standingChecks([check({ ...asked, status: 'withdrawn' })], today)).toEqual([])
  })
})
