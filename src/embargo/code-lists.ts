import type { Texts } from '../kernel/texts.ts'
import type {
  CarriedBy,
  DeliveryDetail,
  DeliveryStatus,
  DeliveryStep,
  Finding,
  ItemClass,
  LegEvent,
  LegKind,
} from './delivery.ts'
import type { Evidence, EvidenceKind } from './evidence.ts'
import type { ReplyRequest } from './finding.ts'

export const directionTexts: Readonly<Record<DeliveryDetail['direction'], Texts>> = {
  to: { ar: 'إلى البلاد', en: 'To the country', fr: 'Vers le pays' },
  from: { ar: 'من البلاد', en: 'From the country', fr: 'Depuis le pays' },
}

export const carrierTexts: Readonly<Record<CarriedBy['kind'], Texts>> = {
  vessel: { ar: 'سفينة', en: 'Vessel', fr: 'Navire' },
  aircraft: { ar: 'طائرة', en: 'Aircraft', fr: 'Aéronef' },
  vehicle: { ar: 'مركبة', en: 'Vehicle', fr: 'Véhicule' },
}

export const legKindTexts: Readonly<Record<LegKind, Texts>> = {
  port: { ar: 'ميناء', en: 'Port', fr: 'Port' },
  airfield: { ar: 'مطار أو مهبط', en: 'Airfield', fr: 'Aérodrome' },
  border: { ar: 'معبر حدودي', en: 'Border point', fr: 'Point frontalier' },
  transfer: { ar: 'نقل من ناقلة إلى أخرى', en: 'Transfer between carriers', fr: 'Transbordement' },
  other: { ar: 'مكان آخر', en: 'Another place', fr: 'Autre lieu' },
}

export const legEventTexts: Readonly<Record<LegEvent, Texts>> = {
  loaded: { ar: 'تحميل', en: 'Loaded', fr: 'Chargement' },
  departed: { ar: 'مغادرة', en: 'Departed', fr: 'Départ' },
  passed: { ar: 'مرور', en: 'Passed', fr: 'Passage' },
  arrived: { ar: 'وصول', en: 'Arrived', fr: 'Arrivée' },
  unloaded: { ar: 'تفريغ', en: 'Unloaded', fr: 'Déchargement' },
}

