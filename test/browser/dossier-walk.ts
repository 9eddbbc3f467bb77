import type { Browser, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import {
  bearsTexts,
  confidenceTexts,
  kindTexts,
  linkTexts,
  natureTexts,
  statusTexts,
} from '../../src/dossiers/code-lists.ts'
import { texts } from '../../src/dossiers/ui/texts.ts'
import type { Language, Texts } from '../../src/kernel/texts.ts'
import { type Running, Visitor } from './browser.ts'
import { publicRelease, releaseOfDossier } from './release-steps.ts'

/** Chooses in a select by the words of the choice. */
async function choose(page: Page, field: string, words: string | RegExp): Promise<void> {
  const select = page.locator(`[data-field="${field}"] select`).last()
  const option = select.locator('option').filter({ hasText: words }).first()
  await option.waitFor({ state: 'attached' })
  await select.selectOption((await option.getAttribute('value')) ?? '')
}

/**
 * The way of a dossier: one officer opens it, finds, brings evidence, signs what was looked for in the subject's favour, draws a link and
 * sends it; another reads it as a lawyer does. The other side's officer comes to an address that leads nowhere.
 */
export function dossierWalk(start: () => { sulh: Running; browser: Browser }, language: Language): void {
  const say = (words: Texts) => words[language]

  it('a dossier is collected, searched for what speaks for its subject, and read by another', async () => {
    const { sulh, browser } = start()
    const writer = await Visitor.arrive(browser, sulh.address, language)
    await writer.signIn('dirar')
    const { page } = writer
    const field = (name: string) =>
      page.locator(`[data-field="${name}"]`).locator('input:not([type=radio]), textarea').first()
    const tab = (words: Texts) => page.getByRole('tab', { name: say(words), exact: true }).click()
    const press = (words: Texts) =>
      page
        .getByRole('button', { name: say(words), exact: true })
        .last()
        .click()
    const openPart = (words: Texts) => page.getByText(say(words), { exact: true }).first().click()

    await page.goto('/dossiers/new')
    await page.getByText(say(texts.draft)).waitFor()
    await page.getByText(say(kindTexts.network), { exact: true }).click()
    await field('identity.nameOriginal').fill('شبكة الاختبار')
    await writer.mustBeAccessible('opening a dossier')
    await press(texts.open)
    await page.getByRole('tab', { name: say(texts.findings), exact: true }).waitFor()
    const address = new URL(page.url()).pathname

    await tab(texts.findings)
    await openPart(texts.recordFinding)
    await choose(page, 'criterionId', /S\/RES\/2213/)
    await field('text.en').fill('THEFINDING')
    await press(texts.recordFinding)
    await page.getByText('THEFINDING').first().waitFor()

    await tab(texts.evidence)
    await openPart(texts.recordEvidence)
    await choose(page, 'nature', say(natureTexts.document))
    await page.getByText(say(bearsTexts.supports), { exact: true }).last().click()
    await page.locator('[data-field="findingIds"] label').first().click()
    await field('words.text.en').fill('THEEVIDENCE')
    await field('source.source.from').fill('A seized ledger')
    await choose(page, 'source.source.reliability', /^B/)
    await choose(page, 'source.source.credibility', /^2/)
    await page.locator('[data-field="source.source.asOf"] input').first().fill('2020')
    await page.getByText(say(texts.notProtected), { exact: true }).click()
    await page.getByText(say(texts.releasable), { exact: true }).last().click()
    await press(texts.recordEvidence)
    await page.getByText('THEEVIDENCE').first().waitFor()
    await writer.mustBeAccessible('evidence')

    await tab(texts.exculpatory)
    await openPart(texts.signSearch)
    await page.getByText(say(texts.noneFound), { exact: true }).last().click()
    await field('words.looked').fill('THESEARCH')
    await press(texts.signSearch)
    await page.getByText('THESEARCH').first().waitFor()

    await tab(texts.links)
    await openPart(texts.nameActor)
    await page.getByText(say(kindTexts.group), { exact: true }).last().click()
    await field('words.name').fill('كتيبة الاختبار')
    await press(texts.nameActor)
    await page.getByText('كتيبة الاختبار').first().waitFor()
    await openPart(texts.drawLink)
    await choose(page, 'fromId', /^1\./)
    await choose(page, 'kind', say(linkTexts.finances))
    await choose(page, 'toId', /^2\./)
    await choose(page, 'confidence', say(confidenceTexts.probable))
    await page.locator('[data-field="evidenceIds"] label').first().click()
    await press(texts.drawLink)
    await page.locator('.drawn-link').first().waitFor()
    await writer.mustBeAccessible('links')

    await tab(texts.review)
    await openPart(texts.send)
    await press(texts.send)
    await page.getByText(say(statusTexts.legalReview), { exact: true }).first().waitFor()
    await writer.leave()

    const lawyer = await Visitor.arrive(browser, sulh.address, language)
    await lawyer.signIn('rabab')
    await lawyer.page.goto(address)
    await lawyer.page.getByRole('tab', { name: say(texts.review), exact: true }).click()
    await lawyer.page.getByText(say(texts.reviewNow), { exact: true }).first().click()
    await lawyer.page.getByText(say(texts.accepted), { exact: true }).first().click()
    await lawyer.mustBeAccessible('legal review')
    await lawyer.page
      .getByRole('button', { name: say(texts.reviewNow), exact: true })
      .last()
      .click()
    await lawyer.page.getByText(say(statusTexts.ready), { exact: true }).first().waitFor()
    await lawyer.leave()

    await releaseOfDossier({ sulh, browser, language }, address.split('/').at(-1) ?? '')

    const other = await Visitor.arrive(browser, sulh.address, language)
    await other.signIn('nadhir')
    const answer = await other.context.request.get(`/api${address}`)
    expect(answer.status()).toBe(404)
    await other.leave()
  })

  it('a statement is released by two people, and anybody checks it', async () => {
    const { sulh, browser } = start()
    await publicRelease({ sulh, browser, language })
  })
}
