import { describe, expect, it } from 'vitest'
import { reviewOverdue } from './classification.ts'
import { decree1508 } from './data/decree-1508.ts'
import { repeatedKey, SchemeContent } from './scheme.ts'

describe('the review of a class', () => {
  it('is overdue from the day after, and only while the class stands', () => {
    const signed = { status: 'signed', reviewDue: '2026-07-15' } as const
    expect(reviewOverdue(signed, '2026-07-15')).toBe(false)
    expect(reviewOverdue(signed, '2026-07-16')).toBe(true)
    expect(reviewOverdue({ ...signed, status: 'superseded' }, '2026-07-16')).toBe(false)
  })
})

describe('the preset', () => {
  it('is a scheme as it can be drafted, with keys that stand once', () => {
    const { code: _, ...content } = decree1508
    expect(SchemeContent.parse(content)).toEqual(content)
    expect(repeatedKey(content)).toBeUndefined()
  })
})
