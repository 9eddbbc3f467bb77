import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import {
  confirmWords,
  correctCommitment,
  openCommitment,
  proposeOpening,
  recordCommitment,
  recordCommitmentUntil2,
  withdrawCommitment,
} from '../../src/commitments/commitment-actions.ts'
import { confirmFinding, proposeFinding, turnDownFinding } from '../../src/commitments/finding-actions.ts'
import { MeasureId } from '../../src/commitments/measures/measure.ts'
import { decideExtension, proposeExtension, stateAsParty } from '../../src/commitments/party-actions.ts'
import { CommitmentCountsView, CommitmentsView, CommitmentView } from '../../src/commitments/views.ts'
import { answerMeasure, draftMeasure, offerMeasure } from '../../src/confidence-measures/measure-actions.ts'
import { addTask, decideTask, reportTask } from '../../src/confidence-measures/task-actions.ts'
import { recordForce } from '../../src/foreign-forces/force-actions.ts'
import { recordPresence, reportDeparture, verifyDeparture } from '../../src/foreign-forces/movement-actions.ts'
import { JournalPage } from '../../src/journal/views.ts'
import { newId } from '../../src/kernel/ids.ts'
import { recordRestriction } from '../../src/movement-restrictions/restriction-actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { proposeText } from '../../src/talk-texts/text-actions.ts'
import { planMeeting } from '../../src/talks/meeting-actions.ts'
import { openTrack } from '../../src/talks/track-actions.ts'
import { WorkView } from '../../src/work/views.ts'
import { attempt, stoppedBy } from '../attempt.ts'
import { inForce } from '../ceasefire.ts'
import { commitment, measure, north, outside, south } from '../commitments.ts'
import { departure, force, presence, verification } from '../foreign-forces.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { on, restriction } from '../monitoring.ts'
import { paperOf, poppler, textOf } from '../pdf.ts'
import { commission, detail, friends, ownTrack, text } from '../talks.ts'
import { type CastName, cast } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

const view = async (who: CastName, id: string, query = '') =>
  CommitmentView.parse(JSON.parse((await world.get(who, `/api/commitments/${id}${query}`)).body))
const listed = async (who: CastName, query = '') =>
  CommitmentsView.parse(JSON.parse((await world.get(who, `/api/commitments${query}`)).body)).commitments
const status = async (who: CastName, id: string) => (await world.get(who, `/api/commitments/${id}`)).status
const evidence = [{ words: 'Seen at the crossing', reference: 'Report 12' }]
const finding = (commitmentId: string, given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), commitmentId, verdict: 'notMet', asOf: '2020-11-21', reasons: 'The road was closed', evidence },
  ...given,
})
const recorded = async (given: Parameters<typeof commitment>[0] = {}, who: CastName = 'jamila') => {
  const said = commitment(given)
  await world.done(who, recordCommitment, said)
  return said.id
}

