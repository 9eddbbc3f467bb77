import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { newId } from '../../src/kernel/ids.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import {
  agreeRecord,
  cancelMeeting,
  closeMeeting,
  holdMeeting,
  planMeeting,
  writeMeeting,
} from '../../src/talks/meeting-actions.ts'
import { givePaper } from '../../src/talks/paper-actions.ts'
import { writePosition } from '../../src/talks/position-actions.ts'
import { closeTrack, linkTracks, openTrack } from '../../src/talks/track-actions.ts'
import { MeetingView, PositionsView, TracksView, TrackView } from '../../src/talks/views.ts'
import { WorkView } from '../../src/work/views.ts'
import { attempt, stoppedBy } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { commission, detail, friends, heldMeeting, north, ownTrack, recorded, south, track } from '../talks.ts'
import { type CastName, cast } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

const read = async (who: CastName, path: string) => world.get(who, path)
const meetingSeen = async (who: CastName, id: string) =>
  MeetingView.parse(JSON.parse((await read(who, `/api/talk-meetings/${id}`)).body))
const opened = async (who: CastName, of = track()) => world.done(who, openTrack, of)
const agree = (who: CastName, id: string, party: string, version = 2, attestation = '') =>
  world.do(who, agreeRecord, { id, version, party, attestation })

