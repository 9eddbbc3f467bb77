import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { masterKeyRotate } from '../../src/cli/master-key.ts'
import { type OpenSulh, openSulh } from '../../src/cli/open-sulh.ts'
import { recoveryKeyCombine, recoveryKeySplit } from '../../src/cli/recovery-key.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { inTransaction } from '../../src/server/database.ts'
import { openRing } from '../../src/server/key-ring.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { attempt } from '../attempt.ts'
import { program, scratch } from '../sulh-command.ts'
import { applicant, armedApplicant, cast, newWorld, type World } from '../world.ts'

/** The master key is exchanged, moves to another place, is lost, and is got back: what is sealed stays sealed, and opens. */
const at = scratch()
const data = ['--data', at('data')]
const keyFile = at('data/keys/master.key')
const manyKeys = 20_000
let world: World
let personId: Id
let running: OpenSulh

beforeAll(async () => {
  world = await newWorld()
  ;({ personId } = await armedApplicant(world))
  const { master, journal, card, box } = world.sulh.keys
  const pem = (key: typeof journal) => Buffer.from(key.export({ type: 'pkcs8', format: 'pem' }))
  mkdirSync(at('data/keys'), { recursive: true })
  const files = {
    'master.key': master,
    'journal.pem': pem(journal),
    'card.pem': pem(card.signing),
    'box.key': Buffer.from(box.privateKey, 'base64'),
  }
  for (const [name, bytes] of Object.entries(files)) writeFileSync(at(`data/keys/${name}`), bytes)
  process.env.DATABASE_URL = world.ownerUrl
  running = await openSulh(at('data'), { logLevel: 'silent' }, 'beside')
  // Keys of many others, so that a rotation takes long enough to be killed.
  const ids = Array.from({ length: manyKeys }, () => newId())
  const wrapped = ids.map((id) => running.sulh.keys.ring.wrap(id, randomBytes(32)).wrapped)
  await running.sulh.database.writer.query(
    'insert into subject_keys (subject_id, wrapped) select * from unnest($1::uuid[], $2::bytea[])',
    [ids, wrapped],
  )
})
afterAll(async () => {
  delete process.env.DATABASE_URL
  await running.close()
  await world.end()
  rmSync(at('.'), { recursive: true, force: true })
})

const ring = (env: NodeJS.ProcessEnv = {}) => openRing(world.ownerUrl, at('data/keys'), env)
const wrappedBy = async (): Promise<Record<string, number>> => {
  const { rows } = await world.sulh.database.owner.query<{ by: number; n: number }>(
    'select wrapped_by as by, count(*)::integer as n from subject_keys group by 1 order by 1',
  )
  return Object.fromEntries(rows.map(({ by, n }) => [by, n]))
}
/** What the entry of the person's registration says, asked of a server that has forgotten every key. */
async function opened({ sulh }: Pick<OpenSulh, 'sulh'> = running): Promise<string> {
  sulh.sealer.forgetAll()
  const { rows } = await sulh.database.writer.query<{ id: Id; box: string }>(
    `select id, body -> 'sealed' ->> 'box' as box from journal where body -> 'sealed' ->> 'under' = $1 order by leaf_index limit 1`,
    [personId],
  )
  const [entry] = rows
  const plain =
    entry && (await inTransaction(sulh.database.writer, (tx) => sulh.sealer.open(tx, personId, entry.box, entry.id)))
  return plain?.toString() ?? ''
}
const findings = async () => (await verifyRecord(running.sulh, recordChecks)).findings

it('a database from before the ring is taken over: its master key opens what it sealed, through the ring', async () => {
  const { rows } = await world.sulh.database.owner.query('select from key_ring where wrapped is null')
  expect(rows).toEqual([])
  expect(await opened()).toContain('Mansour')
  expect(await findings()).toEqual([])
})

