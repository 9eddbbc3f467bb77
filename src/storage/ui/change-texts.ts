import type { Texts } from '../../kernel/texts.ts'

/** Words about other names and hours of a store. */
export const changeTexts = {
  title: { ar: 'الاسم والساعات', en: 'Name and hours', fr: 'Nom et heures' },
  propose: {
    ar: 'اقتراح اسم أو ساعات أخرى',
    en: 'Propose another name or other hours',
    fr: 'Proposer un autre nom ou d’autres heures',
  },
  history: { ar: 'ما تغيّر', en: 'What was changed', fr: 'Ce qui a changé' },
  none: {
    ar: 'لم يتغيّر شيء منذ الإنشاء.',
    en: 'Nothing was changed since it was established.',
    fr: 'Rien n’a changé.',
  },
  before: { ar: 'قبل', en: 'Before', fr: 'Avant' },
  after: { ar: 'بعد', en: 'After', fr: 'Après' },
  proposed: { ar: 'ينتظر التوقيع', en: 'Waits to be signed', fr: 'À signer' },
  signed: { ar: 'موقّع', en: 'Signed', fr: 'Signé' },
  turnedDown: { ar: 'رُفض', en: 'Turned down', fr: 'Rejeté' },
} satisfies Record<string, Texts>
