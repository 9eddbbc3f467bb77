import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { enterSalary } from '../../src/benefits/salary-actions.ts'
import { answerCheck } from '../../src/checks/actions.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import { institutionsFeature } from '../../src/institutions/feature.ts'
import {
  changePlaces,
  dissolveUnit,
  recordInstitution,
  recordPost,
} from '../../src/institutions/institution-actions.ts'
import { draftRequirements, signRequirements } from '../../src/institutions/requirements-actions.ts'
import { InstitutionsView, InstitutionView } from '../../src/institutions/views.ts'
import { daysAfter } from '../../src/kernel/deadline.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { decideMatch, proposeMatch } from '../../src/screening/actions.ts'
import { inTransaction } from '../../src/server/database.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { decideVettingAppeal, fileVettingAppeal, tellVettingAppeal } from '../../src/vetting/appeal-actions.ts'
import {
  declareVetting,
  expireVetting,
  reopenVetting,
  requestVetting,
  tellVetting,
  withdrawVetting,
} from '../../src/vetting/case-actions.ts'
import { askVettingCheck, recordVettingCheck } from '../../src/vetting/check-actions.ts'
import { vettingFeature } from '../../src/vetting/feature.ts'
import { proposeFinding, settleCondition, voteOnFinding } from '../../src/vetting/finding-actions.ts'
import { requestVettingUntil2 } from '../../src/vetting/former-actions.ts'
import { VettingPacket } from '../../src/vetting/packet.ts'
import { findReopening, openOrClearedCaseOf } from '../../src/vetting/reopening-store.ts'
import { integrate, leaveService } from '../../src/vetting/service-actions.ts'
import { shareVetting } from '../../src/vetting/share-actions.ts'
import { ExpiredClearancesView, VettingCasesView, VettingCaseView, VettingPeopleView } from '../../src/vetting/views.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import {
  asked,
  askOf,
  caseDeclared,
  checksClear,
  clearAnswer,
  decided,
  declaration,
  finding,
  findingOf,
  inAll,
  institutionMade,
  type MadeInstitution,
  recorded,
  rowsOf,
  vote,
} from '../vetting.ts'
import { adoptInventedList, applicant, type CastName, dayHere } from '../world.ts'

let world: HttpWorld
let police: MadeInstitution
let guard: MadeInstitution
let southern: MadeInstitution
/** The story's clock goes on with it: clearances and checks end. */
let now = new Date()

const person = (given: Record<string, unknown> = {}) => world.done('awa', register, applicant(given))
const viewed = async (who: CastName, id: Id) =>
  VettingCaseView.parse(JSON.parse((await world.get(who, `/api/vetting-cases/${id}`)).body))
const requested = (personId: Id, made = police, given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), personId, institutionId: made.institutionId, postId: made.postId, note: '', ...given },
})
const integrated = (id: Id, given: Record<string, unknown> = {}) => ({ id, seen: [], note: '', ...given })
const code = async (outcome: Promise<unknown>) => {
  const answer = z.object({ outcome: z.string(), code: z.string().optional() }).parse(await outcome)
  return answer.code ?? answer.outcome
}

/** A person whose case is checked and clear. */
async function checked(made = police, given: Record<string, unknown> = {}): Promise<{ personId: Id; id: Id }> {
  const personId = await person(given)
  const id = await caseDeclared(world, 'amira', personId, made)
  await checksClear(world, 'amira', id)
  return { personId, id }
}

beforeAll(async () => {
  world = await newHttpWorld({}, () => now)
  police = await institutionMade(world, ['amira', 'badr'], { places: 20 })
  guard = await institutionMade(world, ['amira', 'fatou'], { name: 'Border guard', rank: 'colonel', places: 1 })
  southern = await institutionMade(world, ['lamia', 'munther'], { name: 'Southern guard' })
})
afterAll(() => world.end())

