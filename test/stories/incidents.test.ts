import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import {
  assessIncident,
  attributeIncident,
  decideProposal,
  proposeOnIncident,
  settleDispute,
} from '../../src/incident-sources/assess-actions.ts'
import { markDuplicate, restoreIncident } from '../../src/incident-sources/duplicate-actions.ts'
import {
  decideFinding,
  findOnFile,
  noteCustody,
  observeIncident,
  takeInFile,
} from '../../src/incident-sources/file-actions.ts'
import {
  gradeStatement,
  recordSource,
  recordStatement,
  withdrawStatement,
} from '../../src/incident-sources/source-actions.ts'
import { EvidenceView, SourceView } from '../../src/incident-sources/views.ts'
import {
  closeIncident,
  linkOrdnanceReport,
  reopenIncident,
  respondIncident,
  shareIncident,
} from '../../src/incidents/handling-actions.ts'
import { correctIncident, recordIncident } from '../../src/incidents/incident-actions.ts'
import { IncidentsView, IncidentView } from '../../src/incidents/views.ts'
import { pointAt } from '../../src/kernel/coordinates/geodesic.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { recordReport } from '../../src/ordnance-reports/report-actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { WorkView } from '../../src/work/views.ts'
import { attempt } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { gradedStatement, incident, observation, source, statement } from '../incidents.ts'
import { patrolReport } from '../ordnance.ts'
import { type CastName, cast } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

const view = async (id: Id, who: CastName = 'othman') =>
  IncidentView.parse(JSON.parse((await world.get(who, `/api/incidents/${id}`)).body))
const evidence = async (id: Id, who: CastName = 'othman') =>
  EvidenceView.parse(JSON.parse((await world.get(who, `/api/incidents/${id}/evidence`)).body))
const list = async (query: string, who: CastName = 'othman') =>
  IncidentsView.parse(JSON.parse((await world.get(who, `/api/incidents?${query}`)).body)).incidents.map(
    (row) => row.incident.id,
  )
const stateOf = async (id: Id) => (await view(id)).incident
const recorded = (given: Parameters<typeof incident>[0] = {}) => world.done('mourad', recordIncident, incident(given))
const aSource = (given: Parameters<typeof source>[0] = {}) => world.done('mourad', recordSource, source(given))
const assess = (id: Id, state: string, who: CastName = 'othman') =>
  world.do(who, assessIncident, { id, state, note: 'Read all of it' })
const works = async (who: CastName, id: Id) =>
  WorkView.parse(JSON.parse((await world.get(who, '/api/work')).body))
    .items.filter((item) => item.id === id)
    .map((item) => item.kind)

/** An incident that two independent statements corroborate. */
async function corroborated(given: Parameters<typeof statement>[2] = {}): Promise<Id> {
  const id = await recorded()
  await gradedStatement(world, id, given)
  await gradedStatement(world, id, given)
  expect(await assess(id, 'corroborated')).toMatchObject({ outcome: 'accepted' })
  return id
}

describe('where it was', () => {
  it('is a bearing and a distance from a post, kept as written, with the radius that these allow', async () => {
    const bearing = { fromName: 'Post 3', fromTyped: '32.88720, 13.19130', degrees: 45, metres: 4000 }
    const id = await recorded({ located: 'bearing', placeTyped: '', radiusM: null, bearing })
    const { incident: kept } = await view(id)
    const [lon, lat] = pointAt([13.1913, 32.8872], { bearing: 45, metres: 4000 })
    expect(kept.bearing).toEqual(bearing)
    expect(kept.point?.[0]).toBeCloseTo(lon, 9)
    expect(kept.point?.[1]).toBeCloseTo(lat, 9)
    // A degree is 70 m in 4 km, and five decimals are 1.2 m.
    expect(kept.radiusM).toBe(71)
  })

  it('is not written twice, and not by bearing where it was found otherwise', async () => {
    const bearing = { fromName: '', fromTyped: '32.8, 13.1', degrees: 45, metres: 100 }
    const both = incident({ located: 'bearing', bearing })
    expect(await world.do('mourad', recordIncident, both)).toMatchObject({ code: 'incident.placeTwice' })
    const other = incident({ placeTyped: '', bearing })
    expect(await world.do('mourad', recordIncident, other)).toMatchObject({ code: 'incident.bearingOtherwise' })
    const nowhere = incident({ located: 'bearing', placeTyped: '', bearing: { ...bearing, fromTyped: 'the hill' } })
    expect(await world.do('mourad', recordIncident, nowhere)).toMatchObject({ field: 'bearing.fromTyped' })
  })
})

