import type { Texts } from '../../kernel/texts.ts'

export const texts = {
  withdrawals: { ar: 'الانسحابات', en: 'Withdrawals', fr: 'Retraits' },
  lead: {
    ar: 'وحدات تسحب أسلحتها الثقيلة خلف خط، بقائمة تحقق. لا يثبت الانسحاب إلا كاملاً وبشخص آخر.',
    en: 'Units that withdraw heavy weapons behind a line, with a checklist. It is verified only when complete, and by another.',
    fr: 'Unités retirant leurs armes lourdes derrière une ligne, avec une liste. Vérifié complet seulement, et par un autre.',
  },
  none: { ar: 'لا انسحابات هنا.', en: 'No withdrawals here.', fr: 'Aucun retrait ici.' },
  plan: { ar: 'تخطيط انسحاب', en: 'Plan a withdrawal', fr: 'Planifier un retrait' },
  withdrawal: { ar: 'انسحاب', en: 'Withdrawal', fr: 'Retrait' },
  unit: { ar: 'الوحدة', en: 'Unit', fr: 'Unité' },
  article: { ar: 'المادة', en: 'Article', fr: 'Article' },
  line: { ar: 'الخط', en: 'Line', fr: 'Ligne' },
  from: { ar: 'من أين', en: 'From', fr: 'D’où' },
  place: { ar: 'المكان', en: 'Place', fr: 'Lieu' },
  to: { ar: 'إلى موقع التخزين', en: 'To the storage site', fr: 'Vers le site' },
  due: { ar: 'حتى يوم', en: 'Due', fr: 'Échéance' },
  weapons: { ar: 'الأسلحة', en: 'Weapons', fr: 'Armes' },
  answered: { ar: 'بنود أُجيبت', en: 'Items answered', fr: 'Points renseignés' },
  status: { ar: 'الحالة', en: 'State', fr: 'État' },
  all: { ar: 'الكل', en: 'All', fr: 'Tous' },
  late: { ar: 'متأخر', en: 'Late', fr: 'En retard' },
  note: { ar: 'ملاحظة', en: 'Note', fr: 'Note' },
  reason: { ar: 'السبب', en: 'Reason', fr: 'Motif' },
  noLine: { ar: 'لا خط', en: 'None', fr: 'Aucune' },
  declared: { ar: 'القائمة المصرّح بها', en: 'Declared list', fr: 'Liste déclarée' },
  weaponClass: { ar: 'الصنف', en: 'Class', fr: 'Classe' },
  designation: { ar: 'الطراز', en: 'Designation', fr: 'Désignation' },
  calibre: { ar: 'العيار', en: 'Calibre', fr: 'Calibre' },
  serial: { ar: 'الرقم المتسلسل', en: 'Serial', fr: 'Numéro de série' },
  seal: { ar: 'الختم', en: 'Seal', fr: 'Scellé' },
  count: { ar: 'العدد', en: 'Number', fr: 'Nombre' },
  addWeapon: { ar: 'إضافة سلاح', en: 'Add a weapon', fr: 'Ajouter une arme' },
  removeWeapon: { ar: 'حذف السطر', en: 'Take it out', fr: 'Retirer' },
  weaponOf: { ar: 'السلاح {number}', en: 'Weapon {number}', fr: 'Arme {number}' },
  checklist: { ar: 'قائمة التحقق', en: 'Checklist', fr: 'Liste de contrôle' },
  item: { ar: 'البند', en: 'Item', fr: 'Point' },
  answer: { ar: 'الجواب', en: 'Answer', fr: 'Réponse' },
  answerItem: { ar: 'الجواب عن بند', en: 'Answer an item', fr: 'Renseigner un point' },
  notAnswered: { ar: 'لم يُجب عنه', en: 'Not answered', fr: 'Sans réponse' },
  evidence: { ar: 'الدليل', en: 'Evidence', fr: 'Preuve' },
  countedOf: { ar: 'عُدّ من: {name}', en: 'Counted: {name}', fr: 'Compté : {name}' },
  serialsRead: {
    ar: 'الأرقام كما قُرئت (سطر لكل رقم)',
    en: 'Serials as read (one a line)',
    fr: 'Numéros lus (un par ligne)',
  },
  sealOf: { ar: 'ختم: {name}', en: 'Seal on: {name}', fr: 'Scellé de : {name}' },
  lacks: { ar: 'ما ينقصه', en: 'What lacks', fr: 'Ce qui manque' },
  complete: { ar: 'القائمة كاملة.', en: 'The checklist is complete.', fr: 'La liste est complète.' },
  verify: { ar: 'التحقق من الانسحاب', en: 'Verify the withdrawal', fr: 'Vérifier le retrait' },
  verifyHint: {
    ar: 'إن نقص شيء ثبت جزئياً مع ما ينقصه.',
    en: 'Where anything lacks, it is verified in part, with what lacks.',
    fr: 'S’il manque quelque chose, il est vérifié en partie, avec ce qui manque.',
  },
  cancel: { ar: 'إلغاء الانسحاب', en: 'Call it off', fr: 'Annuler' },
  tookPart: {
    ar: 'خططته أو أجبت عن بنوده: التحقق لغيرك.',
    en: 'You planned it or answered items: somebody else verifies.',
    fr: 'Vous l’avez planifié ou renseigné : un autre vérifie.',
  },
  history: { ar: 'ما جرى', en: 'History', fr: 'Suivi' },
  sites: {
    ar: 'مواقع تخزين الأسلحة المسحوبة',
    en: 'Storage sites of withdrawn weapons',
    fr: 'Sites des armes retirées',
  },
  sitesLead: {
    ar: 'أسلحة مسحوبة بأرقامها وأختامها، وإعادة تفتيشها.',
    en: 'Withdrawn weapons with serials and seals, and their inspections.',
    fr: 'Armes retirées avec numéros et scellés, et leurs inspections.',
  },
  noSites: { ar: 'لا مواقع هنا.', en: 'No sites here.', fr: 'Aucun site ici.' },
  open: { ar: 'فتح موقع', en: 'Open a site', fr: 'Ouvrir un site' },
  name: { ar: 'اسم الموقع', en: 'Name of the site', fr: 'Nom du site' },
  side: { ar: 'أسلحة من', en: 'Whose weapons', fr: 'Armes de qui' },
  agreement: { ar: 'الاتفاق', en: 'Agreement', fr: 'Accord' },
  coordinates: { ar: 'الإحداثيات', en: 'Coordinates', fr: 'Coordonnées' },
  every: { ar: 'يُفتَّش كل (يوم)', en: 'Inspected every (days)', fr: 'Inspecté tous les (jours)' },
  openedOn: { ar: 'فُتح في', en: 'Opened on', fr: 'Ouvert le' },
  lastInspected: { ar: 'آخر تفتيش', en: 'Last inspected', fr: 'Dernière inspection' },
  next: { ar: 'التفتيش القادم', en: 'Next inspection', fr: 'Prochaine inspection' },
  missing: { ar: 'مفقود', en: 'Missing', fr: 'Manquantes' },
  declare: { ar: 'التصريح بأسلحة في الموقع', en: 'Declare weapons of the site', fr: 'Déclarer des armes du site' },
  inspect: { ar: 'تسجيل تفتيش', en: 'Record an inspection', fr: 'Consigner une inspection' },
  inspectedOn: { ar: 'يوم التفتيش', en: 'Day of the inspection', fr: 'Jour de l’inspection' },
  present: { ar: 'موجود', en: 'Present', fr: 'Présente' },
  isPresent: { ar: 'موجود والختم سليم', en: 'Present, seal intact', fr: 'Présente, scellé intact' },
  sealBroken: { ar: 'موجود والختم مكسور', en: 'Present, seal broken', fr: 'Présente, scellé brisé' },
  isGone: { ar: 'غير موجود', en: 'Not there', fr: 'Absente' },
  extras: { ar: 'أسلحة ليست في القائمة', en: 'Weapons that are on no list', fr: 'Armes hors liste' },
  inspections: { ar: 'التفتيشات', en: 'Inspections', fr: 'Inspections' },
  found: { ar: 'ما وُجد', en: 'What was found', fr: 'Constats' },
  examine: { ar: 'دراسة ما نقص', en: 'Examine what lacks', fr: 'Examiner ce qui manque' },
  outcome: { ar: 'النتيجة', en: 'Outcome', fr: 'Issue' },
  toIncident: { ar: 'كتابة واقعة', en: 'Write an incident', fr: 'Écrire un incident' },
  explained: { ar: 'له تفسير، وليس واقعة', en: 'Explained: no incident', fr: 'Expliqué : pas d’incident' },
  incident: { ar: 'الواقعة', en: 'Incident', fr: 'Incident' },
  by: { ar: 'من', en: 'By', fr: 'Par' },
} satisfies Record<string, Texts>