describe('a track of talks', () => {
  it('is opened by who takes part, names authorities by their code and others by name', async () => {
    const open = (who: CastName, given: Parameters<typeof track>[0]) => world.do(who, openTrack, track(given))
    expect(await open('jamila', { parties: [south, friends] })).toMatchObject({
      outcome: 'refused',
      code: 'talkTrack.notOurs',
      field: 'parties',
    })
    expect(await open('nawal', { parties: [{ sideId: south.sideId, name: 'north' }, south] })).toMatchObject({
      code: 'talkParty.unknown',
      field: 'parties.0.name',
    })
    // Nobody passes for an authority by its code alone.
    expect(await open('nawal', { parties: [{ sideId: null, name: 'south' }, north] })).toMatchObject({
      code: 'talkParty.unknown',
    })
    expect(await open('nawal', { parties: [north, north] })).toMatchObject({ field: 'parties.1.name' })
    expect(await open('nawal', { kind: 'bilateral', parties: [north, south, friends] })).toMatchObject({
      code: 'talkTrack.bilateral',
    })
    expect(await open('nawal', {})).toMatchObject({ outcome: 'accepted' })
    const refused = await world.do('nawal', openTrack, { ...track(), parties: [north] })
    expect(refused).toMatchObject({ outcome: 'refused', issues: [{ path: ['parties'] }] })
  })

  it('that a side holds alone is read by that side: not by the other, and not by joint bodies', async () => {
    const id = await opened('jamila', ownTrack())
    const meetingId = await heldMeeting(world, 'jamila', id, detail({}, 'x', [friends, north]))
    for (const who of ['jamila', 'kenan', 'fatou'] as const) {
      expect((await read(who, `/api/talk-tracks/${id}`)).status, who).toBe(200)
      expect((await read(who, `/api/talk-meetings/${meetingId}`)).status, who).toBe(200)
    }
    for (const who of ['lamia', 'ismail', 'nawal', 'osman', 'karim'] as const) {
      const [there, nowhere] = await Promise.all([id, newId()].map((one) => read(who, `/api/talk-tracks/${one}`)))
      expect(there?.status, who).toBe(404)
      expect(there?.body, who).toBe(nowhere?.body)
      expect((await read(who, `/api/talk-meetings/${meetingId}`)).status, who).toBe(404)
    }
    expect((await read('awa', `/api/talk-tracks/${id}`)).status).toBe(403)
    const listed = TracksView.parse(JSON.parse((await read('nawal', '/api/talk-tracks')).body))
    expect(listed.tracks.some(({ track: one }) => one.id === id)).toBe(false)
    // An act on it says the same as on one that is nowhere.
    const write = { version: 2, ...detail(), change: 'x' }
    expect(await world.do('lamia', writeMeeting, { id: meetingId, ...write })).toEqual(
      expect.objectContaining({ code: 'talkMeeting.unknown' }),
    )
    expect(await world.do('lamia', writeMeeting, { id: newId(), ...write })).toMatchObject({
      code: 'talkMeeting.unknown',
    })
    // What was said lies sealed in the journal, which joint auditors read.
    const { rows } = await world.sulh.database.owner.query<{ body: string }>(
      `select body::text from journal where action like 'talk%' and body::text ~ 'Head of|${friends.name}|Their letter|Talks of'`,
    )
    expect(rows).toEqual([])
  })

  it('does not change who takes part, even in SQL', async () => {
    const id = await opened('nawal')
    const change = `update talk_tracks set party_side_ids = party_side_ids || '${cast.nawal.sideId}'::uuid where id = '${id}'`
    expect(await attempt(world, 'sulh_writer', change)).toBe('23001')
    expect(await attempt(world, 'sulh_writer', `delete from talk_tracks where id = '${id}'`)).toBe('42501')
  })

  it('is linked with the parallel talk by a joint body, and each side sees only that there is one', async () => {
    const ours = await opened('nawal', ownTrack({}))
    const theirs = await opened('nawal', ownTrack({ parties: [friends, south] }))
    const link = { id: ours, counterpartId: theirs, reason: 'The same talk with the other side' }
    expect(await world.do('jamila', linkTracks, link)).toMatchObject({ code: 'talkTrack.joint' })
    expect(await world.do('nawal', linkTracks, { ...link, counterpartId: newId() })).toMatchObject({
      code: 'talkTrack.counterpartUnknown',
      field: 'counterpartId',
    })
    const both = await opened('nawal')
    expect(await world.do('nawal', linkTracks, { ...link, counterpartId: both })).toMatchObject({
      code: 'talkTrack.notParallel',
    })
    await world.done('nawal', linkTracks, link)
    expect(await world.do('osman', linkTracks, link)).toMatchObject({ code: 'talkTrack.linked' })
    const seen = async (who: CastName, id: string) =>
      TrackView.parse(JSON.parse((await read(who, `/api/talk-tracks/${id}`)).body))
    expect(await seen('osman', theirs)).toMatchObject({ counterpartOpens: true, track: { counterpartId: ours } })
    expect(await seen('jamila', ours)).toMatchObject({ counterpartOpens: false, track: { counterpartId: theirs } })
    expect((await read('jamila', `/api/talk-tracks/${theirs}`)).status).toBe(404)
  })

  it('is closed with the reason once nothing of it goes on', async () => {
    const id = await opened('nawal')
    const meetingId = await world.done('nawal', planMeeting, { id: newId(), trackId: id, ...detail() })
    expect(await world.do('nawal', closeTrack, { id, reason: 'Done' })).toMatchObject({ code: 'talkTrack.goesOn' })
    expect(await world.do('jamila', closeTrack, { id, reason: 'Done' })).toMatchObject({ code: 'talkTrack.keeperOnly' })
    await world.done('nawal', cancelMeeting, { id: meetingId, reason: 'The line failed' })
    await world.done('nawal', closeTrack, { id, reason: 'Done' })
    expect(await world.do('nawal', planMeeting, { id: newId(), trackId: id, ...detail() })).toMatchObject({
      code: 'talkTrack.closed',
    })
  })
})

