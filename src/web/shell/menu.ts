import type { Role } from '../../kernel/roles.ts'
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
    roles: [
      'registrationOfficer',
      'screener',
      'armourer',
      'groupOfficer',
      'checkOfficer',
      'adjudicator',
      'appealsOfficer',
      'director',
      'auditor',
      'administrator',
    ],
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
    href: '/exceptions',
    words: { ar: 'الاستثناءات', en: 'Exceptions', fr: 'Exceptions' },
    roles: ['armourer', 'director', 'auditor'],
  },
  { href: '/lists', words: { ar: 'القوائم', en: 'Lists', fr: 'Listes' }, roles: ['screener', 'director', 'auditor'] },
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
