import type { Texts } from '../kernel/texts.ts'
import type { BlockKind, FieldMap } from './block.ts'
import type { ReportKind } from './report-template.ts'

/** What each kind of report is called. */
export const kindTexts: Readonly<Record<ReportKind, Texts>> = {
  programme: { ar: 'تقرير البرنامج الشهري', en: 'Monthly programme report', fr: 'Rapport mensuel du programme' },
  donor: { ar: 'تقرير المانحين الفصلي', en: 'Quarterly donor report', fr: 'Rapport trimestriel aux bailleurs' },
  jmc: {
    ar: 'تقرير اللجنة العسكرية المشتركة الشهري',
    en: 'Monthly report of the joint military commission',
    fr: 'Rapport mensuel de la commission militaire mixte',
  },
  ordnanceYear: {
    ar: 'حصيلة الذخائر السنوية',
    en: 'Yearly ordnance roll-up',
    fr: 'Bilan annuel des engins explosifs',
  },
}

/** What each kind of block is called. */
export const blockTexts: Readonly<Record<BlockKind, Texts>> = {
  text: { ar: 'نص', en: 'Text', fr: 'Texte' },
  indicators: { ar: 'جدول مؤشرات', en: 'Table of indicators', fr: 'Tableau d’indicateurs' },
  trend: { ar: 'مسار مؤشر', en: 'Trend of an indicator', fr: 'Évolution d’un indicateur' },
  panel: { ar: 'من لوحة المتابعة', en: 'Panel of the dashboard', fr: 'Panneau du tableau de bord' },
  fieldMap: { ar: 'خريطة ميدانية', en: 'Map of the field', fr: 'Carte du terrain' },
  ordnanceYear: { ar: 'حصيلة الذخائر السنوية', en: 'Yearly ordnance roll-up', fr: 'Bilan annuel des engins' },
}

/** What each map of the field is called, and what it shows. */
export const fieldMapTexts: Readonly<Record<FieldMap, { readonly title: Texts; readonly says: Texts }>> = {
  hazards: {
    title: { ar: 'أين مناطق الخطر', en: 'Where hazard areas are', fr: 'Où sont les zones dangereuses' },
    says: {
      ar: 'كل دائرة مربع عُشره درجة (نحو 11 كم) فيه مناطق خطر قائمة؛ ليست الدائرة حدود المنطقة.',
      en: 'Each circle is a square of a tenth of a degree (some 11 km) with hazardous areas that stand; it is not their outline.',
      fr: 'Chaque cercle est un carré d’un dixième de degré (environ 11 km) avec des zones dangereuses ouvertes ; ce n’en est pas le contour.',
    },
  },
  incidents: {
    title: { ar: 'أين وقعت الحوادث', en: 'Where incidents happened', fr: 'Où ont eu lieu les incidents' },
    says: {
      ar: 'حوادث الفترة التي أجاز شخصان نشرها، في مربعات من عُشر درجة (نحو 11 كم).',
      en: 'Incidents of the period that two people released for publication, in squares of a tenth of a degree (some 11 km).',
      fr: 'Incidents de la période dont deux personnes ont autorisé la publication, par carrés d’un dixième de degré (environ 11 km).',
    },
  },
}

