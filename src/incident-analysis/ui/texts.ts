import type { Texts } from '../../kernel/texts.ts'
import type { AlertRule } from '../alert-rule.ts'
import type { CellVerdict } from '../figures.ts'
import type { IncidentAlert } from '../incident-alert.ts'
import type { ActorPair } from '../views.ts'

type Words<Key extends string> = Readonly<Record<Key, Texts>>

export const texts = {
  analysis: { ar: 'تحليل الحوادث', en: 'Incident analysis', fr: 'Analyse des incidents' },
  lead: {
    ar: 'أين ومتى يقع أكثر مما تفسّره الصدفة. تحت كل رقم زر يشرح من أين جاء وما حدوده.',
    en: 'Where and when more happens than chance explains. Under each figure is what it was made of, and what it cannot say.',
    fr: 'Où et quand il se passe plus que le hasard n’explique. Sous chaque chiffre : son origine et ses limites.',
  },
  from: { ar: 'من', en: 'From', fr: 'Du' },
  until: { ar: 'إلى', en: 'Until', fr: 'Au' },
  reversed: {
    ar: 'تنتهي الفترة قبل أن تبدأ.',
    en: 'The period ends before it begins.',
    fr: 'La période finit avant de commencer.',
  },
  apply: { ar: 'تغيير الفترة', en: 'Change the period', fr: 'Changer la période' },
  type: { ar: 'النوع', en: 'Type', fr: 'Type' },
  level: { ar: 'مدى الثبوت', en: 'Established', fr: 'Établi' },
  place: { ar: 'المكان', en: 'Place', fr: 'Lieu' },
  side: { ar: 'من سجّلها', en: 'Written down by', fr: 'Consigné par' },
  source: { ar: 'أي حوادث', en: 'Which incidents', fr: 'Quels incidents' },
  ownLog: { ar: 'سجل الحوادث', en: 'The incident log', fr: 'Le registre des incidents' },
  outside: {
    ar: 'أحداث سجّلها آخرون. لم نُقدّرها، ولم يرصدها مراقبونا: لا معدل لها، ولا تُذكر هنا واحدة واحدة.',
    en: 'Events that others recorded. We did not grade them and our watchers did not notice them: they have no rate, and are not listed one by one here.',
    fr: 'Événements consignés par d’autres. Nous ne les avons pas cotés et nos observateurs ne les ont pas constatés : pas de taux, ni de liste ici.',
  },
  toImport: { ar: 'الملف', en: 'The file', fr: 'Le fichier' },
  cell: { ar: 'ضلع الخلية', en: 'Cells of', fr: 'Cellules de' },
  degrees: { ar: '{degrees}° (نحو {km} كم)', en: '{degrees}° (about {km} km)', fr: '{degrees}° (env. {km} km)' },
  metres: { ar: 'القرب في المكان', en: 'Near in space', fr: 'Proches dans l’espace' },
  km: { ar: '{km} كم', en: '{km} km', fr: '{km} km' },
  days: { ar: 'القرب في الزمن', en: 'Near in time', fr: 'Proches dans le temps' },
  daysOf: {
    ar: '{days, plural, two {يومان} few {# أيام} many {# يوماً} other {# يوم}}',
    en: '{days, plural, one {# day} other {# days}}',
    fr: '{days, plural, one {# jour} other {# jours}}',
  },
  least: { ar: 'أقل عدد لتجمّع', en: 'Least for a cluster', fr: 'Minimum pour un groupe' },
  all: { ar: 'الكل', en: 'All', fr: 'Tous' },
  period: { ar: 'الفترة', en: 'Period', fr: 'Période' },
  count: { ar: 'الحوادث', en: 'Incidents', fr: 'Incidents' },
  killed: { ar: 'القتلى (أفضل تقدير)', en: 'Killed (best estimate)', fr: 'Tués (meilleure estimation)' },
  few: {
    ar: 'الحوادث في هذا الاختيار قليلة ({count}). من القليل لا يُستنتج الكثير: اقرأ الأرقام مع الحوادث نفسها.',
    en: 'This choice holds few incidents ({count}). Little follows from few: read the figures with the incidents themselves.',
    fr: 'Peu d’incidents dans ce choix ({count}). Peu de chose en découle : lisez les chiffres avec les incidents.',
  },
  tooMany: {
    ar: 'في هذا الاختيار أكثر من {most} حادثة. اختر فترة أقصر أو مكاناً أصغر.',
    en: 'This choice holds more than {most} incidents. Choose a shorter period or a smaller place.',
    fr: 'Plus de {most} incidents dans ce choix. Choisissez une période plus courte ou un lieu plus petit.',
  },
  none: { ar: 'لا حوادث في هذا الاختيار.', en: 'No incidents in this choice.', fr: 'Aucun incident dans ce choix.' },
  working: { ar: 'يُحسب الآن…', en: 'Working it out…', fr: 'Calcul en cours…' },

  map: { ar: 'الخريطة', en: 'Map', fr: 'Carte' },
  tapHint: {
    ar: 'انقر حادثة على الخريطة لتقرأها أدناه. ما على الخريطة كله في الجداول أيضاً.',
    en: 'Tap an incident on the map to read it below. Everything on the map is in the tables, too.',
    fr: 'Touchez un incident pour le lire ci-dessous. Tout ce qui est sur la carte figure aussi dans les tableaux.',
  },
  tapped: { ar: 'ما نُقر على الخريطة', en: 'What was tapped', fr: 'Ce qui a été touché' },
  close: { ar: 'إغلاق', en: 'Close', fr: 'Fermer' },
  keyMore99: { ar: 'أكثر من الصدفة: 99 %', en: 'More than chance: 99 %', fr: 'Plus que le hasard : 99 %' },
  keyMore95: { ar: 'أكثر من الصدفة: 95 %', en: 'More than chance: 95 %', fr: 'Plus que le hasard : 95 %' },
  keyCluster: { ar: 'تجمّع في المكان والزمن', en: 'Cluster in space and time', fr: 'Groupe dans l’espace et le temps' },
  clusterLabel: { ar: 'ت{n} · {count}', en: 'C{n} · {count}', fr: 'G{n} · {count}' },
  point: { ar: 'حادثة', en: 'Incident', fr: 'Incident' },
  ring: {
    ar: 'تجمّع من بعيد: رقمه، ثم عدد حوادثه',
    en: 'A cluster from afar: its number, then how many incidents',
    fr: 'Un groupe vu de loin : son numéro, puis le nombre d’incidents',
  },
  pointsKey: { ar: 'علامات الحوادث', en: 'Signs of incidents', fr: 'Signes des incidents' },
  bothSides: {
    ar: 'تُعدّ هنا سجلات الطرفين معاً: الحادثة التي دوّنها كلاهما تُعدّ مرتين. اختر من سجّلها لترى طرفاً واحداً.',
    en: 'The logs of both sides count here together: an event that both wrote down counts twice. Choose who wrote it down to see one side alone.',
    fr: 'Les registres des deux côtés comptent ensemble : un événement consigné par les deux compte deux fois. Choisissez qui l’a consigné pour ne voir qu’un côté.',
  },
  points: { ar: 'حوادث متقاربة', en: 'Incidents near one another', fr: 'Incidents proches' },

  weeks: { ar: 'عبر الزمن', en: 'Over time', fr: 'Dans le temps' },
  week: { ar: 'الأسبوع', en: 'Week', fr: 'Semaine' },
  weekChart: {
    ar: 'الحوادث في كل أسبوع، من الاثنين إلى الأحد. الأسبوع الأكثر: {most}.',
    en: 'Incidents in each week, Monday to Sunday. The most in one week: {most}.',
    fr: 'Incidents par semaine, du lundi au dimanche. Au plus en une semaine : {most}.',
  },
  partWeek: { ar: 'جزء من أسبوع', en: 'part of a week', fr: 'semaine partielle' },
  weekTable: { ar: 'الأسابيع في جدول', en: 'The weeks as a table', fr: 'Les semaines en tableau' },
  onlyWeek: { ar: 'هذا الأسبوع وحده', en: 'This week alone', fr: 'Cette semaine seule' },
  pickWeeks: {
    ar: 'اختر أسبوعاً في الرسم أو الجدول لتُحسب الأرقام له، أو اكتب يومين أعلاه.',
    en: 'Choose a week in the table to have the figures of it alone, or give two days above.',
    fr: 'Choisissez une semaine du tableau pour ses seuls chiffres, ou indiquez deux jours ci-dessus.',
  },

  hotSpots: { ar: 'بؤر الحوادث', en: 'Hot spots', fr: 'Points chauds' },
  cellsExactly: {
    ar: '{cells} خلية ضلعها {degrees}°؛ الاحتمالات محسوبة بالضبط.',
    en: '{cells} cells of {degrees}°; probabilities counted exactly.',
    fr: '{cells} cellules de {degrees}° ; probabilités comptées exactement.',
  },
  noHotSpots: {
    ar: 'لا خلية تحوي أكثر مما تفسّره الصدفة.',
    en: 'No cell holds more than chance explains.',
    fr: 'Aucune cellule ne dépasse ce que le hasard explique.',
  },
  cellAt: { ar: 'الخلية', en: 'Cell', fr: 'Cellule' },
  verdict: { ar: 'الحكم', en: 'Verdict', fr: 'Verdict' },
  inCell: { ar: 'فيها', en: 'In it', fr: 'Dedans' },
  around: { ar: 'فيها وحولها', en: 'In and around', fr: 'Dedans et autour' },
  expected: { ar: 'بالصدفة', en: 'By chance', fr: 'Par hasard' },
  giStar: { ar: 'Gi*', en: 'Gi*', fr: 'Gi*' },
  q: { ar: 'q', en: 'q', fr: 'q' },
  p: { ar: 'p', en: 'p', fr: 'p' },
  giSays: {
    ar: 'Gi*: كم يبعد ما في الخلية وحولها عن المعتاد، بالانحراف المعياري. q: نسبة ما قد يكون صدفة من الخلايا التي لها هذه القيمة أو أصغر منها. تُذكر الخلية بخط عرض وسطها ثم خط طوله.',
    en: 'Gi*: how far what is in and around a cell lies from the usual, in standard deviations. q: of the cells with this value or a smaller one, the share that may be chance. A cell goes by the latitude and longitude of its middle.',
    fr: 'Gi* : écart à l’habituel, dans la cellule et autour, en écarts types. q : parmi les cellules de cette valeur ou moins, la part pouvant être due au hasard. Une cellule est désignée par la latitude puis la longitude de son centre.',
  },
  pSays: {
    ar: 'p: احتمال أن تأتي الصدفة بهذا العدد أو أكثر. q: مثله بعد حساب عدد المقاطعات التي نُظر فيها في الأسبوع نفسه.',
    en: 'p: how likely chance brings so many or more. q: the same once it is taken into account how many districts were looked at in that week.',
    fr: 'p : probabilité que le hasard en amène autant ou plus. q : de même, compte tenu du nombre de districts examinés cette semaine-là.',
  },
  cusumSays: {
    ar: 'المجموع التراكمي يجمع ما زاد على المعتاد أسبوعاً بعد أسبوع، وينبّه من 5.',
    en: 'The cumulative sum adds up, week by week, what was above the usual, and warns from 5.',
    fr: 'La somme cumulée additionne, semaine après semaine, ce qui dépasse l’habituel, et avertit dès 5.',
  },
  moran: { ar: 'موران I', en: 'Moran’s I', fr: 'I de Moran' },
  moranSays: {
    ar: 'موران I = {i} (بالصدفة {expected})، z = {z}، p = {p}، وبإعادة التوزيع {byPermutation}.',
    en: 'Moran’s I = {i} (by chance {expected}), z = {z}, p = {p}, by permutation {byPermutation}.',
    fr: 'I de Moran = {i} (par hasard {expected}), z = {z}, p = {p}, par permutation {byPermutation}.',
  },
  alike: {
    ar: 'الخلايا المتجاورة متشابهة أكثر مما تفسّره الصدفة.',
    en: 'Neighbouring cells are more alike than chance explains.',
    fr: 'Les cellules voisines se ressemblent plus que le hasard n’explique.',
  },
  notAlike: {
    ar: 'لا يظهر أن الخلايا المتجاورة متشابهة أكثر مما تفسّره الصدفة.',
    en: 'Neighbouring cells do not show to be more alike than chance explains.',
    fr: 'Rien n’indique que les cellules voisines se ressemblent plus que par hasard.',
  },

  clusters: {
    ar: 'تجمّعات في المكان والزمن',
    en: 'Clusters in space and time',
    fr: 'Groupes dans l’espace et le temps',
  },
  nearness: {
    ar: 'المسافة {km} كم، والأيام {days}، وأقل عدد {least}، وإعادة توزيع الأيام {permutations} مرة.',
    en: 'Distance {km} km, {days} days, least number {least}, days dealt out anew {permutations} times.',
    fr: 'Distance {km} km, {days} jours, minimum {least}, jours redistribués {permutations} fois.',
  },
  noClusters: { ar: 'لا تجمّع بهذه الحدود.', en: 'No cluster at these distances.', fr: 'Aucun groupe à ces distances.' },
  cluster: { ar: 'التجمّع', en: 'Cluster', fr: 'Groupe' },
  alone: {
    ar: '{count, plural, zero {لا حادثة خارج التجمعات} one {حادثة واحدة خارج التجمعات} two {حادثتان خارج التجمعات} few {# حوادث خارج التجمعات} many {# حادثة خارج التجمعات} other {# حادثة خارج التجمعات}}.',
    en: '{count, plural, =0 {No incident is} one {# incident is} other {# incidents are}} in no cluster.',
    fr: '{count, plural, =0 {Aucun incident n’est} one {# incident n’est} other {# incidents ne sont}} dans aucun groupe.',
  },
  knoxSays: {
    ar: 'أزواج متقاربة في المكان والزمن: {pairs}، وبالصدفة نحو {expected}. احتمال الصدفة {p}.',
    en: 'Pairs near in space and in time: {pairs}; by chance about {expected}. Chance of so many: {p}.',
    fr: 'Paires proches dans l’espace et le temps : {pairs} ; par hasard environ {expected}. Probabilité : {p}.',
  },
  knoxYes: {
    ar: 'ما يقع في مكان يتكرر قربه قريباً أكثر مما تفسّره الصدفة.',
    en: 'What happens in a place is soon repeated nearby more than chance explains.',
    fr: 'Ce qui arrive quelque part se répète vite à proximité, plus que par hasard.',
  },
  knoxNo: {
    ar: 'لا يظهر تكرار قريب أكثر مما تفسّره الصدفة.',
    en: 'No repeating nearby shows beyond chance.',
    fr: 'Aucune répétition proche au-delà du hasard.',
  },
  knoxNone: {
    ar: 'لم يُختبر التكرار القريب: الأزواج قليلة جداً أو كثيرة جداً.',
    en: 'Repeating nearby was not tested: there are too few or too many pairs.',
    fr: 'La répétition proche n’a pas été testée : trop peu ou trop de paires.',
  },
  behind: { ar: 'الحوادث نفسها', en: 'The incidents themselves', fr: 'Les incidents eux-mêmes' },
  showBehind: { ar: 'عرض الحوادث', en: 'Show the incidents', fr: 'Voir les incidents' },
  incident: { ar: 'الحادثة', en: 'Incident', fr: 'Incident' },
  startedOn: { ar: 'اليوم', en: 'Day', fr: 'Jour' },
  state: { ar: 'الحالة', en: 'State', fr: 'État' },
  toll: { ar: 'القتلى: أقل، أفضل، أكثر', en: 'Killed: low, best, high', fr: 'Tués : min, meilleure, max' },

  anomalies: { ar: 'أسابيع غير معتادة', en: 'Unusual weeks', fr: 'Semaines inhabituelles' },
  districtWeeks: {
    ar: 'نُظر في {tests} من أسابيع المقاطعات، وما لا حادثة فيه منها.',
    en: '{tests} weeks of districts were looked at, those without an incident among them.',
    fr: '{tests} semaines de districts examinées, celles sans incident comprises.',
  },
  noAnomalies: {
    ar: 'لا أسبوع غير معتاد في أي مقاطعة.',
    en: 'No district had an unusual week.',
    fr: 'Aucun district n’a eu de semaine inhabituelle.',
  },
  district: { ar: 'المقاطعة', en: 'District', fr: 'District' },
  usual: { ar: 'المعتاد', en: 'Usual', fr: 'Habituel' },

  trends: { ar: 'الاتجاه لكل ساعة مراقبة', en: 'Trends per monitored hour', fr: 'Tendances par heure observée' },
  before: { ar: 'الفترة السابقة', en: 'Period before', fr: 'Période précédente' },
  arrow: {
    ar: 'السهم: من الفترة السابقة إلى هذه الفترة.',
    en: 'The arrow leads from the period before to this one.',
    fr: 'La flèche va de la période précédente à celle-ci.',
  },
  now: { ar: 'هذه الفترة', en: 'This period', fr: 'Cette période' },
  hours: { ar: 'ساعات المراقبة', en: 'Monitored hours', fr: 'Heures observées' },
  noticed: { ar: 'رصدها المراقبون', en: 'Noticed by watchers', fr: 'Constatés par observateurs' },
  rate: { ar: 'لكل 100 ساعة', en: 'Per 100 hours', fr: 'Pour 100 heures' },
  ratio: { ar: 'النسبة إلى ما قبل', en: 'Against before', fr: 'Par rapport à avant' },
  noHours: { ar: 'لا ساعات: لا معدل', en: 'No hours: no rate', fr: 'Pas d’heures : pas de taux' },
  interval: { ar: '{value} ({low} إلى {high})', en: '{value} ({low} to {high})', fr: '{value} ({low} à {high})' },
  noEnd: { ar: 'بلا حد', en: 'no bound', fr: 'sans borne' },
  cusum: { ar: 'المجموع التراكمي', en: 'Cumulative sum', fr: 'Somme cumulée' },
  cusumWarns: { ar: 'ارتفاع مستمر', en: 'Lasting rise', fr: 'Hausse durable' },

  actors: { ar: 'الأطراف والعلاقات', en: 'Actors and relations', fr: 'Acteurs et relations' },
  actor: { ar: 'الطرف', en: 'Actor', fr: 'Acteur' },
  actorKind: { ar: 'ما هو', en: 'What it is', fr: 'Nature' },
  pair: { ar: 'من ومن', en: 'Who with whom', fr: 'Qui avec qui' },
  how: { ar: 'كيف', en: 'How', fr: 'Comment' },
  registered: { ar: 'في سجل التشكيلات', en: 'In the register of groups', fr: 'Au registre des groupes' },
  lastOn: { ar: 'آخر مرة', en: 'Last', fr: 'Dernière fois' },
  noActors: { ar: 'لم يُسمَّ أحد.', en: 'Nobody is named.', fr: 'Personne n’est nommé.' },
  nameless: {
    ar: 'من {incidents} حادثة لم يُسمَّ أحد في {nameless}.',
    en: 'Of {incidents} incidents {nameless} name nobody.',
    fr: 'Sur {incidents} incidents, {nameless} ne nomment personne.',
  },
  graph: {
    ar: 'رسم الأطراف: خط متصل لمن واجه بعضهم بعضاً، ومتقطع لمن كانوا معاً؛ والأعرض للأكثر.',
    en: 'Actors as a drawing: a full line for who was against whom, a dashed one for who was together; the wider, the more often.',
    fr: 'Dessin des acteurs : trait plein pour qui s’opposait, tireté pour qui était ensemble ; plus large, plus souvent.',
  },

  explain: { ar: 'كيف حُسب هذا', en: 'How this was made', fr: 'Comment c’est calculé' },
  what: { ar: 'ما هو', en: 'What it is', fr: 'Ce que c’est' },
  formula: { ar: 'الصيغة', en: 'Formula', fr: 'Formule' },
  made: { ar: 'مما صُنع', en: 'Made of', fr: 'Fait de' },
  used: {
    ar: '{used} حادثة استُعملت؛ تُرك {noPoint} بلا إحداثيات، و{tooCoarse} مكانها غير دقيق كفاية، و{noDay} يومها غير معروف كفاية.',
    en: '{used} incidents used; left out {noPoint} without coordinates, {tooCoarse} not placed exactly enough, {noDay} not dated exactly enough.',
    fr: '{used} incidents utilisés ; écartés : {noPoint} sans coordonnées, {tooCoarse} au lieu trop imprécis, {noDay} à la date trop imprécise.',
  },
  parameters: { ar: 'بهذه الحدود', en: 'With these settings', fr: 'Avec ces réglages' },
  limits: { ar: 'ما لا يقوله', en: 'What it does not say', fr: 'Ce que cela ne dit pas' },
  method: { ar: 'المرجع', en: 'Source', fr: 'Source' },

  rules: { ar: 'قواعد الإنذار', en: 'Alert rules', fr: 'Règles d’alerte' },
  rulesLead: {
    ar: 'حدود إذا بُلغت طُلب من أحد أن ينظر. يصوغها شخص ويوقّعها آخر، وكل صيغة باقية.',
    en: 'Limits that ask somebody to look when they are reached. One person drafts, another signs, and every version stays.',
    fr: 'Des limites qui demandent un regard quand elles sont atteintes. L’un rédige, l’autre signe, chaque version reste.',
  },
  rule: { ar: 'القاعدة', en: 'Rule', fr: 'Règle' },
  writeRule: { ar: 'صياغة قاعدة', en: 'Draft a rule', fr: 'Rédiger une règle' },
  newVersion: { ar: 'صياغة نسخة جديدة', en: 'Draft a new version', fr: 'Rédiger une nouvelle version' },
  ruleName: { ar: 'اسم القاعدة', en: 'Name of the rule', fr: 'Nom de la règle' },
  ruleArea: { ar: 'أين', en: 'Where', fr: 'Où' },
  eachDistrict: { ar: 'كل مقاطعة على حدة', en: 'Each district by itself', fr: 'Chaque district séparément' },
  types: {
    ar: 'أي الأنواع (بلا اختيار: كلها)',
    en: 'Which types (none chosen: all)',
    fr: 'Quels types (aucun : tous)',
  },
  measure: { ar: 'ماذا يقاس', en: 'What is measured', fr: 'Ce qui est mesuré' },
  per: { ar: 'في', en: 'In a', fr: 'Par' },
  threshold: { ar: 'الحد', en: 'Limit', fr: 'Limite' },
  thresholdHint: {
    ar: 'للحوادث والقتلى عدد صحيح، وللمعدل عدد لكل 100 ساعة مراقبة، ولغير المعتاد نسبة الإنذارات الكاذبة المقبولة، مثل 0.05.',
    en: 'A whole number of incidents or people, a rate per 100 monitored hours, or for the unusual the share of false alarms you accept, such as 0.05.',
    fr: 'Un entier pour incidents ou personnes, un taux pour 100 heures observées, ou pour l’inhabituel la part de fausses alertes admise, p. ex. 0,05.',
  },
  asked: { ar: 'من يُطلب منه النظر', en: 'Who is asked to look', fr: 'Qui doit examiner' },
  basis: { ar: 'لماذا هذا الحد', en: 'Why this limit', fr: 'Pourquoi cette limite' },
  raises: { ar: 'هل ترفع القاعدة إنذارات', en: 'Does the rule raise alerts', fr: 'La règle lève-t-elle des alertes' },
  raisesYes: { ar: 'نعم', en: 'Yes', fr: 'Oui' },
  raisesNo: { ar: 'لا، توقفت', en: 'No, it is switched off', fr: 'Non, elle est arrêtée' },
  status: { ar: 'الحالة', en: 'Status', fr: 'État' },
  version: { ar: 'النسخة {version}', en: 'Version {version}', fr: 'Version {version}' },
  versions: { ar: 'النسخ', en: 'Versions', fr: 'Versions' },
  proposed: { ar: 'صيغت', en: 'Drafted', fr: 'Rédigée' },
  signedBy: { ar: 'وقّعها', en: 'Signed by', fr: 'Signée par' },
  sign: { ar: 'توقيع', en: 'Sign', fr: 'Signer' },
  withdraw: { ar: 'سحب المسودة', en: 'Withdraw the draft', fr: 'Retirer le projet' },
  youDrafted: {
    ar: 'أنت من صاغها؛ يوقّعها شخص آخر.',
    en: 'You drafted it; another person signs.',
    fr: 'Vous l’avez rédigée ; une autre personne signe.',
  },
  onlyWriters: {
    ar: 'يوقّعها محلل الحوادث أو مسؤول وقف إطلاق النار أو المدير.',
    en: 'An incident analyst, a ceasefire officer or a director signs.',
    fr: 'Un analyste, un agent du cessez-le-feu ou un directeur signe.',
  },
  noRules: { ar: 'لا قواعد بعد.', en: 'No rules yet.', fr: 'Pas encore de règle.' },
  raised: {
    ar: '{count, plural, zero {لم ترفع أي إنذار} one {رفعت إنذاراً واحداً} two {رفعت إنذارين} few {رفعت # إنذارات} many {رفعت # إنذاراً} other {رفعت # إنذار}}',
    en: '{count, plural, =0 {It has raised no alert} one {It has raised # alert} other {It has raised # alerts}}',
    fr: '{count, plural, =0 {Aucune alerte levée} one {# alerte levée} other {# alertes levées}}',
  },
  says: {
    ar: '{measure} في {period}: {sign} {limit}',
    en: '{measure} in a {period}: {sign} {limit}',
    fr: '{measure} par {period} : {sign} {limit}',
  },

  alerts: { ar: 'إنذارات الحوادث', en: 'Alerts on incidents', fr: 'Alertes sur les incidents' },
  alertsLead: {
    ar: 'إنذار واحد لكل قاعدة ومكان وفترة. لا يتغير بعد رفعه، وإن تغيّر الحد أو صُحّحت حادثة.',
    en: 'One alert for a rule, a place and a period. It does not change once raised, though the limit change or an incident be corrected.',
    fr: 'Une alerte par règle, lieu et période. Elle ne change plus, même si la limite change ou si un incident est corrigé.',
  },
  alert: { ar: 'الإنذار', en: 'Alert', fr: 'Alerte' },
  noAlerts: { ar: 'لا إنذارات.', en: 'No alerts.', fr: 'Aucune alerte.' },
  measured: { ar: 'المقيس', en: 'Measured', fr: 'Mesuré' },
  raisedAt: { ar: 'رُفع', en: 'Raised', fr: 'Levée' },
  answer: { ar: 'ما الذي وُجد', en: 'What was found', fr: 'Constat' },
  answerOutcome: { ar: 'النتيجة', en: 'Outcome', fr: 'Résultat' },
  answerWords: {
    ar: 'ماذا فُعل، أو لماذا كان كاذباً',
    en: 'What was done, or why it was false',
    fr: 'Ce qui a été fait, ou pourquoi elle était fausse',
  },
  sendAnswer: { ar: 'حفظ الجواب', en: 'Keep the answer', fr: 'Enregistrer la réponse' },
  answers: { ar: 'الأجوبة', en: 'Answers', fr: 'Réponses' },
  noAnswers: { ar: 'لم يجب أحد بعد.', en: 'Nobody answered yet.', fr: 'Personne n’a encore répondu.' },
  notAsked: {
    ar: 'يجيب من وُجه إليه الإنذار أو المدير.',
    en: 'Who is asked answers, or a director.',
    fr: 'La personne désignée ou un directeur répond.',
  },
  behindNow: {
    ar: 'الحوادث التي رُفع عليها، كما هي الآن',
    en: 'The incidents it was raised on, as they are now',
    fr: 'Les incidents à l’origine, tels qu’ils sont',
  },
  figuresThen: { ar: 'الأرقام كما كانت حين رُفع', en: 'The figures as they were then', fr: 'Les chiffres d’alors' },
  expectedThen: {
    ar: 'المعتاد من {weeks} أسابيع قبله',
    en: 'Usual, of {weeks} weeks before',
    fr: 'Habituel, sur {weeks} semaines',
  },
  tests: { ar: 'أماكن نُظر فيها معاً', en: 'Places looked at together', fr: 'Lieux examinés ensemble' },
} satisfies Record<string, Texts>

