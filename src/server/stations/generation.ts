import type { Id } from '../../kernel/ids.ts'
import type { Tx } from '../database.ts'

/** Which life of this database it is: whoever spoke to another one asks anew how its log stands. */
export async function generationOf(tx: Pick<Tx, 'query'>): Promise<Id> {
  const { rows } = await tx.query<{ generation: Id }>('select generation from station_generation')
  if (!rows[0]) throw new Error('the database has no generation')
  return rows[0].generation
}

/** Begins another generation: to be done with every restoration of a backup, before stations are answered. */
export async function renewGeneration(tx: Pick<Tx, 'query'>): Promise<Id> {
  const { rows } = await tx.query<{ generation: Id }>(
    'update station_generation set generation = gen_random_uuid() returning generation',
  )
  if (!rows[0]) throw new Error('the database has no generation')
  return rows[0].generation
}
