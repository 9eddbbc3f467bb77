import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { identifyChild } from '../../src/children/actions.ts'
import { recordListExport } from '../../src/exports/export-actions.ts'
import { measuredIndicators, unmeasuredIndicators } from '../../src/indicators/definitions.ts'
import { Theme } from '../../src/indicators/indicator.ts'
import { periodOf } from '../../src/indicators/period.ts'
import { publicationNumber } from '../../src/indicators/publication.ts'
import { correctPublication, decidePublication, proposePublication } from '../../src/indicators/publication-actions.ts'
import { setIndicatorTarget } from '../../src/indicators/target-actions.ts'
import {
  IndicatorsView,
  IndicatorView,
  PublicationsView,
  PublicationView,
  PublishedFiguresView,
  RecordsView,
} from '../../src/indicators/views.ts'
import { dayOf } from '../../src/kernel/dates.ts'
import { daysAfter } from '../../src/kernel/deadline.ts'
import { dataValueKeys } from '../../src/kernel/exported-list.ts'
import { newId } from '../../src/kernel/ids.ts'
import { languages } from '../../src/kernel/texts.ts'
import { decidePublicRelease, proposePublicRelease } from '../../src/public-releases/actions.ts'
import { PublicArmsView, ReconciliationView } from '../../src/stock/views.ts'
import { takeIn } from '../../src/weapons/actions.ts'
import { WorkView } from '../../src/work/views.ts'
import { attempt } from '../attempt.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { words } from '../public-releases.ts'
import { armedApplicant, type CastName, idOf, rifle } from '../world.ts'

const dayMs = 86_400_000
/** How far the clock of this story is ahead. */
let ahead = 0
const clock = () => new Date(Date.now() + ahead)
let world: HttpWorld
let people: string[] = []
beforeAll(async () => {
  world = await newHttpWorld({}, clock)
  for (let i = 0; i < 6; i += 1) {
    const sex = i === 0 ? 'female' : 'male'
    const { personId } = await armedApplicant(world, { sex, nameLatin: { ...nobody, given: `N${i}` } })
    people = [...people, personId]
  }
})
afterAll(() => world.end())

const nobody = { given: 'N', father: 'Othman', grandfather: 'Belgacem', family: 'Tawergi' }
const zone = 'Africa/Tripoli'
const today = () => dayOf(clock().toISOString(), zone)
/** The day on which everything of this story happens, whatever its clock says later. */
const begun = dayOf(new Date().toISOString(), zone)
const json = async (who: CastName, path: string) => JSON.parse((await world.get(who, path)).body)
const indicator = async (who: CastName, code: string, on = '') =>
  IndicatorView.parse(await json(who, `/api/indicators/${code}${on === '' ? '' : `?on=${on}`}`))
const records = async (who: CastName, code: string, query = '') =>
  RecordsView.parse(await json(who, `/api/indicators/${code}/records${query}`))
const publication = async (who: CastName, id: string) =>
  PublicationView.parse(await json(who, `/api/indicator-publications/${id}`))

describe('definitions', () => {
  it('say in three languages what is counted, or why it is not, under a code of its own', () => {
    const all = [...measuredIndicators, ...unmeasuredIndicators]
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length)
    for (const one of measuredIndicators) {
      const said = [one.name, one.numerator, one.source, ...(one.denominator ? [one.denominator] : [])]
      for (const text of said) for (const language of languages) expect(text[language], one.code).not.toBe('')
      const divided = ['percent', 'perThousand', 'ratio'].includes(one.unit)
      expect(one.denominator !== null, one.code).toBe(divided)
      expect(one.opens.readers.length, one.code).toBeGreaterThan(0)
    }
    for (const one of unmeasuredIndicators) for (const language of languages) expect(one.because[language]).not.toBe('')
  })

  it('hold every indicator of appendix A, measured or with the reason', () => {
    const codes = [...measuredIndicators, ...unmeasuredIndicators].map(({ code }) => code.replace(/[A-Z]$/, ''))
    const named = (prefix: string, last: number) =>
      Array.from({ length: last }, (_, i) => `${prefix}-${String(i + 1).padStart(2, '0')}`)
    const asked = [
      ...[...named('DIS', 13), ...named('DEM', 10), ...named('PAY', 5), ...named('REI', 8), ...named('CVR', 2)],
      ...[...named('SSR', 2), ...named('LBY', 3), ...named('GOV', 4)],
      // Annex D of IDDRS 5.10: disarmament, demobilization, reintegration, process, outcome.
      ...[...named('WD', 4), ...named('WB', 18), ...named('WR', 25), ...named('WP', 10), ...named('WO', 13)],
    ]
    expect(asked.filter((code) => !codes.includes(code))).toEqual([])
  })
})

