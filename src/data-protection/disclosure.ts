import type { Texts } from '../kernel/texts.ts'
import type { labelTexts, sectionTexts } from './record-words.ts'
import type { WithheldGround } from './views.ts'

/** A column that the person is shown: SQL over the table `t`, what it is called, and the words of its codes. */
export interface Shown {
  readonly label: keyof typeof labelTexts
  readonly sql: string
  /** `sealed` is the id of the journal's entry in which the answers lie, and nowhere else. */
  readonly as?: 'day' | 'instant' | 'sealed'
  readonly codes?: Readonly<Record<string, Texts>>
}

/**
 * What of a table a person is shown, or why it is withheld. `person` is SQL that picks their rows, with their id as `$1`.
 * A test holds that every table that refers to people is here (ddr.md §6 row 19; trust.md A6).
 */
export type Disclosure = { readonly table: string; readonly person: string } & (
  | { readonly section: keyof typeof sectionTexts; readonly shown: readonly Shown[]; readonly order: string }
  | { readonly withheld: WithheldGround; readonly why: string }
)

export const ofPerson = 't.person_id = $1'
export const ofVisit = 't.visit_id in (select v.id from site_visits v where v.person_id = $1)'
export const placeNamed = (column: string) => `(select o.name ->> $2 from places o where o.code = t.${column})`
export const siteNamed = '(select s.name ->> $2 from sites s where s.id = t.site_id)'
export const recorded = (sql: string): Shown => ({ label: 'recordedAt', sql, as: 'instant' })
