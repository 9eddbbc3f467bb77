import { z } from 'zod'
import type { Language } from '../kernel/texts.ts'
import {
  type ChoiceList,
  ChoiceName,
  type Content,
  ContentProblemCode,
  Item,
  ItemName,
  type Label,
  noLabel,
  problemsOf,
  type QuestionType,
} from './content.ts'

/** A sheet as it was read: texts, with the number that the spreadsheet shows beside each row. */
export interface FormSheet {
  readonly name: string
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[]
}

/** What can be wrong with a workbook, beside what can be wrong with any form; the words are in ui/problem-texts.ts. */
export const ImportProblemCode = z.enum([
  ...ContentProblemCode.options,
  'sheetMissing',
  'columnMissing',
  'columnUnsupported',
  'columnTwice',
  'typeUnknown',
  'nameBad',
  'endWithoutBegin',
  'notClosed',
  'requiredBad',
  'tooMany',
  'cellBad',
])
export type ImportProblemCode = z.infer<typeof ImportProblemCode>

/** A problem with its place in the workbook; row 0 is the sheet as a whole. */
export const ImportProblem = z.object({
  sheet: z.string(),
  row: z.int().min(0),
  column: z.string(),
  code: ImportProblemCode,
  about: z.string(),
})
export type ImportProblem = z.infer<typeof ImportProblem>

/** A workbook that was read. `left` names what stands in it and was passed over, since it changes no answer. */
export interface ImportedForm {
  readonly title: string
  readonly code: string
  readonly content: Content | null
  readonly problems: readonly ImportProblem[]
  readonly left: readonly string[]
}

type Say = (row: number, column: string, code: ImportProblemCode, about?: string) => void
type Cells = ReadonlyMap<string, string>

const typeNames: Readonly<Record<string, QuestionType>> = {
  text: 'text',
  string: 'text',
  integer: 'integer',
  int: 'integer',
  decimal: 'decimal',
  date: 'date',
  note: 'note',
  calculate: 'calculate',
  geopoint: 'geopoint',
}
/** What a device notes of itself: the journal keeps who, when and at which site anyway. */
const metadata = ['start', 'end', 'today', 'deviceid', 'username', 'simserial', 'phonenumber', 'subscriberid', 'audit']

/** Columns that say how something looks or is for people who write the form. */
const looksOnly = /^(appearance|note|notes|comment|comments|order|readonly|read_only|parameters)$/
/** Columns that change what is asked or what counts, and are not understood here. */
const unsupported =
  /^(choice_filter|repeat_count|trigger|relevance|body::.*|bind::.*|instance::.*|(image|audio|video|big-image|media::\w+)(::.*)?|required_message.*|guidance_hint.*|autoplay|save_to|calculate)$/

const languageNames: Readonly<Record<string, Language>> = {
  arabic: 'ar',
  ar: 'ar',
  العربية: 'ar',
  عربي: 'ar',
  english: 'en',
  en: 'en',
  الإنجليزية: 'en',
  french: 'fr',
  français: 'fr',
  francais: 'fr',
  fr: 'fr',
  الفرنسية: 'fr',
}

/** The language of `label::Arabic (ar)`, `label::العربية` or `label::ar`. */
function languageOf(name: string): Language | undefined {
  const inBrackets = /\(([a-z]{2})(?:-[\w-]+)?\)\s*$/i.exec(name)?.[1]
  const key = (inBrackets ?? name).trim().toLowerCase()
  return Object.hasOwn(languageNames, key) ? languageNames[key] : undefined
}

const rowsAtMost = 2000

/**
 * Reads an XLSForm workbook (xlsform.org): the sheets `survey`, `choices` and `settings` in the subset that Content holds.
 * Everything that is wrong is said at once, each with its row and reason; nothing is guessed, and a form with any problem is none.
 */
