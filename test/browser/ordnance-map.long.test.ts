/// <reference lib="dom" />
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OrdnanceMapView } from '../../src/ordnance-map/views.ts'
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

const countOf = (features: Awaited<ReturnType<typeof drawn>>) =>
  features.reduce((sum, { count }) => sum + Number(count ?? 1), 0)

describe('the map of ordnance', () => {
  it('is drawn from this server alone, with Arabic names, and what the filters and the day let through', async () => {
    const visitor = await Visitor.arrive(browser, sulh.address, 'ar')
    const { page } = visitor
    const away: string[] = []
    visitor.context.on('request', (request) => {
      if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(sulh.address)) away.push(request.url())
    })
    await visitor.signIn('munir')
    await page.goto('/ordnance-map')
    const names = await drawn(page, ['label-town', 'label-district', 'label-country'], [17, 29, 5.3])
    expect(names.map(({ ar }) => ar)).toEqual(expect.arrayContaining(['ليبيا', 'سبها']))
    const read = async (query: string) =>
      OrdnanceMapView.parse(await (await visitor.context.request.get(`/api/ordnance-map${query}`)).json()).rows
    const all = (await read('?what=reports')).filter(({ onMap }) => onMap)
    expect(all.length).toBeGreaterThan(1)
    expect(countOf(await drawn(page, ['clusters', 'single'], [17, 28, 4.5]))).toBe(all.length)
    const mines = all.filter((row) => row.class === 'mine')
    expect(mines.length).toBeLessThan(all.length)
    await page.goto('/ordnance-map?class=mine')
    expect(countOf(await drawn(page, ['clusters', 'single'], [17, 28, 4.5]))).toBe(mines.length)
    await page.goto('/ordnance-map?what=hazards')
    expect(await drawn(page, ['clusters', 'single'], [17, 28, 4.5])).toEqual([])
    // The day before anything was known.
    await page.locator('input[type=date]').fill('2020-01-01')
    await page.waitForResponse((response) => response.url().includes('on=2020-01-01'))
    expect(await drawn(page, ['area-lines', 'area-crossed'], [13.35, 32.85, 11])).toEqual([])
    expect(away).toEqual([])
    await visitor.mustBeAccessible('the map of ordnance')
    await visitor.leave()
  })

  it('is on a sheet with key, scale, north and who may see it, and the printer gets its picture', async () => {
    const visitor = await Visitor.arrive(browser, sulh.address, 'ar')
    const { page } = visitor
    await visitor.signIn('munir')
    await page.goto('/ordnance-map/print?at=13.35,32.88,11')
    expect((await drawn(page, ['area-lines', 'area-crossed'])).length).toBeGreaterThan(0)
    for (const part of ['.map-keys li', '.maplibregl-ctrl-scale', '.north-arrow', 'dl'])
      expect(await page.locator(`.map-sheet ${part}`).first().isVisible(), part).toBe(true)
    const colours = await page.evaluate(() => {
      const canvas = document.querySelector('.map-sheet canvas')
      const copy = document.createElement('canvas')
      ;[copy.width, copy.height] = [64, 64]
      const pen = copy.getContext('2d')
      if (!pen || !(canvas instanceof HTMLCanvasElement)) return 0
      pen.drawImage(canvas, 0, 0, 64, 64)
      const { data } = pen.getImageData(0, 0, 64, 64)
      return new Set(Array.from({ length: 64 * 64 }, (_, at) => data.slice(at * 4, at * 4 + 4).join())).size
    })
    expect(colours).toBeGreaterThan(5)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
    await visitor.leave()
  })

  it('is there without a network where it was never looked at before', async () => {
    const visitor = await Visitor.arrive(browser, sulh.address, 'ar', 390, { keepsPages: true })
    const { page } = visitor
    await page.goto('/report-ordnance')
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await page.reload()
    await page.waitForLoadState('networkidle')
    await visitor.context.setOffline(true)
    await page.reload()
    await page.locator('main .button-main').first().click()
    await page.locator('summary').first().click()
    expect((await drawn(page, ['label-country'])).map(({ ar }) => ar)).toContain('ليبيا')
    await visitor.context.close()
  })
})
