import { z } from 'zod'
import { rankTexts } from '../institutions/code-lists.ts'
import type { Institution, InstitutionPost } from '../institutions/institution.ts'
import type { PartialDate } from '../kernel/dates.ts'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { fullName, type Person } from '../people/person.ts'
import { VettingPurpose, type VettingShare, VettingShareField } from './vetting-share.ts'

/** The version of the packet's shape; another shape gets another. */
export const packetFormat = 'sulh-vetting-packet-1'

const field = z.string().max(1000).optional()

/**
 * What an external vetter gets, as JSON: strict, so that nothing can leave that is not named here. Every packet is
 * held against it as it is made, and a test holds the bytes that go out against its JSON Schema.
 */
export const VettingPacket = z.strictObject({
  format: z.literal(packetFormat),
  /** Under which reference the answer comes back. */
  reference: z.string().regex(/^VT-[0-9A-F]{8}$/),
  shareId: Id,
  purpose: VettingPurpose,
  recipient: z.string(),
  expiresOn: Day,
  fields: z.array(VettingShareField).min(1),
  subject: z.strictObject({
    nameArabic: field,
    nameLatin: field,
    birth: field,
    nationality: field,
    documents: field,
    institution: field,
    post: field,
    rank: field,
  }),
})
export type VettingPacket = z.infer<typeof VettingPacket>

/** A packet of a share: of the person what it names, and nothing else (R-SHR). */
export function packetOf(of: {
  share: VettingShare
  recipient: string
  reference: string
  person: Pick<Person, 'nameArabic' | 'nameLatin' | 'birth' | 'nationality' | 'documents'>
  institution: Pick<Institution, 'name'>
  post: Pick<InstitutionPost, 'title' | 'rank'>
}): VettingPacket {
  const { share, recipient, reference, person, institution, post } = of
  const all: Readonly<Record<VettingShareField, string>> = {
    nameArabic: fullName(person.nameArabic),
    nameLatin: fullName(person.nameLatin),
    birth: birthText(person.birth),
    nationality: person.nationality,
    documents: person.documents.map(({ kind, number }) => `${kind} ${number}`).join('; '),
    institution: institution.name.en,
    post: post.title.en,
    rank: rankTexts[post.rank].en,
  }
  const subject = Object.fromEntries(share.fields.map((key) => [key, all[key]]))
  const { id: shareId, purpose, expiresOn, fields } = share
  return VettingPacket.parse({
    format: packetFormat,
    reference,
    shareId,
    purpose,
    recipient,
    expiresOn,
    fields,
    subject,
  })
}

/** A date of birth as other systems read it: the day, or from when to when it can be. */
function birthText({ from, to }: PartialDate): string {
  return from === to ? from : `${from}/${to}`
}
