import { z } from 'zod'
import { hash, hex, utf8 } from '../journal/bytes.ts'
import { canonicalJson } from '../journal/canonical.ts'
import { Day, Instant } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { plainText } from '../kernel/texts.ts'
import { PublicWords } from '../public-releases/release.ts'
import { BulletinMoney } from './money.ts'
import { MeasureTable } from './tables.ts'

/** Where every weapon of the programme is on the last day, to the last one: what was received is the sum of all the others. */
export const Arms = z.strictObject({
  received: z.int(),
  held: z.int(),
  inTransit: z.int(),
  disputed: z.int(),
  missing: z.int(),
  writtenOff: z.int(),
  destroyed: z.int(),
  transferred: z.int(),
})
export type Arms = z.infer<typeof Arms>

/**
 * The tables of a period as the public reads them: the machine counted them and left out what would tell of somebody, one director proposed
 * them, and a director of another authority published them. Nothing of it changes from then on. Periods follow one another without a gap, so
 * that nobody is counted in two; a correction is another bulletin of the same period, and the one before stays readable (ddr.md F9, R-SHR).
 */
export const PublicBulletin = z.object({
  id: Id,
  fromDay: Day,
  toDay: Day,
  arms: Arms,
  tables: z.array(MeasureTable).max(20),
  /** Null where it was proposed before money was told. */
  money: BulletinMoney.nullable(),
  corrects: Id.nullable(),
  /** What is different, where it corrects another. */
  change: PublicWords.nullable(),
  /** SHA-256 of the content as canonical JSON. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  state: z.enum(['proposed', 'turnedDown', 'published']),
  proposedSideId: Id,
  proposedBy: Id,
  proposedAt: Instant,
  note: plainText(1000),
  decidedSideId: Id.nullable(),
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  /** The paper whose statement is a leaf of the journal; null until it is published. */
  documentId: Id.nullable(),
})
export type PublicBulletin = z.infer<typeof PublicBulletin>
export const publicBulletinNoun = defineNoun({
  name: 'publicBulletin',
  table: 'public_bulletins',
  schema: PublicBulletin,
})

/** What people call a bulletin: `PB-1A2B3C4D`. */
export function bulletinNumber(id: Id): string {
  return shortCode('PB', id)
}

/** What of a bulletin is published and hashed; who proposed and who published it are people's names, and no part of it. */
export type BulletinParts = Pick<
  PublicBulletin,
  'id' | 'fromDay' | 'toDay' | 'arms' | 'tables' | 'money' | 'corrects' | 'change'
>

/** The content as canonical JSON (RFC 8785): the very text whose SHA-256 the journal states. */
export function bulletinContent({ id, corrects, fromDay, toDay, arms, tables, money, change }: BulletinParts): string {
  return canonicalJson({
    ...{ format: 'sulh-public-bulletin-1', number: bulletinNumber(id), fromDay, toDay, arms, tables, change },
    corrects: corrects === null ? null : bulletinNumber(corrects),
    ...(money === null ? {} : { money }),
  })
}

/** SHA-256 of it, in lowercase hex. */
export function bulletinHash(parts: BulletinParts): string {
  return hex(hash(utf8(bulletinContent(parts))))
}

/** From when the first bulletin counts: before any programme. */
export const beginning: Day = '2000-01-01'

/** Whether a day is the last of its month: bulletins end there alone, so that no two are a day apart. */
export function endsMonth(day: Day): boolean {
  return daysAfter(day, 1).endsWith('-01')
}

export const bulletinPublishers: readonly Role[] = ['director']
export const bulletinReaders: readonly Role[] = [...bulletinPublishers, 'auditor']