describe('a commitment', () => {
  it('keeps its period and the day that follows from it, and refuses what cannot be, naming the field', async () => {
    const period = { days: 90, from: '2020-10-25' }
    const id = await recorded({ dueOn: null, period })
    expect((await view('jamila', id)).commitment).toMatchObject({ dueOn: '2021-01-23', period })
    const refused = async (given: Parameters<typeof commitment>[0]) =>
      world.do('jamila', recordCommitment, commitment(given))
    expect(await refused({ dueOn: '2021-01-22', period })).toMatchObject({
      code: 'commitment.dueDiffers',
      field: 'dueOn',
    })
    expect(await refused({ owedBy: { ...south, name: 'north' } })).toMatchObject({ code: 'commitment.partyUnknown' })
    expect(await refused({ owedBy: { sideId: null, name: 'south' } })).toMatchObject({
      code: 'commitment.partyUnknown',
    })
    expect(await refused({ owedTo: [north, { sideId: null, name: 'south' }] })).toMatchObject({
      ...{ code: 'commitment.partyUnknown', field: 'owedTo.1.name' },
    })
    expect(await refused({ owedTo: [north, north] })).toMatchObject({ code: 'talkParty.twice', field: 'owedTo.1.name' })
    expect(await refused({ owedTo: [south] })).toMatchObject({ code: 'commitment.toThemselves', field: 'owedTo' })
    expect(await refused({ measure: 'foreignFighters' })).toMatchObject({ code: 'commitment.noBaseline' })
    expect(await refused({ target: 0 })).toMatchObject({ code: 'commitment.noMeasure', field: 'measure' })
    const ofArticle = { source: { kind: 'agreementArticle' as const, id: newId(), label: 'Art. 4' } }
    expect(await refused(ofArticle)).toMatchObject({ code: 'commitment.sourceUnknown', field: 'source.id' })
    const agreed = await inForce(world)
    const articleId = agreed.articles[0]?.id ?? ''
    const known = await recorded({ source: { ...ofArticle.source, id: articleId } })
    expect(await view('lamia', known)).toMatchObject({ agreementId: agreed.id })
    expect(await world.do('najat', recordCommitment, commitment())).toMatchObject({ code: 'action.notAllowed' })
  })

  it('names the talks that it is of where who writes it takes part in them, and leads those there who do', async () => {
    const trackId = await world.done('jamila', openTrack, ownTrack())
    const planned = { id: newId(), trackId, ...detail({}, 'Roads', [friends, north]) }
    const meetingId = await world.done('jamila', planMeeting, planned)
    const textId = await world.done('jamila', proposeText, text(trackId))
    const records = { talk: trackId, meeting: meetingId, text: textId }
    for (const kind of ['talk', 'meeting', 'text'] as const) {
      const source = { kind, id: records[kind], label: 'As said there' }
      for (const who of ['lamia', 'osman'] as const)
        expect(await world.do(who, recordCommitment, commitment({ source })), `${kind} ${who}`).toMatchObject({
          ...{ code: 'commitment.talkUnknown', field: 'source.id' },
        })
      const id = await recorded({ source })
      expect(await view('kenan', id), kind).toMatchObject({ sourceOpens: true })
      // The other side reads what is owed, and of the talks no more than their name here.
      expect(await view('lamia', id), kind).toMatchObject({ sourceOpens: false })
    }
    const nowhere = { source: { kind: 'statement' as const, id: newId(), label: 'Said in public' } }
    expect(await world.do('jamila', recordCommitment, commitment(nowhere))).toMatchObject({
      code: 'commitment.talkUnknown',
    })
  })

  it('is read by both sides alike, its words confirmed by another authority than who wrote them', async () => {
    const id = await recorded()
    for (const who of ['jamila', 'lamia', 'osman', 'fatou', 'najat'] as const)
      expect(await status(who, id), who).toBe(200)
    expect((await world.get('mourad', `/api/commitments/${id}`)).status).toBe(403)
    expect(await world.do('jamila', confirmWords, { id })).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await world.do('kenan', confirmWords, { id })).toMatchObject({ code: 'commitment.byTheOther' })
    const forged = (who: string) => `update commitments set confirmed_at = now(),
      confirmed_by = (select id from users where login = '${who}') where id = '${id}'`
    expect(await stoppedBy(world, 'sulh_writer', forged('jamila'))).toMatch(/confirmed_by_another|23001/)
    expect(await attempt(world, 'sulh_writer', forged('kenan'))).toBe('23001')
    await world.done('lamia', confirmWords, { id })
    const { id: _, audience: __, ...said } = commitment()
    expect(
      await world.do('jamila', correctCommitment, { id, ...said, dueOn: '2020-12-01', change: 'Later' }),
    ).toMatchObject({ code: 'commitment.extend' })
    expect(await world.do('lamia', correctCommitment, { id, ...said, change: 'Ours' })).toMatchObject({
      code: 'commitment.notYours',
    })
    expect(await world.do('jamila', withdrawCommitment, { id, reason: 'x' })).toMatchObject({
      code: 'commitment.confirmed',
    })
    expect(await attempt(world, 'sulh_writer', `update commitments set what = '{}' where id = '${id}'`)).toBe('23001')
    await world.done('jamila', correctCommitment, { id, ...said, recurrence: 'weekly', change: 'Every week, as said' })
    const { commitment: now, versions } = await view('lamia', id)
    expect(now).toMatchObject({ version: 2, confirmedBy: null, recurrence: 'weekly' })
    expect(versions.map(({ version }) => [version.version, version.kind])).toEqual([
      [2, 'corrected'],
      [1, 'recorded'],
    ])
    await world.done('jamila', withdrawCommitment, { id, reason: 'Recorded twice' })
    expect((await listed('lamia', '?state=withdrawn')).map((row) => row.commitment.id)).toContain(id)
  })

  it('of before parties were looked up one by one is decided again by the rule of its time, and leaves the same record', () => {
    const context = {
      actionId: newId(),
      actor: cast.jamila,
      at: '2026-11-01T08:00:00.000Z',
      received: '2026-11-01T08:00:00.000Z',
    }
    const facts = { partiesKnown: true, sourceKnown: true }
    const input = recordCommitment.input.parse(commitment())
    const known = [north, south].map(({ sideId, name }) => ({ id: sideId, code: name, kind: 'side' as const }))
    const now = recordCommitment.decide(undefined, input, { authorities: known, sourceKnown: true }, context)
    expect(now.outcome).toBe('accepted')
    expect(recordCommitmentUntil2.decide(undefined, input, facts, context)).toEqual(now)
    const joint = { owedBy: north, owedTo: [commission], audience: 'parties' as const }
    const owed = recordCommitment.input.parse(commitment(joint))
    expect(recordCommitmentUntil2.decide(undefined, owed, facts, context).outcome).toBe('accepted')
  })

  it('of a talk of two is known to its parties alone, until two people open it; it does not close again', async () => {
    const said = { owedBy: north, owedTo: [outside], audience: 'parties' as const }
    expect(await world.do('lamia', recordCommitment, commitment(said))).toMatchObject({ code: 'commitment.notAParty' })
    expect(await world.do('osman', recordCommitment, commitment(said))).toMatchObject({
      ...{ code: 'commitment.notAParty', field: 'audience' },
    })
    for (const who of ['jamila', 'nawal'] as const)
      expect(await world.do(who, recordCommitment, commitment({ ...said, owedTo: [commission] })), who).toMatchObject({
        ...{ code: 'commitment.jointParty', field: 'audience' },
      })
    const id = await recorded(said)
    for (const who of ['lamia', 'osman', 'nawal'] as const) {
      expect(await status(who, id), who).toBe(404)
      expect((await listed(who)).map((row) => row.commitment.id)).not.toContain(id)
      for (const act of [confirmWords, proposeOpening, openCommitment])
        expect(await world.do(who, act, { id })).toMatchObject({ code: 'commitment.unknown' })
      expect(await world.do(who, proposeFinding, finding(id))).toMatchObject({ code: 'commitment.unknown' })
      expect((await world.get(who, '/api/commitments.csv')).body).not.toContain(id.slice(-8).toUpperCase())
    }
    // The journal of a joint body does not tell either.
    const entries = async () =>
      JournalPage.parse(JSON.parse((await world.get('karim', '/api/journal')).body)).entries.filter(
        ({ subject }) => subject.id === id,
      ).length
    expect(await entries()).toBe(0)
    // Nor do the whole entries that it audits: their words are sealed.
    const { rows } = await world.sulh.database.owner.query<{ body: string }>(
      `select body::text from journal where action = 'commitment.record' and body::text like '%${id}%'`,
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.body).not.toContain('Outland')
    const findingId = await world.done('kenan', proposeFinding, finding(id))
    expect(await world.do('osman', confirmFinding, { id: findingId })).toMatchObject({
      code: 'commitmentFinding.unknown',
    })
    await world.done('jamila', confirmFinding, { id: findingId })
    await world.done('jamila', proposeOpening, { id })
    expect(await world.do('jamila', openCommitment, { id })).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await attempt(world, 'sulh_writer', `update commitments set audience = 'both' where id = '${id}'`)).toBe(
      '23001',
    )
    await world.done('kenan', openCommitment, { id })
    expect(await status('lamia', id)).toBe(200)
    expect(await status('osman', id)).toBe(200)
    expect(await entries()).toBeGreaterThan(0)
    // The finding and its evidence stay with who found it, and joint bodies.
    expect((await view('lamia', id)).findings).toEqual([])
    expect((await view('osman', id)).findings[0]?.evidence).toHaveLength(1)
    expect(await attempt(world, 'sulh_writer', `update commitments set audience = 'parties' where id = '${id}'`)).toBe(
      '23001',
    )
  })
})

