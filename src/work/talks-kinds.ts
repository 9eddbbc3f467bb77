import type { Texts } from '../kernel/texts.ts'

/** The kinds of work of dossiers for sanctions, talks, commitments and public releases: the page where each is done, and what it is called. */
export const talksKinds = {
  'publicRelease.decide': {
    href: (id: string) => `/public-releases/${id}`,
    words: {
      ar: 'نشر للعموم ينتظر قرار شخص آخر',
      en: 'Public release: another decides',
      fr: 'Publication au public : un autre décide',
    },
  },
} satisfies Readonly<Record<string, { href: (id: string) => string; words: Texts }>>
