import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
/// <reference lib="dom" />
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { demoPassword } from '../../demo/logins.ts'
import type { Language, Texts } from '../../src/kernel/texts.ts'
import { texts as programme } from '../../src/programme/ui/texts.ts'
import { demoInto } from './demo-folder.ts'

const root = join(import.meta.dirname, '..', '..')
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The program as a person starts it, on a new data folder, with the invented list alone. */
export interface Running {
  readonly address: string
  readonly folder: string
  readonly output: () => string
  stop(): Promise<void>
}

export async function startSulh(): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'sulh-browser-'))
  await demoInto(folder, inject('sharedFolder'), async (into) => {
    const first = await startIn(into)
    await first.stop()
  })
  const running = await startIn(folder)
  return {
    ...running,
    stop: async () => {
      await running.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function startIn(folder: string): Promise<Running> {
  const port = 20_000 + (process.pid % 20_000)
  const env = { ...process.env, SULH_UN_LIST: '' }
  const server: ChildProcess = spawn(
    process.execPath,
    [join(root, 'bin', 'sulh'), 'start', '--data', folder, '--port', String(port)],
    { env },
  )
  let output = ''
  server.stdout?.on('data', (chunk) => {
    output += chunk
  })
  server.stderr?.on('data', (chunk) => {
    output += chunk
  })
  for (let waited = 0; !output.includes('Sulh is at'); waited += 100) {
    if (server.exitCode !== null || waited > 180_000) throw new Error(`Sulh did not start: ${output}`)
    await sleep(100)
  }
  return {
    address: `http://localhost:${port}`,
    folder,
    output: () => output,
    stop: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await gone
    },
  }
}

/** Demands that `sulh verify`, beside the running server, finds nothing, and that the server complained of nothing. */
export function mustVerify({ folder, output }: Running): void {
  const verify = [join(root, 'bin', 'sulh'), 'verify', '--data', folder]
  const result = spawnSync(process.execPath, verify, { encoding: 'utf8' })
  expect(result.stdout).toContain('The record holds.')
  expect(result.status).toBe(0)
  expect(output()).not.toMatch(/error|failed/i)
}

/** Chromium without a head; `more` are flags beside the usual, such as for a camera that is none. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath =
    process.env.SULH_CHROMIUM ??
    ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
  return chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args: [...flags, ...more] })
}

/** A person at a screen: signed in, in a language, at a width. Anything the page complains of fails the test. */
export class Visitor {
  readonly page: Page
  readonly context: BrowserContext
  readonly language: Language
  readonly #complaints: string[] = []

  private constructor(context: BrowserContext, page: Page, language: Language) {
    this.context = context
    this.page = page
    this.language = language
    page.on('pageerror', (error) => this.#complaints.push(error.message))
    page.on('console', (message) => {
      if (
        message.type() === 'error' &&
        !/status of 4\d\d|ERR_INTERNET_DISCONNECTED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|net::ERR_FAILED/.test(
          message.text(),
        )
      )
        this.#complaints.push(message.text())
    })
  }

  /** Somebody with a browser that keeps nothing yet; who goes on without a network `keepsPages`, which means some hundred files. */
  static async arrive(
    browser: Browser,
    address: string,
    language: Language,
    width = 1440,
    { keepsPages = false } = {},
  ): Promise<Visitor> {
    const context = await browser.newContext({ baseURL: address, viewport: { width, height: 900 } })
    if (!keepsPages) await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
    await context.addInitScript((chosen) => localStorage.setItem('sulh.language', chosen), language)
    const page = await context.newPage()
    // On a busy machine a step takes half a minute.
    page.setDefaultTimeout(60_000)
    return new Visitor(context, page, language)
  }

  /** Signs in through the form, as a person does. */
  async signIn(login: string): Promise<void> {
    const say = (texts: Texts) => texts[this.language]
    await this.page.goto('/sign-in')
    await this.page.getByLabel(say(programme.login), { exact: true }).fill(login)
    await this.page.getByLabel(say(programme.password), { exact: true }).fill(demoPassword)
    await this.page.getByRole('button', { name: say(programme.enter), exact: true }).click()
    await this.page.waitForURL((url) => url.pathname === '/')
  }

  /**
   * No accessibility violation on what is shown now (axe, WCAG 2.2 A and AA), and what `mustRead` asks. Axe asks in Arabic alone, in which
   * each page is walked: what it looks at is the same in the other languages, and it takes half of the time of a walk.
   */
  async mustBeAccessible(what: string): Promise<void> {
    if (this.language !== 'ar') return this.mustRead(what)
    await this.page.getByRole('heading', { level: 1 }).first().waitFor()
    // React Aria's announcer names each message by an element that it removes again; it is not part of the page.
    // Legacy mode reads one page, which is all there is here, without opening a second for what frames would say: half the time.
    const { violations } = await new AxeBuilder({ page: this.page })
      .setLegacyMode(true)
      .options({ resultTypes: ['violations'] })
      .exclude('[data-live-announcer]')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`),
      `${what} in ${this.language}`,
    ).toEqual([])
    await this.mustRead(what)
  }

  /** A heading, the right direction, nothing wider than the screen: what differs between languages. */
  async mustRead(what: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).first().waitFor()
    const { dir, overflow } = await this.page.evaluate(() => ({
      dir: document.documentElement.dir,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }))
    expect(dir).toBe(this.language === 'ar' ? 'rtl' : 'ltr')
    expect(overflow, `${what} in ${this.language} is wider than the screen`).toBeLessThanOrEqual(0)
  }

  async leave(): Promise<void> {
    await this.context.close()
    expect(this.#complaints).toEqual([])
  }
}

/** What is drawn in these layers of a map, once it is at rest. The map is found as React's state of its frame. */
export async function drawn(page: Page, layers: readonly string[], view?: readonly [number, number, number]) {
  await page.locator('.map-canvas[data-ready=true]').waitFor()
  return page.evaluate(
    async ([names, at]) => {
      const frame = document.querySelector('.map-canvas') ?? document.body
      const key = Object.keys(frame).find((name) => name.startsWith('__reactFiber$')) ?? ''
      const found = () => {
        for (let fiber = Reflect.get(frame, key); fiber; fiber = fiber.return)
          for (const kept of [fiber, fiber.alternate])
            for (let hook = kept?.memoizedState; hook?.next !== undefined; hook = hook.next)
              if (typeof hook.memoizedState?.queryRenderedFeatures === 'function') return hook.memoizedState
        throw new Error('there is no map')
      }
      const map = found()
      if (at) map.jumpTo({ center: [at[0], at[1]], zoom: at[2] })
      map.triggerRepaint()
      await new Promise((resolve) => map.once('idle', resolve))
      const features: { properties: Record<string, unknown> }[] = map.queryRenderedFeatures({ layers: names })
      return features.map(({ properties }) => ({
        ar: properties['name:ar'],
        id: properties.id,
        count: properties.point_count,
        key: properties.key,
        label: properties.label,
      }))
    },
    [layers, view] as const,
  )
}
