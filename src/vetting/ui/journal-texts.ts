import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'vettingCase.request': { ar: 'فتح ملف تدقيق', en: 'Opened a vetting case', fr: 'Dossier de vérification ouvert' },
  'vettingCase.declare': { ar: 'إفادة في ملف تدقيق', en: 'Took down a declaration', fr: 'Déclaration recueillie' },
  'vettingCheck.ask': { ar: 'طلب فحص من مكتب', en: 'Asked an office for a check', fr: 'Vérification demandée' },
  'vettingCheck.record': { ar: 'تسجيل نتيجة فحص', en: 'Recorded a check', fr: 'Vérification enregistrée' },
  'vettingShare.make': {
    ar: 'حزمة لجهة تدقيق خارجية',
    en: 'Made a packet for a vetter',
    fr: 'Paquet pour un vérificateur',
  },
  'vettingCase.propose': { ar: 'اقتراح نتيجة تدقيق', en: 'Proposed a finding', fr: 'Conclusion proposée' },
  'vettingCase.vote': { ar: 'تصويت على نتيجة تدقيق', en: 'Voted on a finding', fr: 'Vote sur une conclusion' },
  'vettingCondition.settle': { ar: 'حسم شرط', en: 'Settled a condition', fr: 'Condition réglée' },
  'vettingCase.tell': { ar: 'إبلاغ بقرار تدقيق', en: 'Told somebody a decision', fr: 'Décision notifiée' },
  'vettingCase.integrate': { ar: 'دمج شخص في مؤسسة', en: 'Integrated a person', fr: 'Personne intégrée' },
  'vettingCase.leave': { ar: 'ترك الخدمة', en: 'Left the service', fr: 'Départ du service' },
  'vettingCase.expire': { ar: 'انتهاء موافقة', en: 'A clearance expired', fr: 'Habilitation échue' },
  'vettingCase.withdraw': { ar: 'سحب ملف تدقيق', en: 'Withdrew a vetting case', fr: 'Dossier retiré' },
  'vettingCase.reopen': { ar: 'إعادة التدقيق', en: 'Vetted again', fr: 'Vérification reprise' },
  'vettingCase.note': { ar: 'ملاحظة في ملف تدقيق', en: 'Noted in a vetting case', fr: 'Note au dossier' },
  'vettingAppeal.file': { ar: 'تظلم من قرار تدقيق', en: 'Filed a vetting appeal', fr: 'Recours déposé' },
  'vettingAppeal.decide': { ar: 'حسم تظلم تدقيق', en: 'Decided a vetting appeal', fr: 'Recours tranché' },
  'vettingAppeal.tell': { ar: 'إبلاغ بنتيجة تظلم', en: 'Told how an appeal was decided', fr: 'Résultat notifié' },
} as const satisfies Readonly<Record<string, Texts>>