describe('what an institution asks', () => {
  it('is never less than the criteria common to all, and never somebody under eighteen', async () => {
    const institutionId = await world.done('elias', recordInstitution, {
      id: newId(),
      kind: 'army',
      name: inAll('Army'),
    })
    const draft = (given: Record<string, unknown>) => world.do('badr', draftRequirements, asked(institutionId, given))
    expect(await draft({ checks: ['criminalInvestigation', 'interpol', 'financial', 'education'] })).toMatchObject({
      code: 'institutionRequirements.commonCriteria',
      field: 'checks',
    })
    expect(await draft({ minAge: 17 })).toMatchObject({ code: 'institutionRequirements.noChildren', field: 'minAge' })
    expect(await draft({ maxAge: 19 })).toMatchObject({ code: 'institutionRequirements.agesReversed', field: 'maxAge' })
    expect(await code(world.do('elias', draftRequirements, asked(institutionId)))).toBe('action.notAllowed')
    expect(await code(world.do('lamia', draftRequirements, asked(institutionId)))).toBe('institution.unknown')
  })

  it('counts once another person signed it; the version before stays as it was', async () => {
    const next = asked(police.institutionId, { minAge: 21 })
    await world.done('badr', draftRequirements, next)
    expect(await code(world.do('amira', draftRequirements, asked(police.institutionId)))).toBe(
      'institutionRequirements.draftWaits',
    )
    expect(await code(world.do('badr', signRequirements, { id: next.id }))).toBe('signature.twoPersonRule')
    expect(await code(world.do('munther', signRequirements, { id: next.id }))).toBe('institutionRequirements.unknown')
    await world.done('fatou', signRequirements, { id: next.id })
    const view = InstitutionView.parse(
      JSON.parse((await world.get('amira', `/api/institutions/${police.institutionId}`)).body),
    )
    expect(view.requirements.map(({ requirements: { version, status, minAge } }) => [version, status, minAge])).toEqual(
      [
        [2, 'inForce', 21],
        [1, 'retired', 20],
      ],
    )
    await expect(
      world.asOwner(`update institution_requirements set min_age = 30 where id = '${next.id}'`),
    ).rejects.toMatchObject({ code: '23001' })
    await expect(
      world.asOwner(`update institution_requirements set signed_by = proposed_by where id = '${next.id}'`),
    ).rejects.toMatchObject({ code: /^23/ })
  })

  it('is of one side: the other does not know its institutions, units or posts', async () => {
    const list = async (who: CastName) =>
      InstitutionsView.parse(JSON.parse((await world.get(who, '/api/institutions')).body)).institutions.map(
        ({ institution }) => institution.id,
      )
    expect(await list('lamia')).toEqual([southern.institutionId])
    expect(await list('nawal')).toHaveLength(4)
    expect((await world.get('lamia', `/api/institutions/${police.institutionId}`)).status).toBe(404)
    expect((await world.get('awa', '/api/institutions')).status).toBe(403)
    const post = {
      id: newId(),
      institutionId: police.institutionId,
      unitId: guard.unitId,
      title: inAll('x'),
      rank: 'major',
    }
    expect(await world.do('amira', recordPost, { ...post, places: 1 })).toMatchObject({
      code: 'institutionUnit.unknown',
      field: 'unitId',
    })
    expect(await code(world.do('lamia', dissolveUnit, { id: police.unitId, reason: 'x' }))).toBe(
      'institutionUnit.unknown',
    )
    const joint = { id: newId(), kind: 'army', name: inAll('x') }
    expect(await code(world.do('nawal', recordInstitution, joint))).toBe('institution.ofASide')
  })
})

