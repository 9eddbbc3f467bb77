import { z } from 'zod'
import { ageOn, type Day, Instant, PartialDate } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { hasLetter, plainText, requiredText } from '../kernel/texts.ts'
import { documentsAtMost, IdentityDocument } from './document.ts'

/** The four parts by which a Libyan is known: own name, father's, grandfather's, family. A part not known is ''. */
export const FourPartName = z.strictObject({
  given: plainText(80),
  father: plainText(80),
  grandfather: plainText(80),
  family: plainText(80),
})
export type FourPartName = z.infer<typeof FourPartName>

/** An applicant, from the day they come to a site (ddr.md §1.4, identity and association). */
export const Person = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  /** Printed registration number; says nothing about the person. */
  number: z.string(),
  nameArabic: FourPartName,
  nameLatin: FourPartName,
  birth: PartialDate,
  sex: z.enum(['male', 'female']),
  /** ISO 3166-1 alpha-2, or `XX` where it is not known. Asking is mandatory (ddr.md §1.16). */
  nationality: z.string().regex(/^[A-Z]{2}$/),
  placeCode: z.string().min(2).max(20),
  claimedGroup: plainText(120),
  documents: z.array(IdentityDocument),
  registeredBy: Id,
  registeredAt: Instant,
  /** Since when they are in another pathway, out of every ordinary reader's sight; null for everybody else. */
  transferredAt: Instant.nullable(),
  /** Since when nothing but the number is kept of them: their key was destroyed, with the reason (ADR 0027). */
  erasedAt: Instant.nullable(),
})
export type Person = z.infer<typeof Person>
export const personNoun = defineNoun({ name: 'person', table: 'people', schema: Person })

/** The particulars of an applicant as the officer types them. */
export const Particulars = z.strictObject({
  nameArabic: FourPartName,
  nameLatin: FourPartName,
  birth: PartialDate,
  sex: Person.shape.sex,
  nationality: Person.shape.nationality,
  placeCode: Person.shape.placeCode,
  claimedGroup: requiredText(120),
  documents: z.array(IdentityDocument).max(documentsAtMost).default([]),
})
export type Particulars = z.infer<typeof Particulars>
export const personalKeys = [
  'nameArabic',
  'nameLatin',
  'birth',
  'sex',
  'nationality',
  'placeCode',
  'claimedGroup',
  'documents',
] as const

/** A name in one line, in the order it is said. */
export function fullName(name: FourPartName): string {
  return [name.given, name.father, name.grandfather, name.family].filter((part) => part !== '').join(' ')
}

/** Both spellings of a person's name that are filled in, Arabic first. */
export function namesOf(person: Pick<Person, 'nameArabic' | 'nameLatin'>): string[] {
  return [fullName(person.nameArabic), fullName(person.nameLatin)].filter((name) => name !== '')
}

/** A name that can tell people apart has at least the own name and one more part, in one of the two scripts. */
export function isNamed(particulars: Pick<Particulars, 'nameArabic' | 'nameLatin'>): boolean {
  return [particulars.nameArabic, particulars.nameLatin].some(
    (name) => name.given !== '' && (name.father !== '' || name.family !== ''),
  )
}

const nameParts = ['given', 'father', 'grandfather', 'family'] as const

/**
 * The field of the first part of a name that is filled with signs or digits alone, as `nameLatin.given`: nobody can be
 * found by it, and who is not known by a part leaves it empty. Undefined where there is none.
 */
export function partWithoutLetter(particulars: Pick<Particulars, 'nameArabic' | 'nameLatin'>): string | undefined {
  for (const name of ['nameArabic', 'nameLatin'] as const) {
    const part = nameParts.find((one) => particulars[name][one] !== '' && !hasLetter(particulars[name][one]))
    if (part) return `${name}.${part}`
  }
  return undefined
}

/**
 * Whether somebody may be under eighteen on a day. In doubt they are a child (IDDRS 5.20; R-CHD1): the latest day
 * on which they can have been born decides.
 */
export function mayBeChild(birth: PartialDate, on: Day): boolean {
  return ageOn(birth.to, on) < 18
}

/**
 * Whether an officer owes the reason for registering this person: a woman by a man (R-GEN1; IDDRS 5.10). Of an officer whose
 * sex was never recorded nothing is asked.
 */
export function owesReason(person: Pick<Person, 'sex'>, officer: Person['sex'] | null): boolean {
  return person.sex === 'female' && officer === 'male'
}
