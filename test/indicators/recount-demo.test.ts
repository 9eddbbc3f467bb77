import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { loadDemo } from '../../demo/load.ts'
import { measuredIndicators } from '../../src/indicators/definitions.ts'
import { periodOf } from '../../src/indicators/period.ts'
import { composeFeatures } from '../../src/main.server.ts'
import { inTransaction } from '../../src/server/database.ts'
import { boxKeysOf } from '../../src/server/keys.ts'
import { asRole } from '../../src/server/postgres.ts'
import { Sulh } from '../../src/server/sulh.ts'
import { databaseUrl, query } from '../database-server.ts'
import { cloneTemplate, dayHere, prepareOnce, testRing } from '../world.ts'
import { computed, recounted } from './recount.ts'

const name = `demo_${process.pid}_${randomBytes(3).toString('hex')}`
let sulh: Sulh
beforeAll(async () => {
  const server = inject('databaseUrl')
  await cloneTemplate(server, name)
  const ownerUrl = databaseUrl(server, name)
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const card = { signing: generateKeyPairSync('ed25519').privateKey, former: [] }
  sulh = new Sulh({
    connectionOf: (role) => (role === undefined ? ownerUrl : asRole(ownerUrl, role)),
    keys: {
      ...{ ...testRing(), journal: privateKey, journalPublic: publicKey, card },
      box: boxKeysOf(randomBytes(32)),
    },
    features: composeFeatures(),
    options: { logLevel: 'silent' },
  })
  await prepareOnce(sulh)
  await loadDemo(sulh, () => undefined)
}, 600_000)
afterAll(async () => {
  await sulh.end()
  await query(inject('databaseUrl'), `drop database ${name} with (force)`)
})

describe('indicators of the demonstration', () => {
  it('agree to the last digit with a script that knows the definitions and the schema alone', async () => {
    const now = new Date()
    for (const frequency of ['day', 'week', 'month', 'halfYear'] as const) {
      const asked = { period: periodOf(frequency, dayHere()), sideId: null, now }
      const lines = await inTransaction(sulh.database.writer, (tx) => computed(tx, asked))
      expect(lines.length).toBeGreaterThan(measuredIndicators.length)
      expect(lines, frequency).toEqual(await recounted(sulh, asked))
    }
  })
})
