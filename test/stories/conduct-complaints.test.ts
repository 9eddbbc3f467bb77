import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import {
  decideAppeal,
  decideFinding,
  proposeOutcome,
  recordAppeal,
  tellOutcome,
} from '../../src/conduct-complaints/decision-actions.ts'
import {
  admitComplaint,
  askComplainant,
  namePerson,
  nameUnit,
  recordComplaint,
  referComplaint,
  setComplaintAside,
  settleComplaint,
  tellComplainant,
} from '../../src/conduct-complaints/intake-actions.ts'
import {
  declareConflict,
  hearOfficer,
  lookInto,
  proposeFinding,
  takeMeasure,
  takeUpComplaint,
} from '../../src/conduct-complaints/investigation-actions.ts'
import { followComplaint } from '../../src/conduct-complaints/read-store.ts'
import { complaintMarkOf } from '../../src/conduct-complaints/store.ts'
import {
  ComplaintFollowAnswer,
  ConductComplaintsView,
  ConductComplaintView,
  ConductFiguresView,
  ConductNoticesView,
  type PublicComplaint,
} from '../../src/conduct-complaints/views.ts'
import { recordPost } from '../../src/institutions/institution-actions.ts'
import { commonChecks } from '../../src/institutions/requirements.ts'
import { draftRequirements, signRequirements } from '../../src/institutions/requirements-actions.ts'
import { daysAfter } from '../../src/kernel/deadline.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { theProgram } from '../../src/kernel/roles.ts'
import { register } from '../../src/people/actions.ts'
import type { Tx } from '../../src/server/database.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { requestVetting } from '../../src/vetting/case-actions.ts'
import { attempt } from '../attempt.ts'
import { freshCode } from '../citizen-reports.ts'
import { complained, complaintTold, publicComplaint, unitMade } from '../conduct.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { applicant, type CastName, cast, idOf } from '../world.ts'

let world: HttpWorld
let institution: Id
let unit: Id
beforeAll(async () => {
  world = await newHttpWorld()
  const made = await unitMade(world, 'amira')
  institution = made.institution
  unit = made.unit
})
afterAll(() => world.end())

const north = idOf('authority north')
const south = idOf('authority south')
const address = '203.0.113.77'
const post = async (path: string, payload: object, remoteAddress = address) => {
  const url = `/api/public/conduct-complaints${path}`
  const response = await world.http.inject({ method: 'POST', url, payload, remoteAddress })
  return { status: response.statusCode, body: response.json(), headers: response.headers }
}
let visitors = 0
const send = (complaint: PublicComplaint) => post('', complaint, `198.51.100.${++visitors % 250}`)
const sent = async (given: Partial<PublicComplaint> = {}) => {
  const complaint = publicComplaint({ sideId: north, ...given })
  const { status, body } = await send(complaint)
  expect([status, body]).toEqual([200, expect.objectContaining({ reference: expect.stringMatching(/^CC-/) })])
  return complaint
}
const follow = async (code: string) => ComplaintFollowAnswer.parse((await post('/status', { code })).body)
const idsOf = async (who: CastName, query = '?status=all') =>
  ConductComplaintsView.parse(
    JSON.parse((await world.get(who, `/api/conduct-complaints${query}`)).body),
  ).complaints.map(({ complaint }) => complaint.id)
const view = async (who: CastName, id: string) =>
  ConductComplaintView.parse(JSON.parse((await world.get(who, `/api/conduct-complaints/${id}`)).body))