describe('the record of a meeting', () => {
  it('has points once it was held, by delegations at the table, on items of the agenda', async () => {
    const trackId = await opened('nawal')
    const of = detail()
    const id = newId()
    const plan = (given: Record<string, unknown>) => world.do('nawal', planMeeting, { id, trackId, ...of, ...given })
    const stranger = { id: newId(), party: friends, people: [], others: false }
    expect(await plan({ delegations: [stranger] })).toMatchObject({
      code: 'talkMeeting.notInTrack',
      field: 'delegations.0.party.name',
    })
    expect(await plan({ points: recorded(of).points })).toMatchObject({ code: 'talkMeeting.notHeld', field: 'points' })
    expect(await plan({ languages: [] })).toMatchObject({ issues: [{ path: ['languages'] }] })
    expect(await plan({})).toMatchObject({ outcome: 'accepted' })
    expect(await world.do('nawal', holdMeeting, { id, heldOn: '2999-01-01' })).toMatchObject({
      code: 'talkMeeting.notYet',
      field: 'heldOn',
    })
    await world.done('nawal', holdMeeting, { id, heldOn: '2020-06-24' })
    const write = (given: Record<string, unknown>) =>
      world.do('nawal', writeMeeting, { id, version: 1, ...recorded(of), change: 'Said', ...given })
    const point = recorded(of).points[0]
    expect(await write({ points: [{ ...point, by: [commission] }] })).toMatchObject({
      code: 'talkMeeting.notAtTable',
      field: 'points.0.by',
    })
    expect(await write({ points: [{ ...point, itemId: newId() }] })).toMatchObject({ code: 'talkMeeting.itemUnknown' })
    expect(await write({ change: '' })).toMatchObject({ issues: [{ path: ['change'] }] })
    expect(await world.do('jamila', writeMeeting, { id, version: 1, ...of, change: 'x' })).toMatchObject({
      code: 'talkTrack.keeperOnly',
    })
    expect(await write({})).toMatchObject({ outcome: 'accepted' })
    // Somebody else had the first version before them.
    expect(await write({})).toMatchObject({ code: 'talkMeeting.changedMeanwhile' })
    expect((await meetingSeen('lamia', id)).versions.map(({ version }) => version)).toEqual([2, 1])
  })

  it('is agreed to by each delegation through its own officer, never by who wrote it, and one person agrees for one', async () => {
    const trackId = await opened('jamila', ownTrack({}))
    const id = await heldMeeting(world, 'jamila', trackId, detail({}, 'x', [friends, north]))
    expect(await agree('jamila', id, 'north')).toMatchObject({ code: 'signature.twoPersonRule' })
    expect(await agree('lamia', id, 'north')).toMatchObject({ code: 'talkMeeting.unknown' })
    expect(await agree('kenan', id, 'south')).toMatchObject({ code: 'talkParty.unknown', field: 'party' })
    expect(await agree('kenan', id, friends.name)).toMatchObject({ code: 'talkParty.attest', field: 'attestation' })
    expect(await agree('kenan', id, 'north', 1)).toMatchObject({ code: 'talkMeeting.changedMeanwhile' })
    expect(await agree('kenan', id, 'north')).toMatchObject({ outcome: 'accepted' })
    expect(await agree('fatou', id, 'north')).toMatchObject({ code: 'talkMeeting.agreedAlready' })
    expect(await agree('kenan', id, friends.name, 2, 'Their letter of 26 June')).toMatchObject({
      code: 'signature.twoPersonRule',
    })
    expect(await world.do('jamila', closeMeeting, { id })).toMatchObject({ code: 'talkMeeting.notAgreed' })
    expect(await agree('fatou', id, friends.name, 2, 'Their letter of 26 June')).toMatchObject({ outcome: 'accepted' })
    await world.done('jamila', closeMeeting, { id })
    expect((await meetingSeen('kenan', id)).meeting.status).toBe('closed')
    const write = { id, version: 2, ...detail({}, 'x', [friends, north]), change: 'x' }
    expect(await world.do('jamila', writeMeeting, write)).toMatchObject({ code: 'talkMeeting.notNow' })
  })

  it('written anew is agreed to anew; past the rules neither the writer nor another authority agrees, and nothing closes early', async () => {
    const trackId = await opened('nawal')
    const of = detail()
    const id = await heldMeeting(world, 'nawal', trackId, of)
    await agree('jamila', id, 'north')
    await agree('lamia', id, 'south')
    await world.done('osman', writeMeeting, { id, version: 2, ...recorded(of, 'Said otherwise'), change: 'Misheard' })
    expect(await world.do('nawal', closeMeeting, { id })).toMatchObject({ code: 'talkMeeting.notAgreed' })
    const insert = (by: CastName, side: string) => `insert into talk_record_agreements
      select gen_random_uuid(), '${cast[by].sideId}', '${id}', 3, '${side}', (select id from authorities where code = '${side}'), '',
        '${cast[by].id}', now()`
    expect(await attempt(world, 'sulh_writer', insert('lamia', 'north'))).toBe('23001')
    const outside = `insert into talk_record_agreements values (gen_random_uuid(), '${cast.osman.sideId}', '${id}', 3, 'x', null, 'x',
      '${cast.osman.id}', now())`
    expect(await attempt(world, 'sulh_writer', outside)).toBe('23001')
    const close = `update talk_meetings set status = 'closed', closed_by = '${cast.nawal.id}', closed_at = now() where id = '${id}'`
    expect(await attempt(world, 'sulh_writer', close)).toBe('23001')
    const edit = `update talk_meetings set points = '[]' where id = '${id}'`
    expect(await attempt(world, 'sulh_writer', edit)).toBe('23001')
    const former = `update talk_meeting_versions set change = 'y' where meeting_id = '${id}'`
    expect(await attempt(world, 'sulh_writer', former)).toBe('42501')
    await agree('kenan', id, 'north', 3)
    await agree('munther', id, 'south', 3)
    await world.done('osman', closeMeeting, { id })
  })

  it('waits in the work of whose agreement is missing', async () => {
    const trackId = await opened('nawal')
    const id = await heldMeeting(world, 'nawal', trackId)
    const kinds = async (who: CastName) => {
      const { items } = WorkView.parse(JSON.parse((await read(who, '/api/work')).body))
      return items.filter((one) => one.id === id).map(({ kind }) => kind)
    }
    expect(await kinds('jamila')).toEqual(['talkMeeting.agree'])
    expect(await kinds('nawal')).toEqual([])
    await agree('jamila', id, 'north')
    await agree('lamia', id, 'south')
    expect(await kinds('jamila')).toEqual([])
    expect(await kinds('osman')).toEqual(['talkMeeting.close'])
  })
})

