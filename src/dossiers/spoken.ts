import { z } from 'zod'
import { plainText, requiredText } from '../kernel/texts.ts'

/** What is said with a step or a signature: the reason where there must be one, and a note where there may be. */
export const Reason = requiredText(2000)
export const Note = plainText(2000)

/** Words between officers that go with a step or a signature, once opened. */
export const SpokenWords = z.object({ note: z.string() })
