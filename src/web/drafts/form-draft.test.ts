import { expect, it } from 'vitest'
import { newId } from '../../kernel/ids.ts'
import type { Draft, DraftStore, FormPlace } from './draft.ts'
import { draftDaysMost, idsIn } from './draft.ts'
import { DraftBook } from './draft-book.ts'
import { FormDraft, noDraft } from './form-draft.ts'

const hour = 60 * 60 * 1000

/** What lies on the disk, as one officer's key opens it. */
class MemoryDrafts implements DraftStore {
  readonly rows = new Map<string, string>()
  full = false
  async all() {
    return [...this.rows.values()].map((row) => JSON.parse(row) as unknown)
  }
  async put(draft: Draft) {
    if (this.full) throw new DOMException('full', 'QuotaExceededError')
    this.rows.set(draft.id, JSON.stringify(draft))
  }
  async remove(ids: readonly string[]) {
    for (const id of ids) this.rows.delete(id)
  }
}

/** A form as a page has it: what stands in it, and how its fields are drawn; a second step is shown on demand. */
class MemoryForm {
  readonly draft: FormDraft
  view = noDraft
  readonly values: Record<string, string>
  shown: string[]

  constructor(book: DraftBook, place: FormPlace, values: Record<string, string>, shown = Object.keys(values)) {
    this.values = { ...values }
    this.shown = shown
    this.draft = new FormDraft(book, place, {
      title: () => 'Save',
      shown: (view) => {
        this.view = view
      },
      drawn: (put) => {
        put()
        this.draw()
      },
    })
    this.draw()
  }

  draw(): void {
    // As pages do: a handler keeps what all fields were when it was drawn.
    const before = { ...this.values }
    for (const name of this.shown)
      this.draft.fields.show(name, {
        name,
        value: this.values[name],
        take: (kept) => {
          if (typeof kept !== 'string') return false
          for (const [key, value] of Object.entries({ ...before, [name]: kept })) this.values[key] = value
          return true
        },
      })
  }

  type(name: string, text: string): void {
    this.draft.fields.touch()
    this.values[name] = text
    this.draw()
  }
}

const nothing = { given: '', family: '', group: 'none' }
const place = (ids: Record<string, string> = {}): FormPlace => ({ path: '/people/new', action: 'person.register', ids })
/** When the application began. */
const since = Date.now() - hour
const bookOf = (store: DraftStore, now = Date.now()) => new DraftBook(store, { since, now })

/** Types into a form, and kills the tab. */
async function killed(store: DraftStore, typed: Record<string, string>, at = place()): Promise<void> {
  const form = new MemoryForm(bookOf(store), at, nothing)
  await form.draft.begin()
  for (const [name, text] of Object.entries(typed)) form.type(name, text)
  await form.draft.keepNow()
}

it('what was typed stands in the form again, each field beside the others, and says from when it is', async () => {
  const store = new MemoryDrafts()
  await killed(store, { given: 'منصور', family: 'الزوي' })
  const again = new MemoryForm(bookOf(store), place(), nothing)
  await again.draft.begin()
  expect(again.values).toEqual({ given: 'منصور', family: 'الزوي', group: 'none' })
  expect(again.view.takenUp).toMatchObject({ sent: false })
  expect(Date.now() - (again.view.takenUp?.at ?? 0)).toBeLessThan(hour)
})

it('what is typed after that is kept beside what was taken up', async () => {
  const store = new MemoryDrafts()
  await killed(store, { given: 'منصور', family: 'الزوي' })
  const second = new MemoryForm(bookOf(store), place(), nothing)
  await second.draft.begin()
  second.type('group', 'another')
  await second.draft.leave()
  const third = new MemoryForm(bookOf(store), place(), nothing)
  await third.draft.begin()
  expect(third.values).toEqual({ given: 'منصور', family: 'الزوي', group: 'another' })
  expect(store.rows.size).toBe(1)
})

it('a field that is shown later gets what stood in it', async () => {
  const store = new MemoryDrafts()
  await killed(store, { given: 'منصور', group: 'ninth' })
  const again = new MemoryForm(bookOf(store), place(), nothing, ['given'])
  await again.draft.begin()
  expect(again.values).toEqual({ given: 'منصور', family: '', group: 'none' })
  again.shown.push('group')
  again.draw()
  await Promise.resolve()
  expect(again.values.group).toBe('ninth')
})

it('goes when it was saved, and when its officer does not want it', async () => {
  const store = new MemoryDrafts()
  const form = new MemoryForm(bookOf(store), place(), nothing)
  form.type('given', 'منصور')
  await form.draft.keepNow()
  expect(store.rows.size).toBe(1)
  await form.draft.end()
  expect(store.rows.size).toBe(0)
  // The page empties its form after that; nobody typed it.
  form.values.given = ''
  form.draw()
  await form.draft.leave()
  expect(store.rows.size).toBe(0)
})

it('says where it was sent and no answer was seen, and no more once it was refused', async () => {
  const store = new MemoryDrafts()
  const form = new MemoryForm(bookOf(store), place(), nothing)
  form.type('given', 'منصور')
  await form.draft.sending(true)
  const again = new MemoryForm(bookOf(store), place(), nothing)
  await again.draft.begin()
  expect(again.view.takenUp?.sent).toBe(true)
  await again.draft.sending(false)
  const third = new MemoryForm(bookOf(store), place(), nothing)
  await third.draft.begin()
  expect(third.view.takenUp?.sent).toBe(false)
})

it('keeps nothing that the page itself put in, and says where the disk is full', async () => {
  const store = new MemoryDrafts()
  const form = new MemoryForm(bookOf(store), place(), nothing)
  form.values.group = 'what the server said'
  form.draw()
  await form.draft.keepNow()
  expect(store.rows.size).toBe(0)
  store.full = true
  form.type('given', 'منصور')
  await form.draft.keepNow()
  expect(form.view.kept).toBe(false)
})

it('is of the record that it was typed for; what a form is about to record is none yet', async () => {
  const store = new MemoryDrafts()
  const [weapon, another] = [newId(since - hour), newId(since - hour)]
  await killed(store, { given: 'rust' }, place({ weaponId: weapon, id: newId() }))
  const forms = [another, weapon].map((weaponId) => place({ weaponId, id: newId() }))
  const book = bookOf(store)
  const [other, same] = [await book.take(forms[0] ?? place()), await book.take(forms[1] ?? place())]
  expect(other).toBeUndefined()
  expect(same?.fields).toEqual({ given: 'rust' })
  // Two such forms on a page: one has it in hand.
  expect(await book.take(forms[1] ?? place())).toBeUndefined()
  if (same) await book.putBack(same.id)
  expect(book.lying.map(({ id }) => id)).toEqual([same?.id])
  expect(await book.take({ ...place({ weaponId: weapon }), action: 'weapon.seal' })).toBeUndefined()
  expect(await book.take({ ...place({ weaponId: weapon }), path: '/' })).toBeUndefined()
})

it('goes after so many days', async () => {
  const store = new MemoryDrafts()
  await killed(store, { given: 'منصور' })
  expect(await bookOf(store, Date.now() + (draftDaysMost + 1) * 24 * hour).take(place())).toBeUndefined()
  expect(store.rows.size).toBe(0)
})

it('finds the ids of an input wherever they stand', () => {
  const [id, personId] = [newId(), newId()]
  expect(idsIn({ id, note: 'x', of: [{ personId }], none: null })).toEqual({ id, 'of.0.personId': personId })
})
