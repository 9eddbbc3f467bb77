import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

// A form closes once what it did is read again: what stands below it moves, and a mouse that is just down there presses nothing. A
// person sees that nothing happened and presses again, so the walks do too.
const patience = 5_000

/** Opens what lies behind a heading, in a page or in a part of it. */
export async function openUp(page: Page | Locator, title: string): Promise<void> {
  const heading = page.locator('summary', { hasText: title }).first()
  const isOpen = () => heading.evaluate((element) => element.closest('details')?.open === true)
  await expect
    .poll(
      async () => {
        if (!(await isOpen())) await heading.click()
        return isOpen()
      },
      { timeout: 60_000, interval: 500 },
    )
    .toBe(true)
}

/** Presses what sends an act, and waits for the answer: a button says something else while it waits, so it is no sign of the end. */
export async function answered(page: Page, press: () => Promise<void>): Promise<void> {
  const isAct = (sent: { url(): string }) => sent.url().includes('/api/actions/')
  let left = false
  page.once('request', function watch(request) {
    if (isAct(request)) left = true
    else page.once('request', watch)
  })
  const answer = page.waitForResponse(isAct)
  await press()
  for (let waited = 0; !left && waited < patience; waited += 100) await page.waitForTimeout(100)
  if (!left) await press()
  expect((await answer).status()).toBe(200)
}
