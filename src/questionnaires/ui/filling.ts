import { useLanguage } from '../../web/i18n.tsx'
import type { AnswerFault, Answers, FilledForm, Place } from '../answers.ts'
import type { Content, Label } from '../content.ts'
import { labelOf } from '../said.ts'

/** What every field of a form needs to know. */
export interface Filling {
  readonly content: Content
  readonly form: FilledForm
  readonly answers: Answers
  readonly today: string
  /** By path; of what is required and not answered yet nothing is said before it was tried to send. */
  readonly faults: ReadonlyMap<string, AnswerFault>
  readonly onChange: (answers: Answers) => void
}

/** The words of a label in the reader's language, with the answers that it names. */
export function useLabel(form: FilledForm) {
  const { language } = useLanguage()
  return (label: Label, place: Place) => labelOf(form, label, place, language)
}