describe('a case', () => {
  it('is of one adult of the side, for an open post of an institution of the side, and one for each institution', async () => {
    const personId = await person()
    // Who was registered on the day they came of age, seen by the clock of a month before.
    const day = `${Number(dayHere().slice(0, 4)) - 18}${dayHere().slice(4)}`
    const young = await person({ birth: { from: '1990-01-01', to: day, precision: 'approximate' } })
    const begun = now
    now = new Date(begun.getTime() - 30 * 86_400_000)
    expect(await code(world.do('amira', requestVetting, requested(young)))).toBe('vettingCase.child')
    now = begun
    expect(await world.do('lamia', requestVetting, requested(personId, southern))).toMatchObject({
      code: 'person.unknown',
      field: 'personId',
    })
    expect(await code(world.do('amira', requestVetting, requested(personId, southern)))).toBe('institution.unknown')
    expect(await code(world.do('nawal', requestVetting, requested(personId, southern)))).toBe('institution.unknown')
    expect(await code(world.do('amira', requestVetting, requested(newId())))).toBe('person.unknown')
    expect(
      await world.do('amira', requestVetting, requested(personId, police, { postId: guard.postId })),
    ).toMatchObject({ code: 'institutionPost.unknown', field: 'postId' })
    expect(await code(world.do('awa', requestVetting, requested(personId)))).toBe('action.notAllowed')
    await world.done('amira', requestVetting, requested(personId))
    expect(await code(world.do('badr', requestVetting, requested(personId)))).toBe('vettingCase.open')
  })

  it('begins with what the person declares; no check before it, and no finding before every requirement is answered', async () => {
    const personId = await person()
    const id = await world.done('amira', requestVetting, requested(personId))
    expect(await code(world.do('amira', recordVettingCheck, recorded(id, 'humanRights')))).toBe('vettingCase.notNow')
    await world.done('amira', declareVetting, { id, declaration: declaration() })
    expect(await code(world.do('amira', declareVetting, { id, declaration: declaration() }))).toBe('vettingCase.notNow')
    expect(await code(world.do('amira', proposeFinding, finding(id, 'cleared')))).toBe('vettingCase.notNow')
    const wrong = (given: Record<string, unknown>) =>
      world.do('amira', recordVettingCheck, recorded(id, 'humanRights', given))
    expect(await wrong({ validUntil: null })).toMatchObject({ code: 'check.validNeeded', field: 'validUntil' })
    expect(await wrong({ result: 'adverse' })).toMatchObject({ code: 'check.noteNeeded', field: 'note' })
    expect(await wrong({ checkedOn: daysAfter(dayHere(), 3) })).toMatchObject({ code: 'vettingCheck.inFuture' })
    expect(await wrong({ officeId: newId() })).toMatchObject({ code: 'vettingCheck.officeUnknown', field: 'officeId' })
    expect(await code(world.do('amira', recordVettingCheck, recorded(id, 'interpol')))).toBe('input.invalid')
    await world.done('amira', recordVettingCheck, recorded(id, 'humanRights'))
    const propose = (given: Record<string, unknown>, unmet: string[] = [], outcome = 'cleared') =>
      world.do('amira', proposeFinding, finding(id, outcome, unmet, given))
    const { requirements } = finding(id, 'cleared')
    expect(await propose({ requirements: requirements.slice(1) })).toMatchObject({
      code: 'vettingCase.everyRequirement',
      field: 'requirements',
    })
    expect(await propose({ requirements: [...requirements, requirements[0]] })).toMatchObject({
      code: 'vettingCase.everyRequirement',
    })
    expect(await propose({})).toMatchObject({ code: 'vettingCase.checkNotGood' })
    const open = ['criminalInvestigation', 'interpol', 'financial']
    expect(await propose({}, open)).toMatchObject({ code: 'vettingCase.notAllMet', field: 'outcome' })
    expect(await propose({}, open, 'conditional')).toMatchObject({ code: 'vettingCase.conditionNeeded' })
    const conditions = [{ text: 'x', dueOn: daysAfter(dayHere(), -2) }]
    expect(await propose({ conditions }, open, 'conditional')).toMatchObject({ field: 'conditions.0.dueOn' })
    expect(await propose({ conditions }, open, 'notCleared')).toMatchObject({ code: 'vettingCase.noConditions' })
    await world.done('amira', withdrawVetting, { id, reason: 'Went abroad' })
  })

  it('asks Criminal Investigation and INTERPOL through their offices, and their newest answer counts, whoever asked', async () => {
    const personId = await person()
    const id = await caseDeclared(world, 'amira', personId, police)
    expect(await code(world.do('amira', askVettingCheck, askOf(id, 'interpol', { anew: false })))).toBe(
      'vettingCheck.nothingAnswered',
    )
    await world.done('amira', askVettingCheck, askOf(id, 'interpol'))
    const [asking] = await rowsOf(world, `select id, status, kind from checks where person_id = '${personId}'`)
    expect(asking).toMatchObject({ status: 'requested', kind: 'interpol' })
    expect(await code(world.do('paul', answerCheck, { id: asking?.id, ...clearAnswer() }))).toBe('check.unknown')
    await world.done('qamar', answerCheck, { id: asking?.id, ...clearAnswer() })
    const standing = async () => (await viewed('badr', id)).standing
    expect(await standing()).toEqual([
      { kind: 'interpol', result: 'clear', openAllegation: false, validUntil: daysAfter(dayHere(), 180) },
    ])
    await world.done('qamar', answerCheck, { id: asking?.id, ...clearAnswer(), result: 'adverse', note: 'A notice' })
    expect(await standing()).toMatchObject([{ kind: 'interpol', result: 'adverse' }])
    for (const kind of ['humanRights', 'financial']) await world.done('amira', recordVettingCheck, recorded(id, kind))
    const conditions = [{ text: 'Bring a letter', dueOn: daysAfter(dayHere(), 20) }]
    const unmet = ['criminalInvestigation', 'interpol']
    // What is adverse in a common check no condition makes good.
    expect(await code(world.do('amira', proposeFinding, finding(id, 'conditional', unmet, { conditions })))).toBe(
      'vettingCase.integrityHasNoCondition',
    )
    await world.done('amira', proposeFinding, finding(id, 'notCleared', unmet))
    // Past the program no row says that another's check is theirs.
    const [another] = await rowsOf(world, `select id from checks where person_id <> '${personId}' limit 1`)
    const copied = `insert into vetting_checks select (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(),
      'check_id', '${another?.id ?? newId()}'))).* from vetting_checks v where v.case_id = '${id}' and v.kind = 'interpol'`
    await expect(world.asOwner(copied)).rejects.toMatchObject({ constraint: 'check_of_the_person' })
  })
})