describe('a position', () => {
  const words = (stance: string, change = '') => ({ stance, redLines: 'Redline-7', fallback: 'Fallback-7', change })

  it('is read by the officers of the talks of its own side, and by nobody else', async () => {
    const trackId = await opened('nawal')
    const of = detail()
    const meetingId = await heldMeeting(world, 'nawal', trackId, of)
    const itemId = of.agenda[0]?.id
    const ours = { id: newId(), meetingId, itemId, version: 0, words: words('Stance-north') }
    const theirs = { ...ours, id: newId(), words: words('Stance-south') }
    await world.done('jamila', writePosition, ours)
    await world.done('lamia', writePosition, theirs)
    const positions = async (who: CastName) => read(who, `/api/talk-meetings/${meetingId}/positions`)
    const seen = async (who: CastName) => PositionsView.parse(JSON.parse((await positions(who)).body)).positions
    expect((await seen('kenan')).map(({ id }) => id)).toEqual([ours.id])
    expect((await positions('kenan')).body).toContain('Stance-north')
    expect((await positions('munther')).body).toContain('Stance-south')
    expect((await positions('munther')).body).not.toContain('Stance-north')
    // Joint bodies read the meeting, and neither position; a side's director and auditor neither.
    expect(await seen('nawal')).toEqual([])
    for (const who of ['fatou', 'ismail', 'karim'] as const) expect((await positions(who)).status, who).toBe(403)
    expect(await world.do('nawal', writePosition, { ...ours, id: newId() })).toMatchObject({
      code: 'talkPosition.ofSides',
    })
    // No word of them is in the database in clear, nor in the journal.
    const { rows } = await world.sulh.database.owner.query<{ n: number }>(
      `select (select count(*) from talk_positions where sealed ~ 'Stance|Redline') +
        (select count(*) from talk_position_versions where sealed ~ 'Stance|Redline') +
        (select count(*) from journal where body::text ~ 'Stance|Redline|Fallback') as n`,
    )
    expect(rows).toEqual([{ n: 0 }])
  })

  it('is one of a side on an item, written anew with the reason, and each version stays', async () => {
    const trackId = await opened('nawal')
    const of = detail()
    const meetingId = await world.done('nawal', planMeeting, { id: newId(), trackId, ...of })
    const first = { id: newId(), meetingId, itemId: of.agenda[0]?.id, version: 0, words: words('First') }
    expect(await world.do('jamila', writePosition, { ...first, itemId: newId() })).toMatchObject({
      code: 'talkMeeting.itemUnknown',
      field: 'itemId',
    })
    await world.done('jamila', writePosition, first)
    expect(await world.do('kenan', writePosition, { ...first, id: newId() })).toMatchObject({
      code: 'talkPosition.changedMeanwhile',
    })
    expect(await world.do('kenan', writePosition, { ...first, version: 1 })).toMatchObject({
      code: 'talkPosition.why',
      field: 'words.change',
    })
    await world.done('kenan', writePosition, { ...first, version: 1, words: words('Second', 'The call of Friday') })
    const { positions } = PositionsView.parse(
      JSON.parse((await read('jamila', `/api/talk-meetings/${meetingId}/positions`)).body),
    )
    expect(positions[0]?.versions.map((one) => one.words?.stance)).toEqual(['Second', 'First'])
    // By whom it is not, it is not changed either.
    expect(await world.do('lamia', writePosition, { ...first, version: 2, words: words('x', 'x') })).toMatchObject({
      code: 'talkPosition.unknown',
    })
    const forge = `insert into talk_positions values (gen_random_uuid(), '${north.sideId}', '${meetingId}', gen_random_uuid(), 1, 'x',
      '${cast.lamia.id}', now())`
    expect(await attempt(world, 'sulh_writer', forge)).toBe('23001')
  })
})

