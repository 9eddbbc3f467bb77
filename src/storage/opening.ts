import { z } from 'zod'
import { dayOf, Instant } from '../kernel/dates.ts'
import type { Flag } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Seal } from '../weapons/weapon.ts'
import type { Armoury } from './armoury.ts'
import { Key, KeyRegime, Party, thirdHolders } from './key-regime.ts'

/** For what a store is opened or entered. */
export const Purpose = z.enum(['stockCheck', 'intake', 'inspection', 'handOver', 'emergency'])
export type Purpose = z.infer<typeof Purpose>

/**
 * What a director has to look at: it was opened without the signature of every key, a seal was not the one that was left, the
 * hour, how long it stood open, or that it did so at the end of the day.
 */
export const OpeningFault = z.enum(['unsigned', 'sealDiffers', 'outsideHours', 'overlong', 'overnight'])
export type OpeningFault = z.infer<typeof OpeningFault>

/** Faults after which nothing leaves the store before a director settled them, as after a difference of stock (R-STK2). */
export const lockingFaults: readonly OpeningFault[] = ['unsigned', 'sealDiffers']

/** Seals and padlocks by their numbers. */
export const Seals = z.array(Seal).max(20)

/**
 * One opening of a store (ddr.md §1.12 `openings[{at, both signatures, purpose}]`; IDDRS 4.11). Under two or three keys it is open
 * when every party has signed, each in an act of its own. One that was opened without is recorded all the same.
 */
export const Opening = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  armouryId: Id,
  /** The regime of its day: what the store stands under later changes nothing in it. */
  mode: KeyRegime.shape.mode,
  keys: z.array(Key),
  purpose: Purpose,
  note: plainText(500),
  status: z.enum(['signing', 'open', 'closed', 'cancelled']),
  faults: z.array(OpeningFault),
  sealsFound: Seals,
  sealsLeft: Seals,
  begunBy: Id,
  begunAt: Instant,
  openedAt: Instant.nullable(),
  /** How it came to be opened without all signatures, and who recorded that. */
  forcedFor: requiredText(1000).nullable(),
  forcedBy: Id.nullable(),
  closedBy: Id.nullable(),
  closedAt: Instant.nullable(),
  cancelledFor: requiredText(500).nullable(),
  settlement: z.string().nullable(),
  settledBy: Id.nullable(),
  settledAt: Instant.nullable(),
})
export type Opening = z.infer<typeof Opening>
export const openingNoun = defineNoun({ name: 'opening', table: 'armoury_openings', schema: Opening })

/** Which verbs are possible in which status. */
export const openingCan = {
  sign: ['signing'],
  force: ['signing'],
  cancel: ['signing'],
  close: ['open'],
  settle: ['closed'],
} as const satisfies Record<string, readonly Opening['status'][]>
export const openingMay = mayBy<Opening, keyof typeof openingCan>(openingCan)

/**
 * That a party's key was turned: signed by its holder; or, where the holder is no user, stated by one who saw it and countersigned
 * by another.
 */
export const KeySignature = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  openingId: Id,
  party: Party,
  holderId: Id,
  witnessed: z.boolean(),
  statement: plainText(1000),
  signedBy: Id,
  signedAt: Instant,
  countersignedBy: Id.nullable(),
  countersignedAt: Instant.nullable(),
})
export type KeySignature = z.infer<typeof KeySignature>
export const keySignatureNoun = defineNoun({ name: 'keySignature', table: 'key_signatures', schema: KeySignature })

/** Whether a signature counts: a witness's does when another has countersigned. */
export function counts({ witnessed, countersignedBy }: KeySignature): boolean {
  return !witnessed || countersignedBy !== null
}

/** The parties that have still to sign. */
export function missingParties(keys: readonly Key[], signatures: readonly KeySignature[]): Party[] {
  return keys.map(({ party }) => party).filter((party) => !signatures.some((one) => one.party === party && counts(one)))
}

/**
 * Whether two witnesses can speak for an absent signature: two people, and where a third party has a key, one of them carries
 * it, so that the authority alone never speaks for the group.
 */
export function witnessesFault(keys: readonly Key[], first: Id, second: Id): 'same' | 'noThird' | undefined {
  if (first === second) return 'same'
  const third = thirdHolders(keys)
  return third.length === 0 || third.includes(first) || third.includes(second) ? undefined : 'noThird'
}

/** The time of an instant where the programme works, `08:05`. */
export function timeOf(at: Instant, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(at),
  )
}

/** Whether an instant lies outside the hours of a store; hours that go over midnight are taken as they are said. */
export function isOutsideHours({ opensAt, closesAt }: Pick<Armoury, 'opensAt' | 'closesAt'>, time: string): boolean {
  if (opensAt === closesAt) return false
  const within = opensAt < closesAt ? time >= opensAt && time <= closesAt : time >= opensAt || time <= closesAt
  return !within
}

/** What is wrong with an opening at the moment it opens. */
export function faultsAtOpening(
  armoury: Pick<Armoury, 'opensAt' | 'closesAt'>,
  at: Instant,
  timeZone: string,
): OpeningFault[] {
  return isOutsideHours(armoury, timeOf(at, timeZone)) ? ['outsideHours'] : []
}

/** What is wrong with it besides, when it is closed: how long, over the end of a day, at what hour. */
export function faultsAtClosing(
  armoury: Pick<Armoury, 'opensAt' | 'closesAt' | 'longestMinutes'>,
  { openedAt, closedAt }: { openedAt: Instant; closedAt: Instant },
  timeZone: string,
): OpeningFault[] {
  const minutes = (Date.parse(closedAt) - Date.parse(openedAt)) / 60_000
  const overnight = dayOf(openedAt, timeZone) < dayOf(closedAt, timeZone)
  return [
    ...(isOutsideHours(armoury, timeOf(closedAt, timeZone)) ? ['outsideHours' as const] : []),
    ...(minutes > armoury.longestMinutes ? ['overlong' as const] : []),
    ...(overnight ? ['overnight' as const] : []),
  ]
}

/** Whether the seals found are not those that were left; nothing differs at the first opening. */
export function sealsDiffer(left: readonly string[] | null, found: readonly string[]): boolean {
  return left !== null && [...new Set(left)].toSorted().join() !== [...new Set(found)].toSorted().join()
}

/** What an officer is told at once of the faults. */
export function flagsOf(faults: readonly OpeningFault[], code: string): Flag[] {
  const about: Readonly<Record<OpeningFault, Flag>> = {
    unsigned: { code: 'opening.unsigned', facts: { store: code } },
    sealDiffers: { code: 'opening.sealDiffers', facts: { store: code } },
    outsideHours: { code: 'opening.outsideHours', facts: { store: code } },
    overlong: { code: 'opening.overlong', facts: { store: code } },
    overnight: { code: 'opening.overnight', facts: { store: code } },
  }
  return faults.map((fault) => about[fault])
}
