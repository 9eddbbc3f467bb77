import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { recordHazard } from '../../src/hazards/hazard-actions.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { workSources } from '../../src/main.server.ts'
import { judgeReport, recordReport } from '../../src/ordnance-reports/report-actions.ts'
import { carryOutDemolition, decideDemolition, planDemolition } from '../../src/ordnance-tasks/demolition-actions.ts'
import { cancelTask, changeTask, draftTask, issueTask, prioritiseTask } from '../../src/ordnance-tasks/draft-actions.ts'
import {
  acceptTask,
  askQuality,
  closeTask,
  completeTask,
  handTaskOver,
  judgeTask,
  mobiliseTask,
  resumeTask,
  startTask,
  suspendTask,
} from '../../src/ordnance-tasks/field-actions.ts'
import { recordItem, recordItemEvent } from '../../src/ordnance-tasks/item-actions.ts'
import { correctProgress, recordProgress } from '../../src/ordnance-tasks/progress-actions.ts'
import { TasksView, TaskView } from '../../src/ordnance-tasks/views.ts'
import {
  confirmQualification,
  recordQualification,
  withdrawQualification,
} from '../../src/ordnance-teams/qualification-actions.ts'
import { bringTeamBack, changeTeam, recordTeam, standTeamDown } from '../../src/ordnance-teams/team-actions.ts'
import { TeamView } from '../../src/ordnance-teams/views.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { readWork } from '../../src/work/store.ts'
import { magazineOf, takenIn } from '../ammunition.ts'
import { attempt } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { hazard, patrolReport } from '../ordnance.ts'
import { begun, found, order, qualification, team, teamHolding } from '../ordnance-teams.ts'
import { paperOf, poppler, textOf } from '../pdf.ts'
import { type CastName, cast, dayHere } from '../world.ts'

let world: HttpWorld
let hazardId: Id
let reportId: Id
beforeAll(async () => {
  world = await newHttpWorld()
  hazardId = await world.done('khalil', recordHazard, hazard())
  reportId = await world.done('khalil', recordReport, patrolReport({ dangers: ['children', 'school'] }))
  await world.done('khalil', judgeReport, { id: reportId, verdict: 'verified', note: 'x' })
})
afterAll(() => world.end())

const answerOf = (who: CastName, action: Parameters<HttpWorld['do']>[1], input: Record<string, unknown>) =>
  world.do(who, action, input)
const view = async (id: Id, who: CastName = 'khalil') =>
  TaskView.parse(JSON.parse((await world.get(who, `/api/task-orders/${id}`)).body))
const teamView = async (id: Id, who: CastName = 'khalil') =>
  TeamView.parse(JSON.parse((await world.get(who, `/api/ordnance-teams/${id}`)).body))
const statusOf = async (id: Id) => (await view(id)).task.status
const yesterday = () => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)

describe('a team', () => {
  it('is led by a team leader of its side, and keeps what it was', async () => {
    expect(await answerOf('khalil', recordTeam, team({ leaderId: cast.sawsan.id }))).toMatchObject({
      code: 'ordnanceTeam.noLeader',
    })
    expect(await answerOf('khalil', recordTeam, team({ leaderId: cast.zaki.id }))).toMatchObject({
      code: 'ordnanceTeam.noLeader',
    })
    const given = team()
    const id = await world.done('khalil', recordTeam, given)
    await world.done('khalil', changeTeam, { ...given, name: 'Team Two', note: 'Renamed' })
    await world.done('khalil', standTeamDown, { id, note: 'Accreditation suspended' })
    expect(await answerOf('khalil', standTeamDown, { id, note: 'x' })).toMatchObject({ code: 'ordnanceTeam.notNow' })
    await world.done('khalil', bringTeamBack, { id, note: 'Accredited again' })
    const { steps } = await teamView(id)
    expect(steps.map(({ step }) => [step.kind, step.name])).toEqual([
      ['recorded', 'Team One'],
      ['changed', 'Team Two'],
      ['stoodDown', 'Team Two'],
      ['returned', 'Team Two'],
    ])
  })

  it('has qualifications that count when another person confirmed them', async () => {
    const id = await world.done('khalil', recordTeam, team())
    const given = qualification(id, { userId: cast.sawsan.id })
    const held = await world.done('khalil', recordQualification, given)
    expect((await teamView(id)).levels).toEqual([])
    expect(await answerOf('khalil', confirmQualification, { id: held })).toMatchObject({ code: 'action.notAllowed' })
    // Nobody confirms their own certificate.
    expect(await answerOf('sawsan', confirmQualification, { id: held })).toMatchObject({
      code: 'signature.twoPersonRule',
    })
    await world.done('fatou', confirmQualification, { id: held })
    expect((await teamView(id)).levels).toEqual(['level2'])
    expect(await answerOf('khalil', recordQualification, { ...given, id: newId() })).toMatchObject({
      code: 'teamQualification.certificateKnown',
    })
    await world.done('khalil', withdrawQualification, { id: held, reason: 'The school revoked it' })
    expect((await teamView(id)).levels).toEqual([])
    expect(await answerOf('fatou', confirmQualification, { id: held })).toMatchObject({
      code: 'teamQualification.notNow',
    })
    const more = (input: Parameters<typeof qualification>[1]) =>
      answerOf('khalil', recordQualification, qualification(id, input))
    expect(await more({ modules: ['chemical'] })).toMatchObject({ code: 'teamQualification.modules' })
    expect(await more({ validFrom: '2020-02-01', validUntil: '2020-01-01' })).toMatchObject({ code: 'dates.reversed' })
    expect(await more({ userId: cast.zaki.id })).toMatchObject({ code: 'teamQualification.noUser' })
  })
})