describe('a figure', () => {
  it('is counted from the records, and opens to them', async () => {
    const view = await indicator('fatou', 'DIS-01', begun)
    expect(view.figures?.all).toEqual({ numerator: '6', denominator: null, value: '6', hidden: false })
    expect(view.figures?.cells).toContainEqual({
      ...{ by: 'sex', key: 'female' },
      figure: { numerator: '1', denominator: null, value: '1', hidden: false },
    })
    expect(view.trend.at(-1)?.figure).toEqual(view.figures?.all)
    expect(view.trend).toHaveLength(12)
    const behind = await records('fatou', 'DIS-01', `?on=${begun}`)
    expect(behind.total).toBe(6)
    expect((await world.get('fatou', `/api/weapons/${behind.records[0]?.id}`)).status).toBe(200)
    expect((await indicator('fatou', 'DIS-08', begun)).figures?.all).toMatchObject({
      numerator: '0',
      denominator: '6',
      value: '0',
    })
    expect((await records('fatou', 'DIS-08', `?on=${begun}&part=all`)).total).toBe(6)
    // Nothing to divide by is no zero.
    expect((await indicator('fatou', 'REI-04A', begun)).figures?.all).toMatchObject({ denominator: '0', value: null })
  })

  it('has no small cell for who may not open its records, nor one that the total would tell', async () => {
    const { figures, mayOpen } = await indicator('nadia', 'DIS-01', begun)
    expect(mayOpen).toBe(false)
    expect(figures?.all.numerator).toBe('6')
    const bySex = figures?.cells.filter(({ by }) => by === 'sex') ?? []
    expect(bySex).toHaveLength(2)
    expect(bySex.every(({ figure }) => figure.hidden && figure.numerator === null)).toBe(true)
    expect((await world.get('nadia', '/api/indicators/DIS-01/records')).status).toBe(403)
  })

  it('about fewer than five people is hidden whole', async () => {
    const own = await indicator('fatou', 'WB-02', begun)
    expect(own.figures?.all.hidden).toBe(false)
    const few = await indicator('nadia', 'WR-03', begun)
    expect(few.figures?.all).toMatchObject({ numerator: '0', hidden: false })
    const staff = await indicator('nadia', 'REI-08', begun)
    expect(staff.figures?.all).toEqual({ numerator: null, denominator: null, value: null, hidden: true })
    expect((await indicator('fatou', 'REI-08', begun)).figures?.all).toMatchObject({ denominator: '2' })
  })

  it('of a compartment is counted inside it alone, and its records are nothing to others', async () => {
    const firstContactAt = new Date().toISOString()
    await world.done('awa', identifyChild, { ...child, id: newId(), firstContactAt })
    expect((await indicator('fatou', 'DEM-05', begun)).figures).toBeNull()
    expect((await indicator('ghada', 'DEM-05', begun)).figures?.all).toMatchObject({ denominator: '1', value: '0' })
    expect((await world.get('fatou', '/api/indicators/DEM-05/records')).status).toBe(404)
    expect((await records('ghada', 'DEM-05', '?part=all')).total).toBe(1)
  })

  it('of one side is nothing to the other', async () => {
    expect((await indicator('ismail', 'DIS-01', begun)).figures?.all.numerator).toBe('0')
    expect((await records('ismail', 'DIS-01')).total).toBe(0)
    const joint = await indicator('karim', 'DIS-01', begun)
    expect(joint.figures?.cells).toContainEqual(
      expect.objectContaining({
        by: 'side',
        key: idOf('authority north'),
        figure: expect.objectContaining({ value: '6' }),
      }),
    )
  })

  it('is read by offices and not by a site; a code or day that is none gives no fault', async () => {
    expect((await world.get('awa', '/api/indicators')).status).toBe(403)
    expect((await world.get(null, '/api/indicators')).status).toBe(401)
    expect((await world.get('fatou', '/api/indicators/DIS-99')).status).toBe(404)
    expect((await world.get('fatou', '/api/indicators/DIS-12')).status).toBe(404)
    expect((await world.get('fatou', '/api/indicators/DIS-01?on=soon')).status).toBe(400)
    expect((await world.get('fatou', '/api/indicators?theme=none')).status).toBe(400)
    for (const theme of Theme.options) IndicatorsView.parse(await json('fatou', `/api/indicators?theme=${theme}`))
    const { unmeasured } = IndicatorsView.parse(await json('fatou', '/api/indicators?theme=governance'))
    expect(unmeasured.map(({ code }) => code)).toEqual(['GOV-02', 'GOV-04'])
  })
})

