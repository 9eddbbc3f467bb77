/// <reference lib="dom" />
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { openBrowser } from './map-browser.ts'
import { startServer, stopServer } from './server.ts'

const port = 8978
/** A slow mobile line: 400 kbit/s down, 400 ms for each answer. */
const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 25_000 }

/**
 * The pages on which the public reports ordnance, and harm to civilians, opened for the first time: what comes over the line before the map is asked for, and
 * how long a slow line takes until the first question stands there. The peer is the application's own first page, sign-in.
 */
export async function benchReportPage(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sulh-bench-'))
  const { server } = await startServer(folder, port)
  const browser = await openBrowser()
  try {
    for (const packing of ['gzip', 'br'] as const) {
      const page = await firstLoad(browser, '/report-ordnance', 'main .button-main', packing)
      const harm = await firstLoad(browser, '/report-incident', 'main .button-main', packing)
      const peer = await firstLoad(browser, '/sign-in', 'main form', packing)
      process.stdout.write(
        `${packing}: /report-ordnance ${(page.bytes / 1000).toFixed(0)} KB in ${page.files} files, ${page.seconds.toFixed(1)} s at 400 kbit/s and 400 ms; ` +
          `/report-incident ${(harm.bytes / 1000).toFixed(0)} KB in ${harm.files} files, ${harm.seconds.toFixed(1)} s; ` +
          `/sign-in ${(peer.bytes / 1000).toFixed(0)} KB, ${peer.seconds.toFixed(1)} s\n`,
      )
    }
  } finally {
    await browser.close()
    await stopServer(server)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Bytes on the line, headers too, and seconds until what is asked for is seen. What the service worker fetches later is apart. */
async function firstLoad(browser: Browser, path: string, until: string, packing: 'gzip' | 'br') {
  const context = await browser.newContext({ baseURL: `http://localhost:${port}`, serviceWorkers: 'block' })
  await context.addInitScript(() => localStorage.setItem('sulh.language', 'ar'))
  // Browsers take Brotli with TLS alone: without it the line carries gzip.
  await context.setExtraHTTPHeaders({ 'accept-encoding': packing })
  const page = await context.newPage()
  const line = await context.newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', slow)
  let [bytes, files] = [0, 0]
  line.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    files++
  })
  const from = performance.now()
  await page.goto(path, { waitUntil: 'commit' })
  await page.locator(until).first().waitFor()
  const seconds = (performance.now() - from) / 1000
  await page.waitForLoadState('networkidle')
  await context.close()
  return { bytes, files, seconds }
}
