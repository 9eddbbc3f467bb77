import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'trace.exists': {
    ar: 'سُجّل هذا الطلب من قبل.',
    en: 'This request is recorded already.',
    fr: 'Cette demande est déjà enregistrée.',
  },
  'trace.unknown': {
    ar: 'لا يوجد هذا الطلب ضمن نطاقك. ارجع إلى قائمة طلبات التتبع.',
    en: 'There is no such trace request within your reach. Go back to the list.',
    fr: 'Cette demande de traçage n’existe pas dans votre ressort. Revenez à la liste.',
  },
  'trace.alreadyOpen': {
    ar: 'لهذا السلاح طلب تتبع مفتوح. أكمله أو اسحبه أولاً.',
    en: 'A trace request for this weapon is open. Finish it or withdraw it first.',
    fr: 'Une demande de traçage est ouverte pour cette arme. Terminez-la ou retirez-la d’abord.',
  },
  'trace.foundInFuture': {
    ar: 'يوم العثور لم يأتِ بعد. صحّح التاريخ.',
    en: 'The day on which it was found has not come yet. Correct the date.',
    fr: 'Le jour de la découverte est à venir. Corrigez la date.',
  },
  'trace.photoUnknown': {
    ar: 'صورة من صور الطلب لم تصل إلى الخادم. أرسلها مرة أخرى.',
    en: 'A photo of the request is not on the server. Send it again.',
    fr: 'Une photo de la demande n’est pas sur le serveur. Renvoyez-la.',
  },
  'trace.namesGiver': {
    ar: 'في نص الطلب اسم من سلّم السلاح أو رقمه. احذفه: الملف يخرج من البلد ولا يذكر أحداً.',
    en: 'The words of the request name who handed the weapon in. Take that out: the packet leaves the country and names nobody.',
    fr: 'Le texte nomme la personne qui a remis l’arme. Retirez cela : le dossier quitte le pays et ne nomme personne.',
  },
  'trace.wrongStatus': {
    ar: 'لا يمكن هذا والطلب في حالته الحالية ({status}). أعد تحميل الصفحة.',
    en: 'This cannot be done while the request stands as it does ({status}). Reload the page.',
    fr: 'Impossible dans l’état actuel de la demande ({status}). Rechargez la page.',
  },
  'trace.otherOffice': {
    ar: 'هذا لمكتب الإنتربول أو إدارة البحث الجنائي وحدهما. أحل الطلب إليهما.',
    en: 'This is for the INTERPOL bureau and criminal investigation alone. Pass the request to them.',
    fr: 'Cela revient au bureau INTERPOL et à la police judiciaire. Transmettez-leur la demande.',
  },
  'trace.dueInPast': {
    ar: 'يوم انتظار الجواب يجب أن يكون بعد اليوم.',
    en: 'The day until which an answer is waited for must be after today.',
    fr: 'Le jour d’attente de la réponse doit être postérieur à aujourd’hui.',
  },
  'trace.closeByAnother': {
    ar: 'أنت من أعدّ الطلب، فلا يغلقه دون جواب إلا شخص آخر.',
    en: 'You made the request, so another person closes it without an answer.',
    fr: 'C’est vous qui avez fait la demande ; une autre personne la clôt sans réponse.',
  },
  'trace.notOverdue': {
    ar: 'يُنتظر الجواب حتى {day}. يُغلق الطلب دون جواب بعد ذلك اليوم.',
    en: 'An answer is waited for until {day}. Without one, the request is closed after that day.',
    fr: 'Une réponse est attendue jusqu’au {day}. Sans réponse, la demande se clôt après ce jour.',
  },
  'trace.notReleased': {
    ar: 'لم يُعتمد الطلب بعد، فلا يخرج منه ملف. اعتمده أولاً.',
    en: 'The request was not released, so no file of it goes out. Have it released first.',
    fr: 'La demande n’est pas émise ; aucun fichier n’en sort. Faites-la émettre d’abord.',
  },
  'traceAnswer.exists': {
    ar: 'سُجّل هذا الجواب من قبل.',
    en: 'This answer is recorded already.',
    fr: 'Cette réponse est déjà enregistrée.',
  },
  'traceAnswer.groundNeeded': {
    ar: 'اذكر سبب الرفض كما ذكرته الدولة المجيبة.',
    en: 'Say on what ground it was refused, as the State said.',
    fr: 'Indiquez le motif du refus tel que l’État l’a donné.',
  },
  'traceAnswer.nothingTold': {
    ar: 'الجواب يذكر الصانع أو المستورد أو آخر نقل أو آخر مالك. اكتب ما ورد فيه.',
    en: 'An answer tells the manufacturer, the importer, the last transfer or the last owner. Write what it told.',
    fr: 'Une réponse indique le fabricant, l’importateur, le dernier transfert ou le dernier détenteur. Écrivez-le.',
  },
  'traceAnswer.inFuture': {
    ar: 'يوم ورود الجواب لم يأتِ بعد. صحّح التاريخ.',
    en: 'The day on which the answer came has not come yet. Correct the date.',
    fr: 'Le jour de réception est à venir. Corrigez la date.',
  },
  'traceWaiver.exists': {
    ar: 'سُجّل هذا الإعفاء من التتبع من قبل.',
    en: 'This waiver is recorded already.',
    fr: 'Cette dispense est déjà enregistrée.',
  },
  'traceWaiver.unknown': {
    ar: 'لا يوجد هذا الإعفاء ضمن نطاقك. ارجع إلى القائمة.',
    en: 'There is no such waiver within your reach. Go back to the list.',
    fr: 'Cette dispense n’existe pas dans votre ressort. Revenez à la liste.',
  },
  'traceWaiver.weaponOrClass': {
    ar: 'اختر سلاحاً واحداً أو نوعاً واحداً، لا كليهما.',
    en: 'Choose one weapon or one class, not both.',
    fr: 'Choisissez une arme ou une catégorie, pas les deux.',
  },
  'traceWaiver.wholeSide': {
    ar: 'إعفاء نوع كامل يقترحه من يعمل للسلطة كلها، لا موظف موقع ولا هيئة مشتركة.',
    en: 'A whole class is waived by somebody who works for the whole authority, not at one site nor in a joint body.',
    fr: 'Une catégorie entière se dispense par un agent de toute l’autorité, ni d’un site ni d’un organe commun.',
  },
  'traceWaiver.waits': {
    ar: 'اقتُرح هذا الإعفاء من قبل وهو ينتظر التوقيع.',
    en: 'This waiver was proposed already and waits for a signature.',
    fr: 'Cette dispense est déjà proposée et attend une signature.',
  },
  'traceWaiver.wrongStatus': {
    ar: 'لا يمكن هذا والإعفاء في حالته الحالية ({status}). أعد تحميل الصفحة.',
    en: 'This cannot be done while the waiver stands as it does ({status}). Reload the page.',
    fr: 'Impossible dans l’état actuel de la dispense ({status}). Rechargez la page.',
  },
} satisfies Record<string, Texts>
