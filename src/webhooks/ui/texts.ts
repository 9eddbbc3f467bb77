import type { Texts } from '../../kernel/texts.ts'

export const texts = {
  webhooks: { ar: 'إخطار الأنظمة الأخرى', en: 'Webhooks', fr: 'Webhooks' },
  lead: {
    ar: 'يُخطَر نظام آخر بأن سجلاً تغيّر: نوع الفعل ورقم السجل ووقته، ولا شيء مما فيه. وما يجوز له أن يعرفه يقرؤه برمز.',
    en: 'Another system is told that a record changed: the kind of act, the record’s id and when, and nothing of what it says. What it may know it reads by a token.',
    fr: 'Un autre système apprend qu’une fiche a changé : type d’acte, identifiant et heure, rien de son contenu. Il lit le reste avec un jeton.',
  },
  make: { ar: 'نظام جديد', en: 'Tell another system', fr: 'Prévenir un autre système' },
  label: { ar: 'أي نظام', en: 'Which system', fr: 'Quel système' },
  url: { ar: 'العنوان', en: 'Address', fr: 'Adresse' },
  urlHint: { ar: 'عنوان https على الشبكة العامة', en: 'Begins with https://', fr: 'Commence par https://' },
  kinds: { ar: 'بماذا يُخطَر', en: 'Of what', fr: 'De quoi' },
  shownOnce: {
    ar: 'سر التوقيع، يظهر مرة واحدة. ضعه في النظام الآخر الآن.',
    en: 'The secret of the signature, shown once. Put it into the other system now.',
    fr: 'Le secret de signature, affiché une seule fois. Placez-le maintenant dans l’autre système.',
  },
  state: { ar: 'الحال', en: 'State', fr: 'État' },
  stands: { ar: 'قائم', en: 'Stands', fr: 'En vigueur' },
  ended: { ar: 'منتهٍ', en: 'Ended', fr: 'Terminé' },
  madeBy: { ar: 'صنعه', en: 'Made by', fr: 'Créé par' },
  messages: { ar: 'الرسائل', en: 'Messages', fr: 'Messages' },
  counts: {
    ar: 'وصل {arrived} · ينتظر {waiting} · لم يصل {dead}',
    en: '{arrived} arrived · {waiting} wait · {dead} never arrived',
    fr: '{arrived} arrivés · {waiting} en attente · {dead} jamais arrivés',
  },
  tried: {
    ar: 'حُووِل {tries} مرة، الجواب: {answer}',
    en: 'tried {tries} times, answer: {answer}',
    fr: 'essayé {tries} fois, réponse : {answer}',
  },
  dead: { ar: 'لن يُحاوَل مرة أخرى', en: 'tried no more', fr: 'plus essayé' },
  steps: { ar: 'ما يُفعل', en: 'Steps', fr: 'Actions' },
  end: { ar: 'أنهِه', en: 'End', fr: 'Terminer' },
  sendAgain: {
    ar: 'أعد إرسال ما لم يصل',
    en: 'Send again what never arrived',
    fr: 'Renvoyer ce qui n’est jamais arrivé',
  },
  reason: { ar: 'السبب', en: 'Reason', fr: 'Motif' },
  sentAgain: {
    ar: 'أُعيد إرسال {messages}: {reason}',
    en: '{messages} sent again: {reason}',
    fr: '{messages} renvoyés : {reason}',
  },
  none: { ar: 'لا يُخطَر نظام آخر.', en: 'No other system is told.', fr: 'Aucun autre système n’est prévenu.' },
} satisfies Record<string, Texts>
