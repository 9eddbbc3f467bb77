import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AnalysisView } from '../../src/incident-analysis/views.ts'
import { drawn, openBrowser, type Running, startSulh, Visitor } from './browser.ts'

let sulh: Running
let browser: Browser
beforeAll(async () => {
  sulh = await startSulh()
  browser = await openBrowser(['--use-angle=swiftshader', '--enable-unsafe-swiftshader'])
})
afterAll(async () => {
  await browser?.close()
  await sulh?.stop()
})

const year = 'from=2020-01-01&until=2020-12-31'

describe('the analysis of incidents', () => {
  it.each([1440, 390])(
    'draws incidents, hot spots and clusters, and says in words what they are, at %d',
    async (width) => {
      const visitor = await Visitor.arrive(browser, sulh.address, 'ar', width)
      const { page } = visitor
      await visitor.signIn('sufyan')
      const { figures } = AnalysisView.parse(
        await (await visitor.context.request.get(`/api/incident-analysis?${year}`)).json(),
      )
      await page.goto(`/incident-analysis?${year}`)
      const places = await drawn(page, ['clusters', 'single'], [17, 29, width > 700 ? 4.5 : 3.5])
      const count = places.reduce((sum, one) => sum + Number(one.count ?? 1), 0)
      expect(count).toBe((figures?.count ?? 0) - (figures?.hotSpots.basis.noPoint ?? 0))
      expect(count).toBeGreaterThan(10)
      const cells = figures?.hotSpots.found.filter(({ verdict }) => verdict !== 'fewer95') ?? []
      expect(new Set((await drawn(page, ['shape-lines', 'shape-crossed'])).map(({ key }) => key)).size).toBe(
        cells.length,
      )
      expect(cells.length).toBeGreaterThan(0)
      const clusters = figures?.clusters.found ?? []
      expect(clusters.length).toBeGreaterThan(0)
      expect((await drawn(page, ['shape-ring'])).map(({ label }) => label)).toEqual(
        clusters.map((cluster, i) => `ت${i + 1} · ${cluster.count}`),
      )
      // Near enough the outline itself is seen.
      const [lng = 0, lat = 0] = clusters[0]?.outline[0] ?? []
      expect((await drawn(page, ['shape-line-dots'], [lng, lat, 11])).length).toBeGreaterThan(0)
      const keys = await page.locator('.map-keys li').allInnerTexts()
      expect(keys.map((words) => words.trim())).toHaveLength(6)
      expect(keys.join()).toMatch(/99 %.*95 %.*تجمّع.*حادثة/s)
      expect(await page.locator('.map-busy').count()).toBe(0)
      await visitor.mustBeAccessible('the analysis of incidents')
      await visitor.leave()
    },
  )
})
