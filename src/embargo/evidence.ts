import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { chainsOf, notReplaced, originsOf } from '../kernel/origins.ts'
import { defineNoun } from '../kernel/record.ts'
import { Credibility, isGoodGrade, Reliability, Source } from '../kernel/source.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** What a piece of evidence is. The first two are first-hand; the third is an image that somebody authenticated. */
export const EvidenceKind = z.enum([
  ...([
    'ownObservation',
    'inspection',
    'authenticatedImage',
    'image',
    'document',
    'trackingData',
    'testimony',
  ] as const),
  ...(['openSource', 'other'] as const),
])
export type EvidenceKind = z.infer<typeof EvidenceKind>
const firstHand: readonly EvidenceKind[] = ['ownObservation', 'inspection']

/** What a source says and who it is: of a protected source sealed, and opened to those who examine the delivery alone. */
export const EvidenceWords = z.strictObject({
  text: requiredText(2000),
  source: Source,
  /** The SHA-256 of the file that it is, as it is kept elsewhere; empty where there is none. */
  sha256: z.union([z.string().regex(/^[0-9a-f]{64}$/), z.literal('')]),
})
export type EvidenceWords = z.infer<typeof EvidenceWords>

/**
 * One piece of evidence of a delivery with its grade (§2.3): statements are graded, never the delivery. `basedOn` names the evidence
 * that it goes back to, so that one origin told twice counts once.
 */
export const Evidence = z.object({
  id: Id,
  sideId: Id,
  deliveryId: Id,
  kind: EvidenceKind,
  bears: z.enum(['supports', 'contradicts']),
  reliability: Reliability,
  credibility: Credibility,
  basedOn: Id.nullable(),
  protected: z.boolean(),
  /** Null of a protected source. */
  words: EvidenceWords.nullable(),
  /** `EvidenceWords`, sealed under the evidence's own key; empty of an open source. */
  sealed: z.string(),
  /** Who it is from, as a fingerprint under the server's key: tells whether two are one without telling who. */
  origin: z.string(),
  replaces: Id.nullable(),
  change: plainText(1000),
  recordedBy: Id,
  recordedAt: Instant,
})
export type Evidence = z.infer<typeof Evidence>
export const evidenceNoun = defineNoun({
  name: 'embargoEvidence',
  table: 'embargo_evidence',
  schema: Evidence,
  appendOnly: true,
})

/** How far evidence goes, as the machine suggests it; two people decide. */
export const Standard = z.object({
  /** Origins that support it, each once, of those graded A–C and 1–3. */
  independent: z.int(),
  firstHand: z.boolean(),
  authenticatedImage: z.boolean(),
  /** Evidence graded A–C and 1–3 speaks against it. */
  contradicted: z.boolean(),
  /** Reasonable grounds: two independent origins, or first-hand evidence, or an authenticated image. */
  met: z.boolean(),
})
export type Standard = z.infer<typeof Standard>

type Weighed = Pick<
  Evidence,
  'id' | 'kind' | 'bears' | 'reliability' | 'credibility' | 'basedOn' | 'origin' | 'replaces'
>

/**
 * Whether evidence gives reasonable grounds (§2.2, Panel of Experts: at least two independent sources, or first-hand evidence or
 * authenticated imagery). What another replaced counts no more, and what goes back to it goes back to that other. A suggestion, computed
 * and shown; never a finding.
 */
export function standardOf(all: readonly Weighed[]): Standard {
  const current = notReplaced(all)
  const usable = current.filter(isGoodGrade)
  const supports = ({ bears }: Weighed) => bears === 'supports'
  const supporting = usable.filter(supports)
  const independent = originsOf(supporting, chainsOf(current.filter(supports), all))
  const isFirstHand = supporting.some(({ kind }) => firstHand.includes(kind))
  const authenticatedImage = supporting.some(({ kind }) => kind === 'authenticatedImage')
  return {
    ...{ independent, firstHand: isFirstHand, authenticatedImage },
    contradicted: usable.some(({ bears }) => bears === 'contradicts'),
    met: independent >= 2 || isFirstHand || authenticatedImage,
  }
}
