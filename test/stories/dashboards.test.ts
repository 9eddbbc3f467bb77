import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { itemTexts } from '../../src/dashboards/item-texts.ts'
import { panelTexts } from '../../src/dashboards/panel-texts.ts'
import { panelReaders } from '../../src/dashboards/readers.ts'
import { DashboardView, type PanelView } from '../../src/dashboards/views.ts'
import { inTransaction } from '../../src/server/database.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { armedApplicant, type CastName, idOf } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld()
  for (const [i, sex] of (['female', 'male', 'male'] as const).entries())
    await armedApplicant(world, {
      sex,
      nameLatin: { given: `D${i}`, father: 'Omar', grandfather: 'Salem', family: 'Tarsi' },
    })
})
afterAll(() => world.end())

async function dashboardOf(who: CastName, query = ''): Promise<DashboardView> {
  const { status, body } = await world.get(who, `/api/dashboard${query}`)
  expect(status, body).toBe(200)
  return DashboardView.parse(JSON.parse(body))
}

type Of<Kind extends PanelView['kind']> = Extract<PanelView, { kind: Kind }>

function panelOf<Kind extends PanelView['kind']>(view: DashboardView, key: string, kind: Kind): Of<Kind> {
  const isOfKind = (panel: PanelView): panel is Of<Kind> => panel.kind === kind
  const found = view.panels.filter(isOfKind).find((panel) => panel.key === key)
  if (!found) throw new Error(`there is no panel ${key} of kind ${kind}`)
  return found
}

const lastWeek = (view: DashboardView, key: string) => panelOf(view, key, 'trend').spans.at(-1)?.counts
const count = (sql: string) =>
  inTransaction(world.sulh.database.owner, async (tx) => (await tx.query<{ n: number }>(sql)).rows[0]?.n)

