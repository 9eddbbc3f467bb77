import type { Browser } from 'playwright-core'
import { expect, it } from 'vitest'
import { vettingCheckTexts } from '../../src/institutions/code-lists.ts'
import { texts as institutionTexts } from '../../src/institutions/ui/texts.ts'
import { InstitutionsView } from '../../src/institutions/views.ts'
import type { Language, Texts } from '../../src/kernel/texts.ts'
import { vettingStatusTexts } from '../../src/vetting/code-lists.ts'
import { texts } from '../../src/vetting/ui/texts.ts'
import { VettingCasesView } from '../../src/vetting/views.ts'
import { type Running, Visitor } from './browser.ts'

/** Vetting in the browser: an institution's page, a case that is opened and declared, and one before its panel. */
export function vettingWalk(start: () => { sulh: Running; browser: Browser }, language: Language): void {
  const say = (words: Texts) => words[language]

  it(`vets one person for one post, in ${language}`, async () => {
    const { sulh, browser } = start()
    const visitor = await Visitor.arrive(browser, sulh.address, language)
    const { page, context } = visitor
    await visitor.signIn('suhayla')

    await page.goto('/institutions')
    await page.getByRole('heading', { name: say(institutionTexts.institutions), exact: true }).waitFor()
    const known = InstitutionsView.parse(await (await context.request.get('/api/institutions')).json())
    expect(known.institutions).toHaveLength(2)
    await page.locator('tbody a').first().click()
    await page.getByRole('heading', { name: say(institutionTexts.requirements), exact: true }).waitFor()
    await page.getByText(say(vettingCheckTexts.humanRights)).first().waitFor()
    await visitor.mustBeAccessible('an institution')

    await page.goto('/vetting-cases')
    await page.getByRole('heading', { name: say(texts.cases), exact: true }).waitFor()
    await visitor.mustBeAccessible('vetting cases')
    const cases = async (status: string) =>
      VettingCasesView.parse(await (await context.request.get(`/api/vetting-cases?status=${status}`)).json()).cases
    // The three languages walk over the same record: each notes on the case before the panel, and none decides it.
    const [waiting] = await cases('proposed')
    expect(waiting).toBeDefined()
    await page.goto(`/vetting-cases/${waiting?.case.id}`)
    await page.getByText(say(texts.panelRule)).waitFor()
    await page.getByText(say(vettingStatusTexts.proposed), { exact: true }).first().waitFor()
    await visitor.mustBeAccessible('a vetting case')
    await page.getByText(say(texts.note), { exact: true }).first().click()
    await page.locator('[data-field=note] textarea').fill(`NOTEDIN${language}`)
    await page.getByRole('button', { name: say(texts.note), exact: true }).click()
    await page.getByText(`NOTEDIN${language}`).waitFor()

    // Who serves: the clearance stands, and nothing lists it.
    const [serving] = await cases('integrated')
    await page.goto(`/vetting-cases/${serving?.case.id}`)
    await page.getByText(say(texts.inService), { exact: true }).first().waitFor()
    await page.goto('/expired-clearances')
    await page.getByRole('heading', { name: say(texts.expired), exact: true }).waitFor()
    await visitor.leave()
  })
}
