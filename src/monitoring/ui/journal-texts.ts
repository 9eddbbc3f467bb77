import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'monitoringPost.open': { ar: 'فتح نقطة مراقبة', en: 'Opened a monitoring post', fr: 'Poste d’observation ouvert' },
  'monitoringPost.correct': { ar: 'تصحيح نقطة مراقبة', en: 'Corrected a monitoring post', fr: 'Poste corrigé' },
  'monitoringPost.suspend': { ar: 'توقف نقطة مراقبة', en: 'Suspended a monitoring post', fr: 'Poste suspendu' },
  'monitoringPost.resume': { ar: 'استئناف نقطة مراقبة', en: 'Resumed a monitoring post', fr: 'Poste repris' },
  'monitoringPost.close': { ar: 'إغلاق نقطة مراقبة', en: 'Closed a monitoring post', fr: 'Poste fermé' },
  'patrol.plan': { ar: 'تخطيط دورية', en: 'Planned a patrol', fr: 'Patrouille planifiée' },
  'patrol.replan': { ar: 'تغيير خطة دورية', en: 'Planned a patrol anew', fr: 'Patrouille replanifiée' },
  'patrol.report': { ar: 'سير دورية', en: 'Reported a patrol', fr: 'Patrouille relatée' },
  'patrol.cancel': { ar: 'إلغاء دورية', en: 'Cancelled a patrol', fr: 'Patrouille annulée' },
  'watch.record': { ar: 'تسجيل مراقبة', en: 'Recorded a watch', fr: 'Veille consignée' },
  'watch.stop': { ar: 'إنهاء مراقبة', en: 'Ended a watch', fr: 'Veille terminée' },
  'watch.correct': { ar: 'تصحيح مراقبة', en: 'Corrected a watch', fr: 'Veille corrigée' },
  'watch.withdraw': { ar: 'سحب مراقبة', en: 'Withdrew a watch', fr: 'Veille retirée' },
  'sighting.record': { ar: 'تسجيل مشاهدة', en: 'Recorded a sighting', fr: 'Observation consignée' },
  'sighting.withdraw': { ar: 'سحب مشاهدة', en: 'Withdrew a sighting', fr: 'Observation retirée' },
} as const satisfies Readonly<Record<string, Texts>>
