import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { nouns } from '../src/features.ts'
import { columnOf } from '../src/server/records.ts'
import { newWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await newWorld()
})
afterAll(() => world.end())

/** The PostgreSQL types in which a field of a schema may be kept. */
function typesFor(field: unknown): string[] {
  if (field instanceof z.ZodNullable) return typesFor(field.unwrap())
  if (field instanceof z.ZodISODateTime) return ['timestamp with time zone']
  if (field instanceof z.ZodISODate) return ['date']
  if (field instanceof z.ZodUUID) return ['uuid']
  if (field instanceof z.ZodEnum) return ['text']
  if (field instanceof z.ZodBoolean) return ['boolean']
  if (field instanceof z.ZodNumber) return field.format === 'safeint' ? ['integer', 'bigint'] : ['double precision']
  if (field instanceof z.ZodObject || field instanceof z.ZodRecord) return ['jsonb']
  if (field instanceof z.ZodTuple || field instanceof z.ZodDiscriminatedUnion) return ['jsonb']
  if (field instanceof z.ZodArray) return ['ARRAY', 'jsonb']
  return ['text']
}

describe('one schema per record', () => {
  it.each(nouns.map((noun) => [noun.table, noun] as const))(
    'table %s has exactly the columns of its record',
    async (table, noun) => {
      const { rows } = await world.sulh.database.owner.query<{
        column_name: string
        is_nullable: string
        data_type: string
      }>(
        `select column_name, is_nullable, data_type from information_schema.columns
       where table_name = $1 and table_schema = 'public' and is_generated = 'NEVER'`,
        [table],
      )
      const stored = Object.fromEntries(rows.map((row) => [row.column_name, row.is_nullable === 'YES']))
      const fields = Object.entries(noun.schema.shape)
      expect(stored).toEqual(
        Object.fromEntries(fields.map(([key, field]) => [columnOf(key), field instanceof z.ZodNullable])),
      )
      for (const [key, field] of fields) {
        const found = rows.find((row) => row.column_name === columnOf(key))?.data_type
        expect(typesFor(field), `${table}.${columnOf(key)}`).toContain(found)
      }
    },
  )

  it('forces row-level security on every table of the record', async () => {
    const { rows } = await world.sulh.database.owner.query<{ relname: string }>(
      `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
         and not (relrowsecurity and relforcerowsecurity) order by 1`,
    )
    expect(rows.map((row) => row.relname)).toEqual(['reader_roles', 'schema_migrations'])
  })
})
