import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import type { AnyRecord } from '../kernel/record.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { commanderListNoun, entryDecisionNoun } from './commander-list.ts'
import { TakenEntry } from './entry.ts'
import type { Listing } from './listing.ts'

/** The columns that keep what was taken, in the names of the entry's schema. */
export const takenColumns = `id, "row", name_arabic as "nameArabic", name_latin as "nameLatin", birth,
  birth_calendar as "birthCalendar", role, rank, joined, joined_calendar as "joinedCalendar", weapon,
  entry_key as "entryKey", occurrence, taken_state as "takenState", cause, suggested_id as "suggestedId", score,
  taken_person_id as "takenPersonId", "change", previous_id as "previousId"`

const Attachment = z.object({
  entries: z.array(TakenEntry.extend({ contentHash: z.string() })),
  words: z.array(z.object({ row: z.int(), word: z.string() })),
})

/** Facts of the actions on lists, and the rows that travel beside them. */
export const commanderListLookups: Readonly<Record<string, Lookup>> = {
  'commanderList.receive': {
    facts: async (tx, input) => {
      const mapping = z.object({ sheet: z.int() }).parse(input.mapping)
      const { rows: files } = await tx.query<{ rows: number | null }>(
        `select (f.sheet_rows ->> $3::int)::int as rows from commander_list_files f join armed_groups g on g.side_id = f.side_id
         where f.sha256 = $1 and g.id = $2`,
        [input.fileHash, input.groupId, mapping.sheet],
      )
      const { rows } = await tx.query(
        `select ${columnsOf(commanderListNoun)} from commander_lists where group_id = $1`,
        [input.groupId],
      )
      const lists = rows.map((row) => recordOf(commanderListNoun, row))
      return {
        fileRows: files[0]?.rows ?? null,
        openVersion: lists.some(({ status }) => status === 'importing'),
        lastVersion: Math.max(0, ...lists.map(({ version }) => version)),
        inForceId: lists.find(({ inForce }) => inForce)?.id ?? null,
      }
    },
  },
  'commanderList.takeRows': {
    accepted: async (tx, { input, attachment }) => insertEntries(tx, String(input.id), Attachment.parse(attachment)),
  },
  'commanderListEntry.match': {
    facts: async (tx, input, _actor, list) => {
      const { pairs } = z.object({ pairs: z.array(z.object({ entryId: Id, personId: Id })) }).parse(input)
      const personIds = pairs.map(({ personId }) => personId)
      const { rows: people } = await tx.query(
        'select id, side_id as "sideId" from people where id = any($1) and transferred_at is null order by id',
        [personIds],
      )
      const { rows: linked } = await tx.query(
        `select e.person_id as "personId", e.id as "entryId" from commander_list_entries e join commander_lists l on l.id = e.list_id
         where e.person_id = any($1) and e.state in ('matched', 'lateRecruit')
           and (l.id = $2 or (l.in_force and l.group_id is distinct from $3)) order by e.id`,
        [personIds, list?.id ?? null, list?.groupId ?? null],
      )
      return {
        ...(await settling(
          tx,
          list,
          pairs.map(({ entryId }) => entryId),
        )),
        people,
        linked,
      }
    },
    accepted: (tx, { writes }) =>
      standAsDecided(
        tx,
        writes.map(({ record }) => record),
      ),
  },
  'commanderListEntry.settle': {
    facts: (tx, input, _actor, list) => settling(tx, list, z.object({ entryIds: z.array(Id) }).parse(input).entryIds),
    accepted: (tx, { writes }) =>
      standAsDecided(
        tx,
        writes.map(({ record }) => record),
      ),
  },
}

/** The entries as they stand, and whether a newer version waits to be frozen. */
async function settling(tx: Tx, list: AnyRecord | undefined, entryIds: readonly Id[]) {
  const { rows: entries } = await tx.query(
    `select id, "row", state, taken_state as "takenState", person_id as "personId",
       (select count(*) from commander_list_decisions d where d.entry_id = e.id) as decisions
     from commander_list_entries e where list_id = $1 and id = any($2) order by "row"`,
    [list?.id ?? null, entryIds],
  )
  const newerOpen = await exists(tx, `select from commander_lists where supersedes = $1 and status = 'importing'`, [
    list?.id ?? null,
  ])
  return { entries, newerOpen }
}

/** Puts entries where the newest decision says; the decisions themselves are history. */
async function standAsDecided(tx: Tx, records: readonly AnyRecord[]): Promise<void> {
  const decisions = records.flatMap((record) => entryDecisionNoun.schema.safeParse(record).data ?? [])
  await tx.query(
    `update commander_list_entries e set state = d.state, person_id = d.person_id, decision_id = d.id
     from jsonb_to_recordset($1) as d(id uuid, entry_id uuid, state text, person_id uuid) where e.id = d.entry_id`,
    [
      JSON.stringify(
        decisions.map(({ id, entryId, state, personId }) => ({ id, entry_id: entryId, state, person_id: personId })),
      ),
    ],
  )
}

async function insertEntries(tx: Tx, listId: Id, { entries, words }: z.infer<typeof Attachment>): Promise<void> {
  if (entries.length === 0) return
  await tx.query({
    name: 'insert entries',
    text: `insert into commander_list_entries (id, list_id, side_id, "row", name_arabic, name_latin, birth, birth_calendar, role,
       rank, joined, joined_calendar, weapon, entry_key, occurrence, taken_state, cause, suggested_id, score, taken_person_id,
       "change", previous_id, content_hash, state, person_id)
     select e.id, l.id, l.side_id, e."row", e."nameArabic", e."nameLatin", nullif(e.birth, 'null'), e."birthCalendar", e.role,
       e.rank, nullif(e.joined, 'null'), e."joinedCalendar", e.weapon, e."entryKey", e.occurrence, e."takenState", e.cause,
       e."suggestedId", e.score, e."takenPersonId", e."change", e."previousId", e."contentHash", e."takenState",
       e."takenPersonId"
     from commander_lists l, jsonb_to_recordset($2) as e(id uuid, "row" int, "nameArabic" text, "nameLatin" text, birth jsonb,
       "birthCalendar" text, role text, rank text, joined jsonb, "joinedCalendar" text, weapon text, "entryKey" text,
       occurrence int, "takenState" text, cause text, "suggestedId" uuid, score float8, "takenPersonId" uuid, "change" text,
       "previousId" uuid, "contentHash" text)
     where l.id = $1`,
    values: [listId, JSON.stringify(entries)],
  })
  await tx.query({
    name: 'insert words of entries',
    text: `insert into commander_list_words (list_id, side_id, word, "row")
     select l.id, l.side_id, w.word, w."row" from commander_lists l, unnest($2::text[], $3::int[]) as w(word, "row") where l.id = $1`,
    values: [listId, words.map(({ word }) => word), words.map(({ row }) => row)],
  })
}

/** Where frozen lists in force name this person. */
export async function listingsOf(tx: Tx, personId: Id): Promise<Listing[]> {
  const { rows } = await tx.query<Listing>(
    `select e.id as "entryId", e.list_id as "listId", l.group_id as "groupId", e.state, e.joined
     from commander_list_entries e join commander_lists l on l.id = e.list_id
     where e.person_id = $1 and l.in_force order by e.id`,
    [personId],
  )
  return rows
}
