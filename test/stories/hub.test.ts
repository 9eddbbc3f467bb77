import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { givePasswords, TestHub } from '../hubs.ts'
import { applicant, idOf } from '../world.ts'

let world: HttpWorld
let hub: TestHub
let awa: string
const before = applicant({ nameLatin: { given: 'Yusuf', father: 'Said', grandfather: 'Ali', family: 'Gharbi' } })
const elsewhere = applicant()

/** Whether the centre answers: a link that is cut answers nothing at all. */
let linked = true

beforeAll(async () => {
  world = await newHttpWorld()
  world.http.addHook('onRequest', async (_request, reply) => {
    if (!linked) {
      reply.hijack()
      reply.raw.destroy()
    }
  })
  await givePasswords(world, ['awa', 'basma', 'gaston', 'fatou'])
  await world.done('awa', register, before)
  await world.done('gaston', register, elsewhere)
  const centre = await world.http.listen({ port: 0, host: '127.0.0.1' })
  hub = await TestHub.enrolled(world, centre)
})
afterAll(async () => {
  await hub.end()
  await world.end()
})

describe('a site’s own server', () => {
  it('copies its site and no other, and lets the site’s officers sign in, and nobody else', async () => {
    await hub.hub.round()
    expect(hub.hub.isWhole).toBe(true)
    const people = await hub.rows('select id from people')
    expect(people.map(({ id }) => id)).toEqual([before.id])
    expect(await hub.rows('select code from sites order by 1')).toContainEqual({ code: 'TAR' })
    awa = await hub.signIn('awa')
    expect((await hub.get(awa, `/api/people/${String(before.id)}`)).status).toBe(200)
    await expect(hub.signIn('gaston')).rejects.toThrow('401')
    await expect(hub.signIn('fatou')).rejects.toThrow('401')
  })
})
