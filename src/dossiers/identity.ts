import { z } from 'zod'
import { Instant, PartialDate } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { hasLetter, plainText, requiredText } from '../kernel/texts.ts'

const line = requiredText(300)
const lines = z.array(line).max(20)
const namePart = requiredText(80).refine(hasLetter)

/** Another name: `good` where it suffices to find the subject by, `low` where it does not (form of the Committee). */
export const Alias = z.strictObject({ name: requiredText(200).refine(hasLetter), quality: z.enum(['good', 'low']) })
export type Alias = z.infer<typeof Alias>

/** A paper with a number: a passport, a national number, a registration. */
export const Paper = z.strictObject({ number: requiredText(80), country: plainText(80), note: plainText(300) })
export type Paper = z.infer<typeof Paper>

export const BankAccount = z.strictObject({ bank: requiredText(200), number: requiredText(80), holder: plainText(200) })
export type BankAccount = z.infer<typeof BankAccount>

const everybody = {
  aliases: z.array(Alias).max(20),
  addresses: lines,
  websites: lines,
  /** Where the subject is believed to be now. */
  location: plainText(300),
  bankAccounts: z.array(BankAccount).max(20),
  other: plainText(2000),
}

/** Who a person is (ddr.md §3.4, identity block): every part of the name, in the original script and in Latin letters. */
export const PersonIdentity = z.strictObject({
  form: z.literal('person'),
  /** Given name, father's, grandfather's, family name: as many parts as are known, in their order. */
  nameOriginal: z.array(namePart).min(1).max(6),
  nameLatin: z.array(namePart).max(6),
  title: plainText(120),
  ...everybody,
  /** Dates of birth that are claimed, most likely first. */
  births: z.array(PartialDate).max(5),
  birthPlaces: lines,
  nationalities: lines,
  sex: z.enum(['male', 'female', 'unknown']),
  occupation: plainText(300),
  residences: lines,
  passports: z.array(Paper).max(10),
  nationalIds: z.array(Paper).max(10),
})
export type PersonIdentity = z.infer<typeof PersonIdentity>

/** Who a group or a network is. */
export const EntityIdentity = z.strictObject({
  form: z.literal('entity'),
  nameOriginal: requiredText(300).refine(hasLetter),
  nameLatin: plainText(300),
  acronyms: lines,
  ...everybody,
  headquarters: plainText(300),
  subsidiaries: lines,
  registrations: z.array(Paper).max(10),
})
export type EntityIdentity = z.infer<typeof EntityIdentity>

/** The identity block of a dossier, all of it sealed. */
export const Identity = z.discriminatedUnion('form', [PersonIdentity, EntityIdentity])
export type Identity = z.infer<typeof Identity>

/** What a subject is called on a screen of the compartment. */
export function nameOf(identity: Identity): { original: string; latin: string } {
  if (identity.form === 'entity') return { original: identity.nameOriginal, latin: identity.nameLatin }
  return { original: identity.nameOriginal.join(' '), latin: identity.nameLatin.join(' ') }
}

/** The identity block as it was written at one time, and why it was written anew; never changed. */
export const DossierIdentity = z.object({
  id: Id,
  sideId: Id,
  dossierId: Id,
  version: z.int().min(1),
  /** `IdentityWords`, sealed under the dossier's key. */
  sealed: z.string(),
  writtenBy: Id,
  writtenAt: Instant,
})
export type DossierIdentity = z.infer<typeof DossierIdentity>
export const dossierIdentityNoun = defineNoun({
  name: 'dossierIdentity',
  table: 'dossier_identities',
  schema: DossierIdentity,
  appendOnly: true,
})

/** An identity block with the reason for which it was written anew; empty in the first version. */
export const IdentityWords = z.object({ identity: Identity, change: plainText(1000) })
