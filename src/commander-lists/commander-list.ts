import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { ChangeCounts, EntryCounts, EntryState } from './entry.ts'
import { Mapping } from './mapping.ts'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * A version of a commander's list (ddr.md §1.3; IDDRS 4.20 §6.1). Being on it confers nothing. Once frozen it never
 * changes: an amendment is a new version. The name of its file is not kept, since it can name somebody.
 */
export const CommanderList = z.object({
  id: Id,
  sideId: Id,
  groupId: Id,
  version: z.int().min(1),
  /** The version that was in force when this one was received. */
  supersedes: Id.nullable(),
  fileHash: Sha256,
  /** Rows of the chosen sheet that have anything in them; those up to the headers are among them. */
  fileRows: z.int().min(0),
  receivedFrom: requiredText(200),
  receivedOn: Day,
  mapping: Mapping,
  status: z.enum(['importing', 'frozen', 'discarded']),
  /** Of the frozen versions of a group the newest alone is in force. */
  inForce: z.boolean(),
  /** True while somebody stopped the import; it goes on where it was. */
  held: z.boolean(),
  /** How far the file was read: every row up to here was accepted or refused. */
  rowsTaken: z.int().min(0),
  accepted: z.int().min(0),
  refused: z.int().min(0),
  /** True when the whole file was read. */
  complete: z.boolean(),
  counts: EntryCounts,
  changes: ChangeCounts,
  /** A chain of hashes over the entries in their order: the journal keeps what the table must hold. */
  contentHash: Sha256,
  /** Null where the operator took it in on the command line. */
  receivedBy: Id.nullable(),
  receivedAt: Instant,
  frozenBy: Id.nullable(),
  frozenAt: Instant.nullable(),
  /** How many over the cap the second officer saw and acknowledged; null where it does not exceed it. */
  excess: z.int().min(1).nullable(),
  discardedBy: Id.nullable(),
  discardedAt: Instant.nullable(),
  discardReason: z.string().nullable(),
})
export type CommanderList = z.infer<typeof CommanderList>
export const commanderListNoun = defineNoun({
  name: 'commanderList',
  table: 'commander_lists',
  schema: CommanderList,
})

/** Who reads commanders' lists, which name everybody of a group: those who work with them, never officers of one site. */
export const commanderListReaders: readonly Role[] = ['groupOfficer', 'adjudicator', 'director', 'auditor']

/** What can be done with a list in which status. */
export const commanderListCan = {
  takeRows: ['importing'],
  hold: ['importing'],
  freeze: ['importing'],
  discard: ['importing'],
  settle: ['importing', 'frozen'],
} as const satisfies Record<string, readonly CommanderList['status'][]>

/** Whether a list may take this step now. */
export const commanderListMay = mayBy<CommanderList, keyof typeof commanderListCan>(commanderListCan)

/**
 * What an officer found of an entry. History: a new finding is a new record, the newest holds, none is changed. Who
 * decides answers for it; the machine only suggests (R-DUP1 "always by human").
 */
export const EntryDecision = z.object({
  id: Id,
  sideId: Id,
  listId: Id,
  entryId: Id,
  /** Its place among the decisions on this entry, from 1: none can be left out unseen. */
  n: z.int().min(1),
  verdict: z.enum(['match', 'notThisPerson', 'reject', 'markAbsent', 'reopen']),
  fromState: EntryState,
  state: EntryState,
  personId: Id.nullable(),
  reason: plainText(1000),
  decidedBy: Id,
  decidedAt: Instant,
})
export type EntryDecision = z.infer<typeof EntryDecision>
export const entryDecisionNoun = defineNoun({
  name: 'commanderListDecision',
  table: 'commander_list_decisions',
  schema: EntryDecision,
  appendOnly: true,
})
