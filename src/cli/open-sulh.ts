import { join } from 'node:path'
import { composeFeatures } from '../main.server.ts'
import { openRing } from '../server/key-ring.ts'
import { type Keys, loadKeys } from '../server/keys.ts'
import { migrate } from '../server/migrate.ts'
import { externalPostgres, joinPostgres, type Postgres, startPostgres } from '../server/postgres.ts'
import { Sulh, type SulhOptions } from '../server/sulh.ts'
import { projectFolder, walArchive } from './options.ts'
import { demandWhole } from './restored-folder.ts'

export const migrationsFolder = join(projectFolder, 'db', 'migrations')

/** A Sulh with its database open, migrated and ready. `close` ends both. */
export interface OpenSulh {
  readonly sulh: Sulh
  readonly postgres: Postgres
  readonly close: () => Promise<void>
}

/**
 * Opens the database (DATABASE_URL, or PostgreSQL in the data folder), migrates it, and puts Sulh together. A command
 * `beside` a running Sulh uses the database that it runs; the server itself wants the folder alone.
 */
export async function openSulh(
  dataDir: string,
  options: Partial<SulhOptions> = {},
  beside: 'alone' | 'beside' = 'alone',
): Promise<OpenSulh> {
  demandWhole(dataDir)
  const external = process.env.DATABASE_URL
  const running = beside === 'beside' ? joinPostgres(dataDir) : undefined
  const postgres =
    external === undefined
      ? (running ?? (await startPostgres({ dataDir, archive: walArchive() })))
      : await externalPostgres(external)
  try {
    const sulh = await sulhOn(postgres, dataDir, options)
    const close = async () => {
      await sulh.end()
      await postgres.stop()
    }
    return { sulh, postgres, close }
  } catch (error) {
    await postgres.stop()
    throw error
  }
}

/** Migrates a database that is open and puts Sulh together on it, with the keys of the data folder. */
export async function sulhOn(postgres: Postgres, dataDir: string, options: Partial<SulhOptions>): Promise<Sulh> {
  await migrate(postgres.connectionString(), migrationsFolder)
  const folder = join(dataDir, 'keys')
  const { root, ring } = await openRing(postgres.connectionString(), folder)
  const keys: Keys = { ...loadKeys(folder), master: root, ring }
  const connectionOf = (role?: string) => postgres.connectionString(role)
  const sulh = new Sulh({ connectionOf, keys, features: composeFeatures(), options })
  try {
    await sulh.prepare()
  } catch (error) {
    await sulh.end()
    throw error
  }
  return sulh
}