describe('the list', () => {
  it('is filtered by state, type, days, place, dispute, attribution, and searched by actor and reference', async () => {
    const id = await recorded({
      ...{ type: 'jamming', startedOn: '2019-02-03', endedOn: '2019-02-09', placeCode: 'B2' },
      actors: [{ role: 'actor', kind: 'external', name: 'Foreign crew', groupId: null }],
    })
    for (const query of [
      ...[
        'type=jamming',
        'from=2019-02-08&until=2019-02-20',
        'place=B2',
        'search=Foreign',
        'attribution=none&place=B2',
      ],
      ...[`search=IN-${id.slice(-8, -4)}`, 'state=logged&place=B2', 'disputed=no&place=B2'],
    ])
      expect(await list(query), query).toContain(id)
    for (const query of ['type=shelling', 'from=2019-02-10', 'until=2019-02-02', 'place=B1', 'disputed=yes'])
      expect(await list(query), query).not.toContain(id)
  })

  it('has on the work list what nobody assessed for a week', async () => {
    const old = { action: recordIncident, actor: cast.mourad }
    const at = new Date(Date.now() - 8 * 86_400_000).toISOString()
    const input = incident()
    await world.sulh.performer.perform({ ...old, envelope: { id: newId(), at, input } })
    const young = await recorded()
    expect(await works('othman', input.id)).toContain('incident.assess')
    expect(await works('othman', young)).not.toContain('incident.assess')
  })

  it('shows the other side nothing', async () => {
    const id = await recorded()
    expect(await list('', 'qasim')).not.toContain(id)
    for (const path of [`/api/incidents/${id}`, `/api/incidents/${id}/evidence`])
      expect((await world.get('qasim', path)).status).toBe(404)
    expect(await assess(id, 'unverified', 'qasim')).toMatchObject({ code: 'incident.unknown' })
    expect((await world.get('viola', `/api/incidents/${id}`)).status).toBe(200)
  })
})

