import { z } from 'zod'
import type { Role } from '../kernel/roles.ts'
import type { Texts } from '../kernel/texts.ts'

/** What the programme sets for itself: the noun whose acts set it, what it is called, and the page where it is read and changed. */
export const settingKinds = {
  cardSetting: {
    href: '/card-settings',
    words: { ar: 'ما تقوله البطاقات', en: 'What cards say', fr: 'Contenu des cartes' },
  },
  siteSetting: {
    href: '/site-board',
    words: { ar: 'إعداد المواقع', en: 'How sites work', fr: 'Fonctionnement des sites' },
  },
  alarm: { href: '/alarms', words: { ar: 'حدود التنبيهات', en: 'Thresholds of alarms', fr: 'Seuils des alertes' } },
  retentionRule: { href: '/retention', words: { ar: 'مدد الحفظ', en: 'Retention', fr: 'Conservation' } },
  consentText: {
    href: '/consent-texts',
    words: { ar: 'نصوص الموافقات', en: 'Texts of consents', fr: 'Textes de consentement' },
  },
  questionSet: {
    href: '/question-sets',
    words: { ar: 'أسئلة التحقق', en: 'Questions of verification', fr: 'Questions de vérification' },
  },
  questionnaire: { href: '/questionnaires', words: { ar: 'الاستبيانات', en: 'Questionnaires', fr: 'Questionnaires' } },
  criteriaSet: {
    href: '/criteria',
    words: { ar: 'معايير الأهلية', en: 'Criteria of eligibility', fr: 'Critères d’admissibilité' },
  },
  scheme: {
    href: '/classification-schemes',
    words: { ar: 'نظام التصنيف', en: 'Classification', fr: 'Grille de classement' },
  },
  benefitRule: {
    href: '/benefit-rules',
    words: { ar: 'قواعد الاستحقاق', en: 'Rules of benefits', fr: 'Règles des prestations' },
  },
  attendanceRule: {
    href: '/opportunities/attendance-rule',
    words: { ar: 'قاعدة الحضور', en: 'Rule of attendance', fr: 'Règle de présence' },
  },
  mixingTable: {
    href: '/ammunition-rules',
    words: { ar: 'ما يُخزن معاً', en: 'What may lie together', fr: 'Compatibilité des munitions' },
  },
  distanceFactors: {
    href: '/ammunition-rules',
    words: { ar: 'مسافات الأمان', en: 'Safe distances', fr: 'Distances de sécurité' },
  },
  itemWeights: {
    href: '/cordons/weights',
    words: { ar: 'أوزان الذخائر', en: 'Weights of items', fr: 'Masses des engins' },
  },
  keyRegime: { href: '/armouries', words: { ar: 'مفاتيح المخازن', en: 'Keys of stores', fr: 'Clés des dépôts' } },
  alertRule: {
    href: '/alert-rules',
    words: { ar: 'قواعد الإنذار بالحوادث', en: 'Rules of incident alerts', fr: 'Règles d’alerte' },
  },
  rankFormula: {
    href: '/rank-formulas',
    words: { ar: 'صيغ الرتب', en: 'Formulas of ranks', fr: 'Formules des grades' },
  },
  codeChange: { href: '/code-lists', words: { ar: 'قوائم الرموز', en: 'Code lists', fr: 'Listes de codes' } },
  translationChange: { href: '/translations', words: { ar: 'ترجمة النصوص', en: 'Translations', fr: 'Traductions' } },
  witnessRule: {
    href: '/witnesses',
    words: { ar: 'شهود السجل', en: 'Witnesses of the journal', fr: 'Témoins du journal' },
  },
  ceasefireTerm: {
    href: '/ceasefire',
    words: { ar: 'بنود وقف النار', en: 'Terms of the ceasefire', fr: 'Clauses du cessez-le-feu' },
  },
} as const satisfies Readonly<Record<string, { readonly href: string; readonly words: Texts }>>

export type SettingKind = keyof typeof settingKinds
const isSettingKind = (word: string): word is SettingKind => Object.hasOwn(settingKinds, word)
export const SettingKind = z.enum(Object.keys(settingKinds).filter(isSettingKind))

/** The kind of setting that an act sets; undefined of any other act. */
export function settingOf(action: string): SettingKind | undefined {
  return SettingKind.safeParse(action.split('.')[0]).data
}

/** Who looks into what was set by whom. */
export const settingReaders = ['administrator', 'director', 'auditor'] as const satisfies readonly Role[]
