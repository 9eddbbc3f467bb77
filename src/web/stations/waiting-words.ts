import { Id } from '../../kernel/ids.ts'
import { textsIn } from '../../kernel/texts-in.ts'
import type { WaitingAct } from './saved-acts.ts'
import { saysAll } from './says-all.ts'

/** Codes of lists, days and instants, which tell nobody apart. */
const code = /^[a-z][a-zA-Z]*$|^\d{4}-\d{2}-\d{2}|^[A-Z]{2,4}$/

/** By which words an act is known to who saved it: a name, a serial, a tag. */
export function waitingWords(input: unknown): string {
  const named = textsIn(input).filter((text) => text.trim() !== '' && text.length <= 60 && !isCode(text))
  return [...new Set(named)].slice(0, 8).join(' ')
}

function isCode(text: string): boolean {
  return code.test(text) || Id.safeParse(text).success
}

/** The list to which the page belongs on which something is recorded anew: `/people` of `/people/new`. */
function listOf(page: string): string {
  return page.replace(/\/new$/, '')
}

/** The waiting acts that a page shows: of a list those that add to it, of a record those that are about it. */
export function waitingOn(pathname: string, waiting: readonly WaitingAct[], search: string): readonly WaitingAct[] {
  const about = new Set(pathname.split('/').filter((part) => Id.safeParse(part).success))
  if (about.size > 0)
    return waiting.filter(({ page, input }) => page === pathname || textsIn(input).some((text) => about.has(text)))
  return waiting.filter(({ page, input }) => page.endsWith('/new') && listOf(page) === pathname && says(input, search))
}

function says(input: unknown, search: string): boolean {
  return search === '' || saysAll(input, search)
}
