import { printCard } from '../../cards/card-actions.ts'
import { leaseNumbers } from '../../cards/number-actions.ts'
import type { Texts } from '../../kernel/texts.ts'
import { payAtDesk } from '../../payment-lists/desk-actions.ts'
import { takeSheet } from '../../payment-lists/sheet-actions.ts'
import { openCheck } from '../../stock/actions.ts'
import { printReceipt } from '../../weapons/actions.ts'
import { leaseTags } from '../../weapons/tag-actions.ts'
import { paperTexts } from './paper-texts.ts'

const numbers: Texts = {
  ar: 'الأرقام يوزعها الخادم: خذ دفعة وأنت متصل، ثم استعملها بلا شبكة.',
  en: 'Numbers are given out by the server: take a block while there is a network, and use it without one.',
  fr: 'Les numéros sont attribués par le serveur : prenez une série avec le réseau, puis utilisez-la sans.',
}

/** Acts that no tablet keeps for later, and why: what they give or release is decided by the server now, or not at all. */
export const needsServerTexts: Readonly<Record<string, Texts>> = {
  [payAtDesk.name]: {
    ar: 'بلا شبكة لا يُعرف إن كان قد دُفع له في مكان آخر، والسطر ليس من نصيب هذا اللوح. ادفع من كشف أُخذ لهذا الغرض وسجّله أدناه، أو اطلب لهذا اللوح نصيباً من القائمة حين تعود الشبكة.',
    en: 'Without a network nobody knows whether they were paid elsewhere, and the line is in no share of this tablet. Pay from a sheet that was taken out for it and record it below, or lease this tablet a share of the list once there is a network.',
    fr: 'Sans réseau, nul ne sait si elle a été payée ailleurs, et la ligne n’est dans aucune part de cette tablette. Payez sur un bordereau sorti à cet effet et enregistrez-le ci-dessous, ou attribuez une part à la tablette au retour du réseau.',
  },
  [takeSheet.name]: {
    ar: 'أخذ الكشف يحجز الدفعات عند الخادم: خذه وأنت متصل.',
    en: 'Taking a sheet out reserves its payments at the server: take it while there is a network.',
    fr: 'Sortir un bordereau réserve ses paiements au serveur : sortez-le avec le réseau.',
  },
  [openCheck.name]: {
    ar: 'الخادم يختار العينة التي تُقرأ أرقامها: افتح الجرد وأنت متصل، ثم عُدّ بلا شبكة.',
    en: 'The server draws the sample whose numbers are read: open the check while there is a network, and count without one.',
    fr: 'Le serveur tire l’échantillon dont on lit les numéros : ouvrez le contrôle avec le réseau, puis comptez sans.',
  },
  [leaseTags.name]: numbers,
  [leaseNumbers.name]: numbers,
  [printReceipt.name]: paperTexts.needsServer,
  [printCard.name]: paperTexts.needsServer,
}

/** Whether an act is decided by the server now, or not at all. */
export function needsServer(action: string): boolean {
  return needsServerTexts[action] !== undefined
}
