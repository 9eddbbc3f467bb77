import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { isPrintedNumber } from '../../src/kernel/check-digit.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { workSources } from '../../src/main.server.ts'
import { register } from '../../src/people/actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { discharge, recordLeaving } from '../../src/site-flow/leaving-actions.ts'
import { answerTerms, makeProfile, planDischarge } from '../../src/site-flow/paper-actions.ts'
import {
  closeSector,
  openSector,
  proposeSetting,
  signSetting,
  turnDownSetting,
} from '../../src/site-flow/setting-actions.ts'
import { usualWorking } from '../../src/site-flow/site-setting.ts'
import type { StationKind } from '../../src/site-flow/station.ts'
import {
  callVisit,
  finishStation,
  putBack,
  reviewSkip,
  sendTo,
  skipStation,
} from '../../src/site-flow/station-actions.ts'
import {
  BoardView,
  PersonVisitsView,
  ProfileView,
  QueueView,
  SiteVisitsView,
  SiteVisitView,
  ThroughputView,
} from '../../src/site-flow/views.ts'
import { assignBed, bindVisit, doubtAge, receiveVisit } from '../../src/site-flow/visit-actions.ts'
import { readWork } from '../../src/work/store.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { accepted, arrival, finished, officers, paperOf, pass, plan, profile, received } from '../site-flow.ts'
import { keptPhoto } from '../state.ts'
import { applicant, type CastName, cast, dayHere, idOf } from '../world.ts'

let world: HttpWorld
const tarsa = idOf('site TAR')
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

async function read<T>(who: CastName, path: string, schema: { parse(json: unknown): T }): Promise<T> {
  const { status, body } = await world.get(who, path)
  expect(status, body).toBe(200)
  return schema.parse(JSON.parse(body))
}
const visit = (id: Id, who: CastName = 'basma') => read(who, `/api/site-visits/${id}`, SiteVisitView)
const board = (who: CastName = 'basma', site = tarsa) => read(who, `/api/sites/${site}/board`, BoardView)
const queue = (station: StationKind, who: CastName = officers[station]) =>
  read(who, `/api/sites/${tarsa}/queues/${station}`, QueueView)
const work = async (who: CastName, now = new Date()) => {
  const page = { kind: 'all', page: 1 } as const
  const { items } = await world.sulh.database.read(cast[who], (tx) => readWork(tx, workSources, page, cast[who], now))
  return items
}
const setting = (given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), siteId: tarsa, ...usualWorking, reason: 'As agreed with the director.', ...given },
})
const named = (given: string) => ({
  nameArabic: { given, father: 'خليل', grandfather: 'ضو', family: 'الزليطني' },
  nameLatin: { given: '', father: '', grandfather: '', family: '' },
})

describe('how a site works', () => {
  it('is proposed by its manager and signed by a director, with no more than 600 people', async () => {
    expect(await world.do('basma', proposeSetting, setting({ capacity: 601 }))).toMatchObject({ code: 'input.invalid' })
    const off = usualWorking.stations.map((one) => (one.station === 'registration' ? { ...one, use: 'off' } : one))
    expect(await world.do('basma', proposeSetting, setting({ stations: off }))).toMatchObject({
      code: 'siteSetting.stationAmiss',
    })
    expect(await world.do('omayma', proposeSetting, setting())).toMatchObject({ code: 'site.unknown' })
    const first = await world.done('basma', proposeSetting, setting({ capacity: 3 }))
    expect(await world.do('basma', proposeSetting, setting())).toMatchObject({ code: 'siteSetting.waiting' })
    expect((await work('fatou')).map(({ kind }) => kind)).toContain('siteSetting.sign')
    expect(await world.do('ismail', signSetting, { id: first })).toMatchObject({ code: 'siteSetting.unknown' })
    await world.done('fatou', turnDownSetting, { id: first, reason: 'Too few.' })
    expect((await board()).working.capacity).toBe(600)
    const stations = usualWorking.stations.map((one) => (one.station === 'card' ? { ...one, use: 'off' } : one))
    const second = await world.done('basma', proposeSetting, setting({ capacity: 4, stations }))
    await world.done('fatou', signSetting, { id: second })
    expect(await world.do('fatou', signSetting, { id: second })).toMatchObject({ code: 'siteSetting.answered' })
    expect(await board()).toMatchObject({ working: { capacity: 4, stay: 'temporary' }, setting: { id: second } })
  })

  it('has sectors with no more than 600 beds together', async () => {
    const sector = (code: string, kind: string, beds: number) =>
      world.do('basma', openSector, { id: newId(), siteId: tarsa, code, name: `Tents ${code}`, kind, beds })
    for (const [code, kind] of [
      ['M1', 'men'],
      ['W1', 'women'],
      ['C1', 'children'],
    ] as const)
      expect(await sector(code, kind, 2)).toMatchObject({ outcome: 'accepted' })
    expect(await sector('M1', 'men', 2)).toMatchObject({ code: 'siteSector.codeTaken' })
    expect(await sector('M2', 'men', 595)).toMatchObject({ code: 'siteSector.tooMany', facts: { left: 594 } })
  })
})

