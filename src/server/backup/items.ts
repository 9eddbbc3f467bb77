import { z } from 'zod'
import { BackupProblem } from './problem.ts'

/** What a backup says of itself, first of all. */
export const Manifest = z.strictObject({
  v: z.literal(1),
  made: z.iso.datetime(),
  /** The name of the journal in every signed head. */
  origin: z.string(),
  /** The migrations that its tables went through, in their order. */
  migrations: z.array(z.strictObject({ name: z.string(), sha256: z.string() })).min(1),
  sequences: z.array(z.strictObject({ name: z.string(), last: z.int(), called: z.boolean() })),
})
export type Manifest = z.infer<typeof Manifest>

/** A file of the data folder, such as a key. */
const KeptFile = z.strictObject({
  path: z.string().regex(/^[\w-]+(\.[\w-]+)*(\/[\w-]+(\.[\w-]+)*)*$/),
  bytes: z.base64(),
})

const Table = z.strictObject({ name: z.string(), columns: z.array(z.string()).min(1) })

/** What a backup consists of: a manifest, files, then table by table its rows as COPY writes them, and an end. */
export type Item =
  | { kind: 'manifest'; manifest: Manifest }
  | { kind: 'file'; path: string; bytes: Uint8Array }
  | { kind: 'table'; name: string; columns: readonly string[] }
  | { kind: 'rows'; text: Uint8Array }
  | { kind: 'tableEnd'; rows: number }
  | { kind: 'end' }

const kinds = ['manifest', 'file', 'table', 'rows', 'tableEnd', 'end'] as const
/** What an item may weigh, in bytes; rows are cut into pieces far below it. */
const itemBytesMax = 16 * 1024 * 1024

/** An item as bytes: its kind (1 byte), the length of what follows (4 bytes), and that: rows as they are, all else as JSON. */
export function bytesOfItem(item: Item): Buffer {
  const content = contentOf(item)
  const head = Buffer.alloc(5)
  head.writeUInt8(kinds.indexOf(item.kind), 0)
  head.writeUInt32BE(content.length, 1)
  return Buffer.concat([head, content])
}

function contentOf(item: Item): Uint8Array {
  switch (item.kind) {
    case 'rows':
      return item.text
    case 'manifest':
      return json(item.manifest)
    case 'file':
      return json({ path: item.path, bytes: Buffer.from(item.bytes).toString('base64') })
    case 'table':
      return json({ name: item.name, columns: item.columns })
    case 'tableEnd':
      return json({ rows: item.rows })
    case 'end':
      return json({})
  }
}

const json = (value: unknown) => Buffer.from(JSON.stringify(value))

/** Items out of bytes, to the end of both. Refuses with a `BackupProblem` what is no such row of items. */
export async function* itemsOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Item, void, void> {
  let waiting: Buffer<ArrayBufferLike> = Buffer.alloc(0)
  let ended = false
  for await (const bytes of source) {
    waiting = Buffer.concat([waiting, bytes])
    for (;;) {
      if (waiting.length < 5) break
      const length = waiting.readUInt32BE(1)
      if (ended || length > itemBytesMax) throw new BackupProblem('damaged')
      if (waiting.length < 5 + length) break
      const item = itemOf(waiting.readUInt8(0), waiting.subarray(5, 5 + length))
      waiting = waiting.subarray(5 + length)
      ended = item.kind === 'end'
      yield item
    }
  }
  if (!ended || waiting.length > 0) throw new BackupProblem('damaged')
}

function itemOf(place: number, content: Buffer): Item {
  const kind = kinds[place]
  try {
    switch (kind) {
      case 'manifest':
        return { kind, manifest: Manifest.parse(JSON.parse(content.toString())) }
      case 'file': {
        const { path, bytes } = KeptFile.parse(JSON.parse(content.toString()))
        return { kind, path, bytes: Buffer.from(bytes, 'base64') }
      }
      case 'table':
        return { kind, ...Table.parse(JSON.parse(content.toString())) }
      case 'tableEnd':
        return { kind, rows: z.strictObject({ rows: z.int() }).parse(JSON.parse(content.toString())).rows }
      case 'rows':
        return { kind, text: content }
      case 'end':
        return { kind }
      default:
        throw new BackupProblem('damaged')
    }
  } catch {
    throw new BackupProblem('damaged')
  }
}
