import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { reportGroup } from '../../src/groups/actions.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import {
  assess,
  closePhase,
  openPhase,
  proposeWaiver,
  signWaiver,
  turnDownWaiver,
} from '../../src/preconditions/actions.ts'
import { Precondition } from '../../src/preconditions/precondition.ts'
import { readPreconditions, readScope } from '../../src/preconditions/store.ts'
import { adoptPlaces } from '../../src/programme/actions.ts'
import { programmeId } from '../../src/programme/programme.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { type CastName, cast, dayHere, idOf } from '../world.ts'

describe('a programme opens for a group only when all four preconditions stand, a tool only with a signed waiver', () => {
  let world: HttpWorld
  let hill: Id
  let southern: Id
  const day = dayHere
  const evidence = [
    {
      text: 'The agreement lies in the archive.',
      source: {
        from: 'Directorate',
        asOf: { from: '2020-10-23', to: '2020-10-23', precision: 'day' },
        reliability: 'A',
        credibility: '1',
        reference: 'A-1',
      },
    },
  ]
  const said = (precondition: string, given: Record<string, unknown> = {}) => ({
    ...{ id: newId(), groupId: hill, placeCode: null, precondition, status: 'met', evidence, note: '' },
    validUntil: day(30),
    ...given,
  })
  const region = { groupId: null, placeCode: 'R1' }
  const open = (given: Record<string, unknown> = {}) => ({
    ...{ id: newId(), groupId: hill, placeCode: null, kind: 'programme', waiverId: null, reason: 'All four hold.' },
    ...given,
  })
  const waiver = (given: Record<string, unknown> = {}) => ({
    ...{ id: newId(), groupId: hill, placeCode: null, tool: 'cvr', reason: 'No ceasefire holds here.' },
    ...given,
  })
  const scope = (who: CastName, scopeId: Id, now = new Date(), sideId = cast.nadia.sideId) =>
    world.sulh.database.read(cast[who], (tx) => readScope(tx, { sideId, scopeId }, 'en', now))
  const list = (who: CastName, query: Record<string, unknown> = {}, now = new Date()) =>
    world.sulh.database.read(cast[who], (tx) =>
      readPreconditions(tx, { kind: 'group', show: 'all', search: '', order: 'scope', page: 1, ...query }, now, 'en'),
    )
  const group = (who: CastName, code: string) =>
    world.done(who, reportGroup, {
      ...{ id: newId(), code, nameArabic: `تشكيل ${code}`, nameLatin: `Group ${code}`, aliases: [] },
      ...{ claimedStatus: 'defence', placeCode: 'B1', formed: null },
    })

  beforeAll(async () => {
    world = await newHttpWorld()
    const named = { name: { ar: 'الشمال', en: 'Tarsa region', fr: 'Région' }, latitude: null, longitude: null }
    const place = { id: idOf('place R1'), code: 'R1', kind: 'region', parentCode: null, ...named }
    await world.sulh.performAsProgram(adoptPlaces, { id: programmeId, places: [place] })
    hill = await group('nadia', 'G-001')
    southern = await group('umar', 'G-001')
  })
  afterAll(() => world.end())

  it('takes no assessment without evidence, past its day, of a town, or of nothing', async () => {
    const bare = said('agreement', { evidence: [] })
    expect(await world.do('nadia', assess, bare)).toMatchObject({ code: 'precondition.evidenceNeeded' })
    expect(await world.do('nadia', assess, said('agreement', { validUntil: day(-2) }))).toMatchObject({
      code: 'precondition.expired',
    })
    const town = { groupId: null, placeCode: 'B1' }
    expect(await world.do('nadia', assess, said('agreement', town))).toMatchObject({ code: 'scope.place' })
    expect(await world.do('nadia', assess, said('trust', { groupId: null }))).toMatchObject({ code: 'scope.one' })
    expect(await world.do('nadia', assess, said('trust', { placeCode: 'R1' }))).toMatchObject({ code: 'scope.one' })
    expect(await world.do('nadia', assess, said('trust', { groupId: southern }))).toMatchObject({
      code: 'group.unknown',
    })
    expect(await world.do('fatou', assess, said('trust'))).toMatchObject({ code: 'action.notAllowed' })
    await world.done('nadia', assess, said('trust', { status: 'unknown', evidence: [] }))
  })

  it('refuses a programme while any of the four is missing, and names which', async () => {
    expect(await world.do('fatou', openPhase, open())).toMatchObject({
      code: 'phase.preconditions',
      facts: { count: 4, missing: '1, 2, 3, 4' },
    })
    await world.done('nadia', assess, said('agreement'))
    await world.done('nadia', assess, said('willingness'))
    await world.done('nadia', assess, said('security', { status: 'partly' }))
    const answer = await world.post('fatou', 'phase.open', open())
    expect(answer.body).toMatchObject({ code: 'phase.preconditions', facts: { missing: '2, 4' } })
    expect(answer.body.text).toContain('2, 4 (1 signed agreement')
    await world.done('omran', assess, said('trust'))
    await world.done('nadia', assess, said('security'))
    expect(await world.do('nadia', openPhase, open())).toMatchObject({ code: 'action.notAllowed' })
    // Omran is a director too, and assessed one of the four.
    expect(await world.do('omran', openPhase, open())).toMatchObject({ code: 'phase.twoPersonRule' })
    const opened = open()
    await world.done('fatou', openPhase, opened)
    expect(await world.do('fatou', openPhase, open())).toMatchObject({ code: 'phase.openAlready' })
    const view = await scope('rabia', hill)
    expect(view?.phases[0]).toMatchObject({ id: opened.id, status: 'open', openedBy: cast.fatou.id })
    expect(view?.phases[0]?.assessmentIds).toHaveLength(4)
    expect(view?.row.phases[0]?.lost).toEqual([])
  })

  it('keeps every earlier assessment, with the newest standing', async () => {
    const view = await scope('karim', hill)
    const trust = view?.assessments.filter(({ precondition }) => precondition === 'trust')
    expect(trust?.map(({ status, standing }) => [status, standing])).toEqual([
      ['met', true],
      ['unknown', false],
    ])
    expect(view?.names[cast.omran.id]).toBe(cast.omran.name)
  })

  it('warns of an open programme that loses one, by a new finding or by the passing of its last day', async () => {
    await world.done('nadia', assess, said('security', { status: 'notMet' }))
    expect((await scope('fatou', hill))?.row.phases[0]?.lost).toEqual(['security'])
    expect((await list('fatou', { show: 'warned' })).rows.map((row) => row.scope.id)).toEqual([hill])
    await world.done('nadia', assess, said('security'))
    expect((await list('fatou', { show: 'warned' })).rows).toEqual([])
    const later = new Date(Date.now() + 32 * 86_400_000)
    const expired = await scope('fatou', hill, later)
    expect(expired?.row.cells.map(({ status, assessed, expired }) => [status, assessed, expired])).toEqual(
      Precondition.options.map(() => ['unknown', 'met', true]),
    )
    expect(expired?.row.phases[0]?.lost).toEqual(Precondition.options)
    expect((await list('fatou', { show: 'warned', order: '-attention' }, later)).counts).toEqual({
      open: 1,
      warned: 1,
      waiting: 0,
    })
  })

  it('opens a related tool only with a waiver of that scope that names it, signed by two people', async () => {
    const cvr = (waiverId: Id | null) => open({ kind: 'cvr', waiverId, reason: 'Meanwhile.' })
    expect(await world.do('fatou', openPhase, cvr(null))).toMatchObject({ code: 'phase.waiverNeeded' })
    const first = waiver()
    await world.done('omran', proposeWaiver, first)
    expect(await world.do('nadia', proposeWaiver, waiver())).toMatchObject({ code: 'waiver.waiting' })
    expect(await world.do('fatou', openPhase, cvr(first.id))).toMatchObject({ code: 'phase.waiverNeeded' })
    expect(await world.do('omran', signWaiver, { id: first.id })).toMatchObject({ code: 'signature.twoPersonRule' })
    expect((await list('fatou', { show: 'waiting' })).rows).toMatchObject([{ scope: { id: hill }, waiting: 1 }])
    await world.done('fatou', signWaiver, { id: first.id })
    expect(await world.do('fatou', signWaiver, { id: first.id })).toMatchObject({ code: 'waiver.decided' })
    const other = open({ kind: 'preDdr', waiverId: first.id })
    expect(await world.do('fatou', openPhase, other)).toMatchObject({ code: 'phase.waiverNeeded' })
    const elsewhere = { ...cvr(first.id), ...region }
    expect(await world.do('fatou', openPhase, elsewhere)).toMatchObject({ code: 'phase.waiverNeeded' })
    await world.done('fatou', openPhase, cvr(first.id))
  })

  it('turns a waiver down with a reason, by the second person', async () => {
    const said = waiver({ tool: 'transitionalWam' })
    await world.done('omran', proposeWaiver, said)
    const no = { id: said.id, reason: 'The store is not safe.' }
    expect(await world.do('omran', turnDownWaiver, no)).toMatchObject({ code: 'signature.twoPersonRule' })
    await world.done('fatou', turnDownWaiver, no)
    const [turned] = (await scope('nadia', hill))?.waivers ?? []
    expect(turned).toMatchObject({ status: 'turnedDown', turnedDownReason: no.reason, signedBy: null })
  })

  it('closes a phase with its reason, after which another can be opened', async () => {
    const [tool] = ((await scope('fatou', hill))?.row.phases ?? []).filter(({ kind }) => kind === 'cvr')
    expect(await world.do('fatou', closePhase, { id: tool?.id, reason: '' })).toMatchObject({ code: 'input.invalid' })
    await world.done('fatou', closePhase, { id: tool?.id, reason: 'The projects are done.' })
    expect(await world.do('fatou', closePhase, { id: tool?.id, reason: 'Again.' })).toMatchObject({
      code: 'phase.closed',
    })
    const closed = (await scope('fatou', hill))?.phases.find(({ id }) => id === tool?.id)
    expect(closed).toMatchObject({ status: 'closed', closeReason: 'The projects are done.', closedBy: cast.fatou.id })
  })

  it('keeps a region apart for each side, and shows neither the other’s', async () => {
    for (const precondition of Precondition.options) await world.done('nadia', assess, said(precondition, region))
    await world.done('umar', assess, said('trust', { ...region, status: 'notMet' }))
    const regional = open({ ...region, reason: 'The region is calm.' })
    await world.done('fatou', openPhase, regional)
    expect(await world.do('ismail', openPhase, open(region))).toMatchObject({ code: 'phase.preconditions' })
    const ours = await list('rabia', { kind: 'place' })
    expect(ours.rows.map((row) => [row.scope.sideId, row.missing.length])).toEqual([[cast.nadia.sideId, 0]])
    const theirs = await list('umar', { kind: 'place' })
    expect(theirs.rows.map((row) => [row.scope.sideId, row.missing.length])).toEqual([[cast.umar.sideId, 4]])
    expect((await list('karim', { kind: 'place' })).rows).toHaveLength(2)
    expect((await list('umar')).rows.map((row) => row.scope.id)).toEqual([southern])
    expect(await scope('umar', hill)).toBeUndefined()
    expect(await scope('umar', idOf('place R1'))).toBeUndefined()
    expect((await scope('umar', idOf('place R1'), new Date(), cast.umar.sideId))?.assessments).toHaveLength(1)
    expect(await world.do('ismail', closePhase, { id: regional.id, reason: 'No.' })).toMatchObject({
      code: 'phase.unknown',
    })
    expect((await world.get('umar', `/api/preconditions/${cast.nadia.sideId}/${hill}`)).status).toBe(404)
    expect((await world.get('awa', '/api/preconditions')).status).toBe(403)
    expect((await world.get('rabia', '/api/preconditions?kind=place&show=ready')).status).toBe(200)
    expect((await world.get('karim', `/api/preconditions/${cast.nadia.sideId}/${hill}`)).status).toBe(200)
  })

  it('verifies whole after all this', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
