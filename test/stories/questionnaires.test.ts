import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { workSources } from '../../src/main.server.ts'
import { register } from '../../src/people/actions.ts'
import {
  proposeQuestionnaire,
  proposeRetirement,
  retireQuestionnaire,
  signQuestionnaire,
  turnDownQuestionnaire,
} from '../../src/questionnaires/actions.ts'
import { exportAnswers, recordAnswers } from '../../src/questionnaires/answer-actions.ts'
import {
  AnswersListView,
  AnswersView,
  ImportView,
  PersonAnswersView,
  QuestionnairesView,
  QuestionnaireView,
  SharesView,
  VisitQuestionnairesView,
} from '../../src/questionnaires/views.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { bindVisit, doubtAge, receiveVisit } from '../../src/site-flow/visit-actions.ts'
import { readWork } from '../../src/work/store.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { answered, answersOf, inForce, needsWorkbook, oneQuestion, questionnaire } from '../questionnaires.ts'
import { arrival, received } from '../site-flow.ts'
import { applicant, type CastName, cast, dayHere } from '../world.ts'
import { workbook } from '../xlsx.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
})
afterAll(() => world.end())

async function read<T>(who: CastName, path: string, schema: { parse(value: unknown): T }): Promise<T> {
  const { status, body } = await world.get(who, path)
  expect(status, `${who} ${path} ${body}`).toBe(200)
  return schema.parse(JSON.parse(body))
}
async function sendFile(who: CastName, payload: Buffer) {
  const headers = { cookie: await world.signIn(who), 'content-type': 'application/octet-stream' }
  const { statusCode, body } = await world.http.inject({
    method: 'PUT',
    url: '/api/questionnaire-files',
    headers,
    payload,
  })
  return { status: statusCode, body }
}
const work = async (who: CastName) =>
  (
    await world.sulh.database.read(cast[who], (tx) =>
      readWork(tx, workSources, { kind: 'all', page: 1 }, cast[who], new Date()),
    )
  ).items.map(({ kind, id }) => `${kind} ${id}`)
const named = (given: string) => ({
  nameArabic: { given, father: 'خليل', grandfather: 'ضو', family: 'الزليطني' },
  nameLatin: { given: '', father: '', grandfather: '', family: '' },
})

let man: { visitId: Id; personId: Id }
let needs: Id
let health: Id

