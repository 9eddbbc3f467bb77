import type { Texts } from '../../kernel/texts.ts'
import type { PhaseKind } from '../phase.ts'
import type { Precondition, PreconditionAssessment } from '../precondition.ts'

export const preconditionTexts: Record<Precondition, Texts> = {
  agreement: { ar: 'اتفاق موقّع', en: 'Signed agreement', fr: 'Accord signé' },
  trust: { ar: 'الثقة بالعملية', en: 'Trust in the process', fr: 'Confiance dans le processus' },
  willingness: { ar: 'رغبة الأطراف', en: 'Willingness of the parties', fr: 'Volonté des parties' },
  security: { ar: 'حد أدنى من ضمان الأمن', en: 'Minimum guarantee of security', fr: 'Garantie minimale de sécurité' },
}

export const statusTexts: Record<PreconditionAssessment['status'], Texts> = {
  met: { ar: 'متوفر', en: 'Met', fr: 'Réuni' },
  partly: { ar: 'متوفر جزئياً', en: 'Partly met', fr: 'En partie réuni' },
  notMet: { ar: 'غير متوفر', en: 'Not met', fr: 'Non réuni' },
  unknown: { ar: 'غير معروف', en: 'Unknown', fr: 'Inconnu' },
}

export const kindTexts: Record<PhaseKind, Texts> = {
  programme: { ar: 'برنامج نزع السلاح والتسريح وإعادة الإدماج', en: 'DDR programme', fr: 'Programme DDR' },
  cvr: {
    ar: 'الحد من العنف المجتمعي',
    en: 'Community violence reduction',
    fr: 'Réduction de la violence communautaire',
  },
  transitionalWam: {
    ar: 'إدارة انتقالية للأسلحة والذخيرة',
    en: 'Transitional weapons and ammunition management',
    fr: 'Gestion transitoire des armes et munitions',
  },
  preDdr: { ar: 'ما قبل البرنامج', en: 'Pre-DDR', fr: 'Pré-DDR' },
  preventRecruitment: { ar: 'منع التجنيد', en: 'Preventing recruitment', fr: 'Prévention du recrutement' },
  reintegrationSupport: { ar: 'دعم إعادة الإدماج', en: 'Support to reintegration', fr: 'Appui à la réintégration' },
  transitionalSecurity: {
    ar: 'ترتيبات أمنية انتقالية',
    en: 'Transitional security arrangements',
    fr: 'Arrangements de sécurité transitoires',
  },
}