it('waits in the work of who can do what waits: of another authority, and while the commitment stands', async () => {
  const id = await recorded({ owedBy: south, owedTo: [north], audience: 'parties' })
  const kinds = async (who: CastName) => {
    const { items } = WorkView.parse(JSON.parse((await world.get(who, '/api/work')).body))
    return items.filter((one) => one.id === id).map(({ kind }) => kind)
  }
  await world.done('jamila', proposeOpening, { id })
  const waits = ['commitment.open', 'commitmentWords.confirm']
  expect((await kinds('lamia')).filter((kind) => waits.includes(kind)).sort()).toEqual(waits)
  expect((await kinds('kenan')).filter((kind) => waits.includes(kind))).toEqual([])
  const more = { id: newId(), commitmentId: id, newDueOn: '2021-02-01', reason: 'The rains' }
  await world.done('jamila', proposeExtension, more)
  expect(await kinds('lamia')).toContain('commitmentExtension.decide')
  await world.done('jamila', withdrawCommitment, { id, reason: 'Recorded twice' })
  expect(await kinds('lamia')).toEqual([])
})

describe('what is found of a commitment', () => {
  it('takes two people and evidence, and is read by both sides once a joint body confirms it', async () => {
    const id = await recorded()
    expect(await world.do('jamila', proposeFinding, finding(id, { evidence: [] }))).toMatchObject({
      ...{ code: 'commitmentFinding.noEvidence', field: 'evidence' },
    })
    expect(await world.do('jamila', proposeFinding, finding(id, { asOf: '2999-01-01' }))).toMatchObject({
      ...{ code: 'commitmentFinding.notYet', field: 'asOf' },
    })
    const own = await world.done('jamila', proposeFinding, finding(id))
    expect(await world.do('jamila', confirmFinding, { id: own })).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await world.do('lamia', confirmFinding, { id: own })).toMatchObject({ code: 'commitmentFinding.unknown' })
    const forged = `update commitment_findings set status = 'confirmed', decided_by = found_by, decided_at = now() where id = '${own}'`
    expect(await stoppedBy(world, 'sulh_writer', forged)).toBe('decided_by_another')
    await world.done('kenan', confirmFinding, { id: own })
    expect((await view('jamila', id)).standing).toMatchObject({ verdict: 'notMet', shared: false })
    // Neither the other side nor a joint body is shown what one side alone found as what stands.
    expect((await view('lamia', id)).standing).toBeNull()
    expect(await view('osman', id)).toMatchObject({ standing: null, findings: [{ office: expect.anything() }] })
    const joint = await world.done('nawal', proposeFinding, finding(id, { verdict: 'partly', reasons: 'Open by day' }))
    await world.done('osman', confirmFinding, { id: joint })
    for (const who of ['jamila', 'lamia', 'osman'] as const)
      expect((await view(who, id)).standing, who).toMatchObject({ verdict: 'partly', shared: true })
    expect((await view('lamia', id)).findings).toMatchObject([{ finding: { reasons: 'Open by day' }, evidence: [] }])
    expect(
      await attempt(world, 'sulh_writer', `update commitment_findings set verdict = 'met' where id = '${joint}'`),
    ).toBe('23001')
    // One side alone does not make both read it, past the rules either.
    const second = await world.done('jamila', proposeFinding, finding(id))
    const shared = `update commitment_findings set status = 'confirmed', shared = true, decided_at = now(),
      decided_by = (select id from users where login = 'kenan') where id = '${second}'`
    expect(await attempt(world, 'sulh_writer', shared)).toBe('23001')
    await world.done('kenan', turnDownFinding, { id: second, reason: 'The same again' })
    expect(await world.do('kenan', confirmFinding, { id: second })).toMatchObject({ code: 'commitmentFinding.notNow' })
  })

  it('is listed as not met once its day is over, until somebody finds it met', async () => {
    const id = await recorded({ dueOn: '2020-11-01' })
    // What the text gives no day is never past its day.
    const undated = await recorded({ dueOn: null })
    expect(await view('jamila', undated)).toMatchObject({ isOverdue: false })
    const ids = async (query: string) => (await listed('jamila', query)).map((row) => row.commitment.id)
    expect(await ids('?state=overdue')).toContain(id)
    const found = await world.done('jamila', proposeFinding, finding(id, { verdict: 'met' }))
    expect(await ids('?state=overdue')).toContain(id)
    await world.done('kenan', confirmFinding, { id: found })
    expect(await ids('?state=overdue')).not.toContain(id)
    expect(await ids('?state=met')).toContain(id)
    expect(await ids('?state=open')).not.toContain(id)
    expect(await ids('?owedBy=north')).not.toContain(id)
  })

  it('stands beside what each party says itself, and nobody speaks for another', async () => {
    const id = await recorded({ owedTo: [north, outside] })
    const said = (party: unknown, given = {}) => ({
      ...{ id: newId(), commitmentId: id, party, words: 'It was open', source: '', statedOn: '2020-11-20', ...given },
    })
    expect(await world.do('jamila', stateAsParty, said(south))).toMatchObject({ code: 'commitmentStatement.notYours' })
    expect(await world.do('osman', stateAsParty, said(south))).toMatchObject({ code: 'commitmentStatement.notYours' })
    expect(await world.do('jamila', stateAsParty, said(outside))).toMatchObject({
      code: 'commitmentStatement.noSource',
    })
    expect(await world.do('jamila', stateAsParty, said({ sideId: null, name: 'Others' }))).toMatchObject({
      ...{ code: 'commitment.notAPartyOfIt', field: 'party' },
    })
    await world.done('lamia', stateAsParty, said(south))
    await world.done('jamila', stateAsParty, said(north, { words: 'It was shut' }))
    await world.done('osman', stateAsParty, said(outside, { source: 'Letter of 20 November' }))
    const { statements } = await view('lamia', id)
    expect(statements.map(({ party, part }) => [party, part]).sort()).toEqual([
      ['Republic of Outland', 'creditor'],
      ['north', 'creditor'],
      ['south', 'debtor'],
    ])
    expect(await attempt(world, 'sulh_writer', `delete from commitment_statements where commitment_id = '${id}'`)).toBe(
      '42501',
    )
  })

  it('has more time by both alone, and keeps the version before', async () => {
    const id = await recorded()
    await world.done('lamia', confirmWords, { id })
    const more = { commitmentId: id, newDueOn: '2021-02-01', reason: 'The rains' }
    expect(await world.do('osman', proposeExtension, { id: newId(), ...more })).toMatchObject({
      code: 'commitment.notAPartyOfIt',
    })
    expect(await world.do('lamia', proposeExtension, { id: newId(), ...more, newDueOn: '2020-11-20' })).toMatchObject({
      ...{ code: 'commitmentExtension.notLater', field: 'newDueOn' },
    })
    const extension = await world.done('lamia', proposeExtension, { id: newId(), ...more })
    expect(await world.do('jamila', proposeExtension, { id: newId(), ...more })).toMatchObject({
      code: 'commitmentExtension.waits',
    })
    const decide = (who: CastName, decision = 'agreed') =>
      world.do(who, decideExtension, { id: extension, decision, reason: '' })
    expect(await decide('lamia')).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await decide('munther')).toMatchObject({ code: 'commitment.byTheOther' })
    expect(await decide('osman')).toMatchObject({ code: 'commitment.notAPartyOfIt' })
    expect(await decide('jamila', 'declined')).toMatchObject({ code: 'commitmentExtension.noReason' })
    const forged = `update commitment_extensions set status = 'agreed', decided_at = now(),
      decided_by = (select id from users where login = 'munther') where id = '${extension}'`
    expect(await attempt(world, 'sulh_writer', forged)).toBe('23001')
    expect(await decide('jamila')).toMatchObject({ outcome: 'accepted' })
    const { commitment: now, versions } = await view('lamia', id)
    expect(now).toMatchObject({ dueOn: '2021-02-01', version: 2 })
    expect(now.confirmedBy).not.toBeNull()
    expect(versions.map(({ version }) => [version.kind, version.detail.dueOn])).toEqual([
      ['extended', '2021-02-01'],
      ['recorded', '2020-11-20'],
    ])
  })
})