describe('a panel', () => {
  it('is two others who agree to what was proposed; nobody who opened, proposed or is of the other side', async () => {
    const { id } = await checked()
    await world.done('badr', proposeFinding, finding(id, 'cleared'))
    expect(await code(vote(world, 'amira', id))).toBe('vettingCase.panelOfOthers')
    expect(await code(vote(world, 'badr', id))).toBe('vettingCase.panelOfOthers')
    expect(await code(vote(world, 'lamia', id))).toBe('vettingCase.unknown')
    expect(await code(vote(world, 'darin', id))).toBe('accepted')
    expect(await code(vote(world, 'darin', id))).toBe('vettingCase.votedAlready')
    expect((await viewed('darin', id)).case.status).toBe('proposed')
    // A joint body's officer is of the panel, too; two at once decide once.
    const both = await Promise.all([code(vote(world, 'nawal', id)), code(vote(world, 'nawal', id))])
    expect(both.sort()).toEqual(['accepted', 'vettingCase.notNow'])
    expect((await viewed('badr', id)).case).toMatchObject({
      status: 'cleared',
      decision: 'cleared',
      decidedOn: dayHere(),
    })
  })

  it('sends a finding back to be found anew, and the one before is kept', async () => {
    const { id } = await checked()
    await world.done('amira', proposeFinding, finding(id, 'cleared'))
    const first = await findingOf(world, id)
    expect(await code(vote(world, 'badr', id, 'sendBack'))).toBe('accepted')
    await world.done('amira', proposeFinding, finding(id, 'notCleared', ['financial']))
    const stale = { id, findingId: first, verdict: 'agree', reason: 'x' }
    expect(await code(world.do('darin', voteOnFinding, stale))).toBe('vettingCase.otherFinding')
    const view = await viewed('darin', id)
    expect(view.findings.map(({ finding: { proposal }, votes }) => [proposal, votes.length])).toEqual([
      ['notCleared', 0],
      ['cleared', 1],
    ])
    expect(view.findings[0]?.requirements?.find(({ key }) => key === 'financial')).toMatchObject({ met: false })
  })

  it('cannot be left out past the program', async () => {
    const { id } = await checked()
    await world.done('amira', proposeFinding, finding(id, 'cleared'))
    const until = daysAfter(dayHere(), 365)
    const set = `status = 'cleared', decision = 'cleared', decided_on = '${dayHere()}', valid_until = '${until}'`
    await expect(world.asOwner(`update vetting_cases set ${set} where id = '${id}'`)).rejects.toMatchObject({
      constraint: 'decided_by_a_panel',
    })
    const own = `insert into vetting_votes (id, side_id, case_id, finding_id, verdict, voted_by, voted_at, sealed)
      select gen_random_uuid(), side_id, id, finding_id, 'agree', opened_by, now(), 'x' from vetting_cases where id = '${id}'`
    await expect(world.asOwner(own)).rejects.toMatchObject({ constraint: 'two_person_rule' })
  })
})

