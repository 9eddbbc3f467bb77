import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { newId } from '../../src/kernel/ids.ts'
import { addOpportunity, addProvider } from '../../src/opportunities/opportunity-actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { Counts } from '../../src/surveys/perception-survey.ts'
import { recordMarketSurvey, recordPerceptionSurvey } from '../../src/surveys/survey-actions.ts'
import { MarketSurveysView, PerceptionSurveysView } from '../../src/surveys/views.ts'
import { attempt } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { counts, market, perception } from '../surveys.ts'
import { dayHere } from '../world.ts'

let world: HttpWorld
let clock = new Date('2026-06-01T10:00:00Z')
beforeAll(async () => {
  world = await newHttpWorld({}, () => clock)
})
afterAll(() => world.end())

const read = async (who: Parameters<HttpWorld['get']>[0], path: string) => JSON.parse((await world.get(who, path)).body)
const codeOf = async (input: ReturnType<typeof market>) => {
  const answer = await world.do('malak', recordMarketSurvey, input)
  return 'code' in answer ? answer.code : 'accepted'
}

describe('a market survey', () => {
  it('says for a place and sector what employers need and pay', async () => {
    await world.done('mona', recordMarketSurvey, market())
    const { surveys, total } = MarketSurveysView.parse(await read('mona', '/api/market-surveys?sector=construction'))
    expect(total).toBe(1)
    expect(surveys[0]).toMatchObject({ survey: { vacancies: 30, wageTo: '1400.500' }, replacedBy: null })
    expect(MarketSurveysView.parse(await read('mona', '/api/market-surveys?sector=trade')).surveys).toEqual([])
  })

  it('is refused of a day to come, nobody, no such place, and wages that cannot be', async () => {
    expect(await codeOf(market({ heldOn: '2026-06-02' }))).toBe('survey.notYet')
    expect(await codeOf(market({ employers: 0 }))).toBe('survey.nobody')
    expect(await codeOf(market({ placeCode: 'ZZ9' }))).toBe('place.unknown')
    expect(await codeOf(market({ wageTo: '899.999' }))).toBe('survey.wages')
    expect(await codeOf(market({ wageTo: '1400.505', currency: 'USD' }))).toBe('money.places')
  })

  it('is corrected by another, once, and stays', async () => {
    const wrong = await world.done('malak', recordMarketSurvey, market({ vacancies: 3000 }))
    const right = await world.done('malak', recordMarketSurvey, market({ replaces: wrong }))
    expect(await codeOf(market({ replaces: wrong }))).toBe('survey.notReplaceable')
    expect(await codeOf(market({ replaces: right, placeCode: 'B3' }))).toBe('survey.notReplaceable')
    const { surveys } = MarketSurveysView.parse(await read('malak', '/api/market-surveys'))
    expect(surveys.find(({ survey }) => survey.id === wrong)?.replacedBy).toBe(right)
    expect(await attempt(world, 'sulh_writer', `update market_surveys set vacancies = 1 where id = '${wrong}'`)).toBe(
      '42501',
    )
    expect(
      await attempt(
        world,
        'sulh_writer',
        `insert into market_surveys select (jsonb_populate_record(s, jsonb_build_object('id', '${newId()}', 'wage_to', '1'))).*
         from market_surveys s where id = '${wrong}'`,
      ),
    ).toBe('23514')
  })

  it('is due again after three months where people are sent', async () => {
    const placeCode = 'B1'
    const providerId = await world.done('mona', addProvider, {
      ...{ id: newId(), name: 'Workshop', kind: 'workshop', placeCode, contact: '' },
    })
    await world.done('mona', addOpportunity, {
      ...{ id: newId(), providerId, title: 'Welding', type: 'training', sector: 'mechanics', placeCode },
      ...{ childcare: true, accessible: true, cost: null, currency: null },
    })
    clock = new Date(Date.now() + 150 * 86_400_000)
    world.forgetSessions()
    const work = async () => JSON.stringify(await read('mona', '/api/work'))
    expect(await work()).toContain('marketSurvey.record')
    await world.done('mona', recordMarketSurvey, market({ sector: 'mechanics', heldOn: dayHere(140) }))
    expect(await work()).not.toContain('marketSurvey.record')
  })
})

describe('a survey of people', () => {
  it('tells shares by sex and age beside the survey before, and nothing of a group of fewer than five', async () => {
    const few = { youngWomen: [10, 6], olderWomen: [20, 10], youngMen: [10, 4], olderMen: [4, 4] } as const
    await world.done('malak', recordPerceptionSurvey, perception({ heldOn: '2025-09-01', counts: counts(few) }))
    await world.done('malak', recordPerceptionSurvey, perception())
    const { surveys } = PerceptionSurveysView.parse(await read('rashid', '/api/perception-surveys'))
    const [latest] = surveys
    expect(latest?.asked).toBe(43)
    expect(latest?.shown).toEqual([
      { group: 'youngWomen', asked: 10 },
      { group: 'olderWomen', asked: 20 },
      { group: 'youngMen', asked: 10 },
    ])
    expect(latest?.beforeOn).toBe('2025-09-01')
    expect(latest?.agreement[0]).toEqual({
      ...{ statement: 'safeByDay', groups: { youngWomen: 0.4, olderWomen: 0.5, youngMen: 0.7 } },
      ...{ all: 21 / 40, before: 20 / 40 },
    })
    expect(JSON.stringify(surveys)).not.toContain('olderMen')
  })

  it('is refused with more answers than people, and of nobody', async () => {
    const none = { youngWomen: [0, 0], olderWomen: [0, 0], youngMen: [0, 0], olderMen: [0, 0] } as const
    expect(await world.do('malak', recordPerceptionSurvey, perception({ counts: counts(none) }))).toMatchObject({
      code: 'survey.nobody',
    })
    const tooMany = Counts.parse(counts({ ...none, youngMen: [2, 3] }))
    expect(await world.do('malak', recordPerceptionSurvey, perception({ counts: tooMany }))).toMatchObject({
      code: 'survey.moreAnswers',
      field: 'counts.youngMen.safeByDay.agree',
    })
  })

  it('is the business of its side, and of nobody at the gate', async () => {
    expect((await world.get('awa', '/api/perception-surveys')).status).toBe(403)
    const { surveys } = PerceptionSurveysView.parse(await read('idris', '/api/perception-surveys'))
    expect(surveys).toEqual([])
  })

  it('rests on a record that verifies', async () => {
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
