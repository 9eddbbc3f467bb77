import type { Texts } from '../kernel/texts.ts'
import type { Demolition } from './demolition.ts'
import type { Condition, EventKind } from './item.ts'
import type { Category, Legal, Subcategory } from './ordnance-classes.ts'
import type { Stoppage } from './progress.ts'
import type { Fuze, Handling, Reason, TaskKind } from './required-capability.ts'
import type { TaskOrderStep, TaskStatus } from './task.ts'
import type { Circumstance } from './task-priority.ts'

export const taskKindTexts: Readonly<Record<TaskKind, Texts>> = {
  nonTechnicalSurvey: { ar: 'مسح غير تقني', en: 'Non-technical survey', fr: 'Enquête non technique' },
  technicalSurvey: { ar: 'مسح تقني', en: 'Technical survey', fr: 'Enquête technique' },
  clearance: { ar: 'تطهير', en: 'Clearance', fr: 'Dépollution' },
  battleAreaClearance: { ar: 'تطهير ساحة قتال', en: 'Battle area clearance', fr: 'Dépollution de zone de combats' },
  spotDisposal: { ar: 'التخلص من أجسام منفردة', en: 'Spot disposal (EOD)', fr: 'Intervention ponctuelle (NEDEX)' },
  marking: { ar: 'وضع علامات', en: 'Marking', fr: 'Marquage' },
}

export const handlingTexts: Readonly<Record<Handling, Texts>> = {
  nothing: { ar: 'لا يُلمس شيء', en: 'Nothing is touched', fr: 'Rien n’est touché' },
  locate: { ar: 'تحديد الموقع والكشف', en: 'Locate and expose', fr: 'Localiser et dégager' },
  destroyInPlace: { ar: 'تدمير في المكان', en: 'Destroy in place', fr: 'Détruire sur place' },
  move: { ar: 'نقل', en: 'Move or transport', fr: 'Déplacer ou transporter' },
  renderSafe: { ar: 'إبطال', en: 'Render safe', fr: 'Neutraliser' },
}

export const fuzeTexts: Readonly<Record<Fuze, Texts>> = {
  none: { ar: 'بلا صاعق', en: 'No fuze', fr: 'Sans fusée' },
  known: { ar: 'صاعق معروف', en: 'Known fuze', fr: 'Fusée connue' },
  unknown: { ar: 'صاعق مجهول', en: 'Unknown fuze', fr: 'Fusée inconnue' },
}

export const reasonTexts: Readonly<Record<Reason, Texts>> = {
  touches: { ar: 'تُلمس أجسام', en: 'Items are touched', fr: 'Des engins sont touchés' },
  moves: { ar: 'تُنقل أجسام', en: 'Items are moved', fr: 'Des engins sont déplacés' },
  several: { ar: 'عدة أجسام معاً', en: 'Several items', fr: 'Plusieurs engins' },
  rendersSafe: { ar: 'إبطال', en: 'Rendering safe', fr: 'Neutralisation' },
  overLimit: { ar: 'أكثر من 50 كغ متفجرات', en: 'More than 50 kg NEQ', fr: 'Plus de 50 kg de MNE' },
  guided: { ar: 'سلاح موجه', en: 'Guided weapon', fr: 'Arme guidée' },
  unknownFuze: { ar: 'صاعق مجهول', en: 'Unknown fuze', fr: 'Fusée inconnue' },
  chemical: { ar: 'اشتباه بمواد كيميائية', en: 'Suspected chemical', fr: 'Suspicion chimique' },
  improvised: { ar: 'عبوة مصنوعة', en: 'Improvised device', fr: 'Engin improvisé' },
}

