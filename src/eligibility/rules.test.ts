import { describe, expect, it } from 'vitest'
import { newId } from '../kernel/ids.ts'
import { type Criterion, criteriaMisfit, inForceOn, isExempt, Stage } from './criteria.ts'
import { presets } from './data/presets.ts'
import { type CriterionResult, type Outcome, reinstated, setAside } from './decision.ts'
import { type Case, criteriaBar, reasonMisfit, recordBar, resultsMisfit } from './rules.ts'
import { isCapReached, isLate, type RecordStanding } from './standing.ts'
import { agreed, isSplit } from './vote.ts'

const texts = { ar: 'ش', en: 'c', fr: 'c' }
const criterion = (key: string, source: string, change: Partial<Criterion> = {}): Criterion => ({
  key,
  source,
  text: texts,
  mandatory: true,
  exempt: [],
  ...change,
})
const adult = criterion('adult', 'adult')
const belonged = criterion('belonged', 'association')
const weapon = criterion('weapon', 'weapon', { exempt: ['female', 'associated'] })
const inTime = criterion('inTime', 'cutOff', { mandatory: false })

const day = (text: string) => ({ from: text, to: text, precision: 'day' as const })
const group = {
  groupId: newId(),
  role: 'combatant' as const,
  howJoined: 'voluntary' as const,
  joined: day('2015-01-01'),
  cap: 10,
  cutOff: '2019-04-04',
  eligible: 3,
  listing: 'clear' as const,
}
const clean: RecordStanding = {
  mayBeChild: false,
  mergedInto: null,
  registeredBy: [],
  screening: 'clear',
  association: group,
  listings: [],
  interview: 'none',
  checks: [],
  weapons: { count: 0, serviceable: 0 },
}
const about = (standing: Partial<RecordStanding> = {}, change: Partial<Case> = {}): Case => ({
  stage: 'demobilization',
  set: { criteria: [adult, belonged, weapon], interviewRequired: false },
  standing: { ...clean, ...standing },
  sex: 'male',
  ...change,
})
const found = (...results: CriterionResult['result'][]): CriterionResult[] =>
  results.map((result, at) => ({
    criterion: ['adult', 'belonged', 'weapon', 'inTime'][at] ?? '',
    result,
    evidence: result === 'met' || result === 'notMet' ? 'seen' : '',
  }))
const outcomes: Outcome[] = ['eligible', 'ineligible', 'deferred']
const barred = (one: Case) => outcomes.map((outcome) => recordBar(outcome, one)?.code ?? 'free')

