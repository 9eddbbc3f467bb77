import { describe, expect, it } from 'vitest'
import { blankOrder, isNear, orderOf } from './order-draft.ts'

describe('a draft of an order', () => {
  const near = {
    ...{ ...blankOrder, allUpKg: '10', exclusionM: '٣٠٠', exclusionNote: 'Behind a wall' },
    exclusionBy: '00000000-0000-4000-8000-000000000001',
  }

  it('says who answers for a smaller distance, and why', () => {
    expect(isNear(near)).toBe(true)
    expect(orderOf(near)).toMatchObject({
      ...{ exclusionM: 300, exclusionNote: 'Behind a wall', exclusionBy: near.exclusionBy },
    })
  })

  it('says neither once the distance is what the aid says, or the weight is not known', () => {
    for (const draft of [
      { ...near, exclusionM: '931' },
      { ...near, allUpKg: '' },
    ]) {
      expect(isNear(draft)).toBe(false)
      expect(orderOf(draft)).toMatchObject({ exclusionNote: '', exclusionBy: null })
    }
  })
})
