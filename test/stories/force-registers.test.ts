import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { identifyChild } from '../../src/children/actions.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import {
  correctDetention,
  endDetention,
  keepSafeguard,
  lookAtDeath,
  recordDetention,
  tellChildProtection,
  transferDetention,
} from '../../src/force-registers/detention-actions.ts'
import { correctForce, recordForce, reviewForce } from '../../src/force-registers/force-actions.ts'
import {
  DetentionsView,
  DetentionView,
  ForceFiguresView,
  ForceUsesView,
  ForceUseView,
} from '../../src/force-registers/views.ts'
import { recordIncident } from '../../src/incidents/incident-actions.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { attempt } from '../attempt.ts'
import { complained, detentionInput, forceInput, unitMade } from '../conduct.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { incidentInput } from '../incident-input.ts'
import { type CastName, cast } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

const codeOf = async (who: CastName, action: Parameters<HttpWorld['do']>[1], input: Record<string, unknown>) => {
  const answer = await world.do(who, action, input)
  if (answer.outcome !== 'refused') return 'accepted'
  return answer.field ? `${answer.code} ${answer.field}` : answer.code
}
const read = async (who: CastName, path: string) => JSON.parse((await world.get(who, path)).body)
const useOf = async (who: CastName, id: Id) => ForceUseView.parse(await read(who, `/api/force-uses/${id}`))
const heldBy = async (who: CastName, id: Id) => DetentionView.parse(await read(who, `/api/detentions/${id}`))
const judged = (id: Id, given: Record<string, unknown> = {}) => ({
  ...{ id, version: 1, lawful: 'yes', necessary: 'no', proportionate: 'unclear', note: 'They could have waited' },
  ...given,
})

describe('the register of force', () => {
  it('keeps who, why and what it did, with what it belongs to; the other side knows nothing of it', async () => {
    const { unit } = await unitMade(world, 'amira')
    const complaintId = await complained(world, { sideId: cast.fares.sideId })
    const incident = incidentInput()
    await world.done('othman', recordIncident, incident)
    const input = forceInput({ unitId: unit, complaintIds: [complaintId], incidentIds: [incident.id] })
    await world.done('fares', recordForce, input)
    const seen = await useOf('ghalia', input.id)
    expect(seen).toMatchObject({ detail: { officers: ['4411'] }, use: { late: false, injuredBest: 2 }, review: null })
    expect([seen.complaints, seen.incidents].map((links) => links.map(({ id }) => id))).toEqual([
      [complaintId],
      [incident.id],
    ])
    for (const who of ['lamia', 'amira', 'fatou', 'othman'] as const)
      expect((await world.get(who, `/api/force-uses/${input.id}`)).status, who).toBe(404)
    expect(await codeOf('lamia', reviewForce, judged(input.id))).toBe('forceUse.unknown')
    expect(ForceUsesView.parse(await read('lamia', '/api/force-uses')).total).toBe(0)
    const foreign = await complained(world, { sideId: cast.lamia.sideId })
    expect(await codeOf('fares', recordForce, forceInput({ complaintIds: [foreign] }))).toBe(
      'forceUse.noSuchLink complaintIds',
    )
    expect(await codeOf('nawal', recordForce, forceInput())).toBe('forceUse.ofASide')
  })

  it('sends back what cannot be right, with the field', async () => {
    const told = (given: Parameters<typeof forceInput>[0]) => codeOf('fares', recordForce, forceInput(given))
    expect(await told({ injuredLow: 3, injuredBest: 2 })).toBe('forceUse.heads injuredBest')
    expect(await told({ occurredOn: '2999-01-01' })).toBe('forceUse.notYet occurredOn')
    expect(await told({ reportedAt: '2020-03-01T00:00:00.000Z' })).toBe('forceUse.reportedBefore reportedAt')
    expect(await told({ unitId: newId() })).toBe('forceUse.noSuchUnit unitId')
    expect(await told({ placeCode: 'ZZ' })).toBe('place.unknown placeCode')
    const late = forceInput({ reportedAt: '2020-03-06T12:00:00.000Z' })
    await world.done('fares', recordForce, late)
    expect((await useOf('fares', late.id)).use.late).toBe(true)
  })

  it('is reviewed by who wrote none of it, each version anew, and nothing is overwritten', async () => {
    const input = forceInput()
    await world.done('fares', recordForce, input)
    expect(await codeOf('fares', reviewForce, judged(input.id))).toBe('forceUse.byAnother')
    expect((await world.get('ghalia', '/api/work')).body).toContain(input.id)
    expect((await world.get('fares', '/api/work')).body).not.toContain(input.id)
    await world.done('ghalia', reviewForce, judged(input.id))
    expect(await codeOf('ghalia', reviewForce, judged(input.id))).toBe('forceUse.reviewed')
    await world.done('fares', correctForce, { ...input, injuredHigh: 9, change: 'Another came to the hospital' })
    const after = await useOf('ghalia', input.id)
    expect([
      after.use.reviewId,
      after.reviews.length,
      after.versions.map(({ words }) => words?.told.injuredHigh),
    ]).toEqual([null, 1, [3, 9]])
    expect(await codeOf('ghalia', reviewForce, judged(input.id))).toBe('forceUse.toldAnew version')
    await world.done('ghalia', reviewForce, judged(input.id, { version: 2, necessary: 'yes', proportionate: 'yes' }))
    expect((await useOf('fares', input.id)).review).toMatchObject({ version: 2, proportionate: 'yes' })
  })

  it('holds past the program', async () => {
    const asWriter = (sql: string) => attempt(world, 'sulh_writer', sql)
    const input = forceInput()
    await world.done('fares', recordForce, input)
    const review = (by: Id, version: number) =>
      asWriter(`with r as (insert into force_reviews (id, side_id, force_use_id, version, lawful, necessary, proportionate, reviewed_by,
          reviewed_at, sealed) values ('${newId()}', '${cast.fares.sideId}', '${input.id}', ${version}, 'yes', 'yes', 'yes', '${by}',
          now(), 'x') returning id) select from r`)
    expect(await review(cast.fares.id, 1)).toBe('23001')
    expect(await review(cast.ghalia.id, 2)).toBe('23503')
    expect(await asWriter(`update force_uses set killed_high = 5 where id = '${input.id}'`)).toBe('23001')
    expect(await asWriter(`update force_uses set injured_low = 9, version = 2 where id = '${input.id}'`)).toBe('23514')
    expect(await asWriter('delete from force_uses')).toBe('42501')
    expect(await asWriter(`update force_use_versions set sealed = 'x'`)).toBe('42501')
  })
})

