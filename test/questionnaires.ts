import type { Id } from '../src/kernel/ids.ts'
import { newId } from '../src/kernel/ids.ts'
import { proposeQuestionnaire, signQuestionnaire } from '../src/questionnaires/actions.ts'
import { recordAnswers } from '../src/questionnaires/answer-actions.ts'
import { type Content, Item, noLabel } from '../src/questionnaires/content.ts'
import type { StationKind } from '../src/site-flow/station.ts'
import type { CastName, World } from './world.ts'
import { workbook } from './xlsx.ts'

/** The workbook of a form about needs, as somebody who knows XLSForm writes it; rows can be added to its survey. */
export function needsWorkbook(more: readonly (readonly string[])[] = []): Buffer {
  const dollar = (text: string) => text.replace(/\{(\w+)\}/g, (piece) => `$${piece}`)
  const survey = [
    ['type', 'name', 'label::Arabic (ar)', 'label::English (en)', 'required', 'relevant', 'constraint', 'calculation'],
    ['start', 'start', '', '', '', '', '', ''],
    ['select_one yesno', 'works', 'هل يعمل؟', 'Do they work?', 'yes', '', '', ''],
    ['text', 'trade', 'ما عمله؟', 'At what?', 'yes', "{works} = 'yes'", '', ''],
    ['begin_repeat', 'child', 'ولد', 'Child', '', '', '', ''],
    ['integer', 'age', 'العمر', 'Age', 'yes', '', '. >= 0 and . < 18', ''],
    ['end_repeat', '', '', '', '', '', '', ''],
    ['calculate', 'years', '', '', '', '', '', 'sum({age})'],
    ...more,
  ]
  const choices = [
    ['list_name', 'name', 'label::Arabic (ar)', 'label::English (en)'],
    ['yesno', 'yes', 'نعم', 'Yes'],
    ['yesno', 'no', 'لا', 'No'],
  ]
  const settings = [
    ['form_title', 'form_id', 'default_language'],
    ['الاحتياجات', 'needs', 'Arabic (ar)'],
  ]
  return workbook([
    { name: 'survey', rows: survey.map((row) => row.map(dollar)) },
    { name: 'choices', rows: choices },
    { name: 'settings', rows: settings },
  ])
}

/** A form with one question that needs an answer. */
export function oneQuestion(words = 'سؤال'): Content {
  const item = Item.parse({
    ...{ name: 'said', kind: 'text', within: null, list: null, required: true },
    ...{ label: { ...noLabel, ar: words }, hint: noLabel, constraintMessage: noLabel },
    ...{ relevant: '', constraint: '', calculation: '', preset: '' },
  })
  return { items: [item], lists: [] }
}

/** A questionnaire as it is proposed; what differs is given. */
export const questionnaire = (station: StationKind, given: Record<string, unknown> = {}) => ({
  ...{ id: newId(), seriesId: null, title: { ar: 'استبيان', en: 'Form', fr: '' }, code: 'form', station },
  ...{ purpose: 'To plan help.', content: oneQuestion(), ...given },
})

/** Proposes a questionnaire and puts it into force. */
export async function inForce(
  world: World,
  [proposes, signs]: readonly [CastName, CastName],
  station: StationKind,
  given: Record<string, unknown> = {},
): Promise<Id> {
  const id = await world.done(proposes, proposeQuestionnaire, questionnaire(station, given))
  return world.done(signs, signQuestionnaire, { id })
}

/** Answers of somebody at a station. */
export const answersOf = (
  { visitId, personId }: { visitId: Id; personId: Id | null },
  questionnaireId: Id,
  station: StationKind,
  answers: Record<string, string> = { said: 'x' },
) => ({ id: newId(), visitId, personId, questionnaireId, station, answers })

export async function answered(world: World, who: CastName, ...parts: Parameters<typeof answersOf>): Promise<Id> {
  return world.done(who, recordAnswers, answersOf(...parts))
}
