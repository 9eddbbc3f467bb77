/// <reference lib="dom" />
import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

/** Chromium without a head, with WebGL by SwiftShader: what a graphics card would draw, the processor draws. */
export async function openBrowser(): Promise<Browser> {
  const executablePath =
    process.env.SULH_CHROMIUM ??
    ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  })
}

/** From now on tasks of the page's own thread over 50 ms are noted (Long Tasks API); `longestTask` gives the longest and begins anew. */
export async function watchTasks(page: Page): Promise<void> {
  // The loader of this file marks functions by name, and what runs in the page has no such mark.
  await page.addInitScript('globalThis.__name = (marked) => marked')
  await page.addInitScript(() => {
    const tasks: number[] = []
    Object.assign(window, { sulhTasks: tasks })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ type: 'longtask' })
  })
}

/** The longest task since it was asked last, in milliseconds; 0 where none was over 50. */
export async function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => {
    const tasks: unknown = Reflect.get(window, 'sulhTasks')
    const taken = Array.isArray(tasks) ? tasks.splice(0).map(Number) : []
    return Math.max(0, ...taken)
  })
}

/** Drags the map to and fro for so many seconds, as a hand would. */
export async function pan(page: Page, seconds: number): Promise<void> {
  const box = await page.locator('.map-canvas').boundingBox()
  if (!box) throw new Error('there is no map')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const until = performance.now() + seconds * 1000
  for (let way = 1; performance.now() < until; way = -way) {
    await page.mouse.move(x - way * 150, y - way * 60)
    await page.mouse.down()
    await page.mouse.move(x + way * 150, y + way * 60, { steps: 20 })
    await page.mouse.up()
  }
}
