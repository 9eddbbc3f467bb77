import { z } from 'zod'
import { ageOn, type Day, type PartialDate } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Role } from '../kernel/roles.ts'
import { signatureShape } from '../kernel/signature.ts'
import { plainText, requiredText } from '../kernel/texts.ts'

/** What somebody is checked for before they join. */
export const VettingCheckKind = z.enum([
  ...(['criminalInvestigation', 'interpol', 'humanRights', 'financial', 'education', 'health'] as const),
])
export type VettingCheckKind = z.infer<typeof VettingCheckKind>

/**
 * Checks that everybody passes in every institution, whatever their rank: integrity is conduct towards people and propriety with money,
 * by common criteria (ddr.md §1.17). An institution may ask for more and never for less.
 */
export const commonChecks = ['criminalInvestigation', 'interpol', 'humanRights', 'financial'] as const

export const Schooling = z.enum(['none', 'primary', 'preparatory', 'secondary', 'diploma', 'degree'])
export type Schooling = z.infer<typeof Schooling>
export const Fitness = z.enum(['none', 'duty', 'field'])
export type Fitness = z.infer<typeof Fitness>

/** Nobody joins below this age, whatever an institution asks (R-CHD1; OPAC art. 3). */
export const leastAge = 18
/** A clearance is good for at most so many days. A setting of this programme, no standard. */
export const longestClearanceDays = 1095

/** What an institution asks of everybody who joins it. */
export const requirementsSaid = {
  minAge: z.int().min(0).max(80),
  maxAge: z.int().min(0).max(80).nullable(),
  schooling: Schooling,
  fitness: Fitness,
  checks: z.array(VettingCheckKind).max(VettingCheckKind.options.length),
  /** How long a clearance is good before somebody is vetted again. */
  clearanceDays: z.int().min(1).max(longestClearanceDays),
  /** What else is asked, in words; judged by people. */
  other: plainText(1000),
  /** The law or order it stands on. */
  basis: requiredText(500),
}

/** The requirements of an institution in one version, in force once two people signed. */
export const InstitutionRequirements = z.object({
  ...{ id: Id, sideId: Id, institutionId: Id, version: z.int().min(1) },
  ...requirementsSaid,
  status: z.enum(['draft', 'inForce', 'retired']),
  ...signatureShape,
})
export type InstitutionRequirements = z.infer<typeof InstitutionRequirements>
export const institutionRequirementsNoun = defineNoun({
  name: 'institutionRequirements',
  table: 'institution_requirements',
  schema: InstitutionRequirements,
})

/** Who drafts and signs requirements. */
export const requirementSigners: readonly Role[] = ['vettingOfficer', 'director']

/** One thing that is asked and answered with a reason in a finding. */
export const RequirementKey = z.enum(['age', 'schooling', 'fitness', 'other', ...VettingCheckKind.options])
export type RequirementKey = z.infer<typeof RequirementKey>

/** What a version of the requirements asks, point by point; the same for every rank. */
export function requirementKeys(
  asked: Pick<InstitutionRequirements, 'schooling' | 'fitness' | 'other' | 'checks'>,
): RequirementKey[] {
  const keys: RequirementKey[] = ['age']
  if (asked.schooling !== 'none') keys.push('schooling')
  if (asked.fitness !== 'none') keys.push('fitness')
  if (asked.other !== '') keys.push('other')
  return [...keys, ...VettingCheckKind.options.filter((kind) => asked.checks.includes(kind))]
}

/** Whether somebody is within the ages asked for on a day; where the birth is not known exactly, on every day it can be. */
export function isOfAge(
  { minAge, maxAge }: Pick<InstitutionRequirements, 'minAge' | 'maxAge'>,
  birth: PartialDate,
  on: Day,
): boolean {
  return ageOn(birth.to, on) >= Math.max(minAge, leastAge) && (maxAge === null || ageOn(birth.from, on) <= maxAge)
}
