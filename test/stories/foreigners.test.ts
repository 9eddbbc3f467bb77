import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import {
  askOrigin,
  claimAsylum,
  disarmForeign,
  documentForeign,
  establishNationality,
  openForeignCase,
  recordConsular,
  reviewHolding,
  separateForeign,
  settleAsylum,
} from '../../src/foreigners/actions.ts'
import {
  agreeRepatriation,
  assessMercenary,
  issueTravel,
  proposeTerm,
  receiveAtHome,
  reportDeparture,
  signMercenary,
  signTerm,
  verifyDeparture,
  withdrawConsent,
} from '../../src/foreigners/departure-actions.ts'
import { MercenaryGround } from '../../src/foreigners/foreign-case.ts'
import { DeadlineView, ForeignCasesView, ForeignCaseView } from '../../src/foreigners/views.ts'
import type { Action } from '../../src/kernel/action.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { attempt } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { applicant, type CastName, dayHere } from '../world.ts'

let world: HttpWorld
let id: Id
const note = 'Said at the gate.'
const opened = (given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), personId: null, name: 'Idriss', claimedNationality: 'TD', unit: '', entryRoute: 'By Tibesti' },
  ...{ recruiterAndPay: '', family: '' },
  ...given,
})
const source = { from: 'Passport', asOf: { from: '2020-01-01', to: '2020-01-01', precision: 'day' }, reliability: 'A' }
const evidence = [{ text: 'A passport', source: { ...source, credibility: '1', reference: '' } }]
const agreed = () => ({ id, wantsToGo: true, destination: 'Faya', familyUnity: 'noFamily', note })

beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

const code = async (who: CastName, action: Action, input: Record<string, unknown>) => {
  const outcome = await world.do(who, action, input)
  return outcome.outcome === 'refused' ? outcome.code : outcome.outcome
}
const read = async (who: CastName, path: string) => JSON.parse((await world.get(who, path)).body)
const view = async () => ForeignCaseView.parse(await read('jamal', `/api/foreign-cases/${id}`))

describe('a foreign fighter', () => {
  it('is opened by name or as an applicant, once, and not if he may be a child', async () => {
    const personId = await world.done('awa', register, applicant({ nationality: 'TD' }))
    expect(await code('jamal', openForeignCase, opened({ name: '' }))).toBe('foreign.nameNeeded')
    expect(await code('nizar', openForeignCase, opened({ personId }))).toBe('person.unknown')
    id = await world.done('jamal', openForeignCase, opened({ personId, name: '' }))
    expect(await code('dalia', openForeignCase, opened({ personId }))).toBe('foreign.exists')
    expect(ForeignCasesView.parse(await read('jamal', '/api/foreign-cases?search=mansour')).total).toBe(1)
    expect(ForeignCasesView.parse(await read('nizar', '/api/foreign-cases?status=all')).total).toBe(0)
    expect((await world.get('nizar', `/api/foreign-cases/${id}`)).status).toBe(404)
    expect((await world.get('awa', '/api/foreign-cases')).status).toBe(403)
  })

  it('is separated, and whether he is held rightly is looked at again', async () => {
    await world.done('jamal', disarmForeign, { id, note })
    expect(await code('jamal', documentForeign, { id, note })).toBe('foreign.notNow')
    await world.done('jamal', separateForeign, { id, holdingPlace: 'House 4', note })
    expect((await view()).one).toMatchObject({ holdingPlace: 'House 4', reviewDueOn: dayHere(30) })
    await world.done('jamal', reviewHolding, { id, outcome: 'holdOn', note })
    await world.done('jamal', reviewHolding, { id, outcome: 'release', note })
    expect((await view()).one).toMatchObject({ holdingPlace: null, reviewDueOn: null })
    expect(await code('jamal', reviewHolding, { id, outcome: 'release', note })).toBe('foreign.notHeld')
  })

  it('is no mercenary for being foreign: every ground, and two officers', async () => {
    const all = MercenaryGround.options
    expect(await code('jamal', assessMercenary, { id, grounds: ['privateGain'], finding: 'yes', note })).toBe(
      'foreign.allGrounds',
    )
    await world.done('jamal', assessMercenary, { id, grounds: [...all], finding: 'yes', note })
    expect((await view()).one.mercenary).toBe('proposed')
    expect(await code('jamal', signMercenary, { id, note })).toBe('foreign.twoPersonRule')
    await world.done('jamal', assessMercenary, { id, grounds: [], finding: 'no', note })
    expect(await code('dalia', signMercenary, { id, note })).toBe('foreign.notNow')
  })

  it('goes home only by his own wish, with a nationality that was established and no claim of asylum', async () => {
    await world.done('jamal', documentForeign, { id, note })
    await world.done('jamal', askOrigin, { id, note })
    expect(await code('jamal', recordConsular, { id, consents: false, met: true, note })).toBe(
      'foreign.noForcedMeeting',
    )
    expect(await code('jamal', agreeRepatriation, agreed())).toBe('foreign.nationalityOpen')
    expect(await code('jamal', establishNationality, { id, nationality: 'NE', evidence: [], note: '' })).toBe(
      'foreign.evidenceNeeded',
    )
    await world.done('jamal', establishNationality, { id, nationality: 'NE', evidence, note: '' })
    expect(await code('jamal', agreeRepatriation, { ...agreed(), wantsToGo: false })).toBe('foreign.voluntary')
    await world.done('jamal', agreeRepatriation, agreed())
    await world.done('jamal', claimAsylum, { id, note })
    expect((await view()).one).toMatchObject({ status: 'nationalityPending', consentAt: null })
    expect(await code('jamal', agreeRepatriation, agreed())).toBe('foreign.asylumWaits')
    await world.done('jamal', settleAsylum, { id, outcome: 'withdrawn', note })
    await world.done('jamal', agreeRepatriation, agreed())
    await world.done('jamal', withdrawConsent, { id, note })
    await world.done('jamal', agreeRepatriation, agreed())
    await world.done('jamal', issueTravel, { id, travelDocument: 'ICRC 12', note: '' })
  })

  it('has left when another person verified it, and not when it was reported', async () => {
    expect(await code('jamal', reportDeparture, { id, departedOn: dayHere(1), note })).toBe('foreign.dayAhead')
    expect(await code('jamal', reportDeparture, { id, departedOn: dayHere(), note })).toBe('accepted')
    const before = DeadlineView.parse(await read('jamal', '/api/foreign-deadline'))
    expect(before.counts).toEqual({ here: 0, reported: 1, verified: 0, otherwise: 0 })
    expect(ForeignCasesView.parse(await read('jamal', '/api/foreign-cases?status=unverified')).total).toBe(1)
    expect(await code('jamal', verifyDeparture, { id, how: 'observed', note })).toBe('foreign.twoPersonRule')
    expect(await code('jamal', receiveAtHome, { id, note })).toBe('foreign.notNow')
    expect((await read('dalia', '/api/work')).items).toMatchObject([{ kind: 'foreign.verify', id }])
    await world.done('dalia', verifyDeparture, { id, how: 'document', note })
    await world.done('jamal', receiveAtHome, { id, note })
    const { one, steps } = await view()
    expect(one).toMatchObject({ status: 'received', claimedNationality: 'TD', establishedNationality: 'NE' })
    expect(steps.map(({ kind }) => kind)).toContain('verify')
    expect(ForeignCasesView.parse(await read('jamal', '/api/foreign-cases?status=unverified')).total).toBe(0)
  })

  it('who left against what protects him is flagged, since it happened', async () => {
    const other = await world.done('jamal', openForeignCase, opened())
    await world.done('jamal', claimAsylum, { id: other, note })
    const outcome = await world.do('jamal', reportDeparture, { id: other, departedOn: dayHere(), note })
    expect(outcome).toMatchObject({
      outcome: 'flagged',
      flags: [{ code: 'foreign.leftInAsylum' }, { code: 'foreign.leftWithoutConsent' }],
    })
  })
})

