import type { Texts } from '../kernel/texts.ts'

/** The kinds of work of dossiers for sanctions, talks, commitments and public releases: the page where each is done, and what it is called. */
export const talksKinds = {} satisfies Readonly<Record<string, { href: (id: string) => string; words: Texts }>>
