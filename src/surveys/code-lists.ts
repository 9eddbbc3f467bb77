import type { Texts } from '../kernel/texts.ts'
import type { MarketSurvey, Obstacle } from './market-survey.ts'
import type { PerceptionSurvey, Respondents, Statement } from './perception-survey.ts'

export const marketMethodTexts: Readonly<Record<MarketSurvey['method'], Texts>> = {
  employers: { ar: 'سؤال أصحاب العمل', en: 'Employers were asked', fr: 'Employeurs interrogés' },
  visits: { ar: 'زيارة أماكن العمل', en: 'Workplaces were visited', fr: 'Visites de lieux de travail' },
  figures: { ar: 'أرقام مكتب آخر', en: 'Figures of another office', fr: 'Chiffres d’un autre service' },
}

export const obstacleTexts: Readonly<Record<Obstacle, Texts>> = {
  skills: { ar: 'نقص المهارة', en: 'Missing skills', fr: 'Manque de compétences' },
  papers: { ar: 'نقص الوثائق', en: 'Missing papers', fr: 'Papiers manquants' },
  tools: { ar: 'نقص الأدوات', en: 'No tools', fr: 'Pas d’outils' },
  capital: { ar: 'نقص رأس المال', en: 'No capital', fr: 'Pas de capital' },
  transport: { ar: 'المواصلات', en: 'Transport', fr: 'Transports' },
  security: { ar: 'الوضع الأمني', en: 'Security', fr: 'Sécurité' },
  childcare: { ar: 'رعاية الأطفال', en: 'Childcare', fr: 'Garde d’enfants' },
  prejudice: { ar: 'التحامل على المقاتلين السابقين', en: 'Prejudice', fr: 'Préjugés' },
}

export const perceptionMethodTexts: Readonly<Record<PerceptionSurvey['method'], Texts>> = {
  households: { ar: 'زيارة الأسر', en: 'Households', fr: 'Ménages' },
  street: { ar: 'في الشارع والسوق', en: 'Street and market', fr: 'Rue et marché' },
  focusGroups: { ar: 'مجموعات نقاش', en: 'Focus groups', fr: 'Groupes de discussion' },
  telephone: { ar: 'بالهاتف', en: 'By telephone', fr: 'Par téléphone' },
}

export const statementTexts: Readonly<Record<Statement, Texts>> = {
  safeByDay: { ar: 'أشعر بالأمان نهاراً', en: 'I feel safe by day', fr: 'Je me sens en sécurité le jour' },
  safeAtNight: { ar: 'أشعر بالأمان ليلاً', en: 'I feel safe at night', fr: 'Je me sens en sécurité la nuit' },
  fewerWeapons: {
    ar: 'السلاح الظاهر أقل من قبل',
    en: 'Fewer weapons are seen than before',
    fr: 'On voit moins d’armes qu’avant',
  },
  welcomesReturn: {
    ar: 'أقبل عودة المقاتلين السابقين جيراناً',
    en: 'Former fighters are welcome as neighbours',
    fr: 'Les ex-combattants sont bienvenus comme voisins',
  },
  trustsPolice: { ar: 'أثق بالشرطة', en: 'I trust the police', fr: 'J’ai confiance en la police' },
  programmeFair: { ar: 'البرنامج عادل', en: 'The programme is fair', fr: 'Le programme est juste' },
}

export const respondentsTexts: Readonly<Record<Respondents, Texts>> = {
  youngWomen: { ar: 'نساء 18–29', en: 'Women 18–29', fr: 'Femmes 18–29' },
  olderWomen: { ar: 'نساء 30 فأكثر', en: 'Women 30 and over', fr: 'Femmes 30 et plus' },
  youngMen: { ar: 'رجال 18–29', en: 'Men 18–29', fr: 'Hommes 18–29' },
  olderMen: { ar: 'رجال 30 فأكثر', en: 'Men 30 and over', fr: 'Hommes 30 et plus' },
}