describe('what the record stops', () => {
  it('nothing where it shows nothing', () => {
    expect(barred(about())).toEqual(['free', 'free', 'free'])
  })

  it('every outcome for who may be a child (R-CHD1)', () => {
    const child = 'eligibility.child'
    expect(barred(about({ mayBeChild: true }))).toEqual([child, child, child])
  })

  it('all but ineligible for who is listed, and eligible while a match waits (R-EL4)', () => {
    expect(barred(about({ screening: 'listed' }))).toEqual(['eligibility.listed', 'free', 'eligibility.listed'])
    expect(barred(about({ screening: 'pending' }))).toEqual(['eligibility.screeningPending', 'free', 'free'])
  })

  it.each(['none', 'held', 'failed', 'disputed'] as const)(
    'eligible while the interview is %s, where one is required (R-EL3)',
    (interview) => {
      const set = { criteria: [adult, belonged], interviewRequired: true }
      expect(barred(about({ interview }, { set }))).toEqual(['eligibility.interviewNeeded', 'free', 'free'])
      expect(barred(about({ interview: 'passed' }, { set }))).toEqual(['free', 'free', 'free'])
      expect(barred(about({ interview }))).toEqual(['free', 'free', 'free'])
    },
  )

  it('eligible while an allegation is open, also where the office found nothing else (R-EL5)', () => {
    const open = [{ kind: 'criminal', result: 'clear' as const, openAllegation: true }]
    expect(barred(about({ checks: open }))).toEqual(['eligibility.openAllegation', 'free', 'free'])
    const adverse = [{ kind: 'criminal', result: 'adverse' as const, openAllegation: false }]
    expect(barred(about({ checks: adverse }))).toEqual(['free', 'free', 'free'])
  })

  it('eligible for a late recruit, by the day or by the list; not where the day is in doubt, and not for violence reduction (R-EL2)', () => {
    const late = { association: { ...group, joined: day('2019-04-05') } }
    expect(barred(about(late))).toEqual(['eligibility.lateRecruit', 'free', 'free'])
    expect(barred(about(late, { stage: 'cvr' }))).toEqual(['free', 'free', 'free'])
    expect(isLate({ association: { ...group, joined: day('2019-04-04') }, listings: [] })).toBe(false)
    const year = { from: '2019-01-01', to: '2019-12-31', precision: 'year' as const }
    expect(isLate({ association: { ...group, joined: year }, listings: [] })).toBe(false)
    expect(isLate({ association: { ...group, joined: null }, listings: [] })).toBe(false)
    const listing = { entryId: newId(), listId: newId(), groupId: newId(), state: 'lateRecruit' as const, joined: null }
    expect(isLate({ association: null, listings: [listing] })).toBe(true)
  })

  it('eligible once the group has its number, at demobilization alone, and without a group there (R-EL2)', () => {
    const full = { association: { ...group, eligible: 10 } }
    expect(recordBar('eligible', about(full))).toMatchObject({ code: 'eligibility.capReached', facts: { cap: 10 } })
    expect(barred(about(full, { stage: 'reintegration' }))).toEqual(['free', 'free', 'free'])
    expect(isCapReached({ association: { ...group, eligible: 9 } })).toBe(false)
    expect(isCapReached({ association: { ...group, cap: 0, eligible: 0 } })).toBe(true)
    expect(isCapReached({ association: { ...group, cap: null, eligible: 99 } })).toBe(false)
    expect(barred(about({ association: null }))).toEqual(['eligibility.associationNeeded', 'free', 'free'])
  })
})

describe('what the criteria ask', () => {
  it.each(['notMet', 'cannotTell'] as const)('each mandatory one met: %s is not (R-EL1)', (result) => {
    expect(criteriaBar(found('met', 'met', 'met'), about())).toBeUndefined()
    expect(criteriaBar(found('met', result, 'met'), about())).toMatchObject({
      code: 'eligibility.criteriaUnmet',
      field: 'results.1.result',
    })
  })

  it('no weapon of a woman or an associated person, and one of a man (R-EL6)', () => {
    const without = found('met', 'met', 'notMet')
    expect(criteriaBar(without, about())).toMatchObject({ code: 'eligibility.criteriaUnmet' })
    expect(criteriaBar(without, about({}, { sex: 'female' }))).toBeUndefined()
    expect(criteriaBar(without, about({ association: { ...group, role: 'associated' } }))).toBeUndefined()
    expect(criteriaBar(without, about({ association: { ...group, role: 'dependant' } }))).toBeUndefined()
    const bare = criterion('weapon', 'weapon')
    expect(isExempt(bare, { sex: 'female', role: null })).toBe(true)
    expect(isExempt(bare, { sex: 'male', role: 'combatant' })).toBe(false)
  })

  it('never a weapon alone: where everything else is left out for somebody, it does not suffice (R-EL6)', () => {
    const set = {
      criteria: [criterion('adult', 'officer', { exempt: ['male'] }), belonged, weapon],
      interviewRequired: false,
    }
    const withoutBelonged = {
      ...set,
      criteria: set.criteria.map((one) => ({ ...one, mandatory: one.key !== 'belonged' })),
    }
    expect(criteriaBar(found('exempt', 'met', 'met'), about({}, { set: withoutBelonged }))).toMatchObject({
      code: 'eligibility.weaponNotSufficient',
    })
  })

  it('a late recruit only by a criterion for it that is met (R-EL2)', () => {
    const late = { association: { ...group, joined: day('2020-01-01') } }
    const set = { criteria: [adult, belonged, weapon, inTime], interviewRequired: false }
    expect(recordBar('eligible', about(late, { set }))).toBeUndefined()
    expect(criteriaBar(found('met', 'met', 'met', 'met'), about(late, { set }))).toBeUndefined()
    expect(criteriaBar(found('met', 'met', 'met', 'cannotTell'), about(late, { set }))).toMatchObject({
      code: 'eligibility.lateRecruit',
    })
  })
})

