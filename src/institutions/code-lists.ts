import type { Texts } from '../kernel/texts.ts'
import type { InstitutionKind, InstitutionStep, Rank } from './institution.ts'
import type { Fitness, InstitutionRequirements, RequirementKey, Schooling, VettingCheckKind } from './requirements.ts'

export const institutionKindTexts: Readonly<Record<InstitutionKind, Texts>> = {
  police: { ar: 'شرطة', en: 'Police', fr: 'Police' },
  army: { ar: 'جيش', en: 'Army', fr: 'Armée' },
  borderGuard: { ar: 'حرس الحدود', en: 'Border guard', fr: 'Garde-frontières' },
  coastGuard: { ar: 'خفر السواحل', en: 'Coast guard', fr: 'Garde-côtes' },
  facilitiesGuard: { ar: 'حرس المنشآت', en: 'Facilities guard', fr: 'Garde des installations' },
  civilDefence: { ar: 'الدفاع المدني', en: 'Civil defence', fr: 'Défense civile' },
  prison: { ar: 'الشرطة القضائية', en: 'Judicial police (prisons)', fr: 'Police judiciaire (prisons)' },
  other: { ar: 'مؤسسة أخرى', en: 'Another institution', fr: 'Autre institution' },
}

export const rankTexts: Readonly<Record<Rank, Texts>> = {
  private: { ar: 'جندي', en: 'Private', fr: 'Soldat' },
  corporal: { ar: 'عريف', en: 'Corporal', fr: 'Caporal' },
  sergeant: { ar: 'رقيب', en: 'Sergeant', fr: 'Sergent' },
  warrantOfficer: { ar: 'مساعد', en: 'Warrant officer', fr: 'Adjudant' },
  lieutenant: { ar: 'ملازم', en: 'Lieutenant', fr: 'Lieutenant' },
  captain: { ar: 'نقيب', en: 'Captain', fr: 'Capitaine' },
  major: { ar: 'رائد', en: 'Major', fr: 'Commandant' },
  lieutenantColonel: { ar: 'مقدم', en: 'Lieutenant colonel', fr: 'Lieutenant-colonel' },
  colonel: { ar: 'عقيد', en: 'Colonel', fr: 'Colonel' },
}

export const vettingCheckTexts: Readonly<Record<VettingCheckKind, Texts>> = {
  criminalInvestigation: { ar: 'البحث الجنائي', en: 'Criminal Investigation', fr: 'Investigation criminelle' },
  interpol: { ar: 'مكتب الإنتربول', en: 'INTERPOL bureau', fr: 'Bureau INTERPOL' },
  humanRights: { ar: 'حقوق الإنسان', en: 'Human-rights conduct', fr: 'Droits de l’homme' },
  financial: { ar: 'النزاهة المالية', en: 'Financial propriety', fr: 'Probité financière' },
  education: { ar: 'المؤهل العلمي', en: 'Education', fr: 'Niveau d’études' },
  health: { ar: 'اللياقة الصحية', en: 'Health', fr: 'Santé' },
}

export const requirementTexts: Readonly<Record<RequirementKey, Texts>> = {
  ...vettingCheckTexts,
  age: { ar: 'العمر', en: 'Age', fr: 'Âge' },
  schooling: { ar: 'التعليم', en: 'Schooling', fr: 'Scolarité' },
  fitness: { ar: 'اللياقة البدنية', en: 'Fitness', fr: 'Aptitude physique' },
  other: { ar: 'ما عدا ذلك', en: 'What else is asked', fr: 'Autre exigence' },
}

export const schoolingTexts: Readonly<Record<Schooling, Texts>> = {
  none: { ar: 'لا يُشترط', en: 'None asked', fr: 'Aucune exigée' },
  primary: { ar: 'ابتدائي', en: 'Primary', fr: 'Primaire' },
  preparatory: { ar: 'إعدادي', en: 'Preparatory', fr: 'Collège' },
  secondary: { ar: 'ثانوي', en: 'Secondary', fr: 'Lycée' },
  diploma: { ar: 'دبلوم', en: 'Diploma', fr: 'Diplôme technique' },
  degree: { ar: 'شهادة جامعية', en: 'Degree', fr: 'Diplôme universitaire' },
}

export const fitnessTexts: Readonly<Record<Fitness, Texts>> = {
  none: { ar: 'لا تُشترط', en: 'None asked', fr: 'Aucune exigée' },
  duty: { ar: 'لائق للخدمة', en: 'Fit for duty', fr: 'Apte au service' },
  field: { ar: 'لائق للخدمة الميدانية', en: 'Fit for field service', fr: 'Apte au terrain' },
}

export const requirementsStatusTexts: Readonly<Record<InstitutionRequirements['status'], Texts>> = {
  draft: { ar: 'مسودة', en: 'Draft', fr: 'Projet' },
  inForce: { ar: 'سارية', en: 'In force', fr: 'En vigueur' },
  retired: { ar: 'انتهت', en: 'Retired', fr: 'Retirée' },
}

export const institutionStepTexts: Readonly<Record<InstitutionStep['kind'], Texts>> = {
  dissolved: { ar: 'حُلّت الوحدة', en: 'Unit dissolved', fr: 'Unité dissoute' },
  placesChanged: { ar: 'تغيّر عدد الشواغر', en: 'Number of places changed', fr: 'Nombre de places modifié' },
  closed: { ar: 'أُغلقت الوظيفة', en: 'Post closed', fr: 'Poste fermé' },
  opened: { ar: 'فُتحت الوظيفة', en: 'Post opened', fr: 'Poste ouvert' },
}