export const levelTexts: Words<AlertRule['level']> = {
  any: { ar: 'كل حادثة لم تُنفَ', en: 'All not refuted', fr: 'Tout ce qui n’est pas réfuté' },
  partlyCorroborated: {
    ar: 'مؤيدة جزئياً فأعلى',
    en: 'Partly corroborated or more',
    fr: 'Partiellement corroboré ou plus',
  },
  corroborated: { ar: 'مؤيدة فأعلى', en: 'Corroborated or more', fr: 'Corroboré ou plus' },
  verified: { ar: 'مثبتة', en: 'Verified', fr: 'Vérifié' },
}

export const measureTexts: Words<AlertRule['measure']> = {
  count: { ar: 'الحوادث', en: 'Incidents', fr: 'Incidents' },
  killed: { ar: 'القتلى', en: 'People killed', fr: 'Tués' },
  rate: {
    ar: 'حوادث لكل 100 ساعة مراقبة',
    en: 'Incidents per 100 monitored hours',
    fr: 'Incidents pour 100 heures observées',
  },
  anomaly: { ar: 'أسبوع غير معتاد (q)', en: 'Unusual week (q)', fr: 'Semaine inhabituelle (q)' },
}

export const periodTexts: Words<AlertRule['period']> = {
  day: { ar: 'يوم', en: 'day', fr: 'jour' },
  week: { ar: 'أسبوع', en: 'week', fr: 'semaine' },
}

