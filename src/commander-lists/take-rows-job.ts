import { ArmedGroup, groupNoun } from '../groups/group.ts'
import { dayOf } from '../kernel/dates.ts'
import { type Id, newId } from '../kernel/ids.ts'
import { findProgramme } from '../programme/store.ts'
import type { Job, OnProgress } from '../server/jobs.ts'
import { reading } from '../server/reading.ts'
import { loadRecords, recordKey } from '../server/records.ts'
import type { Sulh } from '../server/sulh.ts'
import { hold, takeRows } from './actions.ts'
import type { CandidateIndex } from './candidates.ts'
import type { CommanderList } from './commander-list.ts'
import { countsAfter, type EntryCounts, joinedAfter, noEntries, type TakenEntry } from './entry.ts'
import { entryKeys, openFile } from './file-store.ts'
import { openTable } from './formats/open-table.ts'
import { type Row, TableRefusal } from './formats/table.ts'
import { chained, hashTaken } from './hash-entries.ts'
import { candidatesOf, dueLists, keysElsewhere, keysTaken, type Previous, previousOf } from './import-store.ts'
import { type ListedPerson, RowReader } from './read-row.ts'
import { wordsOfName } from './words.ts'

export const rowsAtOnce = 500

/** What travels beside `commanderList.takeRows`. */
export interface Chunk {
  readonly entries: readonly (TakenEntry & { contentHash: string })[]
  readonly words: readonly { readonly row: number; readonly word: string }[]
}

/**
 * Takes the rows of lists that were received, some hundred at a time, each time as one act of the journal. Where it was cut
 * short, it goes on after the last row that was taken: nothing is taken twice and nothing left out.
 */
export const takeRowsJob: Job = {
  name: 'commander-lists',
  isDue: async (sulh) => (await reading(sulh, dueLists)).length > 0,
  run: async (sulh, onProgress, signal) => {
    for (const list of await reading(sulh, dueLists)) {
      try {
        await takeList(sulh, list, onProgress, signal)
      } catch (error) {
        if (!(error instanceof TableRefusal)) throw error
        // The file was read whole when it came; if it cannot be read now, a person has to look at it.
        sulh.log.error({ list: list.id, code: error.code }, 'the file of a list cannot be read')
        await sulh.performAsProgram(hold, { id: list.id, held: true })
      }
    }
  },
}

/** How a list's rows are read: the table, and the reader that its mapping makes. The report reads the same way again. */
export async function readerOfList(sulh: Sulh, list: CommanderList) {
  const file = await openFile(sulh, list.sideId, list.fileHash)
  if (!file) throw new TableRefusal('empty', 'no file')
  const table = await openTable(file)
  const headers: string[] = []
  if (list.mapping.headerRow > 0) {
    for await (const row of table.rows(list.mapping.sheet)) {
      if (row.number === list.mapping.headerRow) headers.push(...row.cells.map(({ text }) => text))
      if (row.number >= list.mapping.headerRow) break
    }
  }
  const programme = await reading(sulh, findProgramme)
  // The day on which the list came, so that the report reads every row as the import did.
  const day = dayOf(list.receivedAt, programme?.timeZone ?? 'UTC')
  return { table, headers, reader: new RowReader(list.mapping, headers, day) }
}

async function takeList(sulh: Sulh, list: CommanderList, onProgress: OnProgress, signal: AbortSignal): Promise<void> {
  const { table, reader } = await readerOfList(sulh, list)
  const counting = (done: number) => onProgress(`${done} registered people to compare with`, 0)
  const taker = new Taker(sulh, list, {
    group: await groupOf(sulh, list.groupId),
    keys: await reading(sulh, (tx) => keysTaken(tx, list.id)),
    candidates: await candidatesOf(sulh, list.sideId, counting, signal),
  })
  let rows: Row[] = []
  let seen = 0
  for await (const row of table.rows(list.mapping.sheet)) {
    seen++
    if (row.number <= list.rowsTaken || !reader.isData(row)) continue
    rows.push(row)
    if (rows.length < rowsAtOnce) continue
    if (!(await taker.take(reader, rows, false))) return
    rows = []
    onProgress(`${seen} of ${list.fileRows} rows`, seen / Math.max(1, list.fileRows))
    signal.throwIfAborted()
  }
  if (await taker.take(reader, rows, true)) await taker.done()
  onProgress(`${seen} of ${list.fileRows} rows`, 1)
}

async function groupOf(sulh: Sulh, id: Id): Promise<ArmedGroup> {
  const found = await reading(sulh, (tx) => loadRecords(tx, [{ noun: groupNoun, id }]))
  return ArmedGroup.parse(found.get(recordKey(groupNoun, id)))
}

/** Makes entries of rows and takes them; while one chunk is written, the next is compared. */
class Taker {
  readonly #sulh: Sulh
  readonly #list: CommanderList
  readonly #group: ArmedGroup
  readonly #keys: Map<string, number>
  readonly #keyOf: ReturnType<typeof entryKeys>
  readonly #candidates: CandidateIndex
  #chain: string
  #after: number
  #writing: Promise<boolean> = Promise.resolve(true)

  constructor(
    sulh: Sulh,
    list: CommanderList,
    known: { group: ArmedGroup; keys: Map<string, number>; candidates: CandidateIndex },
  ) {
    this.#sulh = sulh
    this.#list = list
    this.#group = known.group
    this.#keys = known.keys
    this.#candidates = known.candidates
    this.#keyOf = entryKeys(sulh)
    this.#chain = list.contentHash
    this.#after = list.rowsTaken
  }

