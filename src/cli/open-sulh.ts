import { join } from 'node:path'
import { composeFeatures } from '../main.server.ts'
import { loadKeys } from '../server/keys.ts'
import { migrate } from '../server/migrate.ts'
import { externalPostgres, joinPostgres, type Postgres, startPostgres } from '../server/postgres.ts'
import { Sulh, type SulhOptions } from '../server/sulh.ts'
import { projectFolder } from './options.ts'

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
  const external = process.env.DATABASE_URL
  const running = beside === 'beside' ? joinPostgres(dataDir) : undefined
  const postgres =
    external === undefined ? (running ?? (await startPostgres({ dataDir }))) : await externalPostgres(external)
  try {
    await migrate(postgres.connectionString(), join(projectFolder, 'db', 'migrations'))
    const keys = loadKeys(join(dataDir, 'keys'))
    const connectionOf = (role?: string) => postgres.connectionString(role)
    const sulh = new Sulh({ connectionOf, keys, features: composeFeatures(), options })
    await sulh.prepare()
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
