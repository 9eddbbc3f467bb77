import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { Day } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { requiredText } from '../kernel/texts.ts'
import { collecting, Dossier, DossierKind, dossierDesk, dossierNoun, dossierStep, revised } from './dossier.ts'
import { ActorWords, Confidence, DossierLink, dossierActorNoun, dossierLinkNoun, LinkKind, LinkWords } from './link.ts'

const ofDossier = ({ dossierId }: { dossierId: Id }) => ({ dossier: { noun: dossierNoun, id: dossierId } })

/**
 * Names somebody beside the subject, a person, a group or a network, to whom links are drawn (statement of case 4: links with listed
 * persons). Refused where a group is not the authority's, and where an entry is on no list.
 */
export const nameActor = defineAction({
  name: 'dossierActor.name',
  kind: 'intent',
  noun: dossierActorNoun,
  roles: dossierDesk,
  input: z.strictObject({
    ...{ id: Id, dossierId: Id, kind: DossierKind, groupId: Id.nullable(), listedEntryId: Id.nullable() },
    words: ActorWords,
  }),
  sealed: ['kind', 'groupId', 'listedEntryId', 'words'],
  sealedUnder: ({ dossierId }) => dossierId,
  facts: z.object({
    ...{ dossier: Dossier.nullable(), groupKnown: z.boolean(), entryKnown: z.boolean(), sealed: z.string() },
  }),
  needs: ofDossier,
  decide(actor, { words: _, ...input }, { dossier, groupKnown, entryKnown, sealed }, context) {
    const of = collecting(dossier, actor, context.actor)
    if (isRefusal(of)) return of
    if (input.groupId !== null && input.kind !== 'group') return refuse('dossier.notAGroup', {}, 'groupId')
    if (!groupKnown) return refuse('dossier.groupUnknown', {}, 'groupId')
    if (!entryKnown) return refuse('dossier.entryUnknown', {}, 'listedEntryId')
    const by = { recordedBy: context.actor.id, recordedAt: context.at }
    return accept([
      put(dossierNoun, revised(of, context)),
      put(dossierActorNoun, { ...input, sideId: of.sideId, sealed, ...by }),
    ])
  },
})

const standing = {
  dossier: Dossier.nullable(),
  newest: DossierLink.omit({ sealed: true }).nullable(),
  sealed: z.string(),
}

/**
 * Draws a link between two actors of a dossier: what kind, since and until when, how sure, and on which evidence; none is drawn without.
 * Refused where an end or a piece of evidence is not of this dossier, and where it leads back to where it began.
 */
export const recordLink = defineAction({
  name: 'dossierLink.record',
  kind: 'intent',
  noun: dossierLinkNoun,
  roles: dossierDesk,
  input: z.strictObject({
    ...{ id: Id, dossierId: Id, rootId: Id.nullable(), kind: LinkKind, fromId: Id, toId: Id },
    ...{ since: Day.nullable(), until: Day.nullable(), confidence: Confidence },
    ...{ evidenceIds: z.array(Id).min(1).max(20), words: LinkWords },
  }),
  sealed: ['words'],
  sealedUnder: ({ dossierId }) => dossierId,
  facts: z.object({ ...standing, endsKnown: z.boolean(), evidenceKnown: z.boolean() }),
  needs: ofDossier,
  decide(link, { words, rootId, ...input }, { dossier, newest, sealed, endsKnown, evidenceKnown }, context) {
    const of = collecting(dossier, link, context.actor)
    if (isRefusal(of)) return of
    if (rootId !== null && (newest?.dossierId !== of.id || newest.dropped))
      return refuse('dossierLink.unknown', {}, 'rootId')
    if (newest && words.change === '') return refuse('dossierLink.changeUnsaid', {}, 'words.change')
    if (input.fromId === input.toId || !endsKnown) return refuse('dossierLink.ends', {}, 'toId')
    if (!evidenceKnown) return refuse('dossierEvidence.unknown', {}, 'evidenceIds')
    if (input.since !== null && input.until !== null && input.until < input.since)
      return refuse('dossierLink.endsBefore', {}, 'until')
    const next = revised(of, context)
    const version = { rootId: rootId ?? input.id, version: (newest?.version ?? 0) + 1, dropped: false, sealed }
    const by = { sideId: of.sideId, recordedBy: context.actor.id, recordedAt: context.at }
    return accept([
      put(dossierNoun, next),
      put(dossierLinkNoun, { ...input, ...version, ...by }),
      dossierStep(next, 'linked', '', context),
    ])
  },
})

/** Says that a link is not drawn any more, with the reason; it is kept. */
export const dropLink = defineAction({
  name: 'dossierLink.drop',
  kind: 'intent',
  noun: dossierLinkNoun,
  roles: dossierDesk,
  input: z.strictObject({ id: Id, dossierId: Id, rootId: Id, reason: requiredText(1000) }),
  sealed: ['reason'],
  sealedUnder: ({ dossierId }) => dossierId,
  facts: z.object(standing),
  needs: ofDossier,
  decide(link, { id }, { dossier, newest, sealed }, context) {
    const of = collecting(dossier, link, context.actor)
    if (isRefusal(of)) return of
    if (newest?.dossierId !== of.id || newest.dropped) return refuse('dossierLink.unknown', {}, 'rootId')
    const next = revised(of, context)
    const by = { recordedBy: context.actor.id, recordedAt: context.at }
    return accept([
      put(dossierNoun, next),
      put(dossierLinkNoun, { ...newest, id, version: newest.version + 1, dropped: true, sealed, ...by }),
      dossierStep(next, 'unlinked', '', context),
    ])
  },
})
