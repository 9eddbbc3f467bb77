import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { texts as emergency } from '../../src/emergency-access/ui/texts.ts'
import type { Texts } from '../../src/kernel/texts.ts'
import { roleTexts } from '../../src/programme/ui/programme-texts.ts'
import { texts as account } from '../../src/programme/ui/texts.ts'
import { texts as reads } from '../../src/record-reads/ui/texts.ts'
import { texts as users } from '../../src/users/ui/texts.ts'
import { openBrowser, type Running, startSulh, Visitor } from './browser.ts'

let sulh: Running
let browser: Browser
beforeAll(async () => {
  sulh = await startSulh()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await sulh?.stop()
})

const names = { ar: 'منير الغرياني', en: 'Munir al-Gharyani', fr: 'Mounir al-Gharyani' }

describe.each([
  ['ar', 390],
  ['en', 1440],
] as const)('administration, in %s at %i', (language, width) => {
  const say = (texts: Texts) => texts[language]
  const login = `munir.${language}`
  const arrive = () => Visitor.arrive(browser, sulh.address, language, width)
  const press = (visitor: Visitor, words: Texts) =>
    visitor.page
      .getByRole('button', { name: say(words), exact: true })
      .first()
      .click()

  it('appoints somebody, who chooses a password by a code, makes a passkey and comes in by it', async () => {
    const admin = await arrive()
    await admin.signIn('admin')
    await admin.page.goto('/users')
    await admin.mustBeAccessible('the page of users')
    await press(admin, users.appoint)
    const form = admin.page.getByRole('dialog')
    await form.locator('[data-field=sideId] button, [data-field=sideId] input').first().click()
    await admin.page.getByRole('option').first().click()
    await form.locator('[data-field="name.ar"] input').fill(names.ar)
    await form.locator('[data-field="name.en"] input').fill(names.en)
    await form.locator('[data-field="name.fr"] input').fill(names.fr)
    await form.locator('[data-field=login] input').fill(login)
    await form.locator('[data-field=roles]').getByText(say(roleTexts.screener), { exact: true }).click()
    await form.locator('[data-field=reason] textarea').fill('By order of the office.')
    await form.getByRole('button', { name: say(users.appoint), exact: true }).click()
    await form.waitFor({ state: 'detached' })
    await admin.page.getByRole('searchbox').fill(login)
    await admin.page.getByRole('link', { name: names[language] }).first().click()
    await admin.page.getByText(say(users.history), { exact: true }).waitFor()
    await admin.mustBeAccessible('the page of a user')
    await admin.page.getByText(say(users.giveCode), { exact: true }).first().click()
    await admin.page.locator('[data-field=reason] textarea').last().fill('The first password.')
    await admin.page
      .getByRole('button', { name: say(users.giveCode), exact: true })
      .last()
      .click()
    const code = (await admin.page.locator('.notice code, .notice .code').last().textContent()) ?? ''
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/)
    await admin.leave()

    const munir = await arrive()
    const password = 'a sentence that I remember'
    await munir.page.goto('/choose-password')
    await munir.mustBeAccessible('choosing a password')
    await munir.page.locator('[data-field=login] input').fill(login)
    await munir.page.locator('[data-field=code] input').fill(code.toLowerCase())
    await munir.page.locator('[data-field=password] input').fill(password)
    await press(munir, account.choosePassword)
    await munir.page.getByText(say(account.passwordChosen)).waitFor()
    await munir.page.goto('/sign-in')
    await munir.page.locator('[data-field=login] input').fill(login)
    await munir.page.locator('[data-field=password] input').fill(password)
    await press(munir, account.enter)
    await munir.page.waitForURL((url) => url.pathname === '/')

    const cdp = await munir.context.newCDPSession(munir.page)
    await cdp.send('WebAuthn.enable')
    await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
        ...{ isUserVerified: true, automaticPresenceSimulation: true },
      },
    })
    await munir.page.goto('/account')
    await munir.mustBeAccessible('the page of one’s account')
    await munir.page.locator('[data-field=label] input').fill('Desk')
    await munir.page.locator('[data-field=passkeyPassword] input').fill(password)
    await press(munir, account.makePasskey)
    await munir.page
      .getByRole('cell', { name: 'Desk' })
      .or(munir.page.getByText('Desk', { exact: true }))
      .first()
      .waitFor()
    await munir.context.clearCookies()
    await munir.page.goto('/sign-in')
    await press(munir, account.withPasskey)
    await munir.page.waitForURL((url) => url.pathname === '/')
    await munir.leave()
  })

  it('shows what waits for a signature, who read what, and what was opened in an emergency', async () => {
    const director = await arrive()
    await director.signIn('huda')
    await director.page.goto('/alarms')
    await director.page.locator('a[href="/emergency-accesses"]').first().waitFor()
    await director.page.goto('/emergency-accesses')
    await director.page.getByText(say(emergency.waiting)).first().waitFor()
    await director.mustBeAccessible('the page of emergency accesses')
    await director.page.goto('/users')
    await director.page.getByText(say(users.waiting), { exact: true }).first().waitFor()
    await director.mustBeAccessible('users, to a director')
    await director.page.goto('/settings')
    await director.mustBeAccessible('the page of settings')
    await director.leave()
    const auditor = await arrive()
    await auditor.signIn('auditor')
    await auditor.page.goto('/record-reads')
    await auditor.page.getByRole('tab', { name: say(reads.reader) }).waitFor()
    await auditor.mustBeAccessible('who read what')
    await auditor.leave()
  })
})
