import { z } from 'zod'
import { parseVerifierKey, type VerifierKey } from '../journal/note.ts'
import type { WitnessPolicy } from '../journal/witness-policy.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { signatureShape } from '../kernel/signature.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** The public key of a witness, as C2SP writes it and `sulh witness-key` prints it: name, key id and key. */
export const WitnessKeyText = z
  .string()
  .trim()
  .max(300)
  .refine((text) => parseVerifierKey(text)?.type === 'cosignature')

/** A witness: a program on a machine that is not the centre's, which cosigns heads that continue those it saw before. */
export const WitnessSeat = z.strictObject({
  vkey: WitnessKeyText,
  /** The authority that runs it; null for a neutral one, such as the United Nations’. */
  holderId: Id.nullable(),
  /** Who answers for the machine. */
  runBy: requiredText(120),
  /** Where the centre brings heads (C2SP tlog-witness); null for one that fetches them itself. */
  url: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .nullable(),
})
export type WitnessSeat = z.infer<typeof WitnessSeat>

/** How many have to have cosigned: so many of all, or so many of each authority's and so many neutral ones. */
export const Quorum = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ofAll'), needed: z.int().min(1).max(16) }),
  z.strictObject({
    kind: z.literal('ofEach'),
    authorities: z.int().min(1).max(8),
    neutral: z.int().min(0).max(8),
  }),
])
export type Quorum = z.infer<typeof Quorum>

/** What is set in one version of the rule. */
export const ruleInput = {
  witnesses: z.array(WitnessSeat).min(1).max(16),
  quorum: Quorum,
  /** A witness that cosigned nothing for so long is behind. */
  staleMinutes: z.int().min(5).max(10_080),
  reason: requiredText(500),
}

/**
 * One version of who witnesses the journal and how many of whom have to. Proposed by one director and signed by one of another authority: no
 * authority alone exchanges the witnesses of the others. The newest signed version is in force, and the earlier stay.
 */
export const WitnessRule = z.object({
  id: Id,
  version: z.int().min(1),
  ...ruleInput,
  status: z.enum(['proposed', 'signed', 'turnedDown']),
  /** What the second of the two said. */
  note: plainText(500),
  proposedSideId: Id,
  signedSideId: Id.nullable(),
  ...signatureShape,
})
export type WitnessRule = z.infer<typeof WitnessRule>
export const witnessRuleNoun = defineNoun({ name: 'witnessRule', table: 'witness_rules', schema: WitnessRule })

export const witnessSigners: readonly Role[] = ['director']
/** Who reads the page, and is told where a witness is behind or refuses. */
export const witnessReaders: readonly Role[] = ['director', 'administrator', 'auditor']

/** The key of a seat; its text was checked when it was proposed. */
export function keyOf({ vkey }: Pick<WitnessSeat, 'vkey'>): VerifierKey {
  const key = parseVerifierKey(vkey)
  if (key === undefined) throw new Error('A rule of witnesses holds a key that cannot be read')
  return key
}

/** The rule as a policy of C2SP, which other programs check heads against: a group of each authority's, and one of the neutral. */
export function policyOf({ witnesses, quorum }: Pick<WitnessRule, 'witnesses' | 'quorum'>): WitnessPolicy {
  const named = witnesses.map(({ url, ...seat }) => ({ name: keyOf(seat).name, key: keyOf(seat), url }))
  const policy = { logs: [], witnesses: named, quorum: 'quorum' }
  if (quorum.kind === 'ofAll') {
    const members = named.map(({ name }) => name)
    return { ...policy, groups: [{ name: 'quorum', needed: quorum.needed, members }] }
  }
  const heldBy = (holderId: Id | null) =>
    witnesses.filter((seat) => seat.holderId === holderId).map((seat) => keyOf(seat).name)
  const holders = [...new Set(witnesses.flatMap(({ holderId }) => holderId ?? []))]
  const groups = holders.map((holderId, at) => ({
    ...{ name: `authority-${at + 1}`, needed: quorum.authorities, members: heldBy(holderId) },
  }))
  if (quorum.neutral > 0) groups.push({ name: 'neutral', needed: quorum.neutral, members: heldBy(null) })
  const all = { name: 'quorum', needed: groups.length, members: groups.map(({ name }) => name) }
  return { ...policy, groups: [...groups, all] }
}
