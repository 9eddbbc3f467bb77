import { z } from 'zod'
import type { Language } from '../kernel/texts.ts'
import { plainText } from '../kernel/texts.ts'
import { type Expression, ExpressionFault, namesItself, readExpression, refsOf } from './expression.ts'

/** A name of a form: of a question, a group, a repeat, a list, a choice. */
export const ItemName = z.string().regex(/^[A-Za-z_][A-Za-z0-9_-]{0,63}$/)
/** A choice may also be a number (XLSForm), but has no space: several chosen stand with spaces between them. */
export const ChoiceName = z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/)

/** Words of a form in the languages that it has; those that it has not are empty. */
export const Label = z.strictObject({ ar: plainText(1000), en: plainText(1000), fr: plainText(1000) })
export type Label = z.infer<typeof Label>
export const noLabel: Label = { ar: '', en: '', fr: '' }

/** The words in a language, or in the next one that the form has. */
export function labelIn(label: Label, language: Language): string {
  return label[language] || label.ar || label.en || label.fr
}

export const QuestionType = z.enum([
  'text',
  'integer',
  'decimal',
  'date',
  'selectOne',
  'selectMultiple',
  'geopoint',
  'calculate',
  'note',
])
export type QuestionType = z.infer<typeof QuestionType>
export const ItemKind = z.enum([...QuestionType.options, 'group', 'repeat'])
export type ItemKind = z.infer<typeof ItemKind>

const source = z.string().max(2000)

/** A question, a group or a repeat. They stand in the order of the form; `within` names what they stand in. */
export const Item = z.strictObject({
  name: ItemName,
  kind: ItemKind,
  within: ItemName.nullable(),
  label: Label,
  hint: Label,
  /** The list of choices of a question that chooses. */
  list: ItemName.nullable(),
  required: z.boolean(),
  relevant: source,
  constraint: source,
  constraintMessage: Label,
  calculation: source,
  /** What stands there at first: a plain value, or `today()`. */
  preset: source,
})
export type Item = z.infer<typeof Item>

export const ChoiceList = z.strictObject({
  name: ItemName,
  choices: z
    .array(z.strictObject({ name: ChoiceName, label: Label }))
    .min(1)
    .max(500),
})
export type ChoiceList = z.infer<typeof ChoiceList>

/** What a form asks. Expressions are kept as they were written, and read to a tree wherever they are needed. */
export const Content = z.strictObject({
  items: z.array(Item).min(1).max(500),
  lists: z.array(ChoiceList).max(100),
})
export type Content = z.infer<typeof Content>

/** How many questions somebody answers, at most and without repeating. */
export function questionsIn({ items }: Content): number {
  return items.filter(({ kind }) => !['group', 'repeat', 'note', 'calculate'].includes(kind)).length
}

/** So many repeats stand in one another at most; so many rounds each has, and all of a form together. */
export const deepestRepeat = 3
export const roundsAtMost = 50
export const allRoundsAtMost = 200

/** What can be wrong with a form as a whole; each has its words in ui/problem-texts.ts. */
export const ContentProblemCode = z.enum([
  'nameTwice',
  'withinUnknown',
  'tooDeep',
  'listMissing',
  'listUnknown',
  'listTwice',
  'choiceTwice',
  'labelMissing',
  'calculationMissing',
  'notHere',
  'presetBad',
  'refUnknown',
  'refInRepeat',
  'overNothing',
  'selfHere',
  'cycle',
  'syntax',
  'function',
  'arguments',
  'path',
  'pattern',
  'tooLong',
])
export type ContentProblemCode = z.infer<typeof ContentProblemCode>

export interface ContentProblem {
  readonly item: string
  /** The column that is meant, as XLSForm names it. */
  readonly column: string
  readonly code: ContentProblemCode
  readonly about: string
}

