import { z } from 'zod'
import type { Association } from '../groups/association.ts'
import { Day } from '../kernel/dates.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { mayBy } from '../kernel/steps.ts'
import { Texts } from '../kernel/texts.ts'
import type { Person } from '../people/person.ts'

/** What somebody may be found eligible for; each is decided for itself (IDDRS 4.30 §8.2.2: not for one, yet for the other). */
export const Stage = z.enum(['disarmament', 'demobilization', 'reintegration', 'cvr', 'integration'])
export type Stage = z.infer<typeof Stage>

/** For whom a criterion can be left out: a sex, or a role in the group. */
export const Exemption = z.enum(['female', 'male', 'combatant', 'associated', 'dependant'])
export type Exemption = z.infer<typeof Exemption>

/** What the record can show beside a criterion. It never answers it: people do. */
export const recordSources = [
  'officer',
  'adult',
  'screening',
  'listing',
  'interview',
  'weapon',
  'association',
  'cutOff',
] as const
const Source = z
  .string()
  .regex(/^(officer|adult|screening|listing|interview|weapon|association|cutOff|check:[a-zA-Z][\w-]{0,39})$/)

/** One condition of a set, in the words in which it is told to the person. */
export const Criterion = z.strictObject({
  key: z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/),
  text: Texts,
  mandatory: z.boolean(),
  source: Source,
  exempt: z.array(Exemption).max(5),
})
export type Criterion = z.infer<typeof Criterion>

/**
 * A version of the criteria of one side for one stage (ddr.md §1.3; IDDRS 4.20 §6.1: unambiguous, transparent). A draft is
 * edited; once a director other than its author has signed it, it never changes, and the next version ends it. Which one
 * counts is the one in force on the day of the decision (R-EL1).
 */
export const CriteriaSet = z.object({
  id: Id,
  sideId: Id,
  stage: Stage,
  version: z.int().min(1),
  title: Texts,
  criteria: z.array(Criterion).min(1).max(30),
  /** How many members of the panel have to agree. */
  panelSize: z.int().min(2).max(9),
  /** How many days the person has to appeal, from being told. */
  appealDays: z.int().min(1).max(365),
  /** Whether nobody passes without a passed verification interview (R-EL3). */
  interviewRequired: z.boolean(),
  /** `retired`: a later version was signed, which takes over on `effectiveUntil`. */
  status: z.enum(['draft', 'inForce', 'retired']),
  effectiveFrom: Day.nullable(),
  /** The first day on which it counts no more. */
  effectiveUntil: Day.nullable(),
  ...signatureShape,
})
export type CriteriaSet = z.infer<typeof CriteriaSet>
export const criteriaSetNoun = defineNoun({ name: 'criteriaSet', table: 'criteria_sets', schema: CriteriaSet })

/** What can be done with a set in which status. */
export const criteriaSetCan = { edit: ['draft'], sign: ['draft'] } as const satisfies Record<
  string,
  readonly CriteriaSet['status'][]
>

/** Whether a set can take this step now. */
export const criteriaSetMay = mayBy<CriteriaSet, keyof typeof criteriaSetCan>(criteriaSetCan)

/** Whether this is the version that counts on a day (R-EL1). */
export function inForceOn(set: Pick<CriteriaSet, 'effectiveFrom' | 'effectiveUntil'>, day: Day): boolean {
  const { effectiveFrom, effectiveUntil } = set
  return effectiveFrom !== null && effectiveFrom <= day && (effectiveUntil === null || day < effectiveUntil)
}

/** Who is judged, as far as a criterion may be left out for them. */
export interface Judged {
  readonly sex: Person['sex']
  /** Null where no association is recorded. */
  readonly role: Association['role'] | null
}

/**
 * Whether a criterion does not count for somebody. A weapon never counts for women and associated persons, whatever the
 * set says (R-EL6; IDDRS 5.10: no "one person, one gun").
 */
export function isExempt(criterion: Pick<Criterion, 'source' | 'exempt'>, { sex, role }: Judged): boolean {
  if (criterion.source === 'weapon' && (sex === 'female' || role === 'associated' || role === 'dependant')) return true
  return criterion.exempt.includes(sex) || (role !== null && criterion.exempt.includes(role))
}

/** Why these criteria cannot be anybody's (R-EL6); undefined where they can. */
export function criteriaMisfit(criteria: readonly Criterion[]): Refusal | undefined {
  const keys = criteria.map(({ key }) => key)
  const twice = keys.findIndex((key, at) => keys.indexOf(key) !== at)
  if (twice !== -1) return refuse('criteriaSet.keyTwice', {}, `criteria.${twice}.key`)
  const mandatory = criteria.filter((one) => one.mandatory)
  if (mandatory.length === 0) return refuse('criteriaSet.nothingMandatory', {}, 'criteria.0.mandatory')
  for (const [at, { source, exempt, mandatory: counts }] of criteria.entries()) {
    if (!counts) continue
    if (source === 'weapon' && !(exempt.includes('female') && exempt.includes('associated')))
      return refuse('criteriaSet.weaponExcludes', {}, `criteria.${at}.exempt`)
    if (source !== 'weapon' && exemptsEverybody(exempt))
      return refuse('criteriaSet.exemptsEverybody', {}, `criteria.${at}.exempt`)
  }
  if (mandatory.every(({ source }) => source === 'weapon'))
    return refuse('criteriaSet.weaponAlone', {}, 'criteria.0.source')
  return undefined
}

function exemptsEverybody(exempt: readonly Exemption[]): boolean {
  const all = (...kinds: Exemption[]) => kinds.every((kind) => exempt.includes(kind))
  return all('female', 'male') || all('combatant', 'associated', 'dependant')
}
