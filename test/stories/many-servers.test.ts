import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { newId } from '../../src/kernel/ids.ts'
import { composeFeatures } from '../../src/main.server.ts'
import { register } from '../../src/people/actions.ts'
import { inTransaction } from '../../src/server/database.ts'
import { type Job, runJob } from '../../src/server/jobs.ts'
import type { Letter } from '../../src/server/mail.ts'
import { mailJob } from '../../src/server/mail-delivery.ts'
import { asRole } from '../../src/server/postgres.ts'
import { Sulh } from '../../src/server/sulh.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { type MailBox, newMailBox } from '../smtp.ts'
import { applicant, cast, newWorld, type World } from '../world.ts'

/** Two application servers on one database, as `npm run test:cluster` runs them as processes. */
let box: MailBox
let world: World
let second: Sulh

beforeAll(async () => {
  box = await newMailBox()
  const mailServer = { host: '127.0.0.1', port: box.port, tls: false, user: null, from: 'ddr@example.ly' }
  world = await newWorld({ mailServer, publicUrl: 'https://ddr.example.ly' })
  const { keys, options } = world.sulh
  const connectionOf = (role?: string) => (role === undefined ? world.ownerUrl : asRole(world.ownerUrl, role))
  second = new Sulh({ connectionOf, keys, options, features: composeFeatures() })
  await Promise.all([world.sulh.prepare(), second.prepare()])
})
afterAll(async () => {
  await second.end()
  await world.end()
  await box.end()
})

const both = () => [world.sulh, second] as const
const at = new Date().toISOString()
const actBy = (sulh: Sulh, input: Record<string, unknown>, id = newId()) =>
  sulh.performer.perform({
    action: register,
    actor: cast.awa,
    envelope: { id, at, input },
  })

describe('two servers on one database', () => {
  it('keep one journal, of which each proves what the other wrote', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 60 }, (_, n) => actBy(n % 2 === 0 ? world.sulh : second, applicant())),
    )
    expect(outcomes.map(({ outcome }) => outcome).filter((one) => one === 'refused')).toEqual([])
    for (const sulh of both()) expect((await verifyRecord(sulh, recordChecks)).findings).toEqual([])
  })

  it('do an act once that was sent to both, and answer it alike', async () => {
    for (let n = 0; n < 10; n++) {
      const [input, id] = [applicant(), newId()]
      const outcomes = await Promise.all(both().map((sulh) => actBy(sulh, input, id)))
      const subjects = outcomes.map((one) => (one.outcome === 'refused' ? one.code : one.subject))
      expect(subjects).toEqual([input.id, input.id])
    }
  })

  it('send a letter once, though both look for what is due', async () => {
    await world.sulh.mail.setAddress(cast.fatou.id, { address: 'fatou@example.ly', language: 'ar' }, new Date())
    for (let n = 0; n < 8; n++) {
      const letter: Letter = {
        ...{ once: `letter ${n}`, kind: 'test', sideId: cast.fatou.sideId, to: { userId: cast.fatou.id } },
        ...{ language: 'ar', subject: 'ينتظرك تقرير', body: 'ينتظرك تقرير.', page: '/reports' },
      }
      await inTransaction(world.sulh.database.writer, (tx) => world.sulh.mail.queue(tx, letter, new Date()))
    }
    await Promise.all(both().map((sulh) => runJob(sulh, mailJob, () => {})))
    expect(box.letters).toHaveLength(8)
  })

  it('run a job one after the other, never both at once', async () => {
    let [running, most, runs] = [0, 0, 0]
    const job: Job = {
      name: 'alone',
      isDue: async () => true,
      run: async () => {
        runs++
        most = Math.max(most, ++running)
        await new Promise((resolve) => setTimeout(resolve, 20))
        running--
      },
    }
    await Promise.all([...both(), ...both()].map((sulh) => runJob(sulh, job, () => {})))
    expect({ most, runs }).toEqual({ most: 1, runs: 4 })
  })

  it('know at once that a session ended at the other', async () => {
    const token = await world.sulh.accounts.open(cast.awa.id, new Date(), { device: '', strong: false })
    expect((await second.accounts.whoIs(token, new Date()))?.actor.id).toBe(cast.awa.id)
    await world.sulh.accounts.signOut(token)
    expect(await second.accounts.whoIs(token, new Date())).toBeUndefined()
  })
})
