import type { Texts } from '../../kernel/texts.ts'
import type { Breakdown, Frequency, IndicatorType, Theme, Unit } from '../indicator.ts'
import type { IndicatorPublication } from '../publication.ts'

export const themeTexts: Readonly<Record<Theme, Texts>> = {
  arms: { ar: 'نزع السلاح وإدارة الأسلحة', en: 'Disarmament and arms', fr: 'Désarmement et armes' },
  demobilization: { ar: 'التسريح', en: 'Demobilization', fr: 'Démobilisation' },
  payments: { ar: 'المدفوعات', en: 'Payments', fr: 'Paiements' },
  reintegration: { ar: 'الإدماج', en: 'Reintegration', fr: 'Réintégration' },
  communities: { ar: 'مشاريع المجتمعات', en: 'Communities', fr: 'Communautés' },
  security: { ar: 'إصلاح القطاع الأمني', en: 'Security sector', fr: 'Secteur de la sécurité' },
  country: { ar: 'البلد والهدنة', en: 'Country and ceasefire', fr: 'Pays et cessez-le-feu' },
  governance: { ar: 'الحوكمة', en: 'Governance', fr: 'Gouvernance' },
  women: { ar: 'النساء والفتيات', en: 'Women and girls', fr: 'Femmes et filles' },
}

export const frequencyTexts: Readonly<Record<Frequency, Texts>> = {
  day: { ar: 'كل يوم', en: 'Each day', fr: 'Chaque jour' },
  week: { ar: 'كل أسبوع', en: 'Each week', fr: 'Chaque semaine' },
  month: { ar: 'كل شهر', en: 'Each month', fr: 'Chaque mois' },
  quarter: { ar: 'كل ثلاثة أشهر', en: 'Each quarter', fr: 'Chaque trimestre' },
  halfYear: { ar: 'كل ستة أشهر', en: 'Each half-year', fr: 'Chaque semestre' },
}

export const typeTexts: Readonly<Record<IndicatorType, Texts>> = {
  performance: { ar: 'أداء', en: 'Performance', fr: 'Performance' },
  impact: { ar: 'أثر', en: 'Impact', fr: 'Impact' },
  proxy: { ar: 'دليل غير مباشر', en: 'Proxy', fr: 'Indirect' },
}

export const unitTexts: Readonly<Record<Unit, Texts>> = {
  count: { ar: 'عدد', en: 'Number', fr: 'Nombre' },
  percent: { ar: 'بالمئة', en: 'Percent', fr: 'Pour cent' },
  perThousand: { ar: 'في الألف', en: 'Per thousand', fr: 'Pour mille' },
  ratio: { ar: 'نسبة', en: 'Ratio', fr: 'Rapport' },
  medianDays: { ar: 'وسيط الأيام', en: 'Median days', fr: 'Jours (médiane)' },
  medianHours: { ar: 'وسيط الساعات', en: 'Median hours', fr: 'Heures (médiane)' },
}

export const breakdownTexts: Readonly<Record<Breakdown, Texts>> = {
  sex: { ar: 'حسب الجنس', en: 'By sex', fr: 'Par sexe' },
  age: { ar: 'حسب العمر', en: 'By age', fr: 'Par âge' },
  side: { ar: 'حسب الجهة', en: 'By authority', fr: 'Par autorité' },
  region: { ar: 'حسب الإقليم', en: 'By region', fr: 'Par région' },
}

export const stateTexts: Readonly<Record<IndicatorPublication['state'], Texts>> = {
  proposed: { ar: 'مقترح', en: 'Proposed', fr: 'Proposé' },
  published: { ar: 'منشور', en: 'Published', fr: 'Publié' },
  turnedDown: { ar: 'مرفوض', en: 'Turned down', fr: 'Rejeté' },
}

