import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { type Day, dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { Credibility, Reliability } from '../kernel/source.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { collecting, Dossier, dossierDesk, dossierNoun, dossierStep, revised } from './dossier.ts'
import {
  Bearing,
  dossierEvidenceNoun,
  EvidenceNature,
  EvidenceSource,
  EvidenceWords,
  isOfProgramme,
  RecordRef,
} from './evidence.ts'
import { covers, LegalBasis, legalBasisNoun } from './legal-basis.ts'

const input = z.strictObject({
  ...{ id: Id, dossierId: Id, nature: EvidenceNature, bears: Bearing, findingIds: z.array(Id).max(20) },
  ...{ basedOn: Id.nullable(), protected: z.boolean(), releasable: z.boolean() },
  ...{ record: RecordRef.nullable(), legalBasisId: Id.nullable(), replaces: Id.nullable() },
  ...{ words: EvidenceWords, source: EvidenceSource },
})
type Input = z.output<typeof input>

/** What evidence says that does not fit together. */
function wrongWords({ nature, bears, findingIds, releasable, replaces, words, source }: Input): Refusal | undefined {
  if (bears !== 'exculpatory' && findingIds.length === 0) return refuse('dossierEvidence.ofNothing', {}, 'findingIds')
  if (!releasable && source.withheldReason === '')
    return refuse('dossierEvidence.withheldUnsaid', {}, 'source.withheldReason')
  if (releasable && source.withheldReason !== '')
    return refuse('dossierEvidence.notWithheld', {}, 'source.withheldReason')
  if ((replaces === null) !== (source.change === '')) return refuse('dossierEvidence.changeUnsaid', {}, 'source.change')
  if ((nature === 'finance') !== (words.finance !== null))
    return refuse('dossierEvidence.financeUnsaid', {}, 'words.finance.amount')
  const { from = null, to = null } = words.finance ?? {}
  return from !== null && to !== null && to < from
    ? refuse('dossierEvidence.endsBefore', {}, 'words.finance.to')
    : undefined
}

/** Why a record of the programme may not be used: no legal basis of this dossier covers it that day (IDDRS 6.20; R-DOS). */
function withoutBasis(
  { record, legalBasisId, nature, dossierId }: Input,
  basis: LegalBasis | null,
  today: Day,
): Refusal | undefined {
  if (!record || !isOfProgramme(record.kind)) {
    if (nature === 'programmeRecord') return refuse('dossierEvidence.recordUnsaid', {}, 'record')
    return legalBasisId === null ? undefined : refuse('dossierEvidence.basisNotNeeded', {}, 'legalBasisId')
  }
  const covered = basis?.dossierId === dossierId && covers(basis, record.kind, today)
  return covered ? undefined : refuse('dossierEvidence.noLegalBasis', {}, 'legalBasisId')
}

/**
 * Writes down a piece of evidence with its grade, its source and its chain (ddr.md §3.4): what supports a finding, what contradicts it, and
 * what speaks for the subject. It may point to a record by kind and id; a record of one person in the programme is refused without a
 * legal basis that covers it, in SQL too. What is withheld says why. Told anew it replaces another, with the reason.
 */
export const recordDossierEvidence = defineAction({
  name: 'dossierEvidence.record',
  kind: 'intent',
  noun: dossierEvidenceNoun,
  roles: dossierDesk,
  input,
  sealed: ['record', 'words', 'source'],
  sealedUnder: ({ dossierId }) => dossierId,
  facts: z.object({
    ...{ programme: Programme.nullable(), dossier: Dossier.nullable(), basis: LegalBasis.nullable() },
    /** Whether what it names is there, in this dossier or, of a record, in the register of the same authority. */
    ...{ findingsKnown: z.boolean(), basedOnKnown: z.boolean(), recordKnown: z.boolean() },
    replaced: z.enum(['none', 'known', 'unknown', 'before']),
    ...{ sealedWords: z.string(), sealedSource: z.string(), origin: z.string() },
    ...{ reliability: Reliability, credibility: Credibility },
  }),
  needs: ({ dossierId, legalBasisId }) => ({
    programme: programmeRef,
    dossier: { noun: dossierNoun, id: dossierId },
    basis: legalBasisId === null ? null : { noun: legalBasisNoun, id: legalBasisId },
  }),
  decide(evidence, said, facts, context) {
    const of = collecting(facts.dossier, evidence, context.actor)
    if (isRefusal(of)) return of
    const wrong =
      wrongWords(said) ?? withoutBasis(said, facts.basis, dayOf(context.received, facts.programme?.timeZone ?? 'UTC'))
    if (wrong) return wrong
    if (!facts.findingsKnown) return refuse('dossierFinding.unknown', {}, 'findingIds')
    if (!facts.basedOnKnown || (said.basedOn === said.replaces && said.basedOn !== null))
      return refuse('dossierEvidence.unknown', {}, 'basedOn')
    if (facts.replaced === 'unknown') return refuse('dossierEvidence.unknown', {}, 'replaces')
    if (facts.replaced === 'before') return refuse('dossierEvidence.replaced', {}, 'replaces')
    if (!facts.recordKnown) return refuse('dossierEvidence.recordUnknown', {}, 'record')
    const { record, words: _, source: __, ...kept } = said
    const { sealedWords, sealedSource, origin, reliability, credibility } = facts
    const next = revised(of, context)
    return accept([
      put(dossierNoun, next),
      put(dossierEvidenceNoun, {
        ...{ ...kept, sideId: of.sideId, recordKind: record?.kind ?? null, recordId: record?.id ?? null },
        ...{ sealedWords, sealedSource, origin, reliability, credibility },
        ...{ recordedBy: context.actor.id, recordedAt: context.at },
      }),
      dossierStep(next, 'evidence', '', context),
    ])
  },
})