describe('a workbook', () => {
  it('is read with everything that is wrong in it, row by row', async () => {
    const bad = needsWorkbook([['select_one colours', 'colour', 'اللون', '', '', '', '', '']])
    const { status, body } = await sendFile('mona', bad)
    expect(status).toBe(200)
    expect(ImportView.parse(JSON.parse(body))).toMatchObject({
      content: null,
      problems: [{ sheet: 'survey', row: 9, column: 'type', code: 'listUnknown', about: 'colours' }],
    })
  })

  it('is refused where it is none, and of who proposes nothing', async () => {
    expect(await sendFile('mona', Buffer.from('type,name\ntext,a\n'))).toMatchObject({ status: 400 })
    expect(await sendFile('mona', Buffer.from('PK\u0003\u0004 and no more'))).toMatchObject({ status: 400 })
    expect(await sendFile('mona', Buffer.alloc(3_000_000))).toMatchObject({ status: 413 })
    expect((await sendFile('awa', needsWorkbook())).status).toBe(403)
    const formula = workbook([
      {
        name: 'survey',
        rows: [
          ['type', 'name', 'label'],
          [{ xml: '<c><f>1+1</f></c>' }, 'a', 'A'],
        ],
      },
    ])
    const { body } = await sendFile('mona', formula)
    expect(ImportView.parse(JSON.parse(body)).problems).toMatchObject([{ row: 2, code: 'typeUnknown' }])
  })

  it('becomes a questionnaire of a station when another signs it', async () => {
    const { title, code, content, problems, left } = ImportView.parse(
      JSON.parse((await sendFile('mona', needsWorkbook())).body),
    )
    expect({ title, code, problems, left }).toEqual({
      title: 'الاحتياجات',
      code: 'needs',
      problems: [],
      left: ['start'],
    })
    const asked = { title: { ar: title, en: 'Needs', fr: '' }, code, content }
    expect(await world.do('awa', proposeQuestionnaire, questionnaire('profiling', asked))).toMatchObject({
      code: 'action.notAllowed',
    })
    needs = await world.done('mona', proposeQuestionnaire, questionnaire('profiling', asked))
    expect(await work('fatou')).toContain(`questionnaire.sign ${needs}`)
    expect(await work('ismail')).not.toContain(`questionnaire.sign ${needs}`)
    expect(await world.do('mona', signQuestionnaire, { id: needs })).toMatchObject({ code: 'action.notAllowed' })
    expect(await world.do('ismail', signQuestionnaire, { id: needs })).toMatchObject({ code: 'questionnaire.unknown' })
    await world.done('fatou', signQuestionnaire, { id: needs })
    expect(await world.do('fatou', signQuestionnaire, { id: needs })).toMatchObject({ code: 'questionnaire.answered' })
  })

  it('is not signed by a director who proposed it, and can be turned down', async () => {
    const id = await world.done('fatou', proposeQuestionnaire, questionnaire('orientation'))
    expect(await world.do('fatou', signQuestionnaire, { id })).toMatchObject({ code: 'signature.twoPersonRule' })
    await world.done('omran', turnDownQuestionnaire, { id, reason: 'Asked at profiling already.' })
    expect(await world.do('omran', signQuestionnaire, { id })).toMatchObject({ code: 'questionnaire.answered' })
  })

  it('cannot bring past the reader what the reader would refuse', async () => {
    const [item] = oneQuestion().items
    const content = { items: [{ ...item, relevant: 'system("x")' }], lists: [] }
    expect(await world.do('mona', proposeQuestionnaire, questionnaire('profiling', { content }))).toMatchObject({
      code: 'questionnaire.content',
      facts: { item: 'said', column: 'relevant' },
    })
  })
})