export const taskStatusTexts: Readonly<Record<TaskStatus, Texts>> = {
  draft: { ar: 'مسودة', en: 'Draft', fr: 'Projet' },
  prioritised: { ar: 'رُتبت أولويتها', en: 'Prioritised', fr: 'Priorisée' },
  issued: { ar: 'صدرت', en: 'Issued', fr: 'Émise' },
  accepted: { ar: 'قُبلت', en: 'Accepted', fr: 'Acceptée' },
  mobilised: { ar: 'الفريق في الطريق', en: 'Mobilised', fr: 'Mobilisée' },
  active: { ar: 'جارية', en: 'Active', fr: 'En cours' },
  suspended: { ar: 'معلّقة', en: 'Suspended', fr: 'Suspendue' },
  completed: { ar: 'تمّت', en: 'Completed', fr: 'Achevée' },
  qcPending: { ar: 'تنتظر الجودة', en: 'Quality control waits', fr: 'Contrôle qualité en attente' },
  rework: { ar: 'أُعيدت للعمل', en: 'Sent back', fr: 'À reprendre' },
  qcAccepted: { ar: 'قبلتها الجودة', en: 'Quality accepted', fr: 'Qualité acceptée' },
  handover: { ar: 'سُلّمت', en: 'Handed over', fr: 'Remise' },
  closed: { ar: 'مغلقة', en: 'Closed', fr: 'Close' },
  cancelled: { ar: 'ملغاة', en: 'Cancelled', fr: 'Annulée' },
}

export const taskStepTexts: Readonly<Record<TaskOrderStep['kind'], Texts>> = {
  drafted: { ar: 'صيغت', en: 'Drafted', fr: 'Rédigée' },
  changed: { ar: 'غُيّرت', en: 'Changed', fr: 'Modifiée' },
  prioritised: { ar: 'رُتبت أولويتها', en: 'Prioritised', fr: 'Priorisée' },
  issued: { ar: 'صدرت', en: 'Issued', fr: 'Émise' },
  accepted: { ar: 'قبلها القائد', en: 'Accepted by the leader', fr: 'Acceptée par le chef' },
  mobilised: { ar: 'تحرك الفريق', en: 'Mobilised', fr: 'Mobilisée' },
  started: { ar: 'بدأ العمل', en: 'Work began', fr: 'Travail commencé' },
  suspended: { ar: 'عُلّقت', en: 'Suspended', fr: 'Suspendue' },
  resumed: { ar: 'استؤنفت', en: 'Resumed', fr: 'Reprise' },
  completed: { ar: 'تمّت', en: 'Completed', fr: 'Achevée' },
  qualityAsked: { ar: 'أُحيلت إلى الجودة', en: 'Sent to quality control', fr: 'Envoyée au contrôle' },
  sentBack: { ar: 'أعادتها الجودة', en: 'Sent back by quality control', fr: 'Renvoyée par le contrôle' },
  qualityAccepted: { ar: 'قبلتها الجودة', en: 'Quality accepted', fr: 'Qualité acceptée' },
  handedOver: { ar: 'سُلّمت', en: 'Handed over', fr: 'Remise' },
  closed: { ar: 'أُغلقت', en: 'Closed', fr: 'Close' },
  cancelled: { ar: 'أُلغيت', en: 'Cancelled', fr: 'Annulée' },
}

export const circumstanceTexts: Readonly<Record<Circumstance, Texts>> = {
  victims: { ar: 'ضحايا في ستة أشهر', en: 'Victims within six months', fr: 'Victimes depuis six mois' },
  inhabited: { ar: 'في مكان مسكون', en: 'In an inhabited place', fr: 'Dans un lieu habité' },
  schoolOrHospital: {
    ar: 'مدرسة أو مستشفى على 500 م أو أقل',
    en: 'School or hospital within 500 m',
    fr: 'École ou hôpital à 500 m ou moins',
  },
  water: { ar: 'يمنع الماء', en: 'Blocks water', fr: 'Bloque l’eau' },
  roads: { ar: 'يسد طريقاً', en: 'Blocks a road', fr: 'Bloque une route' },
  housing: { ar: 'يمنع السكن', en: 'Blocks housing', fr: 'Bloque des logements' },
  farming: { ar: 'يمنع الزراعة', en: 'Blocks farming', fr: 'Bloque l’agriculture' },
  manyPeople: { ar: 'ينفع أكثر من مئة شخص', en: 'Helps more than 100 people', fr: 'Utile à plus de 100 personnes' },
  weaponsRoute: {
    ar: 'على طريق جمع السلاح أو تجميع المقاتلين',
    en: 'On a route of weapons collection or cantonment',
    fr: 'Sur un itinéraire de collecte d’armes ou de cantonnement',
  },
  returns: { ar: 'عودة نازحين', en: 'Displaced people return', fr: 'Retour de déplacés' },
  easyAccess: { ar: 'الوصول سهل', en: 'Easy to reach', fr: 'Accès facile' },
}

