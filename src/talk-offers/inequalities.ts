import type { Day } from '../kernel/dates.ts'
import { daysAfter, daysUntil } from '../kernel/deadline.ts'
import type { Id } from '../kernel/ids.ts'
import type { TalkMatter, TalkOffer } from './matter.ts'

/** How the sides were not treated alike in a matter. */
export type Inequality =
  /** One was offered it and the other not: waiting until the days for that are over. */
  | { readonly kind: 'notOffered'; readonly sideId: Id; readonly dueOn: Day; readonly late: boolean }
  /** It was offered so many days after the other, which is more than was allowed. */
  | { readonly kind: 'offeredLater'; readonly sideId: Id; readonly days: number }
  /** It had so many days less to prepare. */
  | { readonly kind: 'shorterNotice'; readonly sideId: Id; readonly days: number }

type Offered = Pick<TalkOffer, 'partySideId' | 'offeredOn' | 'forDay'>

/** The days between an offer and the day that it was for; undefined for a paper. */
export function noticeOf({ offeredOn, forDay }: Pick<TalkOffer, 'offeredOn' | 'forDay'>): number | undefined {
  return forDay === null ? undefined : daysUntil(offeredOn, forDay)
}

/** What is not alike between the sides in a matter; empty where it was offered to nobody yet. Computed; what it means people say. */
export function inequalitiesOf(
  { withinDays, noticeDays }: Pick<TalkMatter, 'withinDays' | 'noticeDays'>,
  offers: readonly Offered[],
  { sideIds, today }: { sideIds: readonly Id[]; today: Day },
): Inequality[] {
  const days = offers.map(({ offeredOn }) => offeredOn).toSorted()
  const [first] = days
  if (first === undefined) return []
  const longest = Math.max(...offers.map((offer) => noticeOf(offer) ?? 0))
  return sideIds.flatMap((sideId): Inequality[] => {
    const offer = offers.find(({ partySideId }) => partySideId === sideId)
    if (!offer) {
      const dueOn = daysAfter(first, withinDays)
      return [{ kind: 'notOffered', sideId, dueOn, late: dueOn < today }]
    }
    const later = daysUntil(first, offer.offeredOn)
    const shorter = longest - (noticeOf(offer) ?? longest)
    return [
      ...(later > withinDays ? [{ kind: 'offeredLater', sideId, days: later } as const] : []),
      ...(shorter > noticeDays ? [{ kind: 'shorterNotice', sideId, days: shorter } as const] : []),
    ]
  })
}