describe('an order', () => {
  it('is about something of its side, with assets that do the work, and says what level it needs', async () => {
    const { teamId } = await teamHolding(world, ['level1'])
    const refused = (given: Parameters<typeof order>[1]) => answerOf('khalil', draftTask, order(teamId, given))
    expect(await refused({})).toMatchObject({ code: 'taskOrder.aboutNothing' })
    expect(await refused({ hazardId: newId() })).toMatchObject({ code: 'hazard.unknown' })
    expect(await refused({ hazardId, assets: ['dogs'] })).toMatchObject({ code: 'taskOrder.otherAsset' })
    const south = await world.done('safa', recordTeam, team({ leaderId: cast.zaki.id }))
    expect(await refused({ hazardId, teamId: south })).toMatchObject({ code: 'ordnanceTeam.unknown' })
    const id = await world.done('khalil', draftTask, order(teamId, { hazardId, several: true, fuze: 'unknown' }))
    const { task, missing } = await view(id)
    expect(task).toMatchObject({ requiredLevel: 'level3', requiredReasons: ['touches', 'several', 'unknownFuze'] })
    expect(missing).toEqual(['L3'])
  })

  it('keeps people at least as far away as the aid says, unless somebody of level 2 says why not', async () => {
    const { teamId, held } = await teamHolding(world, ['level1', 'level2'])
    const near = (given: Parameters<typeof order>[1]) =>
      answerOf('khalil', draftTask, order(teamId, { hazardId, allUpKg: 10, exclusionM: 300, ...given }))
    expect(await near({})).toMatchObject({ code: 'taskOrder.tooNear', facts: { aid: 931 } })
    expect(await near({ exclusionNote: 'Behind a wall', exclusionBy: held[0] ?? null })).toMatchObject({
      code: 'taskOrder.tooNear',
    })
    expect(await near({ exclusionBy: held[1] ?? null })).toMatchObject({ code: 'taskOrder.tooNear' })
    expect((await near({ exclusionNote: 'Behind a wall', exclusionBy: held[1] ?? null })).outcome).toBe('accepted')
    expect((await near({ exclusionM: 931 })).outcome).toBe('accepted')
  })

  it('is changed by who drafted it, weighed by visible parts, and weighed anew after a change', async () => {
    const { teamId } = await teamHolding(world, ['level1'])
    const given = order(teamId, { hazardId, reportId })
    const id = await world.done('khalil', draftTask, given)
    expect(await answerOf('khalil', issueTask, { id, note: '' })).toMatchObject({ code: 'taskOrder.notNow' })
    await world.done('khalil', prioritiseTask, { id, circumstances: ['victims'], beginBy: '2099-01-01', note: '' })
    const { task } = await view(id)
    expect(task.priorityParts).toEqual([
      { key: 'class.mortar', points: 15 },
      { key: 'danger.children', points: 30 },
      { key: 'danger.school', points: 25 },
      { key: 'contamination.minefield', points: 25 },
      { key: 'victims', points: 40 },
    ])
    expect(task.priority).toBe(135)
    const { hazardId: _, reportId: __, ...changed } = given
    await world.done('khalil', changeTask, { ...changed, handling: 'move', note: 'It has to go' })
    expect((await view(id)).task).toMatchObject({ status: 'draft', priority: 0, requiredLevel: 'level2' })
    expect(await answerOf('fatou', cancelTask, { id, note: '' })).toMatchObject({ code: 'input.invalid' })
    await world.done('fatou', cancelTask, { id, note: 'Not needed' })
    expect(
      await answerOf('khalil', prioritiseTask, { id, circumstances: [], beginBy: '2099-01-01', note: '' }),
    ).toMatchObject({ code: 'taskOrder.notNow' })
  })

  it('is issued by another, with medevac, medic, security and a team that may', async () => {
    const { teamId } = await teamHolding(world, ['level1'])
    const issue = async (given: Parameters<typeof order>[1], who: CastName = 'fatou') => {
      const id = await world.done('khalil', draftTask, order(teamId, { hazardId, ...given }))
      await world.done('khalil', prioritiseTask, { id, circumstances: [], beginBy: '2099-01-01', note: '' })
      return answerOf(who, issueTask, { id, note: '' })
    }
    const { medevac } = order(teamId)
    expect(await issue({}, 'khalil')).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await issue({ medevac: { ...medevac, hospital: '' } })).toMatchObject({ code: 'taskOrder.noMedevac' })
    expect(await issue({ medevac: { ...medevac, medicPresent: false } })).toMatchObject({ code: 'taskOrder.noMedic' })
    expect(await issue({ security: '' })).toMatchObject({ code: 'taskOrder.noSecurity' })
    expect(await issue({ assets: ['disposal', 'dogs'] })).toMatchObject({ code: 'taskOrder.noAsset' })
    expect(await issue({ handling: 'renderSafe' })).toMatchObject({
      ...{ code: 'taskOrder.unqualified', facts: { missing: 'L3', blocked: 0 } },
    })
    expect((await issue({})).outcome).toBe('accepted')
    await world.done('khalil', standTeamDown, { id: teamId, note: 'x' })
    expect(await issue({})).toMatchObject({ code: 'taskOrder.teamDown' })
  })

  it('is blocked by qualifications that are expired, unconfirmed or withdrawn on the day, at each step into the field', async () => {
    const teamId = await world.done('khalil', recordTeam, team())
    const expired = await world.done('khalil', recordQualification, qualification(teamId, { validUntil: yesterday() }))
    await world.done('sawsan', confirmQualification, { id: expired })
    const waiting = await world.done('khalil', recordQualification, qualification(teamId))
    const id = await world.done('khalil', draftTask, order(teamId, { hazardId }))
    await world.done('khalil', prioritiseTask, { id, circumstances: [], beginBy: '2099-01-01', note: '' })
    expect(await answerOf('fatou', issueTask, { id, note: '' })).toMatchObject({
      ...{ code: 'taskOrder.unqualified', facts: { missing: 'L1', blocked: 2 } },
    })
    await world.done('sawsan', confirmQualification, { id: waiting })
    await world.done('fatou', issueTask, { id, note: '' })
    await world.done('rami', acceptTask, { id, note: '' })
    await world.done('fatou', withdrawQualification, { id: waiting, reason: 'Unfit' })
    expect(await answerOf('rami', mobiliseTask, { id, note: '' })).toMatchObject({ code: 'taskOrder.unqualified' })
  })

  it('goes the whole way of its states, judged by who neither drafted nor led it', async () => {
    const { teamId } = await teamHolding(world, ['level2'])
    const id = await begun(world, order(teamId, { hazardId }), 0)
    expect(await answerOf('khalil', acceptTask, { id, note: '' })).toMatchObject({ code: 'action.notAllowed' })
    await world.done('rami', acceptTask, { id, note: '' })
    await world.done('rami', mobiliseTask, { id, note: '' })
    await world.done('rami', startTask, { id, note: '' })
    expect(await answerOf('fatou', cancelTask, { id, note: 'x' })).toMatchObject({ code: 'taskOrder.notNow' })
    await world.done('sawsan', suspendTask, { id, note: 'Shooting near' })
    await world.done('rami', resumeTask, { id, note: 'Quiet again' })
    await world.done('rami', completeTask, { id, note: 'Done' })
    await world.done('rami', askQuality, { id, note: 'Ready' })
    await world.done('sawsan', judgeTask, { id, verdict: 'rework', note: 'A corner was missed' })
    expect(await statusOf(id)).toBe('rework')
    await world.done('rami', startTask, { id, note: '' })
    await world.done('rami', completeTask, { id, note: 'Done' })
    await world.done('khalil', askQuality, { id, note: 'Ready' })
    await world.done('sawsan', judgeTask, { id, verdict: 'accepted', note: 'Sampled' })
    await world.done('khalil', handTaskOver, { id, note: 'To the farmer' })
    await world.done('fatou', closeTask, { id, note: 'Papers filed' })
    const { steps, task } = await view(id)
    expect(task.status).toBe('closed')
    expect(steps.map(({ step }) => step.kind)).toEqual([
      ...['drafted', 'prioritised', 'issued', 'accepted', 'mobilised', 'started', 'suspended', 'resumed', 'completed'],
      ...[
        'qualityAsked',
        'sentBack',
        'started',
        'completed',
        'qualityAsked',
        'qualityAccepted',
        'handedOver',
        'closed',
      ],
    ])
  })

  it('is led and judged by two in the South too, where one person has both roles', async () => {
    const teamId = await world.done('safa', recordTeam, team({ leaderId: cast.zaki.id }))
    const held = await world.done('safa', recordQualification, qualification(teamId))
    await world.done('ismail', confirmQualification, { id: held })
    const area = await world.done('safa', recordHazard, hazard({ placeCode: 'B3' }))
    const id = await world.done('safa', draftTask, order(teamId, { hazardId: area }))
    await world.done('safa', prioritiseTask, { id, circumstances: [], beginBy: '2099-01-01', note: '' })
    await world.done('ismail', issueTask, { id, note: '' })
    for (const step of [acceptTask, mobiliseTask, startTask]) await world.done('zaki', step, { id, note: '' })
    await world.done('zaki', completeTask, { id, note: 'x' })
    await world.done('zaki', askQuality, { id, note: 'x' })
    expect(await answerOf('zaki', judgeTask, { id, verdict: 'accepted', note: 'x' })).toMatchObject({
      code: 'taskOrder.ownWork',
    })
    expect((await world.get('khalil', `/api/task-orders/${id}`)).status).toBe(404)
    expect((await world.get('khalil', `/api/ordnance-teams/${teamId}`)).status).toBe(404)
    expect((await world.get('karim', `/api/task-orders/${id}`)).status).toBe(200)
    expect(await answerOf('fatou', cancelTask, { id, note: 'x' })).toMatchObject({ code: 'taskOrder.unknown' })
    const listed = TasksView.parse(JSON.parse((await world.get('khalil', '/api/task-orders?status=all')).body))
    expect(listed.tasks.length).toBeGreaterThan(3)
    expect(listed.tasks.every(({ task }) => task.sideId === cast.khalil.sideId)).toBe(true)
    expect((await world.get('bakary', '/api/task-orders')).status).toBe(403)
    expect((await world.get('rami', '/api/task-subjects')).status).toBe(403)
  })
})

