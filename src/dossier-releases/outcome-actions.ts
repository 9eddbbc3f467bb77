import { z } from 'zod'
import { Dossier, dossierDesk, dossierMay, dossierNoun, dossierStep, moved, ownDossier } from '../dossiers/dossier.ts'
import { type ActMoment, defineAction } from '../kernel/action.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put, type Write } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { plainText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  DossierOutcome,
  DossierSuggestion,
  dossierOutcomeNoun,
  dossierSuggestionNoun,
  OutcomeWords,
} from './outcome.ts'

const steps = { submitted: 'submit', listed: 'list', notListed: 'notList', delisted: 'delist' } as const

/** Whether this can become of a dossier next. */
export function canBecome(kind: DossierOutcome['kind'], dossier: Pick<Dossier, 'status'>): boolean {
  return dossierMay(steps[kind], dossier)
}

/** What an outcome leaves: itself, the dossier in its new status, and the step. */
function outcomeWrites(of: Dossier, outcome: DossierOutcome, context: ActMoment): Write[] {
  return [
    put(dossierOutcomeNoun, outcome),
    put(dossierNoun, moved(of, outcome.kind, context)),
    dossierStep(of, outcome.kind, '', context),
  ]
}

function onAStatedDay(on: Day, received: string, programme: Programme | null): Refusal | undefined {
  return on > dayOf(received, programme?.timeZone ?? 'UTC')
    ? refuse('dossierOutcome.notYet', {}, 'happenedOn')
    : undefined
}

/**
 * Records that a released dossier was submitted, or what the lawful authority did with it, with its own reference and day: listed, not listed,
 * taken off the list. The program decides none of it (ddr.md §8, "Outcome"). Earlier outcomes stay.
 */
export const recordDossierOutcome = defineAction({
  name: 'dossierOutcome.record',
  kind: 'intent',
  noun: dossierOutcomeNoun,
  roles: dossierDesk,
  input: DossierOutcome.pick({ id: true, dossierId: true, kind: true, happenedOn: true, entryId: true })
    .extend({ words: OutcomeWords })
    .strict(),
  sealed: ['entryId', 'words'],
  sealedUnder: ({ dossierId }) => dossierId,
  facts: z.object({
    ...{ programme: Programme.nullable(), dossier: Dossier.nullable(), entryKnown: z.boolean(), sealed: z.string() },
  }),
  needs: ({ dossierId }) => ({ programme: programmeRef, dossier: { noun: dossierNoun, id: dossierId } }),
  decide(before, { words: _, ...said }, { programme, dossier, entryKnown, sealed }, context) {
    const of = ownDossier(dossier, context.actor)
    if (isRefusal(of)) return of
    if (before) return refuse('dossierOutcome.exists')
    if (!canBecome(said.kind, of)) return refuse('dossierOutcome.notNow')
    const early = onAStatedDay(said.happenedOn, context.received, programme)
    if (early) return early
    if (said.entryId !== null && said.kind !== 'listed') return refuse('dossierOutcome.entryNotAsked', {}, 'entryId')
    if (!entryKnown) return refuse('dossierOutcome.entryUnknown', {}, 'entryId')
    const by = { recordedBy: context.actor.id, recordedAt: context.at }
    return accept(outcomeWrites(of, { ...said, ...by, sideId: of.sideId, suggestionId: null, sealed }, context))
  },
})

/**
 * The program asks whether the subject of a dossier was listed, or taken off: a list changed and an entry is like it, or its entry left. Nothing
 * of the dossier changes by it.
 */
export const raiseDossierSuggestion = defineAction({
  name: 'dossierSuggestion.raise',
  kind: 'intent',
  noun: dossierSuggestionNoun,
  roles: [],
  input: DossierSuggestion.pick({ id: true, dossierId: true, kind: true, entryId: true, score: true }).strict(),
  sealed: ['kind', 'entryId', 'score'],
  sealedUnder: ({ dossierId }) => dossierId,
  facts: z.object({
    dossier: Dossier.nullable(),
    entry: z.object({ hash: z.string(), listVersion: z.string() }).nullable(),
    /** The same was asked of this very entry. */
    asked: z.boolean(),
  }),
  needs: ({ dossierId }) => ({ dossier: { noun: dossierNoun, id: dossierId } }),
  decide(before, input, { dossier, entry, asked }, { at }) {
    if (!dossier || !entry) return refuse('dossier.unknown')
    if (before || asked || !canBecome(input.kind, dossier)) return refuse('dossierSuggestion.notNow')
    return accept([
      put(dossierSuggestionNoun, {
        ...{ ...input, sideId: dossier.sideId, entryHash: entry.hash, listVersion: entry.listVersion },
        ...{ state: 'open', raisedAt: at, sealed: '', decidedBy: null, decidedAt: null },
      }),
    ])
  },
})

/** A person says whether it is the subject: what the lists say is recorded with reference and day, or the suggestion is turned down with the reason. */
export const decideDossierSuggestion = defineAction({
  name: 'dossierSuggestion.decide',
  kind: 'intent',
  noun: dossierSuggestionNoun,
  roles: dossierDesk,
  input: z.strictObject({
    ...{ id: Id, verdict: z.enum(['accepted', 'turnedDown']), happenedOn: Day.nullable() },
    ...{ reference: plainText(200), note: plainText(2000) },
  }),
  sealed: ['reference', 'note'],
  sealedUnder: (_input, suggestion) => suggestion?.dossierId ?? null,
  facts: z.object({ programme: Programme.nullable(), dossier: Dossier.nullable(), sealed: z.string() }),
  needs: (_input, _actor, suggestion) => ({
    programme: programmeRef,
    dossier: suggestion ? { noun: dossierNoun, id: suggestion.dossierId } : null,
  }),
  decide(before, { verdict, happenedOn, reference, note }, { programme, dossier, sealed }, context) {
    const { actor, at, actionId, received } = context
    const of = ownDossier(dossier, actor)
    if (!before || isRefusal(of)) return refuse('dossierSuggestion.unknown')
    if (before.state !== 'open') return refuse('dossierSuggestion.notNow')
    const decided = put(dossierSuggestionNoun, {
      ...{ ...before, state: verdict, sealed, decidedBy: actor.id, decidedAt: at },
    })
    if (verdict === 'turnedDown')
      return note === '' ? refuse('dossierSuggestion.noReason', {}, 'note') : accept([decided])
    if (reference === '') return refuse('dossierSuggestion.noReference', {}, 'reference')
    if (happenedOn === null) return refuse('dossierSuggestion.noDay', {}, 'happenedOn')
    const early = onAStatedDay(happenedOn, received, programme)
    if (early) return early
    if (!canBecome(before.kind, of)) return refuse('dossierSuggestion.notNow')
    const outcome: DossierOutcome = {
      ...{
        id: derivedId(actionId, 'outcome'),
        sideId: of.sideId,
        dossierId: of.id,
        kind: before.kind,
        happenedOn,
        sealed,
      },
      ...{ entryId: before.entryId, suggestionId: before.id, recordedBy: actor.id, recordedAt: at },
    }
    return accept([decided, ...outcomeWrites(of, outcome, context)])
  },
})
