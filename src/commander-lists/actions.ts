import { z } from 'zod'
import { ArmedGroup, groupMay, groupNoun } from '../groups/group.ts'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, acceptWithFlags, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches, theProgram } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { CommanderList, commanderListMay, commanderListNoun } from './commander-list.ts'
import { ChangeCounts, countsAfter, EntryCounts, entryStates, excessOver, noEntries } from './entry.ts'
import { mappingFault } from './mapping.ts'

const startHash = '0'.repeat(64)

/**
 * Receives a version of a group's list, as its file came and with what its columns mean. Its rows are taken afterwards,
 * by the program; nothing of it is in force before a second officer freezes it (ddr.md §1.3; IDDRS 4.20 §6.1). Refused
 * before the group signed, while another version is open, and for a file that was not sent in.
 */
export const receive = defineAction({
  name: 'commanderList.receive',
  kind: 'intent',
  noun: commanderListNoun,
  roles: ['groupOfficer'],
  input: CommanderList.pick({
    id: true,
    groupId: true,
    fileHash: true,
    receivedFrom: true,
    receivedOn: true,
    mapping: true,
  }).strict(),
  sealed: ['receivedFrom'],
  sealedUnder: (input) => input.id,
  facts: z.object({
    group: ArmedGroup.nullable(),
    /** Rows of the chosen sheet; null where the group's side has no such file or sheet. */
    fileRows: z.int().nullable(),
    openVersion: z.boolean(),
    lastVersion: z.int(),
    inForceId: Id.nullable(),
  }),
  needs: (input) => ({ group: { noun: groupNoun, id: input.groupId } }),
  decide(list, input, { group, fileRows, openVersion, lastVersion, inForceId }, { actor, at }) {
    if (list) return refuse('commanderList.exists')
    if (!group || !reaches(actor, { sideId: group.sideId, siteId: null })) return refuse('group.unknown', {}, 'groupId')
    if (!groupMay('giveList', group)) return refuse('commanderList.groupNotSigned')
    if (openVersion) return refuse('commanderList.openVersion')
    if (fileRows === null) return refuse('commanderList.noFile', {}, 'fileHash')
    const fault = mappingFault(input.mapping)
    if (fault === 'mapping.noName') return refuse('commanderList.noNameColumn', {}, 'mapping')
    if (fault === 'mapping.twice') return refuse('commanderList.columnTwice', {}, 'mapping')
    return accept([
      put(commanderListNoun, {
        ...input,
        sideId: group.sideId,
        version: lastVersion + 1,
        supersedes: inForceId,
        fileRows,
        status: 'importing',
        inForce: false,
        held: false,
        rowsTaken: 0,
        accepted: 0,
        refused: 0,
        complete: false,
        counts: noEntries,
        changes: { added: 0, changed: 0, same: 0 },
        contentHash: startHash,
        receivedBy: actor.id === theProgram.id ? null : actor.id,
        receivedAt: at,
        frozenBy: null,
        frozenAt: null,
        excess: null,
        discardedBy: null,
        discardedAt: null,
        discardReason: null,
      }),
    ])
  },
})

/**
 * Takes the next rows of the file. The entries travel beside the action; the chain of hashes over them, which their
 * random ids are part of, is in the journal. Refused where rows were taken meanwhile, so that none is taken twice.
 */
export const takeRows = defineAction({
  name: 'commanderList.takeRows',
  kind: 'intent',
  noun: commanderListNoun,
  roles: [],
  input: z.strictObject({
    id: Id,
    /** The last row of the file that was taken before, and now. */
    after: z.int().min(0),
    upTo: z.int().min(0),
    refused: z.int().min(0),
    counts: EntryCounts,
    changes: ChangeCounts,
    contentHash: CommanderList.shape.contentHash,
    complete: z.boolean(),
  }),
  facts: noFacts,
  decide(list, { after, upTo, refused, counts, changes, contentHash, complete }) {
    if (!list) return refuse('commanderList.unknown')
    if (!commanderListMay('takeRows', list) || list.complete) return refuse('commanderList.closed')
    if (list.held) return refuse('commanderList.held')
    if (after !== list.rowsTaken || upTo < after) return refuse('commanderList.rowsTaken')
    const more = entryStates.map((state) => ({ state, by: counts[state] }))
    const accepted = more.reduce((sum, { by }) => sum + by, 0)
    return accept([
      put(commanderListNoun, {
        ...list,
        rowsTaken: upTo,
        accepted: list.accepted + accepted,
        refused: list.refused + refused,
        counts: countsAfter(list.counts, more),
        changes: {
          added: list.changes.added + changes.added,
          changed: list.changes.changed + changes.changed,
          same: list.changes.same + changes.same,
        },
        contentHash,
        complete,
      }),
    ])
  },
})

