import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  type Dossier,
  DossierKind,
  dossierDesk,
  dossierMay,
  dossierNoun,
  dossierStep,
  moved,
  ownDossier,
  revised,
} from './dossier.ts'
import { dossierIdentityNoun, Identity } from './identity.ts'
import { Note, Reason } from './legal-basis.ts'
import { Content, lacksOf } from './readiness.ts'

const who = { groupId: Id.nullable(), listedEntryId: Id.nullable(), identity: Identity }
const whoFacts = {
  groupKnown: z.boolean(),
  entryKnown: z.boolean(),
  /** The identity block, and with the reason of its version. */
  sealed: z.string(),
  sealedVersion: z.string(),
}

/** What is wrong with whom a dossier says it is about. */
function wrongSubject(
  kind: Dossier['kind'],
  { identity, groupId }: { identity: Identity; groupId: Id | null },
  { groupKnown, entryKnown }: { groupKnown: boolean; entryKnown: boolean },
) {
  if ((kind === 'person') !== (identity.form === 'person')) return refuse('dossier.otherForm', {}, 'identity')
  if (groupId !== null && kind !== 'group') return refuse('dossier.notAGroup', {}, 'groupId')
  if (!groupKnown) return refuse('dossier.groupUnknown', {}, 'groupId')
  return entryKnown ? undefined : refuse('dossier.entryUnknown', {}, 'listedEntryId')
}

/**
 * Opens a dossier on a person, a group or a network (ddr.md §3.4): a draft for the lawful authority, never a listing. Refused where the
 * identity block is not of that kind, and where it refers to a group of another authority or to no entry of a list.
 */
export const openDossier = defineAction({
  name: 'dossier.open',
  kind: 'intent',
  noun: dossierNoun,
  roles: dossierDesk,
  input: z.strictObject({ id: Id, kind: DossierKind, ...who }),
  sealed: ['kind', 'groupId', 'listedEntryId', 'identity'],
  sealedUnder: ({ id }) => id,
  facts: z.object(whoFacts),
  decide(dossier, { id, kind, groupId, listedEntryId, identity }, facts, context) {
    if (dossier) return refuse('dossier.exists')
    const wrong = wrongSubject(kind, { identity, groupId }, facts)
    if (wrong) return wrong
    const { actor, at, actionId } = context
    const opened: Dossier = {
      ...{ id, sideId: actor.sideId, kind, status: 'opened', version: 1, revision: 1, groupId, listedEntryId },
      ...{ sealed: facts.sealed, sentBy: null, openedBy: actor.id, openedAt: at, changedBy: actor.id, changedAt: at },
    }
    const version = { sideId: actor.sideId, dossierId: id, version: 1, sealed: facts.sealedVersion }
    return accept([
      put(dossierNoun, opened),
      put(dossierIdentityNoun, {
        ...{ ...version, id: derivedId(actionId, 'identity'), writtenBy: actor.id, writtenAt: at },
      }),
      dossierStep(opened, 'opened', '', context),
    ])
  },
})

/** Writes the identity block anew, with the reason; the versions before are kept. */
export const identifySubject = defineAction({
  name: 'dossier.identify',
  kind: 'intent',
  noun: dossierNoun,
  roles: dossierDesk,
  input: z.strictObject({ id: Id, ...who, change: requiredText(1000) }),
  sealed: ['groupId', 'listedEntryId', 'identity', 'change'],
  sealedUnder: ({ id }) => id,
  facts: z.object(whoFacts),
  decide(dossier, { groupId, listedEntryId, identity }, facts, context) {
    const found = ownDossier(dossier, context.actor)
    if (isRefusal(found)) return found
    if (!dossierMay('collect', found)) return refuse('dossier.notNow')
    const wrong = wrongSubject(found.kind, { identity, groupId }, facts)
    if (wrong) return wrong
    const next = {
      ...revised(found, context),
      version: found.version + 1,
      groupId,
      listedEntryId,
      sealed: facts.sealed,
    }
    const { actor, at, actionId } = context
    const version = { sideId: found.sideId, dossierId: found.id, version: next.version, sealed: facts.sealedVersion }
    return accept([
      put(dossierNoun, next),
      put(dossierIdentityNoun, {
        ...{ ...version, id: derivedId(actionId, 'identity'), writtenBy: actor.id, writtenAt: at },
      }),
      dossierStep(next, 'identified', '', context),
    ])
  },
})

