import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'commanderList.receive': {
    ar: 'استلام قائمة قائد',
    en: 'Received a commander’s list',
    fr: 'Réception d’une liste de commandant',
  },
  'commanderList.takeRows': { ar: 'أخذ صفوف قائمة', en: 'Took rows of a list', fr: 'Reprise de lignes d’une liste' },
  'commanderList.hold': {
    ar: 'إيقاف استيراد أو متابعته',
    en: 'Stopped or resumed an import',
    fr: 'Arrêt ou reprise d’un import',
  },
  'commanderList.freeze': {
    ar: 'تجميد قائمة قائد',
    en: 'Froze a commander’s list',
    fr: 'Gel d’une liste de commandant',
  },
  'commanderList.discard': {
    ar: 'استبعاد نسخة قائمة',
    en: 'Discarded a version of a list',
    fr: 'Rejet d’une version de liste',
  },
  'commanderListEntry.match': {
    ar: 'مطابقة أسماء القائمة',
    en: 'Matched entries of a list',
    fr: 'Rapprochement d’entrées d’une liste',
  },
  'commanderListEntry.settle': {
    ar: 'تسوية أسماء القائمة',
    en: 'Settled entries of a list',
    fr: 'Règlement d’entrées d’une liste',
  },
} as const satisfies Readonly<Record<string, Texts>>
