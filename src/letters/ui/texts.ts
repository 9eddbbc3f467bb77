import type { Texts } from '../../kernel/texts.ts'
import type { LetterState } from '../views.ts'

export const stateTexts: Readonly<Record<LetterState, Texts>> = {
  waiting: { ar: 'تنتظر', en: 'Waits', fr: 'En attente' },
  sent: { ar: 'أُرسلت', en: 'Sent', fr: 'Envoyée' },
  failed: { ar: 'فشلت', en: 'Failed', fr: 'Échouée' },
  dropped: { ar: 'تُركت', en: 'Dropped', fr: 'Abandonnée' },
}

export const texts = {
  letters: { ar: 'الرسائل', en: 'Letters', fr: 'Lettres' },
  lead: {
    ar: 'ما ينتظر الإرسال بالبريد الإلكتروني وما فشل. لا يرى أحد نصها ولا عناوينها هنا.',
    en: 'What waits to be sent by e-mail, and what failed. Nobody is shown their words or addresses here.',
    fr: 'Ce qui attend d’être envoyé par courriel, et ce qui a échoué. Ni leur texte ni leurs adresses ne sont montrés ici.',
  },
  noServer: {
    ar: 'لم يُضبط خادم بريد، فالرسائل تنتظر. اطلب من المشغّل ضبط SULH_SMTP_URL.',
    en: 'No mail server is set, so letters wait. Ask the operator to set SULH_SMTP_URL.',
    fr: 'Aucun serveur de courriel n’est réglé : les lettres attendent. Demandez à l’exploitant de régler SULH_SMTP_URL.',
  },
  none: { ar: 'لا رسائل.', en: 'No letters.', fr: 'Aucune lettre.' },
  state: { ar: 'الحالة', en: 'State', fr: 'État' },
  everyState: { ar: 'كل الحالات', en: 'Every state', fr: 'Tous les états' },
  kind: { ar: 'عن', en: 'About', fr: 'Objet' },
  report: { ar: 'تقرير', en: 'A report', fr: 'Un rapport' },
  to: { ar: 'إلى', en: 'To', fr: 'À' },
  outside: { ar: 'جهة خارجية', en: 'Somebody outside', fr: 'Un tiers externe' },
  queued: { ar: 'كُتبت', en: 'Queued', fr: 'Mise en file' },
  attempts: { ar: 'المحاولات', en: 'Attempts', fr: 'Essais' },
  fault: { ar: 'رمز الخطأ', en: 'Fault', fr: 'Code d’erreur' },
  again: { ar: 'أعد الإرسال', en: 'Send again', fr: 'Renvoyer' },
  drop: { ar: 'اتركها', en: 'Drop', fr: 'Abandonner' },
} satisfies Record<string, Texts>
