import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'taskOrder.draft': { ar: 'صياغة مهمة', en: 'Drafted a task order', fr: 'Ordre de mission rédigé' },
  'taskOrder.change': { ar: 'تغيير مسودة مهمة', en: 'Changed a task order', fr: 'Ordre de mission modifié' },
  'taskOrder.prioritise': { ar: 'ترتيب أولوية مهمة', en: 'Prioritised a task', fr: 'Mission priorisée' },
  'taskOrder.issue': { ar: 'إصدار أمر مهمة', en: 'Issued a task order', fr: 'Ordre de mission émis' },
  'taskOrder.cancel': { ar: 'إلغاء مهمة', en: 'Cancelled a task', fr: 'Mission annulée' },
  'taskOrder.accept': { ar: 'قبول مهمة', en: 'Accepted a task', fr: 'Mission acceptée' },
  'taskOrder.mobilise': { ar: 'تحريك فريق إلى مهمة', en: 'Mobilised for a task', fr: 'Équipe mobilisée' },
  'taskOrder.start': { ar: 'بدء العمل في مهمة', en: 'Started a task', fr: 'Mission commencée' },
  'taskOrder.suspend': { ar: 'تعليق مهمة', en: 'Suspended a task', fr: 'Mission suspendue' },
  'taskOrder.resume': { ar: 'استئناف مهمة', en: 'Resumed a task', fr: 'Mission reprise' },
  'taskOrder.complete': { ar: 'إتمام مهمة', en: 'Completed a task', fr: 'Mission achevée' },
  'taskOrder.askQuality': {
    ar: 'إحالة مهمة إلى الجودة',
    en: 'Asked for quality control',
    fr: 'Contrôle qualité demandé',
  },
  'taskOrder.judge': { ar: 'حكم الجودة على مهمة', en: 'Judged a task’s quality', fr: 'Qualité évaluée' },
  'taskOrder.handOver': { ar: 'تسليم نتيجة مهمة', en: 'Handed a task over', fr: 'Mission remise' },
  'taskOrder.close': { ar: 'إغلاق مهمة', en: 'Closed a task', fr: 'Mission close' },
  'taskProgress.record': { ar: 'تقدم يوم عمل', en: 'Recorded a day’s progress', fr: 'Avancement du jour' },
  'taskProgress.correct': { ar: 'تصحيح يوم عمل', en: 'Took a day’s entry back', fr: 'Entrée du jour annulée' },
  'taskItem.record': { ar: 'تسجيل جسم عُثر عليه', en: 'Recorded an item found', fr: 'Engin trouvé' },
  'taskItemEvent.record': { ar: 'ما جرى لجسم', en: 'Recorded what was done with an item', fr: 'Sort d’un engin' },
  'demolition.plan': { ar: 'تخطيط تفجير', en: 'Planned a demolition', fr: 'Destruction prévue' },
  'demolition.decide': { ar: 'قرار في تفجير', en: 'Decided on a demolition', fr: 'Destruction décidée' },
  'demolition.carryOut': { ar: 'تنفيذ تفجير', en: 'Carried out a demolition', fr: 'Destruction exécutée' },
} as const satisfies Readonly<Record<string, Texts>>
