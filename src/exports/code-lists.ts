import type { Texts } from '../kernel/texts.ts'
import type { ExportPurpose, ListExport, ListFormat } from './list-export.ts'

export const purposeTexts: Readonly<Record<ExportPurpose, Texts>> = {
  ownWork: { ar: 'عمل مكتبنا', en: 'Work of our own office', fr: 'Travail de notre bureau' },
  coordination: {
    ar: 'تنسيق مع جهة أخرى',
    en: 'Coordination with another body',
    fr: 'Coordination avec un autre organisme',
  },
  reporting: { ar: 'تقرير', en: 'A report', fr: 'Un rapport' },
  verification: { ar: 'تحقق أو تدقيق', en: 'Verification or audit', fr: 'Vérification ou audit' },
  services: {
    ar: 'خدمات للأشخاص أنفسهم',
    en: 'Services for the people themselves',
    fr: 'Services aux personnes elles-mêmes',
  },
  payment: { ar: 'دفع', en: 'Payment', fr: 'Paiement' },
  statistics: { ar: 'إحصاء', en: 'Statistics', fr: 'Statistiques' },
  legal: { ar: 'محكمة أو سلطة مختصة', en: 'A court or lawful authority', fr: 'Tribunal ou autorité compétente' },
  handOver: { ar: 'تسليم البرنامج', en: 'Handing over the programme', fr: 'Remise du programme' },
}

export const formatTexts: Readonly<Record<ListFormat, Texts>> = {
  csv: { ar: 'CSV – جدول نصي', en: 'CSV – a table of text', fr: 'CSV – tableau texte' },
  xlsx: { ar: 'XLSX – مصنف', en: 'XLSX – a workbook', fr: 'XLSX – classeur' },
  json: { ar: 'JSON – للبرامج', en: 'JSON – for programs', fr: 'JSON – pour programmes' },
  ftm: {
    ar: 'FollowTheMoney – لبرامج الفحص والتحقيق',
    en: 'FollowTheMoney – for screening and research',
    fr: 'FollowTheMoney – criblage et enquête',
  },
  dhis2: { ar: 'JSON لنظام DHIS2', en: 'JSON for DHIS2', fr: 'JSON pour DHIS2' },
  jsonl: { ar: 'JSON بأسطر – للبرامج', en: 'JSON lines – for programs', fr: 'JSON par lignes – pour programmes' },
}

export const stateTexts: Readonly<Record<ListExport['state'] | 'expired', Texts>> = {
  proposed: { ar: 'ينتظر شخصاً ثانياً', en: 'Waits for a second person', fr: 'Attend une seconde personne' },
  ready: { ar: 'جاهز', en: 'Ready', fr: 'Prêt' },
  turnedDown: { ar: 'مرفوض', en: 'Turned down', fr: 'Rejeté' },
  ended: { ar: 'أُنهي', en: 'Ended', fr: 'Terminé' },
  expired: { ar: 'انتهت مدته', en: 'Expired', fr: 'Expiré' },
}

/** How a file says what it is. */
export const aboutTexts = {
  list: { ar: 'القائمة', en: 'List', fr: 'Liste' },
  reference: { ar: 'رقم التصدير', en: 'Export', fr: 'Export' },
  recipient: { ar: 'المستلم', en: 'Recipient', fr: 'Destinataire' },
  purpose: { ar: 'الغرض', en: 'Purpose', fr: 'Usage' },
  note: { ar: 'ملاحظة', en: 'Note', fr: 'Remarque' },
  expiresOn: { ar: 'يُستعمل حتى', en: 'Usable until', fr: 'Utilisable jusqu’au' },
  givenAt: { ar: 'أُعطي في', en: 'Given at', fr: 'Remis le' },
  filters: { ar: 'المرشحات', en: 'Filters', fr: 'Filtres' },
} as const satisfies Readonly<Record<string, Texts>>
