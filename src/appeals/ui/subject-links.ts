import type { SubjectKind } from '../appeal.ts'

/** Where the page of a decision is. A kind without an entry has no page of its own. */
const pages: Readonly<Partial<Record<SubjectKind, string>>> = { interview: '/interviews' }

/** The address of the decision that an appeal is against, if it has a page. */
export function subjectHref(kind: SubjectKind, id: string): string | undefined {
  const page = pages[kind]
  return page === undefined ? undefined : `${page}/${id}`
}
