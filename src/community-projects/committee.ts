import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { requiredText } from '../kernel/texts.ts'

const Heads = z.int().min(0).max(500)

/**
 * Who sits on a committee, as numbers: no list of names, since a list of those who speak against armed men gets them
 * killed. `young` are those under 25 among the women and men; leaders are among them too.
 */
export const Composition = z.strictObject({
  women: Heads,
  men: Heads,
  young: Heads,
  womenLeading: Heads,
  menLeading: Heads,
})
export type Composition = z.infer<typeof Composition>

/** The project selection committee of a community, which drafts its projects and signs them off (IDDRS 2.30 §7; ddr.md §1.11). */
export const Committee = z.object({
  id: Id,
  sideId: Id,
  placeCode: z.string().min(2).max(20),
  name: requiredText(120),
  composition: Composition,
  /** What it was before, newest first: nothing is overwritten. */
  former: z.array(z.strictObject({ composition: Composition, until: Day, reason: z.string(), by: Id })),
  status: z.enum(['standing', 'dissolved']),
  formedBy: Id,
  formedAt: Instant,
  dissolvedBy: Id.nullable(),
  dissolvedAt: Instant.nullable(),
  dissolvedFor: z.string().nullable(),
})
export type Committee = z.infer<typeof Committee>
export const committeeNoun = defineNoun({ name: 'committee', table: 'community_committees', schema: Committee })

/** The least share of women among the members, among who leads, and of projects that serve women (R-CVR). */
export const leastShare = 0.3

/** A share of women as a part of one; null where nobody is there. */
export function shareOf(women: number, men: number): number | null {
  return women + men === 0 ? null : women / (women + men)
}

/** Whether this share reaches three in ten (R-CVR); none reaches it where nobody is there. */
export function reaches30(women: number, men: number): boolean {
  // In whole numbers: 3 of 10 is enough, and 0.3 has no exact binary form.
  return women + men > 0 && women * 10 >= (women + men) * 3
}

/** Which of the two quotas of a committee are not met: of its members, of who leads it. */
export function quotasMissed({ women, men, womenLeading, menLeading }: Composition): ('members' | 'leaders')[] {
  return [
    ...(reaches30(women, men) ? [] : (['members'] as const)),
    ...(reaches30(womenLeading, menLeading) ? [] : (['leaders'] as const)),
  ]
}

/** Whether the numbers fit each other: leaders and the young are among the members, and somebody is. */
export function fits({ women, men, young, womenLeading, menLeading }: Composition): boolean {
  return women + men > 0 && young <= women + men && womenLeading <= women && menLeading <= men
}
