import type { Texts } from '../../kernel/texts.ts'
import type { Outcome, StationEvent, StationPass } from '../pass.ts'
import type { SiteSector } from '../sector.ts'
import type { SiteSetting, StationPlan, Stay } from '../site-setting.ts'
import type { SiteVisit } from '../visit.ts'

export const passTexts: Readonly<Record<StationPass['status'], Texts>> = {
  ahead: { ar: 'لم تأتِ بعد', en: 'Ahead', fr: 'À venir' },
  waiting: { ar: 'ينتظر', en: 'Waits', fr: 'Attend' },
  called: { ar: 'عند المكتب', en: 'At the desk', fr: 'Au guichet' },
  done: { ar: 'أُنجزت', en: 'Passed', fr: 'Faite' },
  skipped: { ar: 'تُجووزت', en: 'Skipped', fr: 'Omise' },
  notDue: { ar: 'لا تلزم', en: 'Not needed', fr: 'Non requise' },
}

export const eventTexts: Readonly<Record<StationEvent['kind'], Texts>> = {
  entered: { ar: 'دخل الصف', en: 'Entered the queue', fr: 'Entré dans la file' },
  called: { ar: 'نودي', en: 'Called', fr: 'Appelé' },
  putBack: { ar: 'أُعيد إلى الصف', en: 'Put back into the queue', fr: 'Remis dans la file' },
  sentOn: { ar: 'وُجّه إلى محطة أخرى', en: 'Sent to another station', fr: 'Envoyé ailleurs' },
  finished: { ar: 'أُنجزت', en: 'Passed', fr: 'Faite' },
  skipped: { ar: 'تُجووزت', en: 'Skipped', fr: 'Omise' },
  reviewed: { ar: 'نظر فيها المدير', en: 'Looked at by a director', fr: 'Examinée par un directeur' },
  notDue: { ar: 'لم تعد تلزم', en: 'No longer needed', fr: 'Plus requise' },
}

export const outcomeTexts: Readonly<Record<Outcome, Texts>> = {
  passed: { ar: 'أُنجزت', en: 'Passed', fr: 'Faite' },
  referred: { ar: 'أُحيل', en: 'Referred', fr: 'Orienté' },
}

export const sexTexts: Readonly<Record<SiteVisit['sex'], Texts>> = {
  male: { ar: 'رجل', en: 'Man', fr: 'Homme' },
  female: { ar: 'امرأة', en: 'Woman', fr: 'Femme' },
}

export const ageTexts: Readonly<Record<SiteVisit['ageGroup'], Texts>> = {
  adult: {
    ar: 'ثماني عشرة فأكثر بلا شك',
    en: 'Eighteen or more, without doubt',
    fr: 'Dix-huit ans ou plus, sans doute',
  },
  under18: {
    ar: 'دون الثامنة عشرة أو يُحتمل',
    en: 'Under eighteen, or may be',
    fr: 'Moins de dix-huit ans, ou peut-être',
  },
}

export const sectorTexts: Readonly<Record<SiteSector['kind'], Texts>> = {
  men: { ar: 'رجال', en: 'Men', fr: 'Hommes' },
  women: { ar: 'نساء وأطفالهن الصغار', en: 'Women with small children', fr: 'Femmes et petits enfants' },
  children: { ar: 'أطفال', en: 'Children', fr: 'Enfants' },
}

export const stayTexts: Readonly<Record<Stay, Texts>> = {
  temporary: { ar: 'مؤقت: يومان على الأكثر', en: 'Temporary: two days at most', fr: 'Temporaire : deux jours au plus' },
  semiPermanent: {
    ar: 'شبه دائم: ثلاثون يوماً على الأكثر',
    en: 'Semi-permanent: thirty days at most',
    fr: 'Semi-permanent : trente jours au plus',
  },
}

