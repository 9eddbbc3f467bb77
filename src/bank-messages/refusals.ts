import type { Texts } from '../kernel/texts.ts'

const notRead = {
  ar: 'تعذّرت قراءة هذا الملف: فيه خلل أو انقطع. نزّله من المصرف من جديد.',
  en: 'This file could not be read: it is damaged or cut short. Download it from the bank again.',
  fr: 'Ce fichier est illisible : endommagé ou tronqué. Téléchargez-le de nouveau auprès de la banque.',
}

export const refusals = {
  'bankFile.damaged': notRead,
  'bankFile.encoding': {
    ar: 'هذا الملف ليس بترميز UTF-8. اطلب من المصرف ملفاً به.',
    en: 'This file is not encoded as UTF-8. Ask the bank for one that is.',
    fr: 'Ce fichier n’est pas en UTF-8. Demandez-en un à la banque.',
  },
  'bankFile.docType': {
    ar: 'في هذا الملف تعريف نوع لا يكون في رسائل المصارف. لا تستعمله، وأخبر المصرف.',
    en: 'This file declares a document type, which no message of a bank does. Do not use it, and tell the bank.',
    fr: 'Ce fichier déclare un type de document, ce qu’aucun message bancaire ne fait. Ne l’utilisez pas et avertissez la banque.',
  },
  'bankFile.tooLarge': {
    ar: 'هذا الملف أكبر مما يُقبل. اطلب من المصرف ملفات لأيام أقل.',
    en: 'This file is larger than is taken. Ask the bank for files of fewer days.',
    fr: 'Ce fichier est trop grand. Demandez à la banque des fichiers de moins de jours.',
  },
  'bankFile.unknownMessage': {
    ar: 'هذا ليس كشفاً ولا تقرير حالة (camt.053 أو camt.054 أو pain.002) ولا جدول نقود محمولة. اختر ملفاً آخر.',
    en: 'This is no statement or status report (camt.053, camt.054, pain.002) and no table of mobile money. Choose another file.',
    fr: 'Ce n’est ni un relevé ni un rapport (camt.053, camt.054, pain.002) ni un tableau d’argent mobile. Choisissez un autre fichier.',
  },
  'bankFile.columns': {
    ar: 'أعمدة الجدول: reference وstatus وamount وcurrency وprovider_reference وreason وdate، والحالة إحدى paid وfailed وpending وreturned وreversed. صحّح الملف.',
    en: 'The columns are reference, status, amount, currency, provider_reference, reason, date; a status is paid, failed, pending, returned or reversed. Correct the file.',
    fr: 'Colonnes : reference, status, amount, currency, provider_reference, reason, date ; état : paid, failed, pending, returned ou reversed. Corrigez-le.',
  },
  'bankFile.twice': {
    ar: 'قُرئ هذا الملف من قبل، ولم يتغيّر شيء.',
    en: 'This file was read before, and nothing changed. See its entries in the list.',
    fr: 'Ce fichier a déjà été lu, et rien n’a changé. Voyez ses écritures dans la liste.',
  },
  'bankFile.otherAccount': {
    ar: 'هذا الكشف لحساب آخر. اختر الحساب الذي هو له.',
    en: 'This statement is of another account. Choose the account that it is of.',
    fr: 'Ce relevé est d’un autre compte. Choisissez le sien.',
  },
  'bankFile.unknown': {
    ar: 'هذا الملف غير معروف لدى جهتك. أرسله من جديد.',
    en: 'This file is not known to your side. Send it again.',
    fr: 'Ce fichier est inconnu de votre partie. Envoyez-le de nouveau.',
  },
  'bankFile.notNext': {
    ar: 'هذه الحركات ليست التالية في الملف. أرسل الملف من جديد ليكمل من حيث توقف.',
    en: 'These entries are not the next ones of the file. Send the file again, and it goes on where it stopped.',
    fr: 'Ces écritures ne sont pas les suivantes. Renvoyez le fichier ; il reprendra où il s’est arrêté.',
  },
  'bankOrder.iban': {
    ar: 'رقم الآيبان للدفعة {reference} غير صحيح. صحّحه ثم أعد الملف.',
    en: 'The IBAN of payment {reference} is not valid. Correct it, then make the file again.',
    fr: 'L’IBAN du paiement {reference} n’est pas valable. Corrigez-le, puis refaites le fichier.',
  },
  'bankOrder.bic': {
    ar: 'رمز المصرف (BIC) للدفعة {reference} غير صحيح. صحّحه أو اتركه فارغاً.',
    en: 'The bank code (BIC) of payment {reference} is not valid. Correct it or leave it empty.',
    fr: 'Le code de banque (BIC) du paiement {reference} n’est pas valable. Corrigez-le ou laissez-le vide.',
  },
  'bankOrder.amount': {
    ar: 'مبلغ الدفعة {reference} صفر أو فيه كسر لا يُدفع. صحّح المبلغ.',
    en: 'The amount of payment {reference} is nothing, or a fraction of a coin. Correct the amount.',
    fr: 'Le montant du paiement {reference} est nul ou une fraction de pièce. Corrigez-le.',
  },
  'bankOrder.name': {
    ar: 'اسم المستفيد من الدفعة {reference} لا يُكتب بحروف تقبلها المصارف. صحّح الاسم.',
    en: 'The payee’s name of payment {reference} has no letter that banks carry. Correct the name.',
    fr: 'Le nom du bénéficiaire du paiement {reference} n’a aucune lettre que les banques transmettent. Corrigez-le.',
  },
  'bankOrder.reference': {
    ar: 'المرجع {reference} أطول من ٣٥ حرفاً أو فيه ما لا تقبله المصارف. غيّره.',
    en: 'The reference {reference} is longer than 35 signs, or has some that banks do not carry. Change it.',
    fr: 'La référence {reference} dépasse 35 signes ou en a que les banques ne transmettent pas. Changez-la.',
  },
  'bankOrder.twice': {
    ar: 'المرجع {reference} مكرر، فقد تُدفع الدفعة مرتين. احذف المكرر.',
    en: 'The reference {reference} is there twice, and would be paid twice. Take one out.',
    fr: 'La référence {reference} y est deux fois et serait payée deux fois. Retirez-en une.',
  },
  'bankOrder.empty': {
    ar: 'لا دفعات في {reference}. أضف دفعات قبل إعداد الملف.',
    en: 'There are no payments in {reference}. Add some before making the file.',
    fr: 'Il n’y a aucun paiement dans {reference}. Ajoutez-en avant de faire le fichier.',
  },
  'bankEntry.unknown': {
    ar: 'هذه الحركة غير معروفة لدى جهتك. اخترها من القائمة.',
    en: 'This entry is not known to your side. Choose it from the list.',
    fr: 'Cette écriture est inconnue de votre partie. Choisissez-la dans la liste.',
  },
  'bankEntry.known': {
    ar: 'هذه الحركة معروفة ولا تحتاج تفسيراً. ارجع إلى القائمة.',
    en: 'This entry is known and needs no explanation. Go back to the list.',
    fr: 'Cette écriture est connue et n’a pas à être expliquée. Revenez à la liste.',
  },
  'bankEntry.notNow': {
    ar: 'تغيّر حال هذه الحركة. أعد تحميل الصفحة.',
    en: 'This entry stands otherwise by now. Reload the page.',
    fr: 'L’état de cette écriture a changé. Rechargez la page.',
  },
  'bankEntry.against': {
    ar: 'اختر حساباً آخر لجهتك بعملة الحركة نفسها تُقيَّد عليه.',
    en: 'Choose another account of your side, in the currency of the entry, to book it against.',
    fr: 'Choisissez un autre compte de votre partie, dans la monnaie de l’écriture, en contrepartie.',
  },
  'bankEntry.nothingMoved': {
    ar: 'لم تنقل هذه الحركة مالاً، فلا تُقيَّد على حساب. اترك الحساب فارغاً.',
    en: 'This entry moved no money and is booked on no account. Leave the account empty.',
    fr: 'Cette écriture n’a rien déplacé et ne se passe sur aucun compte. Laissez le compte vide.',
  },
} as const satisfies Readonly<Record<string, Texts>>
