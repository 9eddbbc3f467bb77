import { Role } from '../../kernel/roles.ts'
import type { Texts } from '../../kernel/texts.ts'

export interface MenuItem {
  readonly href: string
  readonly words: Texts
  readonly roles: readonly Role[]
}

/** What the menu shows; each only to the roles that work with it. */
export const menu: readonly MenuItem[] = [
  {
    href: '/',
    words: { ar: 'قائمة العمل', en: 'Work list', fr: 'À faire' },
    roles: Role.options,
  },
  {
    href: '/people',
    words: { ar: 'المتقدمون', en: 'Applicants', fr: 'Candidats' },
    roles: ['registrationOfficer', 'screener', 'armourer', 'director', 'auditor'],
  },
  {
    href: '/matches',
    words: { ar: 'المطابقات', en: 'Matches', fr: 'Correspondances' },
    roles: ['screener', 'director', 'auditor'],
  },
  {
    href: '/duplicates',
    words: { ar: 'التكرارات', en: 'Duplicates', fr: 'Doublons' },
    roles: ['screener', 'director', 'auditor'],
  },
  {
    href: '/groups',
    words: { ar: 'التشكيلات المسلحة', en: 'Armed groups', fr: 'Groupes armés' },
    roles: ['groupOfficer', 'screener', 'adjudicator', 'director', 'auditor'],
  },
  {
    href: '/group-areas',
    words: { ar: 'خريطة النفوذ', en: 'Map of influence', fr: 'Carte d’influence' },
    roles: ['groupOfficer', 'screener', 'adjudicator', 'director', 'auditor'],
  },
  {
    href: '/checks',
    words: { ar: 'الفحوص', en: 'Checks', fr: 'Vérifications' },
    roles: ['checkOfficer', 'screener', 'adjudicator', 'groupOfficer', 'director', 'auditor'],
  },
  {
    href: '/interviews',
    words: { ar: 'المقابلات', en: 'Interviews', fr: 'Entretiens' },
    roles: ['registrationOfficer', 'screener', 'groupOfficer', 'adjudicator', 'director', 'auditor'],
  },
  {
    href: '/question-sets',
    words: { ar: 'أسئلة المقابلة', en: 'Questions', fr: 'Questionnaires' },
    roles: ['groupOfficer', 'director'],
  },
  {
    href: '/appeals',
    words: { ar: 'التظلمات', en: 'Appeals', fr: 'Recours' },
    roles: ['appealsOfficer', 'registrationOfficer', 'screener', 'adjudicator', 'groupOfficer', 'director', 'auditor'],
  },
  {
    href: '/weapons',
    words: { ar: 'الأسلحة', en: 'Weapons', fr: 'Armes' },
    roles: ['armourer', 'director', 'auditor'],
  },
  {
    href: '/stock',
    words: { ar: 'الجرد', en: 'Stock checks', fr: 'Inventaires' },
    roles: ['armourer', 'registrationOfficer', 'director', 'auditor'],
  },
  {
    href: '/disposals',
    words: { ar: 'الإتلاف', en: 'Destruction', fr: 'Destruction' },
    roles: ['armourer', 'director', 'auditor'],
  },
  {
    href: '/reconciliation',
    words: { ar: 'المطابقة', en: 'Reconciliation', fr: 'Rapprochement' },
    roles: ['armourer', 'director', 'auditor'],
  },
  {
    href: '/exceptions',
    words: { ar: 'الاستثناءات', en: 'Exceptions', fr: 'Exceptions' },
    roles: ['armourer', 'director', 'auditor'],
  },
  {
    href: '/eligibility',
    words: { ar: 'الأهلية', en: 'Eligibility', fr: 'Admissibilité' },
    roles: ['screener', 'adjudicator', 'appealsOfficer', 'director', 'auditor'],
  },
  {
    href: '/criteria',
    words: { ar: 'المعايير', en: 'Criteria', fr: 'Critères' },
    roles: ['adjudicator', 'director', 'auditor'],
  },
  { href: '/lists', words: { ar: 'القوائم', en: 'Lists', fr: 'Listes' }, roles: ['screener', 'director', 'auditor'] },
  {
    href: '/commander-lists',
    words: { ar: 'قوائم القادة', en: 'Commanders’ lists', fr: 'Listes des commandants' },
    roles: ['groupOfficer', 'adjudicator', 'director', 'auditor'],
  },
  {
    href: '/alarms',
    words: { ar: 'التنبيهات', en: 'Alarms', fr: 'Alertes' },
    roles: ['groupOfficer', 'adjudicator', 'director', 'auditor'],
  },
  {
    href: '/classifications',
    words: { ar: 'التصنيف', en: 'Classification', fr: 'Classement' },
    roles: ['groupOfficer', 'director', 'adjudicator', 'auditor'],
  },
  {
    href: '/preconditions',
    words: { ar: 'الشروط المسبقة', en: 'Preconditions', fr: 'Préalables' },
    roles: ['groupOfficer', 'director', 'adjudicator', 'auditor'],
  },
  {
    href: '/programme',
    words: { ar: 'البرنامج', en: 'Programme', fr: 'Programme' },
    roles: ['administrator', 'director', 'auditor'],
  },
  {
    href: '/journal',
    words: { ar: 'السجل', en: 'Journal', fr: 'Journal' },
    roles: ['auditor', 'administrator', 'director'],
  },
]
