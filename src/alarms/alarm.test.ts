import { describe, expect, it } from 'vitest'
import { derivedId } from '../kernel/ids.ts'
import { programmeId } from '../programme/programme.ts'
import { type AlarmThreshold, alarmsOf, type GroupFigures, thresholdsOf, usualThresholds } from './alarm.ts'

const id = (label: string) => derivedId(programmeId, label)
const quiet: GroupFigures = {
  groupId: id('group'),
  sideId: id('north'),
  code: 'G-001',
  nameArabic: 'سرية التل',
  nameLatin: 'Hill Company',
  cap: 100,
  combatants: 40,
  recentCombatants: 10,
  weapons: 38,
  serviceable: 36,
  recentServiceable: 9,
  eligible: 30,
  listed: 80,
  late: 2,
}
const keysOf = (given: Partial<GroupFigures>) => alarmsOf({ ...quiet, ...given }, usualThresholds).map(({ key }) => key)

describe('alarms', () => {
  it('are silent where every fighter brings a working weapon and the list keeps to the agreement', () => {
    expect(keysOf({})).toEqual([])
  })

  it('see Liberia: 103,000 people and 28,000 guns', () => {
    expect(keysOf({ combatants: 103_000, weapons: 28_000, serviceable: 28_000, cap: null })).toContain(
      'weaponsPerCombatant',
    )
  })

  it('see a ratio that falls in the last four weeks, and scrap', () => {
    expect(keysOf({ recentServiceable: 5 })).toContain('falling')
    expect(keysOf({ serviceable: 20, recentServiceable: 5 })).toContain('lowQuality')
  })

  it('see the cap come close and be passed, and late recruits', () => {
    expect(keysOf({ eligible: 89 })).toEqual([])
    expect(keysOf({ eligible: 90 })).toEqual(['capUse'])
    expect(keysOf({ eligible: 101 })).toEqual(['capUse'])
    expect(keysOf({ cap: null, eligible: 1000 })).toEqual([])
    expect(keysOf({ late: 9 })).toEqual(['lateShare'])
  })

  it('say nothing of shares of fewer than five', () => {
    const few = {
      combatants: 4,
      recentCombatants: 4,
      weapons: 4,
      serviceable: 0,
      recentServiceable: 0,
      listed: 4,
      late: 4,
    }
    expect(keysOf(few)).toEqual([])
  })

  it('go by the newest threshold of the side itself', () => {
    const set = (key: AlarmThreshold['key'], value: number, setAt: string, side = 'north'): AlarmThreshold => ({
      ...{ id: id(`${key} ${setAt} ${side}`), sideId: id(side), key, value, setAt },
      ...{ reason: 'Decided by the commission.', setBy: id('fatou') },
    })
    const all = [
      set('capUse', 0.5, '2026-02-01T00:00:00.000Z'),
      set('capUse', 0.7, '2026-01-01T00:00:00.000Z'),
      set('lateShare', 0.9, '2026-01-01T00:00:00.000Z', 'south'),
    ]
    expect(thresholdsOf(all, id('north'))).toEqual({ ...usualThresholds, capUse: 0.5 })
    expect(thresholdsOf(all, id('south'))).toEqual({ ...usualThresholds, lateShare: 0.9 })
  })
})