describe('the figure of a commitment', () => {
  it('is of the records, by office: reported is not verified, and a side reads its own alone', async () => {
    const id = await recorded({
      ...{ dueOn: null, period: { days: 90, from: '2020-10-25' }, owedBy: south, owedTo: [north] },
      ...{ measure: 'foreignFighters', baselineOn: '2020-10-25', target: 0 },
    })
    expect((await view('jamila', id)).figure).toMatchObject({ offices: [] })
    const known = force()
    await world.done('mourad', recordForce, known)
    await world.done(
      'mourad',
      recordPresence,
      presence(known.id, { low: 300, best: 400, high: 500, fromOn: '2020-10-01', strengthOn: '2020-10-20' }),
    )
    const left = departure(known.id, { leftOn: '2020-11-20', number: 100 })
    await world.done('mourad', reportDeparture, left)
    const at = async (who: CastName, on: string) => (await view(who, id, `?on=${on}`)).figure?.offices ?? []
    expect(await at('jamila', '2020-11-25')).toMatchObject([
      { baseline: { remaining: 400 }, now: { remaining: 400, leftReported: 100, leftVerified: 0 }, progress: 0 },
    ])
    await world.done('othman', verifyDeparture, verification(left.id, { verifiedOn: '2020-11-24', number: 80 }))
    const [office] = await at('jamila', '2020-11-25')
    expect(office).toMatchObject({ now: { remaining: 320, leftReported: 100, leftVerified: 80 }, progress: 0.2 })
    expect(office?.trend.at(-1)).toEqual({ day: '2020-11-25', value: 320 })
    expect(office?.trend[0]?.value).toBe(400)
    // A figure decides nothing: the commitment stands as it stood.
    expect((await view('jamila', id)).standing).toBeNull()
    expect(await at('lamia', '2020-11-25')).toEqual([])
    expect(await at('osman', '2020-11-25')).toMatchObject([{ sideId: north.sideId, now: { remaining: 320 } }])
  })

  it('counts from the day on which something came about until the day on which it was no more', async () => {
    const at = async (id: string, day: string) => (await view('jamila', id, `?on=${day}`)).figure?.offices ?? []
    await world.done('mourad', recordRestriction, restriction({ endedAt: on('12T10:30') }))
    const lifted = await recorded({ measure: 'restrictionsLifted', baselineOn: '2020-11-09', target: 0 })
    expect(await at(lifted, '2020-11-11')).toMatchObject([
      { baseline: { standing: 0, lifted: 0 }, now: { standing: 1, lifted: 0 } },
    ])
    expect(await at(lifted, '2020-11-12')).toMatchObject([{ now: { standing: 0, lifted: 1 } }])
    const exchange = measure({ kind: 'prisonerExchange' })
    await world.done('jamila', draftMeasure, exchange)
    await world.done('kenan', offerMeasure, { id: exchange.id })
    await world.done('lamia', answerMeasure, { id: exchange.id, answer: 'accepted', reason: '' })
    const task = {
      id: newId(),
      measureId: exchange.id,
      what: 'Releases twelve',
      owedBy: north.sideId,
      dueOn: '2020-12-01',
    }
    await world.done('jamila', addTask, task)
    await world.done('jamila', reportTask, {
      id: task.id,
      doneOn: '2020-11-25',
      evidence: 'List of twelve',
      number: 12,
    })
    const released = await recorded({ measure: 'detaineesReleased', baselineOn: '2020-11-01', target: 12 })
    expect(await at(released, '2020-11-24')).toMatchObject([{ now: { said: 0, confirmed: 0 } }])
    expect(await at(released, '2020-11-25')).toMatchObject([{ now: { said: 12, confirmed: 0 }, progress: 0 }])
    await world.done('lamia', decideTask, { id: task.id, decision: 'confirmed', reason: 'They arrived' })
    expect(await at(released, '2020-11-25')).toMatchObject([{ now: { said: 12, confirmed: 12 }, progress: 1 }])
  })

  it('is made for every measure, of whoever reads it', async () => {
    for (const measure of MeasureId.options) {
      const id = await recorded({ measure, baselineOn: '2020-10-01', target: 10 })
      for (const who of ['jamila', 'lamia', 'osman'] as const) {
        const { figure } = await view(who, id)
        expect(figure?.id).toBe(measure)
        for (const { sideId } of figure?.offices ?? [])
          if (who !== 'osman' && measure !== 'detaineesReleased')
            expect(sideId, `${measure} ${who}`).toBe(who === 'jamila' ? north.sideId : south.sideId)
      }
    }
  })
})