/** An item with what its form says of it, read once. */
export interface ReadItem {
  readonly item: Item
  /** The groups and repeats that it stands in, the outermost first. */
  readonly above: readonly Item[]
  /** The repeats among them, and itself where it is one. */
  readonly repeats: readonly string[]
  readonly relevant: Expression | null
  readonly constraint: Expression | null
  readonly calculation: Expression | null
}

/** A form that was read: every item by its name, in the order of the form. */
export interface ReadForm {
  readonly items: ReadonlyMap<string, ReadItem>
  readonly lists: ReadonlyMap<string, ChoiceList>
}

const forms = new WeakMap<Content, ReadForm>()

/** Reads a form that has no problems; throws where it has some. */
export function readForm(content: Content): ReadForm {
  const known = forms.get(content)
  if (known) return known
  const problems: ContentProblem[] = []
  const form = read(content, problems)
  if (problems.length > 0) throw new Error('a form with problems is not read')
  forms.set(content, form)
  return form
}

/** Everything that is wrong with a form, in its order; none where it can be used. */
export function problemsOf(content: Content): ContentProblem[] {
  const problems: ContentProblem[] = []
  const form = read(content, problems)
  for (const list of content.lists) checkList(list, problems)
  const names = content.lists.map(({ name }) => name)
  for (const name of new Set(names))
    if (names.filter((one) => one === name).length > 1)
      problems.push({ item: name, column: 'list_name', code: 'listTwice', about: name })
  for (const one of form.items.values()) checkItem(one, form, problems)
  // What names something that is not there, or in a circle, is said once and not in every way that it shows.
  if (problems.length === 0) checkCircles(form, problems)
  return problems
}

function read({ items, lists }: Content, problems: ContentProblem[]): ReadForm {
  const form = new Map<string, ReadItem>()
  for (const item of items) {
    const say = (column: string, code: ContentProblemCode, about: string) =>
      problems.push({ item: item.name, column, code, about })
    if (form.has(item.name)) {
      say('name', 'nameTwice', item.name)
      continue
    }
    const parent = item.within === null ? undefined : form.get(item.within)
    if (item.within !== null && parent?.item.kind !== 'group' && parent?.item.kind !== 'repeat')
      say('type', 'withinUnknown', item.within)
    const expressionOf = (column: string, text: string): Expression | null => {
      if (text.trim() === '') return null
      try {
        return readExpression(text)
      } catch (fault) {
        if (!(fault instanceof ExpressionFault)) throw fault
        say(column, fault.code, fault.about)
        return null
      }
    }
    const repeats = [...(parent?.repeats ?? []), ...(item.kind === 'repeat' ? [item.name] : [])]
    if (repeats.length > deepestRepeat) say('type', 'tooDeep', item.name)
    form.set(item.name, {
      ...{ item, repeats, above: parent ? [...parent.above, parent.item] : [] },
      relevant: expressionOf('relevant', item.relevant),
      constraint: expressionOf('constraint', item.constraint),
      calculation: expressionOf('calculation', item.calculation),
    })
  }
  return { items: form, lists: new Map(lists.map((list) => [list.name, list])) }
}

function checkList({ name, choices }: ChoiceList, problems: ContentProblem[]): void {
  const seen = new Set<string>()
  for (const choice of choices) {
    if (seen.has(choice.name)) problems.push({ item: name, column: 'name', code: 'choiceTwice', about: choice.name })
    seen.add(choice.name)
    if (labelIn(choice.label, 'ar') === '')
      problems.push({ item: name, column: 'label', code: 'labelMissing', about: choice.name })
  }
}

const choosing: readonly ItemKind[] = ['selectOne', 'selectMultiple']
const unanswered: readonly ItemKind[] = ['note', 'calculate', 'group', 'repeat']