const sectorId = async (code: string) =>
  (await board()).sectors.find(({ sector }) => sector.code === code)?.sector.id ?? ''

describe('a man with a rifle', () => {
  let visitId: Id
  let personId: Id

  it('is received by a number alone, and waits at the next station', async () => {
    visitId = await world.done('awa', receiveVisit, arrival({ armed: true }))
    const view = await visit(visitId)
    expect(isPrintedNumber(view.visit.number)).toBe(true)
    expect(view).toMatchObject({ person: null, visit: { personId: null, status: 'open' } })
    expect(view.visit.stations).toContain('weapons')
    expect(view.visit.stations).not.toContain('card')
    expect(await world.do('awa', finishStation, finished(visitId, 'reception', { topics: ['purpose'] }))).toMatchObject(
      {
        code: 'station.topicsLeft',
        facts: { count: 11 },
      },
    )
    await pass(world, visitId, 'reception')
    expect((await queue('screening')).waiting.map((row) => row.visit.id)).toEqual([visitId])
    expect(await world.do('hania', callVisit, { id: visitId, station: 'screening' })).toMatchObject({
      code: 'siteVisit.unknown',
    })
  })

  it('is called once, put back, sent where the queue is shorter, and asked for every station all the same', async () => {
    const screening = { id: visitId, station: 'screening' }
    expect(await world.do('farida', callVisit, screening)).toMatchObject({ code: 'station.notYours' })
    await world.done('awa', callVisit, screening)
    expect(await world.do('awa', callVisit, screening)).toMatchObject({ code: 'station.notWaiting' })
    expect((await queue('screening')).called).toHaveLength(1)
    expect(await world.do('awa', sendTo, { id: visitId, station: 'weapons' })).toMatchObject({
      code: 'station.stillThere',
    })
    await world.done('awa', putBack, screening)
    await world.done('awa', sendTo, { id: visitId, station: 'weapons' })
    expect(await world.do('bakary', finishStation, finished(visitId, 'weapons'))).toMatchObject({
      code: 'station.notCalled',
    })
    await pass(world, visitId, 'weapons')
    expect((await queue('screening')).waiting).toHaveLength(1)
    await pass(world, visitId, 'screening')
  })

  it('is bound to who was registered, once, and is at one site at a time', async () => {
    await world.done('awa', callVisit, { id: visitId, station: 'registration' })
    expect(await world.do('awa', finishStation, finished(visitId, 'registration'))).toMatchObject({
      code: 'station.notRegistered',
    })
    personId = await world.done('awa', register, applicant())
    await world.done('awa', bindVisit, { id: visitId, personId })
    expect(await world.do('awa', bindVisit, { id: visitId, personId })).toMatchObject({ code: 'siteVisit.bound' })
    expect(await world.do('awa', receiveVisit, arrival({ personId }))).toMatchObject({ code: 'siteVisit.hereAlready' })
    await world.done('awa', finishStation, finished(visitId, 'registration'))
    const found = await read('basma', '/api/site-visits?search=Mansour', SiteVisitsView)
    expect(found.visits.map((row) => row.visit.id)).toEqual([visitId])
    const { number } = (await visit(visitId)).visit
    const scanned = await read('bakary', `/api/site-visits?search=${number.toLowerCase()}`, SiteVisitsView)
    expect(scanned.visits).toHaveLength(1)
  })

  it('sleeps among men, in a bed that is his', async () => {
    expect(await world.do('awa', assignBed, { id: visitId, sectorId: await sectorId('W1'), bed: null })).toMatchObject({
      code: 'siteVisit.wrongSector',
    })
    expect(await world.do('awa', assignBed, { id: visitId, sectorId: await sectorId('M1'), bed: 3 })).toMatchObject({
      code: 'siteSector.noSuchBed',
    })
    await world.done('awa', assignBed, { id: visitId, sectorId: await sectorId('M1'), bed: null })
    expect((await visit(visitId)).visit.bed).toBe(1)
    expect(await world.do('basma', closeSector, { id: await sectorId('M1') })).toMatchObject({
      code: 'siteSector.slept',
    })
  })

  it('hears the terms before a witness, refuses them first, and accepts them then', async () => {
    await world.done('awa', callVisit, { id: visitId, station: 'terms' })
    const refused = accepted(visitId, personId, { outcome: 'refused', signature: null })
    await world.done('awa', answerTerms, refused)
    expect(await world.do('awa', finishStation, finished(visitId, 'terms'))).toMatchObject({
      code: 'station.termsOpen',
    })
    const tries = [
      [{ witness: 'awa' }, 'terms.twoPersonRule'],
      [{ witness: 'hania' }, 'terms.witnessUnknown'],
      [{ signature: null }, 'terms.signatureNeeded'],
      [{ signature: 'photo' }, 'terms.photoNeeded'],
      [{ signature: 'photo', photo: 'a'.repeat(64) }, 'terms.photoNeeded'],
    ] as const
    for (const [given, code] of tries)
      expect(await world.do('awa', answerTerms, accepted(visitId, personId, given))).toMatchObject({ code })
    await world.done('awa', answerTerms, accepted(visitId, personId))
    expect(await world.do('awa', answerTerms, accepted(visitId, personId))).toMatchObject({
      code: 'terms.acceptedBefore',
    })
    await world.done('awa', finishStation, finished(visitId, 'terms'))
    expect((await visit(visitId)).terms.map(({ outcome }) => outcome)).toEqual(['accepted', 'refused'])
  })

  it('passes health, of which nothing is written', async () => {
    await world.done('farida', callVisit, { id: visitId, station: 'health' })
    for (const given of [{ note: 'Cough' }, { outcome: 'referred' }])
      expect(await world.do('farida', finishStation, finished(visitId, 'health', given))).toMatchObject({
        code: 'station.nothingOfHealth',
      })
    await world.done('farida', finishStation, finished(visitId, 'health'))
  })

  it('is profiled after the purpose was read; the caseworker and the director read it, the armourer never', async () => {
    await world.done('mona', callVisit, { id: visitId, station: 'profiling' })
    const unread = profile(visitId, personId, { purposeRead: false })
    expect(await world.do('mona', makeProfile, unread)).toMatchObject({ code: 'profile.purposeUnread' })
    const made = await world.done('mona', makeProfile, profile(visitId, personId))
    await world.done('mona', finishStation, finished(visitId, 'profiling'))
    for (const who of ['mona', 'fatou'] as const)
      expect((await read(who, `/api/profiles/${made}`, ProfileView)).answers?.family.value).toBe('Said of family')
    for (const who of ['bakary', 'awa', 'basma', 'farida', 'karim'] as const)
      expect((await world.get(who, `/api/profiles/${made}`)).status).toBe(403)
    for (const who of ['omayma', 'ismail'] as const)
      expect((await world.get(who, `/api/profiles/${made}`)).status).toBe(404)
  })

  it('leaves no answer of the profile in clear in any table', async () => {
    const { rows } = await world.sulh.database.owner.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    )
    for (const { name } of rows) {
      const { rowCount } = await world.sulh.database.owner.query(
        `select from ${name} t where to_jsonb(t)::text like '%Said of family%'`,
      )
      expect(rowCount, name).toBe(0)
    }
  })

  it('has a station skipped only with a reason, which another than who skipped it looks at', async () => {
    const orientation = { id: visitId, station: 'orientation' }
    expect(await world.do('mona', skipStation, { ...orientation, reason: '' })).toMatchObject({ code: 'input.invalid' })
    expect(
      await world.do('basma', skipStation, { ...orientation, station: 'registration', reason: 'x' }),
    ).toMatchObject({
      code: 'station.neverSkipped',
    })
    await world.done('basma', skipStation, { ...orientation, reason: 'Took part in March.' })
    expect((await work('fatou')).filter(({ id }) => id === visitId)).toMatchObject([{ kind: 'siteVisit.reviewSkip' }])
    await world.done('fatou', reviewSkip, { ...orientation, note: 'Seen on the list of March.' })
    expect(await world.do('omran', reviewSkip, { ...orientation, note: 'x' })).toMatchObject({
      code: 'station.reviewed',
    })
    expect((await work('fatou')).filter(({ id }) => id === visitId)).toEqual([])
  })

  it('is discharged once every station is done, by a plan; the bed is free then', async () => {
    expect(await world.do('basma', discharge, { id: visitId, note: '' })).toMatchObject({
      code: 'siteVisit.stationsLeft',
      facts: { count: 1 },
    })
    const tries = [
      [{ travelsOn: dayHere(-2) }, 'dischargePlan.past'],
      [{ placeCode: 'ZZ' }, 'place.unknown'],
      [{ companions: [newId()] }, 'dischargePlan.notHere'],
      [{ counselled: false }, 'dischargePlan.counselling'],
    ] as const
    for (const [given, code] of tries)
      expect(await world.do('mona', planDischarge, plan(visitId, personId, given))).toMatchObject({ code })
    await paperOf(world, 'dischargePlanning', visitId, personId)
    await pass(world, visitId, 'dischargePlanning')
    expect((await visit(visitId, 'bakary')).plan).toBeNull()
    await world.done('basma', discharge, { id: visitId, note: '' })
    const view = await visit(visitId)
    expect(view).toMatchObject({
      visit: { status: 'discharged', destination: 'B2', transport: 'programmeBus', bed: 1 },
    })
    expect(view.passes.map(({ status }) => status)).toEqual(
      view.passes.map(({ station }) => (station === 'orientation' ? 'skipped' : 'done')),
    )
    expect((await visit(visitId, 'bakary')).visit.destination).toBeNull()
    expect((await board()).sectors.find(({ sector }) => sector.code === 'M1')?.taken).toBe(0)
    expect(await world.do('basma', discharge, { id: visitId, note: '' })).toMatchObject({ code: 'siteVisit.over' })
    const { visits } = await read('awa', `/api/people/${personId}/site-visits`, PersonVisitsView)
    expect(visits).toMatchObject([{ id: visitId, status: 'discharged' }])
  })
})