describe('integration (R-VET)', () => {
  it('follows clearance, notice and good checks on the day, on an open place, by another than who proposed it', async () => {
    const { id } = await checked()
    expect(await code(world.do('badr', integrate, integrated(id)))).toBe('vettingCase.notNow')
    await world.done('amira', proposeFinding, finding(id, 'cleared'))
    for (const who of ['badr', 'darin'] as const) await vote(world, who, id)
    expect(await code(world.do('badr', integrate, integrated(id)))).toBe('vettingCase.notTold')
    await world.done('badr', tellVetting, { id, language: 'ar', note: '' })
    expect(await code(world.do('badr', tellVetting, { id, language: 'fr', note: '' }))).toBe('vettingCase.told')
    expect(await code(world.do('amira', integrate, integrated(id)))).toBe('vettingCase.byAnother')
    expect(await code(world.do('lamia', integrate, integrated(id)))).toBe('vettingCase.unknown')
    // An office finds something after the panel has decided.
    const [check] = await rowsOf(
      world,
      `select check_id as id from vetting_checks where case_id = '${id}' and kind = 'criminalInvestigation'`,
    )
    await world.done('paul', answerCheck, { id: check?.id, ...clearAnswer(), openAllegation: true, note: 'A report' })
    expect(await code(world.do('badr', integrate, integrated(id)))).toBe('vettingCase.checkNotGood')
    await world.done('paul', answerCheck, { id: check?.id, ...clearAnswer() })
    await world.done('badr', integrate, integrated(id))
    const view = await viewed('badr', id)
    expect(view.case).toMatchObject({ status: 'integrated', inService: true, integratedOn: dayHere() })
    expect(view.post.filled).toBe(1)
    expect(await code(world.do('badr', integrate, integrated(id)))).toBe('vettingCase.notNow')
    expect(await world.do('amira', changePlaces, { id: police.postId, places: 0, reason: 'Fewer' })).toMatchObject({
      code: 'institutionPost.taken',
      field: 'places',
    })
  })

  it('asks nobody for their rank: a colonel passes what a private passes, and two for one place are one', async () => {
    const first = await checked(guard)
    const second = await checked(guard)
    for (const { id } of [first, second]) {
      expect((await viewed('badr', id)).requirements.checks).toHaveLength(4)
      await decided(world, id, 'cleared')
    }
    const both = await Promise.all([first, second].map(({ id }) => code(world.do('badr', integrate, integrated(id)))))
    expect(both.sort()).toEqual(['accepted', 'vettingCase.postFull'])
    const held = both[0] === 'accepted' ? first : second
    const [taken] = await rowsOf(world, `select filled, places from institution_posts where id = '${guard.postId}'`)
    expect(taken).toMatchObject({ filled: 1, places: 1 })
    const [inService] = await rowsOf(
      world,
      `select id from vetting_cases where post_id = '${guard.postId}' and in_service`,
    )
    await world.done('badr', leaveService, { id: inService?.id, reason: 'Resigned' })
    const [freed] = await rowsOf(world, `select filled from institution_posts where id = '${guard.postId}'`)
    expect(freed).toMatchObject({ filled: 0 })
    expect(held.id).toBeDefined()
  })

  it('with conditions follows when all were met, by evidence that another than who set them saw', async () => {
    const { id } = await checked(guard)
    const conditions = [
      { text: 'Hand in the second rifle', dueOn: daysAfter(dayHere(), 10) },
      { text: 'Finish the literacy course', dueOn: daysAfter(dayHere(), 20) },
    ]
    await decided(world, id, 'conditional', [], { conditions })
    expect(await code(world.do('badr', integrate, integrated(id)))).toBe('vettingCase.conditionsNotMet')
    const set = (await viewed('badr', id)).findings[0]?.conditions ?? []
    expect(set.map(({ text }) => text)).toEqual(conditions.map(({ text }) => text))
    const settle = (who: CastName, i: number, given: Record<string, unknown> = {}) =>
      code(world.do(who, settleCondition, { id: set[i]?.condition.id, met: true, evidence: 'A receipt', ...given }))
    expect(await settle('amira', 0)).toBe('vettingCondition.byAnother')
    expect(await settle('badr', 0, { evidence: ' ' })).toBe('input.invalid')
    expect(await settle('badr', 0)).toBe('accepted')
    expect(await settle('darin', 0)).toBe('vettingCondition.settled')
    expect(await code(world.do('badr', integrate, integrated(id)))).toBe('vettingCase.conditionsNotMet')
    expect(await settle('darin', 1)).toBe('accepted')
    await world.done('badr', integrate, integrated(id))
    await expect(
      world.asOwner(`update vetting_conditions set status = 'notMet' where case_id = '${id}'`),
    ).rejects.toMatchObject({ code: '23001' })
  })

  it('says what else is known of the person, and nobody serves or is paid twice', async () => {
    const { personId, id } = await checked()
    const salary = { id: newId(), personId, institution: 'Ministry of Health', fromDay: '2020-01-01', untilDay: null }
    await world.done('sana', enterSalary, salary)
    await world.done('amira', changePlaces, { id: guard.postId, places: 2, reason: 'One more' })
    const elsewhere = await caseDeclared(world, 'amira', personId, guard)
    await checksClear(world, 'amira', elsewhere)
    await decided(world, id, 'cleared')
    expect((await viewed('badr', id)).concerns.sort()).toEqual(['openCaseElsewhere', 'paidElsewhere'])
    const seen = ['paidElsewhere']
    expect(await world.do('badr', integrate, integrated(id))).toMatchObject({ code: 'vettingCase.concernsUnseen' })
    expect(await code(world.do('badr', integrate, integrated(id, { seen })))).toBe('vettingCase.concernsUnseen')
    const all = { seen: ['paidElsewhere', 'openCaseElsewhere'] }
    expect(await world.do('badr', integrate, integrated(id, all))).toMatchObject({ field: 'note' })
    await world.done('badr', integrate, integrated(id, { ...all, note: 'The ministry stops on the 30th' }))
    await decided(world, elsewhere, 'cleared')
    expect(await code(world.do('badr', integrate, integrated(elsewhere)))).toBe('vettingCase.inServiceElsewhere')
  })

  it('is of one person in every act and in SQL: no list, group or unit admits anybody', async () => {
    // Of no act of vetting the input names more than one person, case or condition, or a group or unit of people.
    for (const action of [...vettingFeature.actions, ...institutionsFeature.actions]) {
      const keys = Object.keys(action.input.shape)
      expect(
        keys.filter((key) => /group|list|people|cases|persons/i.test(key)),
        action.name,
      ).toEqual([])
      for (const [key, field] of Object.entries(action.input.shape))
        if (field instanceof z.ZodArray) expect(field.element, `${action.name} ${key}`).not.toBeInstanceOf(z.ZodUUID)
    }
    const columns = await rowsOf(
      world,
      `select column_name from information_schema.columns where table_name like 'vetting%'
         and (column_name like '%group%' or column_name like '%unit%' or column_name like '%list%' or column_name like '%rank%')`,
    )
    expect(columns).toEqual([])
    const some = [await checked(), await checked()]
    for (const { id } of some) await decided(world, id, 'cleared')
    const ids = some.map(({ id }) => `'${id}'`).join(', ')
    // All at once, as somebody with the database in hand would: each lacks the step of its own.
    const atOnce = `update vetting_cases set status = 'integrated', in_service = true, integrated_by = told_by, integrated_on = told_on,
      integrated_step = (select id from vetting_steps s where s.case_id = vetting_cases.id and s.kind = 'told') where id in (${ids})`
    await expect(
      inTransaction(world.sulh.database.owner, async (tx) => {
        await tx.query(atOnce)
        await tx.query(`update institution_posts set filled = filled + 2 where id = '${police.postId}'`)
      }),
    ).rejects.toMatchObject({ constraint: 'r_vet' })
    // One step for two people is refused by its key.
    const shared = `update vetting_cases set status = 'integrated', in_service = true, integrated_by = told_by, integrated_on = told_on,
      integrated_step = (select id from vetting_steps s where s.case_id = '${some[0]?.id}' and s.kind = 'told') where id in (${ids})`
    await expect(world.asOwner(shared)).rejects.toMatchObject({ code: '23505' })
    // A place that nobody was integrated into is refused, too, and a case that begins integrated.
    await expect(
      world.asOwner(`update institution_posts set filled = filled + 1 where id = '${police.postId}'`),
    ).rejects.toMatchObject({ constraint: 'places_are_taken_by_people' })
    const other = await person()
    const copied = (
      change: string,
    ) => `insert into vetting_cases select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(),
      'person_id', '${other}', 'finding_id', null, 'proposal', null, 'proposed_by', null, 'decision', null, 'decided_on', null,
      'valid_until', null, 'told_by', null, 'told_on', null, 'told_in', null, ${change}))).* from vetting_cases c where id = '${some[0]?.id}'`
    await expect(world.asOwner(copied(`'status', 'checking'`))).rejects.toMatchObject({ constraint: 'r_vet' })
    await expect(
      world.asOwner(copied(`'status', 'requested', 'opened_at', '2001-01-01T00:00:00Z'`)),
    ).rejects.toMatchObject({ constraint: 'nobody_vets_a_child' })
  })
})

