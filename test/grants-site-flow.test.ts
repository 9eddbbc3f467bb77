import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Id, newId } from '../src/kernel/ids.ts'
import { register } from '../src/people/actions.ts'
import { recordLeaving } from '../src/site-flow/leaving-actions.ts'
import { answerTerms } from '../src/site-flow/paper-actions.ts'
import { openSector, proposeSetting, signSetting } from '../src/site-flow/setting-actions.ts'
import { usualWorking } from '../src/site-flow/site-setting.ts'
import { callVisit, finishStation, skipStation } from '../src/site-flow/station-actions.ts'
import { assignBed, receiveVisit } from '../src/site-flow/visit-actions.ts'
import { attempt } from './attempt.ts'
import { accepted, arrival, finished, received } from './site-flow.ts'
import { applicant, cast, idOf, newWorld, type World } from './world.ts'

let world: World
let man: { visitId: Id; personId: Id }
let second: Id
let woman: Id
let boy: Id
let gone: Id
let southern: Id
let setting: Id
let men: Id
let women: Id
const { sideId, siteId } = cast.basma

const named = (given: string) => ({
  nameArabic: { given, father: 'خليل', grandfather: 'ضو', family: 'الزليطني' },
  nameLatin: { given: '', father: '', grandfather: '', family: '' },
})

beforeAll(async () => {
  world = await newWorld()
  setting = await world.done('basma', proposeSetting, { id: newId(), siteId, ...usualWorking, reason: 'x' })
  await world.done('fatou', signSetting, { id: setting })
  const sector = (code: string, kind: string) => ({ id: newId(), siteId, code, name: code, kind, beds: 2 })
  men = await world.done('basma', openSector, sector('M1', 'men'))
  women = await world.done('basma', openSector, sector('W1', 'women'))
  man = await received(world)
  await world.done('basma', assignBed, { id: man.visitId, sectorId: men, bed: 1 })
  await world.done('awa', finishStation, finished(man.visitId, 'reception'))
  await world.done('basma', skipStation, { id: man.visitId, station: 'screening', reason: 'Done in the morning.' })
  await world.done('awa', callVisit, { id: man.visitId, station: 'registration' })
  await world.done('awa', answerTerms, accepted(man.visitId, man.personId))
  second = await world.done('awa', receiveVisit, arrival())
  woman = await world.done('awa', receiveVisit, arrival({ sex: 'female' }))
  boy = await world.done('awa', receiveVisit, arrival({ ageGroup: 'under18' }))
  gone = await world.done('awa', receiveVisit, arrival())
  await world.done('awa', recordLeaving, { id: gone, reason: 'ownWish', note: '' })
  southern = await world.done('hania', register, applicant({ ...named('سليمة'), placeCode: 'B3' }))
})
afterAll(() => world.end())

const as = (sql: string) => attempt(world, 'sulh_writer', sql)
const by = (login: string) => `'${idOf(`user ${login}`)}'`
const bed = (visit: Id, sector: Id, n: number) =>
  `update site_visits set sector_id = '${sector}', bed = ${n} where id = '${visit}'`
const event = (station: string, kind: string, note: string, outcome: string) =>
  `insert into station_events (id, side_id, site_id, visit_id, station, kind, at, by, outcome, note) values (gen_random_uuid(),
     '${sideId}', '${siteId}', '${man.visitId}', '${station}', '${kind}', now(), ${by('farida')}, ${outcome}, '${note}')`
const terms = (given: { visit?: Id; person?: Id; witness?: string; signature?: string; outcome?: string }) =>
  `insert into terms_answers (id, side_id, site_id, visit_id, person_id, version, text_hash, language, interpreted_into, outcome,
     signature, photo, witness_id, recorded_by, recorded_at)
   values (gen_random_uuid(), '${sideId}', '${siteId}', '${given.visit ?? man.visitId}', '${given.person ?? man.personId}', 1,
     repeat('a', 64), 'ar', '', '${given.outcome ?? 'refused'}', ${given.signature ?? 'null'}, null, ${by(given.witness ?? 'basma')},
     ${by('awa')}, now())`
const pass = (set: string, station: string) =>
  `update station_passes set ${set} where visit_id = '${man.visitId}' and station = '${station}'`