export const itemClassTexts: Readonly<Record<ItemClass, Texts>> = {
  smallArms: { ar: 'أسلحة صغيرة', en: 'Small arms', fr: 'Armes légères' },
  lightWeapons: { ar: 'أسلحة خفيفة جماعية', en: 'Light weapons', fr: 'Armes collectives légères' },
  artillery: { ar: 'مدفعية وهاون وراجمات', en: 'Artillery, mortars, rockets', fr: 'Artillerie, mortiers, roquettes' },
  armour: { ar: 'مدرعات', en: 'Armoured vehicles', fr: 'Blindés' },
  airDefence: { ar: 'دفاع جوي', en: 'Air defence', fr: 'Défense aérienne' },
  aircraft: { ar: 'طائرات مأهولة', en: 'Crewed aircraft', fr: 'Aéronefs habités' },
  uav: { ar: 'طائرات دون طيار', en: 'Uncrewed aircraft', fr: 'Drones' },
  naval: { ar: 'قطع بحرية', en: 'Naval craft', fr: 'Bâtiments navals' },
  vehicles: { ar: 'مركبات عسكرية أخرى', en: 'Other military vehicles', fr: 'Autres véhicules militaires' },
  ammunition: { ar: 'ذخيرة', en: 'Ammunition', fr: 'Munitions' },
  explosives: { ar: 'متفجرات', en: 'Explosives', fr: 'Explosifs' },
  missiles: { ar: 'صواريخ موجهة', en: 'Missiles', fr: 'Missiles' },
  parts: { ar: 'قطع غيار', en: 'Parts', fr: 'Pièces' },
  communications: { ar: 'اتصالات وتشويش', en: 'Communications, jammers', fr: 'Transmissions, brouilleurs' },
  protective: { ar: 'معدات حماية', en: 'Protective equipment', fr: 'Équipement de protection' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
}

export const statusTexts: Readonly<Record<DeliveryStatus, Texts>> = {
  reported: { ar: 'مبلَّغ عنه', en: 'Reported', fr: 'Signalée' },
  examining: { ar: 'قيد الفحص', en: 'Being examined', fr: 'En examen' },
  substantiated: { ar: 'ثابت', en: 'Substantiated', fr: 'Établie' },
  notSubstantiated: { ar: 'لم يثبت', en: 'Not substantiated', fr: 'Non établie' },
  exempt: { ar: 'مستثنى', en: 'Exempt', fr: 'Exemptée' },
  reportedToCommittee: { ar: 'أُبلغت به اللجنة', en: 'Reported to the Committee', fr: 'Signalée au Comité' },
  closed: { ar: 'مغلق', en: 'Closed', fr: 'Clos' },
}

export const findingTexts: Readonly<Record<Finding | 'none', Texts>> = {
  none: { ar: 'لا نتيجة بعد', en: 'No finding yet', fr: 'Pas de conclusion' },
  substantiated: {
    ar: 'ثابت لأسباب معقولة',
    en: 'Substantiated on reasonable grounds',
    fr: 'Établie, motifs raisonnables',
  },
  notSubstantiated: { ar: 'لم يثبت', en: 'Not substantiated', fr: 'Non établie' },
  exempt: { ar: 'مستثنى، وليس خرقاً', en: 'Exempt: no breach', fr: 'Exemptée : pas de violation' },
}

export const evidenceKindTexts: Readonly<Record<EvidenceKind, Texts>> = {
  ownObservation: { ar: 'مشاهدة المراقبين', en: 'Own observation', fr: 'Observation directe' },
  inspection: { ar: 'تفتيش العتاد', en: 'Inspection of the items', fr: 'Inspection des articles' },
  authenticatedImage: { ar: 'صورة موثقة', en: 'Authenticated image', fr: 'Image authentifiée' },
  image: { ar: 'صورة', en: 'Image', fr: 'Image' },
  document: { ar: 'وثيقة', en: 'Document', fr: 'Document' },
  trackingData: { ar: 'بيانات تتبع السفن والطائرات', en: 'Tracking data', fr: 'Données de suivi' },
  testimony: { ar: 'شهادة', en: 'Testimony', fr: 'Témoignage' },
  openSource: { ar: 'مصدر مفتوح', en: 'Open source', fr: 'Source ouverte' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
}

export const bearsTexts: Readonly<Record<Evidence['bears'], Texts>> = {
  supports: { ar: 'يؤيد', en: 'Supports', fr: 'Appuie' },
  contradicts: { ar: 'ينفي', en: 'Contradicts', fr: 'Contredit' },
}

export const partyTexts: Readonly<Record<ReplyRequest['role'], Texts>> = {
  consignor: { ar: 'المرسِل', en: 'Consignor', fr: 'Expéditeur' },
  consignee: { ar: 'المرسَل إليه', en: 'Consignee', fr: 'Destinataire' },
  broker: { ar: 'الوسيط', en: 'Broker', fr: 'Courtier' },
  endUser: { ar: 'المستخدم النهائي', en: 'End user', fr: 'Utilisateur final' },
  flagState: {
    ar: 'دولة العلم أو التسجيل',
    en: 'State of flag or registry',
    fr: 'État du pavillon ou d’immatriculation',
  },
  operator: { ar: 'المشغّل', en: 'Operator', fr: 'Exploitant' },
  other: { ar: 'غيرهم', en: 'Another', fr: 'Autre' },
}

export const notifiedTexts: Readonly<Record<'yes' | 'no' | 'unknown', Texts>> = {
  yes: { ar: 'نعم', en: 'Yes', fr: 'Oui' },
  no: { ar: 'لا', en: 'No', fr: 'Non' },
  unknown: { ar: 'غير معروف', en: 'Not known', fr: 'Inconnu' },
}

export const stepTexts: Readonly<Record<DeliveryStep['kind'], Texts>> = {
  recorded: { ar: 'سُجل', en: 'Recorded', fr: 'Consignée' },
  corrected: { ar: 'صُحح', en: 'Corrected', fr: 'Corrigée' },
  evidence: { ar: 'أُضيف دليل', en: 'Evidence added', fr: 'Élément ajouté' },
  asked: { ar: 'طُلب رد', en: 'Asked to reply', fr: 'Réponse demandée' },
  replied: { ar: 'وصل رد', en: 'Reply received', fr: 'Réponse reçue' },
  findingSigned: { ar: 'وُقّعت النتيجة', en: 'Finding signed', fr: 'Conclusion signée' },
  linked: { ar: 'بُتّ في مطابقة مع السجل', en: 'Match with the register decided', fr: 'Correspondance tranchée' },
  reopened: { ar: 'أُعيد فتحه', en: 'Reopened', fr: 'Rouverte' },
  examining: { ar: 'بدأ الفحص', en: 'Examination began', fr: 'Examen ouvert' },
  findingProposed: { ar: 'اقتُرحت نتيجة', en: 'Finding proposed', fr: 'Conclusion proposée' },
  findingTurnedDown: { ar: 'رُفضت النتيجة', en: 'Finding turned down', fr: 'Conclusion rejetée' },
  reportProposed: { ar: 'أُعدّ تقرير', en: 'Report drawn up', fr: 'Rapport préparé' },
  reportReleased: { ar: 'أُجيز التقرير', en: 'Report released', fr: 'Rapport autorisé' },
  reportTurnedDown: { ar: 'رُفض التقرير', en: 'Report turned down', fr: 'Rapport rejeté' },
  reportedToCommittee: { ar: 'أُبلغت اللجنة', en: 'Committee told', fr: 'Comité saisi' },
  closed: { ar: 'أُغلق', en: 'Closed', fr: 'Clos' },
}
