import { z } from 'zod'
import type { Texts } from '../kernel/texts.ts'

interface Kind {
  /** The page of a record. */
  readonly href: (id: string) => string
  readonly words: Texts
}

/** The kinds of record that are found, in the order in which they are shown: where each is opened, and what it is called. */
export const searchKinds = {
  person: {
    href: (id: string) => `/people/${id}`,
    words: { ar: 'المتقدمون', en: 'Applicants', fr: 'Candidats' },
  },
  card: { href: (id: string) => `/cards/${id}`, words: { ar: 'البطاقات', en: 'Cards', fr: 'Cartes' } },
  weapon: { href: (id: string) => `/weapons/${id}`, words: { ar: 'الأسلحة', en: 'Weapons', fr: 'Armes' } },
  receipt: {
    href: (id: string) => `/weapons/${id}`,
    words: { ar: 'إيصالات الأسلحة', en: 'Receipts of weapons', fr: 'Reçus d’armes' },
  },
  part: {
    href: (id: string) => `/parts/${id}`,
    words: { ar: 'الأجزاء الرئيسية', en: 'Principal parts', fr: 'Pièces principales' },
  },
  lot: { href: (id: string) => `/ammunition/${id}`, words: { ar: 'الذخيرة', en: 'Ammunition', fr: 'Munitions' } },
  shipment: {
    href: (id: string) => `/shipments/${id}`,
    words: { ar: 'شحنات الأسلحة', en: 'Shipments', fr: 'Envois d’armes' },
  },
  trace: { href: (id: string) => `/traces/${id}`, words: { ar: 'التتبع', en: 'Tracing', fr: 'Traçage' } },
  transfer: {
    href: (id: string) => `/transfers/${id}`,
    words: { ar: 'التسليم للدولة', en: 'Transfers to the state', fr: 'Transferts à l’État' },
  },
  group: {
    href: (id: string) => `/groups/${id}`,
    words: { ar: 'التشكيلات المسلحة', en: 'Armed groups', fr: 'Groupes armés' },
  },
  visit: {
    href: (id: string) => `/site-visits/${id}`,
    words: { ar: 'الزيارات', en: 'Visits to sites', fr: 'Visites de sites' },
  },
  reintegration: {
    href: (id: string) => `/reintegration/${id}`,
    words: { ar: 'ملفات الإدماج', en: 'Reintegration cases', fr: 'Dossiers de réintégration' },
  },
  appeal: { href: (id: string) => `/appeals/${id}`, words: { ar: 'التظلمات', en: 'Appeals', fr: 'Recours' } },
  foreignCase: {
    href: (id: string) => `/foreign-cases/${id}`,
    words: { ar: 'المقاتلون الأجانب', en: 'Foreign fighters', fr: 'Combattants étrangers' },
  },
  childCase: {
    href: (id: string) => `/child-cases/${id}`,
    words: { ar: 'حماية الطفل', en: 'Child protection', fr: 'Protection de l’enfance' },
  },
  complaint: {
    href: (id: string) => `/complaints/${id}`,
    words: { ar: 'الشكاوى السرية', en: 'Confidential complaints', fr: 'Plaintes confidentielles' },
  },
  paymentList: {
    href: (id: string) => `/payment-lists/${id}`,
    words: { ar: 'قوائم الصرف', en: 'Payment lists', fr: 'Listes de paiement' },
  },
  opportunity: {
    href: (id: string) => `/opportunities/${id}`,
    words: { ar: 'الفرص', en: 'Opportunities', fr: 'Offres' },
  },
  communityProject: {
    href: (id: string) => `/community-projects/${id}`,
    words: { ar: 'مشاريع المجتمعات', en: 'Community projects', fr: 'Projets communautaires' },
  },
  ordnanceReport: {
    href: (id: string) => `/ordnance-reports/${id}`,
    words: { ar: 'بلاغات الذخائر', en: 'Ordnance reports', fr: 'Signalements d’engins' },
  },
  hazard: {
    href: (id: string) => `/hazards/${id}`,
    words: { ar: 'مناطق الخطر', en: 'Hazardous areas', fr: 'Zones dangereuses' },
  },
  taskOrder: {
    href: (id: string) => `/task-orders/${id}`,
    words: { ar: 'أوامر المهام', en: 'Task orders', fr: 'Ordres de mission' },
  },
  ordnanceTeam: {
    href: (id: string) => `/ordnance-teams/${id}`,
    words: { ar: 'فرق الذخائر', en: 'Ordnance teams', fr: 'Équipes de déminage' },
  },
  accident: { href: (id: string) => `/accidents/${id}`, words: { ar: 'الحوادث', en: 'Accidents', fr: 'Accidents' } },
  facility: {
    href: (id: string) => `/facilities/${id}`,
    words: { ar: 'المرافق', en: 'Facilities', fr: 'Infrastructures' },
  },
  cordon: { href: (id: string) => `/cordons/${id}`, words: { ar: 'الأطواق', en: 'Cordons', fr: 'Cordons' } },
  incident: {
    href: (id: string) => `/incidents/${id}`,
    words: { ar: 'الوقائع الأمنية', en: 'Incidents', fr: 'Incidents' },
  },
  citizenReport: {
    href: (id: string) => `/citizen-reports/${id}`,
    words: { ar: 'بلاغات المواطنين', en: 'Citizens’ reports', fr: 'Signalements de citoyens' },
  },
  violation: {
    href: (id: string) => `/violations/${id}`,
    words: { ar: 'الخروق', en: 'Violations', fr: 'Violations' },
  },
  armsDelivery: {
    href: (id: string) => `/arms-deliveries/${id}`,
    words: { ar: 'توريدات السلاح', en: 'Arms deliveries', fr: 'Livraisons d’armes' },
  },
  foreignForce: {
    href: (id: string) => `/foreign-forces/${id}`,
    words: { ar: 'القوات الأجنبية', en: 'Foreign forces', fr: 'Forces étrangères' },
  },
  agreement: {
    href: (id: string) => `/ceasefire/${id}`,
    words: { ar: 'الاتفاقات', en: 'Agreements', fr: 'Accords' },
  },
  commitment: {
    href: (id: string) => `/commitments/${id}`,
    words: { ar: 'الالتزامات', en: 'Commitments', fr: 'Engagements' },
  },
  talk: { href: (id: string) => `/talks/${id}`, words: { ar: 'المحادثات', en: 'Talks', fr: 'Pourparlers' } },
  vettingCase: {
    href: (id: string) => `/vetting-cases/${id}`,
    words: { ar: 'ملفات التدقيق', en: 'Vetting cases', fr: 'Dossiers d’habilitation' },
  },
  trainee: {
    href: (id: string) => `/trainees/${id}`,
    words: { ar: 'المتدربون', en: 'Trainees', fr: 'Stagiaires' },
  },
  institution: {
    href: (id: string) => `/institutions/${id}`,
    words: { ar: 'المؤسسات', en: 'Institutions', fr: 'Institutions' },
  },
  diligence: {
    href: (id: string) => `/due-diligence/${id}`,
    words: { ar: 'العناية الواجبة', en: 'Due diligence', fr: 'Diligence voulue' },
  },
  conductComplaint: {
    href: (id: string) => `/conduct-complaints/${id}`,
    words: { ar: 'شكاوى السلوك', en: 'Complaints about conduct', fr: 'Plaintes sur la conduite' },
  },
  dossier: { href: (id: string) => `/dossiers/${id}`, words: { ar: 'الملفات', en: 'Dossiers', fr: 'Dossiers' } },
  criterion: {
    href: (id: string) => `/designation-criteria/${id}`,
    words: { ar: 'معايير الإدراج', en: 'Criteria for designation', fr: 'Critères de désignation' },
  },
  site: { href: () => '/programme', words: { ar: 'المواقع', en: 'Sites', fr: 'Sites' } },
  user: { href: (id: string) => `/users/${id}`, words: { ar: 'المستخدمون', en: 'Users', fr: 'Utilisateurs' } },
} as const satisfies Readonly<Record<string, Kind>>

export type SearchKind = keyof typeof searchKinds
const isSearchKind = (word: string): word is SearchKind => Object.hasOwn(searchKinds, word)
export const SearchKind = z.enum(Object.keys(searchKinds).filter(isSearchKind))
