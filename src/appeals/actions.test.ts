import { describe, expect, it } from 'vitest'
import type { EligibilityDecision } from '../eligibility/decision.ts'
import { newId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import { fileAppeal } from './actions.ts'

const at = '2020-09-10T09:00:00.000Z'
const sideId = newId()
const officer: Actor = {
  ...{ id: newId(), name: 'x', sideId, side: 'north', joint: false, siteId: null },
  roles: ['adjudicator'],
}
const programme = {
  ...{ id: newId(), title: { ar: 'ش', en: 'c', fr: 'c' }, timeZone: 'Africa/Tripoli', country: 'LY' },
  ...{ demonstration: true, foundedAt: at },
}
const decision: EligibilityDecision = {
  ...{ id: newId(), sideId, siteId: newId(), personId: newId(), stage: 'cvr', kind: 'grant' },
  ...{ criteriaSetId: newId(), criteriaVersion: 1, replacesId: null, groupId: null, results: [], orientation: 'none' },
  ...{ proposal: 'ineligible', proposalCode: 'evidenceNotAccepted', proposalReason: 'x' },
  ...{ proposedBy: newId(), proposedAt: at, status: 'decided', outcome: 'ineligible', decidedAt: at, withdrawal: null },
  ...{ reasonCode: 'evidenceNotAccepted', told: null, appealUntil: null },
}

/** How an appeal received at some time is taken down. */
function filed(given: Partial<EligibilityDecision>, received: string) {
  const subject = { ...decision, ...given }
  const input = {
    id: newId(),
    subjectKind: 'eligibility',
    subjectId: decision.id,
    personId: decision.personId,
    grounds: 'x',
    how: 'inPerson',
  } as const
  const facts = { programme, subject, officers: [], open: false }
  return fileAppeal.decide(undefined, input, facts, { actionId: newId(), actor: officer, at, received })
}

describe('the time to appeal a decision on eligibility', () => {
  const told = { told: { at, language: 'ar', by: newId(), how: 'inPerson' }, appealUntil: '2020-12-01' } as const

  it('is its own, counted from when the person was told, and not from the decision', () => {
    expect(filed(told, '2020-12-01T21:00:00.000Z')).toMatchObject({ outcome: 'accepted' })
    // It is 2 December in Tripoli; what comes late is recorded all the same.
    expect(filed(told, '2020-12-01T22:30:00.000Z')).toMatchObject({
      outcome: 'flagged',
      flags: [{ code: 'appeal.late', facts: { days: 1 } }],
    })
  })

  it('does not run before they were told', () => {
    expect(filed({}, '2022-01-01T00:00:00.000Z')).toMatchObject({ outcome: 'accepted' })
  })

  it('is of no use against what was granted, or what stands no more', () => {
    for (const given of [{ outcome: 'eligible' }, { status: 'replaced' }] as const)
      expect(filed({ ...told, ...given }, at)).toMatchObject({ code: 'appeal.notAppealable' })
  })
})
