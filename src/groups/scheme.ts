import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { requiredText, Texts } from '../kernel/texts.ts'

/** A sentence in each language of the screens; longer than a name. */
export const Statement = z.strictObject({ ar: requiredText(600), en: requiredText(600), fr: requiredText(600) })
export type Statement = z.infer<typeof Statement>

const Key = z.string().regex(/^[a-z][a-zA-Z0-9]{0,30}$/)

/** A class of a scheme, and what follows for a group of that class. `tone` only colours its badge. */
export const Category = z.strictObject({
  key: Key,
  title: Texts,
  meaning: Statement,
  tone: z.enum(['neutral', 'good', 'waiting', 'bad']),
})
export type Category = z.infer<typeof Category>

/** What has to be looked at before a group is classified. The finding is a person's; no formula follows from it. */
export const Criterion = z.strictObject({ key: Key, text: Statement })
export type Criterion = z.infer<typeof Criterion>

/** What is decided when a scheme is written. */
export const SchemeContent = z.strictObject({
  title: Texts,
  /** The decree or decision it rests on, and what that does not say. */
  basis: Statement,
  categories: z.array(Category).min(2).max(12),
  criteria: z.array(Criterion).min(1).max(40),
  /** After how many months a classification is looked at again. */
  reviewMonths: z.int().min(1).max(60),
})
export type SchemeContent = z.infer<typeof SchemeContent>

/**
 * How an authority classifies armed groups: data that it writes and puts in force itself by two people (ddr.md §3.1). A new
 * version replaces the former, which stays readable for what was classified under it.
 */
export const ClassificationScheme = z.object({
  id: Id,
  sideId: Id,
  code: z.string().regex(/^[a-z][a-z0-9-]{1,30}$/),
  version: z.int().min(1),
  ...SchemeContent.shape,
  status: z.enum(['draft', 'inForce', 'retired']),
  draftedBy: Id,
  draftedAt: Instant,
  /** First of the two signatures; null while the draft is written. A change of the draft takes it away again. */
  proposedBy: Id.nullable(),
  proposedAt: Instant.nullable(),
  signedBy: Id.nullable(),
  signedAt: Instant.nullable(),
})
export type ClassificationScheme = z.infer<typeof ClassificationScheme>
export const schemeNoun = defineNoun({
  name: 'classificationScheme',
  table: 'classification_schemes',
  schema: ClassificationScheme,
})

/** What can be done with a scheme in which status. */
export const schemeCan = {
  change: ['draft'],
  propose: ['draft'],
  sign: ['draft'],
  classify: ['inForce'],
} as const satisfies Record<string, readonly ClassificationScheme['status'][]>

/** Whether a scheme may take this step now. */
export const schemeMay = mayBy<ClassificationScheme, keyof typeof schemeCan>(schemeCan)

/** The first key that stands twice among categories or criteria, as the path of the field; undefined where none does. */
export function repeatedKey({ categories, criteria }: Pick<SchemeContent, 'categories' | 'criteria'>) {
  for (const [path, list] of [
    ['categories', categories],
    ['criteria', criteria],
  ] as const) {
    const at = list.findIndex(({ key }, i) => list.findIndex((one) => one.key === key) < i)
    if (at !== -1) return `${path}.${at}`
  }
  return undefined
}
