import type { Texts } from '../kernel/texts.ts'

/** Why a filter is not kept, and what to do next. */
export const refusals = {
  'savedFilter.full': {
    ar: 'حفظت لهذه القائمة كل ما يُحفظ من المرشحات. احذف واحداً منها أولاً.',
    en: 'You keep as many filters of this list as there may be. Remove one of them first.',
    fr: 'Vous gardez déjà le maximum de filtres de cette liste. Retirez-en un d’abord.',
  },
  'savedFilter.alone': {
    ar: 'لا تنتمي إلى مكتب أو موقع لتشاركه المرشح. احفظه لنفسك.',
    en: 'You belong to no office or site to share it with. Keep it for yourself.',
    fr: 'Vous n’appartenez à aucun bureau ni site avec qui le partager. Gardez-le pour vous.',
  },
} satisfies Readonly<Record<string, Texts>>