describe('a rotation', () => {
  it('that is killed leaves the old key in force and everything readable', async () => {
    const child = spawn(process.execPath, [program, 'master-key', 'rotate', ...data], { stdio: 'ignore' })
    const ended = new Promise((resolve) => child.once('close', resolve))
    while (((await wrappedBy())['2'] ?? 0) === 0 && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 2))
    child.kill('SIGKILL')
    await ended
    const found = await wrappedBy()
    expect(Object.keys(found)).toEqual(['1', '2'])
    expect(await opened()).toContain('Mansour')
    copyFileSync(keyFile, at('old.key'))
    expect((await ring()).ring.newest).toBe(2)
  })

  it('goes on where it was, wraps every key anew, and destroys what wrapped them before', async () => {
    expect(await masterKeyRotate(data)).toBe(0)
    expect(Object.keys(await wrappedBy())).toEqual(['2'])
    expect(readFileSync(keyFile).equals(readFileSync(at('old.key')))).toBe(false)
    expect(existsSync(`${keyFile}.next`)).toBe(false)
  })

  it('leaves the old key nothing to open', async () => {
    await expect(ring({ SULH_MASTER_KEY_FILE: at('old.key') })).rejects.toThrow('does not fit this database')
    expect((await ring()).ring.newest).toBe(2)
  })

  it('goes on under a running server, which reads what was sealed and seals under the new key', async () => {
    expect(await opened()).toContain('Mansour')
    const envelope = { id: newId(), at: new Date().toISOString(), input: applicant() }
    const outcome = await running.sulh.performer.perform({ action: register, actor: cast.awa, envelope })
    expect(outcome.outcome).not.toBe('refused')
    expect(Object.keys(await wrappedBy())).toEqual(['2'])
    expect(await findings()).toEqual([])
  })

  it('opens no compartment to anybody: who read no keys before reads none now, and writes none', async () => {
    for (const role of ['sulh_side_north', 'sulh_joint', 'sulh_accounts']) {
      expect(await attempt(world, role, 'select wrapped from subject_keys'), role).toBe('42501')
      expect(await attempt(world, role, 'select wrapped from key_ring'), role).toBe('42501')
    }
    expect(await attempt(world, 'sulh_side_north_child', 'select wrapped_by from subject_keys')).toBe('42501')
    expect(await attempt(world, 'sulh_writer', 'select wrapped from key_ring')).toBe('42501')
    expect(await attempt(world, 'sulh_writer', 'insert into key_ring (generation) values (9)')).toBe('42501')
    // Wrapped by the newest already: nothing replaces it.
    expect(await attempt(world, 'sulh_writer', `update subject_keys set wrapped = '\\x00', wrapped_by = 2`)).toBe(
      '23001',
    )
    expect(await attempt(world, 'sulh_writer', `update subject_keys set wrapped_by = 9`)).toBe('23001')
  })

  it('destroys no generation by which a hub’s copy, under way past the triggers, wrapped a key', async () => {
    const id = newId()
    const { wrapped, by } = (await ring()).ring.wrap(id, randomBytes(32))
    let ended = false
    const { rotation } = await inTransaction(world.sulh.database.owner, async (tx) => {
      await tx.query('select from journal_head for update')
      await tx.query('set local session_replication_role = replica')
      await tx.query('insert into subject_keys (subject_id, wrapped, wrapped_by) values ($1, $2, $3)', [
        id,
        wrapped,
        by,
      ])
      const rotation = masterKeyRotate(data).finally(() => {
        ended = true
      })
      const waits = () =>
        running.sulh.database.owner.query(
          `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%journal_head%'`,
        )
      while (!ended && (await waits()).rowCount === 0) await new Promise((resolve) => setTimeout(resolve, 20))
      return { rotation }
    })
    expect(await rotation).toBe(0)
    expect(Object.keys(await wrappedBy())).toEqual([String(by + 1)])
  })
})

describe('a master key that another program holds', () => {
  beforeAll(() => {
    // What a module does: the key never leaves it, and what another key wrapped ends with 3.
    const module = `#!${process.execPath}
      const { createCipheriv, createDecipheriv, createHash, randomBytes } = require('node:crypto')
      const key = createHash('sha256').update('kept in the module').digest()
      const given = require('node:fs').readFileSync(0)
      if (process.argv[2] === 'wrap') {
        const nonce = randomBytes(12)
        const cipher = createCipheriv('aes-256-gcm', key, nonce)
        process.stdout.write(Buffer.concat([nonce, cipher.update(given), cipher.final(), cipher.getAuthTag()]))
      } else {
        try {
          const cipher = createDecipheriv('aes-256-gcm', key, given.subarray(0, 12)).setAuthTag(given.subarray(-16))
          process.stdout.write(Buffer.concat([cipher.update(given.subarray(12, -16)), cipher.final()]))
        } catch { process.exitCode = 3 }
      }`
    writeFileSync(at('module.cjs'), module)
    chmodSync(at('module.cjs'), 0o700)
  })

  it('takes the ring over, and opens it from then on alone', async () => {
    expect(await masterKeyRotate([...data, '--to-command', at('module.cjs')])).toBe(0)
    await expect(ring()).rejects.toThrow('does not fit this database')
    const { masterKey } = await ring({ SULH_MASTER_KEY_COMMAND: at('module.cjs') })
    expect(masterKey.bytes).toBe(null)
    await expect(ring({ SULH_MASTER_KEY_COMMAND: at('none') })).rejects.toThrow('could not be started')
    await expect(ring({ SULH_MASTER_KEY_COMMAND: '/bin/false' })).rejects.toThrow('ended with 1')
    await expect(ring({ SULH_MASTER_KEY_COMMAND: 'x', SULH_MASTER_KEY: 'y' })).rejects.toThrow('in one place')
  })

  it('gives it back to a variable', async () => {
    process.env.SULH_MASTER_KEY_COMMAND = at('module.cjs')
    process.env.NEXT_KEY = randomBytes(32).toString('base64')
    try {
      await expect(masterKeyRotate(data)).rejects.toThrow('is not in the data folder')
      expect(await masterKeyRotate([...data, '--to-variable', 'NEXT_KEY'])).toBe(0)
      const { ring: found } = await ring({ SULH_MASTER_KEY: process.env.NEXT_KEY })
      expect([found.newest, Object.keys(await wrappedBy())]).toEqual([5, ['5']])
    } finally {
      delete process.env.SULH_MASTER_KEY_COMMAND
    }
  })
})

