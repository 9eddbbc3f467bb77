import type { Texts } from '../kernel/texts.ts'

/** The kinds of work of explosive ordnance, from a report to land handed back: the page where each is done, and what it is called. */
export const ordnanceKinds = {
  'teamQualification.confirm': {
    href: (id: string) => `/ordnance-teams/${id}`,
    words: { ar: 'مؤهل ينتظر التأكيد', en: 'Qualification: confirm', fr: 'Qualification à confirmer' },
  },
  'teamQualification.renew': {
    href: (id: string) => `/ordnance-teams/${id}`,
    words: { ar: 'مؤهل يوشك على الانتهاء', en: 'Qualification ends soon', fr: 'Qualification bientôt expirée' },
  },
  'taskOrder.prioritise': {
    href: (id: string) => `/task-orders/${id}`,
    words: { ar: 'مسودة مهمة تنتظر الأولوية', en: 'Task drafted: prioritise', fr: 'Mission à prioriser' },
  },
  'taskOrder.issue': {
    href: (id: string) => `/task-orders/${id}`,
    words: { ar: 'مهمة تنتظر الإصدار', en: 'Task order: issue', fr: 'Ordre de mission à émettre' },
  },
  'taskOrder.accept': {
    href: (id: string) => `/task-orders/${id}`,
    words: { ar: 'أمر مهمة ينتظر قبولك', en: 'Task order: accept', fr: 'Ordre de mission à accepter' },
  },
  'taskOrder.begin': {
    href: (id: string) => `/task-orders/${id}`,
    words: { ar: 'مهمة تنتظر البدء', en: 'Task: begin', fr: 'Mission à commencer' },
  },
  'taskOrder.rework': {
    href: (id: string) => `/task-orders/${id}`,
    words: { ar: 'مهمة أعادتها الجودة', en: 'Task sent back: rework', fr: 'Mission à reprendre' },
  },
  'taskOrder.resume': {
    href: (id: string) => `/task-orders/${id}`,
    words: { ar: 'مهمة معلّقة', en: 'Task is suspended', fr: 'Mission suspendue' },
  },
  'taskOrder.askQuality': {
    href: (id: string) => `/task-orders/${id}`,
    words: {
      ar: 'مهمة تامة تنتظر الإحالة إلى الجودة',
      en: 'Task done: ask for quality control',
      fr: 'Mission finie : demander le contrôle',
    },
  },
  'taskOrder.judge': {
    href: (id: string) => `/task-orders/${id}`,
    words: { ar: 'مهمة تنتظر حكم الجودة', en: 'Task: quality control', fr: 'Mission : contrôle qualité' },
  },
  'taskOrder.handOver': {
    href: (id: string) => `/task-orders/${id}`,
    words: { ar: 'مهمة تنتظر التسليم أو الإغلاق', en: 'Task: hand over or close', fr: 'Mission à remettre ou clore' },
  },
  'demolition.decide': {
    href: (id: string) => `/task-orders/${id}`,
    words: { ar: 'تفجير ينتظر الموافقة', en: 'Demolition: approve', fr: 'Destruction à approuver' },
  },
  'cordon.order': {
    href: (id: string) => `/cordons/${id}`,
    words: { ar: 'طوق مخطط ينتظر الأمر', en: 'Cordon planned: order', fr: 'Périmètre prévu : à ordonner' },
  },
  'cordon.lift': {
    href: (id: string) => `/cordons/${id}`,
    words: {
      ar: 'طوق ينتهي وقته: مدده أو ارفعه',
      en: 'Cordon’s time is up: extend or lift',
      fr: 'Périmètre à terme : prolonger ou lever',
    },
  },
  'hazard.confirm': {
    href: (id: string) => `/hazards/${id}`,
    words: { ar: 'منطقة مشتبه بها تنتظر التأكيد', en: 'Suspected area: confirm', fr: 'Zone suspecte : à confirmer' },
  },
  'nonConformity.correct': {
    href: (id: string) => `/quality-visits/${id}`,
    words: { ar: 'عدم مطابقة يُصحَّح', en: 'Non-conformity: put right', fr: 'Non-conformité : à corriger' },
  },
  'nonConformity.close': {
    href: (id: string) => `/quality-visits/${id}`,
    words: { ar: 'تصحيح ينتظر التحقق', en: 'Corrected non-conformity: verify', fr: 'Correction : à vérifier' },
  },
  'landRelease.sample': {
    href: (id: string) => `/quality-visits/new?hazard=${id}`,
    words: {
      ar: 'أرض عولجت تنتظر عيّنة الجودة',
      en: 'Land worked: take a sample',
      fr: 'Terrain traité : échantillon à prendre',
    },
  },
  'landRelease.complete': {
    href: (id: string) => `/land-release/${id}`,
    words: { ar: 'أرض تنتظر قرار الإفراج', en: 'Land: release', fr: 'Terrain : à libérer' },
  },
  'landHandover.draft': {
    href: (id: string) => `/land-release/${id}`,
    words: { ar: 'أرض مفرج عنها تنتظر التسليم', en: 'Released land: hand over', fr: 'Terrain libéré : à remettre' },
  },
  'landHandover.sign': {
    href: (id: string) => `/land-release/${id}`,
    words: {
      ar: 'شهادة تسليم تنتظر التوقيع',
      en: 'Certificate of handover: sign',
      fr: 'Certificat de remise : à signer',
    },
  },
  'landRelease.close': {
    href: (id: string) => `/land-release/${id}`,
    words: { ar: 'أرض سُلّمت يُعاد النظر إليها', en: 'Land handed over: look again', fr: 'Terrain remis : à revoir' },
  },
  'missedItem.conclude': {
    href: (id: string) => `/land-release/${id}`,
    words: {
      ar: 'جسم في أرض مفرج عنها: تحقيق',
      en: 'Item in released land: investigate',
      fr: 'Engin en terrain libéré : enquête',
    },
  },
  'accident.confirm': {
    href: (id: string) => `/accidents/${id}`,
    words: { ar: 'حادث ينتظر التأكيد', en: 'Accident: confirm', fr: 'Accident : à confirmer' },
  },
  'accident.investigate': {
    href: (id: string) => `/accidents/${id}`,
    words: { ar: 'حادث ينتظر التحقيق', en: 'Accident: investigate', fr: 'Accident : enquête à mener' },
  },
  'victimReferral.followUp': {
    href: (id: string) => `/victims/${id}`,
    words: { ar: 'إحالة ضحية: متابعة', en: 'Victim referred: follow up', fr: 'Victime orientée : suivi' },
  },
  'ordnanceReport.judge': {
    href: (id: string) => `/ordnance-reports/${id}`,
    words: { ar: 'بلاغ عن متفجرات ينتظر الحكم', en: 'Ordnance report: judge', fr: 'Engin signalé : à évaluer' },
  },
  'ordnanceReport.follow': {
    href: (id: string) => `/ordnance-reports/${id}`,
    words: { ar: 'بلاغ عن متفجرات يُتابَع', en: 'Ordnance report: follow up', fr: 'Engin signalé : à suivre' },
  },
} as const satisfies Readonly<Record<string, { readonly href: (id: string) => string; readonly words: Texts }>>