/** Stops an import, or lets it go on where it stopped. What was taken stays as it is. */
export const hold = defineAction({
  name: 'commanderList.hold',
  kind: 'intent',
  noun: commanderListNoun,
  roles: ['groupOfficer', 'director'],
  input: z.strictObject({ id: Id, held: z.boolean() }),
  facts: noFacts,
  decide(list, { held }, _facts, { actor }) {
    if (!list || !reaches(actor, { ...list, siteId: null })) return refuse('commanderList.unknown')
    if (!commanderListMay('hold', list) || list.complete) return refuse('commanderList.closed')
    return accept([put(commanderListNoun, { ...list, held })])
  },
})

/**
 * Freezes a version and puts it in force in place of the one before. Never by who received it (R-SOD). A list over the
 * group's cap is frozen only where the excess was shown and acknowledged, and is flagged (R-EL2 "never silently accept").
 */
export const freeze = defineAction({
  name: 'commanderList.freeze',
  kind: 'intent',
  noun: commanderListNoun,
  roles: ['groupOfficer', 'director'],
  input: z.strictObject({ id: Id, acknowledgedExcess: z.int().min(0).nullable() }),
  facts: z.object({ group: ArmedGroup.nullable(), before: CommanderList.nullable() }),
  needs: (_input, _actor, list) => ({
    group: list ? { noun: groupNoun, id: list.groupId } : null,
    before: list?.supersedes ? { noun: commanderListNoun, id: list.supersedes } : null,
  }),
  decide(list, { acknowledgedExcess }, { group, before }, { actor, at }) {
    if (!list || !reaches(actor, { ...list, siteId: null })) return refuse('commanderList.unknown')
    if (!commanderListMay('freeze', list)) return refuse('commanderList.closed')
    if (!list.complete) return refuse('commanderList.notComplete')
    if (list.accepted === 0) return refuse('commanderList.nobody')
    if (list.receivedBy === actor.id) return refuse('commanderList.twoPersonRule')
    if (!group || !groupMay('giveList', group)) return refuse('commanderList.groupNotSigned')
    const excess = excessOver(group.cap, list.counts) ?? 0
    if (excess > 0 && acknowledgedExcess !== excess) {
      return refuse('commanderList.overCap', { excess, cap: group.cap }, 'acknowledgedExcess')
    }
    // The version before first: at no moment are two in force.
    const writes = [
      ...(before ? [put(commanderListNoun, { ...before, inForce: false })] : []),
      put(commanderListNoun, {
        ...list,
        status: 'frozen',
        inForce: true,
        frozenBy: actor.id,
        frozenAt: at,
        excess: excess > 0 ? excess : null,
      }),
      ...(groupMay('list', group) ? [put(groupNoun, { ...group, status: 'listed' })] : []),
    ]
    if (excess === 0) return accept(writes)
    return acceptWithFlags([{ code: 'commanderList.frozenOverCap', facts: { excess, cap: group.cap } }], writes)
  },
})

/** Discards a version that was not frozen, with the reason: a wrong file, a wrong mapping. The record of it stays. */
export const discard = defineAction({
  name: 'commanderList.discard',
  kind: 'intent',
  noun: commanderListNoun,
  roles: ['groupOfficer', 'director'],
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  sealed: ['reason'],
  sealedUnder: (input) => input.id,
  facts: noFacts,
  decide(list, { reason }, _facts, { actor, at }) {
    if (!list || !reaches(actor, { ...list, siteId: null })) return refuse('commanderList.unknown')
    if (!commanderListMay('discard', list)) return refuse('commanderList.closed')
    const discarded = { discardedBy: actor.id, discardedAt: at, discardReason: reason } as const
    return accept([put(commanderListNoun, { ...list, ...discarded, status: 'discarded', held: false })])
  },
})
