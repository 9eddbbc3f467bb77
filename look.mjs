import { chromium } from 'playwright-core'
import AxeBuilder from '@axe-core/playwright'
const base = 'http://localhost:8140'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const language of ['ar', 'en']) for (const width of [390, 1440]) {
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  await context.addInitScript((l) => localStorage.setItem('sulh.language', l), language)
  const page = await context.newPage()
  page.on('console', (m) => { if (m.type() === 'error') console.log('console', m.text()) })
  page.on('pageerror', (e) => console.log('pageerror', e.message))
  await page.goto(base)
  const r = await page.request.post(base + '/api/session', { data: { login: 'munir', password: 'sulh-demo-2020' } })
  if (!r.ok()) console.log('login', r.status(), await r.text())
  await page.goto(base + '/ordnance-export'); await page.waitForTimeout(2500)
  await page.screenshot({ path: `/tmp/exlook/export-${language}-${width}.png`, fullPage: true })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  const axe = await new AxeBuilder({ page }).analyze()
  console.log('export', language, width, 'wide', wide, axe.violations.map((v) => v.id + ' ' + v.nodes[0]?.html))
  await page.goto(base + '/ordnance-import'); await page.waitForTimeout(1500)
  await page.setInputFiles('#ordnance-file', '/tmp/exlook/sample.csv'); await page.waitForTimeout(3000)
  await page.screenshot({ path: `/tmp/exlook/import-${language}-${width}.png`, fullPage: true })
  const wide2 = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  const axe2 = await new AxeBuilder({ page }).analyze()
  console.log('import', language, width, 'wide', wide2, axe2.violations.map((v) => v.id + ' ' + v.nodes[0]?.html))
  await context.close()
}
await browser.close()
