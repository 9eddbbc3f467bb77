import type { Texts } from '../kernel/texts.ts'

/** The kinds of work of vetting, training and conduct of the security forces: the page where each is done, and what it is called. */
export const vettingKinds = {} satisfies Readonly<Record<string, { href: (id: string) => string; words: Texts }>>
