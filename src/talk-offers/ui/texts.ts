import type { Texts } from '../../kernel/texts.ts'
import type { MatterKind, MatterStep, OfferAnswer } from '../matter.ts'

export const texts = {
  equality: {
    ar: 'معاملة الطرفين على السواء',
    en: 'Equal treatment of the sides',
    fr: 'Égalité de traitement des parties',
  },
  lead: {
    ar: 'ما عرضته الجهات الداعية على كل طرف: اللقاء نفسه، والورقة نفسها، والمهلة نفسها. ما يتعلق بالطرف الآخر يظهر لكم بنعم أو لا.',
    en: 'What conveners offered to each side: the same meeting, the same paper, the same time. Of the other side you see yes or no.',
    fr: 'Ce que les organisateurs ont offert à chaque partie : même réunion, même document, même délai. De l’autre partie vous voyez oui ou non.',
  },
  aid: {
    ar: 'يحسب البرنامج الأيام ويُظهر ما يختلف. أهي معاملة غير متساوية، يقوله الناس.',
    en: 'The program counts days and shows what differs. Whether that is unequal treatment, people say.',
    fr: 'Le programme compte les jours et montre ce qui diffère. Y voir une inégalité, ce sont des personnes qui le disent.',
  },
  none: { ar: 'لا شيء هنا.', en: 'Nothing here.', fr: 'Rien ici.' },
  show: { ar: 'ما يُعرض', en: 'What is shown', fr: 'Affichage' },
  all: { ar: 'الكل', en: 'All', fr: 'Tous' },
  unequalOnly: { ar: 'ما لم يُسوَّ', en: 'Open inequalities', fr: 'Inégalités ouvertes' },
  explainedOnly: { ar: 'ما فُسّر', en: 'Explained', fr: 'Expliquées' },
  unequal: {
    ar: '{count, plural, =0 {لا تفاوت مفتوحاً} one {تفاوت واحد مفتوح} two {تفاوتان مفتوحان} few {# تفاوتات مفتوحة} other {# تفاوتاً مفتوحاً}}',
    en: '{count, plural, =0 {No open inequality} one {# open inequality} other {# open inequalities}}',
    fr: '{count, plural, =0 {Aucune inégalité ouverte} one {# inégalité ouverte} other {# inégalités ouvertes}}',
  },
  matter: { ar: 'ما عُرض', en: 'What was offered', fr: 'Ce qui fut offert' },
  kind: { ar: 'النوع', en: 'Kind', fr: 'Type' },
  convener: { ar: 'الجهة الداعية', en: 'Convener', fr: 'Organisateur' },
  openMatter: { ar: 'تسجيل ما يُعرض', en: 'Record what is offered', fr: 'Consigner une offre' },
  words: { ar: 'ما يُعرض', en: 'What is offered', fr: 'Ce qui est offert' },
  wordsHint: {
    ar: 'يقرأ الطرفان هذه الكلمات.',
    en: 'Both sides read these words.',
    fr: 'Les deux parties lisent ces mots.',
  },
  withinDays: {
    ar: 'خلال كم يوماً يُعرض الشيء نفسه على الآخر',
    en: 'Days within which the other is offered the same',
    fr: 'Jours pour offrir la même chose à l’autre',
  },
  noticeDays: {
    ar: 'الفرق المسموح في مهلة الاستعداد (أيام)',
    en: 'Allowed difference in time to prepare (days)',
    fr: 'Écart admis du délai de préparation (jours)',
  },
  setting: {
    ar: 'إعداد تختاره الجهة الداعية، وليس معياراً.',
    en: 'A setting of the convener, not of a standard.',
    fr: 'Un réglage de l’organisateur, non d’une norme.',
  },
  save: { ar: 'حفظ', en: 'Save', fr: 'Enregistrer' },
  offeredTo: { ar: 'العرض على {side}', en: 'Offered to {side}', fr: 'Offert à {side}' },
  offered: { ar: 'عُرض', en: 'Offered', fr: 'Offert' },
  notOffered: { ar: 'لم يُعرض', en: 'Not offered', fr: 'Non offert' },
  forDay: { ar: 'ليوم', en: 'For', fr: 'Pour le' },
  offeredOn: { ar: 'عُرض في', en: 'Offered on', fr: 'Offert le' },
  notice: { ar: 'مهلة الاستعداد', en: 'Time to prepare', fr: 'Délai de préparation' },
  days: {
    ar: '{count, plural, one {يوم واحد} two {يومان} few {# أيام} other {# يوماً}}',
    en: '{count, plural, one {# day} other {# days}}',
    fr: '{count, plural, one {# jour} other {# jours}}',
  },
  equal: { ar: 'عُرض الشيء نفسه على السواء', en: 'Offered alike', fr: 'Offert à égalité' },
  nobody: { ar: 'لم يُعرض على أحد بعد', en: 'Offered to nobody yet', fr: 'Pas encore offert' },
  isNotOffered: {
    ar: 'لم يُعرض على {side}. الأجل {day}',
    en: 'Not offered to {side}; due {day}',
    fr: 'Non offert à {side} ; échéance {day}',
  },
  isLate: {
    ar: 'لم يُعرض على {side}، وانقضى الأجل في {day}',
    en: 'Not offered to {side}; overdue since {day}',
    fr: 'Non offert à {side} ; échu le {day}',
  },
  isLater: {
    ar: 'عُرض على {side} بعد الآخر بأيام: {days}',
    en: 'Offered to {side} later than to the other, by days: {days}',
    fr: 'Offert à {side} après l’autre, en jours : {days}',
  },
  isShorter: {
    ar: 'مهلة {side} أقصر بأيام: {days}',
    en: '{side} had less time to prepare, by days: {days}',
    fr: '{side} a eu un délai plus court, en jours : {days}',
  },
  explained: { ar: 'فُسّر', en: 'Explained', fr: 'Expliqué' },
  explanation: { ar: 'التفسير', en: 'Explanation', fr: 'Explication' },
  treatment: { ar: 'المعاملة', en: 'Treatment', fr: 'Traitement' },
  makeOffer: { ar: 'تسجيل عرض على طرف', en: 'Record an offer to a side', fr: 'Consigner une offre à une partie' },
  side: { ar: 'الطرف', en: 'Side', fr: 'Partie' },
  answer: { ar: 'الجواب', en: 'Answer', fr: 'Réponse' },
  answerOffer: { ar: 'الجواب على العرض', en: 'Answer the offer', fr: 'Répondre à l’offre' },
  answerWords: { ar: 'كلمات الجواب', en: 'Words of the answer', fr: 'Termes de la réponse' },
  noAnswer: { ar: 'لم يُجب بعد', en: 'Not answered yet', fr: 'Sans réponse' },
  openMeeting: { ar: 'صفحة اللقاء', en: 'Page of the meeting', fr: 'Page de la réunion' },
  meeting: { ar: 'اللقاء الناتج', en: 'The meeting that came of it', fr: 'La réunion qui en résulte' },
  noMeeting: { ar: 'لا لقاء مسجل بعد', en: 'No meeting recorded yet', fr: 'Aucune réunion consignée' },
  explain: { ar: 'تفسير التفاوت', en: 'Explain the inequality', fr: 'Expliquer l’inégalité' },
  explainHint: {
    ar: 'يوقّعه شخص آخر من الهيئات المشتركة، ثم يقرؤه الطرفان.',
    en: 'Another person of joint bodies signs it; then both sides read it.',
    fr: 'Une autre personne des organes conjoints le signe ; puis les deux parties le lisent.',
  },
  reason: { ar: 'السبب', en: 'Reason', fr: 'Motif' },
  sign: { ar: 'توقيع التفسير', en: 'Sign the explanation', fr: 'Signer l’explication' },
  turnDown: { ar: 'ردّ التفسير', en: 'Turn the explanation down', fr: 'Écarter l’explication' },
  youProposed: {
    ar: 'اقترحتَه، فيوقّعه غيرك.',
    en: 'You proposed it: somebody else signs.',
    fr: 'Vous l’avez proposé : un autre signe.',
  },
  course: { ar: 'مجرى الأمر', en: 'Course of the matter', fr: 'Cours de l’affaire' },
  noOne: { ar: 'غير معروف لكم', en: 'Not known to you', fr: 'Inconnu de vous' },
  waitsForSignature: {
    ar: 'تفسير ينتظر التوقيع',
    en: 'An explanation waits for a signature',
    fr: 'Une explication attend une signature',
  },
} as const satisfies Record<string, Texts>

export const kindTexts = {
  meeting: { ar: 'لقاء', en: 'Meeting', fr: 'Réunion' },
  paper: { ar: 'ورقة', en: 'Paper', fr: 'Document' },
} as const satisfies Record<MatterKind, Texts>

export const answerTexts = {
  accepted: { ar: 'قبول', en: 'Accepts', fr: 'Accepte' },
  anotherDay: { ar: 'يطلب يوماً آخر', en: 'Asks for another day', fr: 'Demande un autre jour' },
  declined: { ar: 'اعتذار', en: 'Declines', fr: 'Décline' },
} as const satisfies Record<OfferAnswer, Texts>

export const stepTexts = {
  explained: { ar: 'اقتُرح تفسير', en: 'Explanation proposed', fr: 'Explication proposée' },
  signed: { ar: 'وُقّع التفسير', en: 'Explanation signed', fr: 'Explication signée' },
  turnedDown: { ar: 'رُدّ التفسير', en: 'Explanation turned down', fr: 'Explication écartée' },
} as const satisfies Record<MatterStep['kind'], Texts>
