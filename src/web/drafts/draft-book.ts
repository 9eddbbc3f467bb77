import type { Id } from '../../kernel/ids.ts'
import { Draft, type DraftStore, draftDaysMost, type FormPlace, isTypedInto } from './draft.ts'

const day = 24 * 60 * 60 * 1000

/** The drafts of one officer: read once, then written one after the other as they are typed. */
export class DraftBook {
  readonly #store: DraftStore
  readonly #since: number
  readonly #known: Promise<Map<Id, Draft>>
  /** Those that a form on the page has in hand. */
  readonly #taken = new Set<Id>()
  readonly #listeners = new Set<() => void>()
  #work: Promise<unknown> = Promise.resolve()
  #lying: readonly Draft[] = []

  /** `since`: when the application began, in milliseconds since 1970. */
  constructor(store: DraftStore, { since = performance.timeOrigin, now = Date.now() } = {}) {
    this.#store = store
    this.#since = since
    this.#known = this.#read(now)
  }

  async #read(now: number): Promise<Map<Id, Draft>> {
    // Where what lies there does not open now, as without a network, it stays for another time.
    const rows = await this.#store.all().catch(() => [])
    const read = rows.flatMap((row) => Draft.safeParse(row).data ?? [])
    const [fresh, old] = [read.filter(isFresh), read.filter((draft) => !isFresh(draft))]
    function isFresh({ at }: Draft): boolean {
      return now - at <= draftDaysMost * day
    }
    if (old.length > 0) await this.#store.remove(old.map(({ id }) => id))
    const known = new Map(fresh.map((draft) => [draft.id, draft]))
    queueMicrotask(() => void this.#show())
    return known
  }

  /** The drafts that no form on the page has in hand, newest first. A new array whenever they changed. */
  get lying(): readonly Draft[] {
    return this.#lying
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async #show(): Promise<void> {
    const drafts = [...(await this.#known).values()].filter(({ id }) => !this.#taken.has(id))
    this.#lying = drafts.toSorted((a, b) => b.at - a.at)
    for (const listener of this.#listeners) listener()
  }

  /** Gives a form what was typed into it last, and to no other form until it is put back. */
  async take(form: FormPlace): Promise<Draft | undefined> {
    const known = [...(await this.#known).values()].toSorted((a, b) => b.at - a.at)
    const found = known.find((draft) => !this.#taken.has(draft.id) && isTypedInto(draft, form, this.#since))
    if (found) this.#taken.add(found.id)
    await this.#show()
    return found
  }

  /** The form is gone; what was typed into it lies there for the next. */
  async putBack(id: Id): Promise<void> {
    await this.#work
    this.#taken.delete(id)
    await this.#show()
  }

  /** Keeps what is in a form now. False where it could not be kept. */
  keep(draft: Draft): Promise<boolean> {
    return this.#next(async () => {
      ;(await this.#known).set(draft.id, draft)
      this.#taken.add(draft.id)
      await this.#store.put(draft)
    })
  }

  /** It was saved, or is not wanted any more. */
  forget(id: Id): Promise<boolean> {
    return this.#next(async () => {
      ;(await this.#known).delete(id)
      this.#taken.delete(id)
      await this.#store.remove([id])
      await this.#show()
    })
  }

  #next(work: () => Promise<void>): Promise<boolean> {
    const done = this.#work.then(work).then(
      () => true,
      () => false,
    )
    this.#work = done
    return done
  }
}
