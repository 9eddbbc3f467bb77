import type { Texts } from '../../kernel/texts.ts'

/** Words of a lot's receipt and of its holds as evidence. */
export const paperTexts = {
  receiptNumber: { ar: 'رقم الإيصال', en: 'Receipt number', fr: 'Numéro du reçu' },
  boundTo: { ar: 'صدر عن', en: 'Bound to', fr: 'Lié à' },
  prints: { ar: 'مرات الطباعة', en: 'Printed', fr: 'Impressions' },
  paperLanguage: { ar: 'لغة الورقة', en: 'Language of the paper', fr: 'Langue du papier' },
  print: { ar: 'طباعة الإيصال', en: 'Print the receipt', fr: 'Imprimer le reçu' },
  printCopy: { ar: 'طباعة نسخة', en: 'Print a copy', fr: 'Imprimer une copie' },
  openPaper: { ar: 'فتح الإيصال (PDF)', en: 'Open the receipt (PDF)', fr: 'Ouvrir le reçu (PDF)' },
  copyNotice: {
    ar: 'طُبع الأصل من قبل: كل طبعة أخرى تحمل كلمة «نسخة».',
    en: 'The original was printed: every further print is marked as a copy.',
    fr: 'L’original a été imprimé : toute autre impression porte la mention « copie ».',
  },
  onlyWhereTakenIn: {
    ar: 'يُطبع الإيصال في الموقع الذي استُلمت فيه الذخيرة.',
    en: 'The receipt is printed at the site where the ammunition was taken in.',
    fr: 'Le reçu s’imprime sur le site où les munitions ont été reçues.',
  },
  holds: { ar: 'الحجز دليلاً', en: 'Held as evidence', fr: 'Retenu comme preuve' },
  noHolds: { ar: 'ليست محجوزة.', en: 'Not held.', fr: 'Non retenu.' },
  hold: { ar: 'حجز الدفعة دليلاً', en: 'Hold the lot as evidence', fr: 'Retenir le lot comme preuve' },
  whoHolds: {
    ar: 'يسجّل الحجزَ المديرُ أو موظفُ الفحص الأمني بطلب من جهة قضائية.',
    en: 'A director or a screener records a hold that a judicial authority asks for.',
    fr: 'Un directeur ou un agent de vérification consigne la rétention qu’une autorité judiciaire demande.',
  },
  authority: { ar: 'الجهة التي طلبت الحجز', en: 'Authority that asked', fr: 'Autorité requérante' },
  reference: { ar: 'مرجعها', en: 'Its reference', fr: 'Sa référence' },
  placed: { ar: 'محجوزة', en: 'Held', fr: 'Retenu' },
  lifted: { ar: 'رُفع الحجز', en: 'Let go', fr: 'Libéré' },
  lift: { ar: 'رفع الحجز', en: 'Lift the hold', fr: 'Lever la rétention' },
  liftedWith: { ar: 'كتاب رفع الحجز', en: 'Paper that lets it go', fr: 'Acte de mainlevée' },
  youPlaced: {
    ar: 'أنت من سجّل الحجز، فلا بد أن يرفعه شخص آخر.',
    en: 'You placed the hold, so another person lifts it.',
    fr: 'C’est vous qui l’avez posée ; une autre personne la lève.',
  },
  heldWhy: {
    ar: 'الدفعة محجوزة دليلاً، فلا يُتلف منها شيء.',
    en: 'The lot is held as evidence, so nothing of it is destroyed.',
    fr: 'Le lot est retenu comme preuve ; rien n’en est détruit.',
  },
} satisfies Record<string, Texts>
