import type { Texts } from '../../kernel/texts.ts'
import type { GroupArea } from '../area.ts'
import type { Association } from '../association.ts'
import type { EstimateKind, EstimateMethod, Interest } from '../estimate.ts'
import type { ArmedGroup } from '../group.ts'
import type { RelationKind } from '../relation.ts'
import type { GroupStep } from '../step.ts'

type Coded<Code extends string> = Readonly<Record<Code, Texts>>

export const statusTexts: Coded<ArmedGroup['status']> = {
  reported: { ar: 'مُبلَّغ عنه', en: 'Reported', fr: 'Signalé' },
  inventoried: { ar: 'مجرود', en: 'Inventoried', fr: 'Inventorié' },
  invited: { ar: 'مدعو', en: 'Invited', fr: 'Invité' },
  signed: { ar: 'وقّع', en: 'Signed', fr: 'Signataire' },
  listed: { ar: 'سلّم قائمته', en: 'List handed in', fr: 'Liste remise' },
  inProcess: { ar: 'في العملية', en: 'In process', fr: 'En cours' },
  completed: { ar: 'مكتمل', en: 'Completed', fr: 'Terminé' },
  refused: { ar: 'لا يشارك', en: 'Takes no part', fr: 'Ne participe pas' },
  referred: { ar: 'محال', en: 'Referred', fr: 'Renvoyé' },
  merged: { ar: 'اندمج', en: 'Merged', fr: 'Fusionné' },
  split: { ar: 'انقسم', en: 'Split up', fr: 'Éclaté' },
}

export const claimedTexts: Coded<ArmedGroup['claimedStatus']> = {
  interior: { ar: 'وزارة الداخلية', en: 'Ministry of Interior', fr: 'Ministère de l’Intérieur' },
  defence: { ar: 'وزارة الدفاع', en: 'Ministry of Defence', fr: 'Ministère de la Défense' },
  presidency: { ar: 'الرئاسة', en: 'Presidency', fr: 'Présidence' },
  other: { ar: 'جهة أخرى', en: 'Another authority', fr: 'Une autre autorité' },
  none: { ar: 'لا جهة', en: 'None', fr: 'Aucune' },
  unknown: { ar: 'غير معروف', en: 'Not known', fr: 'Inconnu' },
}

export const stepTexts: Coded<GroupStep['step']> = {
  report: { ar: 'دخل السجل', en: 'Entered the register', fr: 'Inscription au registre' },
  inventory: { ar: 'جرد', en: 'Inventory', fr: 'Inventaire' },
  invite: { ar: 'دعوة', en: 'Invitation', fr: 'Invitation' },
  sign: { ar: 'توقيع اتفاق', en: 'Agreement signed', fr: 'Signature de l’accord' },
  list: { ar: 'تسليم قائمة القائد', en: 'Commander’s list handed in', fr: 'Remise de la liste du commandant' },
  start: { ar: 'بدء العملية', en: 'Process begun', fr: 'Début du processus' },
  complete: { ar: 'إتمام', en: 'Completion', fr: 'Achèvement' },
  refuse: { ar: 'عدم مشاركة', en: 'No part taken', fr: 'Non-participation' },
  refer: { ar: 'إحالة', en: 'Referral', fr: 'Renvoi' },
  split: { ar: 'انقسام', en: 'Split', fr: 'Éclatement' },
  merge: { ar: 'اندماج', en: 'Merger', fr: 'Fusion' },
}

export const kindTexts: Coded<EstimateKind> = {
  strength: { ar: 'العدد', en: 'Strength', fr: 'Effectif' },
  women: { ar: 'النساء', en: 'Women', fr: 'Femmes' },
  children: { ar: 'الأطفال', en: 'Children', fr: 'Enfants' },
  smallArms: { ar: 'الأسلحة الخفيفة', en: 'Small arms', fr: 'Armes légères' },
  heavyWeapons: { ar: 'الأسلحة الثقيلة', en: 'Heavy weapons', fr: 'Armes lourdes' },
  commander: { ar: 'القائد', en: 'Commander', fr: 'Commandant' },
  barracks: { ar: 'المقر', en: 'Barracks', fr: 'Caserne' },
  umbrella: { ar: 'المظلة', en: 'Umbrella', fr: 'Structure faîtière' },
  salarySource: { ar: 'مصدر الرواتب', en: 'Source of salaries', fr: 'Source des salaires' },
  legalStatus: { ar: 'الوضع القانوني', en: 'Legal status', fr: 'Statut juridique' },
  area: { ar: 'المنطقة', en: 'Area', fr: 'Zone' },
  interest: { ar: 'المصالح', en: 'Interests', fr: 'Intérêts' },
}

