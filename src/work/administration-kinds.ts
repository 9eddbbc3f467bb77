import type { Texts } from '../kernel/texts.ts'

/** The kinds of work of administration: the page where each is done, and what it is called. */
export const administrationKinds = {
  'userChange.sign': {
    href: () => '/users',
    words: {
      ar: 'تغيير لمستخدم ينتظر التوقيع',
      en: 'Change of a user: sign',
      fr: 'Modification d’utilisateur : signer',
    },
  },
} satisfies Readonly<Record<string, { readonly href: (id: string) => string; readonly words: Texts }>>
