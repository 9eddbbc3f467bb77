import { SaxesParser } from 'saxes'
import { exchangeLimits, FileRefusal } from './feature.ts'

/** An element with its text and children, without the prefix of its namespace. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
  readonly children: XmlElement[]
}

const mostElements = 2_000_000

/**
 * Reads a whole XML file. Refuses a document type, with which entities outside and without end are made, what is not well formed or
 * ends early, another encoding than UTF-8, and what is nested or large beyond the limits.
 */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false })
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  let elements = 0
  parser.on('error', () => {
    throw new FileRefusal('damaged', 'XML')
  })
  parser.on('doctype', () => {
    throw new FileRefusal('docType')
  })
  parser.on('xmldecl', ({ encoding }) => {
    if (!['utf-8', 'utf8', 'us-ascii'].includes(encoding?.toLowerCase() ?? 'utf-8')) throw new FileRefusal('encoding')
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= exchangeLimits.depth || ++elements > mostElements) throw new FileRefusal('tooLarge', 'elements')
    const element: XmlElement = { name: localName(name), attributes, text: '', children: [] }
    if (open.length === 0) root ??= element
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  const say = (said: string) => {
    const element = open.at(-1)
    if (element) element.text += said
  }
  parser.on('text', say)
  parser.on('cdata', say)
  parser.on('closetag', () => open.pop())
  parser.write(text.replace(/^\ufeff/, '')).close()
  if (!root) throw new FileRefusal('damaged', 'no element')
  return root
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name)
}

/** The children of a name, in order. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

/** The text of the first child of a name; '' where there is none. */
export function textIn(element: XmlElement | undefined, name: string): string {
  return childOf(element, name)?.text.trim() ?? ''
}

/** Every element of these names below one, in order, the outermost of them only. */
export function allBelow(element: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  return element.children.flatMap((child) => (names.has(child.name) ? [child] : allBelow(child, names)))
}

/** Text for XML: its five signs as entities, and no character that XML 1.0 does not have. */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
}
