import { z } from 'zod'
import { ArmedGroup } from '../groups/group.ts'
import { PartialDate } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { CommanderList, EntryDecision } from './commander-list.ts'
import { EntryState, TakenEntry } from './entry.ts'
import { columnRoles, DateOrder, Mapping } from './mapping.ts'

/** A group as the pages on lists show it. */
export const ListedGroup = ArmedGroup.pick({
  id: true,
  code: true,
  nameArabic: true,
  nameLatin: true,
  status: true,
  cap: true,
  cutOff: true,
})
export type ListedGroup = z.infer<typeof ListedGroup>

const GroupRow = z.object({ group: ListedGroup, inForce: CommanderList.nullable(), open: CommanderList.nullable() })
export type GroupRow = z.infer<typeof GroupRow>

/** `GET /api/commander-lists`: groups with the list in force and the version that is open. */
export const ListsQuery = z.object({ order: orderOf(['group', 'inForce']).default('group'), page: PageNumber })
export type ListsQuery = z.infer<typeof ListsQuery>
export const CommanderListsView = z.object({ groups: z.array(GroupRow), ...pageShape })
export type CommanderListsView = z.infer<typeof CommanderListsView>

/** `GET /api/commander-lists/groups/{id}`: the versions of a group's list, newest first. */
export const GroupListsView = z.object({
  group: ListedGroup,
  versions: z.array(CommanderList),
  names: z.record(z.string(), z.string()),
})
export type GroupListsView = z.infer<typeof GroupListsView>

/** `GET /api/commander-lists/{id}`: a version with its group, and the names of who received, froze or discarded it. */
export const CommanderListView = z.object({
  list: CommanderList,
  group: ListedGroup,
  names: z.record(z.string(), z.string()),
  /** The version before, where there is one, with how many of its entries this one leaves out. */
  before: z.object({ id: Id, version: z.int(), removed: z.int() }).nullable(),
  /** True where a newer version waits to be frozen: matches are then settled there. */
  newerOpen: z.boolean(),
})
export type CommanderListView = z.infer<typeof CommanderListView>

const Named = z.object({
  id: Id,
  number: z.string(),
  nameArabic: z.string(),
  nameLatin: z.string(),
  birth: PartialDate,
})

export const EntryRow = z.object({
  ...TakenEntry.omit({ entryKey: true, takenPersonId: true, previousId: true }).shape,
  state: EntryState,
  personId: Id.nullable(),
  decided: z.boolean(),
  /** The person it is matched to, else the one suggested; null where the reader may not see them. */
  person: Named.nullable(),
})
export type EntryRow = z.infer<typeof EntryRow>

/**
 * Query of `GET /api/commander-lists/{id}/entries`. `search`: words of a name, in either script and any spelling. By
 * `score` are shown those alone for whom the machine suggests somebody.
 */
export const EntriesQuery = z.object({
  state: z.enum(['all', ...EntryState.options]).default('all'),
  order: orderOf(['row', 'name', 'score']).default('row'),
  search: z.string().max(200).default(''),
  page: PageNumber,
})
export type EntriesQuery = z.infer<typeof EntriesQuery>

export const EntriesView = z.object({ entries: z.array(EntryRow), ...pageShape })
export type EntriesView = z.infer<typeof EntriesView>

/** `GET /api/commander-lists/{id}/changes`: what this version changes; `before` is null for an added entry. */
export const ChangesQuery = z.object({
  kind: z.enum(['added', 'changed', 'removed']).default('added'),
  page: PageNumber,
})
export type ChangesQuery = z.infer<typeof ChangesQuery>
const Said = TakenEntry.pick({
  row: true,
  nameArabic: true,
  nameLatin: true,
  birth: true,
  role: true,
  rank: true,
  joined: true,
  weapon: true,
})
const Change = z.object({ before: Said.nullable(), after: Said.nullable() })
export type Change = z.infer<typeof Change>
export const ChangesView = z.object({ changes: z.array(Change), ...pageShape })
export type ChangesView = z.infer<typeof ChangesView>

/** `GET /api/commander-lists/{id}/entries/{entryId}`: whom an entry may be, and what was decided of it, newest first. */
export const EntryView = z.object({
  candidates: z.array(Named.extend({ score: z.number() })),
  decisions: z.array(EntryDecision),
  names: z.record(z.string(), z.string()),
})
export type EntryView = z.infer<typeof EntryView>

/** `POST /api/commander-list-files/preview`: null asks for a proposal. */
export const PreviewRequest = z.strictObject({
  groupId: Id,
  sha256: CommanderList.shape.fileHash,
  sheet: z.int().min(0).max(255).nullable(),
  headerRow: z.int().min(0).max(1_100_000).nullable(),
  columns: Mapping.shape.columns.nullable(),
})
export type PreviewRequest = z.infer<typeof PreviewRequest>

const PreviewRow = z.object({
  row: z.int(),
  kind: z.enum(['person', 'minor', 'refused']),
  /** Why it is refused, in the reader's language. */
  reason: z.string().nullable(),
  person: TakenEntry.pick({
    nameArabic: true,
    nameLatin: true,
    birth: true,
    birthCalendar: true,
    role: true,
    rank: true,
    joined: true,
    joinedCalendar: true,
    weapon: true,
  }).nullable(),
})
export type PreviewRow = z.infer<typeof PreviewRow>

/** A file as it will be read: its sheets, what each column seems to hold, and its first rows. */
export const PreviewView = z.object({
  format: z.enum(['xlsx', 'csv']),
  encoding: z.string().nullable(),
  separator: z.string().nullable(),
  sheets: z.array(z.object({ name: z.string(), rows: z.int() })),
  sheet: z.int(),
  headerRow: z.int(),
  /** The first rows as they stand, to choose the headers from. */
  beginning: z.array(z.object({ row: z.int(), texts: z.array(z.string()) })),
  columns: z.array(
    z.object({
      column: z.int(),
      header: z.string(),
      sample: z.string(),
      role: z.enum(columnRoles),
      order: DateOrder.nullable(),
    }),
  ),
  rows: z.array(PreviewRow),
})
export type PreviewView = z.infer<typeof PreviewView>