describe('independent statements', () => {
  it('corroborate where two roots differ, and a shared upstream counts once', async () => {
    const id = await recorded()
    const [root, one, other] = [await aSource(), await aSource(), await aSource()]
    await gradedStatement(world, id, { chain: [one, root] })
    const second = await gradedStatement(world, id, { chain: [other, root] })
    expect(await assess(id, 'corroborated')).toMatchObject({ code: 'incident.notCorroborated', facts: { counted: 1 } })
    const shared = await evidence(id)
    expect(shared.judgement.suggested).toBe('unverified')
    expect(shared.statements.map(({ excluded }) => excluded)).toEqual([null, 'sameRoot'])
    expect(shared.statements.find((row) => row.statement.id === second)?.sharesWith).not.toBeNull()
    await gradedStatement(world, id)
    expect((await evidence(id)).judgement.suggested).toBe('corroborated')
    expect(await assess(id, 'corroborated')).toMatchObject({ outcome: 'accepted' })
    expect(await stateOf(id)).toMatchObject({ state: 'corroborated', disputed: false, unsupported: false })
  })

  it('do not count with another place, day or type, a low grade, none, or what they leave unsaid', async () => {
    const id = await recorded()
    await gradedStatement(world, id, { placeTyped: '32.9100, 13.1913', radiusM: 50 })
    await gradedStatement(world, id, { startedOn: '2020-05-12' })
    await gradedStatement(world, id, { type: 'roadClosure' })
    await gradedStatement(world, id, {}, { reliability: 'D', credibility: '2' })
    await gradedStatement(world, id, {}, { reliability: 'A', credibility: '4' })
    await gradedStatement(world, id, { placeCode: null, placeTyped: '', radiusM: null })
    await gradedStatement(world, id, { startedOn: null })
    await gradedStatement(world, id, { type: null })
    await world.done('mourad', recordStatement, statement(id, [await aSource()]))
    expect((await evidence(id)).statements.map(({ excluded }) => excluded)).toEqual([
      ...['otherPlace', 'otherDay', 'otherType', 'lowGrade', 'lowGrade', 'unsaidPlace', 'unsaidDay', 'unsaidType'],
      'ungraded',
    ])
    expect(await assess(id, 'partlyCorroborated')).toMatchObject({ code: 'incident.notPartly' })
    await gradedStatement(world, id)
    expect(await assess(id, 'partlyCorroborated')).toMatchObject({ outcome: 'accepted' })
  })

  it('are graded by another than who wrote them down, in the rule and in SQL, and graded anew with a reason', async () => {
    const id = await recorded()
    const own = await world.done('othman', recordStatement, statement(id, [await aSource()]))
    expect(await works('petra', id)).toContain('incident.grade')
    expect(await works('othman', id)).not.toContain('incident.grade')
    const grade = { id: own, reliability: 'A', credibility: '1', reason: '' }
    expect(await world.do('othman', gradeStatement, grade)).toMatchObject({ code: 'incidentStatement.ownGrade' })
    const none = await world.do('petra', gradeStatement, { ...grade, id: newId() })
    expect(none).toMatchObject({ code: 'incidentStatement.unknown' })
    await world.done('petra', gradeStatement, grade)
    expect(await world.do('petra', gradeStatement, grade)).toMatchObject({ code: 'incidentStatement.reasonNeeded' })
    await world.done('petra', gradeStatement, { ...grade, reliability: 'C', reason: 'They were elsewhere that day' })
    const [row] = (await evidence(id)).statements
    expect(row?.grades.map(({ grade: { n, reliability } }) => [n, reliability])).toEqual([
      [2, 'C'],
      [1, 'A'],
    ])
    const insert = `insert into incident_grades values ('${newId()}', '${cast.othman.sideId}', '${id}', '${own}', 3, 'A', '1', 'x',
      '${cast.othman.id}', now())`
    expect(await attempt(world, 'sulh_writer', insert)).toBe('23001')
  })

  it('that are graded lower leave the state unsupported, and an analyst is asked', async () => {
    const id = await corroborated()
    const first = (await evidence(id)).statements[0]?.statement.id ?? ''
    await world.done('petra', gradeStatement, { id: first, reliability: 'E', credibility: '5', reason: 'Found out' })
    expect(await stateOf(id)).toMatchObject({ state: 'corroborated', unsupported: true })
    expect(await works('petra', id)).toContain('incident.reassess')
    await world.done('petra', assessIncident, { id, state: 'partlyCorroborated', note: 'One is left' })
    expect(await stateOf(id)).toMatchObject({ state: 'partlyCorroborated', unsupported: false })
    expect(await works('petra', id)).not.toContain('incident.reassess')
  })

  it('that are withdrawn stay and count no more', async () => {
    const id = await corroborated()
    const [row] = (await evidence(id)).statements
    const withdrawn = { id: row?.statement.id ?? '', reason: 'Taken back' }
    await world.done('najat', withdrawStatement, withdrawn)
    expect(await world.do('najat', withdrawStatement, withdrawn)).toMatchObject({ code: 'incidentStatement.withdrawn' })
    expect((await evidence(id)).statements[0]).toMatchObject({ excluded: 'withdrawn', text: 'It was in the morning' })
    expect(await stateOf(id)).toMatchObject({ unsupported: true })
  })
})

describe('a correction', () => {
  it('takes back what was established, and who is said to have done it', async () => {
    const named = { name: 'Northern brigade', groupId: null }
    const id = await corroborated({ named })
    await world.done('othman', attributeIncident, {
      id,
      attribution: 'corroborated',
      actor: named,
      note: 'Both say so',
    })
    expect(await stateOf(id)).toMatchObject({ attribution: 'corroborated', attributedTo: 'Northern brigade' })
    await world.done('mourad', correctIncident, { ...incident({ id }), count: 9, change: 'Nine were counted' })
    expect(await stateOf(id)).toMatchObject({ state: 'assessing', attribution: 'none', attributedTo: '', version: 2 })
  })
})

