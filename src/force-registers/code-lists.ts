import type { Texts } from '../kernel/texts.ts'
import type { DetainedAge, Detention, DetentionStep, LegalBasis } from './detention.ts'
import type { Answer, ForceKind, ForceReason, MedicalHelp, Warning } from './force-use.ts'

export const forceKindTexts: Readonly<Record<ForceKind, Texts>> = {
  hands: { ar: 'الأيدي', en: 'Hands', fr: 'Mains nues' },
  baton: { ar: 'هراوة', en: 'Baton', fr: 'Matraque' },
  irritant: { ar: 'غاز أو رذاذ', en: 'Gas or spray', fr: 'Gaz ou aérosol' },
  water: { ar: 'مدفع مياه', en: 'Water cannon', fr: 'Canon à eau' },
  dog: { ar: 'كلب', en: 'Dog', fr: 'Chien' },
  projectile: { ar: 'مقذوف أقل فتكاً', en: 'Less lethal projectile', fr: 'Projectile moins létal' },
  restraint: { ar: 'قيد', en: 'Restraint', fr: 'Entrave' },
  firearmShown: { ar: 'إشهار سلاح', en: 'Firearm pointed', fr: 'Arme pointée' },
  firearmWarning: { ar: 'طلقة تحذير', en: 'Warning shot', fr: 'Tir de sommation' },
  firearm: { ar: 'إطلاق نار', en: 'Firearm used', fr: 'Tir' },
  vehicle: { ar: 'مركبة', en: 'Vehicle', fr: 'Véhicule' },
  explosive: { ar: 'متفجر', en: 'Explosive', fr: 'Explosif' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
}

export const reasonTexts: Readonly<Record<ForceReason, Texts>> = {
  selfDefence: { ar: 'دفاع عن النفس', en: 'Self-defence', fr: 'Légitime défense' },
  defenceOfOthers: { ar: 'دفاع عن غيره', en: 'Defence of others', fr: 'Défense d’autrui' },
  arrest: { ar: 'توقيف', en: 'To arrest', fr: 'Arrestation' },
  escape: { ar: 'منع هرب', en: 'To prevent an escape', fr: 'Empêcher une fuite' },
  publicOrder: { ar: 'حفظ النظام', en: 'Public order', fr: 'Ordre public' },
  property: { ar: 'حماية ممتلكات', en: 'To protect property', fr: 'Protection de biens' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
}

export const warningTexts: Readonly<Record<Warning, Texts>> = {
  given: { ar: 'أُنذروا', en: 'Given', fr: 'Donnée' },
  notGiven: { ar: 'لم يُنذروا', en: 'Not given', fr: 'Non donnée' },
  notPossible: { ar: 'تعذر الإنذار', en: 'Not possible', fr: 'Impossible' },
}

export const medicalTexts: Readonly<Record<MedicalHelp, Texts>> = {
  given: { ar: 'قُدمت', en: 'Given', fr: 'Donnée' },
  refused: { ar: 'رُفضت', en: 'Refused', fr: 'Refusée' },
  notNeeded: { ar: 'لم تلزم', en: 'Not needed', fr: 'Inutile' },
  notGiven: { ar: 'لم تُقدم', en: 'Not given', fr: 'Non donnée' },
}

export const answerTexts: Readonly<Record<Answer, Texts>> = {
  yes: { ar: 'نعم', en: 'Yes', fr: 'Oui' },
  no: { ar: 'لا', en: 'No', fr: 'Non' },
  unclear: { ar: 'غير واضح', en: 'Unclear', fr: 'Incertain' },
}

export const basisTexts: Readonly<Record<LegalBasis, Texts>> = {
  warrant: { ar: 'أمر قبض', en: 'Warrant', fr: 'Mandat' },
  flagrant: { ar: 'تلبس', en: 'Caught in the act', fr: 'Flagrant délit' },
  courtOrder: { ar: 'أمر محكمة', en: 'Court order', fr: 'Décision de justice' },
  administrative: { ar: 'إداري', en: 'Administrative', fr: 'Administrative' },
  none: { ar: 'بلا سند', en: 'No legal basis', fr: 'Sans base légale' },
}

export const ageTexts: Readonly<Record<DetainedAge, Texts>> = {
  adult: { ar: 'راشد', en: 'Adult', fr: 'Adulte' },
  child: { ar: 'طفل', en: 'Child', fr: 'Enfant' },
  maybeChild: { ar: 'قد يكون طفلاً', en: 'May be a child', fr: 'Peut-être un enfant' },
}

export const sexTexts: Readonly<Record<'male' | 'female', Texts>> = {
  male: { ar: 'ذكر', en: 'Male', fr: 'Homme' },
  female: { ar: 'أنثى', en: 'Female', fr: 'Femme' },
}

export const detentionStatusTexts: Readonly<Record<Detention['status'], Texts>> = {
  held: { ar: 'محتجز', en: 'Held', fr: 'Détenu' },
  released: { ar: 'أُفرج عنه', en: 'Released', fr: 'Libéré' },
  handedOver: { ar: 'سُلّم', en: 'Handed over', fr: 'Remis' },
  escaped: { ar: 'هرب', en: 'Escaped', fr: 'Évadé' },
  died: { ar: 'توفي', en: 'Died', fr: 'Décédé' },
}

export const detentionStepTexts: Readonly<Record<DetentionStep['kind'], Texts>> = {
  rights: { ar: 'أُبلغ بحقوقه', en: 'Told their rights', fr: 'Informé de ses droits' },
  lawyer: { ar: 'أُبلغ محام', en: 'A lawyer was informed', fr: 'Avocat informé' },
  family: { ar: 'أُبلغت الأسرة', en: 'The family was informed', fr: 'Famille informée' },
  medical: { ar: 'فحصه طبيب', en: 'A doctor saw them', fr: 'Examen médical' },
  judge: { ar: 'عُرض على قاض', en: 'Brought before a judge', fr: 'Présenté à un juge' },
  childTold: { ar: 'تولته حماية الأطفال', en: 'Child protection took them on', fr: 'Protection de l’enfance saisie' },
  released: { ar: 'أُفرج عنه', en: 'Released', fr: 'Libéré' },
  handedOver: { ar: 'سُلّم', en: 'Handed over', fr: 'Remis' },
  escaped: { ar: 'هرب', en: 'Escaped', fr: 'Évadé' },
  died: { ar: 'توفي', en: 'Died', fr: 'Décédé' },
  deathLooked: { ar: 'نُظر في الوفاة', en: 'The death was looked into', fr: 'Décès examiné' },
}
