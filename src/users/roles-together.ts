import { compartmentRole } from '../kernel/compartments.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import type { Role } from '../kernel/roles.ts'

/** Roles that reach far: who gives roles, signs, audits, erases, or reads a compartment. Two people give them. */
export const rolesOfGreatReach: readonly Role[] = [
  ...(['administrator', 'director', 'auditor', 'dataProtectionOfficer'] as const),
  ...Object.values(compartmentRole),
]

/** Roles that come with a change. */
export function gained(roles: readonly Role[], before: readonly Role[]): Role[] {
  return roles.filter((role) => !before.includes(role))
}

/** Who holds one of these holds nothing else: who gives roles must not use them, and who audits must not have acted. */
const heldAlone: Readonly<Partial<Record<Role, string>>> = {
  administrator: 'user.administratorAlone',
  auditor: 'user.auditorAlone',
}

/** Of each of these sets one person holds one role (ddr.md §1.2). */
const heldApart: readonly { readonly roles: readonly Role[]; readonly code: string }[] = [
  // Who lists, who approves, who pays and who keeps the books are four different people.
  { roles: ['benefitsOfficer', 'paymentApprover', 'cashier', 'accountant'], code: 'user.moneyApart' },
  // A ghost beneficiary needs somebody who registers and pays.
  { roles: ['registrationOfficer', 'paymentApprover'], code: 'user.registersOrPays' },
  { roles: ['registrationOfficer', 'cashier'], code: 'user.registersOrPays' },
  { roles: ['cvrOfficer', 'reviewCommittee'], code: 'user.projectsApart' },
  { roles: ['adjudicator', 'appealsOfficer'], code: 'user.appealsApart' },
  // The commission sees no individual record of health or of a child.
  { roles: ['director', 'clinician'], code: 'user.recordsApart' },
  { roles: ['director', 'childProtectionOfficer'], code: 'user.recordsApart' },
  // Questions to children are no intelligence.
  { roles: ['childProtectionOfficer', 'incidentAnalyst'], code: 'user.childrenApart' },
  { roles: ['childProtectionOfficer', 'dossierOfficer'], code: 'user.childrenApart' },
]

/** Why one person may not hold these roles together; undefined where they may. */
export function notTogether(roles: readonly Role[]): Refusal | undefined {
  const held = new Set(roles)
  const alone = [...held].find((role) => heldAlone[role] !== undefined)
  const code =
    alone !== undefined && held.size > 1
      ? heldAlone[alone]
      : heldApart.find((apart) => apart.roles.filter((role) => held.has(role)).length > 1)?.code
  return code === undefined ? undefined : refuse(code, {}, 'roles')
}