describe('a questionnaire at its station', () => {
  const said = { works: 'yes', trade: 'حداد سري', child: '2', 'child[0]/age': '7', 'child[1]/age': '3' }
  let answers: Id

  beforeAll(async () => {
    man = await received(world)
    health = await inForce(world, ['farida', 'fatou'], 'health', { title: { ar: 'فحص حساس', en: 'Tests', fr: '' } })
  })

  it('is asked by who works there, and by nobody else', async () => {
    const path = `/api/site-visits/${man.visitId}/questionnaires`
    expect((await read('mona', path, VisitQuestionnairesView)).asked.map(({ id }) => id)).toEqual([needs])
    expect((await read('farida', path, VisitQuestionnairesView)).asked.map(({ id }) => id)).toEqual([health])
    expect((await read('awa', path, VisitQuestionnairesView)).asked).toEqual([])
    expect((await world.get('omayma', path)).status).toBe(404)
    expect(await world.do('awa', recordAnswers, answersOf(man, needs, 'profiling', said))).toMatchObject({
      code: 'station.notYours',
    })
    expect(await world.do('omayma', recordAnswers, answersOf(man, needs, 'profiling', said))).toMatchObject({
      code: 'siteVisit.unknown',
    })
  })

  it.each<[string, Record<string, string>, string, string]>([
    ['a required answer left out', { works: 'yes' }, 'required', 'trade'],
    [
      'an answer against its constraint',
      { works: 'no', child: '1', 'child[0]/age': '40' },
      'constraint',
      'child[0]/age',
    ],
    ['a number that is none', { works: 'no', child: '1', 'child[0]/age': 'x' }, 'type', 'child[0]/age'],
    ['a choice that there is not', { works: 'perhaps' }, 'choice', 'works'],
    ['an answer to what is not asked', { works: 'no', trade: 'smith' }, 'notAsked', 'trade'],
    ['an answer to what is calculated', { works: 'no', years: '9' }, 'notAsked', 'years'],
    ['too many rounds', { works: 'no', child: '77' }, 'rounds', 'child'],
  ])('refuses %s, past the page too', async (_what, wrong, code, path) => {
    expect(await world.do('mona', recordAnswers, answersOf(man, needs, 'profiling', wrong))).toMatchObject({
      code: `questionnaireAnswers.${code}`,
      field: `answers.${path}`,
    })
  })

  it('refuses another station, another person and a version that is not asked', async () => {
    const tries = [
      [answersOf(man, needs, 'orientation', said), 'questionnaireAnswers.otherStation'],
      [answersOf({ ...man, personId: null }, needs, 'profiling', said), 'siteVisit.personUnknown'],
      [answersOf(man, newId(), 'profiling', said), 'questionnaire.unknown'],
    ] as const
    for (const [input, code] of tries) expect(await world.do('mona', recordAnswers, input)).toMatchObject({ code })
    const other = await world.done('mona', proposeQuestionnaire, questionnaire('profiling'))
    expect(await world.do('mona', recordAnswers, answersOf(man, other, 'profiling'))).toMatchObject({
      code: 'questionnaire.notInForce',
    })
    await world.done('fatou', turnDownQuestionnaire, { id: other, reason: 'Not needed.' })
  })

  it('is answered once more, never changed; caseworkers and directors read it', async () => {
    await answered(world, 'mona', man, needs, 'profiling', { works: 'no' })
    answers = await answered(world, 'mona', man, needs, 'profiling', said)
    for (const who of ['mona', 'fatou'] as const)
      expect(await read(who, `/api/questionnaire-answers/${answers}`, AnswersView)).toMatchObject({
        said,
        row: { byName: 'منى', questionnaire: { id: needs } },
      })
    for (const who of ['awa', 'farida', 'karim'] as const)
      expect((await world.get(who, `/api/questionnaire-answers/${answers}`)).status, who).toBe(403)
    expect((await world.get('gaston', `/api/questionnaire-answers/${answers}`)).status).toBe(404)
    expect((await world.get('ismail', `/api/questionnaire-answers/${answers}`)).status).toBe(404)
    const here = await read('awa', `/api/people/${man.personId}/questionnaire-answers`, PersonAnswersView)
    expect(here.answers.map((row) => row.answers.id)[0]).toBe(answers)
  })

  it('lies in no table of the database in clear', async () => {
    const { rows } = await world.sulh.database.owner.query<{ table: string }>(
      `select c.relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind = 'r'`,
    )
    for (const { table } of rows) {
      const { rows: found } = await world.sulh.database.owner.query(
        `select from "${table}" t where to_jsonb(t)::text like '%حداد سري%' limit 1`,
      )
      expect(found, table).toEqual([])
    }
  })

  it('of health is for clinicians alone, and that it was asked as well', async () => {
    const id = await answered(world, 'farida', man, health, 'health', { said: 'Cough' })
    expect((await read('farida', `/api/questionnaire-answers/${id}`, AnswersView)).said).toEqual({ said: 'Cough' })
    for (const who of ['fatou', 'mona', 'basma', 'karim', 'ismail'] as const) {
      expect((await world.get(who, `/api/questionnaire-answers/${id}`)).status, who).toBe(404)
      for (const path of ['/api/questionnaire-answers', `/api/site-visits/${man.visitId}/questionnaires`])
        expect((await world.get(who, path)).body, `${who} ${path}`).not.toContain(id)
    }
    const { rows } = await world.sulh.database.owner.query<{ under: Id; body: string }>(
      `select body -> 'sealed' ->> 'under' as under, body::text as body from journal where id =
         (select entry_id from questionnaire_answers where id = $1)`,
      [id],
    )
    expect(rows[0]?.under).not.toBe(man.personId)
    // The entry names neither the questionnaire nor the station.
    expect(rows[0]?.body).not.toContain(health)
    expect(rows[0]?.body).not.toContain('"station": "health"')
  })

  it('can be asked before somebody is registered, under the key of the visit', async () => {
    const first = await inForce(world, ['basma', 'fatou'], 'reception')
    const visitId = await world.done('awa', receiveVisit, arrival())
    const id = await answered(world, 'awa', { visitId, personId: null }, first, 'reception')
    const { rows } = await world.sulh.database.owner.query('select key_id from questionnaire_answers where id = $1', [
      id,
    ])
    expect(rows).toEqual([{ key_id: visitId }])
    const personId = await world.done('awa', register, applicant(named('طاهر')))
    await world.done('awa', bindVisit, { id: visitId, personId })
    const { answers: theirs } = await read('awa', `/api/people/${personId}/questionnaire-answers`, PersonAnswersView)
    expect(theirs.map((row) => row.answers.id)).toEqual([id])
  })

  it('is put to no child, and is out of sight once somebody may be one', async () => {
    const boy = await world.done('awa', receiveVisit, arrival({ ageGroup: 'under18' }))
    expect(
      await world.do('awa', recordAnswers, answersOf({ visitId: boy, personId: null }, needs, 'profiling')),
    ).toMatchObject({ code: 'siteVisit.child' })
    const young = await received(world, 'awa', {}, named('سالم'))
    const id = await answered(world, 'mona', young, needs, 'profiling', { works: 'no' })
    await world.done('basma', doubtAge, { id: young.visitId })
    for (const who of ['mona', 'fatou'] as const)
      expect((await world.get(who, `/api/questionnaire-answers/${id}`)).status, who).toBe(404)
    const { answers: seen } = await read('mona', '/api/questionnaire-answers', AnswersListView)
    expect(seen.map((row) => row.answers.id)).not.toContain(id)
  })

  it('is listed by whom it is of, and not to the other side', async () => {
    const search = (who: CastName, query: string) => read(who, `/api/questionnaire-answers?${query}`, AnswersListView)
    expect((await search('mona', `questionnaire=${needs}&search=mansour`)).total).toBe(2)
    expect((await search('mona', 'search=nobody')).total).toBe(0)
    expect((await search('mona', 'station=reception')).total).toBe(1)
    for (const who of ['omayma', 'ismail', 'gaston'] as const) expect((await search(who, '')).total, who).toBe(0)
    expect((await read('ismail', '/api/questionnaires?status=all', QuestionnairesView)).total).toBe(0)
    expect((await world.get('ismail', `/api/questionnaires/${needs}`)).status).toBe(404)
    const found = await read('awa', '/api/questionnaires?search=needs', QuestionnairesView)
    expect(found.questionnaires).toMatchObject([{ id: needs, questions: 3, version: 1 }])
  })
})

