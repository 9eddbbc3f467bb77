import { describe, expect, it } from 'vitest'
import { languages } from '../kernel/texts.ts'
import { maySleep } from './sector.ts'
import { leaveBy, stationAmiss, stationsFor, usualWorking } from './site-setting.ts'
import { BriefingTopic, OrientationTopic, StationKind, topicsLeft } from './station.ts'
import { termsHash, termsNow } from './terms.ts'
import { daysNeeded, desksNeeded, peopleADay } from './throughput.ts'

describe('throughput', () => {
  it.each([
    // people, desks, minutes, days: ceil(people / (desks × 8 × 60 / minutes))
    [600, 1, 20, 25],
    [600, 1, 15, 19],
    [600, 4, 20, 7],
    [24, 1, 20, 1],
    [25, 1, 20, 2],
    [0, 3, 20, 0],
    // 480 / 7 is no whole number of people, and three days of it pass 205.7.
    [205, 1, 7, 3],
    [206, 1, 7, 4],
  ])('of %i people at %i desks of %i minutes is %i days', (people, desks, minutes, days) => {
    expect(daysNeeded(people, desks, minutes)).toBe(days)
    expect(desksNeeded(people, Math.max(days, 1), minutes)).toBeLessThanOrEqual(desks)
  })

  it('of one desk is as many people a day as it has whole turns', () => {
    expect(peopleADay(1, 20)).toBe(24)
    expect(peopleADay(2, 7)).toBe(137)
  })
})

describe('the stations of a visit', () => {
  it('are all of them for an armed man, without weapons for who has none', () => {
    expect(stationsFor(usualWorking, { armed: true, ageGroup: 'adult' })).toEqual(StationKind.options)
    expect(stationsFor(usualWorking, { armed: false, ageGroup: 'adult' })).not.toContain('weapons')
  })

  it('are for a child never those of weapons, screening, profiling or terms, armed or not', () => {
    for (const armed of [true, false])
      expect(stationsFor(usualWorking, { armed, ageGroup: 'under18' })).toEqual(['reception', 'health'])
  })

  it('cannot leave out who comes, who they are, and that they leave; each stands once', () => {
    const { stations } = usualWorking
    expect(stationAmiss(stations)).toBeUndefined()
    expect(stationAmiss(stations.slice(1))).toBe('reception')
    expect(stationAmiss([...stations, ...stations.slice(0, 1)])).toBe('reception')
    const off = (kind: StationKind) =>
      stations.map((one) => (one.station === kind ? { ...one, use: 'off' as const } : one))
    expect(stationAmiss(off('discharge'))).toBe('discharge')
    expect(stationAmiss(off('health'))).toBeUndefined()
  })
})

it('a stay ends after two days, or after thirty', () => {
  expect(leaveBy('2020-06-24T10:00:00.000Z', 'temporary')).toBe('2020-06-26T10:00:00.000Z')
  expect(leaveBy('2020-06-24T10:00:00.000Z', 'semiPermanent')).toBe('2020-07-24T10:00:00.000Z')
})

describe('who sleeps where', () => {
  const mother = { sex: 'female', status: 'open' } as const
  it.each([
    ['men', 'male', 'adult', null, true],
    ['men', 'female', 'adult', null, false],
    ['men', 'male', 'under18', null, false],
    ['men', 'male', 'under18', mother, false],
    ['women', 'female', 'adult', null, true],
    ['women', 'male', 'adult', null, false],
    ['women', 'female', 'under18', null, false],
    ['women', 'male', 'under18', mother, true],
    ['women', 'male', 'under18', { ...mother, status: 'left' }, false],
    ['women', 'male', 'under18', { ...mother, sex: 'male' }, false],
    ['children', 'male', 'under18', null, true],
    ['children', 'female', 'adult', null, false],
  ] as const)('in the sector for %s, a %s %s with %o: %s', (kind, sex, ageGroup, with_, may) => {
    expect(maySleep(kind, { sex, ageGroup }, with_)).toBe(may)
  })
})

it('twelve topics are said on arrival and seven in orientation', () => {
  expect(BriefingTopic.options).toHaveLength(12)
  expect(OrientationTopic.options).toHaveLength(7)
  expect(topicsLeft('reception', [])).toHaveLength(12)
  expect(topicsLeft('orientation', OrientationTopic.options)).toEqual([])
  expect(topicsLeft('health', [])).toEqual([])
})

it('the words of the terms in force are those that were signed: another word needs a new version', () => {
  expect(termsNow.conditions).toHaveLength(6)
  expect(languages.map((language) => termsHash(termsNow, language).slice(0, 16))).toMatchInlineSnapshot(`
    [
      "e81ae7e57c99f814",
      "53bb7e67df9d61d1",
      "5b5b735c57c25722",
    ]
  `)
})
