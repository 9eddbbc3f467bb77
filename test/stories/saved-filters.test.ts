import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { SavedFiltersView } from '../../src/saved-filters/views.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import type { CastName } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld({ benchmark: true })
})
afterAll(() => world.end())

const kept = async (who: CastName, list = '/people') =>
  SavedFiltersView.parse(JSON.parse((await world.get(who, `/api/saved-filters?list=${list}`)).body)).filters
async function keep(
  who: CastName | null,
  given: Record<string, unknown> = {},
): Promise<{ status: number; body: string }> {
  const payload = {
    id: newId(),
    list: '/people',
    name: 'Women who wait',
    query: 'screening=pending&sex=female',
    shared: false,
  }
  const headers = { ...(who ? { cookie: await world.signIn(who) } : {}), 'accept-language': 'en' }
  const answer = await world.http.inject({
    method: 'POST',
    url: '/api/saved-filters',
    headers,
    payload: { ...payload, ...given },
  })
  return { status: answer.statusCode, body: answer.body }
}
async function remove(who: CastName, id: Id | undefined): Promise<number> {
  const headers = { cookie: await world.signIn(who) }
  return (await world.http.inject({ method: 'DELETE', url: `/api/saved-filters/${id}`, headers })).statusCode
}

it('a filter is kept for its maker alone, or shared with their site or office and nobody else', async () => {
  const id = newId()
  expect((await keep('awa', { id })).status).toBe(204)
  expect((await keep('awa', { id })).status).toBe(204)
  expect(await kept('awa')).toMatchObject([{ id, name: 'Women who wait', own: true, shared: false }])
  expect(await kept('awa', '/weapons')).toEqual([])
  expect(await kept('basma')).toEqual([])
  expect((await keep('awa', { name: 'Of our site', shared: true })).status).toBe(204)
  expect(await kept('basma')).toMatchObject([{ name: 'Of our site', own: false }])
  expect((await keep('paul', { list: '/checks', name: 'Of our office', shared: true })).status).toBe(204)
  for (const who of ['gaston', 'hania', 'fatou', 'karim', 'qamar'] as const)
    expect([...(await kept(who)), ...(await kept(who, '/checks'))], who).toEqual([])
  expect(await keep('fatou', { shared: true })).toMatchObject({
    status: 409,
    body: expect.stringContaining('savedFilter.alone'),
  })
})

it('nobody else removes it, and it is gone once its maker did', async () => {
  const [first] = await kept('basma')
  expect(await remove('basma', first?.id)).toBe(404)
  expect(await remove('awa', first?.id)).toBe(204)
  expect(await kept('basma')).toEqual([])
})

it('holds no words of a search, no page, and no more than a list needs', async () => {
  for (const query of ['search=Mansour', 'sex=female&page=2', '', 'a'.repeat(401), 'se%00x=1'])
    expect((await keep('awa', { query })).status, query).toBe(400)
  for (const given of [{ name: ' ' }, { list: 'https://elsewhere' }, { list: '/people/1' }, { more: 1 }])
    expect((await keep('awa', given)).status).toBe(400)
  expect((await keep(null)).status).toBe(401)
  for (let n = (await kept('awa')).length; n < 20; n++) expect((await keep('awa')).status).toBe(204)
  expect(await keep('awa')).toMatchObject({ status: 409, body: expect.stringContaining('savedFilter.full') })
})