describe('a woman with a small child', () => {
  let mother: Id
  let child: Id

  it('sleeps with the child among women, and does not leave it behind', async () => {
    const person = { ...named('سليمة'), sex: 'female' }
    const here = await received(world, 'awa', {}, person)
    mother = here.visitId
    expect((await visit(mother)).visit.stations).not.toContain('weapons')
    expect(await world.do('awa', receiveVisit, arrival({ accompanies: mother }))).toMatchObject({
      code: 'siteVisit.accompaniesNobody',
    })
    child = await world.done('awa', receiveVisit, arrival({ ageGroup: 'under18', accompanies: mother }))
    for (const id of [mother, child])
      await world.done('basma', assignBed, { id, sectorId: await sectorId('W1'), bed: null })
    expect(await world.do('basma', assignBed, { id: mother, sectorId: await sectorId('C1'), bed: null })).toMatchObject(
      {
        code: 'siteVisit.wrongSector',
      },
    )
    for (const station of ['reception', 'screening', 'registration'] as const) await pass(world, mother, station)
    for (const station of ['terms', 'health', 'profiling', 'orientation', 'dischargePlanning'] as const) {
      // She signs on paper, of which there is a photo.
      const photo = { signature: 'photo', photo: await keptPhoto(world, 'awa'), witness: 'karim' }
      if (station === 'terms') await world.done('awa', answerTerms, accepted(mother, here.personId, photo))
      else await paperOf(world, station, mother, here.personId)
      await pass(world, mother, station)
    }
    expect(await world.do('basma', discharge, { id: mother, note: '' })).toMatchObject({ code: 'siteVisit.childStays' })
    await world.done('basma', recordLeaving, { id: child, reason: 'withCompanion', note: '' })
    await world.done('basma', discharge, { id: mother, note: '' })
  })
})