export const statusTexts = {
  planned: { ar: 'مخطط', en: 'Planned', fr: 'Planifié' },
  partly: { ar: 'ثبت جزئياً', en: 'Verified in part', fr: 'Vérifié en partie' },
  verified: { ar: 'ثبت', en: 'Verified', fr: 'Vérifié' },
  cancelled: { ar: 'أُلغي', en: 'Called off', fr: 'Annulé' },
} satisfies Record<string, Texts>

export const itemTexts = {
  weaponsCounted: {
    ar: 'عُدّت الأسلحة على القائمة',
    en: 'Weapons counted against the list',
    fr: 'Armes comptées selon la liste',
  },
  serialsCompared: { ar: 'قورنت الأرقام المتسلسلة', en: 'Serials compared', fr: 'Numéros comparés' },
  sealsPut: { ar: 'وُضعت الأختام بأرقامها', en: 'Seals put on, with numbers', fr: 'Scellés posés, avec numéros' },
  photographed: { ar: 'صُوّرت', en: 'Photographed', fr: 'Photographiées' },
  unitMoved: { ar: 'انتقلت الوحدة', en: 'Unit moved', fr: 'Unité déplacée' },
  campHandedOver: { ar: 'سُلّم المعسكر', en: 'Camp handed over', fr: 'Camp remis' },
  mineRecords: { ar: 'سُلّمت سجلات حقول الألغام', en: 'Minefield records handed over', fr: 'Relevés de mines remis' },
  opposingInformed: { ar: 'أُبلغ الطرف الآخر', en: 'Opposing side informed', fr: 'Partie adverse informée' },
} satisfies Record<string, Texts>

