import { z } from 'zod'

/** Words between officers that go with a step or a signature, once opened. */
export const SpokenWords = z.object({ note: z.string() })
