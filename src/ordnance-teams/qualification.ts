import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/**
 * Levels of explosive ordnance disposal (IMAS 09.30), and disposal of improvised devices, which is a ladder of its own (T&EP 09.31);
 * as paraphrased in ordnance-incidents-maps.md §1.3.
 */
export const Level = z.enum(['level1', 'level2', 'level3', 'level3Plus', 'improvised'])
export type Level = z.infer<typeof Level>

/** Specialist modules of level 3+ as far as §1.3 names them. */
export const Module = z.enum(['guidedWeapons', 'bulkDemolition', 'depotExplosion', 'chemical', 'underwater'])
export type Module = z.infer<typeof Module>

/**
 * What one member of a team may do, by a certificate. The name is that of staff, as of those who have an account, and never of
 * somebody whom the programme serves; it is in clear for the offices of the side. It counts from when another person confirmed it.
 */
export const Qualification = z.object({
  id: Id,
  sideId: Id,
  teamId: Id,
  personName: requiredText(120),
  /** Their account, where they have one: who approves a demolition has to have the level. */
  userId: Id.nullable(),
  level: Level,
  modules: z.array(Module).max(Module.options.length),
  certificate: requiredText(60),
  issuedBy: requiredText(160),
  validFrom: Day,
  validUntil: Day,
  status: z.enum(['recorded', 'confirmed', 'withdrawn']),
  recordedBy: Id,
  recordedAt: Instant,
  confirmedBy: Id.nullable(),
  confirmedAt: Instant.nullable(),
  withdrawnBy: Id.nullable(),
  withdrawnAt: Instant.nullable(),
  withdrawnReason: plainText(1000).nullable(),
})
export type Qualification = z.infer<typeof Qualification>
export const qualificationNoun = defineNoun({
  name: 'teamQualification',
  table: 'team_qualifications',
  schema: Qualification,
})

/** Which step is possible in which status; withdrawn is final, a new certificate is another record. */
export const qualificationCan = {
  confirm: ['recorded'],
  withdraw: ['recorded', 'confirmed'],
} as const satisfies Record<string, readonly Qualification['status'][]>
export const qualificationMay = mayBy<Qualification, keyof typeof qualificationCan>(qualificationCan)

/** What a rule has to know of a qualification. */
export const Held = Qualification.pick({
  id: true,
  userId: true,
  level: true,
  modules: true,
  status: true,
  validFrom: true,
  validUntil: true,
})
export type Held = z.infer<typeof Held>

/** Why a qualification does not count on a day; undefined where it does (E-1: expired, withdrawn or unconfirmed blocks). */
export function whyNot(held: Held, day: Day): 'withdrawn' | 'unconfirmed' | 'notYet' | 'expired' | undefined {
  if (held.status === 'withdrawn') return 'withdrawn'
  if (held.status === 'recorded') return 'unconfirmed'
  if (day < held.validFrom) return 'notYet'
  return day > held.validUntil ? 'expired' : undefined
}

/** Who confirms that a certificate is what it says. */
export const qualificationConfirmers: readonly Role[] = ['qualityOfficer', 'director']
export const qualificationWithdrawers: readonly Role[] = ['ordnanceOfficer', 'qualityOfficer', 'director']
