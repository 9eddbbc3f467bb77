import type { Texts } from '../kernel/texts.ts'
import type { ProfileQuestion } from './profile.ts'
import type { BriefingTopic, OrientationTopic, StationKind } from './station.ts'
import type { LeaveReason, SiteVisit, Transport } from './visit.ts'

export const stationTexts: Readonly<Record<StationKind, Texts>> = {
  reception: { ar: 'الاستقبال والإحاطة', en: 'Reception and briefing', fr: 'Accueil et information' },
  screening: { ar: 'الفرز والتحقق', en: 'Screening and verification', fr: 'Filtrage et vérification' },
  weapons: { ar: 'تسليم السلاح', en: 'Weapons', fr: 'Armes' },
  registration: { ar: 'التسجيل', en: 'Registration', fr: 'Enregistrement' },
  terms: { ar: 'توقيع الشروط', en: 'Signing the terms', fr: 'Signature des conditions' },
  health: { ar: 'الفحص الصحي', en: 'Health', fr: 'Santé' },
  profiling: { ar: 'الملف الشخصي', en: 'Profiling', fr: 'Profil' },
  card: { ar: 'بطاقة الهوية', en: 'Identity card', fr: 'Carte d’identité' },
  orientation: { ar: 'التوعية', en: 'Orientation', fr: 'Orientation' },
  dischargePlanning: { ar: 'تخطيط الخروج والإرشاد', en: 'Discharge planning', fr: 'Préparation du départ' },
  discharge: { ar: 'الخروج', en: 'Discharge', fr: 'Départ' },
}

export const topicTexts: Readonly<Record<BriefingTopic | OrientationTopic, Texts>> = {
  purpose: {
    ar: 'غاية الموقع والبرنامج',
    en: 'What the site and the programme are for',
    fr: 'But du site et du programme',
  },
  steps: { ar: 'المحطات وترتيبها', en: 'The stations and their order', fr: 'Les étapes et leur ordre' },
  duration: { ar: 'مدة الإقامة', en: 'How long people stay', fr: 'Durée du séjour' },
  siteRules: { ar: 'قواعد الموقع', en: 'The rules of the site', fr: 'Règles du site' },
  security: {
    ar: 'الأمن والسلاح في الموقع',
    en: 'Security and weapons at the site',
    fr: 'Sécurité et armes sur le site',
  },
  rights: {
    ar: 'الحقوق والمشاركة الطوعية',
    en: 'Rights, and that it is voluntary',
    fr: 'Droits et caractère volontaire',
  },
  complaints: {
    ar: 'الشكاوى، ومكتب النساء',
    en: 'Complaints, and the desk for women',
    fr: 'Plaintes, et bureau des femmes',
  },
  health: { ar: 'الرعاية الصحية', en: 'Health care', fr: 'Soins de santé' },
  food: { ar: 'الطعام والماء والنظافة', en: 'Food, water and hygiene', fr: 'Repas, eau et hygiène' },
  separation: {
    ar: 'فصل النساء والأطفال وأماكنهم',
    en: 'Separate places for women and children',
    fr: 'Lieux séparés pour femmes et enfants',
  },
  confidentiality: { ar: 'سرية البيانات', en: 'What is kept and who sees it', fr: 'Données gardées et accès' },
  benefits: {
    ar: 'ما يُقدَّم وما لا يُوعد به',
    en: 'What is given, and what is not promised',
    fr: 'Ce qui est donné et ce qui n’est pas promis',
  },
  civilianLife: { ar: 'العودة إلى الحياة المدنية', en: 'Life as a civilian', fr: 'La vie civile' },
  reintegrationSupport: {
    ar: 'دعم إعادة الإدماج وحدوده',
    en: 'Support for reintegration, and its limits',
    fr: 'Appui à la réintégration et ses limites',
  },
  humanRights: { ar: 'حقوق الإنسان والقانون', en: 'Human rights and the law', fr: 'Droits humains et loi' },
  genderEquality: {
    ar: 'المساواة ومنع العنف ضد النساء',
    en: 'Equality, and no violence to women',
    fr: 'Égalité et refus des violences faites aux femmes',
  },
  hivPrevention: { ar: 'الوقاية من فيروس نقص المناعة', en: 'HIV: prevention', fr: 'VIH : prévention' },
  psychosocial: { ar: 'الدعم النفسي والاجتماعي', en: 'Psychosocial support', fr: 'Soutien psychosocial' },
  minesAndWeapons: {
    ar: 'خطر الألغام ومخلفات الحرب',
    en: 'Danger of mines and remnants of war',
    fr: 'Danger des mines et restes de guerre',
  },
}

