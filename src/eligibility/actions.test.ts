import { describe, expect, it } from 'vitest'
import { newId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import type { Person } from '../people/person.ts'
import { propose, proposeRevocation, tell, vote } from './actions.ts'
import type { CriteriaSet } from './criteria.ts'
import type { EligibilityDecision } from './decision.ts'
import type { RecordStanding } from './standing.ts'

const sideId = newId()
const someone = (given: Partial<Actor> = {}): Actor => ({
  id: newId(),
  name: '',
  sideId,
  side: 'north',
  joint: false,
  siteId: null,
  roles: ['adjudicator'],
  ...given,
})
const [proposer, member, registrar] = [someone(), someone(), someone()]
const at = '2020-09-10T09:00:00.000Z'
const by = (actor: Actor, received = at) => ({ actionId: newId(), actor, at, received })
const texts = { ar: 'ش', en: 'c', fr: 'c' }

const programme = {
  id: newId(),
  title: texts,
  timeZone: 'Africa/Tripoli',
  country: 'LY',
  demonstration: true,
  foundedAt: at,
}
const name = { given: 'x', father: 'y', grandfather: '', family: '' }
const person: Person = {
  id: newId(),
  sideId,
  siteId: newId(),
  number: 'P-TAR-000001-1',
  nameArabic: name,
  nameLatin: name,
  birth: { from: '1990-01-01', to: '1990-12-31', precision: 'year' },
  sex: 'male',
  nationality: 'LY',
  placeCode: 'B1',
  claimedGroup: 'x',
  documents: [],
  registeredBy: registrar.id,
  erasedAt: null,
  registeredAt: at,
  transferredAt: null,
}
const set: CriteriaSet = {
  id: newId(),
  sideId,
  stage: 'reintegration',
  version: 1,
  title: texts,
  criteria: [{ key: 'adult', text: texts, mandatory: true, source: 'adult', exempt: [] }],
  panelSize: 2,
  appealDays: 30,
  interviewRequired: false,
  status: 'inForce',
  effectiveFrom: '2020-09-01',
  effectiveUntil: null,
  proposedBy: newId(),
  proposedAt: at,
  signedBy: newId(),
  signedAt: at,
}
const standing: RecordStanding = {
  mayBeChild: false,
  mergedInto: null,
  registeredBy: [registrar.id],
  screening: 'clear',
  association: null,
  listings: [],
  interview: 'none',
  checks: [],
  weapons: { count: 0, serviceable: 0 },
}
const facts: Parameters<typeof propose.decide>[2] = { programme, person, set, standing, others: [] }
const grant = { outcome: 'eligible', reasonCode: 'criteriaMet', reason: 'Seen.' } as const
const input = {
  id: newId(),
  personId: person.id,
  stage: 'reintegration' as const,
  criteriaSetId: set.id,
  results: [{ criterion: 'adult', result: 'met' as const, evidence: 'Family book.' }],
  ...grant,
  orientation: 'none' as const,
}

function proposed(given: Partial<EligibilityDecision> = {}): EligibilityDecision {
  const decision = propose.decide(undefined, input, facts, by(proposer))
  if (decision.outcome === 'refused') throw new Error(decision.code)
  const [write] = decision.writes
  return { ...propose.noun.schema.parse(write?.record), ...given }
}
const voting: Parameters<typeof vote.decide>[2] = { ...facts, votes: [], replaced: null }
const ballot = { id: input.id, ...grant }
const code = (decision: { outcome: string; code?: string }) => decision.code ?? decision.outcome

describe('a proposal', () => {
  const tried = (change: Partial<typeof facts>, actor = proposer, received = at) =>
    code(propose.decide(undefined, input, { ...facts, ...change }, by(actor, received)))

  it('is not the registrar’s, whoever of the linked registrations’ it is (R-SOD)', () => {
    expect(tried({})).toBe('accepted')
    expect(tried({}, registrar)).toBe('eligibility.registeredThem')
    expect(tried({ standing: { ...standing, registeredBy: [newId(), proposer.id] } })).toBe(
      'eligibility.registeredThem',
    )
  })

  it('is for nobody who may be a child: by their birth, or by what the record says (R-CHD1)', () => {
    const born = (to: string) => ({ ...person, birth: { from: '2000-01-01', to, precision: 'approximate' as const } })
    expect(tried({ person: born('2002-09-11') })).toBe('eligibility.child')
    expect(tried({ person: born('2002-09-10') })).toBe('accepted')
    expect(tried({ standing: { ...standing, mayBeChild: true } })).toBe('eligibility.child')
  })

  it('goes to the registration that a merge leads to', () => {
    expect(tried({ standing: { ...standing, mergedInto: newId() } })).toBe('eligibility.otherRegistration')
  })

  it('is by the criteria of the person’s side and stage that are in force on the day, where the programme works (R-EL1)', () => {
    expect(tried({ set: { ...set, sideId: newId() } })).toBe('eligibility.criteriaNotInForce')
    expect(tried({ set: { ...set, stage: 'cvr' } })).toBe('eligibility.criteriaNotInForce')
    const next = { set: { ...set, effectiveFrom: '2020-09-11' } }
    expect(tried(next)).toBe('eligibility.criteriaNotInForce')
    // 22:30 UTC is the next day in Tripoli.
    expect(tried(next, proposer, '2020-09-10T22:30:00.000Z')).toBe('accepted')
  })

  it('is not made beside an open one or over one that stands; a deferral it replaces', () => {
    const other = (given: Partial<EligibilityDecision>) => {
      const { id, kind, status, outcome } = proposed(given)
      return { others: [{ id, kind, status, outcome }] }
    }
    expect(tried(other({}))).toBe('eligibility.proposedAlready')
    expect(tried(other({ status: 'decided', outcome: 'eligible' }))).toBe('eligibility.decidedAlready')
    expect(tried(other({ status: 'decided', outcome: 'ineligible' }))).toBe('eligibility.decidedAlready')
    const decision = propose.decide(
      undefined,
      input,
      { ...facts, ...other({ status: 'decided', outcome: 'deferred' }) },
      by(proposer),
    )
    expect(decision).toMatchObject({ outcome: 'accepted', writes: [{ record: { replacesId: input.id } }] })
  })
})

describe('a vote', () => {
  const tried = (change: Partial<typeof voting>, actor = member, given: Partial<EligibilityDecision> = {}) =>
    code(vote.decide(proposed(given), ballot, { ...voting, ...change }, by(actor)))

  it('is neither the proposer’s nor the registrar’s nor another side’s (R-SOD)', () => {
    expect(tried({})).toBe('accepted')
    expect(tried({}, proposer)).toBe('eligibility.twoPersonRule')
    expect(tried({}, registrar)).toBe('eligibility.registeredThem')
    expect(tried({}, someone({ sideId: newId() }))).toBe('eligibility.unknown')
    expect(tried({}, someone({ sideId: newId(), joint: true }))).toBe('accepted')
  })

  it('asks everything again: the record may have changed since the proposal', () => {
    const now = (given: Partial<RecordStanding>) => tried({ standing: { ...standing, ...given } })
    expect(now({ mayBeChild: true })).toBe('eligibility.child')
    expect(now({ screening: 'listed' })).toBe('eligibility.listed')
    expect(now({ screening: 'pending' })).toBe('eligibility.screeningPending')
    expect(now({ checks: [{ kind: 'criminal', result: 'waiting', openAllegation: true }] })).toBe(
      'eligibility.openAllegation',
    )
    expect(now({ mergedInto: newId() })).toBe('eligibility.otherRegistration')
    expect(tried({ set: { ...set, interviewRequired: true } })).toBe('eligibility.interviewNeeded')
    expect(tried({ set: { ...set, effectiveUntil: '2020-09-10' } })).toBe('eligibility.criteriaNotInForce')
    const standingElsewhere = { id: newId(), kind: 'grant', status: 'decided', outcome: 'eligible' } as const
    expect(tried({ others: [standingElsewhere] })).toBe('eligibility.decidedAlready')
  })

  it.each(['decided', 'withdrawn', 'revoked', 'setAside', 'replaced'] as const)(
    'is not given once it is %s',
    (status) => {
      expect(tried({}, member, { status })).toBe('eligibility.decided')
    },
  )
})

describe('taking a decision back', () => {
  const decided = proposed({ status: 'decided', outcome: 'eligible', reasonCode: 'criteriaMet', decidedAt: at })
  const said = {
    id: newId(),
    personId: person.id,
    decisionId: decided.id,
    reasonCode: 'decidedInError' as const,
    reason: 'x',
    orientation: 'childProtection' as const,
  }
  const tried = (earlier: EligibilityDecision, given: Partial<RecordStanding> = {}) =>
    code(
      proposeRevocation.decide(
        undefined,
        said,
        { person, earlier, set, standing: { ...standing, ...given }, others: [] },
        by(proposer),
      ),
    )

  it('is possible for somebody who turns out to be a child, and for whoever was turned away in error', () => {
    expect(tried(decided)).toBe('accepted')
    expect(tried(decided, { mayBeChild: true })).toBe('accepted')
    expect(tried({ ...decided, outcome: 'ineligible' })).toBe('accepted')
  })

  it.each([
    ['a deferral', { outcome: 'deferred' }],
    ['what was taken back', { status: 'revoked' }],
    ['a revocation itself', { kind: 'revocation', outcome: 'revoked' }],
  ] as const)('is not for %s', (_what, change) => {
    expect(tried({ ...decided, ...change })).toBe('eligibility.nothingToRevoke')
  })
})

describe('the time to appeal', () => {
  it('runs from the day on which the record received it, not from a tablet’s clock', () => {
    const decided = proposed({
      status: 'decided',
      outcome: 'ineligible',
      reasonCode: 'evidenceNotAccepted',
      decidedAt: at,
    })
    const said = { id: decided.id, language: 'fr', how: 'phone' } as const
    const decision = tell.decide(
      decided,
      said,
      { programme, set },
      { ...by(member, '2020-12-15T23:00:00.000Z'), at: '2020-01-01T00:00:00.000Z' },
    )
    // Midnight in Tripoli has passed: 16 December and thirty days.
    expect(decision).toMatchObject({ writes: [{ record: { appealUntil: '2021-01-15' } }] })
  })
})
