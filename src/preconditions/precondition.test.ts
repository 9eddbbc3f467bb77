import { describe, expect, it } from 'vitest'
import { lostSince } from './phase.ts'
import { notMet, Precondition, type PreconditionAssessment, statusOn } from './precondition.ts'

const item = {
  text: 'Seen.',
  source: {
    from: 'Visit',
    asOf: { from: '2026-01-01', to: '2026-01-01', precision: 'day' },
    reliability: 'B',
    credibility: '2',
    reference: '',
  },
} as const
const standing = (given: Partial<PreconditionAssessment> = {}): PreconditionAssessment[] =>
  Precondition.options.map((precondition) => ({
    ...{ id: '', sideId: '', groupId: '', placeCode: null, precondition, status: 'met', evidence: [item], note: '' },
    ...{ validUntil: '2026-03-31', standing: true, assessedBy: '', assessedAt: '2026-01-01T00:00:00.000Z' },
    ...given,
  }))

describe('the four preconditions', () => {
  it('stand until the end of their last day, and are unknown after it', () => {
    const [one] = standing()
    expect(statusOn(one, '2026-03-31')).toBe('met')
    expect(statusOn(one, '2026-04-01')).toBe('unknown')
    expect(statusOn(undefined, '2026-01-01')).toBe('unknown')
  })

  it('are met by nothing less than “met”, each with evidence', () => {
    expect(notMet(standing(), '2026-03-31')).toEqual([])
    for (const status of ['partly', 'notMet', 'unknown'] as const)
      expect(notMet(standing({ status }), '2026-03-31')).toEqual(Precondition.options)
    expect(notMet(standing({ evidence: [] }), '2026-03-31')).toEqual(Precondition.options)
    expect(notMet(standing().slice(1), '2026-03-31')).toEqual(['agreement'])
  })

  it('warn of an open programme alone: a tool was chosen because they do not hold', () => {
    expect(lostSince({ kind: 'programme', status: 'open' }, standing(), '2026-04-01')).toHaveLength(4)
    expect(lostSince({ kind: 'programme', status: 'closed' }, standing(), '2026-04-01')).toEqual([])
    expect(lostSince({ kind: 'cvr', status: 'open' }, [], '2026-04-01')).toEqual([])
  })
})