export const texts = {
  title: { ar: 'الشروط المسبقة والمراحل', en: 'Preconditions and phases', fr: 'Préalables et phases' },
  lead: {
    ar: 'لا يُفتح برنامج لتشكيل أو منطقة إلا إذا توفرت الشروط الأربعة بأدلة صالحة. وإلا فأداة بديلة، باستثناء يوقّعه شخصان.',
    en: 'A programme opens for a group or region only when all four preconditions are met with valid evidence. Otherwise a related tool, with a waiver that two people sign.',
    fr: 'Un programme n’ouvre pour un groupe ou une région que si les quatre préalables sont réunis avec des preuves valables. Sinon un outil connexe, par une dérogation signée de deux personnes.',
  },
  group: { ar: 'التشكيلات', en: 'Groups', fr: 'Groupes' },
  place: { ar: 'الأقاليم والمناطق', en: 'Regions and districts', fr: 'Régions et districts' },
  scope: { ar: 'النطاق', en: 'Group or region', fr: 'Groupe ou région' },
  show: { ar: 'عرض', en: 'Show', fr: 'Afficher' },
  all: { ar: 'الكل', en: 'All', fr: 'Tous' },
  blocked: { ar: 'شرط ناقص', en: 'Something is missing', fr: 'Quelque chose manque' },
  ready: { ar: 'الأربعة متوفرة', en: 'All four are met', fr: 'Les quatre réunis' },
  open: { ar: 'فيها مرحلة مفتوحة ({count})', en: 'A phase is open ({count})', fr: 'Une phase est ouverte ({count})' },
  warned: {
    ar: 'برنامج مفتوح فقد شرطاً ({count})',
    en: 'An open programme lost one ({count})',
    fr: 'Programme ouvert qui en a perdu ({count})',
  },
  waiting: {
    ar: 'تنتظر توقيعاً ({count})',
    en: 'Waiting for a signature ({count})',
    fr: 'En attente de signature ({count})',
  },
  search: { ar: 'البحث بالرمز أو الاسم', en: 'Search by code or name', fr: 'Chercher par code ou nom' },
  nothing: { ar: 'لا شيء هنا.', en: 'Nothing here.', fr: 'Rien ici.' },
  phases: { ar: 'المراحل المفتوحة', en: 'Open phases', fr: 'Phases ouvertes' },
  noPhase: { ar: 'لا مرحلة مفتوحة', en: 'No phase is open', fr: 'Aucune phase ouverte' },
  missingCount: {
    ar: 'لا يُفتح برنامج: {count, plural, one {ينقص شرط واحد} two {ينقص شرطان} few {تنقص # شروط} other {ينقص # شرطاً}}',
    en: 'No programme opens: {count} of four missing',
    fr: 'Aucun programme n’ouvre : {count} sur quatre manquent',
  },
  nothingBlocks: { ar: 'لا شيء: الأربعة متوفرة', en: 'Nothing: all four are met', fr: 'Rien : les quatre sont réunis' },
  waits: { ar: 'ينتظر توقيعاً', en: 'Waits for a signature', fr: 'Attend une signature' },
  evidenceCount: {
    ar: '{count, plural, zero {بلا أدلة} one {دليل واحد} two {دليلان} few {# أدلة} other {# دليلاً}}',
    en: '{count, plural, =0 {no evidence} one {# piece of evidence} other {# pieces of evidence}}',
    fr: '{count, plural, =0 {aucune preuve} one {# preuve} other {# preuves}}',
  },
  until: { ar: 'حتى', en: 'until', fr: 'jusqu’au' },
  expired: {
    ar: 'انتهت صلاحيته، فيُعدّ غير معروف',
    en: 'Expired, so it counts as unknown',
    fr: 'Expiré, donc compté comme inconnu',
  },
  lost: {
    ar: 'البرنامج مفتوح وقد فقد: {items}. أعد التقييم، أو أغلق المرحلة مع السبب.',
    en: 'The programme is open and has lost: {items}. Assess again, or close the phase with the reason.',
    fr: 'Le programme est ouvert et a perdu : {items}. Réévaluez, ou fermez la phase avec le motif.',
  },
  lostBadge: { ar: 'فقد شرطاً', en: 'Lost a precondition', fr: 'Préalable perdu' },
  four: { ar: 'الشروط الأربعة', en: 'The four preconditions', fr: 'Les quatre préalables' },
  status: { ar: 'الحالة', en: 'Status', fr: 'État' },
  evidence: { ar: 'الأدلة', en: 'Evidence', fr: 'Preuves' },
  valid: { ar: 'صالح حتى', en: 'Valid until', fr: 'Valable jusqu’au' },
  by: { ar: 'قيّمه', en: 'Assessed by', fr: 'Évalué par' },
  assess: { ar: 'تقييم', en: 'Assess', fr: 'Évaluer' },
  which: { ar: 'الشرط', en: 'Precondition', fr: 'Préalable' },
  note: { ar: 'ملاحظة', en: 'Note', fr: 'Remarque' },
  validHint: {
    ar: 'بعد هذا اليوم يُعدّ غير معروف إلى أن يُقيَّم من جديد.',
    en: 'After this day it counts as unknown until it is assessed again.',
    fr: 'Après ce jour il compte comme inconnu jusqu’à une nouvelle évaluation.',
  },
  incomplete: {
    ar: 'أكمل كل دليل، أو احذفه. ما عدا «غير معروف» يلزمه دليل.',
    en: 'Complete each piece of evidence or remove it. Whatever is not “unknown” needs one.',
    fr: 'Complétez chaque preuve ou retirez-la. Tout ce qui n’est pas « inconnu » en demande une.',
  },
  dayNeeded: { ar: 'أدخل اليوم كاملاً.', en: 'Enter the whole day.', fr: 'Indiquez le jour complet.' },
  history: { ar: 'تقييمات سابقة', en: 'Earlier assessments', fr: 'Évaluations antérieures' },
  tools: { ar: 'الأدوات البديلة', en: 'Related tools', fr: 'Outils connexes' },
  tool: { ar: 'الأداة', en: 'Tool', fr: 'Outil' },
  reason: { ar: 'الأسباب', en: 'Reasons', fr: 'Motifs' },
  proposeWaiver: { ar: 'اقتراح أداة بديلة', en: 'Propose a related tool', fr: 'Proposer un outil connexe' },
  noWaivers: { ar: 'لم يُقترح شيء.', en: 'Nothing was proposed.', fr: 'Rien n’a été proposé.' },
  proposed: { ar: 'مقترح', en: 'Proposed', fr: 'Proposé' },
  signed: { ar: 'موقّع من شخصين', en: 'Signed by two people', fr: 'Signé par deux personnes' },
  turnedDown: { ar: 'مرفوض', en: 'Turned down', fr: 'Rejeté' },
  proposedBy: { ar: 'اقترحه', en: 'Proposed by', fr: 'Proposé par' },
  signedBy: { ar: 'وقّعه', en: 'Signed by', fr: 'Signé par' },
  turnedDownBy: { ar: 'رفضه', en: 'Turned down by', fr: 'Rejeté par' },
  phaseHistory: { ar: 'المراحل', en: 'Phases', fr: 'Phases' },
  openPhase: { ar: 'فتح مرحلة', en: 'Open a phase', fr: 'Ouvrir une phase' },
  closePhase: { ar: 'إغلاق المرحلة', en: 'Close the phase', fr: 'Fermer la phase' },
  kind: { ar: 'ما يُفتح', en: 'What opens', fr: 'Ce qui ouvre' },
  openStatus: { ar: 'مفتوحة', en: 'Open', fr: 'Ouverte' },
  closedStatus: { ar: 'مغلقة', en: 'Closed', fr: 'Fermée' },
  openedBy: { ar: 'فتحها', en: 'Opened by', fr: 'Ouverte par' },
  closedBy: { ar: 'أغلقها', en: 'Closed by', fr: 'Fermée par' },
  missing: { ar: 'ينقص: {items}', en: 'Missing: {items}', fr: 'Manquent : {items}' },
  waiverNeeded: {
    ar: 'يلزم استثناء موقّع يسمّي هذه الأداة.',
    en: 'A signed waiver that names this tool is needed.',
    fr: 'Il faut une dérogation signée qui nomme cet outil.',
  },
  openAlready: {
    ar: 'مرحلة من هذا النوع مفتوحة هنا.',
    en: 'A phase of this kind is open here.',
    fr: 'Une phase de cette nature est ouverte ici.',
  },
  youAssessed: {
    ar: 'أنت من قيّم أحد الشروط، فيفتح شخص آخر.',
    en: 'You assessed one of the four, so another person opens it.',
    fr: 'Vous avez évalué l’un des quatre ; une autre personne l’ouvre.',
  },
  officerOnly: {
    ar: 'هذا عمل مسؤول التشكيلات.',
    en: 'This is the work of a groups officer.',
    fr: 'C’est le travail d’un agent chargé des groupes.',
  },
  directorOnly: {
    ar: 'هذا عمل المدير.',
    en: 'This is the work of a director.',
    fr: 'C’est le travail d’un directeur.',
  },
  somebody: { ar: 'مستخدم خارج نطاقك', en: 'A user outside your reach', fr: 'Un utilisateur hors de votre ressort' },
} satisfies Record<string, Texts>
