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

/** What each action is called on the screen. */
export const actionTexts: Readonly<Record<string, Texts>> = {
  'programme.found': { ar: 'تأسيس البرنامج', en: 'Founded the programme', fr: 'Fondation du programme' },
  'programme.adoptPlaces': { ar: 'اعتماد الأماكن', en: 'Took the places in', fr: 'Adoption des lieux' },
  'office.open': { ar: 'فتح مكتب', en: 'Opened an office', fr: 'Ouverture d’un bureau' },
  'site.open': { ar: 'فتح موقع', en: 'Opened a site', fr: 'Ouverture d’un site' },
  'user.appoint': { ar: 'تعيين مستخدم', en: 'Appointed a user', fr: 'Nomination d’un utilisateur' },
  'user.changeRoles': { ar: 'تغيير أدوار', en: 'Changed roles', fr: 'Modification de rôles' },
  'user.dismiss': { ar: 'إنهاء تعيين', en: 'Dismissed a user', fr: 'Fin de nomination' },
  'list.adopt': { ar: 'اعتماد قائمة', en: 'Took a list into force', fr: 'Adoption d’une liste' },
  'list.screened': {
    ar: 'فُرز المسجّلون على القائمة',
    en: 'Screened the registered against a list',
    fr: 'Contrôle des personnes enregistrées avec une liste',
  },
  'screening.again': {
    ar: 'فرز متقدم من جديد',
    en: 'Screened an applicant again',
    fr: 'Nouveau contrôle d’un candidat',
  },
  'match.reopen': { ar: 'إعادة فتح مطابقة', en: 'Asked a match again', fr: 'Réouverture d’une correspondance' },
  'match.propose': { ar: 'اقتراح في مطابقة', en: 'Proposed on a match', fr: 'Proposition sur une correspondance' },
  'match.decide': { ar: 'قرار في مطابقة', en: 'Decided a match', fr: 'Décision sur une correspondance' },
  'person.register': { ar: 'تسجيل متقدم', en: 'Registered an applicant', fr: 'Enregistrement d’un candidat' },
  'person.correct': { ar: 'تصحيح بيانات متقدم', en: 'Corrected an applicant', fr: 'Correction d’un candidat' },
  'duplicate.reopen': { ar: 'إعادة فتح تكرار', en: 'Asked a duplicate again', fr: 'Réouverture d’un doublon' },
  'duplicate.propose': { ar: 'اقتراح في تكرار', en: 'Proposed on a duplicate', fr: 'Proposition sur un doublon' },
  'duplicate.decide': { ar: 'قرار في تكرار', en: 'Decided a duplicate', fr: 'Décision sur un doublon' },
  'weapon.takeIn': { ar: 'استلام سلاح', en: 'Took a weapon in', fr: 'Réception d’une arme' },
  'weapon.handOver': { ar: 'تسليم تحت ختم', en: 'Handed over under seal', fr: 'Remise sous scellé' },
  'weapon.receive': { ar: 'استلام ما أُرسل', en: 'Received what was sent', fr: 'Réception de l’envoi' },
  'weapon.settleSeal': { ar: 'تسوية ختم', en: 'Settled a seal', fr: 'Règlement d’un scellé' },
  'weapon.settleSerial': { ar: 'تسوية رقم مكرر', en: 'Settled a repeated serial', fr: 'Règlement d’un numéro répété' },
  'receipt.print': { ar: 'طباعة إيصال', en: 'Printed a receipt', fr: 'Impression d’un reçu' },
}
