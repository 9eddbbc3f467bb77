import { z } from 'zod'
import { type ActMoment, defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put, type Write } from '../kernel/record.ts'
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
import { Content, type Lack, lacksOf } from './readiness.ts'
import { Note, Reason } from './spoken.ts'

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

/** The identity block of a dossier in the version that it has now. */
function identityWritten({ id: dossierId, sideId, version }: Dossier, sealed: string, context: ActMoment): Write {
  const { actionId, actor, at } = context
  const id = derivedId(actionId, 'identity')
  return put(dossierIdentityNoun, { id, sideId, dossierId, version, sealed, writtenBy: actor.id, writtenAt: at })
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
    const { actor, at } = context
    const opened: Dossier = {
      ...{ id, sideId: actor.sideId, kind, status: 'opened', version: 1, revision: 1, groupId, listedEntryId },
      ...{ sealed: facts.sealed, sentBy: null, openedBy: actor.id, openedAt: at, changedBy: actor.id, changedAt: at },
    }
    return accept([
      put(dossierNoun, opened),
      identityWritten(opened, facts.sealedVersion, context),
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
    return accept([
      put(dossierNoun, next),
      identityWritten(next, facts.sealedVersion, context),
      dossierStep(next, 'identified', '', context),
    ])
  },
})

/** How it is refused to send a dossier that lacks something. */
const lackCodes: Readonly<Record<Lack, string>> = {
  noFinding: 'dossier.noFinding',
  findingWithoutEvidence: 'dossier.findingWithoutEvidence',
  basisEnded: 'dossier.basisEnded',
  notSearched: 'dossier.notSearched',
  searchOutdated: 'dossier.searchOutdated',
  nothingFoundRecorded: 'dossier.nothingFoundRecorded',
  foundButDenied: 'dossier.foundButDenied',
}

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
    if (lack) return refuse(lackCodes[lack])
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
