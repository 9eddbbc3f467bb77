import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Person } from '../people/person.ts'
import { BenefitException } from './benefit-exception.ts'
import { BenefitRule } from './benefit-rule.ts'
import { Block } from './blocks.ts'
import { Entitlement, Instalment } from './entitlement.ts'
import { BenefitHold } from './hold.ts'
import { PayeeAccount } from './payee-account.ts'
import { PresenceProof } from './presence-proof.ts'
import { SalaryNotice } from './salary-notice.ts'

const Names = z.record(z.string(), z.string())

/** Query of `GET /api/benefit-rules`. */
export const BenefitRulesQuery = z.object({
  status: z.enum(['all', ...BenefitRule.shape.status.options]).default('all'),
  order: orderOf(['proposed']).default('-proposed'),
  page: PageNumber,
})
export type BenefitRulesQuery = z.infer<typeof BenefitRulesQuery>
export const BenefitRulesView = z.object({ rules: z.array(BenefitRule), names: Names, ...pageShape })
export type BenefitRulesView = z.infer<typeof BenefitRulesView>

/** `GET /api/benefit-rules/{id}`. */
export const BenefitRuleView = z.object({ rule: BenefitRule, names: Names })
export type BenefitRuleView = z.infer<typeof BenefitRuleView>

/** Who somebody is, as those need it who pay. */
export const Payee = Person.pick({ id: true, number: true, nameArabic: true, nameLatin: true })
export type Payee = z.infer<typeof Payee>

/** An instalment with everything that is in the way, how the person was seen, and what became of its payments. */
export const InstalmentView = z.object({
  instalment: Instalment,
  blocks: z.array(Block),
  proof: PresenceProof.pick({ how: true, provedBy: true, provedAt: true }).nullable(),
  paidAt: z.string().nullable(),
})
export type InstalmentView = z.infer<typeof InstalmentView>

/** `GET /api/people/{id}/benefits`. */
export const PersonBenefitsView = z.object({
  person: Payee,
  siteId: Id,
  /** The day they left a site; before it nothing is granted. */
  leftOn: z.string().nullable(),
  rules: z.array(BenefitRule),
  entitlements: z.array(
    z.object({ entitlement: Entitlement, title: z.string(), instalments: z.array(InstalmentView) }),
  ),
  accounts: z.array(PayeeAccount.omit({ sealed: true, fingerprint: true })),
  /** Empty for those who are not told why. */
  holds: z.array(BenefitHold.omit({ entryId: true })),
  salaries: z.array(SalaryNotice),
  exceptions: z.array(BenefitException.omit({ sealedReceiver: true, entryId: true })),
  /** Officers of the site who can be the second to know somebody. */
  officers: z.array(z.object({ id: Id, name: z.string() })),
  names: Names,
})
export type PersonBenefitsView = z.infer<typeof PersonBenefitsView>