export function readXlsForm(sheets: readonly FormSheet[]): ImportedForm {
  const problems: ImportProblem[] = []
  const left = new Set<string>()
  const saying =
    (sheet: string): Say =>
    (row, column, code, about = '') =>
      problems.push({ sheet, row, column, code, about })
  const sheetOf = (name: string) => sheets.find((one) => one.name.trim().toLowerCase() === name)
  const settings = tableOf(sheetOf('settings'), saying('settings'))[0]?.cells
  const standard = languageOf(settings?.get('default_language') ?? '') ?? 'ar'
  const survey = sheetOf('survey')
  if (!survey) saying('survey')(0, '', 'sheetMissing', 'survey')
  const lists = readLists(tableOf(sheetOf('choices'), saying('choices')), standard, saying('choices'))
  const { items, rows } = readSurvey(tableOf(survey, saying('survey')), standard, saying('survey'), left)
  const content = { items, lists: lists.lists }
  if (survey && items.length === 0 && problems.length === 0) saying('survey')(0, 'type', 'columnMissing', 'type')
  for (const { item, column, code, about } of problemsOf(content)) {
    const choice = lists.rows.get(`${item} ${about}`) ?? lists.rows.get(item)
    const inChoices = column === 'list_name' || code === 'choiceTwice' || (choice !== undefined && !rows.has(item))
    const row = (inChoices ? choice : rows.get(item)) ?? 0
    // A name that repeats is meant where it comes again.
    problems.push({ sheet: inChoices ? 'choices' : 'survey', row, column, code, about })
  }
  problems.sort((a, b) => (a.sheet === b.sheet ? a.row - b.row : a.sheet < b.sheet ? 1 : -1))
  return {
    title: settings?.get('form_title') ?? '',
    code: settings?.get('form_id') ?? '',
    content: problems.length === 0 ? content : null,
    problems: problems.slice(0, 200),
    left: [...left],
  }
}

interface TableRow {
  readonly number: number
  readonly cells: Cells
}

/** A sheet by its heads; rows without anything in them are no rows. */
function tableOf(sheet: FormSheet | undefined, say: Say): TableRow[] {
  const [first, ...rows] = sheet?.rows ?? []
  if (!first) return []
  const heads = first.cells.map(headOf)
  for (const [at, head] of heads.entries())
    if (head !== '' && heads.indexOf(head) !== at) say(first.number, head, 'columnTwice', head)
  if (rows.length > rowsAtMost) say(0, '', 'tooMany', String(rowsAtMost))
  return rows.slice(0, rowsAtMost).map(({ number, cells }) => ({
    number,
    cells: new Map(
      heads.flatMap((head, at) => {
        const text = (cells[at] ?? '').trim()
        return head === '' || text === '' ? [] : [[head, text] as const]
      }),
    ),
  }))
}

/** A head as XLSForm compares them: `Label : Arabic` is `label::Arabic`, and `list name` is `list_name`. */
function headOf(text: string): string {
  const [name = '', ...rest] = text.trim().split(/\s*:{1,2}\s*/)
  const known = name.toLowerCase().replace(/\s+/g, '_')
  return [known === 'constraint_msg' ? 'constraint_message' : known, ...rest].join('::')
}

/** The words of a row in each language; a head without a language is the language of the form. */
function labelOf(cells: Cells, column: string, standard: Language): Label {
  const label = { ...noLabel }
  for (const [head, text] of cells) {
    if (head === column) label[standard] = text
    const language = head.startsWith(`${column}::`) ? languageOf(head.slice(column.length + 2)) : undefined
    if (language) label[language] = text
  }
  return label
}

function readSurvey(table: readonly TableRow[], standard: Language, say: Say, left: Set<string>) {
  const items: Item[] = []
  const rows = new Map<string, number>()
  const open: { name: string; kind: 'group' | 'repeat'; row: number }[] = []
  for (const { number, cells } of table) {
    checkColumns(cells, number, say, left)
    const type = (cells.get('type') ?? '').replace(/\s+/g, ' ')
    if (type === '') {
      if (cells.size > 0) say(number, 'type', 'typeUnknown', '')
      continue
    }
    const end = /^end[ _](group|repeat)$/i.exec(type)?.[1]?.toLowerCase()
    if (end) {
      if (open.at(-1)?.kind === end) open.pop()
      else say(number, 'type', 'endWithoutBegin', type)
      continue
    }
    if (metadata.includes(type.toLowerCase())) {
      left.add(type)
      continue
    }
    const kind = kindOf(type)
    if (!kind) {
      say(number, 'type', 'typeUnknown', type)
      continue
    }
    const name = cells.get('name') ?? ''
    if (!ItemName.safeParse(name).success) say(number, 'name', 'nameBad', name)
    const item = itemOf(cells, { ...kind, name, within: open.at(-1)?.name ?? null }, standard, (column, code, about) =>
      say(number, column, code, about),
    )
    items.push(item)
    rows.set(name, number)
    if (item.kind === 'group' || item.kind === 'repeat') open.push({ name, kind: item.kind, row: number })
  }
  for (const { row, name } of open) say(row, 'type', 'notClosed', name)
  return { items, rows }
}

