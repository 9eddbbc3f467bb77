import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { signatureShape } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'

/** Whether somebody was ever found eligible: who took part is kept longer than who only applied. */
export const RetentionCategory = z.enum(['notAdmitted', 'participant'])
export type RetentionCategory = z.infer<typeof RetentionCategory>

/** How long a side keeps people of a category after their case is closed; in versions, in force once two people signed. */
export const RetentionRule = z.object({
  id: Id,
  sideId: Id,
  category: RetentionCategory,
  version: z.int().min(1),
  years: z.int().min(0).max(100),
  /** The law or agreement that says so. */
  basis: requiredText(500),
  status: z.enum(['draft', 'inForce', 'retired']),
  ...signatureShape,
})
export type RetentionRule = z.infer<typeof RetentionRule>
export const retentionRuleNoun = defineNoun({ name: 'retentionRule', table: 'retention_rules', schema: RetentionRule })
