import type { PartialDate } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { type FourPartName, fullName } from '../people/person.ts'
import type { Tx } from '../server/database.ts'
import { reading } from '../server/reading.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import type { Sulh } from '../server/sulh.ts'
import { CandidateIndex } from './candidates.ts'
import { type CommanderList, commanderListNoun } from './commander-list.ts'
import type { EntryState } from './entry.ts'
import type { ListedPerson } from './read-row.ts'

/** Lists whose files are not read to the end and which nobody stopped. */
export async function dueLists(tx: Tx): Promise<CommanderList[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(commanderListNoun)} from commander_lists where status = 'importing' and not held and not complete
     order by received_at, id`,
  )
  return rows.map((row) => recordOf(commanderListNoun, row))
}

/** How often each key stands in the rows of a list that were taken already. */
export async function keysTaken(tx: Tx, listId: Id): Promise<Map<string, number>> {
  const { rows } = await tx.query<{ entry_key: string; n: number }>(
    `select entry_key, max(occurrence) as n from commander_list_entries where list_id = $1 and entry_key is not null
     group by entry_key`,
    [listId],
  )
  return new Map(rows.map((row) => [row.entry_key, row.n]))
}

/** Which of these keys stand in a list in force of another group of the same side. */
export async function keysElsewhere(tx: Tx, list: CommanderList, keys: readonly string[]): Promise<Set<string>> {
  const { rows } = await tx.query<{ entry_key: string }>(
    `select distinct e.entry_key from commander_list_entries e join commander_lists l on l.id = e.list_id
     where e.entry_key = any($1) and l.in_force and l.side_id = $2 and l.group_id <> $3`,
    [keys, list.sideId, list.groupId],
  )
  return new Set(rows.map((row) => row.entry_key))
}

/** The entry of the version before with the same key, as it was taken and as it stands. */
export interface Previous {
  readonly id: Id
  readonly said: Pick<ListedPerson, 'nameArabic' | 'nameLatin' | 'role' | 'rank' | 'joined' | 'weapon'>
  readonly state: EntryState
  readonly personId: Id | null
  readonly settled: boolean
}

/** Entries of the version before, by key and occurrence in one text. */
export async function previousOf(tx: Tx, listId: Id, keys: readonly string[]): Promise<Map<string, Previous>> {
  const { rows } = await tx.query(
    `select id, entry_key, occurrence, name_arabic, name_latin, role, rank, joined, weapon, state, person_id,
       decision_id is not null or taken_person_id is not null or cause = 'carriedOver' as settled
     from commander_list_entries where entry_key = any($1) and list_id = $2`,
    [keys, listId],
  )
  return new Map(
    rows.map((row) => {
      const said = {
        nameArabic: row.name_arabic,
        nameLatin: row.name_latin,
        role: row.role,
        rank: row.rank,
        joined: row.joined,
        weapon: row.weapon,
      }
      const found = { id: row.id, said, state: row.state, personId: row.person_id, settled: row.settled }
      return [`${row.entry_key} ${row.occurrence}`, found]
    }),
  )
}

const peopleAtOnce = 5000

/** The registered people of a side, for comparing a list with all of them. Page by page, so that others can work. */
export async function candidatesOf(
  sulh: Sulh,
  sideId: Id,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<CandidateIndex> {
  const index = new CandidateIndex()
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await reading(sulh, (tx) =>
      tx.query<{ id: Id; name_arabic: FourPartName; name_latin: FourPartName; birth: PartialDate }>(
        `select id, name_arabic, name_latin, birth from people
         where side_id = $1 and id > $2 and transferred_at is null order by id limit ${peopleAtOnce}`,
        [sideId, after],
      ),
    )
    for (const { id, name_arabic: nameArabic, name_latin: nameLatin, birth } of rows) {
      const names = { nameArabic: fullName(nameArabic), nameLatin: fullName(nameLatin) }
      index.add(id, { nameArabic, nameLatin, birth }, names)
      after = id
    }
    signal.throwIfAborted()
    onProgress(index.size)
    if (rows.length < peopleAtOnce) break
  }
  index.seal()
  return index
}