describe('a next version', () => {
  it('takes the place of the one before when it is signed, at the same station', async () => {
    const content = oneQuestion('سؤال آخر')
    const next = (given: Record<string, unknown>) => questionnaire('profiling', { seriesId: needs, content, ...given })
    expect(await world.do('mona', proposeQuestionnaire, next({ station: 'orientation' }))).toMatchObject({
      code: 'questionnaire.otherStation',
    })
    expect(await world.do('omayma', proposeQuestionnaire, next({}))).toMatchObject({ code: 'questionnaire.unknown' })
    const second = await world.done('mona', proposeQuestionnaire, next({}))
    expect(await world.do('mona', proposeQuestionnaire, next({}))).toMatchObject({ code: 'questionnaire.waiting' })
    await world.done('fatou', signQuestionnaire, { id: second })
    const { versions } = await read('mona', `/api/questionnaires/${needs}`, QuestionnaireView)
    expect(versions.map(({ version, status }) => [version, status])).toEqual([
      [2, 'inForce'],
      [1, 'retired'],
    ])
    expect(await world.do('mona', recordAnswers, answersOf(man, needs, 'profiling', { works: 'no' }))).toMatchObject({
      code: 'questionnaire.notInForce',
    })
    await answered(world, 'mona', man, second, 'profiling')
    expect(await world.do('fatou', retireQuestionnaire, { id: second })).toMatchObject({
      code: 'questionnaire.retirementNeeded',
    })
    await world.done('fatou', proposeRetirement, { id: second })
    expect(await work('omran')).toContain(`questionnaire.retire ${second}`)
    expect(await world.do('fatou', retireQuestionnaire, { id: second })).toMatchObject({
      code: 'signature.twoPersonRule',
    })
    await world.done('omran', retireQuestionnaire, { id: second })
    expect(
      (await read('mona', `/api/site-visits/${man.visitId}/questionnaires`, VisitQuestionnairesView)).asked,
    ).toEqual([])
  })
})

