import type { Texts } from '../kernel/texts.ts'
import type { DesignationCriterion, Regime } from './criterion.ts'

export const regimeTexts: Readonly<Record<Regime, Texts>> = {
  un: { ar: 'الأمم المتحدة', en: 'United Nations', fr: 'Nations Unies' },
  eu: { ar: 'الاتحاد الأوروبي', en: 'European Union', fr: 'Union européenne' },
  us: { ar: 'الولايات المتحدة', en: 'United States', fr: 'États-Unis' },
  uk: { ar: 'المملكة المتحدة', en: 'United Kingdom', fr: 'Royaume-Uni' },
}

export const statusTexts: Readonly<Record<DesignationCriterion['status'], Texts>> = {
  proposed: { ar: 'ينتظر التوقيع', en: 'Waits for a signature', fr: 'À signer' },
  signed: { ar: 'موقع', en: 'Signed', fr: 'Signé' },
  turnedDown: { ar: 'مرفوض', en: 'Turned down', fr: 'Refusé' },
}

export const checkedTexts: Readonly<Record<DesignationCriterion['checked'], Texts>> = {
  checked: { ar: 'قوبل بالنص', en: 'Held against the text', fr: 'Confronté au texte' },
  unchecked: {
    ar: 'لم يقابل بالنص. ليقرأه قانوني',
    en: 'Not held against the text. A lawyer should read this',
    fr: 'Non confronté au texte. Un juriste devrait le lire',
  },
}