describe('verified', () => {
  it('takes an own observation and two people, neither of whom observed it', async () => {
    const id = await recorded()
    const proposal = { id: newId(), incidentId: id, what: 'verified', actor: null, reason: 'Seen there' }
    expect(await world.do('othman', proposeOnIncident, proposal)).toMatchObject({ code: 'incident.notVerified' })
    expect(await world.do('othman', observeIncident, observation(id))).toMatchObject({ code: 'action.notAllowed' })
    await world.done('viola', observeIncident, observation(id))
    expect(await world.do('viola', proposeOnIncident, proposal)).toMatchObject({ code: 'incident.observedByYou' })
    await world.done('othman', proposeOnIncident, proposal)
    const decide = { id: proposal.id, approve: true, note: 'I looked at it' }
    expect(await world.do('othman', decideProposal, decide)).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await world.do('viola', decideProposal, decide)).toMatchObject({ code: 'incident.observedByYou' })
    expect(await works('petra', id)).toContain('incident.approve')
    expect(await works('othman', id)).not.toContain('incident.approve')
    await world.done('petra', decideProposal, decide)
    expect(await stateOf(id)).toMatchObject({ state: 'verified', unsupported: false })
    expect(await world.do('petra', decideProposal, decide)).toMatchObject({ code: 'incidentProposal.decided' })
  })

  it('is not approved once the incident was told anew', async () => {
    const id = await recorded()
    await world.done('mourad', observeIncident, observation(id))
    const proposal = { id: newId(), incidentId: id, what: 'verified', actor: null, reason: 'Seen there' }
    await world.done('othman', proposeOnIncident, proposal)
    await world.done('najat', correctIncident, { ...incident({ id }), count: 5, change: 'Five' })
    const decide = { id: proposal.id, approve: true, note: 'x' }
    expect(await world.do('petra', decideProposal, decide)).toMatchObject({ code: 'incidentProposal.toldAnew' })
    await world.done('petra', decideProposal, { ...decide, approve: false })
    expect((await evidence(id)).proposals[0]).toMatchObject({ proposal: { status: 'turnedDown' } })
  })

  it('holds in SQL: no state without its step, its two people and its two origins', async () => {
    const id = await recorded()
    const set = (change: string) => attempt(world, 'sulh_writer', `update incidents set ${change} where id = '${id}'`)
    expect(await set(`state = 'unverified'`)).toBe('23001')
    expect(await set(`disputed = true`)).toBe('23001')
    expect(await set(`handling = 'closed'`)).toBe('23001')
    expect(await set(`attribution = 'claimed', attributed_to = 'x'`)).toBe('23001')
    expect(await set(`attribution = 'verified', attributed_to = 'x'`)).toBe('23514')
    const withStep = (state: string, kind: string) =>
      attempt(
        world,
        'sulh_writer',
        `with step as (insert into incident_steps values ('${newId()}', '${cast.othman.sideId}', '${id}', '${kind}', 'x',
           '${cast.othman.id}', now())) update incidents set state = '${state}' where id = '${id}'`,
      )
    expect(await withStep('verified', 'verified')).toBe('23001')
    expect(await withStep('corroborated', 'assessed')).toBe('23001')
    expect(await withStep('unverified', 'shared')).toBe('23001')
    const proposed = `insert into incident_proposals values ('${newId()}', '${cast.othman.sideId}', '${id}', 'verified', '', null, 1, '{}',
      'x', 'approved', '${cast.othman.id}', now(), '${cast.othman.id}', now(), 'x')`
    expect(await attempt(world, 'sulh_writer', proposed)).toBe('23514')
  })

  it('is attributed in one step more, by two people', async () => {
    const named = { name: 'Northern brigade', groupId: null }
    const id = await corroborated({ named })
    const propose = { id: newId(), incidentId: id, what: 'attribution', actor: named, reason: 'Two say so' }
    expect(await world.do('othman', proposeOnIncident, propose)).toMatchObject({ code: 'incident.notAttributed' })
    await world.done('mourad', observeIncident, observation(id))
    const verify = { id: newId(), incidentId: id, what: 'verified', actor: null, reason: 'Seen' }
    await world.done('othman', proposeOnIncident, verify)
    await world.done('petra', decideProposal, { id: verify.id, approve: true, note: 'Yes' })
    await world.done('othman', proposeOnIncident, propose)
    await world.done('petra', decideProposal, { id: propose.id, approve: true, note: 'Yes' })
    expect(await stateOf(id)).toMatchObject({ attribution: 'verified', attributedTo: 'Northern brigade' })
    await world.done('petra', assessIncident, { id, state: 'unverified', note: 'Taken back' })
    expect(await stateOf(id)).toMatchObject({ state: 'unverified', attribution: 'claimed' })
  })
})