const child = {
  ...{ inDoubt: false, reason: 'Says that she is fourteen' },
  identity: {
    ...{
      name: 'A child',
      knownAs: '',
      birth: null,
      sex: 'female',
      language: '',
      foundAt: '',
      note: '',
      personId: null,
    },
  },
}

describe('a target', () => {
  const target = (given: Record<string, unknown> = {}) => ({
    ...{ id: newId(), code: 'DIS-01', baseline: '0', baselineOn: '2020-06-01', target: '1000', targetOn: '2020-12-31' },
    ...{ owner: 'Disarmament section', reason: 'Agreed at the programme board', ...given },
  })

  it('is set by a director with baseline, owner and reason, and earlier ones stay', async () => {
    await world.done('fatou', setIndicatorTarget, target())
    await world.done('omran', setIndicatorTarget, target({ target: '1200.5', reason: 'More came than planned' }))
    const view = await indicator('nadia', 'DIS-01')
    expect(view.target).toMatchObject({ target: '1200.5', owner: 'Disarmament section' })
    expect(view.targets.map(({ reason }) => reason)).toEqual([
      'More came than planned',
      'Agreed at the programme board',
    ])
    expect((await indicator('ismail', 'DIS-01')).targets).toEqual([])
  })

  it('has a day with its number, and is of an indicator that is measured', async () => {
    const refused = (given: Record<string, unknown>) => world.do('fatou', setIndicatorTarget, target(given))
    expect(await refused({ targetOn: null })).toMatchObject({ code: 'indicatorTarget.withoutDay', field: 'targetOn' })
    expect(await refused({ baseline: null })).toMatchObject({ code: 'indicatorTarget.withoutDay', field: 'baseline' })
    expect(await refused({ code: 'DIS-12' })).toMatchObject({ code: 'indicator.unknown', field: 'code' })
    expect(await refused({ target: 'many' })).toMatchObject({ code: 'input.invalid' })
    expect(await world.do('nadia', setIndicatorTarget, target())).toMatchObject({ code: 'action.notAllowed' })
  })
})

const DataValues = z.object({
  dataValues: z.array(
    z.strictObject({
      ...{ dataElement: z.string(), period: z.string(), orgUnit: z.string() },
      ...{ categoryOptionCombo: z.string(), value: z.string() },
    }),
  ),
})

/** Year and number of the week that begins on a Monday: it belongs to the year of its Thursday. */
function isoWeek(monday: string): [number, number] {
  const thursday = new Date(`${daysAfter(monday, 3)}T12:00:00Z`)
  const year = thursday.getUTCFullYear()
  return [year, Math.floor((thursday.getTime() - Date.UTC(year, 0, 1, 12)) / (7 * dayMs)) + 1]
}

