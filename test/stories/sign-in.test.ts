import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { newId } from '../../src/kernel/ids.ts'
import { PasskeysView, ProviderLinkView, PublicView } from '../../src/programme/views.ts'
import { sessionCookie } from '../../src/server/http/server.ts'
import { dismiss } from '../../src/users/actions.ts'
import { proposeFactorReset, signUserChange } from '../../src/users/change-actions.ts'
import { Authenticator } from '../authenticator.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { IdentityProvider } from '../identity-provider.ts'
import { cast, password } from '../world.ts'

const publicUrl = 'https://ddr.example'
const place = { origin: publicUrl, rpId: 'ddr.example' }
const provider = new IdentityProvider()
let world: HttpWorld
beforeAll(async () => {
  await provider.start()
  const settings = { issuer: provider.issuer, clientId: 'sulh', clientSecret: 'a secret', name: 'Government login' }
  world = await newHttpWorld({ publicUrl, provider: { ...settings, publicUrl } })
})
afterAll(async () => {
  await world.end()
  await provider.stop()
})

/** A browser: it keeps cookies and sends them. */
class Browser {
  readonly #cookies = new Map<string, string>()

  async ask(method: 'GET' | 'POST' | 'DELETE', url: string, payload?: Record<string, unknown>) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await world.http.inject({
      ...{ method, url, headers: { cookie, 'accept-language': 'en' } },
      ...(payload === undefined ? {} : { payload }),
    })
    for (const { name, value } of response.cookies) {
      if (value === '') this.#cookies.delete(name)
      else this.#cookies.set(name, value)
    }
    const text = response.body
    return {
      status: response.statusCode,
      body: text.startsWith('{') ? z.record(z.string(), z.unknown()).parse(JSON.parse(text)) : {},
      location: String(response.headers.location ?? ''),
    }
  }

  /** Who is signed in here, by login. */
  async whoAmI(): Promise<unknown> {
    return (await this.ask('GET', '/api/session')).body.login
  }

  get isSignedIn(): boolean {
    return this.#cookies.has(sessionCookie)
  }
}

async function signedIn(who: 'dalia' | 'emad' | 'nadia' | 'paul'): Promise<Browser> {
  await world.sulh.accounts.issuePassword(cast[who].id, password)
  const browser = new Browser()
  expect((await browser.ask('POST', '/api/session', { login: who, password })).status).toBe(200)
  return browser
}

describe('a passkey', () => {
  const made = async (browser: Browser, key: Authenticator, secret = password, verified = true) => {
    const options = await browser.ask('POST', '/api/session/passkeys/options', { password: secret })
    if (options.status !== 200) return options.status
    const said = key.make(String(options.body.challenge), place, verified)
    return (await browser.ask('POST', '/api/session/passkeys', { label: 'my telephone', made: said })).status
  }
  const used = async (key: Authenticator, at = place, verified = true) => {
    const browser = new Browser()
    const options = await browser.ask('POST', '/api/session/passkey/options', {})
    const said = key.use(String(options.body.challenge), at, verified)
    const answer = await browser.ask('POST', '/api/session/passkey', { used: said })
    return { browser, status: answer.status, code: answer.body.code, said }
  }

  it('is made with the password once more, and lets its owner in with more than a password', async () => {
    const browser = await signedIn('dalia')
    const key = new Authenticator()
    expect(await made(browser, key, 'not the password')).toBe(409)
    expect(await made(browser, key, password, false)).toBe(409)
    expect(await made(browser, key)).toBe(204)
    expect(await made(browser, key)).toBe(409)
    const { passkeys } = PasskeysView.parse((await browser.ask('GET', '/api/session/passkeys')).body)
    expect(passkeys).toMatchObject([{ id: key.id, label: 'my telephone', usedAt: null }])
    const entered = await used(key)
    expect(entered.status).toBe(204)
    expect(await entered.browser.whoAmI()).toBe('dalia')
    expect((await entered.browser.ask('GET', '/api/session')).body.secondFactor).toBe('on')
  })

  it('lets nobody in at another site, without PIN or finger, with an answer used before, or of nobody', async () => {
    const browser = await signedIn('emad')
    const key = new Authenticator()
    expect(await made(browser, key)).toBe(204)
    expect((await used(key, { origin: 'https://ddr.example.net', rpId: 'ddr.example' })).status).toBe(401)
    expect((await used(key, { origin: publicUrl, rpId: 'ddr.example.net' })).status).toBe(401)
    expect((await used(key, place, false)).status).toBe(401)
    const first = await used(key)
    expect(first.status).toBe(204)
    const again = new Browser()
    await again.ask('POST', '/api/session/passkey/options', {})
    expect((await again.ask('POST', '/api/session/passkey', { used: first.said })).body.code).toBe(
      'session.passkeyWrong',
    )
    expect(again.isSignedIn).toBe(false)
    expect((await used(new Authenticator())).code).toBe('session.passkeyWrong')
    // Without having asked for options there is no challenge to answer.
    expect((await new Browser().ask('POST', '/api/session/passkey', { used: first.said })).status).toBe(401)
  })

  it('is taken off by its owner, by two people with the second factor, and ends with a dismissal', async () => {
    const browser = await signedIn('nadia')
    const [first, second, third] = [new Authenticator(), new Authenticator(), new Authenticator()]
    expect(await made(browser, first)).toBe(204)
    const stranger = await signedIn('paul')
    expect((await stranger.ask('DELETE', `/api/session/passkeys/${first.id}`)).status).toBe(404)
    expect((await browser.ask('DELETE', `/api/session/passkeys/${first.id}`)).status).toBe(204)
    expect((await used(first)).status).toBe(401)
    expect(await made(browser, second)).toBe(204)
    const id = newId()
    await world.done('jana', proposeFactorReset, { id, userId: cast.nadia.id, reason: 'The telephone was lost.' })
    await world.done('fatou', signUserChange, { id })
    expect((await used(second)).status).toBe(401)
    expect(await made(await signedIn('nadia'), third)).toBe(204)
    await world.done('jana', dismiss, { id: cast.nadia.id, reason: 'Left the programme.' })
    expect((await used(third)).status).toBe(401)
  })
})

