import { SaxesParser } from 'saxes'

/** Why a file of a bank is not read; what is in it is told to nobody. */
export class BankFileRefusal extends Error {
  readonly code: 'damaged' | 'docType' | 'encoding' | 'tooLarge' | 'unknownMessage' | 'columns'
  readonly line: number
  constructor(code: BankFileRefusal['code'], line: number) {
    super(`bank file: ${code} at line ${line}`)
    this.code = code
    this.line = line
  }
}

/** An element with its text and children, without the prefix of its namespace: versions of a message differ by that. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
  readonly children: XmlElement[]
}

/** What keeps a file from filling the memory: characters of the file, characters of one record, elements within each other. */
export const limits = { characters: 512 * 1024 * 1024, record: 32 * 1024 * 1024, depth: 40 } as const

export interface Listener {
  /** Elements that are handed over whole and then forgotten. */
  readonly records: ReadonlySet<string>
  /** The elements between the root and the record, from the root. */
  onRecord(record: XmlElement, path: readonly string[]): void
  /** An element outside records that holds text alone. */
  onText(path: readonly string[], text: string): void
}

/**
 * Reads the XML of a bank record by record. Refuses a document type (no message has one, and entities are how XML bombs are made),
 * XML that is not well formed or ends early, another encoding than UTF-8, and what is larger than the limits.
 */
export async function readElements(
  pieces: AsyncIterable<string> | Iterable<string>,
  listener: Listener,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: true })
  let refusal: BankFileRefusal | undefined
  const refuse = (code: BankFileRefusal['code']) => {
    refusal ??= new BankFileRefusal(code, parser.line)
  }
  const reader = new Reader(listener, refuse)
  parser.on('error', () => refuse('damaged'))
  parser.on('doctype', () => refuse('docType'))
  parser.on('xmldecl', ({ encoding }) => {
    if (!['utf-8', 'utf8', 'us-ascii'].includes(encoding?.toLowerCase() ?? 'utf-8')) refuse('encoding')
  })
  parser.on('opentag', ({ name, attributes }) => reader.open(localName(name), { ...attributes }))
  parser.on('text', (text) => reader.text(text))
  parser.on('cdata', (text) => reader.text(text))
  parser.on('closetag', () => reader.close(refusal === undefined))
  let characters = 0
  for await (const piece of pieces) {
    characters += piece.length
    if (characters > limits.characters) refuse('tooLarge')
    if (refusal === undefined) parser.write(piece)
    if (refusal) throw refusal
  }
  parser.close()
  if (refusal) throw refusal
}

/** Follows the elements: in a record all of them, outside it the text of leaves. */
class Reader {
  readonly #listener: Listener
  readonly #refuse: (code: BankFileRefusal['code']) => void
  readonly #path: string[] = []
  readonly #record: XmlElement[] = []
  #characters = 0
  #leaf = ''

  constructor(listener: Listener, refuse: (code: BankFileRefusal['code']) => void) {
    this.#listener = listener
    this.#refuse = refuse
  }

  open(name: string, attributes: Record<string, string>): void {
    if (this.#path.length + this.#record.length >= limits.depth) this.#refuse('damaged')
    const parent = this.#record.at(-1)
    this.#leaf = ''
    if (!parent && !this.#listener.records.has(name)) {
      this.#path.push(name)
      return
    }
    const element: XmlElement = { name, attributes, text: '', children: [] }
    parent?.children.push(element)
    this.#record.push(element)
    this.#weigh(name.length + 64)
  }

  text(text: string): void {
    const element = this.#record.at(-1)
    this.#weigh(text.length)
    if (element) element.text += text
    else this.#leaf += text
  }

  close(well: boolean): void {
    const element = this.#record.pop()
    if (element === undefined) {
      if (well && this.#leaf.trim() !== '') this.#listener.onText(this.#path, this.#leaf.trim())
      this.#leaf = ''
      this.#path.pop()
      this.#characters = 0
    } else if (this.#record.length === 0 && well) {
      this.#listener.onRecord(element, this.#path)
      this.#characters = 0
    }
  }

  #weigh(more: number): void {
    this.#characters += more
    if (this.#characters > limits.record) this.#refuse('tooLarge')
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The first element down a path of names, or undefined. */
export function at(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce((found, name) => found?.children.find((child) => child.name === name), element)
}

/** The text down a path of names; null where there is none. */
export function textAt(element: XmlElement | undefined, ...names: readonly string[]): string | null {
  return at(element, ...names)?.text.trim() || null
}

/** The children of a name, in order. */
export function allAt(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? []
}
