import { z } from 'zod'

/** The version of the format that `docs/hand-over.md` describes. */
export const handOverVersion = 1

const FileOf = z.object({ file: z.string(), rows: z.int(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })
export type FileOf = z.infer<typeof FileOf>

/** `manifest.json`: what the folder holds, each file with its hash. */
export const HandOverManifest = z.object({
  format: z.literal('sulh-hand-over'),
  version: z.literal(handOverVersion),
  madeAt: z.string(),
  /** The name of the journal. */
  origin: z.string(),
  /** The public keys that sign its head, as C2SP verifier keys. */
  journalKeys: z.array(z.string()).min(1),
  journal: FileOf,
  schema: FileOf.pick({ file: true, sha256: true }),
  tables: z.array(FileOf.extend({ table: z.string() })),
  /** Tables that are not handed over, each with the reason. */
  leftOut: z.record(z.string(), z.string()),
})
export type HandOverManifest = z.infer<typeof HandOverManifest>

/** A leaf of the journal; `entry` is the text whose bytes were hashed. A paper's leaf has the hash alone. */
export const HandedLeaf = z.object({
  index: z.int().min(0),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  entry: z.string().optional(),
})

/** Tables of one machine, or of the secrets of people who sign in: another system has its own. */
export const leftOut: Readonly<Record<string, string>> = {
  accounts: 'passwords and second factors',
  sessions: 'who is signed in now',
  subject_keys: 'keys of what is sealed; with --keys they are written to a file of their own',
  encoding_keys: 'secret keys of this server',
  key_ring: 'keys of this server, which its master key opens',
  recovery_keys: 'whose shares open the keys of this server',
  people_encodings: 'made of the people, and read by tablets alone',
  erasures_to_repeat: 'work of a restoration of this server',
  encoding_queue: 'work of this server',
  station_nonces: 'requests that were heard',
  station_generation: 'which life of this database it is',
  notices: 'what people were told, as keyed hashes of this server',
  notice_settings: 'how people are told, under a key of this server',
  text_messages: 'messages that this server sent',
  reader_roles: 'logins of this database',
  schema_migrations: 'how this database was made; the columns are in schema.json',
}