export const useTexts: Readonly<Record<StationPlan['use'], Texts>> = {
  everybody: { ar: 'للجميع', en: 'Everybody', fr: 'Tous' },
  armed: { ar: 'لمن معه سلاح', en: 'The armed', fr: 'Les armés' },
  off: { ar: 'متوقفة', en: 'Off', fr: 'Fermée' },
}

export const settingTexts: Readonly<Record<SiteSetting['status'], Texts>> = {
  proposed: { ar: 'ينتظر التوقيع', en: 'Waits for a signature', fr: 'Attend une signature' },
  inForce: { ar: 'ساري', en: 'In force', fr: 'En vigueur' },
  retired: { ar: 'منتهٍ', en: 'Retired', fr: 'Retiré' },
  turnedDown: { ar: 'مرفوض', en: 'Turned down', fr: 'Refusé' },
}

export const texts = {
  visits: { ar: 'الزيارات', en: 'Visits', fr: 'Visites' },
  visitsLead: {
    ar: 'من في الموقع الآن، وأين هو، ومن خرج.',
    en: 'Who is at the site now and where, and who left.',
    fr: 'Qui est sur le site, où, et qui est parti.',
  },
  visit: { ar: 'زيارة', en: 'Visit', fr: 'Visite' },
  number: { ar: 'الرقم', en: 'Number', fr: 'Numéro' },
  who: { ar: 'الشخص', en: 'Person', fr: 'Personne' },
  unregistered: { ar: 'لم يُسجَّل بعد', en: 'Not registered yet', fr: 'Pas encore enregistré' },
  underEighteen: { ar: 'دون الثامنة عشرة', en: 'Under eighteen', fr: 'Moins de dix-huit ans' },
  site: { ar: 'الموقع', en: 'Site', fr: 'Site' },
  station: { ar: 'المحطة', en: 'Station', fr: 'Étape' },
  since: { ar: 'منذ', en: 'Since', fr: 'Depuis' },
  minutes: { ar: '{count} دقيقة', en: '{count} min', fr: '{count} min' },
  hours: { ar: '{count} ساعة', en: '{count} h', fr: '{count} h' },
  arrived: { ar: 'وصل', en: 'Arrived', fr: 'Arrivée' },
  leaveBy: { ar: 'يغادر قبل', en: 'Leaves by', fr: 'Part avant' },
  left: { ar: 'غادر في', en: 'Left', fr: 'Parti le' },
  bed: { ar: 'السرير', en: 'Bed', fr: 'Lit' },
  status: { ar: 'الحالة', en: 'State', fr: 'État' },
  late: { ar: 'تجاوز مدة الإقامة', en: 'Over the stay', fr: 'Séjour dépassé' },
  all: { ar: 'الكل', en: 'All', fr: 'Tous' },
  between: { ar: 'بلا محطة الآن', en: 'At no station now', fr: 'À aucune étape' },
  show: { ar: 'أظهر', en: 'Show', fr: 'Afficher' },
  noBed: { ar: 'بلا سرير', en: 'Without a bed', fr: 'Sans lit' },
  search: { ar: 'رقم الزيارة أو الاسم', en: 'Number of the visit, or name', fr: 'Numéro de visite ou nom' },
  none: { ar: 'لا زيارات هنا.', en: 'No visits here.', fr: 'Aucune visite ici.' },
  receive: { ar: 'استقبال شخص', en: 'Receive somebody', fr: 'Accueillir' },
  receiveLead: {
    ar: 'يُعطى رقماً على ورقة، ويمكن تسجيله لاحقاً. الموقع الممتلئ لا يردّ أحداً.',
    en: 'They get a number on a slip and can be registered later. A full site turns nobody away.',
    fr: 'La personne reçoit un numéro et peut être enregistrée plus tard. Un site plein ne renvoie personne.',
  },
  registeredAs: {
    ar: 'رقم التسجيل، إن كان مسجّلاً',
    en: 'Registration number, if registered',
    fr: 'Numéro d’enregistrement, s’il existe',
  },
  find: { ar: 'ابحث', en: 'Find', fr: 'Chercher' },
  notFound: {
    ar: 'لا يوجد هذا الرقم ضمن نطاقك. امسحه مرة أخرى.',
    en: 'No such number within your reach. Scan it again.',
    fr: 'Numéro inconnu dans votre ressort. Scannez-le de nouveau.',
  },
  siteNotOpen: {
    ar: 'الموقع غير مفتوح. يُستقبل الشخص ويُنبَّه المدير.',
    en: 'The site is not open. The person is received, and the director is told.',
    fr: 'Le site n’est pas ouvert. La personne est accueillie et le directeur averti.',
  },
  sex: { ar: 'رجل أم امرأة', en: 'Man or woman', fr: 'Homme ou femme' },
  age: { ar: 'السن', en: 'Age', fr: 'Âge' },
  ageHint: {
    ar: 'عند الشك هو طفل: لا يُسأل عن اسمه ولا عن سلاحه هنا.',
    en: 'In doubt they are a child: neither name nor weapon is asked here.',
    fr: 'Dans le doute, c’est un enfant : ni nom ni arme ne sont demandés ici.',
  },
  armed: { ar: 'معه سلاح أو ذخيرة', en: 'Has weapons or ammunition', fr: 'A des armes ou munitions' },
  accompanies: {
    ar: 'رقم زيارة المرأة التي معها الطفل',
    en: 'Number of the visit of the woman whom the child is with',
    fr: 'Numéro de visite de la femme que l’enfant accompagne',
  },
  yes: { ar: 'نعم', en: 'Yes', fr: 'Oui' },
  no: { ar: 'لا', en: 'No', fr: 'Non' },
  stations: { ar: 'المحطات', en: 'Stations', fr: 'Étapes' },
  chooseStation: { ar: 'اختر محطتك', en: 'Choose your station', fr: 'Choisissez votre étape' },
  chooseLead: {
    ar: 'يبقى هذا الجهاز على المحطة التي تختارها.',
    en: 'This tablet stays with the station that you choose.',
    fr: 'Cette tablette reste à l’étape choisie.',
  },
  otherStation: { ar: 'محطة أخرى', en: 'Another station', fr: 'Autre étape' },
  noStation: {
    ar: 'لا محطة لدورك في هذا الموقع.',
    en: 'No station of this site is for your role.',
    fr: 'Aucune étape de ce site n’est pour votre fonction.',
  },
  callNext: { ar: 'نادِ التالي', en: 'Call the next', fr: 'Appeler le suivant' },
  nobodyWaits: { ar: 'لا أحد ينتظر.', en: 'Nobody waits.', fr: 'Personne n’attend.' },
  notYours: {
    ar: 'لا تعمل في هذه المحطة.',
    en: 'You do not work at this station.',
    fr: 'Vous ne travaillez pas à cette étape.',
  },
  atDesks: { ar: 'عند المكاتب', en: 'At the desks', fr: 'Aux guichets' },
  otherDesks: { ar: 'عند المكاتب الأخرى', en: 'At the other desks', fr: 'Aux autres guichets' },
  nobodyHere: {
    ar: 'لا أحد عند المكاتب. نادِ التالي.',
    en: 'Nobody is at the desks. Call the next.',
    fr: 'Personne aux guichets. Appelez le suivant.',
  },
  waiting: { ar: 'في الصف', en: 'In the queue', fr: 'Dans la file' },
  call: { ar: 'نادِ', en: 'Call', fr: 'Appeler' },
  scan: { ar: 'امسح رقم الزيارة', en: 'Scan the number of a visit', fr: 'Scannez le numéro de visite' },
  finish: { ar: 'أُنجزت المحطة', en: 'Station passed', fr: 'Étape faite' },
  putBack: {
    ar: 'لم يأتِ: أعده إلى الصف',
    en: 'Did not come: back into the queue',
    fr: 'Absent : remettre dans la file',
  },
  skip: { ar: 'تجاوز المحطة', en: 'Skip the station', fr: 'Omettre l’étape' },
  skipReason: {
    ar: 'سبب التجاوز؛ سينظر فيه المدير',
    en: 'Why; a director will look at it',
    fr: 'Motif ; un directeur l’examinera',
  },
  sendTo: { ar: 'وجّهه إلى محطة أخرى', en: 'Send to another station', fr: 'Envoyer à une autre étape' },
  outcome: { ar: 'النتيجة', en: 'Outcome', fr: 'Résultat' },
  note: { ar: 'ملاحظة', en: 'Note', fr: 'Note' },
  topics: { ar: 'ما قيل له', en: 'What was said', fr: 'Ce qui a été dit' },
  allTopics: { ar: 'قيل كل ذلك', en: 'All of it was said', fr: 'Tout a été dit' },
  openVisit: { ar: 'صفحة الزيارة', en: 'Page of the visit', fr: 'Page de la visite' },
  board: { ar: 'لوحة الموقع', en: 'Board of the site', fr: 'Tableau du site' },
  noBoard: {
    ar: 'لا موقع تسجيل ضمن نطاقك.',
    en: 'There is no registration site within your reach.',
    fr: 'Aucun site d’enregistrement dans votre ressort.',
  },
  present: { ar: 'في الموقع', en: 'At the site', fr: 'Sur le site' },
  ofCapacity: { ar: '{present} من {capacity}', en: '{present} of {capacity}', fr: '{present} sur {capacity}' },
  full: { ar: 'الموقع ممتلئ', en: 'The site is full', fr: 'Le site est plein' },
  fullText: {
    ar: 'يُستقبل من يأتي، ولا يُدعى أحد حتى يخرج غيره.',
    en: 'Who comes is received; call nobody to the site before others have left.',
    fr: 'On accueille qui vient ; ne convoquez personne avant des départs.',
  },
  sectors: { ar: 'أقسام المبيت', en: 'Sectors', fr: 'Secteurs' },
  sector: { ar: 'القسم', en: 'Sector', fr: 'Secteur' },
  taken: { ar: 'مشغول', en: 'Taken', fr: 'Occupés' },
  beds: { ar: 'الأسرّة', en: 'Beds', fr: 'Lits' },
  noSectors: { ar: 'لا أقسام بعد.', en: 'No sectors yet.', fr: 'Aucun secteur encore.' },
  desks: { ar: 'المكاتب', en: 'Desks', fr: 'Guichets' },
  doneToday: { ar: 'أُنجز اليوم', en: 'Passed today', fr: 'Faits aujourd’hui' },
  oldest: { ar: 'أطول انتظار', en: 'Longest wait', fr: 'Plus longue attente' },
  idle: { ar: 'متوقفة والناس ينتظرون', en: 'Idle while people wait', fr: 'Arrêtée, des gens attendent' },
  refreshed: {
    ar: 'تتجدد الصفحة بنفسها. آخر مرة:',
    en: 'Refreshes by itself. Last:',
    fr: 'Se rafraîchit seul. Dernière fois :',
  },
  settings: { ar: 'عمل الموقع', en: 'How the site works', fr: 'Fonctionnement du site' },
  usual: {
    ar: 'لم يُوقَّع شيء بعد لهذا الموقع، فهو يعمل بالإعداد المعتاد.',
    en: 'Nothing was signed for this site yet; it works as usual.',
    fr: 'Rien n’est encore signé pour ce site ; il suit le réglage habituel.',
  },
  stay: { ar: 'مدة الإقامة', en: 'Stay', fr: 'Séjour' },
  capacity: { ar: 'السعة', en: 'Capacity', fr: 'Capacité' },
  capacityHint: { ar: '600 على الأكثر (IDDRS 4.20)', en: 'At most 600 (IDDRS 4.20)', fr: 'Au plus 600 (IDDRS 4.20)' },
  usedFor: { ar: 'لمن', en: 'For whom', fr: 'Pour qui' },
  minutesEach: { ar: 'دقائق للشخص', en: 'Minutes each', fr: 'Minutes chacun' },
  minutesHint: {
    ar: 'الدقائق والمكاتب إعدادات للبرنامج لا معيار دولي.',
    en: 'Minutes and desks are settings of the programme, not a standard.',
    fr: 'Minutes et guichets sont des réglages du programme, pas une norme.',
  },
  propose: { ar: 'اقتراح تغيير', en: 'Propose a change', fr: 'Proposer un changement' },
  proposed: { ar: 'اقتراح ينتظر التوقيع', en: 'Proposal to sign', fr: 'Proposition à signer' },
  reason: { ar: 'السبب', en: 'Reason', fr: 'Motif' },
  proposedBy: { ar: 'اقترحه', en: 'Proposed by', fr: 'Proposé par' },
  signedBy: { ar: 'وقّعه', en: 'Signed by', fr: 'Signé par' },
  onlyManager: { ar: 'هذا لمدير الموقع.', en: 'This is for the site manager.', fr: 'Réservé au responsable du site.' },
  alwaysOn: { ar: 'لا يعمل موقع بدونها.', en: 'No site works without it.', fr: 'Aucun site ne va sans elle.' },
  openSector: { ar: 'فتح قسم', en: 'Open a sector', fr: 'Ouvrir un secteur' },
  closeSector: { ar: 'إغلاق', en: 'Close', fr: 'Fermer' },
  stillSlept: { ar: 'فيه من يبيت.', en: 'People sleep there.', fr: 'Des gens y dorment.' },
  code: { ar: 'الرمز', en: 'Code', fr: 'Code' },
  name: { ar: 'الاسم', en: 'Name', fr: 'Nom' },
  kind: { ar: 'النوع', en: 'Kind', fr: 'Type' },
  throughput: { ar: 'تخطيط الطاقة', en: 'Throughput', fr: 'Capacité de traitement' },
  throughputLead: {
    ar: 'أيام = الأشخاص × الدقائق ÷ (المكاتب × 8 ساعات × 60)، مقرّبة إلى أعلى.',
    en: 'Days = people × minutes ÷ (desks × 8 hours × 60), rounded up.',
    fr: 'Jours = personnes × minutes ÷ (guichets × 8 heures × 60), arrondi au-dessus.',
  },
  people: { ar: 'عدد الأشخاص', en: 'People', fr: 'Personnes' },
  planned: { ar: 'مخطط', en: 'Planned', fr: 'Prévu' },
  measured: { ar: 'مقيس', en: 'Measured', fr: 'Mesuré' },
  measuredOf: {
    ar: '{minutes} (وسيط {sample})',
    en: '{minutes} (median of {sample})',
    fr: '{minutes} (médiane de {sample})',
  },
  days: { ar: 'أيام', en: 'Days', fr: 'Jours' },
  daysMeasured: { ar: 'أيام حسب المقيس', en: 'Days as measured', fr: 'Jours mesurés' },
  aDay: { ar: 'شخص في اليوم', en: 'People a day', fr: 'Personnes par jour' },
  aheadCount: { ar: 'من بقي عليه', en: 'Still to pass', fr: 'Reste à passer' },
  slowest: {
    ar: 'أبطأ محطة: {station}، {days} يوماً',
    en: 'Slowest station: {station}, {days} days',
    fr: 'Étape la plus lente : {station}, {days} jours',
  },
  overLimit: {
    ar: 'أطول من مدة الإقامة. زد المكاتب أو قلّل المدعوين.',
    en: 'Longer than people may stay. Add desks, or call fewer people.',
    fr: 'Plus long que le séjour permis. Ajoutez des guichets ou convoquez moins.',
  },
} satisfies Record<string, Texts>
