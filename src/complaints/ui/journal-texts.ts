import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'complaint.open': { ar: 'تلقي شكوى', en: 'Took a complaint in', fr: 'Plainte recueillie' },
  'complaint.refer': { ar: 'إحالة إلى خدمة', en: 'Referred to a service', fr: 'Orientation vers un service' },
  'complaint.plan': { ar: 'خطة سلامة', en: 'Safety plan', fr: 'Plan de sécurité' },
  'complaint.note': { ar: 'ملاحظة على شكوى', en: 'Note on a complaint', fr: 'Note sur une plainte' },
  'complaint.name': { ar: 'تسمية موظف لشكوى', en: 'Named an officer', fr: 'Agent désigné' },
  'complaint.close': { ar: 'إغلاق شكوى', en: 'Closed a complaint', fr: 'Plainte close' },
} as const satisfies Readonly<Record<string, Texts>>
