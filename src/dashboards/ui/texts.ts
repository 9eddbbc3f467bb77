import type { Texts } from '../../kernel/texts.ts'

export const texts = {
  dashboard: { ar: 'لوحة المتابعة', en: 'Dashboard', fr: 'Tableau de bord' },
  lead: {
    ar: 'كما هو في السجل يوم {day}. يُحصى هنا ما يحق لك الاطلاع عليه وحده.',
    en: 'As the record stands on {day}. Only what you may read is counted here.',
    fr: 'L’état du registre au {day}. N’est compté ici que ce que vous pouvez lire.',
  },
  scope: { ar: 'عن', en: 'Of', fr: 'Pour' },
  everything: { ar: 'كل ما يحق لي الاطلاع عليه', en: 'All that I may read', fr: 'Tout ce que je peux lire' },
  sideChoice: { ar: 'السلطة: {name}', en: 'Authority: {name}', fr: 'Autorité : {name}' },
  siteChoice: { ar: 'الموقع: {name}', en: 'Site: {name}', fr: 'Site : {name}' },
  notOfASite: {
    ar: 'البلاغات والحوادث والالتزامات والقوائم لا تخص موقعًا، فلا تظهر في لوحة موقع.',
    en: 'Reports, incidents, commitments and lists belong to no site, and are not on the dashboard of one.',
    fr: 'Signalements, incidents, engagements et listes ne relèvent d’aucun site et ne figurent pas sur son tableau.',
  },
  period: { ar: 'فترة الرسوم', en: 'Time of the charts', fr: 'Période des graphiques' },
  from: { ar: 'من', en: 'From', fr: 'Du' },
  to: { ar: 'إلى', en: 'To', fr: 'Au' },
  daysInOrder: {
    ar: 'اليوم الأول بعد الأخير. غيّر أحدهما.',
    en: 'The first day is after the last. Change one of them.',
    fr: 'Le premier jour est après le dernier. Changez l’un des deux.',
  },
  records: { ar: 'السجلات', en: 'Records', fr: 'Dossiers' },
  print: { ar: 'اطبع', en: 'Print', fr: 'Imprimer' },
  nothingYet: { ar: 'لا شيء بعد.', en: 'Nothing yet.', fr: 'Rien pour l’instant.' },
  ofRegistered: { ar: '{share} من المسجلين', en: '{share} of the registered', fr: '{share} des inscrits' },
  currency: { ar: 'العملة', en: 'Currency', fr: 'Monnaie' },
  paid: { ar: 'دُفع', en: 'Paid', fr: 'Payé' },
  waiting: { ar: 'بانتظار الدفع', en: 'Waiting', fr: 'En attente' },
  failed: { ar: 'فشل أو أُعيد', en: 'Failed or returned', fr: 'Échoué ou retourné' },
  site: { ar: 'الموقع', en: 'Site', fr: 'Site' },
  place: { ar: 'المدينة', en: 'Town', fr: 'Ville' },
  count: { ar: 'المسجلون', en: 'Registered', fr: 'Inscrits' },
  map: {
    ar: 'المواقع على الخريطة؛ كلما كبرت الدائرة كثر المسجلون',
    en: 'Sites on the map: the larger the circle, the more are registered',
    fr: 'Les sites sur la carte : plus le cercle est grand, plus il y a d’inscrits',
  },
} satisfies Record<string, Texts>

/** Of which time the charts are. What has no time of its own is shown as it stands. */
export const periodTexts = {
  month: { ar: 'آخر شهر', en: 'The last month', fr: 'Le dernier mois' },
  quarter: { ar: 'آخر ثلاثة أشهر', en: 'The last three months', fr: 'Les trois derniers mois' },
  halfYear: { ar: 'آخر نصف سنة', en: 'The last half-year', fr: 'Le dernier semestre' },
  year: { ar: 'آخر سنة', en: 'The last year', fr: 'La dernière année' },
  all: { ar: 'منذ البداية', en: 'Since the beginning', fr: 'Depuis le début' },
  days: { ar: 'من يوم إلى يوم', en: 'From one day to another', fr: 'D’un jour à l’autre' },
} satisfies Record<string, Texts>
