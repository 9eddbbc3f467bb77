import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { signed } from '../kernel/signature.ts'
import { ClassificationScheme, repeatedKey, SchemeContent, schemeMay, schemeNoun } from './scheme.ts'

const unsigned = { proposedBy: null, proposedAt: null, signedBy: null, signedAt: null }

/**
 * Begins a scheme, or a new version of one by giving its code again. One draft of a scheme at a time, so that two officers
 * do not write past each other.
 */
export const draftScheme = defineAction({
  name: 'scheme.draft',
  kind: 'intent',
  noun: schemeNoun,
  roles: ['groupOfficer'],
  input: SchemeContent.extend({ id: Id, code: ClassificationScheme.shape.code }).strict(),
  facts: z.object({ lastVersion: z.int().min(0), draftOpen: z.boolean() }),
  decide(scheme, input, { lastVersion, draftOpen }, { actor, at }) {
    if (scheme) return refuse('scheme.exists')
    if (draftOpen) return refuse('scheme.draftOpen', { code: input.code }, 'code')
    const repeated = repeatedKey(input)
    if (repeated !== undefined) return refuse('scheme.sameKey', {}, repeated)
    const drafted = { sideId: actor.sideId, status: 'draft', draftedBy: actor.id, draftedAt: at } as const
    return accept([put(schemeNoun, { ...input, ...drafted, ...unsigned, version: lastVersion + 1 })])
  },
})

/** Writes a draft anew: categories and criteria added, changed, removed. What was put forward has to be put forward again. */
export const changeScheme = defineAction({
  name: 'scheme.change',
  kind: 'intent',
  noun: schemeNoun,
  roles: ['groupOfficer'],
  input: SchemeContent.extend({ id: Id }).strict(),
  facts: noFacts,
  decide(scheme, input, _facts, { actor }) {
    if (!scheme || !reaches(actor, { ...scheme, siteId: null })) return refuse('scheme.unknown')
    if (!schemeMay('change', scheme)) return refuse('scheme.notDraft')
    const repeated = repeatedKey(input)
    if (repeated !== undefined) return refuse('scheme.sameKey', {}, repeated)
    return accept([put(schemeNoun, { ...scheme, ...input, ...unsigned })])
  },
})

/** Puts a draft forward: the first of the two signatures. */
export const proposeScheme = defineAction({
  name: 'scheme.propose',
  kind: 'intent',
  noun: schemeNoun,
  roles: ['groupOfficer'],
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(scheme, _input, _facts, { actor, at }) {
    if (!scheme || !reaches(actor, { ...scheme, siteId: null })) return refuse('scheme.unknown')
    if (!schemeMay('propose', scheme)) return refuse('scheme.notDraft')
    if (scheme.proposedBy !== null) return refuse('scheme.proposed')
    return accept([put(schemeNoun, { ...scheme, proposedBy: actor.id, proposedAt: at })])
  },
})

/**
 * Puts a scheme in force: the second signature, by another person (R-CLS). `proposedAt` is what the reader saw put forward:
 * a draft that was changed meanwhile is not signed unseen. The former version is retired and stays readable.
 */
export const signScheme = defineAction({
  name: 'scheme.sign',
  kind: 'intent',
  noun: schemeNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, proposedAt: ClassificationScheme.shape.draftedAt }),
  facts: z.object({ former: ClassificationScheme.nullable() }),
  decide(scheme, input, { former }, { actor, at }) {
    if (!scheme || !reaches(actor, { ...scheme, siteId: null })) return refuse('scheme.unknown')
    if (!schemeMay('sign', scheme)) return refuse('scheme.notDraft')
    const { proposedBy, proposedAt } = scheme
    if (proposedBy === null || proposedAt === null) return refuse('scheme.notProposed')
    if (proposedAt !== input.proposedAt) return refuse('scheme.changed')
    const next = signed({ ...scheme, proposedBy, proposedAt }, { id: actor.id, at })
    if (isRefusal(next)) return next
    return accept([
      ...(former ? [put(schemeNoun, { ...former, status: 'retired' as const })] : []),
      put(schemeNoun, { ...next, status: 'inForce' }),
    ])
  },
})
