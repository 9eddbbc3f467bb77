import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { soughtText } from '../kernel/texts.ts'
import { SearchKind } from './search-kinds.ts'

/** Body of `POST /api/search`: what is looked for may be a name, and stands in no address. */
export const SearchQuestion = z.strictObject({ text: soughtText(200) })

/** A record that was found: what it is called, in the words of its list. */
export const SearchHit = z.object({
  kind: SearchKind,
  id: Id,
  /** Printed number, code or reference; empty where the record has none. */
  number: z.string(),
  /** Names or a title, each as it is written. */
  names: z.array(z.string()),
  /** Where it is or whom it belongs to, in the reader's language. */
  note: z.string(),
})
export type SearchHit = z.infer<typeof SearchHit>

/** What was found of one kind: the first few, and how many there are. */
export const FoundOfKind = z.object({
  kind: SearchKind,
  hits: z.array(SearchHit),
  total: z.int(),
  more: z.boolean(),
})
export type FoundOfKind = z.infer<typeof FoundOfKind>

/** Answer of `POST /api/search`: by kind, and the one record whose number was typed or scanned. */
export const SearchView = z.object({ found: z.array(FoundOfKind), straight: SearchHit.nullable() })
export type SearchView = z.infer<typeof SearchView>