describe.skipIf(!poppler)('the order as paper', () => {
  it.each([
    ['ar', 'مسودة'],
    ['en', 'not issued'],
    ['fr', 'non émis'],
  ] as const)('says in %s what is needed, and that it is a draft until it is issued', async (language, draft) => {
    const { teamId } = await teamHolding(world, ['level3'])
    const id = await world.done('khalil', draftTask, order(teamId, { hazardId, reportId, fuze: 'unknown' }))
    const path = `/api/task-orders/${id}/order?language=${language}`
    expect(textOf(await paperOf(world, 'rami', path))).toContain(draft)
    await world.done('khalil', prioritiseTask, { id, circumstances: [], beginBy: '2099-01-01', note: '' })
    await world.done('fatou', issueTask, { id, note: '' })
    const text = textOf(await paperOf(world, 'rami', path))
    expect(text).not.toContain(draft)
    for (const said of ['L3', 'Tarsa Hospital', 'Channel 4', '700', 'TP2', 'Team One', 'Amin Sorel', '2099-01-01'])
      expect(text).toContain(said)
    expect((await world.get('zaki', path)).status).toBe(404)
    expect((await world.get('bakary', path)).status).toBe(403)
  })
})

describe('a day’s progress', () => {
  const day = (taskId: Id, given: Record<string, unknown> = {}) => ({
    ...{ id: newId(), taskId, day: yesterday(), areaM2: 250, hours: 6, people: 8, items: 1, depthCm: 20 },
    ...{ stoppage: null, stoppageHours: 0, note: '' },
    ...given,
  })

  it('is written by the leader, and taken back by an entry against it, once', async () => {
    const { teamId } = await teamHolding(world, ['level1'])
    const id = await begun(world, order(teamId, { hazardId }))
    const wrong = await world.done('rami', recordProgress, day(id))
    await world.done('rami', recordProgress, day(id, { areaM2: 0, hours: 0, stoppage: 'weather', stoppageHours: 6 }))
    expect(await answerOf('rami', recordProgress, day(id, { stoppageHours: 2 }))).toMatchObject({
      code: 'taskProgress.stoppage',
    })
    expect(await answerOf('rami', recordProgress, day(id, { day: '2099-01-01' }))).toMatchObject({
      code: 'taskProgress.notYet',
    })
    const against = { id: newId(), corrects: wrong, reason: 'It was another lane' }
    await world.done('rami', correctProgress, against)
    expect(await answerOf('rami', correctProgress, { ...against, id: newId() })).toMatchObject({
      code: 'taskProgress.takenBack',
    })
    const { progress } = await view(id)
    expect(progress.reduce((sum, { entry }) => sum + entry.areaM2, 0)).toBe(0)
    expect(progress.filter(({ takenBack }) => takenBack).map(({ entry }) => entry.id)).toEqual([wrong])
  })

  it('is kept and flagged while the task is not under way, and refused to another leader', async () => {
    const { teamId } = await teamHolding(world, ['level1'])
    const id = await begun(world, order(teamId, { hazardId }), 1)
    expect(await answerOf('rami', recordProgress, day(id))).toMatchObject({
      ...{ outcome: 'flagged', flags: [{ code: 'taskProgress.notUnderWay' }] },
    })
    expect(await answerOf('zaki', recordProgress, day(id))).toMatchObject({ code: 'taskOrder.unknown' })
  })
})