describe('results', () => {
  it('are one for each criterion, in order', () => {
    expect(resultsMisfit(found('met', 'met', 'met'), about())).toBeUndefined()
    for (const wrong of [found('met', 'met'), found('met', 'met', 'met', 'met'), found('met', 'met', 'met').reverse()])
      expect(resultsMisfit(wrong, about())).toMatchObject({ code: 'eligibility.resultsIncomplete' })
  })

  it('need evidence where they say something', () => {
    const bare = found('met', 'met', 'met').map((one) => ({ ...one, evidence: '' }))
    expect(resultsMisfit(bare, about())).toMatchObject({
      code: 'eligibility.evidenceNeeded',
      field: 'results.0.evidence',
    })
    expect(resultsMisfit(found('met', 'cannotTell', 'cannotTell'), about())).toBeUndefined()
  })

  it('exempt nobody whom the criterion does not', () => {
    expect(resultsMisfit(found('met', 'met', 'exempt'), about())).toMatchObject({ code: 'eligibility.notExempt' })
    expect(resultsMisfit(found('met', 'met', 'exempt'), about({}, { sex: 'female' }))).toBeUndefined()
  })

  it.each(['notMet', 'cannotTell', 'exempt'] as const)(
    'lead to the child’s way where of age is %s (R-CHD1)',
    (result) => {
      expect(resultsMisfit(found(result, 'met', 'met'), about())).toMatchObject({ code: 'eligibility.child' })
    },
  )
})

describe('a reason', () => {
  const misfit = (outcome: Outcome, reasonCode: Parameters<typeof reasonMisfit>[0]['reasonCode'], one = about()) =>
    reasonMisfit({ outcome, reasonCode }, found('met', 'met', 'met'), one)?.code

  it('belongs to its outcome', () => {
    expect(misfit('eligible', 'criteriaMet')).toBeUndefined()
    expect(misfit('eligible', 'evidenceMissing')).toBe('eligibility.reasonOfAnother')
    expect(misfit('ineligible', 'criteriaMet')).toBe('eligibility.reasonOfAnother')
  })

  it('is in the record: nobody is turned away as listed, late or unmet who is not', () => {
    expect(misfit('ineligible', 'criteriaNotMet')).toBe('eligibility.reasonNotInRecord')
    expect(misfit('ineligible', 'listed')).toBe('eligibility.reasonNotInRecord')
    expect(misfit('ineligible', 'listed', about({ screening: 'listed' }))).toBeUndefined()
    expect(misfit('ineligible', 'lateRecruit')).toBe('eligibility.reasonNotInRecord')
    expect(misfit('deferred', 'capReached')).toBe('eligibility.reasonNotInRecord')
    expect(misfit('deferred', 'capReached', about({ association: { ...group, eligible: 10 } }))).toBeUndefined()
    expect(misfit('deferred', 'screeningPending', about({ screening: 'pending' }))).toBeUndefined()
  })

  it('is not that a weapon is missing, for whom it is not asked', () => {
    const woman = about({}, { sex: 'female' })
    const results = found('met', 'met', 'notMet')
    expect(reasonMisfit({ outcome: 'ineligible', reasonCode: 'criteriaNotMet' }, results, woman)).toMatchObject({
      code: 'eligibility.reasonNotInRecord',
    })
    expect(reasonMisfit({ outcome: 'ineligible', reasonCode: 'criteriaNotMet' }, results, about())).toBeUndefined()
  })
})