export const ruleStatusTexts: Words<AlertRule['status']> = {
  draft: { ar: 'مسودة', en: 'Draft', fr: 'Projet' },
  inForce: { ar: 'نافذة', en: 'In force', fr: 'En vigueur' },
  retired: { ar: 'انتهت', en: 'Ended', fr: 'Terminée' },
}

export const alertStatusTexts: Words<IncidentAlert['status']> = {
  open: { ar: 'ينتظر النظر', en: 'Waits', fr: 'En attente' },
  done: { ar: 'نُظر فيه', en: 'Looked at', fr: 'Examinée' },
  falseAlarm: { ar: 'إنذار كاذب', en: 'False alarm', fr: 'Fausse alerte' },
}

export const verdictTexts: Words<CellVerdict> = {
  more99: texts.keyMore99,
  more95: texts.keyMore95,
  fewer95: { ar: 'أقل من الصدفة: 95 %', en: 'Fewer than chance: 95 %', fr: 'Moins que le hasard : 95 %' },
}

export const howTexts: Words<ActorPair['how']> = {
  against: { ar: 'متواجهان', en: 'Against one another', fr: 'Opposés' },
  with: { ar: 'معاً', en: 'Together', fr: 'Ensemble' },
}

export const registeredTexts: Words<NonNullable<ActorPair['registered']>> = {
  partOf: { ar: 'جزء من', en: 'Part of', fr: 'Fait partie de' },
  allied: { ar: 'متحالفان', en: 'Allied', fr: 'Alliés' },
  rival: { ar: 'متنافسان', en: 'Rivals', fr: 'Rivaux' },
  splitFrom: { ar: 'انشق عن', en: 'Split from', fr: 'Issu de' },
  mergedInto: { ar: 'اندمج في', en: 'Merged into', fr: 'Fusionné dans' },
}
