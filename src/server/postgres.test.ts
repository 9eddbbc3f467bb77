import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { joinPostgres, PostgresProblem, startPostgres } from './postgres.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sulh-pg-'))
  chmodSync(folder, 0o755)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const isRoot = process.getuid?.() === 0

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** A process of its own that starts PostgreSQL, as Sulh does, and goes on. */
async function sulhThatStarts(dataDir: string): Promise<ChildProcess> {
  const module = JSON.stringify(join(import.meta.dirname, 'postgres.ts'))
  const words = `import(${module}).then(async ({ startPostgres }) => { await startPostgres({ dataDir: ${JSON.stringify(dataDir)} }); process.send('ready') })`
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', words], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  await once(child, 'message')
  return child
}

function problemOf(dataDir: string, nativeDir?: string): Promise<string> {
  return startPostgres({ dataDir, fast: true, ...(nativeDir === undefined ? {} : { nativeDir }) }).then(
    () => 'started',
    (error) => (error instanceof PostgresProblem ? error.code : String(error)),
  )
}

describe('the PostgreSQL that Sulh brings', () => {
  it('starts, keeps what was committed over a restart, and listens on no port', async () => {
    const first = await startPostgres({ dataDir: folder })
    await query(first.connectionString(), 'create table kept (x int); insert into kept values (7)')
    expect(await query(first.connectionString(), 'show listen_addresses')).toEqual([{ listen_addresses: '' }])
    expect(await query(first.connectionString(), 'show data_checksums')).toEqual([{ data_checksums: 'on' }])
    expect(joinPostgres(folder)?.connectionString()).toBe(first.connectionString())
    await first.stop()
    expect(joinPostgres(folder)).toBeUndefined()
    const second = await startPostgres({ dataDir: folder })
    expect(await query(second.connectionString(), 'select x from kept')).toEqual([{ x: 7 }])
    await second.stop()
  })

  it('is replaced when its Sulh was killed and it lives on', async () => {
    const first = await sulhThatStarts(folder)
    const url = joinPostgres(folder)?.connectionString() ?? ''
    await query(url, 'create table kept (x int); insert into kept values (8)')
    const gone = once(first, 'exit')
    first.kill('SIGKILL')
    await gone
    const second = await startPostgres({ dataDir: folder })
    expect(await query(second.connectionString(), 'select x from kept')).toEqual([{ x: 8 }])
    await second.stop()
  })

  it('comes back by itself when it was killed itself', async () => {
    const running = await startPostgres({ dataDir: folder })
    await query(running.connectionString(), 'create table kept (x int); insert into kept values (9)')
    process.kill(Number.parseInt(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8'), 10), 'SIGKILL')
    let found: unknown[] = []
    while (found.length === 0) {
      await sleep(100)
      found = await query(running.connectionString(), 'select x from kept').catch(() => [])
    }
    expect(found).toEqual([{ x: 9 }])
    expect(readFileSync(join(folder, 'postgres.log'), 'utf8')).toContain('ended by itself (SIGKILL)')
    await running.stop()
  })

  it.each([
    ['postgres/postmaster.pid', 'is empty', () => ''],
    ['postgres/postmaster.pid', 'names a process that is another by now', () => `${process.ppid}\n`],
    ['run/.s.PGSQL.5432.lock', 'is empty', () => ''],
  ])('starts where a power cut left a lock file %s that %s', async (file, _what, content) => {
    const first = await startPostgres({ dataDir: folder })
    await first.stop()
    writeFileSync(join(folder, file), content())
    const second = await startPostgres({ dataDir: folder })
    await second.stop()
  })

  it('is not kept from a folder by the number of a Sulh from another life of the machine', async () => {
    writeFileSync(join(folder, 'sulh.pid'), `${process.ppid}\n1 another-boot\n`)
    const running = await startPostgres({ dataDir: folder, fast: true })
    await running.stop()
  })

  it('says who holds a folder that is in use', async () => {
    const running = await startPostgres({ dataDir: folder, fast: true })
    writeFileSync(join(folder, 'sulh.pid'), `${process.ppid}\n`)
    expect(await problemOf(folder)).toBe('inUse')
    writeFileSync(join(folder, 'sulh.pid'), `${process.pid}\n`)
    await running.stop()
  })

  it('leaves nothing half-made when the folder cannot be created', async () => {
    const native = join(folder, 'native')
    mkdirSync(join(native, 'bin'), { recursive: true })
    writeFileSync(join(native, 'bin', 'initdb'), '#!/bin/sh\nmkdir -p "$2/base"; echo broken >&2; exit 1\n', {
      mode: 0o755,
    })
    const data = join(folder, 'data')
    expect(await problemOf(data, native)).toBe('initFailed')
    expect(existsSync(join(data, 'postgres'))).toBe(false)
    expect(readdirSync(data).filter((name) => name.startsWith('postgres'))).toEqual([])
  })

  it('refuses a folder of another version', async () => {
    mkdirSync(join(folder, 'postgres'), { mode: 0o700 })
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '15\n')
    if (isRoot) chownSync(join(folder, 'postgres'), 65534, 65534)
    expect(await problemOf(folder)).toBe('otherVersion')
  })

  it.runIf(isRoot)('as root runs as the owner of the folder, and under a home that others cannot enter', async () => {
    const owned = join(folder, 'owned')
    mkdirSync(owned)
    chownSync(owned, 1, 1)
    const one = await startPostgres({ dataDir: owned, fast: true })
    const pid = readFileSync(join(owned, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Uid:\s+1\b/m)
    await one.stop()
    const home = join(folder, 'home')
    mkdirSync(home, { mode: 0o700 })
    const other = await startPostgres({ dataDir: join(home, 'data'), fast: true })
    expect(await query(other.connectionString(), 'select 1 as one')).toEqual([{ one: 1 }])
    await other.stop()
  })
})