describe('what contradicts', () => {
  it('makes an incident disputed once it is graded well, and only a person settles that', async () => {
    const id = await corroborated()
    const against = await world.done(
      'mourad',
      recordStatement,
      statement(id, [await aSource()], { says: 'contradicts' }),
    )
    expect(await stateOf(id)).toMatchObject({ disputed: false })
    await world.done('petra', gradeStatement, { id: against, reliability: 'C', credibility: '3', reason: '' })
    expect(await stateOf(id)).toMatchObject({ disputed: true, state: 'corroborated' })
    expect(await works('petra', id)).toContain('incident.settle')
    await world.done('petra', gradeStatement, { id: against, reliability: 'E', credibility: '3', reason: 'Not there' })
    expect(await stateOf(id)).toMatchObject({ disputed: true })
    await world.done('othman', settleDispute, { id, note: 'The witness was elsewhere' })
    expect(await stateOf(id)).toMatchObject({ disputed: false })
  })

  it('refutes by two people', async () => {
    const id = await recorded()
    const propose = { id: newId(), incidentId: id, what: 'refuted', actor: null, reason: 'Nothing there' }
    expect(await world.do('othman', proposeOnIncident, propose)).toMatchObject({ code: 'incident.notRefuted' })
    await world.done('mourad', observeIncident, observation(id, { says: 'contradicts', note: 'No crater anywhere' }))
    expect((await evidence(id)).judgement.suggested).toBe('refuted')
    await world.done('othman', proposeOnIncident, propose)
    await world.done('fatou', decideProposal, { id: propose.id, approve: true, note: 'Agreed' })
    expect(await stateOf(id)).toMatchObject({ state: 'refuted', disputed: true })
  })
})

describe('a duplicate', () => {
  it('lends its statements to the one that is kept, until it is parted again', async () => {
    const [kept, same] = [await recorded(), await recorded()]
    await gradedStatement(world, kept)
    await gradedStatement(world, same)
    expect(await assess(kept, 'corroborated')).toMatchObject({ code: 'incident.notCorroborated' })
    const mark = { id: same, ofId: kept, note: 'The same market, the same hour' }
    expect(await world.do('othman', markDuplicate, { ...mark, ofId: same })).toMatchObject({
      code: 'incident.ofItself',
    })
    await world.done('othman', markDuplicate, mark)
    expect(await stateOf(same)).toMatchObject({ state: 'duplicate', duplicateOf: kept })
    expect(await assess(kept, 'corroborated')).toMatchObject({ outcome: 'accepted' })
    expect(await world.do('othman', markDuplicate, { id: kept, ofId: same, note: 'x' })).toMatchObject({
      code: 'incident.ofDuplicate',
    })
    await world.done('petra', restoreIncident, { id: same, note: 'Another street' })
    expect(await stateOf(same)).toMatchObject({ state: 'assessing', duplicateOf: null })
    expect(await stateOf(kept)).toMatchObject({ state: 'corroborated', unsupported: true })
  })
})

