import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'talkText.exists': {
    ar: 'اقتُرح هذا النص من قبل. أعد تحميل الصفحة.',
    en: 'This text was proposed already. Reload the page.',
    fr: 'Ce texte est déjà proposé. Rechargez la page.',
  },
  'talkText.unknown': {
    ar: 'لا نص كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such text. Go back to the list.',
    fr: 'Vous n’avez pas ce texte. Revenez à la liste.',
  },
  'talkText.notNow': {
    ar: 'انتهى التفاوض على هذا النص. اقترح نصاً جديداً.',
    en: 'This text is no longer negotiated. Propose a new one.',
    fr: 'Ce texte n’est plus négocié. Proposez-en un autre.',
  },
  'talkText.ofWhichMeeting': {
    ar: 'اختر اللقاء الذي يصدر عنه البيان.',
    en: 'Choose the meeting of which this is the communiqué.',
    fr: 'Choisissez la réunion dont c’est le communiqué.',
  },
  'talkText.numberTwice': {
    ar: 'رقم المادة {number} مكرر. أعط كل مادة رقماً.',
    en: 'Article {number} stands twice. Give each article its own number.',
    fr: 'L’article {number} figure deux fois. Donnez à chacun son numéro.',
  },
  'talkText.idTwice': {
    ar: 'مادة مكررة. أعد تحميل الصفحة وأدخلها من جديد.',
    en: 'An article stands twice. Reload the page and enter it again.',
    fr: 'Un article figure deux fois. Rechargez et saisissez à nouveau.',
  },
  'talkText.bracketTwice': {
    ar: 'للقوس رقم واحد في المادة. أعط كل قوس رقماً.',
    en: 'Two brackets of the article have one number. Give each its own.',
    fr: 'Deux crochets de l’article ont le même numéro. Donnez à chacun le sien.',
  },
  'talkText.bracketsDiffer': {
    ar: 'يجب أن يرد رقم كل قوس مرة واحدة في كل لغة، مثل [1]، ولا رقم غيره.',
    en: 'Each bracket’s number stands once in each language, as [1], and no other number does.',
    fr: 'Le numéro de chaque crochet figure une fois dans chaque langue, comme [1], et aucun autre.',
  },
  'talkText.notAParty': {
    ar: 'ليس من أطراف النص. اختر أحد أطرافه.',
    en: 'That is no party of the text. Choose one of its parties.',
    fr: 'Ce n’est pas une partie au texte. Choisissez-en une.',
  },
  'talkText.wantsTwice': {
    ar: 'للطرف صيغة واحدة في القوس.',
    en: 'A party wants one thing in a bracket. Name it once.',
    fr: 'Une partie veut une chose par crochet. Nommez-la une fois.',
  },
  'talkText.emptyBracket': {
    ar: 'اكتب ما يريده طرف واحد على الأقل بين القوسين.',
    en: 'Say what at least one party wants in the bracket.',
    fr: 'Dites ce qu’au moins une partie veut entre crochets.',
  },
  'talkText.oneLanguage': {
    ar: 'اكتب ما يريده الطرف بالعربية والإنجليزية معاً.',
    en: 'Give what the party wants in both Arabic and English.',
    fr: 'Donnez ce que veut la partie en arabe et en anglais.',
  },
  'talkText.changedMeanwhile': {
    ar: 'اقتُرحت صيغة أخرى في هذه الأثناء. أعد تحميل الصفحة واقرأها.',
    en: 'Another version was proposed meanwhile. Reload the page and read it.',
    fr: 'Une autre version a été proposée entre-temps. Rechargez et lisez-la.',
  },
  'talkText.brackets': {
    ar: 'ما زال في النص ما لم يُتفق عليه ({count}). لا يقبله أحد قبل زوال الأقواس.',
    en: 'The text still has brackets ({count}). Nobody accepts it before they are gone.',
    fr: 'Le texte a encore des crochets ({count}). Nul ne l’accepte avant leur levée.',
  },
  'talkText.acceptedAlready': {
    ar: 'قبل هذا الطرف هذه الصيغة.',
    en: 'This party accepted this version already.',
    fr: 'Cette partie a déjà accepté cette version.',
  },
  'talkText.proposerOnly': {
    ar: 'يترك النص من اقترحه أولاً. اقترح صيغة أخرى بدل ذلك.',
    en: 'Only who first proposed a text gives it up. Propose another version instead.',
    fr: 'Seul l’auteur initial abandonne un texte. Proposez plutôt une autre version.',
  },
} as const satisfies Readonly<Record<string, Texts>>
