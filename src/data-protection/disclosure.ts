import type { OpenList } from '../kernel/open-list.ts'
import type { Texts } from '../kernel/texts.ts'
import type { labelTexts, sectionTexts } from './record-words.ts'
import type { WithheldGround } from './views.ts'

/** A column that the person is shown: SQL over the table `t`, what it is called, what it is, and the words of its codes. */
export interface Shown {
  readonly label: keyof typeof labelTexts
  readonly sql: string
  readonly as?: 'day' | 'instant' | 'country'
  readonly codes?: Readonly<Record<string, Texts>> | OpenList
}

/**
 * What of a table a person is shown, or why it is withheld. `person` is SQL that picks their rows, with their id as `$1`.
 * A test holds that every table that refers to people is here (ddr.md §6 row 19; trust.md A6).
 */
export type Disclosure = { readonly table: string; readonly person: string } & (
  | {
      readonly section: keyof typeof sectionTexts
      readonly shown: readonly Shown[]
      readonly order: string
      /** Where their answers lie in no table: what was asked, whose words are there, of the journal's entry at `entry_id`. */
      readonly answersTo?: 'profile' | 'questionnaire' | 'case'
    }
  | { readonly withheld: WithheldGround; readonly why: string }
)

/** The rows that name the person themselves. */
export const ofPerson = 't.person_id = $1'
/** When it was recorded, first in what is shown of a row. */
export const recorded = (sql: string): Shown => ({ label: 'recordedAt', sql, as: 'instant' })