describe('the clock of the ceasefire agreement', () => {
  it('is proposed by one authority and signed by another', async () => {
    const term = { id: newId(), agreedOn: dayHere(-100), days: 90, basis: 'Agreement of the 5+5, article 2' }
    expect(await code('jamal', proposeTerm, term)).toBe('action.notAllowed')
    await world.done('fatou', proposeTerm, term)
    expect(await code('omran', proposeTerm, { ...term, id: newId() })).toBe('ceasefireTerm.waiting')
    expect(await code('fatou', signTerm, { id: term.id })).toBe('signature.twoPersonRule')
    expect(await code('omran', signTerm, { id: term.id })).toBe('ceasefireTerm.otherSideSigns')
    await world.done('ismail', signTerm, { id: term.id })
    const clock = DeadlineView.parse(await read('jamal', '/api/foreign-deadline'))
    expect(clock).toMatchObject({ lastDay: dayHere(-10), daysLeft: -10 })
    const longer = { ...term, id: newId(), days: 120 }
    await world.done('ismail', proposeTerm, longer)
    await world.done('fatou', signTerm, { id: longer.id })
    expect(DeadlineView.parse(await read('nizar', '/api/foreign-deadline')).daysLeft).toBe(20)
    const { rows } = await world.sulh.database.owner.query(`select from ceasefire_terms where status = 'replaced'`)
    expect(rows).toHaveLength(1)
  })
})

it('is held in SQL past the rules, too', async () => {
  const change = (set: string) => attempt(world, 'sulh_writer', `update foreign_cases set ${set} where id = '${id}'`)
  expect(await change('verified_by = reported_by')).toBe('23514')
  expect(await change(`verified_how = null`)).toBe('23514')
  expect(await change(`mercenary = 'yes'`)).toBe('23514')
  expect(await change(`nationality_evidence = '[]'`)).toBe('23514')
  expect(await change(`holding_place = 'x'`)).toBe('23514')
  expect(await change(`status = 'travelDocument', consent_at = null`)).toBe('23514')
  expect(await attempt(world, 'sulh_writer', `update foreign_steps set note = ''`)).toBe('42501')
  expect(await attempt(world, 'sulh_writer', `update ceasefire_terms set signed_by = proposed_by`)).toBe('23514')
})

it('verifies whole', async () => {
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
})