  /** False where the list was stopped, discarded or taken by somebody else meanwhile. */
  async take(reader: RowReader, rows: readonly Row[], complete: boolean): Promise<boolean> {
    const people: { row: number; person: ListedPerson }[] = []
    const minors: number[] = []
    let refused = 0
    for (const row of rows) {
      const read = reader.read(row)
      if (read.kind === 'person') people.push({ row: row.number, person: read.person })
      else if (read.kind === 'minor') minors.push(row.number)
      else refused++
    }
    const entries = [...(await this.#entriesOf(people)), ...minors.map(minorEntry)].sort((a, b) => a.row - b.row)
    const chunk: Chunk = {
      entries: entries.map((entry) => ({ ...entry, contentHash: hashTaken(entry) })),
      words: people.flatMap(({ row, person }) =>
        wordsOfName(person.nameArabic, person.nameLatin).map((word) => ({ row, word })),
      ),
    }
    for (const { contentHash } of chunk.entries) this.#chain = chained(this.#chain, contentHash)
    const upTo = rows.at(-1)?.number ?? this.#after
    const input = {
      id: this.#list.id,
      after: this.#after,
      upTo,
      refused,
      ...countsOf(entries),
      contentHash: this.#chain,
      complete,
    }
    this.#after = upTo
    if (!(await this.#writing)) return false
    this.#writing = this.#sulh.performAsProgram(takeRows, input, chunk).then(({ outcome }) => outcome !== 'refused')
    // Awaited with the next chunk; a failure in between must not end the process.
    this.#writing.catch(() => {})
    return true
  }

  async done(): Promise<boolean> {
    return this.#writing
  }

  async #entriesOf(people: readonly { row: number; person: ListedPerson }[]): Promise<TakenEntry[]> {
    const keys = people.map(({ person }) => this.#keyOf(person))
    const { supersedes } = this.#list
    const { elsewhere, previous } = await reading(this.#sulh, async (tx) => ({
      elsewhere: await keysElsewhere(tx, this.#list, keys),
      previous: supersedes === null ? new Map<string, Previous>() : await previousOf(tx, supersedes, keys),
    }))
    return people.map(({ row, person }, at) => {
      const entryKey = keys[at] ?? ''
      const occurrence = (this.#keys.get(entryKey) ?? 0) + 1
      this.#keys.set(entryKey, occurrence)
      const before = previous.get(`${entryKey} ${occurrence}`)
      const change = supersedes === null ? null : before ? (isSame(person, before) ? 'same' : 'changed') : 'added'
      const found = this.#candidates.best(person)
      return {
        ...person,
        id: newId(),
        row,
        entryKey,
        occurrence,
        ...this.#standing(person, {
          again: occurrence > 1,
          elsewhere: elsewhere.has(entryKey),
          before: change === 'same' && before?.settled ? before : undefined,
          suggested: found !== undefined,
        }),
        suggestedId: found?.personId ?? null,
        score: found ? Math.round(found.score * 10_000) / 10_000 : null,
        change,
        previousId: before?.id ?? null,
      }
    })
  }

  /** Where an entry stands at first. What an officer found of the same entry in the version before carries over. */
  #standing(
    person: ListedPerson,
    known: { again: boolean; elsewhere: boolean; before: Previous | undefined; suggested: boolean },
  ): Pick<TakenEntry, 'takenState' | 'cause' | 'takenPersonId'> {
    const late = joinedAfter(this.#group.cutOff, person.joined)
    if (known.before) {
      const { state, personId } = known.before
      // The cut-off may have been agreed since.
      const takenState = state === 'matched' && late ? 'lateRecruit' : state
      return { takenState, cause: 'carriedOver', takenPersonId: personId }
    }
    if (known.again) return { takenState: 'duplicate', cause: 'sameInList', takenPersonId: null }
    if (known.elsewhere) return { takenState: 'duplicate', cause: 'inOtherGroup', takenPersonId: null }
    if (late) return { takenState: 'lateRecruit', cause: 'afterCutOff', takenPersonId: null }
    return { takenState: known.suggested ? 'suggested' : 'unmatched', cause: null, takenPersonId: null }
  }
}

function isSame(person: ListedPerson, { said }: Previous): boolean {
  const { nameArabic, nameLatin, role, rank, joined, weapon } = said
  const texts = person.nameArabic === nameArabic && person.nameLatin === nameLatin && person.role === role
  return texts && person.rank === rank && person.weapon === weapon && sameDates(person.joined, joined)
}

function sameDates(a: ListedPerson['joined'], b: ListedPerson['joined']): boolean {
  return a?.from === b?.from && a?.to === b?.to
}

/** Of somebody who may be under eighteen, that there is one (R-CHD1). */
function minorEntry(row: number): TakenEntry {
  return {
    id: newId(),
    row,
    nameArabic: '',
    nameLatin: '',
    birth: null,
    birthCalendar: null,
    role: '',
    rank: '',
    joined: null,
    joinedCalendar: null,
    weapon: '',
    entryKey: null,
    occurrence: 1,
    takenState: 'minor',
    cause: 'mayBeUnder18',
    suggestedId: null,
    score: null,
    takenPersonId: null,
    change: null,
    previousId: null,
  }
}

function countsOf(entries: readonly TakenEntry[]): {
  counts: EntryCounts
  changes: Record<'added' | 'changed' | 'same', number>
} {
  const changes = { added: 0, changed: 0, same: 0 }
  for (const { change } of entries) if (change) changes[change]++
  return {
    counts: countsAfter(
      noEntries,
      entries.map(({ takenState: state }) => ({ state, by: 1 })),
    ),
    changes,
  }
}
