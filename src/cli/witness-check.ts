import { readFileSync, writeFileSync } from 'node:fs'
import { parseCheckpoint, verifyCheckpoint } from '../journal/checkpoint.ts'
import { Evidence, evidenceOf, judgeEvidence } from '../journal/evidence.ts'
import type { VerifierKey } from '../journal/note.ts'
import { verifyConsistency } from '../journal/tree.ts'
import { Centre } from '../witness/centre.ts'
import { UsageError } from './fault.ts'
import { readOptions } from './options.ts'
import { logKeyIn, refusedCode } from './witness.ts'

const verdicts: Readonly<Record<Evidence['kind'], string>> = {
  fork: 'Proven: the log signed two heads of the same size with different content.',
  rewritten:
    'Proven: the log signed a longer journal that begins with other leaves than the shorter one it signed too.',
  rewound: 'Not proven by itself: a shorter head was offered after a longer one. Ask the log for the leaves between.',
  unproven:
    'Not proven by itself: nothing here shows that the longer head continues the shorter. Ask the log to prove it.',
}

/** `sulh witness check FILE`: whether evidence shows what it says, with the log's public key alone. 3 where it proves that the log lied. */
export async function witnessCheck(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, { 'log-key': { type: 'string' } })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0 || values['log-key'] === undefined)
    throw new UsageError('name one file of evidence, and --log-key')
  const evidence = Evidence.safeParse(jsonIn(file))
  if (!evidence.success) throw new Error(`${file} is no evidence that a witness wrote.`)
  const judged = judgeEvidence(evidence.data, [logKeyIn(values['log-key'])])
  if (!judged.holds) {
    process.stdout.write(`This is evidence of nothing: ${nothing[judged.why]}\n`)
    return 1
  }
  const { known, offered, kind, proven } = judged
  process.stdout.write(
    `${known.origin}: a head of ${known.size} leaves, and one of ${offered.size}.\n${verdicts[kind]}\n`,
  )
  return proven ? refusedCode : 0
}

const nothing = {
  notSigned: 'not both heads are signed with this key.',
  otherJournals: 'the heads are of two journals.',
  together: 'the heads go together.',
} as const

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * `sulh witness compare HEAD HEAD`: whether two readers were shown one journal, from the heads that each keeps. 0 where one continues the
 * other, 3 where the log contradicted itself, 1 where that cannot be told without the log.
 */
export async function witnessCompare(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, {
    'log-key': { type: 'string' },
    centre: { type: 'string' },
    out: { type: 'string' },
  })
  if (positionals.length !== 2 || values['log-key'] === undefined)
    throw new UsageError('name two files with heads, and --log-key')
  const logKey = logKeyIn(values['log-key'])
  const notes = positionals.map((file) => signedHead(file, logKey)).toSorted((a, b) => a.size - b.size)
  const [known, offered] = notes
  if (!known || !offered) throw new UsageError('name two files with heads')
  const between = await proofBetween(known, offered, values.centre)
  if (between === 'continues') {
    process.stdout.write(`One journal: the head of ${offered.size} leaves continues the one of ${known.size}.\n`)
    return 0
  }
  const heads = { known: known.note, offered: offered.note, seenAt: new Date().toISOString() }
  const evidence = evidenceOf(heads, [logKey], between)
  if (evidence === undefined) {
    process.stdout.write(`One journal: both heads are of ${known.size} leaves and say the same.\n`)
    return 0
  }
  process.stdout.write(`${verdicts[evidence.kind]}\n`)
  if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(evidence, null, 2)}\n`, { flag: 'wx' })
  return evidence.kind === 'fork' || evidence.kind === 'rewritten' ? refusedCode : 1
}

interface SignedHead {
  readonly note: string
  readonly size: number
  readonly root: Uint8Array
}

function signedHead(file: string, logKey: VerifierKey): SignedHead {
  const note = readFileSync(file, 'utf8')
  const checkpoint = parseCheckpoint(note)
  if (checkpoint === undefined || !verifyCheckpoint(note, [logKey]).valid)
    throw new Error(`${file} is no head that ${logKey.name} signed.`)
  return { note, size: checkpoint.size, root: checkpoint.root }
}

async function proofBetween(
  known: SignedHead,
  offered: SignedHead,
  centre: string | undefined,
): Promise<'continues' | { proof: Uint8Array[]; prefixRoot?: Uint8Array }> {
  const { size: first, root: firstRoot } = known
  const { size: second, root: secondRoot } = offered
  if (first === second || centre === undefined) return { proof: [] }
  if (first === 0) return 'continues'
  const asked = new Centre(centre)
  const proof = (await asked.consistency(first, second)) ?? []
  if (verifyConsistency({ first, second, firstRoot, secondRoot, proof })) return 'continues'
  return asked.prefix(first, second).catch(() => ({ proof }))
}