export const interestTexts: Coded<Interest> = {
  fuel: { ar: 'الوقود', en: 'Fuel', fr: 'Carburant' },
  ports: { ar: 'الموانئ', en: 'Ports', fr: 'Ports' },
  airports: { ar: 'المطارات', en: 'Airports', fr: 'Aéroports' },
  detention: { ar: 'الاحتجاز', en: 'Detention', fr: 'Détention' },
  smuggling: { ar: 'التهريب', en: 'Smuggling', fr: 'Contrebande' },
  land: { ar: 'الأراضي', en: 'Land', fr: 'Terres' },
  checkpoints: { ar: 'البوابات', en: 'Checkpoints', fr: 'Barrages' },
  banks: { ar: 'المصارف', en: 'Banks', fr: 'Banques' },
  water: { ar: 'المياه', en: 'Water', fr: 'Eau' },
  trade: { ar: 'التجارة', en: 'Trade', fr: 'Commerce' },
  other: { ar: 'أخرى', en: 'Other', fr: 'Autre' },
}

export const methodTexts: Coded<EstimateMethod> = {
  claimed: { ar: 'قول التشكيل نفسه', en: 'The group’s own claim', fr: 'Dires du groupe' },
  observed: { ar: 'معاينة', en: 'Seen on the spot', fr: 'Vu sur place' },
  payroll: { ar: 'كشوف الرواتب', en: 'Payroll', fr: 'Listes de paie' },
  documents: { ar: 'وثائق', en: 'Documents', fr: 'Documents' },
  interviews: { ar: 'مقابلات', en: 'Interviews', fr: 'Entretiens' },
  media: { ar: 'وسائل الإعلام', en: 'Media', fr: 'Médias' },
  expert: { ar: 'رأي خبير', en: 'An expert’s view', fr: 'Avis d’expert' },
  other: { ar: 'طريقة أخرى', en: 'Another way', fr: 'Autre méthode' },
}

export const relationTexts: Coded<RelationKind> = {
  partOf: { ar: 'جزء من', en: 'Part of', fr: 'Fait partie de' },
  allied: { ar: 'حليف', en: 'Allied with', fr: 'Allié à' },
  rival: { ar: 'خصم', en: 'Rival of', fr: 'Rival de' },
  splitFrom: { ar: 'انشق عن', en: 'Broke away from', fr: 'Issu d’une scission de' },
  mergedInto: { ar: 'اندمج في', en: 'Merged into', fr: 'Fusionné dans' },
}

/** The same seen from the other group. */
export const inverseTexts: Coded<RelationKind> = {
  partOf: { ar: 'يضم', en: 'Includes', fr: 'Comprend' },
  allied: relationTexts.allied,
  rival: relationTexts.rival,
  splitFrom: { ar: 'انشق عنه', en: 'From it broke away', fr: 'S’en est détaché' },
  mergedInto: { ar: 'اندمج فيه', en: 'Took in', fr: 'A absorbé' },
}

export const areaTexts: Coded<GroupArea['kind']> = {
  controls: { ar: 'يسيطر', en: 'Controls', fr: 'Contrôle' },
  present: { ar: 'حاضر', en: 'Present', fr: 'Présent' },
  contested: { ar: 'متنازع عليها', en: 'Contested', fr: 'Disputée' },
}

export const roleTexts: Coded<Association['role']> = {
  combatant: { ar: 'مقاتل', en: 'Combatant', fr: 'Combattant' },
  associated: { ar: 'مرتبط (إسناد)', en: 'Associated (support)', fr: 'Associé (soutien)' },
  dependant: { ar: 'مُعال', en: 'Dependant', fr: 'Personne à charge' },
}

export const joinedTexts: Coded<Association['howJoined']> = {
  voluntary: { ar: 'طوعاً', en: 'Voluntarily', fr: 'Volontairement' },
  forced: { ar: 'قسراً', en: 'By force', fr: 'De force' },
  abducted: { ar: 'خطفاً', en: 'Abducted', fr: 'Par enlèvement' },
  bornInto: { ar: 'وُلد فيه', en: 'Born into it', fr: 'Né dans le groupe' },
  unknown: { ar: 'غير معروف', en: 'Not known', fr: 'Inconnu' },
}
