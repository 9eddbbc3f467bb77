import { newId } from '../../kernel/ids.ts'
import type { Draft, FormPlace } from './draft.ts'
import type { DraftBook } from './draft-book.ts'
import { FieldBook } from './field-book.ts'

/** How long after the last touch what was typed is kept, in milliseconds: sealing at each letter would be felt. */
const rest = 300

/** What a form says of its draft: that it was taken up again, and whether it is kept. */
export interface DraftView {
  readonly takenUp: Pick<Draft, 'at' | 'sent'> | undefined
  readonly kept: boolean
}

export const noDraft: DraftView = { takenUp: undefined, kept: true }

/** The draft of one form on the page, from when it is shown until it is gone. */
export class FormDraft {
  readonly fields: FieldBook
  readonly #book: DraftBook
  readonly #place: FormPlace
  readonly #title: () => string
  readonly #shown: (view: DraftView) => void
  #view = noDraft
  #draft: Draft | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #ended = false

  constructor(
    book: DraftBook,
    place: FormPlace,
    page: { title: () => string; shown: (view: DraftView) => void; drawn: (put: () => void) => void },
  ) {
    this.#book = book
    this.#place = place
    this.#title = page.title
    this.#shown = page.shown
    this.fields = new FieldBook(() => this.#later(), page.drawn)
  }

  #show(part: Partial<DraftView>): void {
    this.#view = { ...this.#view, ...part }
    if (!this.#ended) this.#shown(this.#view)
  }

  /** Takes up what was typed before, unless somebody has begun to type already. */
  async begin(): Promise<void> {
    const found = await this.#book.take(this.#place)
    if (!found) return
    if (this.#ended || this.fields.touched) return this.#book.putBack(found.id)
    this.#draft = found
    this.#show({ takenUp: found })
    this.fields.resume(found.fields)
  }

  #later(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.keepNow(), rest)
  }

  /** Keeps what stands in the fields. */
  async keepNow(sent = this.#draft?.sent ?? false): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const fields = this.fields.typed()
    if (Object.keys(fields).length === 0) return this.#forget()
    const id = this.#draft?.id ?? newId()
    this.#draft = { ...this.#place, id, title: this.#title(), at: Date.now(), fields, sent }
    this.#show({ kept: await this.#book.keep(this.#draft) })
  }

  async #forget(): Promise<void> {
    const draft = this.#draft
    this.#draft = undefined
    if (draft) await this.#book.forget(draft.id)
  }

  /** It is sent now, or was, and the answer was no: kept with that, for the page may end before there is one. */
  async sending(sent: boolean): Promise<void> {
    if (this.#draft || this.fields.touched) await this.keepNow(sent)
  }

  /** It was saved, or is not wanted any more. */
  async end(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.fields.beginAnew()
    this.#show(noDraft)
    await this.#forget()
  }

  /** The page may be gone at any moment: what is not kept yet is kept now. */
  async hurry(): Promise<void> {
    if (this.#timer !== undefined) await this.keepNow()
  }

  /** The form is gone from the page; what was typed into it stays for the next. */
  async leave(): Promise<void> {
    await this.hurry()
    this.#ended = true
    if (this.#draft) await this.#book.putBack(this.#draft.id)
  }
}