describe('a protected source', () => {
  const secret = 'Zahirsecretword'
  it('is opened by analysts of the side alone, and said in no table in clear', async () => {
    const id = await recorded()
    const identity = { name: secret, contact: secret, note: secret }
    const hidden = source({ incidentId: id, kind: 'person', protected: true, label: '', identity })
    expect(await world.do('mourad', recordSource, { ...hidden, label: secret })).toMatchObject({
      code: 'incidentSource.namedInClear',
    })
    const sourceId = await world.done('mourad', recordSource, hidden)
    await world.done('mourad', recordStatement, statement(id, [sourceId], { text: secret }))
    const openTo = async (who: CastName) =>
      SourceView.parse(JSON.parse((await world.get(who, `/api/incident-sources/${sourceId}`)).body)).identity?.name
    expect(await openTo('othman')).toBe(secret)
    for (const who of ['mourad', 'najat', 'fatou', 'viola', 'karim'] as const) {
      expect(await openTo(who), who).toBeUndefined()
      expect((await evidence(id, who)).statements[0]?.text, who).toBeNull()
    }
    expect((await evidence(id, 'petra')).statements[0]?.text).toBe(secret)
    expect((await world.get('qasim', `/api/incident-sources/${sourceId}`)).status).toBe(404)
    const { rows: tables } = await world.sulh.database.owner.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname = 'public'`,
    )
    for (const { name } of tables) {
      const { rows } = await world.sulh.database.owner.query(
        `select from ${name} t where t::text like '%${secret}%' limit 1`,
      )
      expect(rows.length, name).toBe(0)
    }
  })

  it('of the other side is no source of a chain', async () => {
    const id = await recorded()
    const southern = await world.done('qasim', recordSource, source())
    expect(await world.do('mourad', recordStatement, statement(id, [southern]))).toMatchObject({
      code: 'incidentSource.unknown',
    })
    const twice = await aSource()
    expect(await world.do('mourad', recordStatement, statement(id, [twice, twice]))).toMatchObject({
      code: 'incidentStatement.chainTurns',
    })
  })
})

describe('a file of evidence', () => {
  const bytes = Buffer.from('%PDF-1.7 an analysis of four craters')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const send = async (id: Id, hash: string, payload: Buffer = bytes, who: CastName = 'mourad') =>
    world.http.inject({
      ...{ method: 'PUT', url: `/api/incidents/${id}/files/${hash}`, payload },
      headers: { cookie: await world.signIn(who), 'content-type': 'application/octet-stream' },
    })
  const open = async (id: Id, who: CastName) =>
    world.http.inject({
      ...{ method: 'POST', url: `/api/incident-files/${id}/open`, payload: { as: 'original' } },
      headers: { cookie: await world.signIn(who) },
    })

  it('is taken in under its own hash and no other, sealed, and every look is a link of its custody', async () => {
    const id = await recorded()
    const file = { id: newId(), incidentId: id, statementId: null, kind: 'crater', title: 'Craters', sha256 }
    expect(await world.do('mourad', takeInFile, file)).toMatchObject({ code: 'incidentFile.notReceived' })
    expect((await send(id, '0'.repeat(64))).json()).toMatchObject({ code: 'incidentFile.otherHash' })
    expect((await send(id, createHash('sha256').digest('hex'), Buffer.alloc(0))).json()).toMatchObject({
      code: 'incidentFile.empty',
    })
    const program = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0])
    expect((await send(id, createHash('sha256').update(program).digest('hex'), program)).json()).toMatchObject({
      code: 'incidentFile.unreadable',
    })
    expect((await send(id, sha256, bytes, 'qasim')).statusCode).toBe(404)
    expect((await send(id, sha256)).json()).toEqual({ sha256, mime: 'application/pdf', bytes: bytes.length })
    await world.done('mourad', takeInFile, file)
    expect(await world.do('najat', takeInFile, { ...file, id: newId() })).toMatchObject({ code: 'incidentFile.exists' })
    const { rows } = await world.sulh.database.owner.query<{ sealed: Buffer }>(
      'select sealed from incident_file_contents',
    )
    expect(rows.some(({ sealed }) => sealed.includes('craters'))).toBe(false)
    expect((await open(file.id, 'petra')).rawPayload.equals(bytes)).toBe(true)
    expect((await open(file.id, 'qasim')).statusCode).toBe(404)
    expect(await world.do('petra', noteCustody, { id: file.id, kind: 'handedTo', note: '' })).toMatchObject({
      code: 'incidentFile.noteNeeded',
    })
    await world.done('petra', noteCustody, { id: file.id, kind: 'handedTo', note: 'The laboratory' })
    const [kept] = (await evidence(id)).files
    expect(kept?.custody.map(({ link }) => [link.kind, link.takenBy])).toEqual([
      ['takenIn', cast.mourad.id],
      ['viewed', cast.petra.id],
      ['handedTo', cast.petra.id],
    ])
    const gone = `delete from incident_file_custody where file_id = '${file.id}'`
    expect(await attempt(world, 'sulh_writer', gone)).toBe('42501')
  })

  it('is authenticated by one officer and approved by another, and then carries verification', async () => {
    const id = await recorded()
    await send(id, sha256)
    const file = { id: newId(), incidentId: id, statementId: null, kind: 'crater', title: 'Craters', sha256 }
    await world.done('mourad', takeInFile, file)
    const finding = {
      id: newId(),
      fileId: file.id,
      method: 'craterAnalysis',
      verdict: 'authentic',
      note: 'From the south',
    }
    await world.done('othman', findOnFile, finding)
    expect((await evidence(id)).judgement.suggested).toBe('unverified')
    const approve = { id: finding.id, approve: true, reason: '' }
    expect(await world.do('petra', decideFinding, { ...approve, id: newId() })).toMatchObject({
      code: 'fileFinding.unknown',
    })
    expect(await world.do('othman', decideFinding, approve)).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await works('petra', id)).toContain('incident.approveFinding')
    await world.done('petra', decideFinding, approve)
    const { files, judgement } = await evidence(id)
    expect([files[0]?.authenticated, judgement.suggested]).toEqual([true, 'verified'])
    const proposal = { id: newId(), incidentId: id, what: 'verified', actor: null, reason: 'The craters say so' }
    await world.done('othman', proposeOnIncident, proposal)
    await world.done('petra', decideProposal, { id: proposal.id, approve: true, note: 'Yes' })
    const doubt = { ...finding, id: newId(), method: 'comparison', verdict: 'false', note: 'Of another year' }
    await world.done('petra', findOnFile, doubt)
    await world.done('othman', decideFinding, { id: doubt.id, approve: true, reason: '' })
    expect(await stateOf(id)).toMatchObject({ state: 'verified', unsupported: true })
  })
})

describe('what is done with it', () => {
  it('is told to the parties once assessed, answered, closed and opened again', async () => {
    const id = await recorded()
    const say = { id, note: 'By letter' }
    expect(await world.do('najat', shareIncident, say)).toMatchObject({ code: 'incident.notAssessed' })
    await world.done('othman', assessIncident, { id, state: 'unverified', note: 'Nothing yet' })
    expect(await world.do('najat', respondIncident, say)).toMatchObject({ code: 'incident.notNow' })
    for (const [act, handling] of [
      [shareIncident, 'shared'],
      [respondIncident, 'responded'],
      [closeIncident, 'closed'],
      [reopenIncident, 'open'],
    ] as const) {
      await world.done('najat', act, say)
      expect((await stateOf(id)).handling).toBe(handling)
    }
    await world.done('najat', closeIncident, say)
    expect(await assess(id, 'assessing')).toMatchObject({ code: 'incident.notNow' })
  })

  it('has a report of the ordnance that it left behind, which waits for a monitor until it is made', async () => {
    const id = await recorded({ leftOrdnance: 'yes' })
    expect(await works('mourad', id)).toContain('incident.reportOrdnance')
    const reportId = await world.done('mourad', recordReport, patrolReport())
    const southern = await world.done('safa', recordReport, patrolReport({ id: newId() }))
    expect(await world.do('mourad', linkOrdnanceReport, { id, reportId: southern })).toMatchObject({
      code: 'ordnanceReport.unknown',
    })
    await world.done('mourad', linkOrdnanceReport, { id, reportId })
    expect(await stateOf(id)).toMatchObject({ ordnanceReportId: reportId })
    expect(await works('mourad', id)).not.toContain('incident.reportOrdnance')
  })

  it('leaves a record that verifies', async () => {
    const report = await verifyRecord(world.sulh, recordChecks)
    expect(report.findings).toEqual([])
  })
})
