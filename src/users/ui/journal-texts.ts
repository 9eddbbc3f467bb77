import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'user.appoint': { ar: 'تعيين مستخدم', en: 'Appointed a user', fr: 'Nomination d’un utilisateur' },
  'user.recordSex': { ar: 'تسجيل جنس موظف', en: 'Recorded an officer’s sex', fr: 'Sexe d’un agent consigné' },
  'user.changeRoles': { ar: 'تغيير أدوار', en: 'Changed roles', fr: 'Modification de rôles' },
  'user.dismiss': { ar: 'إنهاء تعيين', en: 'Dismissed a user', fr: 'Fin de nomination' },
  'user.endSessions': {
    ar: 'إنهاء جلسات مستخدم',
    en: 'Ended a user’s sessions',
    fr: 'Fin des sessions d’un utilisateur',
  },
  'user.issueCode': {
    ar: 'إصدار رمز لكلمة مرور',
    en: 'Issued a code for a password',
    fr: 'Émission d’un code de mot de passe',
  },
  'userChange.proposeAppointment': {
    ar: 'اقتراح تعيين',
    en: 'Proposed an appointment',
    fr: 'Proposition de nomination',
  },
  'userChange.proposeRoles': { ar: 'اقتراح أدوار', en: 'Proposed roles', fr: 'Proposition de rôles' },
  'userChange.proposeReinstatement': {
    ar: 'اقتراح إعادة مستخدم',
    en: 'Proposed to take a user back',
    fr: 'Proposition de réintégration',
  },
  'userChange.proposeFactorReset': {
    ar: 'اقتراح نزع العامل الثاني',
    en: 'Proposed to take a second factor off',
    fr: 'Proposition de retrait du second facteur',
  },
  'userChange.sign': {
    ar: 'توقيع تغيير لمستخدم',
    en: 'Signed a change of a user',
    fr: 'Signature d’une modification d’utilisateur',
  },
  'userChange.turnDown': {
    ar: 'رفض تغيير لمستخدم',
    en: 'Turned a change of a user down',
    fr: 'Refus d’une modification d’utilisateur',
  },
} as const satisfies Readonly<Record<string, Texts>>
