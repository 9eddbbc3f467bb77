import { zipSync } from 'fflate'
import { z } from 'zod'
import { hash, hex, utf8 } from '../journal/bytes.ts'
import { canonicalJson } from '../journal/canonical.ts'
import { languages } from '../kernel/texts.ts'
import { contentHash } from '../public-releases/content.ts'
import { linkedEntities } from './linked-entities.ts'
import { statementPaper } from './papers.ts'
import { StatementOfCase } from './statement-of-case.ts'

/** Archives keep local times without a zone: one that is read alike everywhere, so that equal files make equal archives. */
const everSince = new Date(1980, 0, 2)

/** The schema by which a recipient checks the statement. */
export function statementSchema(): string {
  return JSON.stringify(z.toJSONSchema(StatementOfCase, { io: 'input' }), null, 2)
}

/**
 * The packet of a release: the statement of case as the very text that was hashed, its schema, the subject and the links as entities of
 * FollowTheMoney, a line each, the paper in each language, and a list of the files with their hashes. It is made of the released statement and
 * of nothing else, so that the same release always makes the same bytes while the program does.
 */
export async function packetOf(content: string): Promise<Uint8Array> {
  const statement = StatementOfCase.parse(JSON.parse(content))
  const sha256 = contentHash(content)
  const papers: Record<string, Uint8Array> = {}
  for (const language of languages)
    papers[`statement-${language}.pdf`] = await statementPaper(statement, { language, sha256 })
  const files: Record<string, Uint8Array> = {
    'statement.json': utf8(content),
    'statement.schema.json': utf8(statementSchema()),
    'entities.ftm.json': utf8(linkedEntities(statement)),
    ...papers,
  }
  const hashes = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, packetHash(bytes)]))
  const manifest = utf8(canonicalJson({ format: 'sulh-dossier-packet-1', number: statement.number, files: hashes }))
  return zipSync({ 'manifest.json': manifest, ...files }, { mtime: everSince, level: 6 })
}

/** SHA-256 of a packet or of a file in it, in lowercase hex. */
export function packetHash(bytes: Uint8Array): string {
  return hex(hash(bytes))
}
