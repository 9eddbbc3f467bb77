import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { Consent, Standing } from './consent.ts'
import { ConsentText } from './consent-text.ts'
import { Purpose } from './purposes.ts'

const Said = Consent.pick({
  ...{ id: true, answer: true, language: true, witness: true, paper: true, note: true, recordedAt: true },
}).extend({ version: z.int().nullable(), readByName: z.string(), recordedByName: z.string() })

/** `GET /api/people/{id}/consents`: each purpose, how the person stands to it, what is read now, and every answer so far. */
export const PersonConsents = z.object({
  number: z.string(),
  erased: z.boolean(),
  purposes: z.array(
    z.object({
      purpose: Purpose,
      standing: Standing,
      text: ConsentText.pick({ id: true, version: true, words: true }).nullable(),
      answers: z.array(Said),
    }),
  ),
  /** Who works at the person's site or for the offices of their side, to choose who read the text. */
  readers: z.array(z.object({ id: Id, name: z.string() })),
})
export type PersonConsents = z.infer<typeof PersonConsents>

/** `GET /api/consent-texts`: every version of what is read, the newest of each purpose first. */
export const ConsentTextsView = z.object({
  texts: z.array(
    z.object({ text: ConsentText, sideName: z.object({ ar: z.string(), en: z.string(), fr: z.string() }) }),
  ),
})
export type ConsentTextsView = z.infer<typeof ConsentTextsView>
