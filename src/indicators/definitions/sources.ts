import type { Texts } from '../../kernel/texts.ts'

/** The records that figures are counted from, in the words of the screens. */
export const sources = {
  weapons: {
    ar: 'سجل الأسلحة وحركتها',
    en: 'The register of weapons and their movements',
    fr: 'Registre des armes et de leurs mouvements',
  },
  ammunition: {
    ar: 'سجل الذخيرة وحركتها',
    en: 'The register of ammunition and its movements',
    fr: 'Registre des munitions et de leurs mouvements',
  },
  stockChecks: { ar: 'جرد المخازن', en: 'Stock checks', fr: 'Contrôles de stock' },
  surveys: { ar: 'استطلاعات الرأي في الأماكن', en: 'Perception surveys', fr: 'Enquêtes de perception' },
  groupFigures: {
    ar: 'سجل التشكيلات وأعضائها وأسلحتها، كما في التنبيهات',
    en: 'The register of groups, their members and weapons, as in the alarms',
    fr: 'Registre des groupes, de leurs membres et armes, comme aux alertes',
  },
  lists: { ar: 'قوائم القادة النافذة', en: 'Commanders’ lists in force', fr: 'Listes de commandants en vigueur' },
  people: {
    ar: 'سجل المتقدمين والدمج',
    en: 'The register of applicants, and merges',
    fr: 'Registre des candidats et fusions',
  },
  visits: { ar: 'زيارات المواقع', en: 'Visits at sites', fr: 'Visites aux sites' },
  eligibility: { ar: 'قرارات الأهلية', en: 'Decisions on eligibility', fr: 'Décisions d’admissibilité' },
  appeals: { ar: 'التظلمات', en: 'Appeals', fr: 'Recours' },
  cards: { ar: 'الزيارات والبطاقات', en: 'Visits and cards', fr: 'Visites et cartes' },
  children: { ar: 'ملفات الأطفال', en: 'Cases of children', fr: 'Dossiers d’enfants' },
  payments: {
    ar: 'الأقساط والمدفوعات وإثباتات الحضور',
    en: 'Instalments, payments and proofs of presence',
    fr: 'Versements, paiements et preuves de présence',
  },
  accounts: { ar: 'حسابات المستفيدين', en: 'Accounts of payees', fr: 'Comptes des bénéficiaires' },
  cases: { ar: 'ملفات الإدماج', en: 'Reintegration cases', fr: 'Dossiers de réintégration' },
  followUps: {
    ar: 'متابعة ملفات الإدماج',
    en: 'Follow-ups of reintegration cases',
    fr: 'Suivis des dossiers de réintégration',
  },
  users: { ar: 'العاملون في البرنامج', en: 'Those who work in the programme', fr: 'Personnel du programme' },
  projects: {
    ar: 'مشاريع المجتمعات ولجانها',
    en: 'Community projects and committees',
    fr: 'Projets et comités communautaires',
  },
  vetting: { ar: 'ملفات التحقق', en: 'Vetting cases', fr: 'Dossiers de vérification' },
  groups: {
    ar: 'سجل التشكيلات وتصنيفها',
    en: 'The register of groups and their classifications',
    fr: 'Registre des groupes et classements',
  },
  foreign: { ar: 'ملفات المقاتلين الأجانب', en: 'Cases of foreign fighters', fr: 'Dossiers de combattants étrangers' },
  ordnance: { ar: 'بلاغات الذخائر', en: 'Reports of ordnance', fr: 'Signalements d’engins' },
  incidents: { ar: 'سجل الحوادث', en: 'The register of incidents', fr: 'Registre des incidents' },
  releases: {
    ar: 'ما نُشر للعموم وسجل عهدة الأسلحة',
    en: 'Public releases and the chain of custody of weapons',
    fr: 'Publications et chaîne de garde des armes',
  },
  stations: { ar: 'ما حجزته المحطات', en: 'Entries of stations that were held', fr: 'Entrées de postes retenues' },
  complaints: { ar: 'المكتب السري', en: 'The confidential desk', fr: 'Le bureau confidentiel' },
} satisfies Record<string, Texts>
