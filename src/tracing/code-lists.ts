import { z } from 'zod'
import type { Texts } from '../kernel/texts.ts'

/** How the weapon came to be looked for: the four kinds of iARMS records, and what was seized or handed in and is traced. */
export const FirearmStatus = z.enum(['lost', 'stolen', 'trafficked', 'smuggled', 'seized'])
export type FirearmStatus = z.infer<typeof FirearmStatus>

/** Why a weapon is illicit, as the Instrument (§6) and iARMS define it. */
export const IllicitGround = z.enum([
  'nationalLaw',
  'embargo',
  'unmarked',
  'unlicensedManufacture',
  'unlicensedTransfer',
])
export type IllicitGround = z.infer<typeof IllicitGround>

/** What the State that was asked may answer (ITI §19–23). */
export const AnswerKind = z.enum(['acknowledged', 'partial', 'full', 'refused'])
export type AnswerKind = z.infer<typeof AnswerKind>

/** On what grounds an answer is restricted or refused (ITI §22), or that no record was found. */
export const RefusalGround = z.enum(['investigation', 'confidentiality', 'noGuarantee', 'nationalSecurity', 'noRecord'])
export type RefusalGround = z.infer<typeof RefusalGround>

/** Why a weapon is not traced at all (MOSAIC 05.31; ddr.md §2.2). */
export const WaiverGround = z.enum(['agreement', 'urgentDestruction', 'before1946', 'noMarks'])
export type WaiverGround = z.infer<typeof WaiverGround>

export const firearmStatusTexts: Readonly<Record<FirearmStatus, Texts>> = {
  lost: { ar: 'مفقود', en: 'Lost', fr: 'Perdue' },
  stolen: { ar: 'مسروق', en: 'Stolen', fr: 'Volée' },
  trafficked: { ar: 'متاجَر به', en: 'Trafficked', fr: 'Issue du trafic' },
  smuggled: { ar: 'مهرَّب', en: 'Smuggled', fr: 'De contrebande' },
  seized: { ar: 'مضبوط أو مسلَّم', en: 'Seized or handed in', fr: 'Saisie ou remise' },
}

export const illicitGroundTexts: Readonly<Record<IllicitGround, Texts>> = {
  nationalLaw: {
    ar: 'مخالف لقانون البلد الذي وُجد فيه',
    en: 'Illicit under the law of the State where it was found',
    fr: 'Illicite selon la loi de l’État où elle a été trouvée',
  },
  embargo: {
    ar: 'نُقل خرقاً لحظر سلاح فرضه مجلس الأمن',
    en: 'Transferred in violation of a Security Council arms embargo',
    fr: 'Transférée en violation d’un embargo du Conseil de sécurité',
  },
  unmarked: {
    ar: 'غير موسوم وفق صك التعقب الدولي',
    en: 'Not marked as the Tracing Instrument requires',
    fr: 'Non marquée selon l’Instrument de traçage',
  },
  unlicensedManufacture: {
    ar: 'صُنع أو جُمّع دون ترخيص',
    en: 'Made or assembled without a licence',
    fr: 'Fabriquée ou assemblée sans licence',
  },
  unlicensedTransfer: {
    ar: 'نُقل دون ترخيص من سلطة مختصة',
    en: 'Transferred without authorization',
    fr: 'Transférée sans autorisation',
  },
}

export const answerKindTexts: Readonly<Record<AnswerKind, Texts>> = {
  acknowledged: { ar: 'إشعار بالاستلام', en: 'Receipt acknowledged', fr: 'Accusé de réception' },
  partial: { ar: 'جواب جزئي', en: 'Partial answer', fr: 'Réponse partielle' },
  full: { ar: 'جواب كامل', en: 'Full answer', fr: 'Réponse complète' },
  refused: { ar: 'رفض الجواب', en: 'Refused', fr: 'Refus' },
}

export const refusalGroundTexts: Readonly<Record<RefusalGround, Texts>> = {
  investigation: { ar: 'تحقيق جنائي جارٍ', en: 'An ongoing criminal investigation', fr: 'Enquête pénale en cours' },
  confidentiality: {
    ar: 'قانون يحمي المعلومات السرية',
    en: 'A law that protects confidential information',
    fr: 'Loi protégeant des informations confidentielles',
  },
  noGuarantee: {
    ar: 'لا ضمان لسرية المعلومات',
    en: 'Confidentiality cannot be guaranteed',
    fr: 'Confidentialité non garantie',
  },
  nationalSecurity: { ar: 'الأمن القومي', en: 'National security', fr: 'Sécurité nationale' },
  noRecord: { ar: 'لا سجل لديها', en: 'No record was found', fr: 'Aucun enregistrement' },
}

export const waiverGroundTexts: Readonly<Record<WaiverGround, Texts>> = {
  agreement: {
    ar: 'الاتفاق يمنع التتبع (عفو)',
    en: 'The agreement bars tracing (amnesty)',
    fr: 'L’accord exclut le traçage (amnistie)',
  },
  urgentDestruction: {
    ar: 'يجب إتلافه دون تأخير',
    en: 'It must be destroyed without delay',
    fr: 'Elle doit être détruite sans délai',
  },
  before1946: { ar: 'صُنع قبل 1946', en: 'Made before 1946', fr: 'Fabriquée avant 1946' },
  noMarks: { ar: 'لا علامة عليه تُتتبع', en: 'It bears no mark to trace', fr: 'Aucune marque à tracer' },
}

export const urgencyTexts = {
  routine: { ar: 'عادي', en: 'Routine', fr: 'Ordinaire' },
  urgent: { ar: 'عاجل', en: 'Urgent', fr: 'Urgent' },
} as const satisfies Record<string, Texts>
