import type { Texts } from '../../kernel/texts.ts'

/** The fixed words of a certificate of handover. */
export const handoverWords = {
  title: { ar: 'شهادة تسليم أرض', en: 'Certificate of handover of land', fr: 'Certificat de remise de terrain' },
  draft: {
    ar: 'مسودة: لا تسلّم أرضاً',
    en: 'Draft: it hands no land over',
    fr: 'Projet : ne remet aucun terrain',
  },
  number: { ar: 'رقم الشهادة', en: 'Number', fr: 'Numéro' },
  date: { ar: 'تاريخ التسليم', en: 'Handed over on', fr: 'Remis le' },
  hijri: { ar: 'الموافق', en: 'Hijri date', fr: 'Date hégirienne' },
  area: { ar: 'المنطقة', en: 'Area', fr: 'Zone' },
  place: { ar: 'المكان', en: 'Place', fr: 'Lieu' },
  contamination: { ar: 'ما كان فيها', en: 'What it held', fr: 'Contamination' },
  squareMetres: { ar: 'المساحة', en: 'Square metres', fr: 'Superficie' },
  cancelled: { ar: 'أُلغي بالمسح غير التقني', en: 'Cancelled', fr: 'Annulé' },
  reduced: { ar: 'قُلّص بالمسح التقني', en: 'Reduced', fr: 'Réduit' },
  cleared: { ar: 'طُهّر', en: 'Cleared', fr: 'Dépollué' },
  methods: { ar: 'الطرق', en: 'Methods', fr: 'Méthodes' },
  depth: { ar: 'عمق التطهير', en: 'Depth of clearance', fr: 'Profondeur' },
  recipient: { ar: 'الجهة المستلمة', en: 'Received by', fr: 'Reçu par' },
  landUse: { ar: 'الاستعمال المقصود', en: 'Intended use', fr: 'Usage prévu' },
  residualRisk: { ar: 'ما قد يبقى من خطر', en: 'Residual risk', fr: 'Risque résiduel' },
  community: { ar: 'كيف أُبلغ الأهالي', en: 'How people were told', fr: 'Information des habitants' },
  checkOn: { ar: 'الفحص اللاحق', en: 'To be looked at again', fr: 'Contrôle ultérieur' },
  warning: {
    ar: 'تخص هذه الشهادة الأرض داخل نقاط الانعطاف أدناه وإلى العمق المذكور فقط. من رأى جسماً غريباً يبتعد ويبلغ.',
    en: 'This certificate is of the ground within the turning points below, to the depth stated, and of no other. Whoever sees an item keeps away and reports it.',
    fr: 'Ce certificat ne vaut que pour le terrain compris entre les points ci-dessous, à la profondeur indiquée. Qui voit un engin s’éloigne et le signale.',
  },
  sketch: {
    ar: 'رسم تقريبي؛ المرجع هو جدول النقاط',
    en: 'A sketch; the table of points decides',
    fr: 'Croquis ; le tableau des points fait foi',
  },
  point: { ar: 'النقطة', en: 'Point', fr: 'Point' },
  signGiver: { ar: 'عن الجهة المسلِّمة', en: 'For who hands over', fr: 'Pour qui remet' },
  signDirector: { ar: 'المدير', en: 'Director', fr: 'Directeur' },
  signRecipient: { ar: 'عن الجهة المستلمة', en: 'For who receives', fr: 'Pour qui reçoit' },
  check: {
    ar: 'امسح الرمز للتحقق من الشهادة دون شبكة',
    en: 'Scan the code to check this paper, also without a network',
    fr: 'Scannez le code pour vérifier ce papier, même sans réseau',
  },
} as const satisfies Record<string, Texts>
