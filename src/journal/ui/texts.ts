import type { Texts } from '../../kernel/texts.ts'

export const texts = {
  title: { ar: 'السجل', en: 'Journal', fr: 'Journal' },
  lead: {
    ar: 'كل إجراء قيد واحد، بترتيب اتخاذ القرار. لا يُحذف قيد ولا يُغيّر، ويمكن لأي أحد التحقق من ذلك.',
    en: 'Each act is one entry, in the order in which it was decided. None is removed or changed, and anybody can check it.',
    fr: 'Chaque acte est une entrée, dans l’ordre des décisions. Aucune n’est retirée ni modifiée, et chacun peut le vérifier.',
  },
  number: { ar: 'القيد', en: 'Entry', fr: 'Entrée' },
  action: { ar: 'الإجراء', en: 'Act', fr: 'Acte' },
  who: { ar: 'من', en: 'Who', fr: 'Qui' },
  when: { ar: 'متى', en: 'When', fr: 'Quand' },
  outcome: { ar: 'النتيجة', en: 'Outcome', fr: 'Résultat' },
  accepted: { ar: 'مقبول', en: 'Accepted', fr: 'Accepté' },
  flagged: { ar: 'مقبول وينتظر نظراً', en: 'Accepted, to be looked at', fr: 'Accepté, à examiner' },
  program: { ar: 'البرنامج نفسه', en: 'The program itself', fr: 'Le programme lui-même' },
  check: { ar: 'تحقق من القيد', en: 'Check this entry', fr: 'Vérifier cette entrée' },
  holds: {
    ar: 'موجود في السجل، والتوقيع صحيح ({size} قيداً)',
    en: 'It is in the journal, and the signature is right ({size} leaves)',
    fr: 'Elle est dans le journal et la signature est bonne ({size} feuilles)',
  },
  fails: {
    ar: 'البرهان لا يصح. أبلغ المدقق فوراً.',
    en: 'The proof does not hold. Tell the auditor at once.',
    fr: 'La preuve ne tient pas. Prévenez aussitôt l’auditeur.',
  },
  older: { ar: 'الأقدم', en: 'Older', fr: 'Plus anciennes' },
  newest: { ar: 'الأحدث', en: 'Newest', fr: 'Les plus récentes' },
  size: {
    ar: 'في السجل {size} ورقة',
    en: 'The journal holds {size} leaves',
    fr: 'Le journal contient {size} feuilles',
  },
  empty: { ar: 'لا قيود هنا.', en: 'No entries here.', fr: 'Aucune entrée ici.' },
} satisfies Record<string, Texts>