export const stoppageTexts: Readonly<Record<Stoppage, Texts>> = {
  weather: { ar: 'الطقس', en: 'Weather', fr: 'Météo' },
  security: { ar: 'الأمن', en: 'Security', fr: 'Sécurité' },
  equipment: { ar: 'المعدات', en: 'Equipment', fr: 'Matériel' },
  staff: { ar: 'الأفراد', en: 'Staff', fr: 'Personnel' },
  accident: { ar: 'حادث', en: 'Accident', fr: 'Accident' },
  access: { ar: 'الوصول', en: 'Access', fr: 'Accès' },
  holiday: { ar: 'عطلة', en: 'Holiday', fr: 'Jour férié' },
  other: { ar: 'غير ذلك', en: 'Other', fr: 'Autre' },
}

export const categoryTexts: Readonly<Record<Category, Texts>> = {
  mine: { ar: 'لغم', en: 'Mine', fr: 'Mine' },
  submunition: { ar: 'ذخيرة عنقودية صغيرة', en: 'Submunition', fr: 'Sous-munition' },
  bomb: { ar: 'قنبلة طائرة', en: 'Aircraft bomb', fr: 'Bombe d’avion' },
  projectile: { ar: 'قذيفة مدفع', en: 'Artillery projectile', fr: 'Obus d’artillerie' },
  mortar: { ar: 'قذيفة هاون', en: 'Mortar bomb', fr: 'Obus de mortier' },
  rocket: { ar: 'صاروخ حر', en: 'Rocket', fr: 'Roquette' },
  missile: { ar: 'صاروخ موجه', en: 'Missile', fr: 'Missile' },
  grenade: { ar: 'قنبلة يدوية أو قاذفة', en: 'Grenade', fr: 'Grenade' },
  drone: { ar: 'طائرة مسيّرة مسلحة', en: 'Armed drone', fr: 'Drone armé' },
  fuze: { ar: 'صاعق أو مفجّر', en: 'Fuze or detonator', fr: 'Fusée ou détonateur' },
  bulk: { ar: 'مادة متفجرة أو دافعة', en: 'Bulk explosive or propellant', fr: 'Explosif ou propulseur en vrac' },
  smallArms: { ar: 'ذخيرة أسلحة خفيفة', en: 'Small arms ammunition', fr: 'Munitions de petit calibre' },
  pyrotechnic: { ar: 'مواد نارية', en: 'Pyrotechnic', fr: 'Pyrotechnie' },
  improvised: { ar: 'عبوة مصنوعة', en: 'Improvised device', fr: 'Engin improvisé' },
  improvisedPart: { ar: 'جزء من عبوة مصنوعة', en: 'Part of an improvised device', fr: 'Élément d’engin improvisé' },
  chemical: { ar: 'اشتباه بمواد كيميائية', en: 'Suspected chemical', fr: 'Suspicion chimique' },
  unknown: { ar: 'مجهول', en: 'Unknown', fr: 'Inconnu' },
}

