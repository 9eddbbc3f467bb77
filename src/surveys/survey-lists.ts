import { column, defineExportedList } from '../kernel/exported-list.ts'
import { surveyReaders } from './readers.ts'
import { MarketSurveysQuery, PerceptionSurveysQuery } from './views.ts'

const whereAndWhen = [
  column('id', { ar: 'المعرّف', en: 'Id', fr: 'Identifiant' }, '#meta+id'),
  column('placeCode', { ar: 'رمز المكان', en: 'Place code', fr: 'Code du lieu' }, '#loc+code'),
  column('place', { ar: 'المكان', en: 'Place', fr: 'Lieu' }, '#loc+name'),
  column('heldOn', { ar: 'أُجري في', en: 'Held on', fr: 'Mené le' }, '#date'),
  column('method', { ar: 'الطريقة', en: 'Method', fr: 'Méthode' }, '#meta+method'),
] as const
const replaced = column(
  'replaced',
  { ar: 'صُحّح باستبيان آخر', en: 'Replaced by another', fr: 'Remplacée par une autre' },
  '#meta+replaced',
)
const recordedAt = column('recordedAt', { ar: 'سُجّل في', en: 'Recorded', fr: 'Consigné' }, '#date+recorded')

/** What employers said of work, as it goes out. */
export const marketSurveysList = defineExportedList({
  name: 'marketSurveys',
  path: '/api/market-surveys',
  title: { ar: 'مسوح سوق العمل', en: 'Labour market surveys', fr: 'Enquêtes sur l’emploi' },
  readers: surveyReaders,
  query: MarketSurveysQuery,
  columns: [
    ...whereAndWhen,
    column('sector', { ar: 'القطاع', en: 'Sector', fr: 'Secteur' }, '#sector'),
    column('employers', { ar: 'أرباب العمل', en: 'Employers asked', fr: 'Employeurs' }, '#meta+sample+num'),
    column('vacancies', { ar: 'أماكن شاغرة', en: 'Places free now', fr: 'Postes libres' }, '#capacity+free+num'),
    column('expected', { ar: 'متوقعة', en: 'Expected', fr: 'Attendus' }, '#capacity+expected+num'),
    column('wageFrom', { ar: 'الأجر من', en: 'Wage from', fr: 'Salaire de' }, '#value+min'),
    column('wageTo', { ar: 'الأجر إلى', en: 'Wage to', fr: 'Salaire à' }, '#value+max'),
    column('currency', { ar: 'العملة', en: 'Currency', fr: 'Devise' }, '#currency'),
    column('skills', { ar: 'المهارات', en: 'Skills', fr: 'Compétences' }),
    column('obstacles', { ar: 'العوائق', en: 'Obstacles', fr: 'Obstacles' }),
    ...[replaced, recordedAt],
  ],
})

/** What people of a place think, as it goes out: shares of groups that are large enough to be shown, as on the page. */
export const perceptionSurveysList = defineExportedList({
  name: 'perceptionSurveys',
  path: '/api/perception-surveys',
  title: { ar: 'استطلاعات الرأي', en: 'Perception surveys', fr: 'Enquêtes d’opinion' },
  readers: surveyReaders,
  query: PerceptionSurveysQuery,
  columns: [
    ...whereAndWhen,
    column('asked', { ar: 'من سُئلوا', en: 'Asked', fr: 'Interrogés' }, '#meta+sample+num'),
    column('safeByDay', { ar: 'آمنون نهاراً ٪', en: 'Safe by day, %', fr: 'En sécurité le jour, %' }, '#indicator+pct'),
    column(
      'safeAtNight',
      { ar: 'آمنون ليلاً ٪', en: 'Safe at night, %', fr: 'En sécurité la nuit, %' },
      '#indicator+pct',
    ),
    column('fewerWeapons', { ar: 'سلاح أقل ٪', en: 'Fewer weapons, %', fr: 'Moins d’armes, %' }, '#indicator+pct'),
    column(
      'welcomesReturn',
      { ar: 'يرحبون بالعائدين ٪', en: 'Welcome who returns, %', fr: 'Accueillent les retours, %' },
      '#indicator+pct',
    ),
    column(
      'trustsPolice',
      { ar: 'يثقون بالشرطة ٪', en: 'Trust the police, %', fr: 'Confiance en la police, %' },
      '#indicator+pct',
    ),
    column(
      'programmeFair',
      { ar: 'البرنامج عادل ٪', en: 'Programme is fair, %', fr: 'Programme équitable, %' },
      '#indicator+pct',
    ),
    ...[replaced, recordedAt],
  ],
})
