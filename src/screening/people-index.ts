import type { Id } from '../kernel/ids.ts'
import { NameIndex } from '../names/index-names.ts'
import type { Tx } from '../server/database.ts'
import type { ListedEntry } from './formats/listed-entry.ts'
import { kindOfName, likeliest } from './list-index.ts'
import { peopleAfter, type ScreenedPerson, screenedPeople } from './store.ts'

const pageSize = 2000
/**
 * Everybody registered, searched by name: whom does a change of a list concern? Kept in memory and brought up to date
 * before each use, so that a new version of a list is screened against a million people in seconds.
 */
export class PeopleIndex {
  readonly #names = new NameIndex()
  #seenUntil = 0

  get size(): number {
    return this.#names.size
  }

  /** Takes in who was registered or corrected since the last time; `pause` lets the rest of the server work. */
  async catchUp(tx: Tx, pause: (done: number) => Promise<void>): Promise<void> {
    const { rows } = await tx.query<{ until: number }>('select coalesce(max(seq), 0) as until from person_changes')
    const until = rows[0]?.until ?? 0
    if (this.#seenUntil === 0) await this.#takeAll(tx, pause)
    else {
      const { rows: changed } = await tx.query<{ person_id: Id }>(
        'select distinct person_id from person_changes where seq > $1 and seq <= $2',
        [this.#seenUntil, until],
      )
      for (let from = 0; from < changed.length; from += pageSize) {
        const ids = changed.slice(from, from + pageSize).map((row) => row.person_id)
        for (const person of await screenedPeople(tx, ids)) this.#take(person)
        await pause(from)
      }
    }
    this.#seenUntil = until
  }

  async #takeAll(tx: Tx, pause: (done: number) => Promise<void>): Promise<void> {
    for (let after: Id | '' = ''; ; ) {
      const page = await peopleAfter(tx, after, pageSize)
      for (const person of page) this.#take(person)
      const last = page.at(-1)
      if (!last) return
      after = last.id
      await pause(this.size)
    }
  }

  #take({ id, names }: ScreenedPerson): void {
    this.#names.add({ id, names, kind: 'person' })
  }

  /** Who of those registered may be this entry; the screening of each then decides. */
  candidates(entry: ListedEntry): Id[] {
    const options = { ...likeliest, kind: kindOfName(entry.kind) }
    return entry.names.flatMap(({ text }) => this.#names.search(text, options).map(({ id }) => id))
  }
}