/** `select_one colours`, `begin group`, `integer`: the kind and the list; undefined for what is not understood. */
function kindOf(type: string): Pick<Item, 'kind' | 'list'> | undefined {
  const group = /^begin[ _](group|repeat)$/i.exec(type)?.[1]?.toLowerCase()
  if (group === 'group' || group === 'repeat') return { kind: group, list: null }
  const select = /^select[ _](one|multiple) (\S+)$/i.exec(type)
  const list = select?.[2]
  if (select && list && ItemName.safeParse(list).success)
    return { kind: select[1]?.toLowerCase() === 'one' ? 'selectOne' : 'selectMultiple', list }
  const key = type.toLowerCase()
  const kind = Object.hasOwn(typeNames, key) ? typeNames[key] : undefined
  return kind && { kind, list: null }
}

function itemOf(
  cells: Cells,
  fixed: Pick<Item, 'kind' | 'list' | 'name' | 'within'>,
  standard: Language,
  say: (column: string, code: ImportProblemCode, about: string) => void,
): Item {
  const item = {
    ...fixed,
    label: labelOf(cells, 'label', standard),
    hint: labelOf(cells, 'hint', standard),
    required: requiredOf(cells.get('required') ?? '', say),
    relevant: cells.get('relevant') ?? '',
    constraint: cells.get('constraint') ?? '',
    constraintMessage: labelOf(cells, 'constraint_message', standard),
    calculation: cells.get('calculation') ?? '',
    preset: cells.get('default') ?? '',
  }
  for (const issue of Item.safeParse(item).error?.issues ?? [])
    if (issue.path[0] !== 'name' && issue.path[0] !== 'within') say(String(issue.path[0]), 'cellBad', '')
  return item
}

function requiredOf(text: string, say: (column: string, code: ImportProblemCode, about: string) => void): boolean {
  const said = text.toLowerCase()
  if (['yes', 'true', 'true()', '1'].includes(said)) return true
  if (!['', 'no', 'false', 'false()', '0'].includes(said)) say('required', 'requiredBad', text)
  return false
}

const understood = /^(type|name|label|hint|required|relevant|constraint|constraint_message|calculation|default)$/

/** Columns that are not understood: those that only look are passed over, and any other is refused where it says something. */
function checkColumns(cells: Cells, row: number, say: Say, left: Set<string>): void {
  for (const [head] of cells) {
    const [column = '', language] = head.split('::')
    if (unsupported.test(head)) say(row, head, 'columnUnsupported', head)
    else if (looksOnly.test(column)) left.add(column)
    else if (!understood.test(column)) say(row, head, 'columnUnsupported', head)
    else if (language !== undefined && !languageOf(head.slice(column.length + 2)))
      say(row, head, 'columnUnsupported', head)
  }
}

function readLists(table: readonly TableRow[], standard: Language, say: Say) {
  const lists: ChoiceList[] = []
  const rows = new Map<string, number>()
  for (const { number, cells } of table) {
    if (cells.size === 0) continue
    const list = cells.get('list_name') ?? ''
    const name = cells.get('name') ?? cells.get('value') ?? ''
    if (!ItemName.safeParse(list).success) say(number, 'list_name', 'nameBad', list)
    else if (!ChoiceName.safeParse(name).success) say(number, 'name', 'nameBad', name)
    else {
      const choice = { name, label: labelOf(cells, 'label', standard) }
      const known = lists.find((one) => one.name === list)
      if (known) known.choices.push(choice)
      else lists.push({ name: list, choices: [choice] })
      rows.set(`${list} ${name}`, number)
      if (!known) rows.set(list, number)
    }
    for (const [head] of cells)
      if (/^(image|audio|video|big-image|media)(::|$)/.test(head)) say(number, head, 'columnUnsupported', head)
  }
  return { lists, rows }
}