describe('who is on a sanctions list', () => {
  it('is vetted while a match waits, and neither requested nor integrated once two people confirmed it (R-EL4)', async () => {
    const nameLatin = { given: 'Rajab', father: 'Salim', grandfather: 'Faraj', family: 'al-Haddad' }
    const nameArabic = { given: 'رجب', father: 'سالم', grandfather: 'فرج', family: 'الحداد' }
    await adoptInventedList(world, [{ id: 'INV-7', name: 'Rajab Salim Faraj al-Haddad', dob: '1988-05-14' }])
    const { personId, id } = await checked(police, { nameLatin, nameArabic })
    await decided(world, id, 'cleared')
    const [match] = await rowsOf(world, `select id from matches where person_id = '${personId}'`)
    const same = { id: match?.id, verdict: 'same', reason: 'Compared with the whole entry' }
    await world.done('dalia', proposeMatch, same)
    await world.done('emad', decideMatch, same)
    expect(await code(world.do('badr', integrate, integrated(id)))).toBe('vettingCase.barred')
    expect(await code(world.do('amira', requestVetting, requested(personId, guard)))).toBe('vettingCase.barred')
    // An entry of before the lists were asked stands by the rule of its time; that it is decided so again is looked at in the end.
    await world.done('amira', requestVettingUntil2, requested(personId, guard))
  })
})

