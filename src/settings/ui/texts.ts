import type { Texts } from '../../kernel/texts.ts'

export const texts = {
  title: { ar: 'الإعدادات', en: 'Settings', fr: 'Réglages' },
  lead: {
    ar: 'كل ما يضبطه البرنامج لنفسه، ومن غيّره ومتى. يُغيَّر كل إعداد في صفحته.',
    en: 'Everything that the programme sets for itself, who changed it and when. Each is changed on its own page.',
    fr: 'Tout ce que le programme règle lui-même, qui l’a changé et quand. Chaque réglage se change sur sa page.',
  },
  setting: { ar: 'الإعداد', en: 'Setting', fr: 'Réglage' },
  changes: { ar: 'مرات التغيير', en: 'Times changed', fr: 'Modifications' },
  last: { ar: 'آخر تغيير', en: 'Last change', fr: 'Dernière modification' },
  never: { ar: 'لم يتغير', en: 'Never changed', fr: 'Jamais modifié' },
  history: { ar: 'ما تغيّر', en: 'What was changed', fr: 'Ce qui a changé' },
  all: { ar: 'كل الإعدادات', en: 'All settings', fr: 'Tous les réglages' },
  when: { ar: 'متى', en: 'When', fr: 'Quand' },
  who: { ar: 'من', en: 'Who', fr: 'Qui' },
  program: { ar: 'البرنامج نفسه', en: 'The program itself', fr: 'Le programme lui-même' },
  what: { ar: 'ماذا', en: 'What', fr: 'Quoi' },
  reason: { ar: 'السبب', en: 'Reason', fr: 'Motif' },
  values: { ar: 'كما في السجل', en: 'As the journal has it', fr: 'Comme au journal' },
  none: { ar: 'لم يتغير شيء.', en: 'Nothing was changed.', fr: 'Rien n’a changé.' },
} satisfies Record<string, Texts>
