import type { Texts } from '../kernel/texts.ts'
import type { ItemAnswer, NonConformity, QualityVisit, Severity, VisitItem } from './quality-visit.ts'

export const visitKindTexts: Readonly<Record<QualityVisit['kind'], Texts>> = {
  assurance: { ar: 'زيارة للعمل', en: 'Visit to the work', fr: 'Visite du travail' },
  sample: { ar: 'عيّنة من الأرض', en: 'Sample of the ground', fr: 'Échantillon du terrain' },
}

export const resultTexts: Readonly<Record<QualityVisit['result'], Texts>> = {
  conforms: { ar: 'مطابق', en: 'Conforms', fr: 'Conforme' },
  doesNotConform: { ar: 'غير مطابق', en: 'Does not conform', fr: 'Non conforme' },
}

export const severityTexts: Readonly<Record<Severity, Texts>> = {
  critical: { ar: 'حرج', en: 'Critical', fr: 'Critique' },
  major: { ar: 'كبير', en: 'Major', fr: 'Majeure' },
  minor: { ar: 'صغير', en: 'Minor', fr: 'Mineure' },
}

export const statusTexts: Readonly<Record<NonConformity['status'], Texts>> = {
  open: { ar: 'مفتوح', en: 'Open', fr: 'Ouverte' },
  corrected: { ar: 'صُحّح، ينتظر التحقق', en: 'Corrected, to be verified', fr: 'Corrigée, à vérifier' },
  closed: { ar: 'مغلق', en: 'Closed', fr: 'Close' },
}

export const answerTexts: Readonly<Record<ItemAnswer, Texts>> = {
  yes: { ar: 'نعم', en: 'Yes', fr: 'Oui' },
  no: { ar: 'لا', en: 'No', fr: 'Non' },
  notApplicable: { ar: 'لا ينطبق', en: 'Does not apply', fr: 'Sans objet' },
}

export const itemTexts: Readonly<Record<VisitItem, Texts>> = {
  documentation: { ar: 'الوثائق حاضرة', en: 'Documents are there', fr: 'Documents présents' },
  procedures: {
    ar: 'العمل حسب إجراءات المنظمة',
    en: 'Work follows the organisation’s procedures',
    fr: 'Procédures suivies',
  },
  standards: {
    ar: 'العمل حسب المعايير الوطنية',
    en: 'Work follows national standards',
    fr: 'Normes nationales suivies',
  },
  supervision: { ar: 'الإشراف كافٍ', en: 'Supervision is adequate', fr: 'Encadrement suffisant' },
  equipment: { ar: 'المعدات صالحة', en: 'Equipment is fit', fr: 'Matériel adapté' },
  facilities: { ar: 'المرافق صالحة', en: 'Facilities are fit', fr: 'Installations adaptées' },
  medic: { ar: 'مسعف مؤهل حاضر', en: 'A qualified medic is there', fr: 'Secouriste qualifié présent' },
  qualifications: { ar: 'العاملون مؤهلون', en: 'Staff are qualified', fr: 'Personnel qualifié' },
  logs: { ar: 'السجلات محدّثة', en: 'Logs are current', fr: 'Registres à jour' },
  marking: { ar: 'العلامات صحيحة', en: 'Marking is right', fr: 'Marquage correct' },
  communication: { ar: 'الاتصال يعمل', en: 'Communication works', fr: 'Communications en état' },
  evacuation: { ar: 'خطة الإخلاء جُرّبت', en: 'The evacuation plan was tried', fr: 'Plan d’évacuation essayé' },
}
