import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/**
 * What a device gives of a body, whatever device it is: a template as text, of which Sulh knows no more than modality, quality
 * and device. Nothing asks for one, and no rule compares them: who cannot or does not want to give one is served like all.
 */
export const BiometricTemplate = z.strictObject({
  modality: z.enum(['fingerprint', 'face', 'iris']),
  /** Which finger or eye, in the device's words. */
  position: plainText(40),
  /** 0 to 100, as the device judges it. */
  quality: z.int().min(0).max(100),
  device: requiredText(120),
  /** What kind of template it is, e.g. ISO 19794-2. */
  format: requiredText(60),
  /** Base64. */
  template: z
    .string()
    .regex(/^[A-Za-z0-9+/]+={0,2}$/)
    .max(40_000),
})
export type BiometricTemplate = z.infer<typeof BiometricTemplate>

/**
 * That a template was taken, with the consent that was given. The template itself lies sealed under the person's key in a table of its
 * own, known by its hash; of one that was taken by the first rule, in the journal's entry, the hash is null. Withdrawn, it is wiped.
 */
export const Biometric = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  personId: Id,
  ...BiometricTemplate.omit({ template: true }).shape,
  /** How the person agreed, in a few words: asked by whom, in which language, signed or said. */
  consent: requiredText(300),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  takenBy: Id,
  takenAt: Instant,
  status: z.enum(['kept', 'withdrawn']),
  withdrawnBy: Id.nullable(),
  withdrawnAt: Instant.nullable(),
  /** What the person said, in a few words; no reason is demanded of them. */
  withdrawnFor: z.string().nullable(),
})
export type Biometric = z.infer<typeof Biometric>
export const biometricNoun = defineNoun({ name: 'biometric', table: 'biometric_templates', schema: Biometric })

/** A template that was just taken. */
export const kept = { status: 'kept', withdrawnBy: null, withdrawnAt: null, withdrawnFor: null } as const
