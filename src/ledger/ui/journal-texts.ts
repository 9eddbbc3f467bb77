import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'moneyAccount.open': { ar: 'فتح حساب', en: 'Opened an account', fr: 'Compte ouvert' },
  'moneyAccount.close': { ar: 'إغلاق حساب', en: 'Closed an account', fr: 'Compte fermé' },
  'moneyEntry.receive': { ar: 'قبض من مانح', en: 'Recorded a receipt', fr: 'Recette consignée' },
  'moneyEntry.allot': { ar: 'تخصيص لبند', en: 'Allotted to a line', fr: 'Affectation à une ligne' },
  'cashMove.handOver': { ar: 'تسليم نقد', en: 'Handed cash over', fr: 'Espèces remises' },
  'cashMove.receive': { ar: 'استلام نقد', en: 'Received cash', fr: 'Espèces reçues' },
  'moneyCorrection.propose': { ar: 'اقتراح عكس قيد', en: 'Proposed a correction', fr: 'Correction proposée' },
  'moneyCorrection.sign': { ar: 'عكس قيد', en: 'Signed a correction', fr: 'Correction signée' },
  'moneyCorrection.turnDown': { ar: 'رفض عكس قيد', en: 'Turned a correction down', fr: 'Correction refusée' },
} as const satisfies Readonly<Record<string, Texts>>