describe('a boy of sixteen', () => {
  let boy: Id

  it('passes no station that is not a child’s, sleeps apart, and nobody is told who he is', async () => {
    boy = await world.done('awa', receiveVisit, arrival({ ageGroup: 'under18', armed: true }))
    const view = await visit(boy)
    expect(view.visit.stations).toEqual(['reception', 'health'])
    expect(
      await world.do('awa', finishStation, finished(boy, 'reception', { note: 'Of the hill people', topics: [] })),
    ).toMatchObject({ code: 'siteVisit.nothingOfChild' })
    expect(await world.do('awa', assignBed, { id: boy, sectorId: await sectorId('M1'), bed: null })).toMatchObject({
      code: 'siteVisit.wrongSector',
    })
    await world.done('awa', assignBed, { id: boy, sectorId: await sectorId('C1'), bed: null })
    const personId = await world.done('awa', register, applicant(named('يونس')))
    expect(await world.do('awa', bindVisit, { id: boy, personId })).toMatchObject({ code: 'siteVisit.child' })
    expect(await world.do('basma', discharge, { id: boy, note: '' })).toMatchObject({ code: 'siteVisit.child' })
  })

  it('has a clock of 48 hours that the manager, child protection and the director see, and nobody else', async () => {
    for (const who of ['basma', 'ghada', 'fatou'] as const) {
      const [item] = (await work(who)).filter(({ kind }) => kind === 'siteVisit.under18')
      expect(item).toMatchObject({ id: boy })
      expect(Date.parse(item?.due ?? '') - Date.parse(item?.since ?? '')).toBe(48 * 3_600_000)
    }
    for (const who of ['awa', 'bakary', 'omayma', 'nizar', 'gaston'] as const)
      expect((await work(who)).filter(({ kind }) => kind === 'siteVisit.under18')).toEqual([])
  })

  it('leaves into the pathway of child protection, and no word is written of it here', async () => {
    const leave = { id: boy, reason: 'childPathway', note: '' }
    expect(await world.do('ghada', recordLeaving, { ...leave, note: 'To the centre of the sea road' })).toMatchObject({
      code: 'siteVisit.nothingOfChild',
    })
    expect(await world.do('nizar', recordLeaving, leave)).toMatchObject({ code: 'siteVisit.unknown' })
    expect(await world.do('ghada', recordLeaving, leave)).toMatchObject({ outcome: 'accepted', flags: [] })
  })

  it('is a child as soon as it is doubted: stations fall away, the bed among adults too, and no name is shown', async () => {
    const { visitId } = await received(world, 'awa', {}, named('إدريس'))
    await world.done('awa', assignBed, { id: visitId, sectorId: await sectorId('M1'), bed: null })
    await pass(world, visitId, 'reception')
    expect(await world.do('awa', doubtAge, { id: visitId })).toMatchObject({
      flags: [{ code: 'siteVisit.toChildren' }],
    })
    const view = await visit(visitId)
    expect(view).toMatchObject({ person: null, visit: { personId: null, ageGroup: 'under18', sectorId: null } })
    expect(view.passes.map(({ station, status }) => `${station} ${status}`)).toContain('screening notDue')
    expect((await queue('health')).waiting.map((row) => row.visit.id)).toContain(visitId)
    const { visits } = await read('basma', '/api/site-visits?show=under18', SiteVisitsView)
    expect(visits).toMatchObject([{ person: null, visit: { id: visitId } }])
    expect(await world.do('awa', doubtAge, { id: visitId })).toMatchObject({ code: 'siteVisit.childAlready' })
    await world.done('ghada', recordLeaving, { id: visitId, reason: 'childPathway', note: '' })
  })
})