export const transportTexts: Readonly<Record<Transport, Texts>> = {
  programmeBus: { ar: 'حافلة البرنامج', en: 'Bus of the programme', fr: 'Bus du programme' },
  programmeCar: { ar: 'سيارة البرنامج', en: 'Car of the programme', fr: 'Voiture du programme' },
  ownCar: { ar: 'سيارة خاصة', en: 'Own car', fr: 'Voiture personnelle' },
  publicTransport: { ar: 'نقل عام', en: 'Public transport', fr: 'Transport public' },
  onFoot: { ar: 'سيراً', en: 'On foot', fr: 'À pied' },
  aircraft: { ar: 'طائرة', en: 'Aircraft', fr: 'Avion' },
}

export const leaveTexts: Readonly<Record<LeaveReason, Texts>> = {
  childPathway: {
    ar: 'سُلّم إلى حماية الطفل',
    en: 'Handed to child protection',
    fr: 'Confié à la protection de l’enfance',
  },
  foreignPathway: { ar: 'إلى مسار الأجانب', en: 'To the pathway for foreigners', fr: 'Vers le parcours des étrangers' },
  otherSite: { ar: 'إلى موقع آخر', en: 'To another site', fr: 'Vers un autre site' },
  hospital: { ar: 'إلى المستشفى', en: 'To hospital', fr: 'À l’hôpital' },
  withCompanion: { ar: 'مع من جاء معه', en: 'With whom they came', fr: 'Avec la personne accompagnée' },
  ownWish: { ar: 'غادر برغبته', en: 'Left by own wish', fr: 'Parti de son plein gré' },
  sentAway: { ar: 'أُبعد عن الموقع', en: 'Sent away', fr: 'Renvoyé du site' },
  dead: { ar: 'توفي', en: 'Died', fr: 'Décédé' },
}

export const questionTexts: Readonly<Record<ProfileQuestion, Texts>> = {
  whyJoined: { ar: 'لماذا انضم إلى التشكيل؟', en: 'Why did they join?', fr: 'Pourquoi avoir rejoint le groupe ?' },
  aspirations: {
    ar: 'ماذا يريد أن يعمل أو يكون؟',
    en: 'What do they want to do or become?',
    fr: 'Que souhaite la personne ?',
  },
  needs: { ar: 'ما الذي يحتاج إليه لذلك؟', en: 'What do they need for it?', fr: 'De quoi a-t-elle besoin ?' },
  education: { ar: 'التعليم والقراءة والكتابة', en: 'Education and literacy', fr: 'Instruction et alphabétisation' },
  professionalSkills: { ar: 'المهن والمهارات', en: 'Trades and skills', fr: 'Métiers et compétences' },
  gaps: { ar: 'ما ينقصه من مهارات', en: 'Skills that are missing', fr: 'Compétences manquantes' },
  serviceSkills: {
    ar: 'مهارات تعلّمها في الخدمة: قيادة، إصلاح، بناء، إمداد',
    en: 'Skills from service: driving, repair, building, supply',
    fr: 'Compétences acquises en service : conduite, réparation, construction, logistique',
  },
  psychosocial: { ar: 'الحالة النفسية والاجتماعية', en: 'Psychosocial situation', fr: 'Situation psychosociale' },
  family: { ar: 'الأسرة ومن يعيلهم', en: 'Family and dependants', fr: 'Famille et personnes à charge' },
  economicStatus: {
    ar: 'الوضع الاقتصادي والدخل',
    en: 'Economic situation and income',
    fr: 'Situation économique et revenus',
  },
}

/** Read out before a profile is made, in version 1: what it is for, and that it promises nothing (IDDRS 4.20 §6.3). */
export const purposeText: Texts = {
  ar: 'نسأل لنعرف ما يفيدك بعد خروجك. الجواب ليس وعداً بعمل ولا بمال. لك ألا تجيب. لا يرى جوابك إلا مرشدو الموقع ومدير سلطتك.',
  en: 'We ask to learn what could help you afterwards. It is no promise of work or money. You may decline. Only caseworkers here and the director see it.',
  fr: 'Nous demandons pour savoir ce qui pourra vous aider. Ce n’est pas une promesse d’emploi ni d’argent. Vous pouvez refuser. Seuls les conseillers et le directeur le voient.',
}

/** How a visit stands. */
export const statusTexts: Readonly<Record<SiteVisit['status'], Texts>> = {
  open: { ar: 'في الموقع', en: 'At the site', fr: 'Sur le site' },
  discharged: { ar: 'خرج', en: 'Discharged', fr: 'Sorti' },
  left: { ar: 'غادر', en: 'Left', fr: 'Parti' },
}
