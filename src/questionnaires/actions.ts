import { z } from 'zod'
import { type Context, defineAction, noFacts } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { problemsOf } from './content.ts'
import {
  Questionnaire,
  questionnaireContent,
  questionnaireEditors,
  questionnaireMay,
  questionnaireNoun,
} from './questionnaire.ts'

/** A side changes its own questionnaires, and a joint body its own: what both sides ask, neither changes alone. */
function mayEdit(one: Pick<Questionnaire, 'sideId'>, actor: Context['actor']): boolean {
  return one.sideId === actor.sideId
}

/**
 * Proposes a version of a questionnaire for a station of the sites: of a new series, or the next of one that there is (ddr.md §1.4).
 * Nobody is asked by it before a director signs. Refuses a form that does not fit together, and a second proposal of one series.
 */
export const proposeQuestionnaire = defineAction({
  name: 'questionnaire.propose',
  kind: 'intent',
  noun: questionnaireNoun,
  roles: [...questionnaireEditors],
  input: z.strictObject({ id: Id, seriesId: Id.nullable(), ...questionnaireContent }),
  facts: z.object({
    /** The newest version of the series; null for a new one. */
    newest: Questionnaire.nullable(),
    waiting: z.boolean(),
  }),
  decide(one, { seriesId, ...input }, { newest, waiting }, { actor, at }) {
    if (one) return refuse('questionnaire.exists')
    if (seriesId !== null && (!newest || !mayEdit(newest, actor)))
      return refuse('questionnaire.unknown', {}, 'seriesId')
    if (waiting) return refuse('questionnaire.waiting')
    // Answers to a series belong together: whoever reads those of one station must not come by those of another.
    if (newest && newest.station !== input.station) return refuse('questionnaire.otherStation', {}, 'station')
    const [problem] = problemsOf(input.content)
    if (problem) return refuse('questionnaire.content', { item: problem.item, column: problem.column }, 'content')
    return accept([
      put(questionnaireNoun, {
        ...{ ...input, sideId: actor.sideId, joint: actor.joint, seriesId: seriesId ?? input.id },
        ...{ version: (newest?.version ?? 0) + 1, status: 'proposed', turnedDownFor: null },
        ...proposedBy({ id: actor.id, at }),
        ...{ retirementBy: null, retirementAt: null, retiredBy: null, retiredAt: null },
      }),
    ])
  },
})

/**
 * Puts a version into force as a director who is not the one who proposed it (R-SOD). The version before it is retired in the same
 * act, so that one version of a series is asked at any time.
 */
export const signQuestionnaire = defineAction({
  name: 'questionnaire.sign',
  kind: 'intent',
  noun: questionnaireNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id }),
  facts: z.object({ former: Questionnaire.nullable() }),
  decide(one, _input, { former }, { actor, at }) {
    if (!one || !mayEdit(one, actor)) return refuse('questionnaire.unknown')
    if (!questionnaireMay('sign', one)) return refuse('questionnaire.answered')
    const next = signed(one, { id: actor.id, at })
    if (isRefusal(next)) return next
    const retired = former ? [put(questionnaireNoun, { ...former, status: 'retired' as const, retiredAt: at })] : []
    return accept([...retired, put(questionnaireNoun, { ...next, status: 'inForce' })])
  },
})

/** Does not sign, with the reason; the version before it, if any, is asked as it was. */
export const turnDownQuestionnaire = defineAction({
  name: 'questionnaire.turnDown',
  kind: 'intent',
  noun: questionnaireNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  facts: noFacts,
  decide(one, { reason }, _facts, { actor, at }) {
    if (!one || !mayEdit(one, actor)) return refuse('questionnaire.unknown')
    if (!questionnaireMay('sign', one)) return refuse('questionnaire.answered')
    const next = signed(one, { id: actor.id, at })
    if (isRefusal(next)) return next
    return accept([put(questionnaireNoun, { ...next, status: 'turnedDown', turnedDownFor: reason })])
  },
})

/** Proposes to ask a questionnaire no more, without another in its place; until another signs, it is asked as before. */
export const proposeRetirement = defineAction({
  name: 'questionnaire.proposeRetirement',
  kind: 'intent',
  noun: questionnaireNoun,
  roles: [...questionnaireEditors],
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(one, _input, _facts, { actor, at }) {
    if (!one || !mayEdit(one, actor)) return refuse('questionnaire.unknown')
    if (!questionnaireMay('proposeRetirement', one)) return refuse('questionnaire.notInForce')
    if (one.retirementBy !== null) return refuse('questionnaire.retirementProposed')
    return accept([put(questionnaireNoun, { ...one, retirementBy: actor.id, retirementAt: at })])
  },
})

/** Retires a version with the second signature; never by who proposed that. What was answered stays. */
export const retireQuestionnaire = defineAction({
  name: 'questionnaire.retire',
  kind: 'intent',
  noun: questionnaireNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(one, _input, _facts, { actor, at }) {
    if (!one || !mayEdit(one, actor)) return refuse('questionnaire.unknown')
    if (!questionnaireMay('retire', one)) return refuse('questionnaire.notInForce')
    if (one.retirementBy === null) return refuse('questionnaire.retirementNeeded')
    if (one.retirementBy === actor.id) return refuse('signature.twoPersonRule')
    return accept([put(questionnaireNoun, { ...one, status: 'retired', retiredBy: actor.id, retiredAt: at })])
  },
})