describe('a full site, and people who stay on', () => {
  it('takes everybody in: over its capacity it says so, on the board and in the work lists', async () => {
    const before = (await board()).present
    for (let n = before; n < 4; n++)
      expect(await world.do('awa', receiveVisit, arrival())).toMatchObject({ outcome: 'accepted' })
    expect(await board()).toMatchObject({ present: 4, full: true })
    expect(await world.do('awa', receiveVisit, arrival())).toMatchObject({
      outcome: 'flagged',
      flags: [{ code: 'siteVisit.siteFull', facts: { present: 5, capacity: 4 } }],
    })
    for (const who of ['basma', 'fatou'] as const)
      expect((await work(who)).find(({ kind }) => kind === 'site.full')?.id).toBe(tarsa)
    expect((await work('omayma')).filter(({ kind }) => kind === 'site.full')).toEqual([])
  })

  it('says who stayed longer than two days', async () => {
    const later = new Date(Date.now() + 49 * 3_600_000)
    const late = (await work('basma', later)).filter(({ kind }) => kind === 'siteVisit.overstay')
    expect(late).toHaveLength(5)
    expect((await work('basma')).filter(({ kind }) => kind === 'siteVisit.overstay')).toEqual([])
  })

  it('knows who leaves before the end', async () => {
    const { visits } = await read('basma', '/api/site-visits?order=arrived', SiteVisitsView)
    const id = visits[0]?.visit.id ?? ''
    expect(await world.do('awa', recordLeaving, { id, reason: 'ownWish', note: 'Went home.' })).toMatchObject({
      flags: [{ code: 'siteVisit.leftUnfinished' }],
    })
    const gone = await read('basma', '/api/site-visits?status=left', SiteVisitsView)
    expect(gone.visits.map((row) => row.visit.id)).toContain(id)
  })

  it('bars who is on a list from the terms, which is to take part', async () => {
    const { visitId, personId } = await received(world, 'awa', {}, named('طاهر'))
    await world.asOwner(`update screening_results set status = 'listed' where id = '${personId}'`)
    expect(await world.do('awa', answerTerms, accepted(visitId, personId))).toMatchObject({ code: 'siteVisit.barred' })
    await world.asOwner(`update screening_results set status = 'clear' where id = '${personId}'`)
  })
})

describe('what others see', () => {
  it('is nothing on the other side, and nothing at another site', async () => {
    for (const who of ['omayma', 'ismail', 'gaston'] as const) {
      const seen = await read(who, '/api/site-visits?status=all', SiteVisitsView)
      expect(seen.total, who).toBe(0)
      expect((await world.get(who, `/api/sites/${tarsa}/board`)).status, who).toBe(404)
      expect((await world.get(who, `/api/sites/${tarsa}/queues/health`)).status, who).toBe(404)
    }
    expect((await read('karim', '/api/site-visits?status=all', SiteVisitsView)).total).toBeGreaterThan(5)
  })

  it('is how long the site takes for a person, planned and measured', async () => {
    const { stations, present } = await read('basma', `/api/sites/${tarsa}/throughput`, ThroughputView)
    expect(present).toBe((await board()).present)
    const reception = stations.find(({ station }) => station === 'reception')
    expect(reception).toMatchObject({ minutes: 10, desks: 1, measured: null })
    expect(stations.some(({ station }) => station === 'card')).toBe(false)
  })
})

it('verifies whole after all this', async () => {
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
})
