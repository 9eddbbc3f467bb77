import { z } from 'zod'
import { type Context, defineAction, noFacts } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { QuestionSet, questionSetContent, questionSetMay, questionSetNoun, questionsMisfit } from './question-set.ts'

const editors = ['director', 'groupOfficer'] as const

/**
 * Drafts a version of a set of questions: of a new series, or the next of one that there is (`seriesId`). Refused while
 * that series has a draft already, and where the questions do not fit together. Nobody is asked by a draft.
 */
export const draftQuestionSet = defineAction({
  name: 'questionSet.draft',
  kind: 'intent',
  noun: questionSetNoun,
  roles: [...editors],
  input: z.strictObject({ id: Id, seriesId: Id.nullable(), ...questionSetContent }),
  facts: z.object({
    /** The newest version of the series; null for a new one. */
    newest: QuestionSet.nullable(),
    drafted: z.boolean(),
  }),
  decide(set, { seriesId, ...input }, { newest, drafted }, { actor, at }) {
    if (set) return refuse('questionSet.exists')
    if (seriesId !== null && (!newest || !mayEdit(newest, actor))) return refuse('questionSet.unknown')
    if (drafted) return refuse('questionSet.drafted')
    const wrong = questionsMisfit(input.questions)
    if (wrong) return wrong
    return accept([
      put(questionSetNoun, {
        ...input,
        sideId: actor.sideId,
        joint: actor.joint,
        seriesId: seriesId ?? input.id,
        version: (newest?.version ?? 0) + 1,
        status: 'draft',
        ...proposedBy({ id: actor.id, at }),
        retirementBy: null,
        retirementAt: null,
        retiredBy: null,
        retiredAt: null,
      }),
    ])
  },
})

/** A side changes its own sets, and a joint body its own: what both sides use, neither changes alone. */
function mayEdit(set: Pick<QuestionSet, 'sideId'>, actor: Context['actor']): boolean {
  return set.sideId === actor.sideId
}

/** Changes a draft. Who changed it last is who proposes it, so that the other signature is really another's. */
export const editQuestionSet = defineAction({
  name: 'questionSet.edit',
  kind: 'intent',
  noun: questionSetNoun,
  roles: [...editors],
  input: z.strictObject({ id: Id, ...questionSetContent }),
  facts: noFacts,
  decide(set, input, _facts, { actor, at }) {
    if (!set || !mayEdit(set, actor)) return refuse('questionSet.unknown')
    if (!questionSetMay('edit', set)) return refuse('questionSet.notDraft')
    const wrong = questionsMisfit(input.questions)
    return wrong ?? accept([put(questionSetNoun, { ...set, ...input, ...proposedBy({ id: actor.id, at }) })])
  },
})

/**
 * Puts a draft into force with a second signature; never by who proposed it (R-SOD). The version before it is retired
 * in the same act, so that one version of a series is in force at any time.
 */
export const signQuestionSet = defineAction({
  name: 'questionSet.sign',
  kind: 'intent',
  noun: questionSetNoun,
  roles: [...editors],
  input: z.strictObject({ id: Id }),
  facts: z.object({ inForce: QuestionSet.nullable() }),
  decide(set, _input, { inForce }, { actor, at }) {
    if (!set || !mayEdit(set, actor)) return refuse('questionSet.unknown')
    if (!questionSetMay('sign', set)) return refuse('questionSet.notDraft')
    const next = signed(set, { id: actor.id, at })
    if (isRefusal(next)) return next
    return accept([
      ...(inForce ? [put(questionSetNoun, { ...inForce, status: 'retired', retiredAt: at })] : []),
      put(questionSetNoun, { ...next, status: 'inForce' }),
    ])
  },
})

/** Proposes to retire a version without another in its place; until another signs, it is used as before. */
export const proposeRetirement = defineAction({
  name: 'questionSet.proposeRetirement',
  kind: 'intent',
  noun: questionSetNoun,
  roles: [...editors],
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(set, _input, _facts, { actor, at }) {
    if (!set || !mayEdit(set, actor)) return refuse('questionSet.unknown')
    if (!questionSetMay('proposeRetirement', set)) return refuse('questionSet.notInForce')
    if (set.retirementBy !== null) return refuse('questionSet.retirementProposed')
    return accept([put(questionSetNoun, { ...set, retirementBy: actor.id, retirementAt: at })])
  },
})

/** Retires a version, with the second signature; never by who proposed that. */
export const retireQuestionSet = defineAction({
  name: 'questionSet.retire',
  kind: 'intent',
  noun: questionSetNoun,
  roles: [...editors],
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(set, _input, _facts, { actor, at }) {
    if (!set || !mayEdit(set, actor)) return refuse('questionSet.unknown')
    if (!questionSetMay('retire', set)) return refuse('questionSet.notInForce')
    if (set.retirementBy === null) return refuse('questionSet.retirementNeeded')
    if (set.retirementBy === actor.id) return refuse('signature.twoPersonRule')
    return accept([put(questionSetNoun, { ...set, status: 'retired', retiredBy: actor.id, retiredAt: at })])
  },
})