describe('an item', () => {
  it('keeps its place as typed, and ends exactly once', async () => {
    const { teamId } = await teamHolding(world, ['level2'])
    const taskId = await begun(world, order(teamId, { hazardId }))
    const refused = (given: Parameters<typeof found>[1]) => answerOf('rami', recordItem, found(taskId, given))
    expect(await refused({ placeTyped: 'by the well' })).toMatchObject({ code: 'coordinates.unreadable' })
    expect(await refused({ subcategory: 'bounding' })).toMatchObject({ code: 'taskItem.otherKind' })
    expect(await refused({ neqKg: 4 })).toMatchObject({ code: 'taskItem.weights' })
    expect(await refused({ foundOn: '2099-01-01' })).toMatchObject({ code: 'taskItem.notYet' })
    const itemId = await world.done('rami', recordItem, found(taskId, { quantity: 3 }))
    const happened = (kind: string, quantity: number, given: Record<string, unknown> = {}) =>
      answerOf('rami', recordItemEvent, {
        ...{ id: newId(), itemId, kind, quantity, happenedAt: new Date().toISOString(), placeTyped: '', receipt: '' },
        ...{ note: 'x', ...given },
      })
    expect(await answerOf('rami', completeTask, { id: taskId, note: 'x' })).toMatchObject({
      ...{ code: 'taskOrder.openItems', facts: { count: 3 } },
    })
    expect(await happened('moved', 3)).toMatchObject({ code: 'taskItemEvent.where' })
    expect((await happened('moved', 3, { placeTyped: 'The pit' })).outcome).toBe('accepted')
    expect((await happened('left', 1, { placeTyped: 'Red stones' })).outcome).toBe('accepted')
    // It happened, so it is kept; that nobody approved it is for somebody to look at.
    expect(await happened('destroyed', 2)).toMatchObject({
      ...{ outcome: 'flagged', flags: [{ code: 'taskItemEvent.noDemolition' }] },
    })
    expect(await happened('destroyed', 1)).toMatchObject({ code: 'taskItemEvent.tooMany', facts: { remaining: 0 } })
    const { items } = await view(taskId)
    expect(items[0]).toMatchObject({ remaining: 0, item: { placeTyped: '33S US 46500 34200', placeFormat: 'mgrs' } })
    await world.done('rami', completeTask, { id: taskId, note: 'x' })
  })

  it('that needs more than the order was issued for, or than anybody in the team may do, is kept and flagged', async () => {
    const { teamId } = await teamHolding(world, ['level2'])
    const taskId = await begun(world, order(teamId, { hazardId }))
    expect(await answerOf('rami', recordItem, found(taskId))).toMatchObject({ outcome: 'accepted' })
    const shell = found(taskId, { category: 'chemical' })
    expect(await answerOf('rami', recordItem, shell)).toMatchObject({
      ...{ outcome: 'flagged', flags: [{ code: 'taskItem.aboveLevel', facts: { level: 'L3+ CBRN' } }] },
    })
    const moved = { itemId: shell.id, kind: 'moved', quantity: 1, placeTyped: 'The pit', receipt: '', note: 'x' }
    expect(
      await answerOf('rami', recordItemEvent, { ...moved, id: newId(), happenedAt: new Date().toISOString() }),
    ).toMatchObject({ flags: [{ code: 'taskItemEvent.aboveLevel', facts: { missing: 'L3+ CBRN' } }] })
  })

  it('is handed over to a store of its side, which took it in as a lot, and no more than that', async () => {
    const { teamId } = await teamHolding(world, ['level2'])
    const taskId = await begun(world, order(teamId, { hazardId }))
    const itemId = await world.done('rami', recordItem, found(taskId, { quantity: 40 }))
    const { compartments } = await magazineOf(world, 'bakary', ['A'])
    const lotId = await takenIn(world, 'bakary', compartments[0] ?? null, { quantity: 30, unit: 'piece' })
    const { rows } = await world.sulh.database.owner.query<{ tag: string; number: string }>(
      'select tag, receipt_number as number from ammunition_lots where id = $1',
      [lotId],
    )
    const [lot] = rows
    const hand = (quantity: number, receipt: string) =>
      answerOf('rami', recordItemEvent, {
        ...{ id: newId(), itemId, kind: 'handedOver', quantity, happenedAt: new Date().toISOString() },
        ...{ placeTyped: '', note: 'To the magazine', receipt },
      })
    expect(await hand(1, '')).toMatchObject({ code: 'taskItemEvent.noLot' })
    expect(await hand(1, 'NOT-A-LOT')).toMatchObject({ code: 'taskItemEvent.noLot' })
    expect((await hand(20, lot?.tag ?? '')).outcome).toBe('accepted')
    expect(await hand(11, lot?.number ?? '')).toMatchObject({
      ...{ code: 'taskItemEvent.lotTooSmall', facts: { quantity: 30, named: 20 } },
    })
    expect((await hand(10, lot?.number ?? '')).outcome).toBe('accepted')
    const { items } = await view(taskId)
    expect(items[0]?.remaining).toBe(10)
    expect(items[0]?.events.map(({ lotTag }) => lotTag)).toEqual([lot?.tag, lot?.tag])
  })
})

