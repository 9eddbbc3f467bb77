import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { ScreeningResult } from '../screening/result.ts'
import { MatchRow } from '../screening/views.ts'
import { Correction } from './correction.ts'
import { Duplicate } from './duplicate.ts'
import { Person } from './person.ts'
import { PersonPhoto } from './photo.ts'
import { PathwayTransfer } from './transfer.ts'

/** One applicant in a list. */
export const PersonRow = z.object({
  person: Person,
  screening: ScreeningResult.shape.status,
  weapons: z.int(),
  duplicates: z.int(),
  /** True where two people found that this registration is another one's person. */
  merged: z.boolean(),
})
export type PersonRow = z.infer<typeof PersonRow>

/** Query of `GET /api/people`: search in either script, pages of fifty. */
export const PeopleQuery = z.object({
  search: z.string().max(200).default(''),
  screening: z.enum(['all', 'clear', 'pending', 'listed']).default('all'),
  /** The queue of women has its own officers (R-GEN1). */
  sex: z.enum(['all', 'female', 'male']).default('all'),
  order: orderOf(['registered', 'number', 'arabic', 'latin']).default('-registered'),
  page: PageNumber,
})
export type PeopleQuery = z.infer<typeof PeopleQuery>
export const PeopleView = z.object({ people: z.array(PersonRow), ...pageShape })
export type PeopleView = z.infer<typeof PeopleView>

/** A possible duplicate as this reader may see it: without the other person where they belong to the other side. */
export const DuplicateView = z.object({
  duplicate: Duplicate.omit({ evidence: true }),
  /** Null where the other registration belongs to the other authority and the reader is not a joint reviewer. */
  other: Person.nullable(),
  evidence: Duplicate.shape.evidence.nullable(),
  otherSide: z.boolean(),
})
export type DuplicateView = z.infer<typeof DuplicateView>

/** Query of the reviewers' work list. */
export const DuplicatesQuery = z.object({
  status: z.enum(['open', 'proposed', 'decided']).default('open'),
  order: orderOf(['raised', 'score']).default('-score'),
  page: PageNumber,
})
export type DuplicatesQuery = z.infer<typeof DuplicatesQuery>

const DuplicateRow = z.object({
  duplicate: Duplicate.omit({ evidence: true }),
  person: Person,
  other: Person.nullable(),
  otherSide: z.boolean(),
})
export type DuplicateRow = z.infer<typeof DuplicateRow>

/** `GET /api/duplicates?status=open|proposed|decided`: likeliest first, if nothing else is asked for. */
export const DuplicatesView = z.object({
  duplicates: z.array(DuplicateRow),
  /** Counted to 10,001, which stands for more than ten thousand. */
  counts: z.object({ open: z.int(), proposed: z.int(), decided: z.int() }),
  ...pageShape,
})
export type DuplicatesView = z.infer<typeof DuplicatesView>

/** `GET /api/duplicates/{id}`: both registrations beside each other. */
export const DuplicateReview = DuplicateView.extend({
  person: Person,
  personSite: Texts.nullable(),
  otherSite: Texts.nullable(),
  /** Whether the later registration leads to the earlier now. */
  linked: z.boolean(),
  /** Names of those who proposed, decided or asked again, by their ids. */
  reviewers: z.record(z.string(), z.string()),
})
export type DuplicateReview = z.infer<typeof DuplicateReview>

/** A registration that another leads to, or that leads to another; without a number where it is the other side's. */
export const LinkedRegistration = z.object({ id: Id, number: z.string().nullable() })
export type LinkedRegistration = z.infer<typeof LinkedRegistration>

/** A weapon that a person brought, in a line. */
export const BroughtWeapon = z.object({
  id: Id,
  tag: z.string(),
  class: z.string(),
  model: z.string(),
  status: z.string(),
  receiptId: Id,
})

/** `GET /api/people/{id}`: everything an officer sees at once after registering. */
export const PersonView = z.object({
  person: Person,
  screening: ScreeningResult.shape.status,
  siteName: Texts,
  placeName: Texts,
  mergedInto: LinkedRegistration.nullable(),
  mergedHere: z.array(LinkedRegistration),
  corrections: z.array(z.object({ correction: Correction, byName: z.string() })),
  matches: z.array(MatchRow),
  duplicates: z.array(DuplicateView),
  weapons: z.array(BroughtWeapon),
})
export type PersonView = z.infer<typeof PersonView>

/** `GET /api/people/{id}/photos`: the photo that counts first, then those before it. */
export const PersonPhotosView = z.object({
  photos: z.array(z.object({ photo: PersonPhoto, takenByName: z.string() })),
})
export type PersonPhotosView = z.infer<typeof PersonPhotosView>
/** `GET /api/people/{id}/pathway`: all that an ordinary reader learns of somebody in another pathway. */
export const PathwayView = z.object({
  transferred: PathwayTransfer.pick({ number: true, transferredAt: true }).nullable(),
})
export type PathwayView = z.infer<typeof PathwayView>
