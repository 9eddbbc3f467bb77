/// <reference lib="dom" />
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { demoPassword } from '../demo/logins.ts'
import { longestTask, openBrowser, pan, watchTasks } from './map-browser.ts'
import { startServer, stopServer } from './server.ts'

const count = 100_000
const port = 8977
const seconds = 8

/** Points gathered around towns, as reports are, by a fixed rule; the same text for both. */
function inventedPoints(): string {
  let state = 20_200_624
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const towns = Array.from({ length: 60 }, () => [10 + random() * 14, 24 + random() * 8.5] as const)
  const features = Array.from({ length: count }, (_, at) => {
    const [x, y] = towns[Math.floor(random() ** 2 * towns.length)] ?? [13, 32]
    const coordinates = [x + (random() - 0.5) * random() * 2, y + (random() - 0.5) * random() * 2]
    const id = `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`
    return `{"type":"Feature","properties":{"id":"${id}","layer":"reports","standing":true},"geometry":{"type":"Point","coordinates":[${coordinates.map((degree) => degree.toFixed(5))}]}}`
  })
  return `{"type":"FeatureCollection","features":[${features.join(',')}]}`
}

/**
 * A hundred thousand places on the page of the map: the longest task of the page's own thread while it is dragged, beside the same
 * page with the same places given to the same library by hand, as objects and without clusters.
 */
export async function benchMapPoints(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sulh-bench-'))
  const { server } = await startServer(folder, port)
  const browser = await openBrowser()
  try {
    const points = inventedPoints()
    const ours = await run(browser, points)
    const peer = await run(browser, points, givenByHand)
    const ratio = (Math.max(50, peer.panning) / Math.max(50, ours.panning)).toFixed(1)
    const say = (name: string, { loading, panning, moves }: Longest) =>
      process.stdout.write(
        `${name}: longest task ${Math.round(panning)} ms while panning ${seconds} s (${moves} moves), ${Math.round(loading)} ms while the points came\n`,
      )
    say(`${count.toLocaleString('en')} places, read and clustered by the map's worker`, ours)
    say('the same given as objects, without clusters', peer)
    process.stdout.write(
      `${ratio}× the peer's longest task over ours while panning (0 counts as 50, below which the browser notes nothing)\n`,
    )
    process.stdout.write(
      'WebGL by SwiftShader: time in which the page waits for the drawing processor is in both figures.\n',
    )
  } finally {
    await browser.close()
    await stopServer(server)
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Longest {
  readonly loading: number
  readonly panning: number
  /** How often the map was drawn at another place. */
  readonly moves: number
}

async function run(browser: Browser, points: string, change?: (page: Page) => Promise<void>): Promise<Longest> {
  const context = await browser.newContext({
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
  })
  await context.request.post('/api/session', { data: { login: 'munir', password: demoPassword } })
  await context.route('**/api/ordnance-map/points*', (route) =>
    route.fulfill({ contentType: 'application/geo+json', body: points }),
  )
  const page = await context.newPage()
  await watchTasks(page)
  await page.goto('/ordnance-map')
  await page.locator('.map-canvas[data-ready=true]').waitFor()
  await page.locator('.map-canvas').scrollIntoViewIfNeeded()
  await page.evaluate(mapSettled)
  if (change) {
    await longestTask(page)
    await change(page)
    await page.evaluate(mapSettled)
  }
  const loading = await longestTask(page)
  await page.evaluate(countMoves)
  await pan(page, seconds)
  await page.waitForTimeout(500)
  const panning = await longestTask(page)
  const moves = Number(await page.evaluate(() => Reflect.get(window, 'sulhMoves')))
  if (moves < 8) throw new Error(`the map was dragged, and moved ${moves} times`)
  await context.close()
  return { loading, panning, moves }
}

/** In the page: waits until the map has drawn all that it has. It finds the map as React's state of its frame. */
async function mapSettled(): Promise<void> {
  const map = Reflect.get(window, 'sulhMap')?.() ?? findMap()
  Reflect.set(window, 'sulhMap', () => map)
  if (!map.loaded()) await new Promise((resolve) => map.once('idle', resolve))

  function findMap() {
    const frame = document.querySelector('.map-canvas')
    const key = Object.keys(frame ?? {}).find((name) => name.startsWith('__reactFiber$')) ?? ''
    for (let fiber = Reflect.get(frame ?? {}, key); fiber; fiber = fiber.return)
      for (const kept of [fiber, fiber.alternate])
        for (let hook = kept?.memoizedState; hook?.next !== undefined; hook = hook.next)
          if (typeof hook.memoizedState?.queryRenderedFeatures === 'function') return hook.memoizedState
    throw new Error('there is no map')
  }
}

/** In the page: counts from now on how often the map moves, so that a map that was not dragged does not pass for a quick one. */
function countMoves(): void {
  Reflect.set(window, 'sulhMoves', 0)
  const map = Reflect.get(window, 'sulhMap')()
  map.on('move', () => Reflect.set(window, 'sulhMoves', Reflect.get(window, 'sulhMoves') + 1))
}

/** The peer: the same places as objects that the page itself reads and hands over, each of them drawn. */
async function givenByHand(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const map = Reflect.get(window, 'sulhMap')()
    const data = await (await fetch('/api/ordnance-map/points?peer')).json()
    for (const layer of ['clusters', 'cluster-counts', 'single', 'single-heart']) map.removeLayer(layer)
    map.addSource('plain', { type: 'geojson', data })
    map.addLayer({
      id: 'plain',
      type: 'circle',
      source: 'plain',
      paint: { 'circle-color': '#95180f', 'circle-radius': 6.5 },
    })
    await new Promise((resolve) => map.once('idle', resolve))
  })
}