describe('the state of commitments', () => {
  it('counts what each party owes side by side, with the same numbers for both', async () => {
    const counts = CommitmentCountsView.parse(JSON.parse((await world.get('osman', '/api/commitment-counts')).body))
    const sides = counts.parties.filter(({ partySideId }) => partySideId !== null)
    expect(sides.map(({ party }) => party)).toEqual(expect.arrayContaining(['north', 'south']))
    for (const { owed, met, partly, notMet, unknown, notFound } of counts.parties)
      expect(met + partly + notMet + unknown + notFound).toBe(owed)
  })

  it('goes out as a file that no spreadsheet runs, and as a sheet in three languages', async () => {
    const formula = '=HYPERLINK("http://example.org")'
    await world.done('jamila', recordCommitment, commitment({ owedBy: { sideId: null, name: formula } }, '+1+1'))
    const { body } = await world.get('jamila', '/api/commitments.csv', { 'accept-language': 'en' })
    expect(body.charCodeAt(0)).toBe(0xfeff)
    expect(body).toContain(`'=HYPERLINK`)
    expect(body).not.toMatch(/(^|,)"?[=+]/m)
    for (const [language, title] of [
      ['ar', ''],
      ['en', 'State of commitments'],
      ['fr', 'État des engagements'],
    ] as const) {
      const paper = await paperOf(world, 'jamila', `/api/commitments-paper?language=${language}`)
      if (poppler) expect(textOf(paper)).toContain(title)
    }
  })

  it('leaves a record that verifies', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
