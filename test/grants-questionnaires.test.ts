import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Id, newId } from '../src/kernel/ids.ts'
import { register } from '../src/people/actions.ts'
import { proposeQuestionnaire } from '../src/questionnaires/actions.ts'
import { exportAnswers } from '../src/questionnaires/answer-actions.ts'
import { receiveVisit } from '../src/site-flow/visit-actions.ts'
import { attempt } from './attempt.ts'
import { answered, inForce, questionnaire } from './questionnaires.ts'
import { arrival, received } from './site-flow.ts'
import { applicant, cast, dayHere, idOf, newWorld, type World } from './world.ts'

let world: World
let man: { visitId: Id; personId: Id }
let boy: Id
let other: Id
let asked: Id
let proposed: Id
let southern: Id
let health: Id
const { sideId, siteId } = cast.mona

beforeAll(async () => {
  world = await newWorld()
  man = await received(world)
  boy = await world.done('awa', receiveVisit, arrival({ ageGroup: 'under18' }))
  const named = { given: 'سليمة', father: 'خليل', grandfather: 'ضو', family: 'الزليطني' }
  other = await world.done('awa', register, applicant({ nameArabic: named }))
  asked = await inForce(world, ['mona', 'fatou'], 'profiling')
  health = await inForce(world, ['farida', 'fatou'], 'health')
  proposed = await world.done('mona', proposeQuestionnaire, questionnaire('profiling', { seriesId: asked }))
  southern = await inForce(world, ['omayma', 'ismail'], 'profiling')
  await answered(world, 'mona', man, asked, 'profiling')
  await answered(world, 'farida', man, health, 'health')
  const days = { fromDay: dayHere(-1), untilDay: dayHere(1) }
  const share = { id: newId(), purpose: 'planning', fields: ['said'], ...days }
  await world.done('fatou', exportAnswers, { ...share, questionnaireId: asked })
  await world.done('farida', exportAnswers, { ...share, id: newId(), questionnaireId: health })
})
afterAll(() => world.end())

const as = (sql: string) => attempt(world, 'sulh_writer', sql)
const by = (login: string) => `'${idOf(`user ${login}`)}'`
const answers = (given: { visit?: Id; person?: Id; form?: Id; station?: string }) =>
  `insert into questionnaire_answers (id, side_id, site_id, visit_id, person_id, questionnaire_id, station, key_id, entry_id,
     answered_on, recorded_by, recorded_at)
   values (gen_random_uuid(), '${sideId}', '${siteId}', '${given.visit ?? man.visitId}', '${given.person ?? man.personId}',
     '${given.form ?? asked}', '${given.station ?? 'profiling'}', '${man.personId}', (select id from journal limit 1),
     current_date, ${by('mona')}, now())`
const signedBy = (login: string, status = 'inForce') =>
  `update questionnaires set status = '${status}', signed_by = ${by(login)}, signed_at = now() where id = '${proposed}'`

describe('questionnaires, against the writer itself', () => {
  it.each<[string, () => string, string]>([
    ['a version that one person makes', () => signedBy('mona'), '23514'],
    ['two versions that are asked', () => signedBy('fatou'), '23P01'],
    [
      'a version in force that nobody signed',
      () => `update questionnaires set status = 'inForce' where id = '${proposed}'`,
      '23514',
    ],
    [
      'a question that changes',
      () => `update questionnaires set content = '{"items": [], "lists": []}' where id = '${asked}'`,
      '23514',
    ],
    [
      'another station for the same questions',
      () => `update questionnaires set station = 'terms' where id = '${proposed}'`,
      '23514',
    ],
    [
      'a version that is asked again',
      () => `update questionnaires set status = 'proposed', signed_by = null, signed_at = null where id = '${asked}'`,
      '23514',
    ],
    [
      'a retirement by one person',
      () => `update questionnaires set status = 'retired', retired_at = now(), retired_by = ${by('fatou')},
        retirement_by = ${by('fatou')}, retirement_at = now() where id = '${asked}'`,
      '23514',
    ],
    ['a questionnaire removed', () => `delete from questionnaires`, '42501'],
    ['answers of somebody else', () => answers({ person: other }), '23514'],
    ['answers of a child', () => answers({ visit: boy }), '23514'],
    ['answers to a version that is not asked', () => answers({ form: proposed }), '23514'],
    ['answers to a questionnaire of the other side', () => answers({ form: southern }), '23514'],
    ['answers of health at another station', () => answers({ form: health }), '23503'],
    ['answers that are rewritten', () => `update questionnaire_answers set station = 'terms'`, '42501'],
    ['answers removed', () => `delete from questionnaire_answers`, '23001'],
    ['a share rewritten', () => `update questionnaire_shares set purpose = 'partner'`, '42501'],
    ['a share removed', () => `delete from questionnaire_shares`, '42501'],
  ])('refuses %s', async (_what, sql, code) => {
    expect(await as(sql())).toBe(code)
  })

  it('lets through what is right', async () => {
    expect(await as(answers({}))).toBe('done')
    expect(
      await as(signedBy('fatou', 'turnedDown').replace("'turnedDown'", "'turnedDown', turned_down_for = 'x'")),
    ).toBe('done')
  })
})

describe('answers of health', () => {
  const seen = async (role: string, table: string, compartment?: 'health') => {
    const actor = role === 'clinician' ? cast.farida : cast.fatou
    return world.sulh.database.read(
      actor,
      async (tx) => {
        const { rows } = await tx.query<{ station: string }>(`select distinct station from ${table} order by 1`)
        return rows.map(({ station }) => station)
      },
      compartment,
    )
  }

  it('are seen on the login of health alone, and so are files of them', async () => {
    for (const table of ['questionnaire_answers', 'questionnaire_shares']) {
      expect(await seen('director', table), table).toEqual(['profiling'])
      expect(await seen('clinician', table, 'health'), table).toContain('health')
      expect(await seen('clinician', table), table).not.toContain('health')
    }
  })
})