/** The words of papers and files. */
export const paperTexts = {
  number: { ar: 'رقم التقرير', en: 'Number', fr: 'Numéro' },
  period: { ar: 'الفترة', en: 'Period', fr: 'Période' },
  asOf: { ar: 'ما عدا أرقام الفترات: كما في السجل يوم', en: 'Other figures as of', fr: 'Autres chiffres au' },
  version: { ar: 'نسخة القالب', en: 'Version of the template', fr: 'Version du modèle' },
  corrects: { ar: 'يصحح', en: 'Corrects', fr: 'Corrige' },
  reason: { ar: 'السبب', en: 'Reason', fr: 'Motif' },
  hash: { ar: 'بصمة المحتوى', en: 'Hash of the content', fr: 'Empreinte du contenu' },
  check: {
    ar: 'امسح الرمز في هذه الصفحة لتتحقق، بلا شبكة، من أن تقريراً بهذه البصمة صدر ودخل السجل:',
    en: 'Scan the code on this page to check, without a network, that a report of this hash was issued and entered in the journal:',
    fr: 'Scannez le code sur cette page pour vérifier, sans réseau, qu’un rapport de cette empreinte a été émis et inscrit au journal :',
  },
  preview: { ar: 'معاينة: لم يصدر', en: 'Preview: not issued', fr: 'Aperçu : non émis' },
  indicators: { ar: 'المؤشرات المنشورة', en: 'Published indicators', fr: 'Indicateurs publiés' },
  indicator: { ar: 'المؤشر', en: 'Indicator', fr: 'Indicateur' },
  code: { ar: 'الرمز', en: 'Code', fr: 'Code' },
  value: { ar: 'القيمة', en: 'Value', fr: 'Valeur' },
  sums: { ar: 'من', en: 'Of', fr: 'Sur' },
  unpublished: {
    ar: 'لم يُنشر لهذه الفترة',
    en: 'Not published for this period',
    fr: 'Non publié pour cette période',
  },
  hidden: { ar: 'محجوب: أقل من خمسة', en: 'Hidden: fewer than five', fr: 'Masqué : moins de cinq' },
  smallCells: {
    ar: '– : أقل من خمسة أشخاص، أو عدد يدل عليهم.',
    en: '– : fewer than five people, or a count that would tell them.',
    fr: '– : moins de cinq personnes, ou un nombre qui les révélerait.',
  },
  none: { ar: 'لا شيء', en: 'None', fr: 'Aucun' },
  noTrend: {
    ar: 'لم تُنشر أرقامه بعد.',
    en: 'No figures of it were published yet.',
    fr: 'Aucun chiffre publié à ce jour.',
  },
  week: { ar: 'الأسبوع المنتهي في', en: 'Week until', fr: 'Semaine jusqu’au' },
  what: { ar: 'البند', en: 'What', fr: 'Quoi' },
  count: { ar: 'العدد', en: 'Count', fr: 'Nombre' },
  part: { ar: 'القسم', en: 'Part', fr: 'Partie' },
  site: { ar: 'الموقع', en: 'Site', fr: 'Site' },
  town: { ar: 'المدينة', en: 'Town', fr: 'Ville' },
  district: { ar: 'المنطقة', en: 'District', fr: 'District' },
  square: { ar: 'زاوية المربع', en: 'Corner of the square', fr: 'Coin du carré' },
  elsewhere: { ar: 'مكان آخر', en: 'Elsewhere', fr: 'Ailleurs' },
  noPlace: { ar: 'بلا إحداثيات', en: 'Without coordinates', fr: 'Sans coordonnées' },
  summed: { ar: '(مجموع {n} فترات)', en: '(sum of {n} periods)', fr: '(somme de {n} périodes)' },
  currency: { ar: 'العملة', en: 'Currency', fr: 'Monnaie' },
  paid: { ar: 'دُفع', en: 'Paid', fr: 'Payé' },
  waiting: { ar: 'بانتظار الدفع', en: 'Waiting', fr: 'En attente' },
  failed: { ar: 'فشل أو أُعيد', en: 'Failed or returned', fr: 'Échoué ou retourné' },
  year: { ar: 'حصيلة الذخائر لسنة {year}', en: 'Ordnance in {year}', fr: 'Engins explosifs en {year}' },
  about: { ar: 'عن التقرير', en: 'About', fr: 'À propos' },
} satisfies Record<string, Texts>

/** The words of letters: that a report waits and where, and nobody's name. */
export const letterTexts = {
  subject: { ar: '{kind}: من {from} إلى {to}', en: '{kind}: {from} to {to}', fr: '{kind} : du {from} au {to}' },
  body: {
    ar: 'صدر {kind} للفترة من {from} إلى {to}. رقمه {number}، وتجده مرفقاً وفي البرنامج.',
    en: 'The {kind} for {from} to {to} was issued. Its number is {number}; it is attached, and can be read in the application.',
    fr: 'Le {kind} du {from} au {to} est émis. Son numéro est {number} ; il est joint et se lit dans l’application.',
  },
  corrected: {
    ar: 'وهو يصحح {corrects}.',
    en: 'It corrects {corrects}.',
    fr: 'Il corrige {corrects}.',
  },
} satisfies Record<string, Texts>
