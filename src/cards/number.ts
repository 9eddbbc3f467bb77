import { z } from 'zod'
import { checkDigit, printedNumber } from '../kernel/check-digit.ts'
import { Instant } from '../kernel/dates.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { westernDigits } from '../kernel/numbers.ts'
import { defineNoun } from '../kernel/record.ts'
import { requiredText } from '../kernel/texts.ts'
import { programmeId } from '../programme/programme.ts'
import type { GivenOutOf } from '../stations/leased-numbers.ts'

/** How many numbers a block has. */
export const cardBlockSizes = [25, 50, 100, 200] as const

/** A site that has so many unused numbers uses those first. */
export const unusedNumbersAtMost = 400

/**
 * A block of card numbers that a site leased, so that it can issue cards without a network and no number is given twice
 * (design.md, Stations). Numbers are the programme's next ones: unlike those of tags they name no site, since a card must not
 * tell where its holder comes from.
 */
export const CardBlock = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  first: z.int().min(1),
  size: z.int().min(1).max(200),
  leasedBy: Id,
  leasedAt: Instant,
})
export type CardBlock = z.infer<typeof CardBlock>
export const cardBlockNoun = defineNoun({
  name: 'cardBlock',
  table: 'card_blocks',
  schema: CardBlock,
  appendOnly: true,
})

/** A leased number: unused, on one card for good, or void with a reason. */
export const CardNumber = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  blockId: Id,
  number: z.string(),
  status: z.enum(['leased', 'used', 'void']),
  cardId: Id.nullable(),
  reason: requiredText(500).nullable(),
  changedBy: Id,
  changedAt: Instant,
})
export type CardNumber = z.infer<typeof CardNumber>
export const cardNumberNoun = defineNoun({ name: 'cardNumber', table: 'card_numbers', schema: CardNumber })

/** A card's number as it is scanned or typed: capitals, Western digits, no blanks. */
export const CardNumberText = z
  .string()
  .max(40)
  .transform((text) =>
    westernDigits(text.normalize('NFKC'))
      .replace(/[\s\p{Cf}]/gu, '')
      .toUpperCase(),
  )
  .pipe(z.string().min(4))

/** The id of the record of a number: it follows from the number. */
export function numberIdOf(number: string): Id {
  return derivedId(programmeId, `card ${number}`)
}

/** The numbers of a block, in order: `C-000042-7`. */
export function numbersOf({ first, size }: Pick<CardBlock, 'first' | 'size'>): string[] {
  return Array.from({ length: size }, (_, i) => printedNumber('C', first + i))
}

/** Whether a number's check digit is right: a wrong one was misread or mistyped. */
export function isWholeCardNumber(number: string): boolean {
  const match = /^C-(\d{6,})-(\d)$/.exec(number)
  return match?.[1] !== undefined && checkDigit(match[1]) === match[2]
}

/** Why a number cannot be put on a card at this site; undefined where it can. */
export function numberMisfit(
  number: string,
  record: CardNumber | null,
  siteId: Id,
  lease: GivenOutOf,
):
  | 'cardNumber.wrongCheckDigit'
  | 'cardNumber.unknown'
  | 'cardNumber.otherSite'
  | 'cardNumber.used'
  | 'cardNumber.void'
  | 'cardNumber.leased'
  | undefined {
  if (!isWholeCardNumber(number)) return 'cardNumber.wrongCheckDigit'
  if (!record) return 'cardNumber.unknown'
  if (record.siteId !== siteId) return 'cardNumber.otherSite'
  if (record.status === 'used') return 'cardNumber.used'
  if (record.status === 'void') return 'cardNumber.void'
  return lease.said === lease.is ? undefined : 'cardNumber.leased'
}