export const answerTexts = {
  yes: { ar: 'نعم', en: 'Yes', fr: 'Oui' },
  no: { ar: 'لا', en: 'No', fr: 'Non' },
  notApplicable: { ar: 'لا ينطبق', en: 'Not applicable', fr: 'Sans objet' },
} satisfies Record<string, Texts>

export const lackTexts = {
  notAnswered: { ar: 'لم يُجب عنه', en: 'not answered', fr: 'sans réponse' },
  answeredNo: { ar: 'الجواب لا', en: 'answered no', fr: 'répondu non' },
  countDiffers: { ar: 'العدد مختلف', en: 'the number differs', fr: 'le nombre diffère' },
  serialMissing: { ar: 'رقم لم يُقرأ', en: 'a serial was not read', fr: 'numéro non lu' },
  serialUnknown: { ar: 'رقم غير مصرّح به', en: 'a serial nobody declared', fr: 'numéro non déclaré' },
  notSealed: { ar: 'بلا ختم', en: 'not sealed', fr: 'non scellée' },
  sealTwice: { ar: 'ختم مكرر', en: 'one seal twice', fr: 'scellé en double' },
} satisfies Record<string, Texts>

export const stateTexts = {
  declared: { ar: 'مصرّح به', en: 'Declared', fr: 'Déclarée' },
  stored: { ar: 'مخزّن', en: 'Stored', fr: 'Stockée' },
  missing: { ar: 'مفقود', en: 'Missing', fr: 'Manquante' },
} satisfies Record<string, Texts>

export const stepTexts = {
  planned: { ar: 'خُطط', en: 'Planned', fr: 'Planifié' },
  answered: { ar: 'أُجيب عن بند', en: 'An item was answered', fr: 'Point renseigné' },
  partly: { ar: 'ثبت جزئياً', en: 'Verified in part', fr: 'Vérifié en partie' },
  verified: { ar: 'ثبت', en: 'Verified', fr: 'Vérifié' },
  cancelled: { ar: 'أُلغي', en: 'Called off', fr: 'Annulé' },
} satisfies Record<string, Texts>

export const findingTexts = {
  missing: { ar: 'غير موجود', en: 'not there', fr: 'absente' },
  serialDiffers: { ar: 'رقم مختلف', en: 'another serial', fr: 'autre numéro' },
  sealDiffers: { ar: 'ختم مختلف', en: 'another seal', fr: 'autre scellé' },
  sealBroken: { ar: 'ختم مكسور', en: 'seal broken', fr: 'scellé brisé' },
} satisfies Record<string, Texts>

export const inspectionTexts = {
  clear: { ar: 'كل شيء كما سُجّل', en: 'All as recorded', fr: 'Tout conforme' },
  toExamine: { ar: 'يُدرس', en: 'To examine', fr: 'À examiner' },
  incident: { ar: 'كُتبت واقعة', en: 'An incident was written', fr: 'Incident écrit' },
  dismissed: { ar: 'له تفسير', en: 'Explained', fr: 'Expliqué' },
} satisfies Record<string, Texts>