describe('the flow of a site, against the writer itself', () => {
  it.each<[string, () => string, string]>([
    ['more than 600 people in a setting', () => `update site_settings set capacity = 601`, '23514'],
    ['a setting that one person makes', () => `update site_settings set signed_by = proposed_by`, '23514'],
    ['a setting rewritten', () => `update site_settings set stay = 'semiPermanent'`, '23514'],
    [
      'two settings in force at one site',
      () =>
        `insert into site_settings select gen_random_uuid(), side_id, site_id, stay, capacity, stations, reason, status,
           turned_down_for, proposed_by, proposed_at, signed_by, signed_at from site_settings`,
      '23505',
    ],
    [
      'somebody at two sites',
      () => `update site_visits set person_id = '${man.personId}', bound_at = now() where id = '${second}'`,
      '23505',
    ],
    [
      'a visit of a person of the other side',
      () => `update site_visits set person_id = '${southern}', bound_at = now() where id = '${second}'`,
      '23514',
    ],
    [
      'another person for a visit',
      () => `update site_visits set person_id = null, bound_at = null where id = '${man.visitId}'`,
      '23514',
    ],
    ['two in one bed', () => bed(second, men, 1), '23505'],
    ['a bed that there is not', () => bed(second, men, 3), '23514'],
    ['a man among women', () => bed(second, women, 1), '23514'],
    ['a woman among men', () => bed(woman, men, 2), '23514'],
    ['a boy among men', () => bed(boy, men, 2), '23514'],
    ['a boy among women with whom he did not come', () => bed(boy, women, 2), '23514'],
    ['a boy who is a man again', () => `update site_visits set age_group = 'adult' where id = '${boy}'`, '23514'],
    ['a later end of the stay', () => `update site_visits set leave_by = now() + interval '99 days'`, '23514'],
    [
      'a sector closed over who sleeps there',
      () =>
        `update site_sectors set status = 'closed', closed_by = ${by('basma')}, closed_at = now() where id = '${men}'`,
      '23514',
    ],
    ['a sector with other beds', () => `update site_sectors set beds = 1 where id = '${men}'`, '23514'],
    [
      'a discharge with stations that were not passed',
      () =>
        `update site_visits set status = 'discharged', left_at = now(), left_by = ${by('basma')}, destination = 'B1', transport = 'onFoot'
         where id = '${man.visitId}'`,
      '23514',
    ],
    [
      'a discharge of a child',
      () =>
        `update site_visits set status = 'discharged', left_at = now(), left_by = ${by('basma')}, destination = 'B1', transport = 'onFoot'
         where id = '${boy}'`,
      '23514',
    ],
    [
      'a visit that goes on after it ended',
      () =>
        `update site_visits set status = 'open', left_at = null, left_by = null, leave_reason = null where id = '${gone}'`,
      '23514',
    ],
    ['somebody in two queues', () => pass(`status = 'waiting', entered_at = now()`, 'terms'), '23505'],
    [
      'a station skipped without a reason',
      () => pass(`status = 'skipped', finished_at = now(), finished_by = ${by('basma')}`, 'terms'),
      '23514',
    ],
    ['a station that is done again', () => pass(`outcome = 'referred'`, 'reception'), '23514'],
    [
      'a skipped station that becomes a passed one',
      () => pass(`status = 'done', outcome = 'passed', skipped_for = ''`, 'screening'),
      '23514',
    ],
    [
      'a skip that is reviewed by who skipped',
      () => pass(`reviewed_by = ${by('basma')}, reviewed_at = now()`, 'screening'),
      '23514',
    ],
    ['a finding of health', () => event('health', 'finished', 'Cough', `'passed'`), '23514'],
    ['a referral from health', () => event('health', 'finished', '', `'referred'`), '23514'],
    ['an event rewritten', () => `update station_events set note = 'x'`, '42501'],
    ['an event removed', () => `delete from station_events`, '23001'],
    ['a visit removed', () => `delete from site_visits`, '42501'],
    ['terms that their reader witnesses', () => terms({ witness: 'awa' }), '23514'],
    ['terms accepted without a signature', () => terms({ outcome: 'accepted' }), '23514'],
    ['terms accepted twice', () => terms({ outcome: 'accepted', signature: `'mark'` }), '23505'],
    ['terms of somebody else', () => terms({ person: southern }), '23514'],
    ['terms of a child', () => terms({ visit: boy }), '23514'],
    ['terms rewritten', () => `update terms_answers set outcome = 'refused'`, '42501'],
    ['a profile changed', () => `update profiles set purpose_version = 2`, '42501'],
    ['a plan changed', () => `update discharge_plans set counselled = true`, '42501'],
  ])('refuses %s', async (_what, sql, code) => {
    expect(await as(sql())).toBe(code)
  })

  it('lets through what is right: a free bed, and a review by another', async () => {
    expect(await as(bed(second, men, 2))).toBe('done')
    expect(await as(pass(`reviewed_by = ${by('fatou')}, reviewed_at = now()`, 'screening'))).toBe('done')
  })
})