function checkItem(read: ReadItem, form: ReadForm, problems: ContentProblem[]): void {
  const { item } = read
  const say = (column: string, code: ContentProblemCode, about = '') =>
    problems.push({ item: item.name, column, code, about })
  if (choosing.includes(item.kind) !== (item.list !== null)) say('type', 'listMissing')
  if (item.list !== null && !form.lists.has(item.list)) say('type', 'listUnknown', item.list)
  if (labelIn(item.label, 'ar') === '' && item.kind !== 'calculate' && item.kind !== 'group')
    say('label', 'labelMissing')
  if ((item.kind === 'calculate') !== (item.calculation.trim() !== ''))
    say('calculation', item.kind === 'calculate' ? 'calculationMissing' : 'notHere')
  if (unanswered.includes(item.kind)) {
    if (item.constraint.trim() !== '') say('constraint', 'notHere')
    if (item.required) say('required', 'notHere')
    if (item.preset.trim() !== '') say('default', 'notHere')
  } else if (!presetFits(item, form)) say('default', 'presetBad', item.preset)
  for (const label of [item.label, item.hint, item.constraintMessage])
    for (const name of namedIn(label)) checkRef({ name, over: false }, read, form, (code) => say('label', code, name))
  for (const column of ['relevant', 'constraint', 'calculation'] as const) {
    const expression = read[column]
    if (!expression) continue
    if (column !== 'constraint' && namesItself(expression)) say(column, 'selfHere')
    for (const ref of refsOf(expression)) checkRef(ref, read, form, (code) => say(column, code, ref.name))
  }
}

/** Whether what stands there at first is a value of the question's kind. */
function presetFits({ kind, preset, list }: Item, { lists }: ReadForm): boolean {
  const text = preset.trim()
  if (text === '') return true
  const names = lists.get(list ?? '')?.choices.map(({ name }) => name) ?? []
  if (kind === 'date') return text === 'today()' || z.iso.date().safeParse(text).success
  if (kind === 'integer') return /^-?\d{1,15}$/.test(text)
  if (kind === 'decimal') return /^-?\d{1,15}(\.\d{1,10})?$/.test(text)
  if (kind === 'selectOne') return names.includes(text)
  if (kind === 'selectMultiple') return text.split(/\s+/).every((name) => names.includes(name))
  // What looks like an expression would be shown as if somebody had said it.
  return kind === 'text' && !/\$\{|\w\(/.test(text)
}

/** The questions that a label shows the answers of: `${name}`. */
export function namedIn(label: Label): string[] {
  return [
    ...new Set(Object.values(label).flatMap((text) => [...text.matchAll(refInLabel)].map(([, name = '']) => name))),
  ]
}
export const refInLabel = /\$\{\s*([A-Za-z_][A-Za-z0-9_-]*)\s*\}/g

function checkRef(
  { name, over }: { name: string; over: boolean },
  from: ReadItem,
  form: ReadForm,
  say: (code: ContentProblemCode) => void,
): void {
  const to = form.items.get(name)
  if (!to || to.item.kind === 'group' || to.item.kind === 'note') say('refUnknown')
  else if (over) {
    if (to.repeats.length === 0) say('overNothing')
    // Which of several rounds would be meant is not said; only `count` and `sum` look at all of them.
  } else if (to.item.kind === 'repeat' || to.repeats.some((repeat, at) => from.repeats[at] !== repeat))
    say('refInRepeat')
}

/** Whether somebody's being asked, or a calculation, waits for itself. */
function checkCircles({ items }: ReadForm, problems: ContentProblem[]): void {
  const state = new Map<string, 'open' | 'done'>()
  const visit = (name: string): boolean => {
    if (state.get(name) === 'done') return false
    if (state.get(name) === 'open') return true
    state.set(name, 'open')
    const read = items.get(name)
    const named = [read?.relevant, read?.calculation].flatMap((one) => (one ? refsOf(one).map((ref) => ref.name) : []))
    const found = [...named, ...(read?.above.slice(-1).map((item) => item.name) ?? [])].some(visit)
    state.set(name, 'done')
    return found
  }
  for (const name of items.keys())
    if (visit(name)) {
      problems.push({ item: name, column: 'relevant', code: 'cycle', about: name })
      return
    }
}
