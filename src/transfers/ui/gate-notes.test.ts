import { describe, expect, it } from 'vitest'
import { gateItems } from './gate-notes.ts'

const states = [
  { weaponId: 'a', tag: 'TAR-000001-7' },
  { weaponId: 'b', tag: 'TAR-000002-4' },
]

describe('what an officer types of the weapons of a gate', () => {
  it('passes what is not named, with its note where it is, and fails what is marked so', () => {
    expect(gateItems('', states).items.map(({ passed }) => passed)).toEqual([true, true])
    expect(gateItems(' tar-000002-4  !  cracked bolt \n\nTAR-000001-7 LY MOI 26', states)).toEqual({
      items: [
        { weaponId: 'a', passed: true, note: 'LY MOI 26' },
        { weaponId: 'b', passed: false, note: 'cracked bolt' },
      ],
      unknown: undefined,
    })
  })

  it('says which tag is not in the plan, so that no failure is lost to a slip of the pen', () => {
    expect(gateItems('TAR-000003-1 !rust', states).unknown).toBe('TAR-000003-1')
  })
})
