import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { Code } from '../kernel/open-list.ts'
import { Texts } from '../kernel/texts.ts'

const Said = z.object({ ar: z.string(), en: z.string(), fr: z.string() })

/**
 * `GET /api/wording`: what a browser says in place of the words that it was built with, and which codes its forms offer. It is for
 * everybody, and names nobody. In a file of its own, since pages of the public load it.
 */
export const WordingView = z.object({
  /** Each text as the program has it, and its other words in some languages. */
  texts: z.array(z.object({ shipped: Said, words: Said.partial() })),
  codes: z.array(
    z.object({ list: z.string(), code: Code, words: Texts.nullable(), offered: z.boolean(), sideId: Id.nullable() }),
  ),
})
export type WordingView = z.infer<typeof WordingView>