describe('a panel', () => {
  const votes = (...given: Outcome[]) => given.map((outcome) => ({ outcome }))

  it('agrees when as many find the same as the criteria ask, and a split waits', () => {
    expect(agreed(votes('eligible'), 2)).toBeUndefined()
    expect(agreed(votes('eligible', 'ineligible'), 2)).toBeUndefined()
    expect(isSplit(votes('eligible', 'ineligible'))).toBe(true)
    expect(agreed(votes('eligible', 'ineligible', 'deferred'), 2)).toBeUndefined()
    expect(agreed(votes('eligible', 'ineligible', 'ineligible'), 2)).toBe('ineligible')
    expect(agreed(votes('eligible', 'eligible'), 3)).toBeUndefined()
    expect(agreed([], 2)).toBeUndefined()
  })
})

describe('a set of criteria', () => {
  it.each(Stage.options)('the preset for %s can be signed as it is', (stage) => {
    expect(criteriaMisfit(presets[stage].criteria)).toBeUndefined()
    for (const { text } of presets[stage].criteria)
      for (const words of Object.values(text)) expect(words.length).toBeLessThan(200)
  })

  it.each([
    ['a weapon without exempting women', [adult, { ...weapon, exempt: ['associated' as const] }], 'weaponExcludes'],
    [
      'a weapon without exempting associated persons',
      [adult, { ...weapon, exempt: ['female' as const] }],
      'weaponExcludes',
    ],
    ['a weapon alone', [weapon], 'weaponAlone'],
    ['a weapon beside what is not mandatory', [weapon, { ...belonged, mandatory: false }], 'weaponAlone'],
    ['nothing mandatory', [{ ...belonged, mandatory: false }], 'nothingMandatory'],
    ['one key twice', [adult, adult], 'keyTwice'],
    ['a condition for nobody', [{ ...belonged, exempt: ['female' as const, 'male' as const] }], 'exemptsEverybody'],
  ])('is refused with %s (R-EL6)', (_what, criteria, code) => {
    expect(criteriaMisfit(criteria)?.code).toBe(`criteriaSet.${code}`)
  })

  it('takes a weapon that is not mandatory, or with others', () => {
    expect(criteriaMisfit([adult, weapon])).toBeUndefined()
    expect(criteriaMisfit([adult, { ...weapon, mandatory: false, exempt: [] }])).toBeUndefined()
  })

  it('counts from its first day to the day before the next', () => {
    const set = { effectiveFrom: '2020-09-01', effectiveUntil: '2020-12-01' }
    expect(['2020-08-31', '2020-09-01', '2020-11-30', '2020-12-01'].map((one) => inForceOn(set, one))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(inForceOn({ effectiveFrom: null, effectiveUntil: null }, '2020-09-01')).toBe(false)
    expect(inForceOn({ effectiveFrom: '2020-09-01', effectiveUntil: null }, '2030-01-01')).toBe(true)
  })
})

describe('an appeal', () => {
  it('sets a decision aside, and lets what was revoked stand again', () => {
    const decision = {
      id: newId(),
      sideId: newId(),
      siteId: newId(),
      personId: newId(),
      stage: 'cvr' as const,
      kind: 'grant' as const,
      criteriaSetId: newId(),
      criteriaVersion: 1,
      replacesId: null,
      groupId: null,
      results: [],
      proposal: 'eligible' as const,
      proposalCode: 'criteriaMet' as const,
      proposalReason: '',
      orientation: 'none' as const,
      proposedBy: newId(),
      proposedAt: '2020-01-01T00:00:00.000Z',
      status: 'decided' as const,
      outcome: 'eligible' as const,
      reasonCode: 'criteriaMet' as const,
      decidedAt: '2020-01-02T00:00:00.000Z',
      told: null,
      appealUntil: null,
      withdrawal: null,
    }
    expect(setAside(decision)).toEqual({ ...decision, status: 'setAside' })
    expect(reinstated({ ...decision, status: 'revoked' })).toEqual(decision)
    expect(reinstated(setAside(decision)).status).toBe('setAside')
  })
})