describe('publishing', () => {
  const week = periodOf('week', begun)
  const proposal = (given: Record<string, unknown> = {}) => ({
    id: newId(),
    frequency: 'week',
    fromDay: week.from,
    ...given,
  })
  let first = ''

  it('waits until the period is over, and takes two people', async () => {
    expect(await world.do('fatou', proposePublication, proposal())).toMatchObject({
      code: 'indicatorPublication.notOver',
      facts: { to: week.to },
    })
    ahead = 8 * dayMs
    world.forgetSessions()
    expect(await world.do('fatou', proposePublication, proposal({ fromDay: daysAfter(week.from, 1) }))).toMatchObject({
      code: 'indicatorPublication.notAPeriod',
    })
    first = await world.done('fatou', proposePublication, proposal())
    expect(await world.do('omran', proposePublication, proposal())).toMatchObject({
      code: 'indicatorPublication.waiting',
    })
    expect(await world.do('fatou', decidePublication, { id: first, publish: true, note: '' })).toMatchObject({
      code: 'indicatorPublication.twoPersonRule',
    })
    expect(await world.do('omran', decidePublication, { id: first, publish: false, note: '' })).toMatchObject({
      code: 'indicatorPublication.noReason',
    })
    expect(await world.do('ismail', decidePublication, { id: first, publish: true, note: '' })).toMatchObject({
      code: 'indicatorPublication.unknown',
    })
    const work = WorkView.parse(await json('omran', '/api/work?kind=indicatorPublication.decide'))
    expect(JSON.stringify(work)).toContain(publicationNumber(first))
    await world.done('omran', decidePublication, { id: first, publish: true, note: '' })
    const { publication: kept } = await publication('nadia', first)
    expect(kept).toMatchObject({ state: 'published', fromDay: week.from, toDay: week.to })
    const dis01 = kept.figures.find(({ code }) => code === 'DIS-01')
    expect(dis01?.all.value).toBe('6')
    // Small cells are in no publication, whoever reads it.
    expect(dis01?.cells.filter(({ by }) => by === 'sex').every(({ figure }) => figure.hidden)).toBe(true)
    expect(kept.figures.map(({ code }) => code)).toEqual(
      measuredIndicators.filter(({ frequency }) => frequency === 'week').map(({ code }) => code),
    )
    expect(await world.do('fatou', proposePublication, proposal())).toMatchObject({
      code: 'indicatorPublication.published',
    })
    expect((await world.get('ismail', `/api/indicator-publications/${first}`)).status).toBe(404)
  })

  it('is corrected by another publication that says why, and both stay', async () => {
    const correction = (given: Record<string, unknown> = {}) => ({
      ...{
        id: newId(),
        corrects: first,
        codes: ['DIS-01', 'DIS-06'],
        reason: 'A tablet sent its entries late',
        ...given,
      },
    })
    expect(await world.do('fatou', correctPublication, correction())).toMatchObject({
      code: 'indicatorPublication.nothingDifferent',
    })
    // Taken in during that week, and recorded after it was published.
    await world.done('bakary', takeIn, rifle(people[1] ?? ''))
    expect(await world.do('fatou', correctPublication, correction({ codes: ['DEM-05'] }))).toMatchObject({
      code: 'indicatorPublication.notInIt',
    })
    expect(await world.do('ismail', correctPublication, correction())).toMatchObject({
      code: 'indicatorPublication.unknown',
    })
    const id = await world.done('omran', correctPublication, correction())
    await world.done('fatou', decidePublication, { id, publish: true, note: '' })
    const view = await publication('nadia', id)
    // What did not change is no part of the correction.
    expect(view.publication.figures.map(({ code, all }) => [code, all.value])).toEqual([['DIS-01', '7']])
    expect(view.former['DIS-01']?.all.value).toBe('6')
    const { published } = await indicator('nadia', 'DIS-01')
    expect(
      published.map(({ figure, corrected, publication: one }) => [figure.all.value, corrected, one.reason]),
    ).toEqual([
      ['7', false, 'A tablet sent its entries late'],
      ['6', true, ''],
    ])
    const { measured } = IndicatorsView.parse(await json('nadia', '/api/indicators?theme=arms'))
    expect(measured.find(({ definition }) => definition.code === 'DIS-01')?.published?.figure.value).toBe('7')
    const { publications } = PublicationsView.parse(await json('nadia', '/api/indicator-publications?state=published'))
    expect(publications.map((one) => [one.id, one.count])).toEqual([
      [id, 1],
      [first, measuredIndicators.filter(({ frequency }) => frequency === 'week').length],
    ])
  })

  it('goes out for DHIS2 as a recorded share, with what was published and not hidden', async () => {
    const share = {
      ...{ id: newId(), list: 'publishedFigures', filters: { publication: first }, search: '', format: 'dhis2' },
      ...{ fields: [...dataValueKeys], language: 'en', purpose: 'statistics', note: '' },
      ...{ recipient: 'Ministry of Planning', expiresOn: daysAfter(today(), 10) },
    }
    const fileFor = async (who: CastName) => world.get(who, `/api/list-exports/${share.id}/file`)
    expect(await world.do('awa', recordListExport, share)).toMatchObject({ code: 'listExport.notYours' })
    const without = { ...share, id: newId(), fields: ['dataElement', 'value'] }
    expect(await world.do('nadia', recordListExport, without)).toMatchObject({ code: 'listExport.noDataValues' })
    await world.done('nadia', recordListExport, share)
    expect((await fileFor('fatou')).status).toBe(404)
    const { status, body } = await fileFor('nadia')
    expect(status, body).toBe(200)
    const { dataValues } = DataValues.parse(JSON.parse(body))
    const ofArms = dataValues.filter(({ dataElement }) => dataElement === 'DIS-01')
    const [year, number] = isoWeek(week.from)
    expect(ofArms).toContainEqual({
      ...{ dataElement: 'DIS-01', period: `${year}W${number}`, orgUnit: expect.any(String) },
      ...{ categoryOptionCombo: 'default', value: '6' },
    })
    expect(ofArms.filter(({ categoryOptionCombo }) => categoryOptionCombo.startsWith('sex:'))).toEqual([])
    const page = PublishedFiguresView.parse(await json('nadia', `/api/published-figures?publication=${first}`))
    expect(page.total).toBe(dataValues.length)
    const whole = PublishedFiguresView.parse(await json('nadia', '/api/published-figures'))
    expect(whole.total).toBeGreaterThan(page.total)
    expect(PublishedFiguresView.parse(await json('ismail', '/api/published-figures')).total).toBe(0)
  })

  it('does not change, past the program either', async () => {
    const forbidden = '23001'
    const changed = (set: string) =>
      attempt(world, 'sulh_writer', `update indicator_publications set ${set} where id = '${first}'`)
    expect(await changed(`figures = '[]'`)).toBe(forbidden)
    expect(await changed(`state = 'turnedDown', note = 'x'`)).toBe(forbidden)
    expect(await changed('decided_by = proposed_by')).not.toBe('done')
    expect(
      await attempt(
        world,
        'sulh_writer',
        `insert into indicator_publications select gen_random_uuid(), side_id, 'day', from_day, to_day, null, '', figures, 'published',
         proposed_by, proposed_at, note, decided_by, decided_at from indicator_publications where id = '${first}'`,
      ),
    ).toBe(forbidden)
    expect(await attempt(world, 'sulh_writer', `delete from indicator_publications where id = '${first}'`)).toBe(
      '42501',
    )
  })

  it('that was turned down with the reason can be proposed anew', async () => {
    const month = periodOf('month', daysAfter(periodOf('month', begun).from, -1))
    const input = () => proposal({ frequency: 'month', fromDay: month.from })
    const id = await world.done('fatou', proposePublication, input())
    await world.done('omran', decidePublication, { id, publish: false, note: 'The books of the month are not closed' })
    expect(await world.do('fatou', decidePublication, { id, publish: true, note: '' })).toMatchObject({
      code: 'indicatorPublication.notNow',
    })
    await world.done('omran', proposePublication, input())
  })
})

