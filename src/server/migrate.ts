import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pg } from './driver.ts'

/**
 * Applies the SQL files of a folder that are not applied yet, in the order of their numbers, each in a transaction
 * of its own. Refuses a database on which a file was applied that has since been changed. Two servers that start at
 * once wait for each other. With `only`, files of other names wait: a backup is restored into tables of its own time.
 */
export async function migrate(connectionString: string, folder: string, only?: ReadonlySet<string>): Promise<string[]> {
  const client = new pg.Client({ connectionString })
  // Lost in a statement, that statement fails.
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('sulh migrations'))`)
    await client.query(
      `create table if not exists schema_migrations (name text primary key, sha256 text not null, applied_at timestamptz not null default now())`,
    )
    const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from schema_migrations')
    const applied = new Map(rows.map((row) => [row.name, row.sha256]))
    const done: string[] = []
    for (const { name, sql, sha256 } of migrationsIn(folder)) {
      if (only && !only.has(name)) continue
      if (applied.has(name)) {
        if (applied.get(name) !== sha256)
          throw new Error(`The migration ${name} was changed after it was applied: add a new file instead.`)
        continue
      }
      await applyOne(client, name, sql, sha256)
      done.push(name)
    }
    return done
  } finally {
    await client.end()
  }
}

/** The migrations of a folder in the order of their numbers, each with the hash (SHA-256, hex) under which it is remembered. */
export function migrationsIn(folder: string): { name: string; sql: string; sha256: string }[] {
  const names = readdirSync(folder).filter((file) => /^\d{4}_\w+\.sql$/.test(file))
  return names.sort().map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8')
    return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
  })
}

async function applyOne(client: pg.Client, name: string, sql: string, sha256: string): Promise<void> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into schema_migrations (name, sha256) values ($1, $2)', [name, sha256])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
