import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'dossierRelease.exists': {
    ar: 'اقتُرح هذا الإفراج من قبل. أعد تحميل الصفحة.',
    en: 'This release was proposed already. Reload the page.',
    fr: 'Cette remise a déjà été proposée. Rechargez la page.',
  },
  'dossierRelease.unknown': {
    ar: 'لا إفراج كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such release. Go back to the list.',
    fr: 'Vous n’avez pas cette remise. Revenez à la liste.',
  },
  'dossierRelease.notReady': {
    ar: 'لا يخرج ملف قبل أن يقرأه قانوني ويجده جاهزاً. أرسله للمراجعة القانونية.',
    en: 'No dossier leaves before a lawyer read it and found it ready. Send it to legal review.',
    fr: 'Aucun dossier ne sort avant qu’un juriste ne l’ait lu et jugé prêt. Envoyez-le en relecture.',
  },
  'dossierRelease.waiting': {
    ar: 'لهذا الملف إفراج ينتظر القرار. احسمه أولاً.',
    en: 'A release of this dossier waits for a decision. Decide it first.',
    fr: 'Une remise de ce dossier attend une décision. Décidez-la d’abord.',
  },
  'dossierRelease.expiry': {
    ar: 'حدد يوماً ينتهي فيه الاستعمال، من الغد وحتى {days} يوماً.',
    en: 'Name the day on which its use ends, from tomorrow to {days} days from now.',
    fr: 'Indiquez le jour où l’usage prend fin, de demain à {days} jours.',
  },
  'dossierRelease.noFinding': {
    ar: 'اختر استنتاجاً واحداً على الأقل يخرج.',
    en: 'Choose one finding at least that goes.',
    fr: 'Choisissez au moins un constat à remettre.',
  },
  'dossierRelease.findingUnknown': {
    ar: 'أحد الاستنتاجات لم يعد قائماً. أعد تحميل الصفحة واختر من جديد.',
    en: 'One of the findings does not stand any more. Reload the page and choose again.',
    fr: 'Un des constats n’est plus en vigueur. Rechargez la page et choisissez de nouveau.',
  },
  'dossierRelease.unsupported': {
    ar: 'استنتاج يخرج بلا دليل يؤيده، فكل أدلته محجوبة. لا تُخرجه، أو راجع ما يُحجب.',
    en: 'A finding would go without evidence that supports it, since all of it is withheld. Keep it back, or look again at what is withheld.',
    fr: 'Un constat sortirait sans preuve à l’appui, car toutes sont retenues. Gardez-le, ou revoyez ce qui est retenu.',
  },
  'dossierRelease.notComposed': {
    ar: 'لا يمكن إعداد بيان الحالة: الملف ناقص أو مُحي. راجعه أولاً.',
    en: 'The statement of case cannot be composed: the dossier lacks something or was erased. Look at it first.',
    fr: 'L’exposé ne peut être établi : le dossier est incomplet ou effacé. Voyez-le d’abord.',
  },
  'dossierRelease.tellsWithheld': {
    ar: 'في ما سيخرج أسماء مصادر محمية أو محجوبة ({count}). غيّر الكلام في الملف ثم أعد المراجعة.',
    en: 'What would go names sources that are protected or withheld ({count}). Change the words in the dossier, and have it read again.',
    fr: 'Ce qui sortirait nomme des sources protégées ou retenues ({count}). Changez le texte du dossier, puis faites-le relire.',
  },
  'dossierRelease.notNow': {
    ar: 'لا تصح هذه الخطوة الآن. أعد تحميل الصفحة.',
    en: 'This step is not possible now. Reload the page.',
    fr: 'Cette étape n’est pas possible maintenant. Rechargez la page.',
  },
  'dossierRelease.twoPersonRule': {
    ar: 'يُفرج عنه شخص غير من اقترحه، بعد أن يقرأه. اطلب ذلك من زميل.',
    en: 'Somebody else than who proposed it releases it, having read it. Ask a colleague.',
    fr: 'Une autre personne que l’auteur de la proposition le remet, après lecture. Demandez à un collègue.',
  },
  'dossierRelease.noReason': {
    ar: 'اكتب لماذا لا يُفرج عنه.',
    en: 'Say why it is not released.',
    fr: 'Dites pourquoi il n’est pas remis.',
  },
  'dossierRelease.changed': {
    ar: 'تغير الملف منذ اقتُرح الإفراج عنه. ارفض الاقتراح، ثم يُقترح من جديد بعد المراجعة.',
    en: 'The dossier changed since it was proposed. Turn the proposal down; it is proposed anew after review.',
    fr: 'Le dossier a changé depuis la proposition. Rejetez-la ; elle sera refaite après relecture.',
  },
  'dossierRelease.expired': {
    ar: 'انقضت مدة استعماله. اقترح إفراجاً جديداً.',
    en: 'The time of its use is over. Propose a new release.',
    fr: 'Son délai d’usage est passé. Proposez une nouvelle remise.',
  },
  'dossierRelease.notRead': {
    ar: 'ليست هذه بصمة ما اقتُرح. اقرأ الورقة واكتب البصمة التي فيها.',
    en: 'This is not the hash of what was proposed. Read the paper, and enter the hash that stands on it.',
    fr: 'Ce n’est pas l’empreinte de ce qui est proposé. Lisez le document et saisissez l’empreinte qui y figure.',
  },
  'dossierCopy.exists': {
    ar: 'سُجلت هذه النسخة من قبل. أعد تحميل الصفحة.',
    en: 'This copy was recorded already. Reload the page.',
    fr: 'Cette copie est déjà consignée. Rechargez la page.',
  },
  'dossierCopy.notReleased': {
    ar: 'لا نسخ إلا مما أفرج عنه شخصان.',
    en: 'Copies are made of what two people released alone.',
    fr: 'On ne copie que ce que deux personnes ont remis.',
  },
  'dossierCopy.differs': {
    ar: 'ليست هذه النسخة كالأولى بايتاً ببايت. اكتب السبب.',
    en: 'This copy is not byte for byte the first one. Say why.',
    fr: 'Cette copie n’est pas identique à la première, octet par octet. Dites pourquoi.',
  },
  'dossierCopy.isTheSame': {
    ar: 'هذه النسخة كالأولى تماماً، فلا حاجة إلى سبب.',
    en: 'This copy is byte for byte the first one, and needs no reason.',
    fr: 'Cette copie est identique à la première ; aucun motif n’est requis.',
  },
  'dossierCopy.over': {
    ar: 'تُعطى النسخة خلال ساعة من تسجيلها. سجّل نسخة جديدة.',
    en: 'A copy is given for an hour after it was recorded. Record a new one.',
    fr: 'Une copie est remise pendant une heure. Consignez-en une nouvelle.',
  },
  'dossierCopy.notAsRecorded': {
    ar: 'ما يُصنع الآن ليس ما سُجل. سجّل نسخة جديدة واذكر السبب.',
    en: 'What is made now is not what was recorded. Record a new copy and say why it differs.',
    fr: 'Ce qui est produit diffère de ce qui fut consigné. Consignez une nouvelle copie et dites pourquoi.',
  },
  'dossierOutcome.exists': {
    ar: 'سُجل هذا من قبل. أعد تحميل الصفحة.',
    en: 'This was recorded already. Reload the page.',
    fr: 'Cela est déjà consigné. Rechargez la page.',
  },
  'dossierOutcome.notNow': {
    ar: 'لا تصح هذه الخطوة والملف على حاله هذه. أعد تحميل الصفحة.',
    en: 'The dossier’s state does not allow this now. Reload the page.',
    fr: 'L’état du dossier ne le permet pas. Rechargez la page.',
  },
  'dossierOutcome.notYet': {
    ar: 'هذا اليوم لم يأت بعد. صحّحه.',
    en: 'This day has not come yet. Correct it.',
    fr: 'Ce jour n’est pas encore venu. Corrigez-le.',
  },
  'dossierOutcome.entryNotAsked': {
    ar: 'يُذكر قيد القائمة عند الإدراج فقط.',
    en: 'An entry of a list is named where the subject was listed alone.',
    fr: 'Une entrée de liste ne se nomme qu’à l’inscription.',
  },
  'dossierOutcome.entryUnknown': {
    ar: 'لا قيد كهذا في القوائم. اختر من القائمة.',
    en: 'No list has such an entry. Choose one from the list.',
    fr: 'Aucune liste n’a cette entrée. Choisissez dans la liste.',
  },
  'dossierSuggestion.unknown': {
    ar: 'لا سؤال كهذا لديكم. ارجع إلى القائمة.',
    en: 'You have no such question. Go back to the list.',
    fr: 'Vous n’avez pas cette question. Revenez à la liste.',
  },
  'dossierSuggestion.notNow': {
    ar: 'حُسم هذا السؤال أو لم يعد قائماً. أعد تحميل الصفحة.',
    en: 'This question was decided, or does not stand any more. Reload the page.',
    fr: 'Cette question est décidée ou n’est plus posée. Rechargez la page.',
  },
  'dossierSuggestion.noReason': {
    ar: 'اكتب لماذا ليس هو.',
    en: 'Say why it is not the subject.',
    fr: 'Dites pourquoi ce n’est pas la personne.',
  },
  'dossierSuggestion.noReference': {
    ar: 'اكتب مرجع السلطة.',
    en: 'Give the authority’s reference.',
    fr: 'Indiquez la référence de l’autorité.',
  },
  'dossierSuggestion.noDay': {
    ar: 'اذكر اليوم الذي حدث فيه ذلك.',
    en: 'Name the day on which it happened.',
    fr: 'Indiquez le jour où cela s’est produit.',
  },
} satisfies Readonly<Record<string, Texts>>
