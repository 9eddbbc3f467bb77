import { mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../src/server/migrate.ts'
import { externalPostgres, startPostgres } from '../src/server/postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string
    /** A folder of this run alone, for what its files share. */
    sharedFolder: string
  }
}

/** For a whole run of tests: one database server, and a folder for what its files share. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startDatabaseServer()
  project.provide('databaseUrl', server.url)
  const shared = mkdtempSync(join(tmpdir(), 'sulh-shared-'))
  project.provide('sharedFolder', shared)
  return async () => {
    await server.stop()
    rmSync(shared, { recursive: true, force: true })
  }
}

/**
 * One PostgreSQL, with a migrated template that each story clones in half a second. SULH_TEST_DATABASE_URL names another server
 * (its role must be a superuser), so the stories run on PostgreSQL 15 too.
 */
export async function startDatabaseServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const external = process.env.SULH_TEST_DATABASE_URL
  const folder = mkdtempSync(join(roomiest(), 'sulh-test-'))
  const postgres =
    external === undefined ? await startPostgres({ dataDir: folder, fast: true }) : await externalPostgres(external)
  const url = postgres.connectionString()
  await query(url, 'drop database if exists sulh_template')
  await query(url, 'create database sulh_template')
  await migrate(databaseUrl(url, 'sulh_template'), join(import.meta.dirname, '..', 'db', 'migrations'))
  const stop = async () => {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url, stop }
}

const inMemory = '/dev/shm'

/** In memory where there is room for it: a story copies three thousand small files, which a busy disk takes seconds for. */
function roomiest(): string {
  try {
    const { bavail, bsize } = statfsSync(inMemory)
    if (bavail * bsize > 4_000_000_000) return inMemory
  } catch {
    // Not every system has it.
  }
  return tmpdir()
}

/** The same server, another database. */
export function databaseUrl(url: string, name: string): string {
  if (url.startsWith('socket:')) return url.replace(/db=[^&]*/, `db=${name}`)
  const parsed = new URL(url)
  parsed.pathname = `/${name}`
  return parsed.toString()
}

export async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