export const subcategoryTexts: Readonly<Record<Subcategory, Texts>> = {
  blast: { ar: 'ضد الأفراد، عصف', en: 'Anti-personnel, blast', fr: 'Antipersonnel, à effet de souffle' },
  fragmentation: { ar: 'ضد الأفراد، شظايا', en: 'Anti-personnel, fragmentation', fr: 'Antipersonnel, à fragmentation' },
  bounding: { ar: 'ضد الأفراد، قافز', en: 'Anti-personnel, bounding', fr: 'Antipersonnel, bondissante' },
  antiVehicle: { ar: 'ضد المركبات', en: 'Anti-vehicle', fr: 'Antivéhicule' },
  directional: { ar: 'موجَّه الشظايا', en: 'Directional', fr: 'À effet dirigé' },
  boobyTrap: { ar: 'شرك خداعي', en: 'Booby trap', fr: 'Piège' },
  generalPurpose: { ar: 'متعددة الأغراض', en: 'General purpose', fr: 'Polyvalente' },
  retarded: { ar: 'مبطَّأة', en: 'Retarded', fr: 'Freinée' },
  guidedBomb: { ar: 'موجهة', en: 'Guided', fr: 'Guidée' },
  fuelAir: { ar: 'وقود هوائي', en: 'Fuel-air', fr: 'Aérosol' },
  incendiary: { ar: 'حارقة', en: 'Incendiary', fr: 'Incendiaire' },
  antiTank: { ar: 'مضاد للدروع', en: 'Anti-tank', fr: 'Antichar' },
  antiAircraft: { ar: 'مضاد للطائرات', en: 'Anti-aircraft', fr: 'Antiaérien' },
  surfaceToSurface: { ar: 'أرض–أرض', en: 'Surface to surface', fr: 'Sol-sol' },
  handGrenade: { ar: 'يدوية', en: 'Hand grenade', fr: 'À main' },
  rifleGrenade: { ar: 'بندقية', en: 'Rifle grenade', fr: 'À fusil' },
  underBarrel: { ar: 'قاذف تحت السبطانة', en: 'Under-barrel', fr: 'Sous canon' },
  shoulderFired: { ar: 'قاذف كتفي (RPG)', en: 'Shoulder fired (RPG)', fr: 'D’épaule (RPG)' },
  victimOperated: { ar: 'تفجرها الضحية', en: 'Victim operated', fr: 'Déclenché par la victime' },
  timed: { ar: 'مؤقتة', en: 'Timed', fr: 'À retardement' },
  radio: { ar: 'تُفجَّر لاسلكياً', en: 'Radio command', fr: 'Radiocommandé' },
  wire: { ar: 'تُفجَّر بسلك', en: 'Command wire', fr: 'Commandé par fil' },
  vehicle: { ar: 'في مركبة', en: 'In a vehicle', fr: 'Dans un véhicule' },
  worn: { ar: 'على شخص', en: 'Worn by a person', fr: 'Porté par une personne' },
  placed: { ar: 'موضوعة', en: 'Placed', fr: 'Posé' },
}

export const legalTexts: Readonly<Record<Legal, Texts>> = {
  unexploded: { ar: 'لم ينفجر (UXO)', en: 'Unexploded (UXO)', fr: 'Non explosé (UXO)' },
  abandoned: { ar: 'متروك (AXO)', en: 'Abandoned (AXO)', fr: 'Abandonné (AXO)' },
  mine: { ar: 'لغم', en: 'Mine', fr: 'Mine' },
  improvised: { ar: 'مصنوع', en: 'Improvised', fr: 'Improvisé' },
}

export const conditionTexts: Readonly<Record<Condition, Texts>> = {
  intact: { ar: 'سليم', en: 'Intact', fr: 'Intact' },
  corroded: { ar: 'صدئ', en: 'Corroded', fr: 'Corrodé' },
  damaged: { ar: 'متضرر', en: 'Damaged', fr: 'Endommagé' },
  burnt: { ar: 'محترق', en: 'Burnt', fr: 'Brûlé' },
  leaking: { ar: 'يسرّب', en: 'Leaking', fr: 'Fuit' },
  unknown: { ar: 'مجهول', en: 'Unknown', fr: 'Inconnu' },
}

export const eventTexts: Readonly<Record<EventKind, Texts>> = {
  renderedSafe: { ar: 'أُبطل', en: 'Rendered safe', fr: 'Neutralisé' },
  moved: { ar: 'نُقل', en: 'Moved', fr: 'Déplacé' },
  destroyed: { ar: 'دُمّر', en: 'Destroyed', fr: 'Détruit' },
  handedOver: { ar: 'سُلّم إلى مخزن', en: 'Handed to a store', fr: 'Remis à un dépôt' },
  left: { ar: 'تُرك معلَّماً', en: 'Left, marked', fr: 'Laissé, marqué' },
}

export const demolitionStatusTexts: Readonly<Record<Demolition['status'], Texts>> = {
  planned: { ar: 'ينتظر الموافقة', en: 'Waits for approval', fr: 'À approuver' },
  approved: { ar: 'وُوفق عليه', en: 'Approved', fr: 'Approuvée' },
  declined: { ar: 'رُفض', en: 'Declined', fr: 'Rejetée' },
  done: { ar: 'نُفّذ', en: 'Carried out', fr: 'Exécutée' },
}

export const resultTexts: Readonly<Record<NonNullable<Demolition['result']>, Texts>> = {
  complete: { ar: 'دُمّر كل المخطط', en: 'All of it destroyed', fr: 'Tout est détruit' },
  partial: { ar: 'دُمّر بعضه', en: 'Some of it destroyed', fr: 'Une partie détruite' },
  failed: { ar: 'لم يُدمَّر شيء', en: 'Nothing destroyed', fr: 'Rien n’est détruit' },
}