describe('a demolition', () => {
  const plan = (taskId: Id, operatorId: Id | undefined, given: Record<string, unknown>) => ({
    ...{ id: newId(), taskId, method: 'Donor charge', explosive: 'PE4', explosiveKg: 0.5, cordonM: 900 },
    ...{ operatorId, authorisation: '', ...given },
  })
  const fire = (id: Id, destroyed: { itemId: Id; quantity: number }[], result: string) => ({
    ...{ id, firedAt: new Date().toISOString(), result, destroyed, explosiveKg: 0.5, resultNote: 'Heard and searched' },
  })

  it('is planned with an operator of the level, approved by another who has it, and then carried out', async () => {
    const { teamId, held } = await teamHolding(world, ['level1', 'level2'])
    const taskId = await begun(world, order(teamId, { hazardId }))
    const itemId = await world.done('rami', recordItem, found(taskId, { quantity: 4 }))
    const portions = [{ itemId, quantity: 3 }]
    const planned = (given: Record<string, unknown>, operator = held[1]) =>
      answerOf('rami', planDemolition, plan(taskId, operator, { portions, ...given }))
    expect(await planned({}, held[0])).toMatchObject({ code: 'demolition.unqualified', facts: { missing: 'L2' } })
    expect(await planned({ portions: [{ itemId, quantity: 5 }] })).toMatchObject({ code: 'demolition.tooMany' })
    expect(await planned({ portions: [...portions, { itemId, quantity: 1 }] })).toMatchObject({
      code: 'demolition.itemTwice',
    })
    expect(await planned({ portions: [{ itemId: newId(), quantity: 1 }] })).toMatchObject({ code: 'taskItem.unknown' })
    expect(await planned({ explosiveKg: 60 })).toMatchObject({ code: 'demolition.overLimit' })
    const given = plan(taskId, held[1], { portions })
    const id = await world.done('rami', planDemolition, given)
    expect(await answerOf('rami', carryOutDemolition, fire(id, portions, 'complete'))).toMatchObject({
      code: 'demolition.notNow',
    })
    const approve = { id, verdict: 'approved', decision: 'As planned' }
    expect(await answerOf('rami', decideDemolition, approve)).toMatchObject({ code: 'signature.twoPersonRule' })
    // Somebody else alone is not enough: they have to hold the level.
    expect(await answerOf('fatou', decideDemolition, approve)).toMatchObject({ code: 'demolition.unqualified' })
    const own = await world.done('khalil', recordQualification, qualification(teamId, { userId: cast.fatou.id }))
    await world.done('sawsan', confirmQualification, { id: own })
    await world.done('fatou', decideDemolition, approve)
    const most = [{ itemId, quantity: 2 }]
    expect(await answerOf('rami', carryOutDemolition, fire(id, most, 'complete'))).toMatchObject({
      code: 'demolition.otherResult',
    })
    expect(await answerOf('rami', carryOutDemolition, fire(id, [{ itemId, quantity: 4 }], 'partial'))).toMatchObject({
      code: 'demolition.notPlanned',
    })
    await world.done('rami', carryOutDemolition, fire(id, most, 'partial'))
    expect(await answerOf('rami', carryOutDemolition, fire(id, portions, 'complete'))).toMatchObject({
      code: 'demolition.notNow',
    })
    const { items, demolitions } = await view(taskId)
    expect(items[0]).toMatchObject({ remaining: 2, events: [{ event: { kind: 'destroyed', demolitionId: id } }] })
    expect(demolitions[0]?.demolition).toMatchObject({ status: 'done', neqKg: 0.4 * 3 + 0.5, result: 'partial' })
  })

  it('that was fired before it was approved, or with more explosive than planned past the limit, is kept and flagged', async () => {
    const { teamId, held } = await teamHolding(world, ['level3'])
    const own = await world.done(
      'khalil',
      recordQualification,
      qualification(teamId, { level: 'level3', userId: cast.fatou.id }),
    )
    await world.done('sawsan', confirmQualification, { id: own })
    const taskId = await begun(world, order(teamId, { hazardId, fuze: 'unknown' }))
    const itemId = await world.done('rami', recordItem, found(taskId, { quantity: 3 }))
    const portions = [{ itemId, quantity: 1 }]
    const approved = async () => {
      const id = await world.done('rami', planDemolition, plan(taskId, held[0], { portions }))
      await world.done('fatou', decideDemolition, { id, verdict: 'approved', decision: 'As planned' })
      return id
    }
    const carriedOut = async (given: Record<string, unknown>) =>
      answerOf('rami', carryOutDemolition, { ...fire(await approved(), portions, 'complete'), ...given })
    expect(await carriedOut({ firedAt: new Date(Date.now() - 3_600_000).toISOString() })).toMatchObject({
      ...{ outcome: 'flagged', flags: [{ code: 'demolition.firedBefore' }] },
    })
    expect(await carriedOut({ explosiveKg: 50 })).toMatchObject({
      ...{ outcome: 'flagged', flags: [{ code: 'demolition.usedMore', facts: { neq: 50.4, limit: 50 } }] },
    })
    expect(await carriedOut({ explosiveKg: 49 })).toMatchObject({ outcome: 'accepted' })
  })

  it('above 50 kg needs level 3 and a written authorisation', async () => {
    const { teamId, held } = await teamHolding(world, ['level2', 'level3'])
    const taskId = await begun(world, order(teamId, { hazardId }))
    const itemId = await world.done('rami', recordItem, found(taskId, { category: 'bomb', allUpKg: 250, neqKg: 120 }))
    const given = { portions: [{ itemId, quantity: 1 }], authorisation: 'Letter 12 of the director' }
    expect(await answerOf('rami', planDemolition, plan(taskId, held[0], given))).toMatchObject({
      ...{ code: 'demolition.unqualified', facts: { missing: 'L3' } },
    })
    expect((await answerOf('rami', planDemolition, plan(taskId, held[1], given))).outcome).toBe('accepted')
    const unknown = await world.done('rami', recordItem, found(taskId, { neqKg: null }))
    expect(
      await answerOf('rami', planDemolition, plan(taskId, held[1], { portions: [{ itemId: unknown, quantity: 1 }] })),
    ).toMatchObject({ code: 'demolition.neqUnknown' })
  })
})

