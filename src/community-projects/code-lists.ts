import type { Texts } from '../kernel/texts.ts'
import type { CommunityProject, Funding, TargetGroup } from './project.ts'

export const targetTexts: Readonly<Record<TargetGroup, Texts>> = {
  waitingExCombatants: {
    ar: 'مقاتلون سابقون ينتظرون الدعم',
    en: 'Ex-combatants who wait for support',
    fr: 'Ex-combattants en attente de soutien',
  },
  nonSignatories: {
    ar: 'أفراد تشكيلات لم توقّع',
    en: 'Members of groups that did not sign',
    fr: 'Membres de groupes non signataires',
  },
  atRisk: {
    ar: 'معرّضون للتجنيد',
    en: 'People at risk of recruitment',
    fr: 'Personnes exposées au recrutement',
  },
  community: { ar: 'أهل المجتمع المحلي', en: 'The community', fr: 'La communauté' },
}

export const fundingTexts: Readonly<Record<Funding, Texts>> = {
  assessed: { ar: 'ميزانية البعثة المقررة', en: 'Assessed budget of a mission', fr: 'Budget statutaire d’une mission' },
  voluntary: { ar: 'تبرعات المانحين', en: 'Voluntary contributions', fr: 'Contributions volontaires' },
  national: { ar: 'الخزانة الوطنية', en: 'National treasury', fr: 'Trésor national' },
}

export const statusTexts: Readonly<Record<CommunityProject['status'], Texts>> = {
  drafted: { ar: 'مسودة', en: 'Draft', fr: 'Projet rédigé' },
  submitted: { ar: 'أمام لجنة المراجعة', en: 'Before the review committee', fr: 'Devant le comité de revue' },
  recommended: { ar: 'أُوصي به', en: 'Recommended', fr: 'Recommandé' },
  rejected: { ar: 'مرفوض', en: 'Rejected', fr: 'Rejeté' },
  signedOff: { ar: 'اعتمدته اللجنة المحلية', en: 'Signed off by the committee', fr: 'Approuvé par le comité' },
  running: { ar: 'جارٍ', en: 'Running', fr: 'En cours' },
  completed: { ar: 'مكتمل', en: 'Completed', fr: 'Achevé' },
  stopped: { ar: 'موقوف', en: 'Stopped', fr: 'Arrêté' },
}
