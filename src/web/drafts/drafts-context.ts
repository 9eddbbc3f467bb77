import { createContext } from 'react'
import type { DraftBook } from './draft-book.ts'

/** The drafts of who is signed in, and how the page is shown anew, without what was typed into it and not kept. */
export interface Drafts {
  readonly book: DraftBook
  readonly showAnew: () => void
}

/** Null where nobody is signed in: who reports without an account leaves nothing in the browser. */
export const DraftsContext = createContext<Drafts | null>(null)
