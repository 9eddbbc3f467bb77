import type { Texts } from '../kernel/texts.ts'

/** The kinds of work of incidents and the ceasefire: the page where each is done, and what it is called. */
export const incidentKinds = {} as const satisfies Readonly<
  Record<string, { readonly href: (id: string) => string; readonly words: Texts }>
>
