import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/kernel/ids.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { applicant } from '../world.ts'

let world: HttpWorld
beforeAll(async () => {
  world = await newHttpWorld({ requestsAtOnce: 8, benchmark: true })
})
afterAll(() => world.end())

describe('more than the server can work on', () => {
  const ask = async (url: string) => {
    const cookie = await world.signIn('awa')
    const { statusCode, headers } = await world.http.inject({ method: 'GET', url, headers: { cookie } })
    return { status: statusCode, retryAfter: headers['retry-after'] }
  }

  it('is asked to come again, and who is inside is answered', async () => {
    await world.signIn('awa')
    const answers = await Promise.all(Array.from({ length: 200 }, () => ask('/api/people')))
    const answered = answers.filter(({ status }) => status === 200)
    const turnedAway = answers.filter(({ status }) => status !== 200)
    expect(answered.length).toBeGreaterThanOrEqual(8)
    expect(turnedAway.length).toBeGreaterThan(100)
    expect(
      turnedAway.filter(({ status, retryAfter }) => status !== 503 || !/^[1-5]$/.test(String(retryAfter))),
    ).toEqual([])
  })

  it('leaves no trace: whoever comes again is let in', async () => {
    for (let n = 0; n < 20; n++) expect((await ask('/api/people')).status).toBe(200)
  })

  it('does not count those who watch over the server', async () => {
    const [, ...health] = await Promise.all([
      Promise.all(Array.from({ length: 50 }, () => ask('/api/people'))),
      ...Array.from({ length: 20 }, () => ask('/healthz')),
      ask('/metrics'),
    ])
    expect(health.every((one) => 'status' in one && one.status === 200)).toBe(true)
  })

  it('an act that was turned away is done once, under its own id, when it is sent again', async () => {
    const acts = Array.from({ length: 40 }, () => ({ id: newId(), input: applicant() }))
    let left = acts
    let turnedAway = 0
    for (let round = 0; left.length > 0 && round < 40; round++) {
      const answers = await Promise.all(
        left.map(async (act) => ({ act, ...(await world.post('awa', 'person.register', act.input, act.id)) })),
      )
      expect(answers.filter(({ status }) => status !== 200 && status !== 503)).toEqual([])
      left = answers.filter(({ status }) => status === 503).map(({ act }) => act)
      turnedAway += left.length
    }
    expect(turnedAway).toBeGreaterThan(0)
    const { rows } = await world.sulh.database.owner.query(
      'select count(*)::int as n from people where id = any ($1)',
      [acts.map(({ input }) => input.id)],
    )
    expect(rows).toEqual([{ n: acts.length }])
  })
})
