import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'talkTrack.exists': {
    ar: 'سُجّل هذا المسار من قبل. أعد تحميل الصفحة.',
    en: 'This track was opened already. Reload the page.',
    fr: 'Ce processus est déjà ouvert. Rechargez la page.',
  },
  'talkTrack.unknown': {
    ar: 'لا مسار كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such track. Go back to the list.',
    fr: 'Vous n’avez pas ce processus. Revenez à la liste.',
  },
  'talkTrack.keeperOnly': {
    ar: 'يكتب في هذا المسار من يمسك سجله. لكم أن تقرؤوه وتوافقوا على محاضره.',
    en: 'Only the authority that keeps this track writes in it. You may read it and agree to its records.',
    fr: 'Seule l’autorité qui tient ce processus y écrit. Vous pouvez le lire et en approuver les comptes rendus.',
  },
  'talkTrack.closed': {
    ar: 'أُغلق هذا المسار. افتح مساراً جديداً.',
    en: 'This track is closed. Open a new one.',
    fr: 'Ce processus est clos. Ouvrez-en un nouveau.',
  },
  'talkTrack.goesOn': {
    ar: 'ما زال فيه لقاء لم يُغلق محضره أو نص يُتفاوض عليه. أنهِ ذلك أولاً.',
    en: 'A meeting is not closed yet, or a text is negotiated. End that first.',
    fr: 'Une réunion n’est pas close ou un texte est négocié. Terminez d’abord.',
  },
  'talkTrack.bilateral': {
    ar: 'المحادثات الثنائية بين طرفين. احذف الزائد أو اختر نوعاً آخر.',
    en: 'Bilateral talks are between two. Leave out the others, or choose another kind.',
    fr: 'Des pourparlers bilatéraux ont deux parties. Retirez les autres ou changez de type.',
  },
  'talkTrack.notOurs': {
    ar: 'سلطتكم ليست طرفاً ولا داعية. اذكرها بين الأطراف.',
    en: 'Your authority is neither a party nor the convener. Name it among the parties.',
    fr: 'Votre autorité n’est ni partie ni organisatrice. Nommez-la parmi les parties.',
  },
  'talkTrack.joint': {
    ar: 'تربط الهيئات المشتركة المسارات المتوازية. اطلب ذلك منها.',
    en: 'Joint bodies link parallel talks. Ask one of them.',
    fr: 'Les organes conjoints relient les processus parallèles. Demandez-leur.',
  },
  'talkTrack.counterpartUnknown': {
    ar: 'لا مسار كهذا لديكم. اختر مساراً آخر.',
    en: 'You have no such track. Choose another.',
    fr: 'Vous n’avez pas ce processus. Choisissez-en un autre.',
  },
  'talkTrack.linked': {
    ar: 'لأحد المسارين نظير. لا يُربط بنظيرين.',
    en: 'One of the two has a parallel talk already.',
    fr: 'L’un des deux a déjà un processus parallèle.',
  },
  'talkTrack.notParallel': {
    ar: 'تُربط المحادثات الثنائية وحدها. اختر مساراً ثنائياً.',
    en: 'Only bilateral talks are linked. Choose a bilateral track.',
    fr: 'Seuls des pourparlers bilatéraux se relient. Choisissez-en un.',
  },
  'talkParty.unknown': {
    ar: 'طرف غير معروف. اختره من القائمة، أو اكتب اسماً ليس رمز سلطة.',
    en: 'Unknown party. Choose it from the list, or write a name that is no authority’s code.',
    fr: 'Partie inconnue. Choisissez-la dans la liste ou écrivez un nom qui n’est pas un code d’autorité.',
  },
  'talkParty.twice': {
    ar: 'الطرف مذكور مرتين. اذكره مرة.',
    en: 'The party is named twice. Name it once.',
    fr: 'La partie est nommée deux fois. Nommez-la une fois.',
  },
  'talkParty.answersItself': {
    ar: 'توافق كل سلطة بموظف منها. لا يوافق أحد عن غيره.',
    en: 'Each authority agrees by an officer of its own. Nobody agrees for another.',
    fr: 'Chaque autorité consent par l’un de ses agents. Nul ne consent pour autrui.',
  },
  'talkParty.keeperAnswers': {
    ar: 'يُثبت موافقة طرف من الخارج من يمسك السجل. اطلب ذلك منه.',
    en: 'Who keeps the record attests that an outside party agreed. Ask them.',
    fr: 'Qui tient le dossier atteste l’accord d’une partie extérieure. Demandez-lui.',
  },
  'talkParty.attest': {
    ar: 'اكتب كيف وافق الطرف ومتى وبأي ورقة.',
    en: 'Say how the party agreed, when, and by which paper.',
    fr: 'Dites comment la partie a consenti, quand et par quel document.',
  },
  'talkParty.noAttestation': {
    ar: 'توافق عن سلطتك بنفسك. اترك هذا الحقل فارغاً.',
    en: 'You agree for your own authority. Leave this field empty.',
    fr: 'Vous consentez pour votre autorité. Laissez ce champ vide.',
  },
  'talkMeeting.exists': {
    ar: 'سُجّل هذا اللقاء من قبل. أعد تحميل الصفحة.',
    en: 'This meeting was recorded already. Reload the page.',
    fr: 'Cette réunion est déjà enregistrée. Rechargez la page.',
  },
  'talkMeeting.unknown': {
    ar: 'لا لقاء كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such meeting. Go back to the list.',
    fr: 'Vous n’avez pas cette réunion. Revenez à la liste.',
  },
  'talkMeeting.notNow': {
    ar: 'لا تصح هذه الخطوة في حالة اللقاء الآن. أعد تحميل الصفحة.',
    en: 'The meeting’s state does not allow this step now. Reload the page.',
    fr: 'L’état de la réunion ne permet pas cette étape. Rechargez la page.',
  },
  'talkMeeting.notYet': {
    ar: 'لم يأت هذا اليوم بعد. اكتب اليوم الذي عُقد فيه.',
    en: 'This day has not come yet. Give the day on which it was held.',
    fr: 'Ce jour n’est pas encore venu. Indiquez le jour où elle s’est tenue.',
  },
  'talkMeeting.notInTrack': {
    ar: 'ليس من أطراف هذا المسار. اختر أحد أطرافه.',
    en: 'That is no party of this track. Choose one of its parties.',
    fr: 'Ce n’est pas une partie de ce processus. Choisissez-en une.',
  },
  'talkMeeting.notAtTable': {
    ar: 'لا وفد له في اللقاء. أضف وفده أولاً.',
    en: 'It has no delegation at the meeting. Add its delegation first.',
    fr: 'Elle n’a pas de délégation à la réunion. Ajoutez-la d’abord.',
  },
  'talkMeeting.idTwice': {
    ar: 'شيء مذكور مرتين. أعد تحميل الصفحة وأدخله من جديد.',
    en: 'Something stands twice. Reload the page and enter it again.',
    fr: 'Un élément figure deux fois. Rechargez et saisissez à nouveau.',
  },
  'talkMeeting.itemUnknown': {
    ar: 'ليس هذا البند في جدول الأعمال. اختر بنداً منه.',
    en: 'This item is not on the agenda. Choose one that is.',
    fr: 'Ce point n’est pas à l’ordre du jour. Choisissez-en un qui y figure.',
  },
  'talkMeeting.notHeld': {
    ar: 'لم يُعقد اللقاء بعد. سجّل أنه عُقد قبل أن تكتب ما قيل فيه.',
    en: 'The meeting was not held yet. Say that it was held before you write what was said.',
    fr: 'La réunion ne s’est pas encore tenue. Indiquez-le avant d’écrire ce qui fut dit.',
  },
  'talkMeeting.changedMeanwhile': {
    ar: 'كُتب اللقاء من جديد في هذه الأثناء. أعد تحميل الصفحة واقرأ ما استجد.',
    en: 'The meeting was written anew meanwhile. Reload the page and read what is new.',
    fr: 'La réunion a été réécrite entre-temps. Rechargez et lisez ce qui a changé.',
  },
  'talkMeeting.noRecord': {
    ar: 'لا محضر يوافَق عليه: يجب أن يُعقد اللقاء وأن تُكتب نقاطه.',
    en: 'There is no record to agree to: the meeting must be held and its points written.',
    fr: 'Il n’y a rien à approuver : la réunion doit s’être tenue et ses points être écrits.',
  },
  'talkMeeting.agreedAlready': {
    ar: 'وافق هذا الطرف على هذه الصيغة.',
    en: 'This party agreed to this version already.',
    fr: 'Cette partie a déjà approuvé cette version.',
  },
  'talkMeeting.noDelegations': {
    ar: 'اكتب وفدين على الأقل قبل إغلاق المحضر.',
    en: 'Name at least two delegations before the record is closed.',
    fr: 'Nommez au moins deux délégations avant de clore.',
  },
  'talkMeeting.notAgreed': {
    ar: 'لم توافق الوفود كلها على هذه الصيغة بعد.',
    en: 'Not every delegation agreed to this version yet.',
    fr: 'Toutes les délégations n’ont pas encore approuvé cette version.',
  },
  'talkPaper.exists': {
    ar: 'سُجّلت هذه الورقة من قبل. أعد تحميل الصفحة.',
    en: 'This paper was recorded already. Reload the page.',
    fr: 'Ce document est déjà enregistré. Rechargez la page.',
  },
  'talkPaper.toOneself': {
    ar: 'لا يعطي أحد ورقة لنفسه. صحّح أحد الطرفين.',
    en: 'Nobody gives themselves a paper. Correct one of the two.',
    fr: 'Nul ne se remet un document. Corrigez l’une des parties.',
  },
  'talkPaper.notYet': {
    ar: 'لم يأت هذا اليوم بعد. اكتب اليوم الذي أُعطيت فيه.',
    en: 'This day has not come yet. Give the day on which it was given.',
    fr: 'Ce jour n’est pas encore venu. Indiquez le jour de la remise.',
  },
  'talkPaper.givenAlready': {
    ar: 'سُجّل أن هذه الورقة أُعطيت لهذا الطرف.',
    en: 'That this paper was given to this party is recorded already.',
    fr: 'La remise de ce document à cette partie est déjà enregistrée.',
  },
  'talkPosition.unknown': {
    ar: 'لا موقف كهذا لديكم. أعد تحميل الصفحة.',
    en: 'You have no such position. Reload the page.',
    fr: 'Vous n’avez pas cette position. Rechargez la page.',
  },
  'talkPosition.ofSides': {
    ar: 'للأطراف مواقف، لا للهيئات المشتركة.',
    en: 'Sides have positions; joint bodies have none.',
    fr: 'Les parties ont des positions, non les organes conjoints.',
  },
  'talkPosition.changedMeanwhile': {
    ar: 'كتب زميل هذا الموقف في هذه الأثناء. أعد تحميل الصفحة.',
    en: 'A colleague wrote this position meanwhile. Reload the page.',
    fr: 'Un collègue a écrit cette position entre-temps. Rechargez la page.',
  },
  'talkPosition.why': {
    ar: 'اكتب لماذا تغيّر الموقف.',
    en: 'Say why the position changes.',
    fr: 'Dites pourquoi la position change.',
  },
} as const satisfies Readonly<Record<string, Texts>>