describe('a paper', () => {
  it('is written down once for each who was given it, by its hash', async () => {
    const trackId = await opened('nawal')
    const paper = {
      ...{ id: newId(), trackId, meetingId: null, title: { ar: 'ورقة', en: 'Paper', fr: '' }, reference: '' },
      ...{ sha256: 'b'.repeat(64), language: 'ar', givenBy: commission, givenTo: north, givenOn: '2020-06-24' },
    }
    expect(await world.do('nawal', givePaper, { ...paper, sha256: 'xyz' })).toMatchObject({
      issues: [{ path: ['sha256'] }],
    })
    expect(await world.do('nawal', givePaper, { ...paper, givenTo: commission })).toMatchObject({
      code: 'talkPaper.toOneself',
    })
    expect(await world.do('nawal', givePaper, { ...paper, givenOn: '2999-01-01' })).toMatchObject({ field: 'givenOn' })
    await world.done('nawal', givePaper, paper)
    expect(await world.do('nawal', givePaper, { ...paper, id: newId() })).toMatchObject({
      code: 'talkPaper.givenAlready',
    })
    await world.done('nawal', givePaper, { ...paper, id: newId(), givenTo: south })
    const { papers } = TrackView.parse(JSON.parse((await read('lamia', `/api/talk-tracks/${trackId}`)).body))
    expect(papers.map(({ givenTo }) => givenTo.name).toSorted()).toEqual(['north', 'south'])
    const again = `insert into talk_papers select gen_random_uuid(), side_id, track_id, meeting_id, title, reference, sha256, language,
      given_by, given_to, given_on, recorded_by, recorded_at from talk_papers where id = '${paper.id}'`
    expect(await stoppedBy(world, 'sulh_writer', again)).toBe('paper_once')
  })
})

it('verifies whole after all this', async () => {
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
})
