import type { Texts } from '../kernel/texts.ts'

/** The kinds of work of arms, ammunition and their stores: the page where each is done, and what it is called. */
export const custodyKinds = {
  'weapon.receive': {
    href: (id: string) => `/weapons/${id}`,
    words: { ar: 'سلاح في الطريق إلى هنا', en: 'Weapon on the way here: receive', fr: 'Arme en route : recevoir' },
  },
  'shipment.receive': {
    href: (id: string) => `/shipments/${id}`,
    words: {
      ar: 'شحنة أسلحة في الطريق إلى هنا',
      en: 'Shipment on the way here: receive',
      fr: 'Envoi en route : recevoir',
    },
  },
  'shipment.late': {
    href: (id: string) => `/shipments/${id}`,
    words: { ar: 'شحنة أسلحة تأخرت في الطريق', en: 'Shipment late on the road', fr: 'Envoi en retard' },
  },
  'shipment.settle': {
    href: (id: string) => `/shipments/${id}`,
    words: { ar: 'شحنة أسلحة متنازع عليها', en: 'Disputed shipment: settle', fr: 'Envoi contesté : régler' },
  },
  'part.separate': {
    href: (id: string) => `/parts/${id}`,
    words: {
      ar: 'جزء ما زال عند أمين سلاحه',
      en: 'Part still with its weapon’s keeper: hand it on',
      fr: 'Pièce encore chez le gardien de son arme : la remettre',
    },
  },
  'part.receive': {
    href: (id: string) => `/parts/${id}`,
    words: { ar: 'جزء سلاح في الطريق إلى هنا', en: 'Part on the way here: receive', fr: 'Pièce en route : recevoir' },
  },
  'part.settle': {
    href: (id: string) => `/parts/${id}`,
    words: { ar: 'ختم جزء ينتظر التسوية', en: 'Seal of a part: settle', fr: 'Scellé d’une pièce : régler' },
  },
  'stockCheck.do': {
    href: () => '/stock',
    words: { ar: 'جرد مستحق', en: 'Stock check due', fr: 'Inventaire à faire' },
  },
  'stockCheck.settle': {
    href: (id: string) => `/stock-checks/${id}`,
    words: { ar: 'فرق في الجرد ينتظر التسوية', en: 'Stock difference: settle', fr: 'Écart d’inventaire : régler' },
  },
  'loss.sign': {
    href: (id: string) => `/weapons/${id}`,
    words: {
      ar: 'بلاغ عن سلاح ينتظر التوقيع',
      en: 'Report about a weapon: sign',
      fr: 'Signalement d’une arme : signer',
    },
  },
  'trace.release': {
    href: (id: string) => `/traces/${id}`,
    words: { ar: 'طلب تتبع ينتظر الاعتماد', en: 'Trace request: release', fr: 'Demande de traçage : émettre' },
  },
  'trace.answer': {
    href: (id: string) => `/traces/${id}`,
    words: {
      ar: 'طلب تتبع حان جوابه أو تأخر',
      en: 'Trace request: answer due',
      fr: 'Demande de traçage : réponse attendue',
    },
  },
  'traceWaiver.sign': {
    href: () => '/traces/waivers?status=proposed',
    words: { ar: 'إعفاء من التتبع ينتظر التوقيع', en: 'Waiver of tracing: sign', fr: 'Dispense de traçage : signer' },
  },
  'transfer.embargo': {
    href: (id: string) => `/transfers/${id}`,
    words: {
      ar: 'تسليم للدولة: شرط حظر السلاح',
      en: 'Transfer to the state: embargo',
      fr: 'Transfert à l’État : embargo',
    },
  },
  'transfer.dueDiligence': {
    href: (id: string) => `/transfers/${id}`,
    words: {
      ar: 'تسليم للدولة: العناية الواجبة',
      en: 'Transfer to the state: due diligence',
      fr: 'Transfert à l’État : diligence voulue',
    },
  },
  'transfer.marking': {
    href: (id: string) => `/transfers/${id}`,
    words: { ar: 'تسليم للدولة: الوسم', en: 'Transfer to the state: marking', fr: 'Transfert à l’État : marquage' },
  },
  'transfer.inspection': {
    href: (id: string) => `/transfers/${id}`,
    words: {
      ar: 'تسليم للدولة: المعاينة',
      en: 'Transfer to the state: inspection',
      fr: 'Transfert à l’État : inspection',
    },
  },
  'transferGate.sign': {
    href: (id: string) => `/transfers/${id}`,
    words: {
      ar: 'جواب عن شرط تسليم ينتظر التوقيع',
      en: 'Gate of a transfer: sign',
      fr: 'Condition de transfert : signer',
    },
  },
  'transfer.sign': {
    href: (id: string) => `/transfers/${id}`,
    words: { ar: 'تسليم للدولة ينتظر التوقيع', en: 'Transfer to the state: sign', fr: 'Transfert à l’État : signer' },
  },
  'transfer.execute': {
    href: (id: string) => `/transfers/${id}`,
    words: {
      ar: 'تسليم للدولة موقّع',
      en: 'Transfer to the state: hand over',
      fr: 'Transfert à l’État : remettre',
    },
  },
  'disposal.sign': {
    href: (id: string) => `/disposals/${id}`,
    words: { ar: 'خطة إتلاف تنتظر التوقيع', en: 'Plan of destruction: sign', fr: 'Plan de destruction : signer' },
  },
  'disposal.execute': {
    href: (id: string) => `/disposals/${id}`,
    words: { ar: 'خطة إتلاف موقّعة', en: 'Plan of destruction: carry out', fr: 'Plan de destruction : exécuter' },
  },
  'consignment.receive': {
    href: (id: string) => `/consignments/${id}`,
    words: {
      ar: 'ذخيرة في الطريق إلى هنا',
      en: 'Ammunition on the way here: receive',
      fr: 'Munitions en route : recevoir',
    },
  },
  'consignment.settle': {
    href: (id: string) => `/consignments/${id}`,
    words: { ar: 'شحنة ذخيرة متنازع عليها', en: 'Disputed consignment: settle', fr: 'Envoi contesté : régler' },
  },
  'lotLoss.sign': {
    href: (id: string) => `/ammunition/${id}`,
    words: {
      ar: 'بلاغ عن ذخيرة ينتظر التوقيع',
      en: 'Report about ammunition: sign',
      fr: 'Signalement de munitions : signer',
    },
  },
  'lotDisposal.sign': {
    href: (id: string) => `/ammunition/${id}`,
    words: {
      ar: 'إتلاف ذخيرة ينتظر التوقيع',
      en: 'Destruction of ammunition: sign',
      fr: 'Destruction de munitions : signer',
    },
  },
  'lotDisposal.execute': {
    href: (id: string) => `/ammunition/${id}`,
    words: {
      ar: 'إتلاف ذخيرة موقّع',
      en: 'Destruction of ammunition: carry out',
      fr: 'Destruction de munitions : exécuter',
    },
  },
  'ammunitionSetting.sign': {
    href: () => '/ammunition-rules',
    words: { ar: 'قواعد تخزين تنتظر التوقيع', en: 'Rules of storage: sign', fr: 'Règles d’entreposage : signer' },
  },
  'ammunitionWaiver.sign': {
    href: (id: string) => `/magazines/${id}`,
    words: {
      ar: 'استثناء تخزين ينتظر التوقيع',
      en: 'Waiver of storage: sign',
      fr: 'Dérogation d’entreposage : signer',
    },
  },
  'ordnanceTask.raise': {
    href: (id: string) => `/weapons/${id}`,
    words: { ar: 'سلاح خطر دون مهمة', en: 'Unsafe weapon without a task', fr: 'Arme dangereuse sans tâche' },
  },
  'ordnanceTask.assign': {
    href: () => '/ordnance',
    words: { ar: 'مهمة ذخائر تنتظر فريقاً', en: 'Ordnance task: assign', fr: 'Neutralisation : désigner une équipe' },
  },
  'ordnanceTask.finish': {
    href: () => '/ordnance?status=assigned',
    words: {
      ar: 'مهمة ذخائر قيد التنفيذ',
      en: 'Ordnance task: record the end',
      fr: 'Neutralisation : consigner la fin',
    },
  },
  'ammunitionCheck.do': {
    href: () => '/ammunition-checks',
    words: { ar: 'عدّ الذخيرة مستحق', en: 'Count of ammunition due', fr: 'Comptage de munitions à faire' },
  },
  'ammunitionCheck.settle': {
    href: () => '/ammunition-checks',
    words: {
      ar: 'فرق في الذخيرة ينتظر التسوية',
      en: 'Difference of ammunition: settle',
      fr: 'Écart de munitions : régler',
    },
  },
  'keyRegime.sign': {
    href: (id: string) => `/armouries/${id}`,
    words: { ar: 'مفاتيح مخزن: توقيع', en: 'Keys of a store: sign', fr: 'Clés d’un dépôt : signer' },
  },
  'armouryChange.sign': {
    href: (id: string) => `/armouries/${id}?tab=changes`,
    words: {
      ar: 'اسم مخزن أو ساعاته: توقيع',
      en: 'Name or hours of a store: sign',
      fr: 'Nom ou heures d’un dépôt : signer',
    },
  },
  'opening.sign': {
    href: (id: string) => `/armouries/${id}`,
    words: { ar: 'فتح مخزن: توقيع صاحب المفتاح', en: 'Opening of a store: sign', fr: 'Ouverture d’un dépôt : signer' },
  },
  'opening.close': {
    href: (id: string) => `/armouries/${id}`,
    words: { ar: 'مخزن مفتوح أكثر مما ينبغي', en: 'Store left open', fr: 'Dépôt resté ouvert' },
  },
  'opening.settle': {
    href: (id: string) => `/armouries/${id}`,
    words: { ar: 'فتح مخزن: خلل للتسوية', en: 'Opening of a store: settle', fr: 'Ouverture d’un dépôt : régler' },
  },
} as const satisfies Readonly<Record<string, { readonly href: (id: string) => string; readonly words: Texts }>>