const codeOf = async (who: CastName, action: Parameters<HttpWorld['do']>[1], input: Record<string, unknown>) => {
  const answer = await world.do(who, action, input)
  return 'code' in answer ? answer.code : 'accepted'
}
const said = (feedback = 'We go on') => ({ feedback, note: '' })
const taking = (id: Id, given: Record<string, unknown> = {}) => ({
  ...{ id, ties: 'none', servesId: null, note: 'None of my people', feedback: 'Somebody investigates', ...given },
})
/** As far as a proposed finding: taken in by Fares, investigated by Ghalia. */
const investigated = async (id: Id, finding = 'substantiated') => {
  await world.done('fares', admitComplaint, { id, ...said() })
  await world.done('ghalia', takeUpComplaint, taking(id))
  await world.done('ghalia', hearOfficer, { id, how: 'wrote', note: 'He denies it' })
  await world.done('ghalia', proposeFinding, { id, finding, feedback: 'DRAFTWORDS', note: 'Two witnesses agree' })
}

describe('a complaint without an account', () => {
  it('is for the desk of the authority that was named, or for joint bodies alone, and for nobody of the other side', async () => {
    const named = await sent({ unitId: unit })
    const joint = await sent({ sideId: null })
    expect(await idsOf('fares')).toContain(named.id)
    expect(await idsOf('fares')).not.toContain(joint.id)
    expect(await idsOf('nawal')).toEqual(expect.arrayContaining([named.id, joint.id]))
    expect(await idsOf('lamia')).toEqual([])
    for (const who of ['lamia', 'amira', 'fatou', 'karim', 'othman'] as const)
      expect((await world.get(who, `/api/conduct-complaints/${named.id}`)).status, who).toBe(404)
    expect(await codeOf('lamia', admitComplaint, { id: named.id, ...said() })).toBe('conductComplaint.unknown')
    expect(await codeOf('fares', admitComplaint, { id: joint.id, ...said() })).toBe('conductComplaint.unknown')
    expect(await codeOf('amira', admitComplaint, { id: named.id, ...said() })).toBe('action.notAllowed')
    const work = (await world.get('fares', '/api/work')).body
    expect([work.includes(named.id), work.includes(joint.id)]).toEqual([true, false])
  })

  it('is sealed: neither words nor code nor address are anywhere in the database', async () => {
    const code = freshCode()
    const told = {
      ...complaintTold({ words: 'SECRETWORDS', officer: 'SECRETOFFICER', contact: 'SECRETPHONE' }),
      source: null,
    }
    const { id } = await sent({ code, told })
    await post('/additions', { code, id: newId(), said: 'SECRETMORE', photos: [] })
    await world.done('fares', askComplainant, { id, feedback: 'SECRETQUESTION', note: 'SECRETNOTE' })
    const { rows: tables } = await world.sulh.database.owner.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'm', 'p') and n.nspname not in ('pg_catalog', 'information_schema')`,
    )
    for (const { name } of tables) {
      const { rows } = await world.sulh.database.owner.query<{ whole: string }>(
        `select t::text as whole from ${name} t`,
      )
      for (const { whole } of rows)
        for (const word of ['SECRET', code, address, '198.51.100.'])
          expect(whole.includes(word), `${word} in ${name}`).toBe(false)
    }
    const seen = await view('fares', id)
    expect(seen.told).toMatchObject({ words: 'SECRETWORDS', officer: 'SECRETOFFICER' })
    expect(seen.steps.map(({ words }) => words?.said)).toContain('SECRETMORE')
  })

  it('is one complaint however often it is sent, with its pictures once; held without its work, and never lost', async () => {
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#884422' } })
      .jpeg()
      .toBuffer()
    const complaint = await sent({ photos: [picture.toString('base64'), Buffer.from('none').toString('base64')] })
    expect((await send(complaint)).body.photosKept).toBe(1)
    const { photos } = await view('fares', complaint.id)
    expect(photos).toHaveLength(1)
    const path = `/api/conduct-complaints/${complaint.id}/photos/${complaint.id}/1`
    expect((await world.get('fares', path)).status).toBe(200)
    expect((await world.get('lamia', path)).status).toBe(404)
    const idle = publicComplaint({ sideId: north, work: 0 })
    expect((await send(idle)).status).toBe(200)
    expect(await idsOf('fares', '?status=open')).not.toContain(idle.id)
    expect(await idsOf('fares', '?status=held')).toContain(idle.id)
    expect((await world.get('fares', '/api/work')).body).not.toContain(idle.id)
  })

  it('is sent back with the reason where it cannot be right, and nothing hostile is a fault of ours', async () => {
    const refused = async (given: Partial<PublicComplaint>) => {
      const { body } = await send(publicComplaint({ sideId: north, ...given }))
      return body.code
    }
    expect(await refused({ occurredOn: '2999-01-01' })).toBe('conductComplaint.notYet')
    expect(await refused({ placeCode: 'ZZ' })).toBe('place.unknown')
    expect((await send(publicComplaint({ placeCode: 'ZZ' }))).body.text).toContain('ZZ')
    expect(await refused({ unitId: newId() })).toBe('conductComplaint.noSuchUnit')
    expect(await refused({ unitId: unit, sideId: south })).toBe('conductComplaint.otherAuthority')
    expect(await refused({ sideId: idOf('authority commission') })).toBe('conductComplaint.noSuchAuthority')
    const whole = publicComplaint()
    const hostile: object[] = [
      {},
      { ...whole, kinds: [] },
      { ...whole, code: 'x' },
      { ...whole, unitId: 'x' },
      { ...whole, told: { ...whole.told, source: { from: 'x' } } },
      { ...whole, told: { ...whole.told, words: 'x'.repeat(5000) } },
      { ...whole, placeCode: '\u0000' },
      { ...whole, extra: 1 },
    ]
    for (const one of hostile) expect((await post('', one)).status, JSON.stringify(one).slice(0, 80)).toBe(400)
    for (const code of ['', 'ÿÿÿ', '\u0000', "' or 1=1"]) expect((await post('/status', { code })).status).toBe(404)
    expect((await post('/status', { code: freshCode() })).headers['cache-control']).toBe('no-store')
  })
})

describe('intake', () => {
  it('writes down what was told orally with its source, and who wrote it does not investigate', async () => {
    const { id, sideId: _, code: _c, work: _w, photos: _p, ...input } = publicComplaint({ unitId: unit })
    expect(await codeOf('fares', recordComplaint, { id, ...input })).toBe('conductComplaint.noSource')
    const asOf = { from: '2020-03-05', to: '2020-03-05', precision: 'day' } as const
    const source = { from: 'His brother', asOf, reliability: 'B', credibility: '2', reference: '' } as const
    await world.done('fares', recordComplaint, {
      id,
      ...input,
      told: complaintTold({ source }),
    })
    await world.done('ghalia', admitComplaint, { id, ...said() })
    expect(await codeOf('fares', takeUpComplaint, taking(id))).toBe('conductComplaint.notIndependent')
    expect(await codeOf('ghalia', takeUpComplaint, taking(id))).toBe('conductComplaint.notIndependent')
    expect(await codeOf('nawal', takeUpComplaint, taking(id))).toBe('accepted')
  })

  it('puts a complaint away by two, and the complainant hears of it only then, and may appeal', async () => {
    const { id, code } = await sent()
    await world.done('fares', setComplaintAside, { id, note: 'About a court' })
    expect(await follow(code)).toMatchObject({ status: 'received', mayAppeal: false })
    const settle = { id, verdict: 'notFollowed', ...said('A court has it already') }
    expect(await codeOf('fares', settleComplaint, settle)).toBe('conductComplaint.byAnother')
    await world.done('ghalia', settleComplaint, settle)
    expect((await follow(code)).messages.at(-1)).toMatchObject({ kind: 'notFollowed', words: settle.feedback })
    expect(await follow(code)).toMatchObject({ status: 'notFollowed', mayAppeal: true })
    expect((await post('/appeals', { code, id: newId(), said: 'No court has it' })).body.status).toBe('appealed')
    const answer = { id, verdict: 'appealGranted', ...said('You are right') }
    expect(await codeOf('ghalia', decideAppeal, answer)).toBe('conductComplaint.somebodyNew')
    await world.done('nawal', decideAppeal, answer)
    expect((await view('fares', id)).complaint).toMatchObject({ status: 'admissible', round: 2 })
    const other = await sent()
    await world.done('fares', referComplaint, {
      id: other.id,
      to: 'The prosecutor',
      ...said('It went to the prosecutor'),
    })
    expect(await follow(other.code)).toMatchObject({ status: 'referred', mayAppeal: true })
  })

  it('is still answered after its end: what is added then waits for that, and nothing else of the complaint changes', async () => {
    const { id, code } = await sent()
    await world.done('fares', setComplaintAside, { id, note: 'About a court' })
    await world.done('ghalia', settleComplaint, { id, verdict: 'notFollowed', ...said('A court has it already') })
    expect((await world.get('fares', '/api/work')).body).not.toContain(id)
    await post('/additions', { code, id: newId(), said: 'Which court?', photos: [] })
    expect((await world.get('fares', '/api/work')).body).toContain(id)
    const before = (await view('fares', id)).complaint
    await world.done('fares', tellComplainant, { id, ...said('The court of the town') })
    expect((await view('fares', id)).complaint).toEqual({ ...before, unread: false })
    expect((await world.get('fares', '/api/work')).body).not.toContain(id)
    expect((await follow(code)).messages.at(-1)).toMatchObject({ kind: 'told', words: 'The court of the town' })
  })

  it('names a unit of the authority alone', async () => {
    const { id } = await sent()
    const other = await unitMade(world, 'lamia', 'Southern guard')
    const name = { id, unitId: other.unit, note: 'As they say' }
    expect(await codeOf('fares', nameUnit, name)).toBe('conductComplaint.noSuchUnit')
    await world.done('fares', nameUnit, { ...name, unitId: unit })
    expect((await view('fares', id)).unitName?.en).toContain('Coast police')
  })
})

describe('an investigation', () => {
  it('is by somebody independent, finds nothing of who was not heard, and is decided by another', async () => {
    const { id, code } = await sent({ unitId: unit })
    await world.done('fares', admitComplaint, { id, ...said('It is admissible') })
    expect(await codeOf('fares', takeUpComplaint, taking(id))).toBe('conductComplaint.notIndependent')
    expect(await codeOf('ghalia', takeUpComplaint, taking(id, { ties: 'some' }))).toBe('conductComplaint.tied')
    expect(await codeOf('ghalia', takeUpComplaint, taking(id, { servesId: institution }))).toBe(
      'conductComplaint.ownInstitution',
    )
    await world.done('ghalia', takeUpComplaint, taking(id))
    expect(await codeOf('fares', lookInto, { id, kind: 'witness', note: 'x' })).toBe(
      'conductComplaint.investigatorOnly',
    )
    for (const kind of ['witness', 'document', 'siteVisit'])
      await world.done('ghalia', lookInto, { id, kind, note: 'Seen' })
    await world.done('fares', takeMeasure, { id, measure: 'apart', note: 'Until it is decided' })
    const proposal = { id, finding: 'substantiated', feedback: 'DRAFTWORDS', note: 'Two agree' }
    expect(await codeOf('ghalia', proposeFinding, proposal)).toBe('conductComplaint.notHeard')
    await world.done('ghalia', hearOfficer, { id, how: 'declined', note: 'He would not come' })
    await world.done('ghalia', proposeFinding, proposal)
    expect(await follow(code)).toMatchObject({ status: 'investigating', finding: null })
    expect(JSON.stringify(await follow(code))).not.toMatch(/DRAFTWORDS|Seen|apart/)
    const decision = { id, verdict: 'decided', ...said('It was found so') }
    expect(await codeOf('ghalia', decideFinding, decision)).toBe('conductComplaint.byAnother')
    await world.done('nawal', decideFinding, { ...decision, verdict: 'sentBack' })
    await world.done('ghalia', proposeFinding, proposal)
    await world.done('fares', decideFinding, decision)
    expect(await follow(code)).toMatchObject({ status: 'decided', finding: 'substantiated', outcomes: [] })
    const outcome = { id, outcomes: ['discipline', 'apology'], feedback: 'DRAFTOUTCOME', note: 'By the commander' }
    expect(await codeOf('fares', proposeOutcome, { ...outcome, outcomes: ['none', 'apology'] })).toBe(
      'conductComplaint.outcomesAgree',
    )
    await world.done('fares', proposeOutcome, outcome)
    expect(JSON.stringify(await follow(code))).not.toMatch(/DRAFTOUTCOME|apology/)
    expect(await codeOf('fares', tellOutcome, { id, ...said('He is disciplined') })).toBe('conductComplaint.byAnother')
    await world.done('ghalia', tellOutcome, { id, ...said('He is disciplined') })
    const told = await follow(code)
    expect(told).toMatchObject({ status: 'closed', outcomes: ['discipline', 'apology'] })
    expect(told.messages.map(({ kind }) => kind)).toEqual(['received', 'admitted', 'takenUp', 'decided', 'outcomeTold'])
  })

  it('keeps who declared a conflict of interest from every step, and gives back what they had begun', async () => {
    const { id } = await sent()
    await world.done('fares', admitComplaint, { id, ...said() })
    await world.done('ghalia', takeUpComplaint, taking(id))
    await world.done('ghalia', declareConflict, { id, note: 'He is my cousin' })
    expect((await view('fares', id)).complaint).toMatchObject({ status: 'admissible', investigatedBy: null })
    expect(await codeOf('ghalia', takeUpComplaint, taking(id))).toBe('conductComplaint.conflict')
    expect(await codeOf('ghalia', takeMeasure, { id, measure: 'moved', note: 'x' })).toBe('conductComplaint.conflict')
    expect((await world.get('ghalia', '/api/work')).body).not.toContain(id)
  })

  it('is appealed once by each party, to somebody new, who may have it done anew', async () => {
    const { id, code } = await sent({ unitId: unit })
    await investigated(id, 'unfounded')
    await world.done('fares', decideFinding, { id, verdict: 'decided', ...said('Nothing was found') })
    expect(await follow(code)).toMatchObject({ status: 'closed', finding: 'unfounded', mayAppeal: true })
    const appeal = { code, id: newId(), said: 'Ask my neighbour' }
    expect((await post('/appeals', appeal)).body.status).toBe('appealed')
    expect((await post('/appeals', appeal)).status).toBe(200)
    const answer = { id, verdict: 'appealRejected', ...said('It stands') }
    for (const who of ['fares', 'ghalia'] as const)
      expect(await codeOf(who, decideAppeal, answer)).toBe('conductComplaint.somebodyNew')
    expect((await world.get('nawal', '/api/work')).body).toContain('conductComplaint.appeal')
    await world.done('nawal', decideAppeal, answer)
    expect(await follow(code)).toMatchObject({ status: 'closed', finding: 'unfounded', mayAppeal: false })
    expect((await post('/appeals', { ...appeal, id: newId() })).body.code).toBe('conductComplaint.appealedOnce')
    expect(await codeOf('fares', recordAppeal, { id, party: 'complainant', note: 'x' })).toBe(
      'conductComplaint.appealedOnce',
    )
    await world.done('fares', recordAppeal, { id, party: 'officer', note: 'He wants it said' })
    expect(await codeOf('nawal', decideAppeal, { ...answer, verdict: 'appealGranted' })).toBe(
      'conductComplaint.somebodyNew',
    )
  })

  it('may be appealed until its thirtieth day has ended, and who follows it reads so', async () => {
    const { id, code } = await sent()
    await world.done('fares', referComplaint, { id, to: 'The prosecutor', ...said('It went to the prosecutor') })
    const { complaint } = await view('fares', id)
    const { sealer, database } = world.sulh
    const at = async (days: number) => {
      const last = `${daysAfter((complaint.handledAt ?? '').slice(0, 10), days)}T23:59:59.999Z`
      const read = (tx: Tx) => followComplaint(tx, sealer, complaintMarkOf(sealer, code), new Date(last))
      return (await database.read(theProgram, read, 'conduct'))?.mayAppeal
    }
    expect([await at(30), await at(31)]).toEqual([true, false])
  })

  it('is taken back by whoever holds the code: nobody opens it, and no step follows', async () => {
    const { id, code } = await sent({ told: { ...complaintTold({ words: 'TAKENBACK' }), source: null } })
    expect((await view('fares', id)).told?.words).toBe('TAKENBACK')
    expect((await post('/withdrawal', { code })).body).toMatchObject({ withdrawn: true, mayAppeal: false })
    expect((await post('/withdrawal', { code })).status).toBe(200)
    const seen = await view('nawal', id)
    expect([seen.told, seen.photos]).toEqual([null, []])
    expect(await codeOf('fares', admitComplaint, { id, ...said() })).toBe('conductComplaint.withdrawn')
    expect((await post('/additions', { code, id: newId(), said: 'x', photos: [] })).body.code).toBe(
      'conductComplaint.withdrawn',
    )
  })
})

describe('vetting', () => {
  const notices = async (who: CastName, personId: Id) =>
    ConductNoticesView.parse(JSON.parse((await world.get(who, `/api/conduct-notices?person=${personId}`)).body)).notices

  it('hears that there is a complaint, of which kind and how far, and no word; a case is taken up again', async () => {
    const personId = await world.done('awa', register, applicant())
    const postId = await world.done('amira', recordPost, {
      ...{ id: newId(), institutionId: institution, unitId: unit, title: { ar: 'حارس', en: 'Guard', fr: 'Garde' } },
      ...{ rank: 'private', places: 3 },
    })
    const requirementsId = await world.done('amira', draftRequirements, {
      ...{ id: newId(), institutionId: institution, minAge: 18, maxAge: null, schooling: 'none', fitness: 'none' },
      ...{ checks: [...commonChecks], clearanceDays: 365, other: '', basis: 'Order 12' },
    })
    await world.done('badr', signRequirements, { id: requirementsId })
    const caseId = await world.done('amira', requestVetting, {
      ...{ id: newId(), personId, institutionId: institution, postId, note: 'x' },
    })
    const { rows } = await world.sulh.database.owner.query('select number from people where id = $1', [personId])
    const number = String(rows[0]?.number)
    const { id } = await sent({ unitId: unit, told: { ...complaintTold({ words: 'WORDSOFIT' }), source: null } })
    expect(await codeOf('fares', namePerson, { id, number: 'nobody', note: 'x' })).toBe('conductComplaint.nobody')
    await world.done('fares', namePerson, { id, number, note: 'The number on his shirt' })
    expect(await codeOf('fares', namePerson, { id, number, note: 'x' })).toBe('conductComplaint.namedAlready')
    const [first] = await notices('amira', personId)
    expect(first?.notice).toMatchObject({ standing: 'open', kinds: ['illTreatment'], complaintId: id })
    const { rows: steps } = await world.sulh.database.owner.query(
      'select kind, cause, taken_by from vetting_steps where case_id = $1 and cause is not null',
      [caseId],
    )
    expect(steps).toEqual([{ kind: 'noted', cause: 'complaint', taken_by: cast.fares.id }])
    const page = (await world.get('amira', `/api/vetting-cases/${caseId}`)).body
    expect(page).not.toContain('WORDSOFIT')
    await investigated(id)
    expect((await notices('amira', personId))[0]?.notice.standing).toBe('open')
    await world.done('fares', decideFinding, { id, verdict: 'decided', ...said('Found') })
    expect((await notices('amira', personId))[0]?.notice.standing).toBe('substantiated')
    expect(await notices('lamia', personId)).toEqual([])
    expect((await world.get('fares', '/api/conduct-notices')).status).toBe(404)
    const joint = await sent({ sideId: null })
    await world.done('nawal', namePerson, { id: joint.id, number, note: 'x' })
    expect((await notices('amira', personId)).map(({ notice }) => notice.complaintId)).toEqual([id])
    expect(await notices('nawal', personId)).toHaveLength(2)
    const { rowCount } = await world.sulh.database.owner.query('select from vetting_steps where cause is not null')
    expect(rowCount).toBe(1)
  })
})

describe('figures of units', () => {
  it('are numbers without words and without small cells, of the own side alone', async () => {
    const { unit: busy } = await unitMade(world, 'amira', 'Busy guard')
    for (let i = 0; i < 6; i++) await complained(world, { sideId: north, unitId: busy, kinds: ['looting'] })
    const { unit: quiet } = await unitMade(world, 'amira', 'Quiet guard')
    for (let i = 0; i < 3; i++) await complained(world, { sideId: north, unitId: quiet })
    const figures = async (who: CastName) =>
      ConductFiguresView.parse(JSON.parse((await world.get(who, '/api/conduct-figures')).body))
    for (const who of ['fatou', 'amira', 'fares', 'karim'] as const) {
      const { units } = await figures(who)
      const of = (id: Id) => units.find(({ unitId }) => unitId === id)
      expect(of(busy), who).toMatchObject({ complaints: 6, decided: 0, share: null, kinds: [{ key: 'looting', n: 6 }] })
      expect(of(quiet), who).toMatchObject({ complaints: null, kinds: [] })
    }
    expect((await figures('ismail')).units.map(({ unitId }) => unitId)).not.toContain(busy)
    expect((await world.get('awa', '/api/conduct-figures')).status).toBe(403)
    expect((await world.get('fares', '/api/conduct-figures?from=2020-02-01&to=2020-01-01')).status).toBe(400)
  })
})

describe('past the program', () => {
  const asWriter = (sql: string) => attempt(world, 'sulh_writer', sql)
  it('what was said, who may decide and what was decided holds', async () => {
    const { id } = await sent({ unitId: unit })
    const change = (what: string, of = id) => asWriter(`update conduct_complaints set ${what} where id = '${of}'`)
    expect(await change(`sealed = ''`)).toBe('23001')
    expect(await change(`side_id = '${south}'`)).toBe('23001')
    expect(await change(`status = 'notFollowed'`)).toBe('23001')
    expect(await change(`round = 2`)).toBe('23001')
    const [fares, ghalia] = [cast.fares.id, cast.ghalia.id]
    expect(await change(`taken_in_by = '${fares}', investigated_by = '${fares}'`)).toBe('23514')
    await investigated(id)
    expect(await change(`status = 'decided', decided_by = '${ghalia}'`)).toBe('23514')
    expect(await change(`heard_at = null`)).toBe('23514')
    await world.done('fares', decideFinding, { id, verdict: 'decided', ...said() })
    expect(await change(`finding = 'unfounded'`)).toBe('23001')
    const step = (kind: string, by: Id) =>
      asWriter(`insert into conduct_steps (id, side_id, complaint_id, kind, taken_by, taken_at, sealed)
        values ('${newId()}', '${north}', '${id}', '${kind}', '${by}', now(), 'x')`)
    expect(await step('appealGranted', ghalia)).toBe('23001')
    expect(await step('takenUp', fares)).toBe('23001')
    expect(await step('told', cast.lamia.id)).toBe('23001')
    expect(await asWriter('delete from conduct_complaints')).toBe('42501')
    expect(await asWriter(`update conduct_steps set sealed = 'x'`)).toBe('42501')
    const back = await sent()
    await post('/withdrawal', { code: back.code })
    expect(await change('withdrawn_at = null', back.id)).toBe('23001')
  })

  it('the record verifies', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
