import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'siteSetting.propose': { ar: 'اقتراح عمل موقع', en: 'Proposed how a site works', fr: 'Réglages d’un site proposés' },
  'siteSetting.sign': { ar: 'إنفاذ عمل موقع', en: 'Put a site’s settings into force', fr: 'Réglages d’un site signés' },
  'siteSetting.turnDown': {
    ar: 'رفض اقتراح عمل موقع',
    en: 'Turned a site’s settings down',
    fr: 'Réglages d’un site refusés',
  },
  'siteSector.open': { ar: 'فتح قسم مبيت', en: 'Opened a sector', fr: 'Ouverture d’un secteur' },
  'siteSector.close': { ar: 'إغلاق قسم مبيت', en: 'Closed a sector', fr: 'Fermeture d’un secteur' },
  'siteVisit.receive': { ar: 'استقبال في موقع', en: 'Received somebody at a site', fr: 'Accueil sur un site' },
  'siteVisit.bind': { ar: 'ربط زيارة بشخص', en: 'Bound a visit to a person', fr: 'Visite liée à une personne' },
  'siteVisit.assignBed': { ar: 'تعيين سرير', en: 'Assigned a bed', fr: 'Attribution d’un lit' },
  'siteVisit.doubtAge': { ar: 'شك في السن', en: 'Doubted an age', fr: 'Doute sur un âge' },
  'siteVisit.call': { ar: 'نداء إلى محطة', en: 'Called to a station', fr: 'Appel à une étape' },
  'siteVisit.putBack': { ar: 'إعادة إلى الصف', en: 'Put back into a queue', fr: 'Remise dans la file' },
  'siteVisit.sendTo': { ar: 'توجيه إلى محطة أخرى', en: 'Sent to another station', fr: 'Envoi vers une autre étape' },
  'siteVisit.finish': { ar: 'إنهاء محطة', en: 'Finished a station', fr: 'Étape terminée' },
  'siteVisit.skip': { ar: 'تجاوز محطة', en: 'Skipped a station', fr: 'Étape omise' },
  'siteVisit.reviewSkip': {
    ar: 'النظر في تجاوز محطة',
    en: 'Looked at a skipped station',
    fr: 'Examen d’une étape omise',
  },
  'terms.answer': { ar: 'جواب عن الشروط', en: 'Recorded an answer to the terms', fr: 'Réponse aux conditions' },
  'profile.make': { ar: 'إعداد ملف شخصي', en: 'Made a profile', fr: 'Établissement d’un profil' },
  'dischargePlan.make': { ar: 'خطة خروج', en: 'Planned a discharge', fr: 'Plan de départ' },
  'siteVisit.discharge': { ar: 'خروج من موقع', en: 'Discharged somebody', fr: 'Départ d’un site' },
  'siteVisit.leave': { ar: 'مغادرة دون خروج', en: 'Recorded that somebody left', fr: 'Départ sans clôture' },
} as const satisfies Readonly<Record<string, Texts>>
