import { z } from 'zod'
import { type Context, defineAction } from '../kernel/action.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { Credibility, Reliability } from '../kernel/source.ts'
import { plainText } from '../kernel/texts.ts'
import { Delivery, deliveryNoun, deliveryRecorders, deliveryStep, foundDelivery } from './delivery.ts'
import { Evidence, EvidenceKind, EvidenceWords, evidenceNoun } from './evidence.ts'

const told = {
  id: Id,
  deliveryId: Id,
  kind: EvidenceKind,
  bears: z.enum(['supports', 'contradicts']),
  basedOn: Id.nullable(),
  replaces: Id.nullable(),
  change: plainText(1000),
}

const facts = {
  delivery: Delivery.nullable(),
  basis: Evidence.nullable(),
  replaced: Evidence.nullable(),
  replacedBefore: z.boolean(),
  origin: z.string(),
}
const Known = z.object(facts)

type Told = { [Key in keyof typeof told]: z.output<(typeof told)[Key]> }

const needs = ({ deliveryId, basedOn, replaces }: Pick<Told, 'deliveryId' | 'basedOn' | 'replaces'>) => ({
  delivery: { noun: deliveryNoun, id: deliveryId },
  basis: basedOn === null ? null : { noun: evidenceNoun, id: basedOn },
  replaced: replaces === null ? null : { noun: evidenceNoun, id: replaces },
})

/** The delivery that evidence is of; or why none can be written. */
function deliveryOf(evidence: Evidence | undefined, input: Told, known: z.infer<typeof Known>, { actor }: Context) {
  const delivery = foundDelivery(known.delivery, actor)
  if (isRefusal(delivery)) return delivery
  if (evidence) return refuse('embargo.rowExists')
  if (delivery.status === 'closed') return refuse('embargo.notNow')
  if (input.basedOn !== null && known.basis?.deliveryId !== delivery.id)
    return refuse('embargoEvidence.unknown', {}, 'basedOn')
  if (input.replaces !== null) {
    if (known.replaced?.deliveryId !== delivery.id || known.replacedBefore)
      return refuse('embargoEvidence.notReplaceable')
    if (input.basedOn === input.replaces) return refuse('embargoEvidence.unknown', {}, 'basedOn')
    if (input.change === '') return refuse('embargoEvidence.reasonNeeded', {}, 'change')
  }
  return delivery
}

const by = (delivery: Delivery, { actor, at }: Context) => ({
  ...{ sideId: delivery.sideId, recordedBy: actor.id, recordedAt: at },
})

/** The grade of the source goes beside the evidence, so that it can be weighed where the words are sealed. */
const kept = ({ id, deliveryId, kind, bears, basedOn, replaces, change }: Told) => ({
  ...{ id, deliveryId, kind, bears, basedOn, replaces, change },
})

/**
 * Writes down evidence of a delivery from an open source, with its grade and what it goes back to (§2.3). A correction stands in place of
 * an earlier row, which stays, and says why.
 */
export const recordEvidence = defineAction({
  name: 'embargoEvidence.record',
  kind: 'fact',
  noun: evidenceNoun,
  roles: deliveryRecorders,
  input: z.strictObject({ ...told, words: EvidenceWords }),
  facts: Known,
  needs,
  decide(evidence, { words, ...input }, known, context) {
    const delivery: Delivery | Refusal = deliveryOf(evidence, input, known, context)
    if (isRefusal(delivery)) return delivery
    const { reliability, credibility } = words.source
    const grade = { reliability, credibility, protected: false, sealed: '', origin: known.origin }
    const row = { ...kept(input), ...by(delivery, context), ...grade, words }
    return accept([put(evidenceNoun, row), deliveryStep(delivery, 'evidence', '', context)])
  },
})

/**
 * Writes down evidence of a source that has to be protected: what it says and who it is are sealed, in the journal too, and are on no
 * paper. Its grade and kind are in the open, since it is weighed.
 */
export const recordProtectedEvidence = defineAction({
  name: 'embargoEvidence.recordProtected',
  kind: 'fact',
  noun: evidenceNoun,
  roles: deliveryRecorders,
  input: z.strictObject({ ...told, words: EvidenceWords }),
  sealed: ['words'],
  sealedUnder: ({ id }) => id,
  facts: z.object({ ...facts, sealed: z.string(), reliability: Reliability, credibility: Credibility }),
  needs,
  decide(evidence, { words: _, ...input }, known, context) {
    const delivery: Delivery | Refusal = deliveryOf(evidence, input, known, context)
    if (isRefusal(delivery)) return delivery
    const { origin, sealed, reliability, credibility } = known
    const grade = { reliability, credibility, protected: true, sealed, origin, words: null }
    return accept([
      put(evidenceNoun, { ...kept(input), ...by(delivery, context), ...grade }),
      deliveryStep(delivery, 'evidence', '', context),
    ])
  },
})
