import { readdir } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { OpenList } from '../kernel/open-list.ts'
import { type Language, languages, type Texts } from '../kernel/texts.ts'
import { isSignedText } from './signed-texts.ts'

/** One text of the program. Where it says the same in all languages twice, that is one text in two places. */
export interface CatalogueText {
  /** The first of its places, by which changes name it. */
  readonly place: string
  readonly places: string[]
  /** What the program says, whatever the programme says instead. */
  readonly shipped: Texts
  /** The objects that hold it in this process, for each language. */
  readonly holders: Holder[]
}

interface Holder {
  readonly language: Language
  readonly object: object
  readonly key: string
}

/** Every text of this version of the program. */
export class Catalogue {
  readonly texts: readonly CatalogueText[]
  readonly #byPlace = new Map<string, CatalogueText>()
  readonly #byWords = new Map<string, CatalogueText>()

  constructor(texts: readonly CatalogueText[]) {
    this.texts = texts
    for (const text of texts) {
      for (const place of text.places) this.#byPlace.set(place, text)
      this.#byWords.set(keyOf(text.shipped), text)
    }
  }

  /** The text at a place; where that is no more, the one that says the same. */
  find(place: string, shipped: Texts): CatalogueText | undefined {
    return this.#byPlace.get(place) ?? this.#byWords.get(keyOf(shipped))
  }

  at(place: string): CatalogueText | undefined {
    return this.#byPlace.get(place)
  }

  /**
   * Puts other words where the program has its texts in this process, so that papers, letters, refusals and public pages say them, and
   * its own back everywhere else.
   */
  say(wordsOf: (text: CatalogueText, language: Language) => string | undefined): void {
    for (const text of this.texts)
      for (const { language, object, key } of text.holders)
        Reflect.set(object, key, wordsOf(text, language) ?? text.shipped[language])
  }
}

const keyOf = ({ ar, en, fr }: Texts) => JSON.stringify([ar, en, fr])

/** Files that hold texts, by the names that the house gives them; not those of `src/web` that look words up by means of the bundler. */
const namedForTexts =
  /(^|[-/])(texts|refusals|(?<!^web\/\w+-)words|code-lists|open-lists|kinds|menu|purposes)\.ts$|-list\.ts$/
/** Files of another name that export texts. */
const withTexts = new Set([
  ...['bulk-acts/bulk-acts.ts', 'code-lists/lists.ts', 'imports/report-papers.ts', 'imports/subjects.ts'],
  ...['notices/messages.ts', 'weapons/part.ts'],
])

const root = fileURLToPath(new URL('..', import.meta.url))

let loading: Promise<Catalogue> | undefined

/** The texts of this program, read from its modules at the first use. */
export function loadCatalogue(): Promise<Catalogue> {
  loading ??= readModules()
  return loading
}

async function readModules(): Promise<Catalogue> {
  const files = (await readdir(root, { recursive: true })).map((file) => file.replaceAll('\\', '/')).sort()
  const collector = new TextCollector()
  for (const file of files.filter((one) => (namedForTexts.test(one) || withTexts.has(one)) && !isSignedText(one))) {
    const module: unknown = await import(pathToFileURL(`${root}${file}`).href)
    collector.collect(module, file.slice(0, -'.ts'.length))
  }
  return new Catalogue([...collector.texts.values()])
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
/** Lists, tables and modules; not what has a class of its own, such as a schema. */
const isPlain = (value: object) =>
  Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value))

/** Finds texts in what modules export: `{ ar, en, fr }`, and tables that have the language first. */
export class TextCollector {
  readonly texts = new Map<string, CatalogueText>()
  readonly #seen = new Set<object>()

  collect(module: unknown, file: string): void {
    if (!isObject(module)) return
    for (const [name, value] of Object.entries(module)) this.#visit(value, `${file}:${name}`)
  }

  #visit(exported: unknown, place: string): void {
    const value = exported instanceof OpenList ? exported.shipped : exported
    if (!isObject(value) || !isPlain(value) || this.#seen.has(value)) return
    this.#seen.add(value)
    const { ar, en, fr } = value
    if (Object.keys(value).length === languages.length && this.#pair({ ar, en, fr }, value, place)) return
    for (const [key, one] of Object.entries(value)) this.#visit(one, `${place}.${key}`)
  }

  /** Takes what has the three languages for keys: a text, or a table of texts in each; false where it is neither. */
  #pair(by: Record<Language, unknown>, of: Record<string, unknown>, place: string): boolean {
    const { ar, en, fr } = by
    if (typeof ar === 'string' && typeof en === 'string' && typeof fr === 'string') {
      this.#add({ ar, en, fr }, place, (language) => ({ language, object: of, key: language }))
      return true
    }
    if (!isObject(ar) || !isObject(en) || !isObject(fr)) return false
    this.#branches({ ar, en, fr }, place)
    return true
  }

  /** The texts of a table that has the language first, one branch for each language. */
  #branches(by: Record<Language, Record<string, unknown>>, place: string): void {
    for (const key of Object.keys(by.ar)) {
      const [ar, en, fr] = [by.ar[key], by.en[key], by.fr[key]]
      if (typeof ar === 'string' && typeof en === 'string' && typeof fr === 'string')
        this.#add({ ar, en, fr }, `${place}.${key}`, (language) => ({ language, object: by[language], key }))
      else if (isObject(ar) && isObject(en) && isObject(fr)) this.#branches({ ar, en, fr }, `${place}.${key}`)
    }
  }

  #add(shipped: Texts, place: string, holderOf: (language: Language) => Holder): void {
    const text = this.texts.get(keyOf(shipped))
    const holders = languages.map(holderOf)
    if (text) {
      text.places.push(place)
      text.holders.push(...holders)
    } else this.texts.set(keyOf(shipped), { place, places: [place], shipped, holders })
  }
}
