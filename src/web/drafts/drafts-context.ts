import { createContext } from 'react'
import type { DraftBook } from './draft-book.ts'
import type { DraftView, FormDraft } from './form-draft.ts'

/** A form on the page: where it is, what it records, and how it shows what is said of its draft. */
export interface FormOnPage {
  readonly path: string
  readonly action: string
  readonly input: () => unknown
  readonly title: () => string
  readonly shown: (view: DraftView) => void
}

/** The drafts of who is signed in, and how the page is shown anew, without what was typed into it and not kept. */
export interface Drafts {
  readonly book: DraftBook
  readonly draftOf: (form: FormOnPage) => FormDraft
  readonly showAnew: () => void
}

/**
 * Null where nobody is signed in: who reports without an account leaves nothing in the browser, and their pages, which have to be light,
 * bring none of it with them. So forms reach it through here alone.
 */
export const DraftsContext = createContext<Drafts | null>(null)