describe('a recovery key in five shares, of which three open', () => {
  const share = (folder: string, n: number) => at(`${folder}/share-${n}.txt`)
  beforeAll(async () => {
    process.env.SULH_MASTER_KEY = process.env.NEXT_KEY
    expect(await recoveryKeySplit([at('first'), '--of', '3', '--need', '2', ...data])).toBe(0)
    expect(await recoveryKeySplit([at('shares'), '--of', '5', '--need', '3', ...data])).toBe(0)
    // The generation after the split is sealed for it too.
    process.env.LAST_KEY = randomBytes(32).toString('base64')
    expect(await masterKeyRotate([...data, '--to-variable', 'LAST_KEY'])).toBe(0)
    delete process.env.SULH_MASTER_KEY
    rmSync(keyFile, { force: true })
  })

  it('opens nothing with two shares, with a line copied wrongly, or with shares of a recovery key before', async () => {
    const three = [1, 2, 3].map((n) => share('shares', n))
    await expect(recoveryKeyCombine([...three.slice(1), ...data])).rejects.toThrow(
      '3 shares are needed, and these are 2',
    )
    await expect(
      recoveryKeyCombine([share('shares', 1), share('shares', 1), share('shares', 2), ...data]),
    ).rejects.toThrow('double')
    await expect(recoveryKeyCombine([share('first', 1), share('first', 2), ...data])).rejects.toThrow(
      'another recovery key',
    )
    const text = readFileSync(share('shares', 4), 'utf8')
    writeFileSync(
      at('wrong.txt'),
      text.replace(/^(2: )(.)/m, (_, line, digit) => `${line}${digit === 'a' ? 'b' : 'a'}`),
    )
    await expect(recoveryKeyCombine([...three.slice(1), at('wrong.txt'), ...data])).rejects.toThrow('Line 2 of share 4')
    expect(existsSync(keyFile)).toBe(false)
    expect(await recoveryKeyCombine([...three, '--try', ...data])).toBe(0)
    expect(existsSync(keyFile)).toBe(false)
  })

  it('stays as it is where the shares of a new one cannot be written', async () => {
    process.env.SULH_MASTER_KEY = process.env.LAST_KEY
    try {
      await expect(recoveryKeySplit([at('nowhere/shares'), ...data])).rejects.toThrow('ENOENT')
    } finally {
      delete process.env.SULH_MASTER_KEY
    }
    expect(await recoveryKeyCombine([...[1, 2, 3].map((n) => share('shares', n)), '--try', ...data])).toBe(0)
  })

  it('gives the keys to a new master key where the one before is lost, and the record holds', async () => {
    await expect(openSulh(at('data'))).rejects.toThrow('There is no master key')
    expect(await recoveryKeyCombine([share('shares', 5), share('shares', 2), share('shares', 4), ...data])).toBe(0)
    const again = await openSulh(at('data'), { logLevel: 'silent' }, 'beside')
    try {
      expect(await opened(again)).toContain('Mansour')
      expect((await verifyRecord(again.sulh, recordChecks)).findings).toEqual([])
    } finally {
      await again.close()
    }
  })

  it('is in no table: a copy of the database and all its bytes have no share', async () => {
    const digits = readFileSync(share('shares', 1), 'utf8')
      .match(/^1: ([0-9a-f ]+) -/m)?.[1]
      ?.replaceAll(' ', '')
    const { rows } = await world.sulh.database.owner.query<{ text: string }>(
      'select r::text as text from key_ring r union all select r::text from recovery_keys r',
    )
    expect(digits).toHaveLength(16)
    expect(rows.map(({ text }) => text).join()).not.toContain(digits)
  })
})
