import { SaxesParser } from 'saxes'
import { ListRefusal } from './refusals.ts'
import { type ListFile, type ListReading, limits, textOf } from './source.ts'

/** An element of a record with its text (of all pieces, entities resolved) and its children in order. */
export type XmlElement = {
  name: string
  attributes: Record<string, string>
  text: string
  children: XmlElement[]
  line: number
}

type Plan = {
  /** Name of the root element, without a namespace prefix; another root is an unknown format. */
  root: string
  /** Elements below the root that only hold records, such as INDIVIDUALS. */
  sections: readonly string[]
  /** Elements that are records, at the root or in a section. */
  records: readonly string[]
  onRoot(attributes: Record<string, string>): void
  onRecord(record: XmlElement): void
}

const MAX_DEPTH = 40

/** What an element without text counts towards the size of its record. */
const ELEMENT_WEIGHT = 64

/**
 * Streams an XML list and hands over one record at a time, so that memory does not grow with the file.
 *
 * Refuses XML that is not well formed (`damaged`), that ends before its root element is closed (`truncated`), that
 * declares an encoding other than UTF-8, that has a document type (no list has one; entities are how XML bombs are
 * made), and an element where only records belong, because leaving it out would give half a list.
 */
export async function readXmlRecords(file: ListFile, reading: ListReading, plan: Plan): Promise<void> {
  const state = newState(file.name, plan)
  for await (const text of textOf(file, reading)) {
    state.write(text)
  }
  state.close()
}

function newState(file: string, plan: Plan): { write(text: string): void; close(): void } {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const stack: XmlElement[] = []
  const outer: string[] = []
  let refusal: ListRefusal | null = null
  let characters = 0
  let closing = false
  let rootClosed = false

  const refuse = (
    code: 'damaged' | 'truncated' | 'wrongEncoding' | 'unknownFormat' | 'tooLarge',
    note: string,
  ): void => {
    refusal ??= new ListRefusal(code, { file, line: parser.line, note })
  }
  const weigh = (more: number): void => {
    characters += more
    if (characters <= limits.recordCharacters) return
    refuse('tooLarge', `a record of more than ${limits.recordCharacters} characters`)
  }
  parser.on('error', (error) => refuse(closing ? 'truncated' : 'damaged', error.message))
  parser.on('xmldecl', (declaration) => {
    const encoding = declaration.encoding?.toLowerCase() ?? 'utf-8'
    if (!['utf-8', 'utf8', 'us-ascii'].includes(encoding)) refuse('wrongEncoding', `declared as ${encoding}`)
  })
  parser.on('doctype', () => refuse('damaged', 'a document type declaration'))
  parser.on('opentag', (tag) => {
    const name = localName(tag.name)
    const element = { name, attributes: { ...tag.attributes }, text: '', children: [], line: parser.line }
    const parent = stack.at(-1)
    for (const [key, value] of Object.entries(element.attributes)) weigh(key.length + value.length)
    if (parent) {
      weigh(name.length + ELEMENT_WEIGHT)
      if (stack.length > MAX_DEPTH) refuse('damaged', `elements nested deeper than ${MAX_DEPTH}`)
      parent.children.push(element)
      stack.push(element)
    } else if (outer.length === 0) {
      if (name !== plan.root) refuse('unknownFormat', `root element ${name}, expected ${plan.root}`)
      outer.push(name)
      plan.onRoot(element.attributes)
    } else if (plan.records.includes(name)) {
      characters = 0
      stack.push(element)
    } else if (outer.length === 1 && plan.sections.includes(name)) {
      outer.push(name)
    } else {
      refuse('damaged', `element ${name} where only records belong`)
      outer.push(name)
    }
  })
  const addText = (text: string): void => {
    weigh(text.length)
    const element = stack.at(-1)
    if (element) element.text += text
    else if (text.trim() !== '') refuse('damaged', 'text between records')
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const element = stack.pop()
    if (!element) {
      outer.pop()
      rootClosed = outer.length === 0
    } else if (stack.length === 0 && refusal === null) {
      plan.onRecord(element)
    }
  })
  const raise = (): void => {
    if (refusal !== null) throw refusal
  }
  return {
    write(text) {
      parser.write(text)
      raise()
    },
    close() {
      closing = true
      parser.close()
      raise()
      if (!rootClosed) throw new ListRefusal('truncated', { file, line: parser.line, note: `no end of ${plan.root}` })
    },
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The text of the first child of that name with white space made single; '' when there is none. */
export function childText(element: XmlElement, name: string): string {
  const child = element.children.find((candidate) => candidate.name === name)
  return child === undefined ? '' : plainText(child)
}

/** The children of that name, in order. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((candidate) => candidate.name === name)
}

/** The text of an element with white space made single. */
export function plainText(element: XmlElement): string {
  return element.text.replace(/\s+/gu, ' ').trim()
}
