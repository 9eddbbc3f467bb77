import { readFileSync } from 'node:fs'
import { parseWitnessPolicy, type WitnessPolicy } from '../journal/witness-policy.ts'
import { inTransaction } from '../server/database.ts'
import type { Sulh } from '../server/sulh.ts'
import { ruleInForce } from '../witnesses/cosignature-store.ts'
import { findQuorum } from '../witnesses/verify.ts'
import { policyOf } from '../witnesses/witness-rule.ts'
import { UsageError } from './fault.ts'
import { wholeOption } from './options.ts'

/** Which quorum a verification demands: that of a file, or of the rule that the programme has in force. */
export interface AskedQuorum {
  /** Null for the rule in force. */
  readonly policy: WitnessPolicy | null
  readonly maxAgeHours: number
}

export const quorumOptions = {
  quorum: { type: 'boolean' },
  'witness-keys': { type: 'string' },
  'max-age': { type: 'string' },
} as const

/** What `--quorum`, `--witness-keys` and `--max-age` ask for; undefined where none of them is given. */
export function askedQuorum(values: {
  readonly quorum?: boolean | undefined
  readonly 'witness-keys'?: string | undefined
  readonly 'max-age'?: string | undefined
}): AskedQuorum | undefined {
  const file = values['witness-keys']
  if (!values.quorum && file === undefined) {
    if (values['max-age'] !== undefined) throw new UsageError('--max-age goes with --quorum or --witness-keys')
    return undefined
  }
  const maxAgeHours = wholeOption('--max-age', values['max-age'], { from: 1, to: 87_600, otherwise: 24 })
  return { policy: file === undefined ? null : policyIn(file), maxAgeHours }
}

/** The policy in a file (C2SP tlog-policy). */
function policyIn(file: string): WitnessPolicy {
  const policy = parseWitnessPolicy(readFileSync(file, 'utf8'))
  if ('line' in policy) throw new Error(`${file}, line ${policy.line}: ${policy.what}.`)
  return policy
}

/** Looks whether the quorum is met, and writes which witnesses cosigned what and when. */
export async function proveQuorum(sulh: Sulh, { policy, maxAgeHours }: AskedQuorum): Promise<boolean> {
  const asked = policy ?? (await ruleOfProgramme(sulh))
  const { met, before, findings } = await inTransaction(
    sulh.database.writer,
    (tx) => findQuorum(sulh, tx, asked, maxAgeHours * 3600),
    'begin isolation level repeatable read read only',
  )
  for (const { table, row, what } of findings) process.stdout.write(`  ${table}: ${row} ${what}\n`)
  if (before) {
    process.stdout.write(`Witnesses of the head of ${before.checkpoint.size} leaves:\n`)
    for (const { name, time } of before.witnesses)
      process.stdout.write(`  ${name} ${time === null ? 'did not cosign it' : `cosigned it ${isoOf(time)}`}\n`)
  }
  if (met && findings.length === 0) {
    process.stdout.write('The quorum of witnesses is met.\n')
    return true
  }
  const why = met
    ? 'the journal is not the one that they cosigned'
    : `no head of the last ${maxAgeHours} hours has enough cosignatures`
  process.stdout.write(`The quorum of witnesses is NOT met: ${why}.\n`)
  return false
}

const isoOf = (seconds: number) => new Date(seconds * 1000).toISOString()

async function ruleOfProgramme(sulh: Sulh): Promise<WitnessPolicy> {
  const rule = await inTransaction(sulh.database.writer, ruleInForce, 'begin read only')
  if (!rule)
    throw new Error(
      'The programme has no rule of witnesses in force: name a file with --witness-keys, or have two directors sign a rule.',
    )
  return policyOf(rule)
}