describe('GOV-01: ledger, report and public page', () => {
  it('say the same of the arms, and a difference is found', async () => {
    const until = daysAfter(today(), -1)
    const { rows } = await world.sulh.database.owner.query<{ n: number }>(
      'select count(*) as n from movements where n = 0',
    )
    const ledger = rows[0]?.n
    const report = ReconciliationView.parse(await json('karim', `/api/reconciliation?on=${until}`))
    const page = PublicArmsView.parse(JSON.parse((await world.get(null, '/api/public/arms')).body))
    expect([report.total.received, page.total.received, report.agrees, page.agrees]).toEqual([
      ledger,
      ledger,
      true,
      true,
    ])
    const { trend } = await indicator('karim', 'DIS-01')
    expect(trend.reduce((sum, { figure }) => sum + Number(figure.numerator), 0)).toBe(ledger)

    const release = {
      id: newId(),
      dashboard: 'arms',
      title: words('arms'),
      body: { ar: [], en: [], fr: [] },
      corrects: null,
      change: '',
    }
    await world.done('jamila', proposePublicRelease, release)
    await world.done('kenan', decidePublicRelease, { id: release.id, release: true, note: '' })
    const agreement = async () => (await indicator('karim', 'GOV-01', until)).figures?.all.value
    expect(await agreement()).toBe('0')
    // What is recorded late for that day makes the published total wrong, and the indicator says by how much.
    await world.done('bakary', takeIn, rifle(people[2] ?? ''))
    expect(await agreement()).toBe('1')
    expect((await records('karim', 'GOV-01', `?on=${until}`)).records.map(({ id }) => id)).toEqual([release.id])
  })
})
