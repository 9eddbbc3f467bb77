import type { Texts } from '../kernel/texts.ts'
import type {
  Activity,
  Audience,
  Category,
  LocationType,
  MaterialKind,
  Method,
  OtherActivity,
  People,
} from './risk-session.ts'

type Words<Key extends string> = Readonly<Record<Key, Texts>>
const other: Texts = { ar: 'غير ذلك', en: 'Other', fr: 'Autre' }

export const categoryTexts: Words<Category> = {
  session: { ar: 'جلسات', en: 'Sessions', fr: 'Séances' },
  broadcast: { ar: 'بث أو نشر', en: 'Broadcast', fr: 'Diffusion' },
}
export const activityTexts: Words<Activity> = {
  community: { ar: 'زيارة بلدة', en: 'Community visit', fr: 'Visite de localité' },
  school: { ar: 'زيارة مدرسة', en: 'School visit', fr: 'Visite d’école' },
  camp: { ar: 'زيارة مخيم', en: 'Camp visit', fr: 'Visite de camp' },
  household: { ar: 'زيارة بيوت', en: 'Household visits', fr: 'Visites de foyers' },
  workplace: { ar: 'مكان عمل', en: 'Workplace', fr: 'Lieu de travail' },
  training: { ar: 'تدريب مدربين', en: 'Training of trainers', fr: 'Formation de formateurs' },
  radio: { ar: 'إذاعة', en: 'Radio', fr: 'Radio' },
  television: { ar: 'تلفزيون', en: 'Television', fr: 'Télévision' },
  messages: { ar: 'رسائل هاتف', en: 'Telephone messages', fr: 'Messages téléphoniques' },
  socialMedia: { ar: 'وسائل التواصل', en: 'Social media', fr: 'Réseaux sociaux' },
  billboards: { ar: 'لوحات', en: 'Billboards', fr: 'Panneaux' },
  other,
}
export const methodTexts: Words<Method> = {
  talk: { ar: 'عرض', en: 'Talk', fr: 'Exposé' },
  discussion: { ar: 'نقاش', en: 'Discussion', fr: 'Discussion' },
  film: { ar: 'فيلم', en: 'Film', fr: 'Film' },
  play: { ar: 'مسرح أو دمى', en: 'Theatre or puppets', fr: 'Théâtre ou marionnettes' },
  game: { ar: 'لعبة', en: 'Game', fr: 'Jeu' },
  leaflets: { ar: 'منشورات', en: 'Leaflets', fr: 'Dépliants' },
  broadcast: { ar: 'بث', en: 'Broadcast', fr: 'Diffusion' },
  other,
}
export const locationTexts: Words<LocationType> = {
  school: { ar: 'مدرسة', en: 'School', fr: 'École' },
  mosque: { ar: 'مسجد', en: 'Mosque', fr: 'Mosquée' },
  camp: { ar: 'مخيم', en: 'Camp', fr: 'Camp' },
  home: { ar: 'بيت', en: 'Home', fr: 'Domicile' },
  market: { ar: 'سوق', en: 'Market', fr: 'Marché' },
  clinic: { ar: 'عيادة', en: 'Clinic', fr: 'Dispensaire' },
  centre: { ar: 'مركز البلدة', en: 'Community centre', fr: 'Centre communautaire' },
  outdoors: { ar: 'في الخارج', en: 'Outdoors', fr: 'En plein air' },
  other,
}
export const otherActivityTexts: Words<OtherActivity> = {
  none: { ar: 'لا شيء', en: 'None', fr: 'Aucune' },
  survey: { ar: 'مسح', en: 'Survey', fr: 'Enquête' },
  clearance: { ar: 'تطهير', en: 'Clearance', fr: 'Dépollution' },
  victimAssistance: { ar: 'مساعدة الضحايا', en: 'Victim assistance', fr: 'Aide aux victimes' },
  distribution: { ar: 'توزيع مساعدات', en: 'Distribution', fr: 'Distribution' },
  health: { ar: 'صحة', en: 'Health', fr: 'Santé' },
  other,
}
export const audienceTexts: Words<Audience> = {
  children: { ar: 'أطفال', en: 'Children', fr: 'Enfants' },
  women: { ar: 'نساء', en: 'Women', fr: 'Femmes' },
  men: { ar: 'رجال', en: 'Men', fr: 'Hommes' },
  farmers: { ar: 'مزارعون', en: 'Farmers', fr: 'Agriculteurs' },
  herders: { ar: 'رعاة', en: 'Herders', fr: 'Bergers' },
  displaced: { ar: 'نازحون', en: 'Displaced people', fr: 'Déplacés' },
  returnees: { ar: 'عائدون', en: 'Returnees', fr: 'Retournés' },
  workers: { ar: 'عمال', en: 'Workers', fr: 'Travailleurs' },
  teachers: { ar: 'معلمون', en: 'Teachers', fr: 'Enseignants' },
  mixed: { ar: 'مختلط', en: 'Mixed', fr: 'Mixte' },
}
export const materialTexts: Words<MaterialKind> = {
  posters: { ar: 'ملصقات', en: 'Posters', fr: 'Affiches' },
  brochures: { ar: 'كتيبات', en: 'Brochures', fr: 'Brochures' },
  tShirts: { ar: 'قمصان', en: 'T-shirts', fr: 'T-shirts' },
  bags: { ar: 'حقائب', en: 'Bags', fr: 'Sacs' },
  notebooks: { ar: 'دفاتر', en: 'Notebooks', fr: 'Cahiers' },
  other,
}
export const peopleTexts: Words<keyof People> = {
  male5to12: { ar: 'ذكور 5–12', en: 'Male 5–12', fr: 'Garçons 5–12' },
  female5to12: { ar: 'إناث 5–12', en: 'Female 5–12', fr: 'Filles 5–12' },
  male13to17: { ar: 'ذكور 13–17', en: 'Male 13–17', fr: 'Garçons 13–17' },
  female13to17: { ar: 'إناث 13–17', en: 'Female 13–17', fr: 'Filles 13–17' },
  male18: { ar: 'ذكور 18 فأكثر', en: 'Male 18 and over', fr: 'Hommes 18 et plus' },
  female18: { ar: 'إناث 18 فأكثر', en: 'Female 18 and over', fr: 'Femmes 18 et plus' },
}
