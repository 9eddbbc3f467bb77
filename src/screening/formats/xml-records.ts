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

type Refuse = (code: 'damaged' | 'truncated' | 'wrongEncoding' | 'unknownFormat' | 'tooLarge', note: string) => void

function newState(file: string, plan: Plan): { write(text: string): void; close(): void } {
  const parser = new SaxesParser({ xmlns: false, position: true })
  let refusal: ListRefusal | null = null
  let closing = false
  // The first fault is the one that is told; the parser goes on to the end of the piece it was given.
  const refuse: Refuse = (code, note) => {
    refusal ??= new ListRefusal(code, { file, line: parser.line, note })
  }
  const raise = (): void => {
    if (refusal !== null) throw refusal
  }
  const tree = newTree(plan, refuse, (record) => {
    if (refusal === null) plan.onRecord(record)
  })
  // Text, a comment or an attribute is held by the parser until it ends; one that never does would fill the memory.
  let held = 0
  const heard = (): void => {
    held = 0
  }
  parser.on('comment', heard)
  parser.on('processinginstruction', heard)
  parser.on('error', (error) => refuse(closing ? 'truncated' : 'damaged', error.message))
  parser.on('xmldecl', (declaration) => {
    const encoding = declaration.encoding?.toLowerCase() ?? 'utf-8'
    if (!['utf-8', 'utf8', 'us-ascii'].includes(encoding)) refuse('wrongEncoding', `declared as ${encoding}`)
  })
  parser.on('doctype', () => refuse('damaged', 'a document type declaration'))
  parser.on('opentag', (tag) => {
    heard()
    tree.open(localName(tag.name), { ...tag.attributes }, parser.line)
  })
  const text = (piece: string): void => {
    heard()
    tree.text(piece)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('closetag', tree.close)
  return {
    write(piece) {
      held += piece.length
      parser.write(piece)
      if (held > limits.recordCharacters)
        refuse('tooLarge', `more than ${limits.recordCharacters} characters of one piece`)
      raise()
    },
    close() {
      closing = true
      parser.close()
      if (!tree.complete()) refuse('truncated', `no end of ${plan.root}`)
      raise()
    },
  }
}

/** Follows the elements: outside a record only the root and its sections, inside one everything. */
function newTree(plan: Plan, refuse: Refuse, onRecord: (record: XmlElement) => void) {
  const stack: XmlElement[] = []
  const outer: string[] = []
  let characters = 0
  let rootClosed = false
  const weigh = (more: number): void => {
    characters += more
    if (characters <= limits.recordCharacters) return
    refuse('tooLarge', `a record of more than ${limits.recordCharacters} characters`)
  }
  const openOuter = (element: XmlElement): void => {
    const { name } = element
    if (outer.length === 0) {
      if (name !== plan.root) refuse('unknownFormat', `root element ${name}, expected ${plan.root}`)
      plan.onRoot(element.attributes)
    } else if (plan.records.includes(name)) {
      stack.push(element)
      return
    } else if (outer.length !== 1 || !plan.sections.includes(name)) {
      refuse('damaged', `element ${name} where only records belong`)
    }
    outer.push(name)
  }
  return {
    open(name: string, attributes: Record<string, string>, line: number): void {
      const element = { name, attributes, text: '', children: [], line }
      const parent = stack.at(-1)
      if (parent === undefined) characters = 0
      weigh(name.length + ELEMENT_WEIGHT)
      for (const [key, value] of Object.entries(attributes)) weigh(key.length + value.length)
      if (parent === undefined) {
        openOuter(element)
        return
      }
      if (stack.length > MAX_DEPTH) refuse('damaged', `elements nested deeper than ${MAX_DEPTH}`)
      parent.children.push(element)
      stack.push(element)
    },
    text(text: string): void {
      weigh(text.length)
      const element = stack.at(-1)
      if (element) element.text += text
      else if (text.trim() !== '') refuse('damaged', 'text between records')
    },
    close(): void {
      const element = stack.pop()
      if (element === undefined) {
        outer.pop()
        rootClosed = outer.length === 0
      } else if (stack.length === 0) onRecord(element)
    },
    complete: () => rootClosed,
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
