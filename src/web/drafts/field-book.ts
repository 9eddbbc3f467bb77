/** A field of a form: its value, and how a kept one is put in its place; false where it does not fit, or not yet. */
export interface DraftedField {
  readonly name: string
  readonly value: unknown
  readonly take: (kept: unknown) => boolean
}

/**
 * What stands in the fields of one form. Fields come and go: a second step, a question that follows from another. What stood in one
 * that is away is kept, and is put in when it is shown again.
 */
export class FieldBook {
  readonly #changed: () => void
  /** Puts one value in so that the page is drawn again before the next: fields share the page's state. */
  readonly #drawn: (put: () => void) => void
  readonly #keys = new Map<string, { readonly name: string; readonly key: string }>()
  readonly #shown = new Map<string, DraftedField>()
  readonly #first = new Map<string, string>()
  readonly #now = new Map<string, unknown>()
  readonly #waiting = new Map<string, unknown>()
  #touched = false
  #putting = false

  constructor(changed: () => void, drawn: (put: () => void) => void) {
    this.#changed = changed
    this.#drawn = drawn
  }

  /** Whether somebody did something in the form. What changes before that is the page's own. */
  get touched(): boolean {
    return this.#touched
  }

  touch(): void {
    this.#touched = true
  }

  /** A field as it stands after the page was drawn. `id` is the place on the page. */
  show(id: string, field: DraftedField): void {
    const key = this.#keyOf(id, field.name)
    const before = this.#now.has(key) ? JSON.stringify(this.#now.get(key)) : undefined
    const value = JSON.stringify(field.value)
    this.#shown.set(key, field)
    this.#now.set(key, field.value)
    if (!this.#touched || !this.#first.has(key)) this.#first.set(key, value)
    if (this.#putting) return
    if (this.#waiting.has(key)) queueMicrotask(() => this.#put())
    else if (this.#touched && before !== undefined && before !== value) this.#changed()
  }

  hide(id: string): void {
    const known = this.#keys.get(id)
    if (!known) return
    this.#keys.delete(id)
    this.#shown.delete(known.key)
  }

  /** Fields of one name, as in the rows of a list, are told apart by their order. */
  #keyOf(id: string, name: string): string {
    const known = this.#keys.get(id)
    if (known?.name === name) return known.key
    this.hide(id)
    let key = name
    for (let count = 2; this.#shown.has(key); count++) key = `${name}#${count}`
    this.#keys.set(id, { name, key })
    return key
  }

  /** What is other than the form began with, and what waits for a field that is not shown yet. */
  typed(): Record<string, unknown> {
    const other = [...this.#now].filter(([key, value]) => JSON.stringify(value) !== this.#first.get(key))
    return Object.fromEntries([...other, ...this.#waiting])
  }

  /** Puts in what was typed before. */
  resume(fields: Readonly<Record<string, unknown>>): void {
    this.#touched = true
    for (const [key, value] of Object.entries(fields)) {
      this.#waiting.set(key, value)
      // Typed, whatever stands in the field already.
      this.#first.set(key, '')
    }
    this.#put()
  }

  #put(): void {
    if (this.#putting) return
    this.#putting = true
    try {
      // One field may bring others, so it is looked again from the first after each.
      for (let next = this.#fitting(); next !== undefined; next = this.#fitting()) this.#waiting.delete(next)
    } finally {
      this.#putting = false
    }
  }

  /** Puts in the first value that fits, and gives its field. */
  #fitting(): string | undefined {
    for (const [key, value] of this.#waiting) {
      const field = this.#shown.get(key)
      if (!field) continue
      if (JSON.stringify(field.value) === JSON.stringify(value)) return key
      let fits = false
      this.#drawn(() => {
        fits = field.take(value)
      })
      if (fits) return key
    }
    return undefined
  }

  /** It was saved: what stands in the fields from now on is where the next begins. */
  beginAnew(): void {
    this.#touched = false
    this.#waiting.clear()
    for (const key of [...this.#now.keys()]) if (!this.#shown.has(key)) this.#now.delete(key)
    for (const [key, value] of this.#now) this.#first.set(key, JSON.stringify(value))
  }
}