describe('the register of detention', () => {
  const moment = (hour: number, day = 4) => `2020-03-0${day}T${String(hour).padStart(2, '0')}:00:00.000Z`
  const held = async (given: Parameters<typeof detentionInput>[0] = {}) => {
    const input = detentionInput(given)
    await world.done('fares', recordDetention, input)
    return input
  }

  it('keeps the name sealed, with every holder, and never a gap or two at once', async () => {
    const input = await held({ detail: { ...detentionInput().detail, name: 'SECRETHELD' } })
    const { id } = input
    const move = (given: Record<string, unknown>) => ({
      ...{ id, happenedAt: moment(14), holder: 'Prison of Belmo', receipt: 'R-7', after: 1 },
      ...given,
    })
    expect(await codeOf('ghalia', transferDetention, move({ happenedAt: moment(9) }))).toBe(
      'detention.tooEarly happenedAt',
    )
    expect(await codeOf('ghalia', transferDetention, move({ receipt: '' }))).toBe('input.invalid')
    await world.done('ghalia', transferDetention, move({}))
    expect(await codeOf('fares', transferDetention, move({ happenedAt: moment(16) }))).toBe(
      'detention.movedSince after',
    )
    await world.done('fares', transferDetention, move({ happenedAt: moment(16), holder: 'Hospital', after: 2 }))
    const seen = await heldBy('ghalia', id)
    expect(seen.holders.map(({ words, untilAt }) => [words?.holder, untilAt])).toEqual([
      ['Police post of Tarsa', moment(14)],
      ['Prison of Belmo', moment(16)],
      ['Hospital', null],
    ])
    expect(await codeOf('fares', correctDetention, { ...correction(input), arrestedAt: moment(15) })).toBe(
      'detention.tooLate arrestedAt',
    )
    await world.done('fares', correctDetention, { ...correction(input), arrestedAt: moment(8) })
    const corrected = await heldBy('fares', id)
    expect([corrected.holders[0]?.holder.fromAt, corrected.versions.map(({ words }) => words?.change)]).toEqual([
      moment(8),
      ['', 'The clock was wrong'],
    ])
    for (const table of ['detentions', 'detention_versions', 'detention_holders', 'journal']) {
      const { rows } = await world.sulh.database.owner.query<{ whole: string }>(
        `select t::text as whole from ${table} t`,
      )
      expect(
        rows.some(({ whole }) => whole.includes('SECRETHELD')),
        table,
      ).toBe(false)
    }
    for (const who of ['lamia', 'fatou'] as const)
      expect((await world.get(who, `/api/detentions/${id}`)).status).toBe(404)
    expect(await codeOf('lamia', transferDetention, move({ after: 3 }))).toBe('detention.unknown')
  })
  const correction = ({ holder: _, ...input }: ReturnType<typeof detentionInput>) => ({
    ...input,
    change: 'The clock was wrong',
  })

  it('alarms where no judge, no doctor and no family was told in time, and keeps when they were', async () => {
    const { id } = await held()
    const work = async () => (await world.get('fares', '/api/work')).body
    expect(await work()).toContain('detention.judge')
    expect(
      DetentionsView.parse(await read('fares', '/api/detentions?status=overdue')).detentions.map(
        (one) => one.detention.id,
      ),
    ).toContain(id)
    const kept = (kind: string, happenedAt: string) => ({ id, kind, happenedAt, note: '' })
    expect(await codeOf('fares', keepSafeguard, kept('judge', moment(9)))).toBe('detention.tooEarly happenedAt')
    expect(await codeOf('fares', keepSafeguard, kept('judge', '2999-01-01T00:00:00.000Z'))).toBe(
      'detention.notYet happenedAt',
    )
    await world.done('fares', keepSafeguard, kept('judge', moment(12, 5)))
    await world.done('ghalia', keepSafeguard, kept('judge', moment(12, 7)))
    const seen = await heldBy('fares', id)
    expect([seen.detention.judgeAt, seen.hoursToJudge, seen.steps.length]).toEqual([moment(12, 5), 26, 2])
  })

  it('ends with a receipt or an account, and stays ended', async () => {
    const { id } = await held()
    const end = { id, how: 'released', happenedAt: moment(20), receipt: '', note: '' }
    expect(await codeOf('fares', endDetention, end)).toBe('detention.noReceipt receipt')
    expect(await codeOf('fares', endDetention, { ...end, how: 'escaped' })).toBe('detention.noNote note')
    await world.done('fares', endDetention, { ...end, receipt: 'Signed by him' })
    expect(await codeOf('fares', endDetention, { ...end, receipt: 'x' })).toBe('detention.notNow')
    await world.done('fares', keepSafeguard, { id, kind: 'rights', happenedAt: moment(11), note: 'Found in the book' })
    expect(await codeOf('fares', keepSafeguard, { id, kind: 'family', happenedAt: moment(21), note: '' })).toBe(
      'detention.tooLate happenedAt',
    )
    const asWriter = (sql: string) => attempt(world, 'sulh_writer', sql)
    expect(
      await asWriter(`update detentions set status = 'held', ended_at = null, ended_by = null where id = '${id}'`),
    ).toBe('23001')
    expect(await asWriter(`update detentions set rights_at = null where id = '${id}'`)).toBe('23001')
    expect(
      await asWriter(`insert into detention_holders (id, side_id, detention_id, number, from_at, recorded_by, recorded_at, sealed)
        values ('${newId()}', '${cast.fares.sideId}', '${id}', 2, '${moment(22)}', '${cast.fares.id}', now(), 'x')`),
    ).toBe('23001')
    expect(await asWriter('delete from detention_holders')).toBe('42501')
  })

  it('alarms at a death in custody until another looked into it', async () => {
    const { id } = await held()
    await world.done('fares', endDetention, {
      id,
      how: 'died',
      happenedAt: moment(20),
      receipt: '',
      note: 'In the night',
    })
    expect((await world.get('ghalia', '/api/work')).body).toContain('detention.death')
    expect((await world.get('fares', '/api/work')).body).not.toContain('detention.death')
    expect(await codeOf('fares', lookAtDeath, { id, note: 'x' })).toBe('detention.byAnother')
    await world.done('ghalia', lookAtDeath, { id, note: 'The prosecutor and the family were told' })
    expect((await world.get('ghalia', '/api/work')).body).not.toContain('detention.death')
  })

  it('sends a child, or who may be one, to child protection, and keeps as which case', async () => {
    const { id } = await held({ age: 'maybeChild' })
    expect((await world.get('fares', '/api/work')).body).toContain('detention.child')
    const tell = (childCode: string) => ({ id, childCode, note: '' })
    expect(await codeOf('fares', tellChildProtection, tell('C-00000000'))).toBe('detention.noSuchChild childCode')
    const identity = {
      name: 'x',
      knownAs: '',
      birth: null,
      sex: 'male',
      language: '',
      foundAt: '',
      note: '',
      personId: null,
    }
    const childId = newId()
    const child = { id: childId, inDoubt: true, firstContactAt: moment(11), identity, reason: 'Looks fifteen' }
    await world.done('fares', identifyChild, child)
    await world.done('fares', tellChildProtection, tell(`c-${childId.slice(-8)}`))
    expect((await heldBy('fares', id)).detention).toMatchObject({ childCaseId: childId })
    expect(await codeOf('fares', tellChildProtection, tell('C-00000000'))).toBe('detention.childTold')
    const adult = await held()
    expect(await codeOf('fares', tellChildProtection, { ...tell('C-00000000'), id: adult.id })).toBe(
      'detention.noChild',
    )
  })

  it('is told as numbers without small cells to offices, of the own side alone', async () => {
    for (let i = 0; i < 2; i++) await held()
    const query = '?from=2020-03-01&to=2020-03-31'
    const figures = async (who: CastName) => ForceFiguresView.parse(await read(who, `/api/force-figures${query}`))
    const seen = await figures('fatou')
    expect(seen.detained).toEqual({ adults: null, children: null })
    expect(seen.ended).toMatchObject({ escaped: 0 })
    expect((await figures('ismail')).detained).toEqual({ adults: 0, children: 0 })
    expect((await world.get('awa', `/api/force-figures${query}`)).status).toBe(403)
  })

  it('the record verifies', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