export const texts = {
  title: { ar: 'المؤشرات', en: 'Indicators', fr: 'Indicateurs' },
  lead: {
    ar: 'تُحسب الأرقام من سجلات العمل نفسها عند كل سؤال، ولا يكتبها أحد. كل رقم يفتح تعريفه والسجلات وراءه.',
    en: 'Figures are counted from the records of the work each time they are asked for; nobody types them. Each opens to its definition and to the records behind it.',
    fr: 'Les chiffres sont comptés dans les données du travail à chaque demande ; personne ne les saisit. Chacun s’ouvre sur sa définition et ses données.',
  },
  theme: { ar: 'الموضوع', en: 'Theme', fr: 'Thème' },
  code: { ar: 'الرمز', en: 'Code', fr: 'Code' },
  indicator: { ar: 'المؤشر', en: 'Indicator', fr: 'Indicateur' },
  period: { ar: 'الفترة', en: 'Period', fr: 'Période' },
  running: { ar: 'لم تنته بعد', en: 'Not over yet', fr: 'En cours' },
  figure: { ar: 'الرقم', en: 'Figure', fr: 'Chiffre' },
  of: { ar: '{n} من {d}', en: '{n} of {d}', fr: '{n} sur {d}' },
  hidden: { ar: 'أقل من خمسة، فلا يُذكر', en: 'Fewer than five: left out', fr: 'Moins de cinq : omis' },
  none: { ar: 'لا شيء يُقسم عليه', en: 'Nothing to divide by', fr: 'Rien à diviser' },
  inside: {
    ar: 'يحسبه غيركم؛ تقرأ المنشور',
    en: 'Counted by others: read what was published',
    fr: 'Compté par d’autres : lisez ce qui est publié',
  },
  target: { ar: 'الهدف', en: 'Target', fr: 'Cible' },
  published: { ar: 'المنشور', en: 'Published', fr: 'Publié' },
  measured: { ar: 'مؤشرات لها أرقام', en: 'Indicators with figures', fr: 'Indicateurs chiffrés' },
  unmeasured: { ar: 'لا تُقاس هنا', en: 'Not measured here', fr: 'Non mesurés ici' },
  unmeasuredLead: {
    ar: 'تطلبها المعايير، ولا يملك البرنامج سجلاتها. لكل منها السبب.',
    en: 'The standards ask for them, and the programme does not have their records. Each says why.',
    fr: 'Les normes les demandent et le programme n’en a pas les données. Chacun dit pourquoi.',
  },
  because: { ar: 'السبب', en: 'Because', fr: 'Motif' },
  basis: { ar: 'الأساس', en: 'Basis', fr: 'Fondement' },
  definition: { ar: 'التعريف', en: 'Definition', fr: 'Définition' },
  numerator: { ar: 'البسط', en: 'Numerator', fr: 'Numérateur' },
  denominator: { ar: 'المقام', en: 'Denominator', fr: 'Dénominateur' },
  frequency: { ar: 'التكرار', en: 'Frequency', fr: 'Fréquence' },
  type: { ar: 'النوع', en: 'Type', fr: 'Type' },
  unit: { ar: 'الوحدة', en: 'Unit', fr: 'Unité' },
  source: { ar: 'المصدر', en: 'Source', fr: 'Source' },
  version: { ar: 'نسخة التعريف', en: 'Version of the definition', fr: 'Version de la définition' },
  when: { ar: 'متى يُحسب', en: 'Counted', fr: 'Compté' },
  during: { ar: 'ما حدث في الفترة', en: 'What happened in the period', fr: 'Ce qui a eu lieu pendant la période' },
  atEnd: { ar: 'الحال في نهاية الفترة', en: 'How things stood at its end', fr: 'L’état à la fin de la période' },
  now: {
    ar: 'الحال يوم السؤال؛ السجل لا يحفظ ما قبله',
    en: 'How things stand when it is asked: the record keeps no earlier state',
    fr: 'L’état au moment de la demande : les données ne gardent pas l’état antérieur',
  },
  owner: { ar: 'المسؤول', en: 'Owner', fr: 'Responsable' },
  baseline: { ar: 'خط الأساس', en: 'Baseline', fr: 'Valeur initiale' },
  noTarget: {
    ar: 'لم يضبط أحد هدفاً ولا مسؤولاً بعد.',
    en: 'Nobody set a target or an owner yet.',
    fr: 'Ni cible ni responsable fixés pour l’instant.',
  },
  day: { ar: 'يوم من الفترة', en: 'A day of the period', fr: 'Un jour de la période' },
  asNow: {
    ar: 'الفترات السابقة محسوبة من السجلات كما هي الآن. ما نُشر يبقى كما نُشر أدناه.',
    en: 'Earlier periods are counted from the records as they stand now. What was published stays below as it was published.',
    fr: 'Les périodes passées sont comptées dans les données actuelles. Ce qui a été publié reste ci-dessous tel quel.',
  },
  trend: { ar: 'الفترات', en: 'Period by period', fr: 'Période par période' },
  breakdown: { ar: 'التفصيل', en: 'Breakdown', fr: 'Ventilation' },
  notKnown: { ar: 'غير معروف', en: 'Not known', fr: 'Inconnu' },
  records: { ar: 'السجلات وراء الرقم', en: 'The records behind it', fr: 'Les données derrière' },
  recordsBar: {
    ar: 'يفتح هذه السجلات من يعمل بها.',
    en: 'These records are opened by those who work with them.',
    fr: 'Ces données s’ouvrent à ceux qui y travaillent.',
  },
  part: { ar: 'أي سجلات', en: 'Which records', fr: 'Quelles données' },
  counted: { ar: 'المعدودة في البسط', en: 'Those that count', fr: 'Celles qui comptent' },
  all: { ar: 'كل المقام', en: 'All of the denominator', fr: 'Tout le dénominateur' },
  record: { ar: 'السجل', en: 'Record', fr: 'Donnée' },
  at: { ar: 'متى', en: 'When', fr: 'Quand' },
  amount: { ar: 'يُعد', en: 'Counts', fr: 'Compte' },
  noRecords: { ar: 'لا سجلات في هذه الفترة.', en: 'No records in this period.', fr: 'Aucune donnée sur la période.' },
  history: { ar: 'ما نُشر', en: 'As it was published', fr: 'Tel que publié' },
  noHistory: {
    ar: 'لم يُنشر منه شيء بعد.',
    en: 'Nothing of it was published yet.',
    fr: 'Rien de publié pour l’instant.',
  },
  corrected: { ar: 'صُحح لاحقاً', en: 'Corrected later', fr: 'Corrigé ensuite' },
  correction: { ar: 'تصحيح', en: 'Correction', fr: 'Correction' },
  stands: { ar: 'قائم', en: 'Stands', fr: 'En vigueur' },
  state: { ar: 'الحالة', en: 'State', fr: 'État' },
  by: { ar: 'من', en: 'By', fr: 'Par' },
  targets: { ar: 'الأهداف', en: 'Targets', fr: 'Cibles' },
  set: { ar: 'ضبط الهدف والمسؤول', en: 'Set target and owner', fr: 'Fixer cible et responsable' },
  baselineOn: { ar: 'يوم خط الأساس', en: 'Day of the baseline', fr: 'Date de la valeur initiale' },
  targetOn: { ar: 'يوم الهدف', en: 'Day of the target', fr: 'Date de la cible' },
  ownerHint: {
    ar: 'المكتب أو الوظيفة التي تجيب عنه.',
    en: 'The office or post that answers for it.',
    fr: 'Le bureau ou poste qui en répond.',
  },
  reason: { ar: 'السبب', en: 'Reason', fr: 'Motif' },
  save: { ar: 'حفظ', en: 'Save', fr: 'Enregistrer' },
  publications: { ar: 'نشر المؤشرات', en: 'Publications', fr: 'Publications' },
  publicationsLead: {
    ar: 'أرقام فترة انتهت: تحسبها الآلة، ويقترحها شخص، وينشرها آخر. لا تتغير بعد ذلك؛ تُصحَّح بنشر آخر يقول لماذا.',
    en: 'Figures of a period that is over: the machine counts them, one person proposes them, another publishes them. They do not change; they are corrected by another publication that says why.',
    fr: 'Chiffres d’une période achevée : la machine compte, une personne propose, une autre publie. Ils ne changent plus ; une autre publication les corrige et dit pourquoi.',
  },
  propose: { ar: 'اقتراح نشر فترة', en: 'Propose a period', fr: 'Proposer une période' },
  number: { ar: 'الرقم', en: 'Number', fr: 'Numéro' },
  count: { ar: 'المؤشرات', en: 'Indicators', fr: 'Indicateurs' },
  proposed: { ar: 'اقتُرح', en: 'Proposed', fr: 'Proposé' },
  proposedBy: { ar: 'اقترحه', en: 'Proposed by', fr: 'Proposé par' },
  decidedBy: { ar: 'قرره', en: 'Decided by', fr: 'Décidé par' },
  everyState: { ar: 'الكل', en: 'All', fr: 'Tous' },
  noPublications: { ar: 'لا نشر بعد.', en: 'No publications yet.', fr: 'Aucune publication.' },
  publish: { ar: 'انشر', en: 'Publish', fr: 'Publier' },
  turnDown: { ar: 'ارفض', en: 'Turn down', fr: 'Rejeter' },
  youProposed: {
    ar: 'اقترحته أنت؛ ينشره زميل.',
    en: 'You proposed it: a colleague publishes it.',
    fr: 'Vous l’avez proposé : un collègue publie.',
  },
  correct: { ar: 'اقتراح تصحيح', en: 'Propose a correction', fr: 'Proposer une correction' },
  whichFigures: { ar: 'أي الأرقام', en: 'Which figures', fr: 'Quels chiffres' },
  former: { ar: 'ما نُشر قبله', en: 'Published before', fr: 'Publié avant' },
  corrects: { ar: 'يصحح', en: 'Corrects', fr: 'Corrige' },
} satisfies Readonly<Record<string, Texts>>