const share = (given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), questionnaireId: needs, purpose: 'planning', fields: ['works', 'age', 'years'] },
  ...{ fromDay: dayHere(-1), untilDay: dayHere(1), ...given },
})

describe('a file of answers', () => {
  it('is a share with purpose, fields and an end, fetched by who took it out', async () => {
    const tries = [
      ['ismail', {}, 'questionnaire.unknown'],
      ['farida', {}, 'questionnaireShare.notYours'],
      ['fatou', { questionnaireId: health, fields: ['said'] }, 'questionnaireShare.notYours'],
      ['fatou', { fields: ['nameArabic'] }, 'questionnaireShare.fieldUnknown'],
      ['fatou', { fromDay: dayHere(-9), untilDay: dayHere(-8) }, 'questionnaireShare.nothing'],
    ] as const
    for (const [who, given, code] of tries)
      expect(await world.do(who, exportAnswers, share(given)), code).toMatchObject({ code })
    expect(await world.do('mona', exportAnswers, share())).toMatchObject({ code: 'action.notAllowed' })
    const id = await world.done('fatou', exportAnswers, share())
    const path = `/api/questionnaire-shares/${id}/answers.csv`
    const { status, body } = await world.get('fatou', path)
    expect(status).toBe(200)
    const [head, ...lines] = body.trim().split('\n')
    expect(head).toBe('reference,answered_on,site,works,child[0]/age,child[1]/age,years')
    expect(lines.map((line) => line.split(',').slice(2).join(',')).sort()).toEqual(['TAR,no,,,0', 'TAR,yes,7,3,10'])
    expect(body).not.toContain('منصور')
    // What was not listed is not in it.
    expect(body).not.toContain('حداد')
    for (const who of ['omran', 'karim', 'ismail'] as const) expect((await world.get(who, path)).status, who).toBe(404)
    const { shares } = await read('omran', `/api/questionnaire-shares?questionnaire=${needs}`, SharesView)
    expect(shares).toMatchObject([{ count: 2, byName: 'فاتو', own: false, expired: false }])
    expect((await read('ismail', '/api/questionnaire-shares', SharesView)).total).toBe(0)
  })

  it('of health is taken out by a clinician of the site, and seen by no director', async () => {
    const id = await world.done('farida', exportAnswers, share({ questionnaireId: health, fields: ['said'] }))
    expect((await world.get('farida', `/api/questionnaire-shares/${id}/answers.csv`)).body).toContain('Cough')
    for (const who of ['fatou', 'karim'] as const)
      expect((await world.get(who, '/api/questionnaire-shares')).body, who).not.toContain(id)
    // The entry of the share leads from no answers to health.
    const { rows } = await world.sulh.database.owner.query<{ body: string }>(
      `select body::text as body from journal where body -> 'subject' ->> 'id' = $1`,
      [id],
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.body).not.toContain(health)
  })
})

it('a key for drafts is of its user, and of nobody who is signed out', async () => {
  const [mona, fatou] = await Promise.all(
    (['mona', 'fatou'] as const).map(async (who) => (await world.get(who, '/api/session/draft-key')).body),
  )
  expect(mona).not.toBe(fatou)
  expect((await world.get(null, '/api/session/draft-key')).status).toBe(401)
})

it('verifies whole after all this', async () => {
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
})

it('a file of answers holds nothing of whom somebody’s key was destroyed', async () => {
  const id = await world.done('fatou', exportAnswers, share())
  await world.asOwner(`delete from subject_keys where subject_id = '${man.personId}'`)
  world.sulh.sealer.forgetAll()
  const { body } = await world.get('fatou', `/api/questionnaire-shares/${id}/answers.csv`)
  expect(body.trim().split('\n')).toHaveLength(1)
})