describe('who was not cleared', () => {
  it('appeals to others than those who decided, and is vetted again where it is upheld', async () => {
    const { id } = await checked()
    await world.done('amira', proposeFinding, finding(id, 'notCleared', ['humanRights']))
    for (const who of ['badr', 'darin'] as const) await vote(world, who, id)
    const appeal = { id: newId(), caseId: id, grounds: 'It was another man of that name' }
    expect(await code(world.do('badr', fileVettingAppeal, appeal))).toBe('vettingAppeal.notTold')
    await world.done('badr', tellVetting, { id, language: 'ar', note: '' })
    await world.done('badr', fileVettingAppeal, appeal)
    expect(await code(world.do('badr', fileVettingAppeal, { ...appeal, id: newId() }))).toBe('vettingAppeal.open')
    const verdict = { id: appeal.id, outcome: 'upheld', reason: 'The names differ' }
    for (const who of ['amira', 'badr', 'darin'] as const)
      expect(await code(world.do(who, decideVettingAppeal, verdict)), who).toBe('vettingAppeal.differentPeople')
    expect(await code(world.do('lamia', decideVettingAppeal, verdict))).toBe('vettingAppeal.unknown')
    await expect(
      world.asOwner(`update vetting_appeals set status = 'upheld', decided_by = filed_by, decided_at = now(), sealed_reason = 'x'
        where id = '${appeal.id}'`),
    ).rejects.toMatchObject({ constraint: 'different_people' })
    await world.done('nawal', decideVettingAppeal, verdict)
    await world.done('badr', tellVettingAppeal, { id: appeal.id, language: 'fr' })
    const view = await viewed('badr', id)
    expect(view.case).toMatchObject({ round: 2, status: 'requested', decision: null })
    expect(view.appeals[0]).toMatchObject({ appeal: { status: 'upheld', toldIn: 'fr' }, reason: 'The names differ' })
    expect(view.findings).toHaveLength(1)
    expect(view.steps.map(({ step }) => step.kind)).toEqual([
      ...['requested', 'declared', 'checksAsked', 'checksAsked', 'checkRecorded', 'checkRecorded', 'proposed', 'voted'],
      ...['decided', 'told', 'appealed', 'appealDecided', 'reopened'],
    ])
  })
})

describe('a case that is over', () => {
  it('is not taken up again beside another of the same person at the same institution, not by an appeal either', async () => {
    const { personId, id } = await checked()
    const conditions = [{ text: 'Hand in the radio', dueOn: daysAfter(dayHere(), 10) }]
    await decided(world, id, 'conditional', [], { conditions })
    const appeal = { id: newId(), caseId: id, grounds: 'There is no radio' }
    await world.done('badr', fileVettingAppeal, appeal)
    const set = (await viewed('badr', id)).findings[0]?.conditions[0]?.condition.id
    await world.done('badr', settleCondition, { id: set, met: false, evidence: 'He came without it' })
    await world.done('badr', expireVetting, { id, reason: 'The condition was not met' })
    const next = await world.done('amira', requestVetting, requested(personId))
    const again = { id, cause: 'newFacts', reason: 'He brought it' }
    expect(await code(world.do('amira', reopenVetting, again))).toBe('vettingCase.open')
    await world.done('nawal', decideVettingAppeal, { id: appeal.id, outcome: 'upheld', reason: 'He never had one' })
    expect((await viewed('badr', id)).case).toMatchObject({ status: 'expired', round: 1 })
    await world.done('amira', withdrawVetting, { id: next, reason: 'Went abroad' })
    await world.done('amira', reopenVetting, again)
    expect((await viewed('badr', id)).case).toMatchObject({ status: 'requested', round: 2 })
  })
})

