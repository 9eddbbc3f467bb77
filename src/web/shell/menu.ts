import { bulkReaders } from '../../bulk-acts/readers.ts'
import { cardReaders } from '../../cards/readers.ts'
import { identifyChild } from '../../children/actions.ts'
import { communityReaders } from '../../community-projects/readers.ts'
import { importReaders } from '../../imports/spreadsheet-import.ts'
import { compartmentRole } from '../../kernel/compartments.ts'
import type { Role } from '../../kernel/roles.ts'
import type { Texts } from '../../kernel/texts.ts'
import { opportunityReaders } from '../../opportunities/opportunity.ts'
import { caseCounters, caseReaders, grantReaders, indicatorReaders } from '../../reintegration/views.ts'
import { stationReaders } from '../../station-register/station.ts'
import { texts as stationTexts } from '../../station-register/ui/texts.ts'
import { surveyReaders } from '../../surveys/readers.ts'
import { texts as surveyTexts } from '../../surveys/ui/texts.ts'
import { administrationMenu } from './administration-menu.ts'
import { incidentMenu } from './incident-menu.ts'
import { moneyMenu } from './money-menu.ts'
import { ordnanceMenu } from './ordnance-menu.ts'
import { talksMenu } from './talks-menu.ts'
import { vettingMenu } from './vetting-menu.ts'
import { workMenu } from './work-menu.ts'

export interface MenuItem {
  readonly href: string
  readonly words: Texts
  readonly roles: readonly Role[]
}

export interface MenuSection {
  readonly words: Texts
  readonly items: readonly MenuItem[]
}

