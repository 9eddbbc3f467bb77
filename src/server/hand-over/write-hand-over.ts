import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { hex } from '../../journal/bytes.ts'
import { encodeVerifierKey } from '../../journal/note.ts'
import { leafHash } from '../../journal/tree.ts'
import type { Noun } from '../../kernel/record.ts'
import { headOfQuorum } from '../../witnesses/cosignature-store.ts'
import type { Tx } from '../database.ts'
import { pg } from '../driver.ts'
import { rowsOfStatement } from '../list-rows.ts'
import { columnOf } from '../records.ts'
import type { Sulh } from '../sulh.ts'
import { type FileOf, type HandOverManifest, handOverVersion, leftOut } from './manifest.ts'
import { readme } from './readme.ts'

/**
 * Writes the whole record of one moment into a folder that another system can read: each table's rows as JSON lines, what its columns are,
 * the journal with its hashes and signed head, and how to read it all (docs/hand-over.md). What is sealed stays so: the keys go to
 * `keysFile`, apart from it, where one is named.
 */
export async function writeHandOver(
  sulh: Sulh,
  { ownerUrl, folder, keysFile }: { ownerUrl: string; folder: string; keysFile: string | undefined },
  onProgress: (table: string, share: number) => void = () => {},
): Promise<HandOverManifest> {
  await mkdir(folder)
  for (const inside of ['records', 'journal']) await mkdir(join(folder, inside))
  const client = new pg.Client({ connectionString: ownerUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    // With row_security off PostgreSQL fails where a policy would leave rows out, and leaves none out in silence.
    await client.query('begin isolation level repeatable read read only; set local row_security = off')
    const names = await tablesOf(client)
    const tables: HandOverManifest['tables'] = []
    for (const [n, table] of names.entries()) {
      const file = `records/${table}.jsonl`
      tables.push({ table, ...(await writeLines(folder, file, rowsOf(client, table))) })
      onProgress(table, (n + 1) / names.length)
    }
    const journal = await writeLines(folder, 'journal/leaves.jsonl', leavesIn(client))
    const { rows: heads } = await client.query<{ checkpoint: string }>('select checkpoint from journal_head')
    await writeFile(join(folder, 'journal/checkpoint'), heads[0]?.checkpoint ?? '')
    const cosigned = await headOfQuorum(sulh, client)
    if (cosigned) await writeFile(join(folder, 'journal/cosigned-checkpoint'), cosigned.note)
    const schema = JSON.stringify(await schemaOf(client, names, sulh.nouns), null, 1)
    await writeFile(join(folder, 'schema.json'), schema)
    if (keysFile !== undefined) await writeLines('', keysFile, keysIn(sulh, client))
    const manifest: HandOverManifest = {
      ...{ format: 'sulh-hand-over', version: handOverVersion, madeAt: sulh.now().toISOString() },
      ...{
        origin: sulh.journal.origin,
        journalKeys: [encodeVerifierKey(sulh.journal.publicKey)],
        journal,
        tables,
        leftOut: { ...leftOut },
      },
      schema: { file: 'schema.json', sha256: createHash('sha256').update(schema).digest('hex') },
    }
    await writeFile(join(folder, 'README.md'), readme)
    await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`)
    await client.query('commit')
    return manifest
  } finally {
    await client.end()
  }
}

async function tablesOf(tx: Tx): Promise<string[]> {
  const { rows } = await tx.query<{ name: string }>(
    `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  )
  return rows.map(({ name }) => name).filter((name) => !Object.hasOwn(leftOut, name))
}

async function* rowsOf(tx: Tx, table: string): AsyncGenerator<string[]> {
  const statement = {
    cells: { row: 'row_to_json(t)::text' },
    from: `from public.${pg.escapeIdentifier(table)} t`,
    values: [],
  }
  for await (const rows of rowsOfStatement(tx, statement, ['row'])) yield rows.map(([row]) => String(row))
}

const tileWidth = 256

/** Every leaf in order. Hashes come of the stored tiles, since the paper behind a leaf may be sealed or erased. */
async function* leavesIn(tx: Tx): AsyncGenerator<string[]> {
  const { rows: heads } = await tx.query<{ size: number }>('select size from journal_head')
  const size = heads[0]?.size ?? 0
  for (let from = 0; from < size; from += tileWidth) {
    const to = Math.min(size, from + tileWidth)
    const { rows: tiles } = await tx.query<{ hashes: Buffer }>(
      'select hashes from journal_tiles where level = 0 and tile = $1',
      [from / tileWidth],
    )
    const { rows: entries } = await tx.query<{ index: number; body: string }>(
      'select leaf_index as index, body::text from journal where leaf_index >= $1 and leaf_index < $2',
      [from, to],
    )
    const bodies = new Map(entries.map(({ index, body }) => [index, body]))
    const hashes = tiles[0]?.hashes ?? Buffer.alloc(0)
    yield Array.from({ length: to - from }, (_, n) => {
      const entry = bodies.get(from + n)
      const hash = entry === undefined ? hashes.subarray(n * 32, n * 32 + 32) : leafHash(Buffer.from(entry))
      return JSON.stringify({ index: from + n, hash: hex(hash), ...(entry === undefined ? {} : { entry }) })
    })
  }
}

/** The keys of what is sealed, each in clear; null where it was destroyed. */
async function* keysIn(sulh: Sulh, tx: Tx): AsyncGenerator<string[]> {
  const statement = { cells: { id: 'k.subject_id' }, from: 'from subject_keys k order by k.subject_id', values: [] }
  const ids: string[] = []
  for await (const rows of rowsOfStatement(tx, statement, ['id'])) ids.push(...rows.map(([id]) => String(id)))
  for (let at = 0; at < ids.length; at += 1000) {
    const keys = await sulh.sealer.keysOf(tx, ids.slice(at, at + 1000))
    yield [...keys].map(([subject, key]) =>
      JSON.stringify({ subject, key: key === null ? null : key.toString('base64') }),
    )
  }
}

/** Writes lines as they come, and gives how many there were and the hash of the file. */
async function writeLines(folder: string, file: string, lines: AsyncIterable<readonly string[]>): Promise<FileOf> {
  const hash = createHash('sha256')
  let rows = 0
  const text = async function* () {
    for await (const some of lines) {
      rows += some.length
      yield some.map((line) => `${line}\n`).join('')
    }
  }
  const hashing = new Transform({
    transform(piece: Buffer, _encoding, done) {
      hash.update(piece)
      done(null, piece)
    },
  })
  await pipeline(Readable.from(text()), hashing, createWriteStream(join(folder, file), { mode: 0o600 }))
  return { file, rows, sha256: hash.digest('hex') }
}

/** What each table is: its columns as the database has them, its key and references, and the record that a row is. */
async function schemaOf(tx: Tx, tables: readonly string[], nouns: readonly Noun[]) {
  const { rows: columns } = await tx.query<{ table: string; name: string; type: string; nullable: boolean }>(
    `select c.relname::text as table, a.attname::text as name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname, a.attnum`,
  )
  const { rows: rules } = await tx.query<{ table: string; kind: string; rule: string }>(
    `select c.relname::text as table, k.contype::text as kind, pg_get_constraintdef(k.oid) as rule from pg_constraint k
     join pg_class c on c.oid = k.conrelid where c.relnamespace = 'public'::regnamespace and k.contype in ('p', 'f', 'u')
     order by c.relname, k.contype desc, k.conname`,
  )
  return tables.map((table) => {
    const noun = nouns.find((one) => one.table === table)
    return {
      table,
      columns: columns.filter((one) => one.table === table).map(({ table: _, ...column }) => column),
      rules: rules.filter((one) => one.table === table).map(({ rule }) => rule),
      record: noun
        ? {
            noun: noun.name,
            columns: Object.fromEntries(Object.keys(noun.schema.shape).map((key) => [key, columnOf(key)])),
            schema: z.toJSONSchema(noun.schema, { unrepresentable: 'any', io: 'output' }),
          }
        : null,
    }
  })
}