describe('what waits', () => {
  const waits = async (who: CastName, now = new Date()) => {
    const actor = cast[who]
    const { items } = await world.sulh.database.read(actor, (tx) =>
      readWork(tx, workSources, { kind: 'all', page: 1 }, actor, now),
    )
    return items.map(({ kind, id }) => `${kind} ${id}`)
  }

  it('counts a certificate through the whole of its last day, and not before its first', async () => {
    const teamId = await world.done('khalil', recordTeam, team())
    const { held: operators, teamId: at } = await teamHolding(world, ['level2'])
    const taskId = await begun(world, order(at, { hazardId }))
    const itemId = await world.done('rami', recordItem, found(taskId))
    await world.done('rami', planDemolition, {
      ...{ id: newId(), taskId, portions: [{ itemId, quantity: 1 }], method: 'x', explosive: 'x', explosiveKg: 1 },
      ...{ cordonM: 900, operatorId: operators[0], authorisation: '' },
    })
    const lastDay = dayHere(3)
    const validFrom = dayHere(1)
    const id = await world.done(
      'khalil',
      recordQualification,
      qualification(teamId, { userId: cast.khalil.id, validFrom, validUntil: lastDay }),
    )
    await world.done('sawsan', confirmQualification, { id })
    const noon = (day: string) => new Date(`${day}T10:00:00.000Z`)
    const renew = `teamQualification.renew ${teamId}`
    expect(await waits('khalil', noon(dayHere(0)))).not.toContain(renew)
    expect(await waits('khalil', noon(validFrom))).toContain(renew)
    expect(await waits('khalil', noon(lastDay))).toContain(renew)
    expect(await waits('khalil', noon(dayHere(4)))).not.toContain(renew)
    const decide = `demolition.decide ${taskId}`
    expect(await waits('khalil', noon(dayHere(0)))).not.toContain(decide)
    expect(await waits('khalil', noon(lastDay))).toContain(decide)
    expect(await waits('khalil', noon(dayHere(4)))).not.toContain(decide)
  })

  it('shows work to judge to a quality officer who leads the team by none of it', async () => {
    const { teamId } = await teamHolding(world, ['level2'])
    const id = await begun(world, order(teamId, { hazardId }))
    await world.done('rami', completeTask, { id, note: 'x' })
    await world.done('rami', askQuality, { id, note: 'x' })
    const lead = (who: CastName) =>
      world.asOwner(`update ordnance_teams set leader_id = '${cast[who].id}' where id = '${teamId}'`)
    expect(await waits('sawsan')).toContain(`taskOrder.judge ${id}`)
    await lead('sawsan')
    expect(await waits('sawsan')).not.toContain(`taskOrder.judge ${id}`)
    await lead('rami')
  })
})

