import { type Checkpoint, verifyCheckpoint } from './checkpoint.ts'
import { type Ed25519, portableEd25519, sameKey, type VerifierKey } from './note.ts'
import { meetsQuorum, type WitnessPolicy } from './witness-policy.ts'

/** Clocks differ: a cosignature of so many seconds to come is taken as of now, a later one as none. */
const clockDifference = 300

/** What a policy makes of a cosigned head. */
export type WitnessedHead = {
  checkpoint: Checkpoint
  /** Whether enough witnesses cosigned it, late enough. */
  met: boolean
  /** Each witness of the policy: when it cosigned this head, in seconds since 1970; null where it did not. */
  witnesses: { name: string; time: number | null; counts: boolean }[]
}

/**
 * Checks a cosigned head against a policy: signed by the log, and cosigned by the quorum at `notBefore` or later (seconds since 1970).
 * A name without the log's signature, or with a bad one of a witness that is trusted, is no head. Never throws.
 */
export function judgeWitnessed(
  note: string,
  policy: WitnessPolicy,
  { logKeys, now, notBefore }: { logKeys: readonly VerifierKey[]; now: number; notBefore: number },
  crypto: Ed25519 = portableEd25519,
): WitnessedHead | undefined {
  const verified = verifyCheckpoint(note, [...logKeys, ...policy.witnesses.map(({ key }) => key)], crypto)
  if (!verified.valid) return undefined
  const witnesses = policy.witnesses.map(({ name, key }) => {
    const times = verified.cosignedBy.filter((one) => sameKey(one.key, key)).map(({ time }) => time)
    const time = times.length === 0 ? null : Math.max(...times)
    return { name, time, counts: time !== null && time >= notBefore && time <= now + clockDifference }
  })
  const signed = new Set(witnesses.filter(({ counts }) => counts).map(({ name }) => name))
  return { checkpoint: verified.checkpoint, met: meetsQuorum(policy, signed), witnesses }
}
