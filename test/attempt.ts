import pg from 'pg'
import { asRole } from '../src/server/postgres.ts'
import { derivedKey } from '../src/server/seal.ts'
import type { World } from './world.ts'

/** Tries a statement as a database role, past the application, and gives the error's code or 'done'. */
export async function attempt(world: World, role: string, sql: string): Promise<string> {
  const error = await failureOf(world, role, sql)
  if (error === undefined) return 'done'
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}

/** The same, and gives the name of the constraint that stopped it, or the code where none did. */
export async function stoppedBy(world: World, role: string, sql: string): Promise<string> {
  const error = await failureOf(world, role, sql)
  if (error instanceof pg.DatabaseError) return error.constraint ?? error.code ?? 'unknown'
  return error === undefined ? 'done' : 'unknown'
}

/** How a role of the database logs in past the application. */
export function loginUrl(world: World, role: string): pg.ClientConfig {
  const url = asRole(world.ownerUrl, role)
  const password = derivedKey(Buffer.alloc(32, 7), `database role ${role}`).toString('base64url')
  return url.startsWith('socket:') ? { connectionString: url } : { connectionString: url, password }
}

async function failureOf(world: World, role: string, sql: string): Promise<unknown> {
  const client = new pg.Client(loginUrl(world, role))
  await client.connect()
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('commit')
    return undefined
  } catch (error) {
    return error
  } finally {
    await client.end()
  }
}
