import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { defineNoun, put, type Write } from '../kernel/record.ts'
import { type ConductComplaint, ConductKind, isFound } from './conduct-complaint.ts'

/**
 * What vetting is told of a complaint about somebody who is or was vetted (IDDRS 6.10: integrity is looked at again): that there is one, of
 * which kind and how far it is. It is of the compartment `vetting`, has no word of the complaint, and names nobody who complained. Of a
 * complaint for joint bodies alone, joint bodies alone have it.
 */
export const ConductNotice = z.object({
  id: Id,
  sideId: Id.nullable(),
  personId: Id,
  complaintId: Id,
  kinds: z.array(ConductKind).min(1),
  standing: z.enum(['open', 'substantiated', 'partly', 'notFound', 'ended']),
  toldAt: Instant,
  changedAt: Instant,
})
export type ConductNotice = z.infer<typeof ConductNotice>
export const conductNoticeNoun = defineNoun({ name: 'conductNotice', table: 'conduct_notices', schema: ConductNotice })

/** The notice of a complaint: each has one, of the person whom it names now. */
export const noticeOf = (complaintId: Id): Id => derivedId(complaintId, 'notice')

/** How far a complaint is, as vetting hears of it. */
export function standingOf(complaint: ConductComplaint): ConductNotice['standing'] {
  const { status, finding, withdrawnAt } = complaint
  if (withdrawnAt !== null || status === 'notFollowed' || status === 'referred') return 'ended'
  if (status === 'appealed' || finding === null || status === 'proposed') return 'open'
  if (!isFound(finding)) return 'notFound'
  return finding === 'substantiated' ? 'substantiated' : 'partly'
}

/** The notice as it is after a step; none where the complaint names nobody. */
export function noticeAfter(complaint: ConductComplaint, before: ConductNotice | null, at: Instant): Write[] {
  const { id: complaintId, sideId, personId, kinds } = complaint
  if (personId === null) return []
  const standing = standingOf(complaint)
  if (before && before.personId === personId && before.standing === standing) return []
  const toldAt = before?.toldAt ?? at
  return [
    put(conductNoticeNoun, {
      ...{ id: noticeOf(complaintId), sideId, personId, complaintId, kinds, standing, toldAt, changedAt: at },
    }),
  ]
}
