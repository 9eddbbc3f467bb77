import { z } from 'zod'
import { PartialDate } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { EntryDifference } from './formats/entry-differences.ts'
import { ListedEntry, ListedKind } from './formats/listed-entry.ts'
import { List } from './list.ts'
import { Match } from './match.ts'

/** `GET /api/lists`. */
export const ListsView = z.object({
  lists: z.array(List),
  /** How far screening everybody again is, 0 to 1, while it runs. */
  screening: z.number().nullable(),
})
export type ListsView = z.infer<typeof ListsView>

/** What the version in force did with one entry; `differences` only where it changed. */
export const ListChange = z.object({
  id: Id,
  change: z.enum(['added', 'removed', 'changed']),
  kind: ListedKind,
  /** The permanent reference number, or the list's own id where it gives none. */
  reference: z.string(),
  name: z.string(),
  differences: z.array(EntryDifference),
})
export type ListChange = z.infer<typeof ListChange>

/** `GET /api/lists/{id}/changes?page=1`: the differences of the version in force to the one before it. */
export const ListChangesView = z.object({
  list: List,
  changes: z.array(ListChange),
  ...pageShape,
})
export type ListChangesView = z.infer<typeof ListChangesView>

/** Query of the differences. */
export const ListChangesQuery = z.object({ page: PageNumber })

/** A match in a work list: who, against what, since when. */
export const MatchRow = z.object({
  match: Match,
  /** Whom it asks about: a person, a group, or the commander of a group as a source calls him. */
  person: z.object({ id: Id, number: z.string(), nameArabic: z.string(), nameLatin: z.string() }).nullable(),
  group: z.object({ id: Id, code: z.string(), nameArabic: z.string(), nameLatin: z.string() }).nullable(),
  commander: z.object({ text: z.string(), latin: z.string() }).nullable(),
  list: z.object({ title: z.string(), invented: z.boolean() }),
  /** The entry's reference, e.g. `LYi.001`. */
  reference: z.string().nullable(),
  /** Names of those who proposed, decided or asked again, by their ids. */
  reviewers: z.record(z.string(), z.string()),
})
export type MatchRow = z.infer<typeof MatchRow>

/** `GET /api/matches?status=open|proposed|decided`: oldest first, if nothing else is asked for. */
export const MatchesView = z.object({
  matches: z.array(MatchRow),
  /** Counted to 10,001, which stands for more than ten thousand. */
  counts: z.object({ open: z.int(), proposed: z.int(), decided: z.int() }),
  ...pageShape,
})
export type MatchesView = z.infer<typeof MatchesView>

/** `GET /api/matches/{id}`: both sides of the question beside each other. */
export const MatchView = MatchRow.extend({
  entry: ListedEntry,
  /** False where the entry left its list; it stays readable beside the cases that it raised. */
  inForce: z.boolean(),
  /** Of a person; nothing is known of a group or a commander but names. */
  particulars: z
    .object({
      birth: PartialDate,
      nationality: z.string(),
      sex: z.string(),
      /** Numbers of the papers that the applicant showed. */
      documents: z.array(z.string()),
    })
    .nullable(),
  /** Other names of a group. */
  aliases: z.array(z.string()),
})
export type MatchView = z.infer<typeof MatchView>

/** Query of the work list. */
export const MatchesQuery = z.object({
  status: z.enum(['open', 'proposed', 'decided']).default('open'),
  order: orderOf(['raised', 'score']).default('raised'),
  page: PageNumber,
})
export type MatchesQuery = z.infer<typeof MatchesQuery>
