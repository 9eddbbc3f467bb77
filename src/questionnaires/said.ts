import type { Language } from '../kernel/texts.ts'
import type { FilledForm, Place } from './answers.ts'
import { type Content, type Label, labelIn, readForm, refInLabel } from './content.ts'
import { chosen, textOf } from './evaluate.ts'

/** The words of a label, with the answers that it names. */
export function labelOf(form: FilledForm, label: Label, place: Place, language: Language): string {
  return labelIn(label, language).replace(refInLabel, (_whole, name: string) => form.shown(name, place))
}

/** Everything that was asked of somebody or worked out from it, in the order of the form. */
export function askedPlaces(form: FilledForm): Place[] {
  return form.places().filter(({ read }) => !['group', 'repeat', 'note'].includes(read.item.kind))
}

/** What was asked, and in which round of a repeat. */
export function questionIn(form: FilledForm, place: Place, language: Language): string {
  const round = place.rounds.length === 0 ? '' : ` (${place.rounds.map((n) => n + 1).join('.')})`
  return `${labelOf(form, place.read.item.label, place, language) || place.read.item.name}${round}`
}

/** What was answered: choices in their words, everything else as it was said. */
export function answerIn(form: FilledForm, content: Content, { read, rounds }: Place, language: Language): string {
  const text = textOf(form.value(read, rounds))
  const list = read.item.list === null ? undefined : readForm(content).lists.get(read.item.list)
  if (!list) return text
  return chosen(text)
    .map((name) => {
      const choice = list.choices.find((one) => one.name === name)
      return choice ? labelIn(choice.label, language) : name
    })
    .join(' · ')
}
