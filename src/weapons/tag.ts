import { z } from 'zod'
import { checkDigit, printedNumber } from '../kernel/check-digit.ts'
import { Instant } from '../kernel/dates.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { westernDigits } from '../kernel/numbers.ts'
import { defineNoun } from '../kernel/record.ts'
import { requiredText } from '../kernel/texts.ts'
import { programmeId } from '../programme/programme.ts'
import type { GivenOutOf } from '../stations/leased-numbers.ts'

/** A block is what fits on a few sheets of labels; who needs more leases a second one. */
export const blockSizes = [24, 48, 96, 192] as const

/**
 * A block of tag numbers that a site leased from the programme, so that its armourers can tag without a network and no number
 * is ever given twice (design.md, Stations). The numbers are the site's own next ones, out of the counter that only grows.
 */
export const TagBlock = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  /** The first number, and how many. */
  first: z.int().min(1),
  size: z.int().min(1).max(192),
  leasedBy: Id,
  leasedAt: Instant,
})
export type TagBlock = z.infer<typeof TagBlock>
export const tagBlockNoun = defineNoun({ name: 'tagBlock', table: 'tag_blocks', schema: TagBlock, appendOnly: true })

/** A leased tag: unused, on an item for good, or void with a reason. Used and void are final. */
export const Tag = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  blockId: Id,
  tag: z.string(),
  status: z.enum(['leased', 'used', 'void']),
  /** The weapon or part that bears it. */
  itemId: Id.nullable(),
  reason: requiredText(500).nullable(),
  changedBy: Id,
  changedAt: Instant,
})
export type Tag = z.infer<typeof Tag>
export const tagNoun = defineNoun({ name: 'tag', table: 'tags', schema: Tag })

/** A tag as it is scanned or typed: capitals, Western digits, no blanks. */
export const TagText = z
  .string()
  .max(40)
  .transform((text) =>
    westernDigits(text.normalize('NFKC'))
      .replace(/[\s\p{Cf}]/gu, '')
      .toUpperCase(),
  )
  .pipe(z.string().min(4))

/** The id of the record of a tag: it follows from the tag, so that whoever reads a label finds it. */
export function tagIdOf(tag: string): Id {
  return derivedId(programmeId, `tag ${tag}`)
}

/** The tags of a block, in order. */
export function tagsOf(siteCode: string, { first, size }: Pick<TagBlock, 'first' | 'size'>): string[] {
  return Array.from({ length: size }, (_, i) => printedNumber(siteCode, first + i))
}

/** Whether a tag's check digit is that of its number: a wrong one was misread or mistyped. */
export function isWholeTag(tag: string): boolean {
  const match = /^[A-Z0-9]{2,8}-(\d{6,})-(\d)$/.exec(tag)
  return match?.[1] !== undefined && checkDigit(match[1]) === match[2]
}

/** Why a label cannot be put on an item at this site; undefined where it can. */
export function tagMisfit(
  tag: string,
  record: Tag | null,
  siteId: Id,
  lease: GivenOutOf,
): 'tag.wrongCheckDigit' | 'tag.unknown' | 'tag.otherSite' | 'tag.used' | 'tag.void' | 'tag.leased' | undefined {
  if (!isWholeTag(tag)) return 'tag.wrongCheckDigit'
  if (!record) return 'tag.unknown'
  if (record.siteId !== siteId) return 'tag.otherSite'
  if (record.status === 'used') return 'tag.used'
  if (record.status === 'void') return 'tag.void'
  return lease.said === lease.is ? undefined : 'tag.leased'
}
