import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { Purpose } from './purposes.ts'

/** What is read aloud, in each language; longer than a label. */
export const ConsentWords = z.strictObject({ ar: requiredText(2000), en: requiredText(2000), fr: requiredText(2000) })

/** A version of what is read to people of a side before they answer for a purpose. In force once two people signed it. */
export const ConsentText = z.object({
  id: Id,
  sideId: Id,
  purpose: Purpose,
  version: z.int().min(1),
  words: ConsentWords,
  status: z.enum(['draft', 'inForce', 'retired']),
  ...signatureShape,
})
export type ConsentText = z.infer<typeof ConsentText>
export const consentTextNoun = defineNoun({ name: 'consentText', table: 'consent_texts', schema: ConsentText })
