import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { signatureShape } from '../kernel/signature.ts'
import { EvidenceItem } from '../kernel/source.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { mostItems } from './transfer.ts'

/**
 * What has to be answered before arms go to the state (R-TRF): that the arms embargo allows it, that the recipient was vetted
 * under the human rights due diligence policy, that every weapon bears the state's mark (ITI §8d), and that each was inspected.
 */
export const GateKind = z.enum(['embargo', 'dueDiligence', 'marking', 'inspection'])
export type GateKind = z.infer<typeof GateKind>

/** Whose office answers which gate. No one person answers two of one transfer. */
export const gateRoles: Readonly<Record<GateKind, readonly Role[]>> = {
  embargo: ['screener'],
  dueDiligence: ['checkOfficer'],
  marking: ['armourer'],
  inspection: ['armourer', 'director'],
}

/** Gates that are answered weapon by weapon. */
export const itemGates: ReadonlySet<GateKind> = new Set(['marking', 'inspection'])

/** One weapon in a gate: whether it passed, and its mark or what was found. */
export const GateItem = z.strictObject({ weaponId: Id, passed: z.boolean(), note: plainText(200) })
export type GateItem = z.infer<typeof GateItem>

/** The answer to one gate, with its evidence; it counts once another person has signed it. A later one takes its place. */
export const TransferGate = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  transferId: Id,
  gate: GateKind,
  passed: z.boolean(),
  /** By which rule: the resolution and paragraph, the policy, the standard of marking, who inspected. */
  basis: requiredText(300),
  /** The number under which it is found: exemption or notification, assessment, marking order, report. */
  reference: requiredText(200),
  evidence: z.array(EvidenceItem).min(1).max(10),
  /** Until when it holds; a vetting always ends. */
  validUntil: Day.nullable(),
  items: z.array(GateItem).max(mostItems),
  status: z.enum(['answered', 'signed', 'declined', 'replaced']),
  declinedFor: z.string().nullable(),
  ...signatureShape,
})
export type TransferGate = z.infer<typeof TransferGate>
export const transferGateNoun = defineNoun({ name: 'transferGate', table: 'transfer_gates', schema: TransferGate })

export const gateCan = {
  sign: ['answered'],
  decline: ['answered'],
} as const satisfies Record<string, readonly TransferGate['status'][]>

/** Whether an answer can take this step now. */
export const gateMay = mayBy<TransferGate, keyof typeof gateCan>(gateCan)

/** The gates that are not open on a day: not answered, not signed, failed, or past the day until which they hold. */
export function closedGates(gates: readonly TransferGate[], today: Day): GateKind[] {
  return GateKind.options.filter((kind) => {
    const standing = gates.find(({ gate, status }) => gate === kind && status === 'signed')
    return !standing?.passed || (standing.validUntil !== null && standing.validUntil < today)
  })
}
