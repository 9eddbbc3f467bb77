import type { z } from 'zod'
import type { Credibility, Reliability } from '../../kernel/source.ts'
import type { Texts } from '../../kernel/texts.ts'

/** The source's grade in words (Admiralty code). */
export const reliabilityTexts: Record<z.infer<typeof Reliability>, Texts> = {
  A: { ar: 'موثوق تماماً', en: 'Completely reliable', fr: 'Tout à fait fiable' },
  B: { ar: 'موثوق عادة', en: 'Usually reliable', fr: 'Habituellement fiable' },
  C: { ar: 'موثوق إلى حد', en: 'Fairly reliable', fr: 'Assez fiable' },
  D: { ar: 'غير موثوق عادة', en: 'Not usually reliable', fr: 'Habituellement peu fiable' },
  E: { ar: 'غير موثوق', en: 'Unreliable', fr: 'Non fiable' },
  F: { ar: 'لا يمكن الحكم', en: 'Cannot be judged', fr: 'Ne peut être jugée' },
}

export const credibilityTexts: Record<z.infer<typeof Credibility>, Texts> = {
  '1': { ar: 'مؤكد', en: 'Confirmed', fr: 'Confirmé' },
  '2': { ar: 'مرجح', en: 'Probably true', fr: 'Probable' },
  '3': { ar: 'ممكن', en: 'Possibly true', fr: 'Possible' },
  '4': { ar: 'مشكوك فيه', en: 'Doubtful', fr: 'Douteux' },
  '5': { ar: 'مستبعد', en: 'Improbable', fr: 'Improbable' },
  '6': { ar: 'لا يمكن الحكم', en: 'Cannot be judged', fr: 'Ne peut être jugée' },
}

export const sourceTexts = {
  source: { ar: 'المصدر', en: 'Source', fr: 'Source' },
  from: { ar: 'من قال ذلك', en: 'Who says so', fr: 'Qui le dit' },
  asOf: { ar: 'كما كان في', en: 'As it was in', fr: 'Valable pour' },
  reliability: { ar: 'موثوقية المصدر', en: 'Reliability of the source', fr: 'Fiabilité de la source' },
  credibility: { ar: 'مصداقية الخبر', en: 'Credibility of what it says', fr: 'Crédibilité de l’information' },
  reference: { ar: 'أين يوجد', en: 'Where to find it', fr: 'Où le retrouver' },
} satisfies Record<string, Texts>