describe('a dashboard', () => {
  it('counts by periods of seven days that end today, told apart', async () => {
    const view = await dashboardOf('fatou')
    const { spans: weeks, series } = panelOf(view, 'registrations', 'trend')
    expect(series).toEqual(['male', 'female'])
    expect(weeks).toHaveLength(26)
    expect(weeks.at(-1)).toEqual({ from: expect.any(String), until: view.asOf, counts: [2, 1] })
    expect(
      weeks
        .slice(0, -1)
        .flatMap(({ counts }) => counts)
        .every((n) => n === 0),
    ).toBe(true)
    expect(lastWeek(view, 'armsReceived')?.[0]).toBe(3)
  })

  it('counts what is eight days old in the week before, and what is of tomorrow nowhere', async () => {
    await world.sulh.database.owner.query(
      `update weapons set taken_in_at = taken_in_at - interval '8 days' where id = (select min(id::text)::uuid from weapons)`,
    )
    const { spans: weeks } = panelOf(await dashboardOf('fatou'), 'armsReceived', 'trend')
    expect(weeks.slice(-2).map(({ counts }) => counts[0])).toEqual([1, 2])
    await world.sulh.database.owner.query(
      `update weapons set taken_in_at = taken_in_at + interval '10 days' where taken_in_at < now() - interval '7 days'`,
    )
    const later = panelOf(await dashboardOf('fatou'), 'armsReceived', 'trend')
    expect(later.spans.slice(-2).map(({ counts }) => counts[0])).toEqual([0, 2])
  })

  it('is of the period that is asked for, and of no other where the days are none', async () => {
    const trendOf = async (query: string) => panelOf(await dashboardOf('fatou', query), 'registrations', 'trend').spans
    const sum = (spans: Of<'trend'>['spans']) => spans.flatMap(({ counts }) => counts).reduce((all, n) => all + n, 0)
    const { asOf } = await dashboardOf('fatou')
    for (const query of [
      '?period=month',
      '?period=quarter',
      '?period=year',
      '?period=all',
      `?from=${asOf}&to=${asOf}`,
    ]) {
      const spans = await trendOf(query)
      expect([query, sum(spans), spans.at(-1)?.until]).toEqual([query, 3, asOf])
    }
    expect(await trendOf(`?from=${asOf}&to=${asOf}`)).toHaveLength(1)
    expect(await trendOf('?period=all')).toHaveLength(1)
    const past = await trendOf('?from=2020-01-01&to=2020-03-31')
    expect([sum(past), past[0]?.from, past.at(-1)?.until]).toEqual([0, '2020-01-01', '2020-03-31'])
    for (const query of ['?period=week', '?from=2020-01-01', '?from=2020-02-01&to=2020-01-01', '?from=x&to=y'])
      expect([query, (await world.get('fatou', `/api/dashboard${query}`)).status]).toEqual([query, 400])
  })

  it('agrees with the tables of the work', async () => {
    const view = await dashboardOf('karim')
    const steps = new Map(panelOf(view, 'pathway', 'steps').steps.map(({ key, count: n }) => [key, n]))
    expect(steps.get('registered')).toBe(await count('select count(*)::integer as n from people'))
    expect(steps.get('clear')).toBe(
      await count(`select count(*)::integer as n from screening_results where status = 'clear'`),
    )
    const { parts } = panelOf(view, 'armsStock', 'parts')
    const all = parts.reduce((sum, part) => sum + part.count, 0)
    expect(all).toBe(await count('select count(*)::integer as n from weapons'))
    const places = panelOf(view, 'sites', 'places').places
    expect(places.reduce((sum, place) => sum + place.count, 0)).toBe(steps.get('registered'))
  })

  it('is of what its reader may see: one site, one authority, or all', async () => {
    expect(lastWeek(await dashboardOf('awa'), 'registrations')).toEqual([2, 1])
    expect(lastWeek(await dashboardOf('gaston'), 'registrations')).toEqual([0, 0])
    expect(lastWeek(await dashboardOf('ismail'), 'registrations')).toEqual([0, 0])
    expect(lastWeek(await dashboardOf('karim'), 'registrations')).toEqual([2, 1])
    const [north, south] = (await dashboardOf('karim')).sides
    expect(lastWeek(await dashboardOf('karim', `?side=${north?.id}`), 'registrations')).toEqual([2, 1])
    expect(lastWeek(await dashboardOf('karim', `?side=${south?.id}`), 'registrations')).toEqual([0, 0])
    expect(lastWeek(await dashboardOf('fatou', `?site=${idOf('site BEL')}`), 'registrations')).toEqual([0, 0])
    expect(panelOf(await dashboardOf('awa'), 'sites', 'places').places.map(({ id }) => id)).toEqual([idOf('site TAR')])
  })

  it('shows a panel to who may open its records, and of one site none whose records belong to no site', async () => {
    const keys = async (who: CastName, query = '') => (await dashboardOf(who, query)).panels.map(({ key }) => key)
    expect(await keys('zeid')).toEqual(['payments', 'amounts'])
    expect(await keys('mourad')).toEqual(['incidents'])
    expect(await keys('fatou')).toEqual(Object.keys(panelReaders))
    const ofSite = await keys('fatou', `?site=${idOf('site TAR')}`)
    expect(ofSite).not.toContain('incidents')
    expect(ofSite).toContain('armsStock')
    expect((await world.get('iman', '/api/dashboard')).status).toBe(403)
    expect((await world.get(null, '/api/dashboard')).status).toBe(401)
  })

  it('of another authority or of nothing is not there, and what is no id is refused', async () => {
    for (const site of [idOf('site SUD'), idOf('site of nobody')])
      expect((await world.get('fatou', `/api/dashboard?site=${site}`)).status).toBe(404)
    expect((await world.get('awa', `/api/dashboard?site=${idOf('site BEL')}`)).status).toBe(404)
    expect((await world.get('fatou', '/api/dashboard?site=x')).status).toBe(400)
  })

  it('calls each panel and each of its items in three languages', async () => {
    for (const panel of (await dashboardOf('fatou')).panels) {
      expect(panelTexts[panel.key], panel.key).toBeDefined()
      const items =
        panel.kind === 'trend'
          ? panel.series
          : panel.kind === 'steps'
            ? panel.steps.map(({ key }) => key)
            : panel.kind === 'parts'
              ? panel.parts.flatMap(({ key, words }) => (words ? [] : [key]))
              : []
      for (const item of items) expect(itemTexts[panel.key]?.[item], `${panel.key} ${item}`).toBeDefined()
    }
  })
})
