import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { backup } from '../../src/cli/backup.ts'
import { openSulh } from '../../src/cli/open-sulh.ts'
import { restore } from '../../src/cli/restore.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import { newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { takeBaseCopy } from '../../src/server/archive/base-copy.ts'
import { generationOf } from '../../src/server/stations/generation.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { databaseUrl, query } from '../database-server.ts'
import { program, scratch, sulh } from '../sulh-command.ts'
import { applicant, armedApplicant, cast, newWorld, type World } from '../world.ts'

const passphrase = 'nine camels under one tree'

describe('a record that is backed up while people work, and restored on another machine', () => {
  const at = scratch({ passphrase: `${passphrase}\n`, wrong: 'nine camels under two trees\n' })
  let world: World
  let personId: string
  beforeAll(async () => {
    world = await newWorld()
    ;({ personId } = await armedApplicant(world))
    const { master, journal, card, box } = world.sulh.keys
    const pem = (key: typeof journal) => Buffer.from(key.export({ type: 'pkcs8', format: 'pem' }))
    mkdirSync(at('world/keys'), { recursive: true })
    const files = {
      'master.key': master,
      'journal.pem': pem(journal),
      'card.pem': pem(card.signing),
      'box.key': Buffer.from(box.privateKey, 'base64'),
      // Large enough for the file to be of several pieces, whatever it is pressed to.
      'former.bin': randomBytes(700_000),
    }
    for (const [name, bytes] of Object.entries(files)) writeFileSync(at(`world/keys/${name}`), bytes)
    process.env.DATABASE_URL = world.ownerUrl
    try {
      // In a process of its own, as an operator does it: what this one has loaded must not be what makes it work.
      const working = Promise.all(Array.from({ length: 12 }, () => world.done('awa', register, applicant())))
      const { code, out, err } = await sulh('backup', ...wordsOf('record.backup', 'world'))
      await working
      expect([code, err]).toEqual([0, ''])
      expect(Number(/rows of (\d+) tables/.exec(out)?.[1])).toBeGreaterThan(200)
    } finally {
      delete process.env.DATABASE_URL
    }
  })
  afterAll(async () => {
    await world.end()
    rmSync(at('.'), { recursive: true, force: true })
  })

  const wordsOf = (file: string, data: string, key = 'passphrase') => [
    at(file),
    '--passphrase-file',
    at(key),
    '--data',
    at(data),
  ]

  it('leaves nothing in the folder and the database where the file is damaged at its end', async () => {
    const bytes = readFileSync(at('record.backup'))
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1)
    writeFileSync(at('damaged.backup'), bytes)
    const server = inject('databaseUrl')
    const name = `restored_${process.pid}`
    await query(server, `create database ${name}`)
    process.env.DATABASE_URL = databaseUrl(server, name)
    try {
      await expect(restore(wordsOf('damaged.backup', 'damaged'))).rejects.toMatchObject({ code: 'damaged' })
      expect(readdirSync(at('damaged'))).toEqual([])
      // Whatever was there would be in the way.
      await query(process.env.DATABASE_URL, 'create table people (id uuid primary key)')
      await expect(restore(wordsOf('record.backup', 'damaged'))).rejects.toMatchObject({ code: 'databaseTaken' })
    } finally {
      delete process.env.DATABASE_URL
      await query(server, `drop database ${name} with (force)`)
    }
  })

  it('gives back every row, key and number, proves the record, and goes on', async () => {
    const { code, out, err } = await sulh('restore', ...wordsOf('record.backup', 'restored'))
    expect(err).toBe('')
    expect(out).toContain('The record holds.\nRestored into ')
    expect(code).toBe(0)
    expect(statSync(at('restored/keys/master.key')).mode & 0o777).toBe(0o600)
    const { sulh: restored, close } = await openSulh(at('restored'), { logLevel: 'silent' })
    try {
      // What is sealed opens, what is signed is signed on, and the numbers go on where they stood.
      const found = await restored.database.owner.query('select from people where id = $1', [personId])
      expect(found.rowCount).toBe(1)
      // Its stations hear that it is another life of the record.
      expect(await generationOf(restored.database.writer)).not.toBe(await generationOf(world.sulh.database.writer))
      const envelope = { id: newId(), at: new Date().toISOString(), input: applicant() }
      const outcome = await restored.performer.perform({ action: register, actor: cast.awa, envelope })
      expect(outcome.outcome).not.toBe('refused')
      expect((await verifyRecord(restored, recordChecks)).findings).toEqual([])
    } finally {
      await close()
    }
  })

  it('is backed up by the command into a file of its own, which is not written over', async () => {
    const words = wordsOf('again.backup', 'restored')
    expect(await backup([...words, '--prove'])).toBe(0)
    expect(readdirSync(at('.')).filter((name) => name.endsWith('.proving'))).toEqual([])
    expect(statSync(at('again.backup')).mode & 0o777).toBe(0o600)
    expect(readFileSync(at('again.backup')).includes('Mansour')).toBe(false)
    await expect(backup(words)).rejects.toThrow('again.backup is there already: name another file.')
    await expect(backup(wordsOf('none.backup', 'void'))).rejects.toMatchObject({ code: 'noSulh' })
  })

  it('lies open nowhere once its proof was stopped', async () => {
    const words = ['backup', ...wordsOf('stopped.backup', 'restored'), '--prove']
    const child = spawn(process.execPath, [program, ...words], { stdio: 'ignore' })
    const ended = once(child, 'close')
    while (!existsSync(at('stopped.backup.proving/keys')) && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill('SIGTERM')
    expect(await ended).toEqual([130, null])
    const left = readdirSync(at('.')).filter((name) => name.startsWith('stopped'))
    expect(left.toSorted()).toEqual(['stopped.backup', 'stopped.backup.erasures'])
  })

  it('is restored into no folder that holds anything, and with no other passphrase', async () => {
    await expect(restore(wordsOf('record.backup', 'restored'))).rejects.toThrow(
      'is not empty. Restore into an empty folder: name one with --data.',
    )
    await expect(restore(wordsOf('record.backup', 'other', 'wrong'))).rejects.toMatchObject({ code: 'wrongPassphrase' })
  })

  it('is not copied into an archive that the running database hands no log on to', async () => {
    const taken = takeBaseCopy(inject('databaseUrl'), at('restored/postgres'), at('archive'))
    await expect(taken).rejects.toThrow('start it with the same SULH_WAL_ARCHIVE')
    expect(readdirSync(at('.'))).not.toContain('archive')
  })

  it('is not started on where a restoration was cut short', async () => {
    mkdirSync(at('cut/restoring'), { recursive: true })
    await expect(openSulh(at('cut'))).rejects.toThrow(
      'was cut short: run "sulh restore" again, nothing of it was kept.',
    )
  })
})
