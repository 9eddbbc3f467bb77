import { own } from '../kernel/own.ts'
import { Texts } from '../kernel/texts.ts'
import { fieldTexts } from './field-texts.ts'

type Words = Readonly<Record<string, Texts>>
type Module = Readonly<Record<string, unknown>>

const journals = import.meta.glob<Words>('../*/ui/journal-texts.ts', { eager: true, import: 'journalTexts' })
// What the public reads stays in the files of its pages, which have to be light.
const modules = import.meta.glob<Module>(['../*/ui/*texts.ts', '../*/code-lists.ts', '!../*/ui/public-texts.ts'])

/** What the fields of an act, and the codes that stand in them, are called in three languages. */
export interface FieldWords {
  readonly field: (name: string) => Texts | undefined
  readonly code: (field: string, code: string) => Texts | undefined
}

/** The words of an action's own feature, as its forms say them, and after them those that all features share. */
export async function fieldWordsOf(action: string): Promise<FieldWords> {
  const folder = Object.keys(journals).find((path) => own(journals[path] ?? {}, action) !== undefined)
  const start = folder?.replace('ui/journal-texts.ts', '')
  const found = Object.entries(modules).filter(([path]) => start !== undefined && path.startsWith(start))
  const loaded = await Promise.all(found.map(([, load]) => load()))
  const lists = new Map(loaded.flatMap((one) => Object.entries(one)).filter(isList))
  const all = [...lists.values()]
  const first = (name: string) => all.map((words) => textsAt(words, name)).find((words) => words !== undefined)
  return {
    field: (name) => own(fieldTexts, name) ?? first(name),
    code: (field, code) => textsAt(lists.get(`${field}Texts`) ?? {}, code) ?? first(code),
  }
}

function isList(entry: [string, unknown]): entry is [string, Readonly<Record<string, unknown>>] {
  return typeof entry[1] === 'object' && entry[1] !== null
}

function textsAt(words: Readonly<Record<string, unknown>>, name: string): Texts | undefined {
  return Texts.safeParse(own(words, name)).data
}
