import type { Texts } from '../kernel/texts.ts'

export const homeTexts = {
  title: { ar: 'قائمة العمل', en: 'Work list', fr: 'À faire' },
  waits: { ar: 'ما ينتظرك', en: 'What waits for you', fr: 'Ce qui vous attend' },
  nothing: { ar: 'لا شيء ينتظرك الآن.', en: 'Nothing waits for you now.', fr: 'Rien ne vous attend pour l’instant.' },
  tasks: { ar: 'المهام', en: 'Tasks', fr: 'Tâches' },
  register: { ar: 'تسجيل متقدم', en: 'Register an applicant', fr: 'Enregistrer un candidat' },
  people: { ar: 'المتقدمون', en: 'Applicants', fr: 'Candidats' },
  matches: { ar: 'المطابقات', en: 'Matches', fr: 'Correspondances' },
  duplicates: { ar: 'التكرارات', en: 'Duplicates', fr: 'Doublons' },
  weapons: { ar: 'الأسلحة', en: 'Weapons', fr: 'Armes' },
  takeIn: {
    ar: 'استلام سلاح: اختر المتقدم',
    en: 'Take a weapon in: choose the applicant',
    fr: 'Recevoir une arme : choisir le candidat',
  },
  journal: { ar: 'السجل', en: 'Journal', fr: 'Journal' },
  programme: { ar: 'البرنامج والمستخدمون', en: 'Programme and users', fr: 'Programme et utilisateurs' },
  verify: { ar: 'التحقق من إيصال', en: 'Check a receipt', fr: 'Vérifier un reçu' },
  openMatches: {
    ar: '{count, plural, zero {لا مطابقات} one {مطابقة واحدة} two {مطابقتان} few {# مطابقات} many {# مطابقة} other {# مطابقة}} تنتظر اقتراحاً',
    en: '{count, plural, one {# match waits} other {# matches wait}} for a proposal',
    fr: '{count, plural, one {# correspondance attend} other {# correspondances attendent}} une proposition',
  },
  proposedMatches: {
    ar: '{count, plural, zero {لا مطابقات} one {مطابقة واحدة} two {مطابقتان} few {# مطابقات} many {# مطابقة} other {# مطابقة}} تنتظر القرار',
    en: '{count, plural, one {# match waits} other {# matches wait}} for a decision',
    fr: '{count, plural, one {# correspondance attend} other {# correspondances attendent}} une décision',
  },
  openDuplicates: {
    ar: '{count, plural, zero {لا تكرارات} one {تكرار محتمل واحد} two {تكراران محتملان} few {# تكرارات محتملة} many {# تكراراً محتملاً} other {# تكرار محتمل}} تنتظر اقتراحاً',
    en: '{count, plural, one {# possible duplicate waits} other {# possible duplicates wait}} for a proposal',
    fr: '{count, plural, one {# doublon possible attend} other {# doublons possibles attendent}} une proposition',
  },
  proposedDuplicates: {
    ar: '{count, plural, zero {لا تكرارات} one {تكرار محتمل واحد} two {تكراران محتملان} few {# تكرارات محتملة} many {# تكراراً محتملاً} other {# تكرار محتمل}} تنتظر القرار',
    en: '{count, plural, one {# possible duplicate waits} other {# possible duplicates wait}} for a decision',
    fr: '{count, plural, one {# doublon possible attend} other {# doublons possibles attendent}} une décision',
  },
  incoming: {
    ar: '{count, plural, zero {لا أسلحة} one {سلاح واحد} two {سلاحان} few {# أسلحة} many {# سلاحاً} other {# سلاح}} في الطريق إلى هنا',
    en: '{count, plural, one {# weapon is} other {# weapons are}} on the way here',
    fr: '{count, plural, one {# arme est} other {# armes sont}} en route vers ici',
  },
  exceptions: {
    ar: '{count, plural, zero {لا استثناءات} one {استثناء واحد} two {استثناءان} few {# استثناءات} many {# استثناءً} other {# استثناء}} تنتظر التسوية',
    en: '{count, plural, one {# exception waits} other {# exceptions wait}} to be settled',
    fr: '{count, plural, one {# exception attend} other {# exceptions attendent}} un règlement',
  },
} satisfies Record<string, Texts>