describe('past the program', () => {
  const asWriter = (sql: string) => attempt(world, 'sulh_writer', sql)
  const by = (who: string) => `(select id from users where login = '${who}')`

  it('nobody issues, judges or confirms what is their own, and no state is leapt over', async () => {
    const { teamId } = await teamHolding(world, ['level2'])
    const id = await world.done('khalil', draftTask, order(teamId, { hazardId }))
    const set = (what: string) => asWriter(`update task_orders set ${what} where id = '${id}'`)
    expect(await set(`status = 'active'`)).toBe('23001')
    expect(await set(`drafted_by = ${by('fatou')}`)).toBe('23001')
    await world.done('khalil', prioritiseTask, { id, circumstances: [], beginBy: '2099-01-01', note: '' })
    expect(await set(`status = 'issued', issued_at = now(), issued_by = ${by('khalil')}`)).toBe('23514')
    expect(await set(`status = 'issued'`)).toBe('23514')
    await world.done('fatou', issueTask, { id, note: '' })
    for (const changed of [
      `instructions = 'Something else'`,
      'all_up_kg = 3',
      `exclusion_note = 'x'`,
      `exclusion_by = (select id from team_qualifications where team_id = '${teamId}')`,
      `required_modules = array['chemical']`,
      'required_improvised = true',
      `required_reasons = '{}'`,
    ])
      expect(await set(changed)).toBe('23001')
    for (const step of [acceptTask, mobiliseTask, startTask]) await world.done('rami', step, { id, note: '' })
    await world.done('rami', completeTask, { id, note: 'x' })
    await world.done('rami', askQuality, { id, note: 'x' })
    expect(await set(`status = 'qcAccepted'`)).toBe('23514')
    expect(await set(`status = 'qcAccepted', quality_at = now(), quality_by = ${by('rami')}`)).toBe('23514')
    expect(await asWriter(`delete from task_order_steps where task_id = '${id}'`)).toBe('42501')
  })

  it('nobody is sent whose team holds no confirmed qualification of the level', async () => {
    const teamId = await world.done('khalil', recordTeam, team())
    const held = await world.done('khalil', recordQualification, qualification(teamId))
    const id = await world.done('khalil', draftTask, order(teamId, { hazardId }))
    await world.done('khalil', prioritiseTask, { id, circumstances: [], beginBy: '2099-01-01', note: '' })
    const issue = `update task_orders set status = 'issued', issued_at = now(), issued_by = ${by('fatou')} where id = '${id}'`
    expect(await asWriter(issue)).toBe('23001')
    const confirm = (who: string) =>
      asWriter(
        `update team_qualifications set status = 'confirmed', confirmed_at = now(), confirmed_by = ${by(who)} where id = '${held}'`,
      )
    expect(await confirm('khalil')).toBe('23514')
    expect(await asWriter(`update team_qualifications set level = 'level3' where id = '${held}'`)).toBe('23001')
  })

  it('what ended does not end again, and a demolition is approved by another before it is carried out', async () => {
    const { teamId, held } = await teamHolding(world, ['level2'])
    const taskId = await begun(world, order(teamId, { hazardId }))
    const itemId = await world.done('rami', recordItem, found(taskId))
    const side = cast.rami.sideId
    const end = (kind: string, lot = 'null') =>
      asWriter(`insert into task_item_events (id, side_id, item_id, task_id, kind, quantity, happened_at, place_typed, lot_id, note, recorded_by, recorded_at)
        values (gen_random_uuid(), '${side}', '${itemId}', '${taskId}', '${kind}', 1, now(), '', ${lot}, '', ${by('rami')}, now())`)
    expect(await end('handedOver')).toBe('23514')
    await world.done('rami', recordItemEvent, {
      ...{ id: newId(), itemId, kind: 'destroyed', quantity: 1, happenedAt: new Date().toISOString() },
      ...{ placeTyped: '', receipt: '', note: 'Burning, no time' },
    })
    expect(await end('destroyed')).toBe('23514')
    expect(await asWriter(`update task_item_events set kind = 'left' where item_id = '${itemId}'`)).toBe('42501')
    expect(await asWriter(`delete from task_item_events where item_id = '${itemId}'`)).toBe('42501')
    const second = await world.done('rami', recordItem, found(taskId))
    const portions = [{ itemId: second, quantity: 1 }]
    const demolition = await world.done('rami', planDemolition, {
      ...{ id: newId(), taskId, portions, method: 'x', explosive: 'x', explosiveKg: 1, cordonM: 900 },
      ...{ operatorId: held[0], authorisation: '' },
    })
    const set = (what: string) => asWriter(`update demolitions set ${what} where id = '${demolition}'`)
    const decide = (who: string) => `decided_by = ${by(who)}, decided_at = now(), decision = 'x'`
    const fired = `fired_at = now(), result = 'complete', done_by = ${by('rami')}, done_at = now()`
    expect(await set(`status = 'done', ${fired}, ${decide('fatou')}`)).toBe('23001')
    // Omran holds no qualification; Rami will, and planned it himself.
    expect(await set(`status = 'approved', ${decide('omran')}`)).toBe('23001')
    const own = await world.done('khalil', recordQualification, qualification(teamId, { userId: cast.rami.id }))
    await world.done('sawsan', confirmQualification, { id: own })
    expect(await set(`status = 'approved', ${decide('rami')}`)).toBe('23514')
    for (const changed of [
      'neq_kg = 400',
      `required_modules = array['chemical']`,
      'required_improvised = true',
      `required_reasons = '{}'`,
    ])
      expect(await set(changed)).toBe('23001')
  })

  it('a demolition is approved by who holds the modules and the qualification for improvised devices too', async () => {
    const { teamId, held } = await teamHolding(world, ['level3Plus'])
    const taskId = await begun(world, order(teamId, { hazardId }))
    const confirmed = async (given: Parameters<typeof qualification>[1]) => {
      const id = await world.done('khalil', recordQualification, qualification(teamId, given))
      await world.done('sawsan', confirmQualification, { id })
    }
    const approver = cast.omran.id
    const approved = async (modules: string, improvised: boolean) => {
      const id = newId()
      const insert = `insert into demolitions (id, side_id, task_id, status, portions, method, explosive, explosive_kg, neq_kg,
          cordon_m, required_level, required_modules, required_improvised, required_reasons, operator_id, authorisation, planned_by, planned_at)
        values ('${id}', '${cast.rami.sideId}', '${taskId}', 'planned', '[{}]', 'x', 'x', 1, 1, 900, 'level3Plus', '${modules}',
          ${improvised}, '{}', '${held[0]}', '', '${cast.rami.id}', now());`
      const approve = `update demolitions set status = 'approved', decided_by = '${approver}', decided_at = now(), decision = 'x'
        where id = '${id}';`
      // Nothing of it stays: the record has no such demolition.
      return asWriter(`${insert} ${approve} do $$ begin raise exception 'enough' using errcode = 'P0001'; end $$`)
    }
    await confirmed({ level: 'level3Plus', userId: approver })
    expect(await approved('{}', false)).toBe('P0001')
    expect(await approved('{chemical}', false)).toBe('23001')
    expect(await approved('{}', true)).toBe('23001')
    await confirmed({ level: 'level3Plus', userId: approver, modules: ['chemical'] })
    await confirmed({ level: 'improvised', userId: approver })
    expect(await approved('{chemical}', true)).toBe('P0001')
  })

  it('the record verifies', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