/**
 * Sends a dossier to legal review (ddr.md §8). Refused while a finding has no evidence, while nobody signed what was looked for in the
 * subject's favour, and where a legal basis for programme data has ended (R-DOS).
 */
export const sendToReview = defineAction({
  name: 'dossier.send',
  kind: 'intent',
  noun: dossierNoun,
  roles: dossierDesk,
  input: z.strictObject({ id: Id, note: Note }),
  sealed: ['note'],
  sealedUnder: ({ id }) => id,
  facts: z.object({ programme: Programme.nullable(), content: Content, words: z.string() }),
  needs: () => ({ programme: programmeRef }),
  decide(dossier, _input, { programme, content, words }, context) {
    const found = ownDossier(dossier, context.actor)
    if (isRefusal(found)) return found
    if (!dossierMay('send', found)) return refuse('dossier.notNow')
    const [lack] = lacksOf(content, dayOf(context.received, programme?.timeZone ?? 'UTC'))
    if (lack === 'noFinding') return refuse('dossier.noFinding')
    if (lack === 'findingWithoutEvidence') return refuse('dossier.findingWithoutEvidence')
    if (lack === 'basisEnded') return refuse('dossier.basisEnded')
    if (lack === 'notSearched') return refuse('dossier.notSearched')
    if (lack === 'searchOutdated') return refuse('dossier.searchOutdated')
    if (lack === 'nothingFoundRecorded') return refuse('dossier.nothingFoundRecorded')
    if (lack === 'foundButDenied') return refuse('dossier.foundButDenied')
    const next = { ...moved(found, 'legalReview', context), sentBy: context.actor.id }
    return accept([put(dossierNoun, next), dossierStep(next, 'sent', words, context)])
  },
})

/** Takes a dossier up again: back from review, from ready, from not listed or from closed, with the reason. It is reviewed anew. */
export const reopenDossier = defineAction({
  name: 'dossier.reopen',
  kind: 'intent',
  noun: dossierNoun,
  roles: dossierDesk,
  input: z.strictObject({ id: Id, reason: Reason }),
  sealed: ['reason'],
  sealedUnder: ({ id }) => id,
  facts: z.object({ words: z.string() }),
  decide(dossier, _input, { words }, context) {
    const found = ownDossier(dossier, context.actor)
    if (isRefusal(found)) return found
    if (!dossierMay('reopen', found)) return refuse('dossier.notNow')
    const next = { ...moved(found, 'collecting', context), revision: found.revision + 1 }
    return accept([put(dossierNoun, next), dossierStep(next, 'reopened', words, context)])
  },
})

/** Closes a dossier because there is no basis for it, with the reason (ddr.md §8 "Closed(no basis)"). It is kept, and can be taken up again. */
export const closeDossier = defineAction({
  name: 'dossier.close',
  kind: 'intent',
  noun: dossierNoun,
  roles: dossierDesk,
  input: z.strictObject({ id: Id, reason: Reason }),
  sealed: ['reason'],
  sealedUnder: ({ id }) => id,
  facts: z.object({ words: z.string() }),
  decide(dossier, _input, { words }, context) {
    const found = ownDossier(dossier, context.actor)
    if (isRefusal(found)) return found
    if (!dossierMay('close', found)) return refuse('dossier.notNow')
    const next = moved(found, 'closed', context)
    return accept([put(dossierNoun, next), dossierStep(next, 'closed', words, context)])
  },
})