/** What the menu shows, by what it is about; each page only to the roles that work with it. */
export const menu: readonly MenuSection[] = [
  ...workMenu,
  {
    words: { ar: 'المسارات المحمية', en: 'Protected pathways', fr: 'Parcours protégés' },
    items: [
      {
        href: '/hand-over',
        words: { ar: 'طفل: تسليم إلى الحماية', en: 'A child: hand over', fr: 'Enfant : confier' },
        roles: identifyChild.roles,
      },
      {
        href: '/child-cases',
        words: { ar: 'حماية الطفل', en: 'Child protection', fr: 'Protection de l’enfance' },
        roles: [compartmentRole.child],
      },
      { href: '/health', words: { ar: 'الصحة', en: 'Health', fr: 'Santé' }, roles: [compartmentRole.health] },
      {
        href: '/complaints',
        words: { ar: 'مكتب الشكاوى السري', en: 'Confidential desk', fr: 'Bureau confidentiel' },
        roles: [compartmentRole.sgbv],
      },
      {
        href: '/foreign-cases',
        words: { ar: 'المقاتلون الأجانب', en: 'Foreign fighters', fr: 'Combattants étrangers' },
        roles: ['repatriationOfficer', 'screener', 'director'],
      },
    ],
  },
  {
    words: { ar: 'المتقدمون', en: 'People', fr: 'Personnes' },
    items: [
      {
        href: '/people',
        words: { ar: 'المتقدمون', en: 'Applicants', fr: 'Candidats' },
        roles: ['registrationOfficer', 'screener', 'armourer', 'director', 'auditor', 'dataProtectionOfficer'],
      },
      { href: '/cards', words: { ar: 'البطاقات', en: 'Cards', fr: 'Cartes' }, roles: cardReaders },
      {
        href: '/card-settings',
        words: { ar: 'إعداد البطاقات', en: 'What cards say', fr: 'Contenu des cartes' },
        roles: ['dataProtectionOfficer'],
      },
      {
        href: '/duplicates',
        words: { ar: 'التكرارات', en: 'Duplicates', fr: 'Doublons' },
        roles: ['screener', 'director', 'auditor'],
      },
      {
        href: '/matches',
        words: { ar: 'المطابقات', en: 'Matches', fr: 'Correspondances' },
        roles: ['screener', 'director', 'auditor'],
      },
      {
        href: '/interviews',
        words: { ar: 'المقابلات', en: 'Interviews', fr: 'Entretiens' },
        roles: ['registrationOfficer', 'screener', 'groupOfficer', 'adjudicator', 'director', 'auditor'],
      },
      {
        href: '/checks',
        words: { ar: 'فحوص المكاتب', en: 'Checks by offices', fr: 'Vérifications' },
        roles: ['checkOfficer', 'screener', 'adjudicator', 'groupOfficer', 'director', 'auditor'],
      },
      {
        href: '/eligibility',
        words: { ar: 'الأهلية', en: 'Eligibility', fr: 'Admissibilité' },
        roles: ['screener', 'adjudicator', 'appealsOfficer', 'director', 'auditor'],
      },
      {
        href: '/appeals',
        words: { ar: 'التظلمات', en: 'Appeals', fr: 'Recours' },
        roles: [
          'appealsOfficer',
          'registrationOfficer',
          'screener',
          'adjudicator',
          'groupOfficer',
          'director',
          'auditor',
        ],
      },
    ],
  },
  {
    words: { ar: 'الإدماج', en: 'Reintegration', fr: 'Réintégration' },
    items: [
      {
        href: '/reintegration',
        words: { ar: 'ملفات الإدماج', en: 'Reintegration cases', fr: 'Dossiers de réintégration' },
        roles: caseCounters,
      },
      {
        href: '/reintegration-calendar',
        words: { ar: 'تقويمي', en: 'My week', fr: 'Ma semaine' },
        roles: caseReaders,
      },
      { href: '/opportunities', words: { ar: 'الفرص', en: 'Opportunities', fr: 'Offres' }, roles: opportunityReaders },
      { href: '/market-surveys', words: surveyTexts.market, roles: surveyReaders },
      { href: '/perception-surveys', words: surveyTexts.perception, roles: surveyReaders },
      { href: '/reintegration-grants', words: { ar: 'المنح', en: 'Grants', fr: 'Aides' }, roles: grantReaders },
      {
        href: '/caseload',
        words: { ar: 'توزيع الملفات', en: 'Caseload', fr: 'Charge de travail' },
        roles: [...caseCounters, 'director'],
      },
      {
        href: '/reintegration-indicators',
        words: { ar: 'مؤشرات الإدماج', en: 'Reintegration indicators', fr: 'Indicateurs de réintégration' },
        roles: indicatorReaders,
      },
    ],
  },
  {
    words: { ar: 'مواقع التسريح', en: 'Sites', fr: 'Sites' },
    items: [
      {
        href: '/site-stations',
        words: { ar: 'محطتي', en: 'My station', fr: 'Mon étape' },
        roles: ['registrationOfficer', 'armourer', 'siteManager', 'clinician', 'caseworker'],
      },
      {
        href: '/site-board',
        words: { ar: 'لوحة الموقع', en: 'Site board', fr: 'Tableau du site' },
        roles: ['siteManager', 'director', 'auditor'],
      },
      {
        href: '/site-visits',
        words: { ar: 'الزيارات', en: 'Visits', fr: 'Visites' },
        roles: [
          'registrationOfficer',
          'siteManager',
          'clinician',
          'caseworker',
          'childProtectionOfficer',
          'director',
          'auditor',
        ],
      },
      {
        href: '/questionnaires',
        words: { ar: 'الاستبيانات', en: 'Questionnaires', fr: 'Questionnaires' },
        roles: ['siteManager', 'caseworker', 'clinician', 'director', 'auditor'],
      },
      { href: '/stations', words: stationTexts.stations, roles: stationReaders },
      { href: '/held-entries', words: stationTexts.held, roles: stationReaders },
    ],
  },
  {
    words: { ar: 'حماية البيانات', en: 'Data protection', fr: 'Protection des données' },
    items: [
      {
        href: '/access-requests',
        words: { ar: 'طلبات الاطلاع', en: 'Requests to see', fr: 'Demandes d’accès' },
        roles: ['dataProtectionOfficer', 'director', 'auditor'],
      },
      {
        href: '/correction-requests',
        words: { ar: 'طلبات التصحيح', en: 'Requests to correct', fr: 'Rectifications' },
        roles: [
          ...(['dataProtectionOfficer', 'director', 'auditor', 'registrationOfficer'] as const),
          ...(['caseworker', 'complaintsOfficer', 'appealsOfficer'] as const),
        ],
      },
      {
        href: '/erasures',
        words: { ar: 'المحو', en: 'Erasures', fr: 'Effacements' },
        roles: ['dataProtectionOfficer', 'director', 'auditor'],
      },
      {
        href: '/retention',
        words: { ar: 'مدد الحفظ', en: 'Retention', fr: 'Conservation' },
        roles: ['dataProtectionOfficer', 'director', 'auditor'],
      },
      {
        href: '/consent-texts',
        words: { ar: 'نصوص الموافقات', en: 'Texts of consents', fr: 'Textes de consentement' },
        roles: [
          ...(['dataProtectionOfficer', 'director', 'auditor', 'registrationOfficer'] as const),
          ...(['siteManager', 'caseworker', 'clinician', 'childProtectionOfficer'] as const),
        ],
      },
    ],
  },
  {
    words: { ar: 'التشكيلات', en: 'Groups', fr: 'Groupes' },
    items: [
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
        href: '/classifications',
        words: { ar: 'التصنيف', en: 'Classification', fr: 'Classement' },
        roles: ['groupOfficer', 'director', 'adjudicator', 'auditor'],
      },
      {
        href: '/commander-lists',
        words: { ar: 'قوائم القادة', en: 'Commanders’ lists', fr: 'Listes des commandants' },
        roles: ['groupOfficer', 'adjudicator', 'director', 'auditor'],
      },
      {
        href: '/preconditions',
        words: { ar: 'الشروط المسبقة', en: 'Preconditions', fr: 'Préalables' },
        roles: ['groupOfficer', 'director', 'adjudicator', 'auditor'],
      },
      {
        href: '/community-projects',
        words: { ar: 'مشاريع المجتمعات', en: 'Community projects', fr: 'Projets communautaires' },
        roles: communityReaders,
      },
    ],
  },
  ...moneyMenu,
  {
    words: { ar: 'السلاح', en: 'Arms', fr: 'Armes' },
    items: [
      {
        href: '/weapons',
        words: { ar: 'الأسلحة', en: 'Weapons', fr: 'Armes' },
        roles: ['armourer', 'director', 'auditor'],
      },
      {
        href: '/shipments',
        words: { ar: 'شحنات الأسلحة', en: 'Shipments', fr: 'Envois d’armes' },
        roles: ['armourer', 'director', 'auditor'],
      },
      {
        href: '/armouries',
        words: { ar: 'مخازن السلاح', en: 'Arms stores', fr: 'Dépôts d’armes' },
        roles: ['armourer', 'registrationOfficer', 'director', 'auditor'],
      },
      {
        href: '/parts',
        words: { ar: 'الأجزاء الرئيسية', en: 'Principal parts', fr: 'Pièces principales' },
        roles: ['armourer', 'director', 'auditor'],
      },
      {
        href: '/tag-blocks',
        words: { ar: 'البطاقات', en: 'Tags', fr: 'Étiquettes' },
        roles: ['armourer', 'director', 'auditor'],
      },
      {
        href: '/ammunition',
        words: { ar: 'الذخيرة', en: 'Ammunition', fr: 'Munitions' },
        roles: ['armourer', 'director', 'auditor'],
      },
      {
        href: '/consignments',
        words: { ar: 'شحنات الذخيرة', en: 'Consignments', fr: 'Envois' },
        roles: ['armourer', 'director', 'auditor'],
      },
      {
        href: '/magazines',
        words: { ar: 'مخازن الذخيرة', en: 'Magazines', fr: 'Magasins' },
        roles: ['armourer', 'director', 'auditor'],
      },
      {
        href: '/ordnance',
        words: { ar: 'مهام الذخائر', en: 'Ordnance tasks', fr: 'Neutralisation' },
        roles: ['armourer', 'director', 'auditor'],
      },
      {
        href: '/stock',
        words: { ar: 'الجرد', en: 'Stock checks', fr: 'Inventaires' },
        roles: ['armourer', 'registrationOfficer', 'director', 'auditor'],
      },
      {
        href: '/ammunition-checks',
        words: { ar: 'عدّ الذخيرة', en: 'Counts of ammunition', fr: 'Comptages' },
        roles: ['armourer', 'registrationOfficer', 'director', 'auditor'],
      },
      {
        href: '/disposals',
        words: { ar: 'الإتلاف', en: 'Destruction', fr: 'Destruction' },
        roles: ['armourer', 'director', 'auditor'],
      },
      {
        href: '/transfers',
        words: { ar: 'التسليم للدولة', en: 'To the state', fr: 'À l’État' },
        roles: ['armourer', 'screener', 'checkOfficer', 'director', 'auditor'],
      },
      {
        href: '/traces',
        words: { ar: 'التتبع', en: 'Tracing', fr: 'Traçage' },
        roles: ['armourer', 'checkOfficer', 'director', 'auditor'],
      },
      {
        href: '/reconciliation',
        words: { ar: 'مطابقة الأرصدة', en: 'Reconciliation', fr: 'Rapprochement' },
        roles: ['armourer', 'director', 'auditor'],
      },
      {
        href: '/ammunition-reconciliation',
        words: { ar: 'مطابقة الذخيرة', en: 'Ammunition reconciled', fr: 'Rapprochement munitions' },
        roles: ['armourer', 'director', 'auditor'],
      },
      {
        href: '/exceptions',
        words: { ar: 'الاستثناءات', en: 'Exceptions', fr: 'Exceptions' },
        roles: ['armourer', 'director', 'auditor'],
      },
    ],
  },
  ...ordnanceMenu,
  ...incidentMenu,
  ...vettingMenu,
  ...talksMenu,
  {
    words: { ar: 'القواعد والسجل', en: 'Rules and record', fr: 'Règles et registre' },
    items: [
      {
        href: '/criteria',
        words: { ar: 'معايير الأهلية', en: 'Criteria', fr: 'Critères' },
        roles: ['adjudicator', 'director', 'auditor'],
      },
      {
        href: '/question-sets',
        words: { ar: 'أسئلة المقابلة', en: 'Questions', fr: 'Questionnaires' },
        roles: ['groupOfficer', 'director'],
      },
      {
        href: '/classification-schemes',
        words: { ar: 'أنظمة التصنيف', en: 'Classification schemes', fr: 'Grilles de classement' },
        roles: ['groupOfficer', 'director', 'adjudicator', 'auditor'],
      },
      {
        href: '/ammunition-rules',
        words: { ar: 'قواعد تخزين الذخيرة', en: 'Rules of storage', fr: 'Règles d’entreposage' },
        roles: ['armourer', 'director', 'auditor'],
      },
      {
        href: '/lists',
        words: { ar: 'قوائم الجزاءات', en: 'Sanctions lists', fr: 'Listes de sanctions' },
        roles: ['screener', 'director', 'auditor'],
      },
      {
        href: '/programme',
        words: { ar: 'البرنامج', en: 'Programme', fr: 'Programme' },
        roles: ['administrator', 'director', 'auditor'],
      },
      {
        href: '/list-exports',
        words: { ar: 'ما صُدّر', en: 'Exports', fr: 'Exports' },
        roles: ['dataProtectionOfficer', 'director', 'auditor'],
      },
      {
        href: '/imports',
        words: { ar: 'استيراد الجداول', en: 'Imports', fr: 'Imports' },
        roles: importReaders,
      },
      {
        href: '/bulk-runs',
        words: { ar: 'أفعال على كثير', en: 'Acts on many', fr: 'Actes groupés' },
        roles: bulkReaders,
      },
      {
        href: '/api-tokens',
        words: { ar: 'رموز البرامج', en: 'Tokens', fr: 'Jetons' },
        roles: ['dataProtectionOfficer', 'director', 'auditor'],
      },
      {
        href: '/webhooks',
        words: { ar: 'إخطار الأنظمة الأخرى', en: 'Webhooks', fr: 'Webhooks' },
        roles: ['dataProtectionOfficer', 'director', 'auditor'],
      },
      {
        href: '/journal',
        words: { ar: 'السجل', en: 'Journal', fr: 'Journal' },
        roles: ['auditor', 'administrator', 'director'],
      },
    ],
  },
  ...administrationMenu,
]

/** More pages than these stand in sections: a director has dozens, an armourer a handful. */
const inOneRow = 7

/** The menu of somebody with these roles: in one row without sections where that is enough. */
export function menuFor(roles: readonly Role[]): { sections: MenuSection[]; flat: boolean } {
  const sections = menu
    .map(({ words, items }) => ({
      words,
      items: items.filter((item) => item.roles.some((role) => roles.includes(role))),
    }))
    .filter(({ items }) => items.length > 0)
  return { sections, flat: sections.flatMap(({ items }) => items).length <= inOneRow }
}

/** The page of the menu that an address belongs to, if any. */
export function itemAt(sections: readonly MenuSection[], pathname: string): MenuItem | undefined {
  return sections
    .flatMap(({ items }) => items)
    .find(({ href }) => (href === '/' ? pathname === '/' : pathname === href || pathname.startsWith(`${href}/`)))
}
