import { z } from 'zod'
import { type Day, Day as DaySchema, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, Texts } from '../kernel/texts.ts'
import { CardKind } from './setting.ts'

/** Why a card counts no more. `penalty` takes two people; the others end what is lost, spoiled or out of date. */
export const EndedFor = z.enum([
  'lost',
  'stolen',
  'damaged',
  'misprint',
  'outOfDate',
  'particularsChanged',
  'handedIn',
  'penalty',
])
export type EndedFor = z.infer<typeof EndedFor>

/** What an officer reports of a card, alone. */
export const ReportedFor = EndedFor.exclude(['penalty'])

/**
 * A card that a site issued to a person (IDDRS 4.20; ddr.md §1.7): printed once, bound to its number, person and photo, and
 * revoked for good. A second print is another card, which replaces it.
 */
export const Card = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  personId: Id,
  number: z.string(),
  kind: CardKind,
  photoId: Id,
  issuer: Texts,
  expiresOn: DaySchema,
  replaces: Id.nullable(),
  status: z.enum(['issued', 'inHand', 'revoked']),
  issuedBy: Id,
  issuedAt: Instant,
  printedBy: Id.nullable(),
  printedAt: Instant.nullable(),
  endedFor: EndedFor.nullable(),
  endedNote: plainText(500).nullable(),
  endedBy: Id.nullable(),
  endedAt: Instant.nullable(),
})
export type Card = z.infer<typeof Card>
export const cardNoun = defineNoun({ name: 'card', table: 'cards', schema: Card })

/** What is possible with a card in which status (ddr.md §8). */
export const cardCan = {
  print: ['issued'],
  report: ['issued', 'inHand'],
  replace: ['issued', 'inHand'],
  proposeRevocation: ['issued', 'inHand'],
} as const satisfies Record<string, readonly Card['status'][]>

/** Whether a card may take this step now. */
export const cardMay = mayBy<Card, keyof typeof cardCan>(cardCan)

/** How long after printing the paper can still be opened by who printed it: to send it to the printer, and not to print it again. */
export const printMinutes = 15

/** Whether the paper of a card may be opened now by this user. */
export function mayOpenPaper(card: Card, userId: Id, now: Date): boolean {
  if (card.status !== 'inHand' || card.printedBy !== userId || card.printedAt === null) return false
  return now.getTime() - Date.parse(card.printedAt) < printMinutes * 60_000
}

/** The last day on which a card counts that is issued on a day: so many months later, or the last day of that month. */
export function expiryOf(issued: Day, months: number): Day {
  const [year = 0, month = 1, day = 1] = issued.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate())))
    .toISOString()
    .slice(0, 10)
}

/** The end of one card, by who says so. */
export function ended(card: Card, why: EndedFor, note: string, by: { id: Id; at: Instant }): Card {
  return { ...card, status: 'revoked', endedFor: why, endedNote: note, endedBy: by.id, endedAt: by.at }
}
