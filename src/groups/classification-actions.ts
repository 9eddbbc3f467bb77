import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { monthsAfter } from '../kernel/deadline.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { Classification, classificationMay, classificationNoun } from './classification.ts'
import { ArmedGroup, groupNoun } from './group.ts'
import { ClassificationScheme, schemeMay, schemeNoun } from './scheme.ts'

/**
 * Proposes the class of a group, with a finding and its evidence for every criterion of the scheme in force (R-CLS). The
 * category is what the officer says: it is not compared with the findings, and none follows from them.
 */
export const proposeClassification = defineAction({
  name: 'classification.propose',
  kind: 'intent',
  noun: classificationNoun,
  roles: ['groupOfficer'],
  input: Classification.pick({
    id: true,
    groupId: true,
    schemeId: true,
    category: true,
    findings: true,
    reason: true,
  }).strict(),
  facts: z.object({
    group: ArmedGroup.nullable(),
    scheme: ClassificationScheme.nullable(),
    waiting: z.boolean(),
  }),
  needs: (input) => ({
    group: { noun: groupNoun, id: input.groupId },
    scheme: { noun: schemeNoun, id: input.schemeId },
  }),
  decide(classification, input, { group, scheme, waiting }, { actor, at }) {
    if (classification) return refuse('classification.exists')
    if (!group || !reaches(actor, { ...group, siteId: null })) return refuse('group.unknown', {}, 'groupId')
    if (!scheme || scheme.sideId !== group.sideId) return refuse('scheme.unknown', {}, 'schemeId')
    if (!schemeMay('classify', scheme)) return refuse('scheme.notInForce', {}, 'schemeId')
    if (waiting) return refuse('classification.waiting')
    if (!scheme.categories.some(({ key }) => key === input.category))
      return refuse('classification.otherCategory', {}, 'category')
    const found = input.findings.map(({ criterion }) => criterion)
    const asked = scheme.criteria.map(({ key }) => key)
    if (found.length !== asked.length || asked.some((key) => !found.includes(key)))
      return refuse('classification.findingMissing', { count: asked.length }, 'findings')
    return accept([
      put(classificationNoun, {
        ...input,
        ...proposedBy({ id: actor.id, at }),
        sideId: group.sideId,
        schemeCode: scheme.code,
        status: 'proposed',
        turnedDownBy: null,
        turnedDownAt: null,
        turnedDownReason: null,
        reviewDue: null,
      }),
    ])
  },
})

/**
 * Signs a proposed class; never who proposed it (R-CLS, R-SOD). From now on it stands, the one before it under this scheme
 * is superseded and kept, and it is due for review after the months that the scheme says.
 */
export const signClassification = defineAction({
  name: 'classification.sign',
  kind: 'intent',
  noun: classificationNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id }),
  facts: z.object({
    programme: Programme.nullable(),
    scheme: ClassificationScheme.nullable(),
    standing: z.array(Classification),
  }),
  needs: (_input, _actor, classification) => ({
    programme: programmeRef,
    scheme: classification ? { noun: schemeNoun, id: classification.schemeId } : null,
  }),
  decide(classification, _input, { programme, scheme, standing }, { actor, at, received }) {
    if (!classification || !programme || !scheme || !reaches(actor, { ...classification, siteId: null }))
      return refuse('classification.unknown')
    if (!classificationMay('sign', classification)) return refuse('classification.decided')
    if (!schemeMay('classify', scheme)) return refuse('scheme.notInForce')
    const next = signed(classification, { id: actor.id, at })
    if (isRefusal(next)) return next
    const reviewDue = monthsAfter(dayOf(received, programme.timeZone), scheme.reviewMonths)
    return accept([
      ...standing.map((one) => put(classificationNoun, { ...one, status: 'superseded' })),
      put(classificationNoun, { ...next, status: 'signed', reviewDue }),
    ])
  },
})

/** Turns a proposed class down, with the reason; never who proposed it. What stood before stands on. */
export const turnDownClassification = defineAction({
  name: 'classification.turnDown',
  kind: 'intent',
  noun: classificationNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, reason: requiredText(2000) }),
  facts: noFacts,
  decide(classification, input, _facts, { actor, at }) {
    if (!classification || !reaches(actor, { ...classification, siteId: null })) return refuse('classification.unknown')
    if (!classificationMay('turnDown', classification)) return refuse('classification.decided')
    if (classification.proposedBy === actor.id) return refuse('signature.twoPersonRule')
    const turnedDown = { turnedDownBy: actor.id, turnedDownAt: at, turnedDownReason: input.reason }
    return accept([put(classificationNoun, { ...classification, ...turnedDown, status: 'turnedDown' })])
  },
})