describe('an identity provider', () => {
  const through = async (browser: Browser, link = false) => {
    const begun = await browser.ask('GET', `/api/session/provider${link ? '?link=yes' : ''}`)
    expect(begun.status).toBe(302)
    return browser.ask('GET', `/api/session/provider/back?${provider.letIn(begun.location)}`)
  }

  it('lets in who linked their account there themselves, and nobody else', async () => {
    expect(PublicView.parse((await new Browser().ask('GET', '/api/public?logins=no')).body).provider).toBe(
      'Government login',
    )
    const stranger = new Browser()
    expect((await through(stranger)).location).toBe('/sign-in?problem=notLinked')
    expect(stranger.isSignedIn).toBe(false)
    const paul = await signedIn('paul')
    expect((await through(paul, true)).location).toBe('/account')
    expect(ProviderLinkView.parse((await paul.ask('GET', '/api/session/provider-link')).body)).toEqual({
      provider: 'Government login',
      linked: true,
    })
    const browser = new Browser()
    expect((await through(browser)).location).toBe('/')
    expect(await browser.whoAmI()).toBe('paul')
    expect((await browser.ask('GET', '/api/session')).body.secondFactor).toBe('none')
    provider.methods = ['pwd', 'mfa']
    const strong = new Browser()
    await through(strong)
    expect((await strong.ask('GET', '/api/session')).body.secondFactor).toBe('on')
  })

  it('is believed for one person alone, and for an answer that this browser asked for', async () => {
    const emad = await signedIn('emad')
    expect((await through(emad, true)).location).toBe('/account?problem=provider')
    // Somebody else's way back, opened here: no attempt of this browser matches it.
    const asked = (await new Browser().ask('GET', '/api/session/provider')).location
    const victim = new Browser()
    expect((await victim.ask('GET', `/api/session/provider/back?${provider.letIn(asked)}`)).location).toBe(
      '/sign-in?problem=provider',
    )
    await victim.ask('GET', '/api/session/provider')
    expect((await victim.ask('GET', `/api/session/provider/back?${provider.letIn(asked)}`)).location).toBe(
      '/sign-in?problem=provider',
    )
    provider.falseNonce = 'of another browser'
    expect((await through(new Browser())).location).toBe('/sign-in?problem=provider')
    provider.falseNonce = undefined
    const repeated = new Browser()
    const way = provider.letIn((await repeated.ask('GET', '/api/session/provider')).location)
    expect((await repeated.ask('GET', `/api/session/provider/back?${way}`)).location).toBe('/')
    expect((await repeated.ask('GET', `/api/session/provider/back?${way}`)).location).toBe('/sign-in?problem=provider')
    expect((await new Browser().ask('GET', '/api/session/provider?link=yes')).status).toBe(401)
  })

  it('lets nobody in any more once unlinked, or dismissed', async () => {
    const browser = new Browser()
    await through(browser)
    expect((await browser.ask('DELETE', '/api/session/provider-link')).status).toBe(204)
    expect((await through(new Browser())).location).toBe('/sign-in?problem=notLinked')
    expect((await through(await signedIn('paul'), true)).location).toBe('/account')
    await world.done('jana', dismiss, { id: cast.paul.id, reason: 'Left the programme.' })
    expect((await through(new Browser())).location).toBe('/sign-in?problem=notLinked')
  })
})