describe('a clearance that ends', () => {
  it('is listed while somebody serves on it, is work, and is given anew in a new round; unused it expires', async () => {
    const serving = await checked()
    const unused = await checked()
    for (const { id } of [serving, unused]) await decided(world, id, 'cleared')
    await world.done('badr', integrate, integrated(serving.id))
    expect(await code(world.do('badr', expireVetting, { id: unused.id, reason: 'x' }))).toBe('vettingCase.stillGood')
    const listed = async (who: CastName) =>
      ExpiredClearancesView.parse(JSON.parse((await world.get(who, '/api/expired-clearances')).body)).cases
    expect((await listed('badr')).map((row) => row.case.id)).not.toContain(serving.id)
    // Half a year on the offices' answers are over; more than a year on the clearance is, too.
    const begun = now
    now = new Date(begun.getTime() + 250 * 86_400_000)
    world.forgetSessions()
    const mine = async () => (await listed('badr')).find((row) => row.case.id === serving.id)
    expect(await mine()).toMatchObject({ clearanceOver: false })
    expect((await mine())?.lacking).toHaveLength(4)
    expect((await listed('lamia')).map((row) => row.case.id)).toEqual([])
    expect(await code(world.do('badr', integrate, integrated(unused.id)))).toBe('vettingCase.checkNotGood')
    now = new Date(begun.getTime() + 400 * 86_400_000)
    world.forgetSessions()
    expect(await mine()).toMatchObject({ clearanceOver: true })
    expect(await code(world.do('badr', integrate, integrated(unused.id)))).toBe('vettingCase.clearanceOver')
    await world.done('badr', expireVetting, { id: unused.id, reason: 'Nobody came' })
    await world.done('amira', reopenVetting, { id: serving.id, cause: 'expiry', reason: 'A year is over' })
    const view = await viewed('badr', serving.id)
    expect(view.case).toMatchObject({ round: 2, status: 'requested', inService: true, decision: null })
    expect(await mine()).toMatchObject({ clearanceOver: true })
    now = begun
    world.forgetSessions()
  })

  it('and a complaint takes the case up again through the hook, with its reason kept', async () => {
    const { personId, id } = await checked()
    await decided(world, id, 'cleared')
    await inTransaction(world.sulh.database.writer, async (tx) => {
      expect((await openOrClearedCaseOf(tx, personId))?.id).toBe(id)
      expect(await openOrClearedCaseOf(tx, newId())).toBeUndefined()
      const found = await findReopening(tx, world.sulh.sealer, personId, 'A complaint was substantiated')
      expect(found?.case.id).toBe(id)
      expect(found?.words).not.toContain('complaint')
    })
  })
})

describe('a packet for an external vetter', () => {
  it('is of one person, holds the fields that were listed and no more, fits its schema, and ends', async () => {
    const personId = await person({ documents: [{ kind: 'passport', number: 'LY-774 212' }] })
    const id = await caseDeclared(world, 'amira', personId, police, 'Sealedword')
    const share = {
      ...{ id: newId(), caseId: id, recipient: 'Partner vetting desk', purpose: 'humanRightsDueDiligence' },
      fields: ['nameLatin', 'birth', 'rank'],
    }
    expect(await code(world.do('lamia', shareVetting, share))).toBe('vettingCase.unknown')
    expect(await code(world.do('amira', shareVetting, { ...share, fields: [] }))).toBe('input.invalid')
    await world.done('amira', shareVetting, share)
    const path = `/api/vetting-shares/${share.id}/packet`
    const { status, body } = await world.get('badr', path)
    expect(status).toBe(200)
    // The shape is closed: what it does not name cannot be in it, at either level.
    expect(z.toJSONSchema(VettingPacket)).toMatchObject({
      additionalProperties: false,
      properties: { subject: { additionalProperties: false } },
    })
    const packet: unknown = JSON.parse(body)
    expect(VettingPacket.safeParse(packet)).toMatchObject({ success: true })
    expect(Object.keys(VettingPacket.parse(packet).subject).sort()).toEqual(['birth', 'nameLatin', 'rank'])
    for (const word of ['Sealedword', 'LY-774', 'منصور', personId, id]) expect(body).not.toContain(word)
    const csv = (await world.get('badr', `${path}?format=csv`)).body
    expect(csv.split('\n')[0]).toContain('reference,nameLatin,birth,rank')
    expect((await world.get('lamia', path)).status).toBe(404)
    expect((await world.get('rabia', path)).status).toBe(404)
    const begun = now
    now = new Date(begun.getTime() + 9 * 86_400_000)
    world.forgetSessions()
    expect((await world.get('badr', path)).status).toBe(410)
    now = begun
    world.forgetSessions()
  })
})

describe('who reads it', () => {
  it('are those who vet: lists by name, number and reference, and nobody without a search', async () => {
    const personId = await person({
      nameLatin: { given: 'Zuhayr', father: 'Anas', grandfather: '', family: 'al-Naqqash' },
    })
    const id = await caseDeclared(world, 'amira', personId, police)
    const found = async (query: string) =>
      VettingCasesView.parse(JSON.parse((await world.get('badr', `/api/vetting-cases?${query}`)).body)).cases.map(
        (row) => row.case.id,
      )
    expect(await found('search=Zuhair')).toEqual([id])
    expect(await found(`search=VT-${id.slice(-8)}`)).toEqual([id])
    expect(await found(`status=integrated&institution=${southern.institutionId}`)).toEqual([])
    const cookie = await world.signIn('badr')
    const people = async (search: string) => {
      const answer = await world.http.inject({
        ...{ method: 'POST', url: '/api/vetting-people', headers: { cookie }, payload: { search } },
      })
      return VettingPeopleView.parse(answer.json()).people.map((one) => one.id)
    }
    expect(await people('Zuhair')).toEqual([personId])
    expect(await people('')).toEqual([])
  })

  it('and the record holds, decided again from the journal alone', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
